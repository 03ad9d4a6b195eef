import CSQLite
import Dispatch
import Foundation
import GRDB

/// The database file: opened at the first use, read concurrently, written by one at a time on the whole machine.
///
/// SQLite 3.7.0 to 3.51.2 can corrupt a write-ahead log when two connections write or checkpoint in the same moment
/// (https://www.sqlite.org/wal.html, "The WAL Reset Bug"). So every connection that may write is opened, written with,
/// checkpointed and closed inside `WriteLock`. Readers open by themselves, cannot write, and never checkpoint. The lock
/// is local to the machine, as SQLite's own are.
///
/// Who has the database open holds `DatabaseUse` shared, so that a restore knows when nobody does.
final class SQLiteDatabase: Sendable {
  /// Longest wait for other writers, in all, before the caller is told that the service is busy.
  static let patience: Duration = .seconds(5)

  private let path: String
  private let lock: WriteLock
  private let opened: Deferred<Opened>
  /// One writer at a time in this process.
  private let turn = DispatchSemaphore(value: 1)

  /// The connections, and the lock that says that somebody has them.
  private struct Opened: Sendable {
    let pool: DatabasePool
    let use: FileLock.Held
  }

  /// `readers`: how many threads may read at once.
  init(path: String, readers: Int = 5) {
    self.path = path
    let lock = WriteLock(path: path + ".lock")
    self.lock = lock
    opened = Deferred {
      let use = try DatabaseUse(path: path).join(until: .now + Self.patience)
      return Opened(pool: try Self.open(path: path, readers: readers, lock: lock), use: use)
    }
  }

  deinit {
    guard let pool = opened.ifMade?.pool else { return }
    // Where the lock cannot be had, the connections close with the process, which does not checkpoint either.
    try? lock.withLock(until: .now + Self.patience) { try pool.close() }
  }

  /// Opens the database now rather than at the first use.
  func open() throws { _ = try opened.get() }

  /// Reads in one snapshot.
  func read<T>(_ body: (Database) throws -> T) throws -> T {
    try opened.get().pool.read(body)
  }

  /// Writes in one IMMEDIATE transaction: all of it or nothing, on disk when this returns.
  /// Throws SQLITE_BUSY when other writers leave no room for 5 s, be they threads, processes or other programs.
  func write<T>(_ body: (Database) throws -> T) throws -> T {
    let deadline = ContinuousClock.now + Self.patience
    let pool = try opened.get().pool
    // The threads of this process come in the order in which they have asked; the lock is between processes.
    guard turn.wait(timeout: .now() + .seconds(Int(Self.patience.components.seconds))) == .success else {
      throw DatabaseError(resultCode: .SQLITE_BUSY)
    }
    defer { turn.signal() }
    return try lock.withLock(until: deadline) {
      try pool.writeWithoutTransaction { db in
        // Programs that know nothing of our lock have what is left of the time.
        let left = max(1, Int((deadline - .now) / .milliseconds(1)))
        guard sqlite3_busy_timeout(db.sqliteConnection, Int32(clamping: left)) == SQLITE_OK else {
          throw DatabaseError(resultCode: .SQLITE_INTERNAL)
        }
        var result: T?
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
        guard let result else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
        return result
      }
    }
  }

  /// Writes a copy of one snapshot to a file that is empty or not there, without the write lock: VACUUM INTO has a read
  /// transaction on this database and writes nothing but the copy, so that it is a reader like others, and writers go on.
  /// https://www.sqlite.org/lang_vacuum.html#vacuuminto
  func copy(to path: String) throws {
    try opened.get().pool.vacuum(into: path)
  }

  /// Opens a database file that nobody writes, for reading alone.
  static func openForReading(path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  private static func open(path: String, readers: Int, lock: WriteLock) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)  // set by GRDB before any statement
    configuration.maximumReaderCount = readers
    configuration.prepareDatabase { db in
      guard let connection = db.sqliteConnection,
        ikigai_sqlite_keep_wal_on_close(UnsafeMutableRawPointer(connection)) == SQLITE_OK
      else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
      try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA mmap_size = 0")
    }
    return try lock.withLock(until: .now + patience) {
      do {
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { db in
          // GRDB leaves NORMAL, with which a power cut can take back what was answered.
          // https://www.sqlite.org/pragma.html#pragma_synchronous
          try db.execute(sql: "PRAGMA synchronous = FULL")
          try Schema.bringForward(db)
        }
        return pool
      } catch let error as DatabaseError where error.resultCode != .SQLITE_BUSY {
        throw CannotOpen(path: path, cause: error)
      }
    }
  }

  /// The file cannot be used as it is: no database, of no access, on a full disk.
  struct CannotOpen: Error, CustomStringConvertible {
    let path: String
    let cause: DatabaseError

    var description: String { "DATABASE_PATH: \(path) cannot be used: \(cause.operatorText)" }
  }
}
