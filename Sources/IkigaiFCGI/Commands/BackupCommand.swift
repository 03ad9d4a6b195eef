import ArgumentParser
import IkigaiApp

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the database and its CVs to a folder, verified, while the service runs.",
    discussion: """
      Makes DIR/<time>, such as DIR/2026-11-24T233325Z, and removes the oldest backups beyond the newest N. \
      What bears such a name is whole at every moment.
      """)

  @Argument(help: ArgumentHelp("The folder of backups.", valueName: "dir"))
  var directory: String

  @Option(help: "How many backups to keep, this one included.")
  var keep = 14

  func validate() throws {
    guard keep >= 1 else { throw ValidationError("--keep must be 1 or more.") }
  }

  func run() throws {
    let application = try CommandContext.application()
    do { print(try application.backUp(into: directory, keep: keep, program: CommandLineTool.version)) } catch {
      throw CommandFailure("the backup failed: \(error.operatorText)")
    }
  }
}
