import Foundation

/// Who has the database open, and whether it may be opened: a lock beside it (`<database>.users`) that its users hold
/// shared for as long as they have it open, CGI processes included, and a restore holds alone; and a mark
/// (`<database>.restore-unfinished`) that is there from the first to the last of the renames that make a restore.
struct DatabaseUse {
  /// A restore was killed between two renames: what is there is neither the old state nor the new one.
  struct UnfinishedRestore: Error, CustomStringConvertible {
    let databasePath: String

    var description: String {
      "A restore of \(databasePath) was interrupted: run the same `ai-ikigai restore` again to complete it."
    }
  }

  private let path: String
  private let users: FileLock

  init(path: String) {
    self.path = path
    users = FileLock(path: path + ".users")
  }

  /// Where a restore notes what the names of what it set aside end with.
  var unfinishedRestorePath: String { path + ".restore-unfinished" }

  /// Counts the caller among the users. Makes the folder if it is not there.
  /// nil while a restore is under way.
  func join(until deadline: ContinuousClock.Instant) throws -> FileLock.Held? {
    try makeFolder()
    guard let held = try users.take(.shared, until: deadline) else { return nil }
    guard access(unfinishedRestorePath, F_OK) != 0 else { throw UnfinishedRestore(databasePath: path) }
    return held
  }

  /// Keeps every user out; nil while there is one.
  func exclude() throws -> FileLock.Held? {
    try makeFolder()
    return try users.take(.exclusive)
  }

  private func makeFolder() throws {
    try StateFolder.make((path as NSString).deletingLastPathComponent, setting: "DATABASE_PATH")
  }
}
