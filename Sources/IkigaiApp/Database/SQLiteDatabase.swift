import CSQLite
import Foundation
import GRDB
import Synchronization

/// The database file: opened at the first use, read concurrently, written by one at a time on the whole machine.
///
/// SQLite 3.7.0 to 3.51.2 can corrupt a write-ahead log when two connections write or checkpoint in the same moment
/// (https://www.sqlite.org/wal.html, "The WAL Reset Bug"). So the one connection that may write is opened, written with,
/// checkpointed and closed inside `WriteLock`. Readers open by themselves, cannot write, and never checkpoint. The lock
/// is local to the machine, as SQLite's own are.
///
/// Who has the database open holds `DatabaseUse` shared, so that a restore knows when nobody does.
final class SQLiteDatabase: Sendable {
  /// What opens one after another, each at its first use: a CGI request that only reads never asks for the write lock.
  private struct Opened {
    var use: FileLock.Held?
    var reader: (any DatabaseReader)?
  }

  private let path: String
  private let readers: Int
  private let lock: WriteLock
  private let turns: WriterTurns
  private let opened = Mutex(Opened())
  /// To be touched by whoever has the turn and the lock.
  private let writer = Mutex<DatabaseQueue?>(nil)

  /// `readers`: how many threads may read at once. `waiting`: how many threads may wait where all is held up.
  init(path: String, readers: Int = 5, waiting: WaitingThreads = WaitingThreads(maximum: 4)) {
    self.path = path
    self.readers = readers
    lock = WriteLock(path: path + ".lock")
    turns = WriterTurns(waiting: waiting)
  }

  deinit {
    writer.withLock { writer in
      guard let writer else { return }
      // Where the lock cannot be had, the connection closes with the process, which does not checkpoint either.
      try? lock.withLock(until: .now + WriterTurns.patience) { try writer.close() }
    }
  }

  /// Opens the database now rather than at the first use; makes it, or brings it forward, where that is needed.
  func open() throws {
    try withWriter { _ in }
    _ = try reader()
  }

  /// Reads in one snapshot.
  func read<T>(_ body: (Database) throws -> T) throws -> T {
    try reader().read(body)
  }

  /// Writes in one IMMEDIATE transaction: all of it or nothing, on disk when this returns. `body` may run again after a
  /// transaction that was rolled back.
  /// Throws SQLITE_BUSY when other writers leave no room for 5 s, be they threads, processes or other programs.
  func write<T>(_ body: (Database) throws -> T) throws -> T {
    try withWriter { db in
      var result: T?
      do {
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
      } catch let error as DatabaseError where [.SQLITE_IOERR, .SQLITE_FULL].contains(error.resultCode) {
        overwriteFailedCommit(db)
        throw error
      }
      guard let result else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
      return result
    }
  }

  /// Writes a copy of one snapshot to a file that is empty or not there, without the write lock: VACUUM INTO has a read
  /// transaction on this database and writes nothing but the copy, so that it is a reader like others, and writers go on.
  /// https://www.sqlite.org/lang_vacuum.html#vacuuminto
  func copy(to copy: String) throws {
    _ = try reader()
    try Self.openForReading(path: path).inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [copy]) }
  }

  /// Opens a database file for reading alone.
  static func openForReading(path: String) throws -> DatabaseQueue {
    try DatabaseQueue(path: path, configuration: configuration(.reading))
  }

  /// Runs `body` with the connection that may write, while no other thread, process or program writes.
  private func withWriter<T>(_ body: (Database) throws -> T) throws -> T {
    try turns.withTurn {
      try join(until: .now)
      // Programs that know nothing of our lock are waited for outside it, or else whoever opens the database would wait
      // for them too.
      return try lock.withLock(until: .now + .milliseconds(100)) {
        try openedWriter().inDatabase(body)
      }
    }
  }

  private func openedWriter() throws -> DatabaseQueue {
    try writer.withLock { writer in
      if let writer { return writer }
      let new = try openingErrors { () throws -> DatabaseQueue in
        let new = try DatabaseQueue(path: path, configuration: Self.configuration(.writing))
        try new.inDatabase { db in
          // GRDB leaves NORMAL, with which a power cut can take back what was answered.
          // https://www.sqlite.org/pragma.html#pragma_synchronous
          try db.execute(sql: "PRAGMA synchronous = FULL")
          try Schema.bringForward(db)
        }
        return new
      }
      writer = new
      return new
    }
  }

  private func reader() throws -> any DatabaseReader {
    if let reader = opened.withLock({ $0.reader }) { return reader }
    try join(until: .now + WriterTurns.patience)
    if let reader = try openedReader() { return reader }
    try withWriter { _ in }
    guard let reader = try openedReader() else {
      throw DatabaseError(message: "the database changed while it was opened")
    }
    return reader
  }

  /// nil where the file is not as the connection that writes leaves it.
  private func openedReader() throws -> (any DatabaseReader)? {
    guard access(path, F_OK) == 0 else { return nil }
    return try opened.withLock { opened in
      if let reader = opened.reader { return reader }
      opened.reader = try openingErrors {
        let new: any DatabaseReader =
          readers == 1
          ? try Self.openForReading(path: path)
          : try DatabasePool(path: path, configuration: Self.configuration(.reading, readers: readers))
        let isReady = try new.read { db in
          try Schema.isCurrent(db) && String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
        }
        return isReady ? new : nil
      }
      return opened.reader
    }
  }

  /// Counts this object among the users of the database.
  private func join(until deadline: ContinuousClock.Instant) throws {
    try opened.withLock { opened in
      if opened.use == nil { opened.use = try DatabaseUse(path: path).join(until: deadline) }
    }
  }
}

extension SQLiteDatabase {
  private enum Purpose {
    case reading, writing
  }

  private static func configuration(_ purpose: Purpose, readers: Int = 1) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = purpose == .reading
    configuration.journalMode = purpose == .reading ? .default : .wal
    // A reader waits while the log is recovered; a writer is waited for by `WriterTurns`. Set before any statement.
    configuration.busyMode = purpose == .reading ? .timeout(5) : .immediateError
    configuration.maximumReaderCount = readers
    configuration.prepareDatabase { db in
      guard let connection = db.sqliteConnection,
        ikigai_sqlite_keep_wal_on_close(UnsafeMutableRawPointer(connection)) == SQLITE_OK
      else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
      try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA mmap_size = 0")
    }
    return configuration
  }

  /// A commit whose sync failed has left its frames in the log, whole, where the next recovery would take them for
  /// committed: a row that was refused would be there. A transaction that changes nothing takes their place, also where
  /// its own sync fails. https://www.sqlite.org/fileformat2.html#wal_file_format
  private func overwriteFailedCommit(_ db: Database) {
    try? db.inTransaction(.immediate) {
      try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
      return .commit
    }
  }

  private func openingErrors<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as DatabaseError where error.resultCode != .SQLITE_BUSY {
      throw CannotOpen(path: path, cause: error)
    }
  }

  /// The file cannot be used as it is: no database, of no access, on a full disk.
  struct CannotOpen: Error, CustomStringConvertible {
    let path: String
    let cause: DatabaseError

    var description: String { "DATABASE_PATH: \(path) cannot be used: \(cause.operatorText)" }
  }
}
