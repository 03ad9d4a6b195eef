import ArgumentParser
import Foundation
import IkigaiApp

/// The command line of the program.
struct CommandLineTool: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "ai-ikigai",
    abstract: "The backend of AI-Ikigai.",
    discussion: """
      Settings come from the environment and from the file that SETTINGS_FILE names (default \(Settings.defaultFile)).
      The same program answers as CGI when a web server starts it so (GATEWAY_INTERFACE is set), and as a FastCGI
      worker when its standard input is a listening socket (spawn-fcgi, systemd, lighttpd).
      """,
    version: version,
    subcommands: [
      ServeCommand.self, CheckCommand.self, MigrateCommand.self, SweepCommand.self, BackupCommand.self,
      RestoreCommand.self, DeliverCommand.self, MailCommand.self, ReconcileCommand.self, PurchasesCommand.self,
      GrantCommand.self, RefundedCommand.self, NginxOriginsCommand.self,
    ])
}

/// The settings and the application as the commands use them.
enum CommandContext {
  static func settings() throws -> Settings {
    do { return try Settings.load(environment: ProcessInfo.processInfo.environment) } catch {
      throw CommandFailure("\(error)")
    }
  }

  static func application() throws -> Application {
    Application(settings: try settings(), logger: JSONLogHandler.logger())
  }
}

/// A command could not do its work: one sentence, exit status 1.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// Runs `body`; what it throws becomes such a sentence.
  static func saying(_ sentence: String, _ body: () throws -> Void) throws {
    do { try body() } catch let error as CommandFailure { throw error } catch {
      throw CommandFailure("\(sentence): \(error.operatorText)")
    }
  }
}
