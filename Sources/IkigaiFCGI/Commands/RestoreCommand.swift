import ArgumentParser
import IkigaiApp

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup in the place of the database and the CVs, while the service is stopped.",
    discussion: """
      What was there is set aside under a name that ends with .before-restore-<time>, never removed. \
      Interrupted, it is completed by running it again.
      """)

  @Argument(help: ArgumentHelp("One backup, such as /var/backups/ai-ikigai/2026-11-24T233325Z.", valueName: "backup"))
  var backup: String

  @Flag(help: "Also when the present database was written after the backup was made.")
  var replace = false

  func run() throws {
    let application = try CommandContext.application()
    do { print(try application.restore(from: backup, replace: replace)) } catch {
      throw CommandFailure("the restore failed: \(error.operatorText)")
    }
  }
}
