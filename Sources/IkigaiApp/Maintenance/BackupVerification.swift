import Foundation
import GRDB

/// Reads a whole backup back from the disk and compares everything with everything: the manifest with its digest, the
/// files with the manifest, the rows of CVs with the files, and the database with itself.
struct BackupVerification {
  /// The backup's folder.
  let folder: String

  /// Answers the manifest of a backup that is whole. Throws a sentence that says what is not.
  func run() throws -> BackupManifest {
    let manifest = try BackupManifest.read(from: folder)
    guard manifest.schema <= Schema.version else {
      throw BackupError(
        "The backup \(folder) has a database of version \(manifest.schema) and this program knows up to "
          + "\(Schema.version): install the newer program.")
    }
    try compareNames(
      in: folder,
      with: [
        BackupManifest.fileName, BackupManifest.digestName, BackupManifest.databaseName, BackupManifest.cvFolderName,
      ])
    try compareNames(in: folder + "/" + BackupManifest.cvFolderName, with: manifest.cvs.map(\.name))
    for file in manifest.cvs { try compare(file, in: folder + "/" + BackupManifest.cvFolderName) }
    try compare(manifest.database, in: folder)
    guard manifest.database.name == BackupManifest.databaseName else { throw damaged("the database has another name") }
    try inspectDatabase(manifest)
    return manifest
  }

  /// Nothing may be missing, and nothing may stand beside: SQLite would take a journal for the database's own.
  private func compareNames(in folder: String, with names: [String]) throws {
    guard let found = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw damaged("\((folder as NSString).lastPathComponent) cannot be read")
    }
    if let missing = Set(names).subtracting(found).min() { throw damaged("\(missing) is missing") }
    if let foreign = Set(found).subtracting(names).min() { throw damaged("\(foreign) is no part of it") }
    guard names.count == found.count else { throw damaged("a name stands twice in the manifest") }
  }

  private func compare(_ file: StoredFile, in folder: String) throws {
    guard try DurableFile.measure(folder + "/" + file.name) == file else {
      throw damaged("\(file.name) is not what the manifest says")
    }
  }

  private func inspectDatabase(_ manifest: BackupManifest) throws {
    do {
      let database = try SQLiteDatabase.openForReading(path: folder + "/" + BackupManifest.databaseName)
      try database.inDatabase { db in
        let problems = try String.fetchAll(db, sql: "PRAGMA integrity_check")
        guard problems == ["ok"] else { throw damaged(problems.prefix(3).joined(separator: "; ")) }
        guard try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil else {
          throw damaged("a row names one that is not there")
        }
        guard try Schema.version(of: db) == manifest.schema else { throw damaged("the database has another version") }
        guard try CVStore().files(in: db) == manifest.cvs else { throw damaged("the rows name other CVs") }
      }
    } catch let error as DatabaseError {
      throw damaged(error.operatorText)
    }
  }

  private func damaged(_ what: String) -> BackupError { .damaged(folder, what) }
}
