import Foundation
import GRDB

/// The database that stands where a backup is to be restored.
struct PresentDatabase {
  let path: String

  /// What a restore of the backup would lose, as the beginning of a sentence; nil when nothing: there is no database, or
  /// it has no rows, or it was last written before the backup was made, or it has exactly what the backup has.
  ///
  /// The time is that of the files, not of the rows: it tells of deletions and changes too. Only for who keeps the users
  /// and writers of the database out.
  func loss(to backup: String, of manifest: BackupManifest) -> String? {
    guard DurableFile.exists(path) else { return nil }
    guard let made = manifest.time, isWritten(after: made) else { return nil }
    do {
      return try SQLiteDatabase.openForReading(path: path).inDatabase { db in
        if try tables(of: "main", in: db).allSatisfy({ try isEmpty($0, in: db) }) { return nil }
        try db.execute(sql: "ATTACH ? AS backup", arguments: [backup + "/" + BackupManifest.databaseName])
        return try isSame(in: db)
          ? nil : "The database \(path) was written after the backup of \(manifest.createdAt) was made"
      }
    } catch {
      return "The database \(path) cannot be read (\(error.operatorText))"
    }
  }

  private func isWritten(after moment: Timestamp) -> Bool {
    [path, path + "-wal"].contains { file in
      var status = stat()
      guard stat(file, &status) == 0 else { return false }
      return (status.st_mtim.tv_sec, status.st_mtim.tv_nsec) > (moment.seconds, 0)
    }
  }

  private func tables(of schema: String, in db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM \(schema).sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY 1
        """)
  }

  private func isEmpty(_ table: String, in db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM main.\(table.quotedDatabaseIdentifier))") ?? false
  }

  private func isSame(in db: Database) throws -> Bool {
    let names = try tables(of: "main", in: db)
    guard try names == tables(of: "backup", in: db),
      try Schema.version(of: db) == Int.fetchOne(db, sql: "PRAGMA backup.user_version")
    else { return false }
    return try names.allSatisfy { name in
      let table = name.quotedDatabaseIdentifier
      return try Bool.fetchOne(
        db,
        sql: """
          SELECT NOT EXISTS (SELECT * FROM main.\(table) EXCEPT SELECT * FROM backup.\(table))
             AND NOT EXISTS (SELECT * FROM backup.\(table) EXCEPT SELECT * FROM main.\(table))
          """) ?? false
    }
  }
}
