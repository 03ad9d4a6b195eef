import Foundation
import GRDB

/// Copies the database and the CVs that it names to a folder of their own, while the service runs.
///
/// The two agree because no CV file is removed between the snapshot of the rows and the copy of the last file that they
/// name (`CVFolder.removals`): a file is there before its row is, and stays until the backup has it.
struct Backup {
  let database: SQLiteDatabase
  let databasePath: String
  let folder: CVFolder
  let sweep: Sweep
  let clock: Clock
  /// How long the backup waits for those who are removing a file, or for the second to be over that has one already.
  private static let patience: Duration = .seconds(5)

  /// What a backup did.
  struct Report: Sendable {
    let path: String
    let manifest: BackupManifest
    let removed: Int
  }

  /// Makes `path/<time>`, verified and on disk, then removes the oldest backups beyond `keep`. Whatever goes wrong, what
  /// bears a final name is whole, and earlier backups are as they were.
  func run(into path: String, keep: Int, program: String) throws -> Report {
    guard access(databasePath, F_OK) == 0 else {
      throw BackupError("There is no database at \(databasePath): check DATABASE_PATH.")
    }
    // A backup of the wrong database would take the place of a good one.
    try folder.prepare()
    try sweep.verifyOwnership()
    let backups = BackupFolder(path: path)
    let held = try backups.lock()
    defer { withExtendedLifetime(held) {} }
    guard try !isInsideCVFolder(path) else {
      throw BackupError("\(path) lies in the folder of the CVs: choose a folder outside of it.")
    }
    try backups.removePartials()
    let (time, partial, final) = try place(in: backups)
    let manifest: BackupManifest
    do {
      try copy(into: partial, at: time, program: program)
      manifest = try BackupVerification(folder: partial).run()
      try DurableFile.move(partial, to: final)
    } catch {
      try? DurableFile.remove(partial)
      throw error
    }
    // What was to go while the files were copied; a later sweep does it otherwise.
    _ = try? sweep.removeUnnamedFiles()
    do {
      let removed = try backups.removeOldest(but: time.backupName, until: keep)
      return Report(path: final, manifest: manifest, removed: removed)
    } catch {
      throw BackupError("\(final) is complete, but an older one could not be removed: \(error.operatorText)")
    }
  }

  private func place(in backups: BackupFolder) throws -> (Timestamp, partial: String, final: String) {
    let deadline = ContinuousClock.now + Self.patience
    while true {
      let time = clock.now
      if let (partial, final) = backups.place(for: time) { return (time, partial, final) }
      guard ContinuousClock.now < deadline else {
        throw BackupError("\(backups.path) has a \(time.backupName) already: check the clock, or try again.")
      }
      usleep(50_000)
    }
  }

  private func copy(into partial: String, at time: Timestamp, program: String) throws {
    guard let held = try folder.removals.take(.exclusive, until: .now + Self.patience) else {
      throw BackupError("Another backup of \(databasePath) is under way: let it end first.")
    }
    defer { withExtendedLifetime(held) {} }
    let databaseCopy = partial + "/" + BackupManifest.databaseName
    let cvFolder = partial + "/" + BackupManifest.cvFolderName
    try DurableFile.makeFolder(partial)
    try DurableFile.makeFolder(cvFolder)
    try DurableFile.write([], to: databaseCopy)
    try database.copy(to: databaseCopy)
    try DurableFile.sync(databaseCopy)
    let (schema, files) = try SQLiteDatabase.openForReading(path: databaseCopy).read { db in
      (try Schema.version(of: db), try CVStore().files(in: db))
    }
    for file in files { try copy(file, into: cvFolder) }
    try DurableFile.sync(cvFolder)
    try BackupManifest(
      program: program, schema: schema, createdAt: time.rfc3339, database: try DurableFile.measure(databaseCopy),
      cvs: files
    ).write(into: partial)
    try DurableFile.sync(partial)
  }

  private func copy(_ file: StoredFile, into cvFolder: String) throws {
    let source = folder.path + "/" + file.name
    guard DurableFile.exists(source) else { throw Self.notAsItsRowSays(source, "missing") }
    guard try DurableFile.copy(source, to: cvFolder + "/" + file.name) == file else {
      throw Self.notAsItsRowSays(source, "damaged")
    }
  }

  private static func notAsItsRowSays(_ path: String, _ what: String) -> BackupError {
    BackupError("The CV \(path), which a row names, is \(what): put it back from an earlier backup.")
  }

  private func isInsideCVFolder(_ path: String) throws -> Bool {
    guard let inner = ResolvedPath.of(path), let outer = ResolvedPath.of(folder.path) else { return false }
    return inner == outer || inner.hasPrefix(outer + "/")
  }
}
