import CSQLite
import GRDB

/// A commit that SQLite says has failed.
///
/// When its sync has failed, its frames are in the log, whole, where the next recovery would take them for committed: a
/// row that was refused would be there. A transaction that changes nothing takes their place, also where its own sync
/// fails: the log's checksums are a chain, and what follows its frame is valid no more.
/// https://www.sqlite.org/fileformat2.html#wal_file_format
enum FailedCommit {
  /// What was refused may be found at the next start: not even the transaction that would have kept it out was written.
  struct Uncertain: Error, CustomStringConvertible {
    let cause: DatabaseError

    var description: String {
      "A write was refused (\(cause.operatorText)) and may yet be there after a restart: the disk takes nothing."
    }
  }

  /// How long other programs are waited for, in milliseconds.
  private static let patience: Int32 = 2_000

  /// Commits what `body` has done in the transaction that it has begun; answers what it answers.
  static func overwriting<T>(in db: Database, _ body: () throws -> T) throws -> T {
    let result = try body()
    do { try db.commit() } catch let cause as DatabaseError {
      if db.isInsideTransaction { try? db.rollback() }
      do { try overwrite(in: db) } catch { throw Uncertain(cause: cause) }
      throw cause
    }
    return result
  }

  private static func overwrite(in db: Database) throws {
    sqlite3_busy_timeout(db.sqliteConnection, patience)
    defer { sqlite3_busy_timeout(db.sqliteConnection, 0) }
    do {
      try db.beginTransaction(.immediate)
      try db.execute(sql: "PRAGMA user_version = \(try Schema.version(of: db))")
      try db.commit()
    } catch let error as DatabaseError {
      if db.isInsideTransaction { try? db.rollback() }
      // When it is the sync that fails, the bytes are in the file, and nothing else is asked of them. When there is no
      // room for a single frame, the failed commit has left none either.
      guard error.extendedResultCode == .SQLITE_IOERR_FSYNC || error.resultCode == .SQLITE_FULL else { throw error }
    }
  }
}
