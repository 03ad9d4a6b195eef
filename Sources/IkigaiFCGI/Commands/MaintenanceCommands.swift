import ArgumentParser
import IkigaiApp

struct MigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: "Make the database, or bring an older one forward.")

  func run() throws {
    do { print(try CommandContext.application().migrate()) } catch let error as CommandFailure { throw error } catch {
      throw CommandFailure("the database could not be brought forward: \(error.operatorText)")
    }
  }
}

struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: "Remove what has had its time: unclaimed questionnaires, expired rows, files without a row.")

  func run() throws {
    do { print(try CommandContext.application().sweepNow()) } catch let error as CommandFailure { throw error } catch {
      throw CommandFailure("the sweep could not finish: \(error.operatorText)")
    }
  }
}

struct NginxOriginsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nginx-origins", abstract: "Print the map of FRONTEND_URL's origins that nginx includes.")

  func run() throws {
    print(NginxOrigins(origins: try CommandContext.settings().frontendOrigins).text, terminator: "")
  }
}
