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
  private let file: DatabaseFile
  /// To be touched by whoever has the turn and the lock.
  private let writer = Mutex<DatabaseQueue?>(nil)

  /// `path`: without symbolic links, as locks go by names. `readers`: how many threads may read at once.
  /// `waiting`: how many threads may wait where all is held up.
  init(path: String, readers: Int = 5, waiting: WaitingThreads = WaitingThreads(maximum: 4)) {
    self.path = path
    self.readers = readers
    file = DatabaseFile(path: path)
    lock = WriteLock(path: path + ".lock")
    turns = WriterTurns(waiting: waiting)
  }

  deinit {
    writer.withLock { writer in
      guard let writer else { return }
      // Where the lock cannot be had, the connection closes with the process, which does not checkpoint either.
      _ = try? lock.withLock(until: .now + WriterTurns.patience) { try writer.close() }
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

  /// Writes in one IMMEDIATE transaction: all of it or nothing, on disk when this returns.
  /// Throws SQLITE_BUSY when other writers leave no room for 5 s, be they threads, processes or other programs.
  func write<T>(_ body: (Database) throws -> T) throws -> T {
    try withWriter { db in
      try FailedCommit.overwriting(in: db) {
        do { try db.beginTransaction(.immediate) } catch let error as DatabaseError
          where error.resultCode == .SQLITE_BUSY
        { throw WriterTurns.Busy.foreign }
        turns.noteFree()
        do { return try body(db) } catch {
          if db.isInsideTransaction { try? db.rollback() }
          throw error
        }
      }
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
      // What keeps an attempt is waited for outside the lock, or else whoever opens the database would wait for it too.
      guard let use = try joined(until: .now), let held = try lock.take(until: .now + .milliseconds(100)) else {
        throw WriterTurns.Busy.ours
      }
      defer { withExtendedLifetime((use, held)) {} }
      turns.noteProgress()
      defer { turns.noteProgress() }
      return try openedWriter().inDatabase { db in
        let result = try body(db)
        WriteAheadLog(path: path).shorten(db)
        return result
      }
    }
  }

  private func openedWriter() throws -> DatabaseQueue {
    try writer.withLock { writer in
      if let writer {
        try file.verify()
        return writer
      }
      let new: DatabaseQueue
      do {
        try file.make()
        new = try DatabaseQueue(path: path, configuration: Self.configuration(.writing))
        try new.inDatabase { db in
          // GRDB leaves NORMAL, with which a power cut can take back what was answered.
          // https://www.sqlite.org/pragma.html#pragma_synchronous
          try db.execute(sql: "PRAGMA synchronous = FULL")
          try Schema.bringForward(db)
        }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        throw WriterTurns.Busy.foreign
      } catch let error as DatabaseError {
        throw CannotOpen(path: path, cause: error)
      }
      try file.remember()
      writer = new
      return new
    }
  }

  private func reader() throws -> any DatabaseReader {
    if let reader = opened.withLock({ $0.reader }) {
      try file.verify()
      return reader
    }
    guard try joined(until: .now + WriterTurns.patience) != nil else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
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
      do {
        let new: any DatabaseReader =
          readers == 1
          ? try Self.openForReading(path: path)
          : try DatabasePool(path: path, configuration: Self.configuration(.reading, readers: readers))
        let isReady = try new.read { db in
          try Schema.isCurrent(db) && String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
        }
        opened.reader = isReady ? new : nil
      } catch let error as DatabaseError where error.resultCode != .SQLITE_BUSY {
        throw CannotOpen(path: path, cause: error)
      }
      if opened.reader != nil { try file.remember() }
      return opened.reader
    }
  }

  /// Counts this object among the users of the database; nil while a restore is under way.
  private func joined(until deadline: ContinuousClock.Instant) throws -> FileLock.Held? {
    try opened.withLock { opened in
      if opened.use == nil { opened.use = try DatabaseUse(path: path).join(until: deadline) }
      return opened.use
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
    configuration.busyMode = .immediateError
    configuration.maximumReaderCount = readers
    configuration.prepareDatabase { db in
      guard let connection = db.sqliteConnection,
        ikigai_sqlite_keep_wal_on_close(UnsafeMutableRawPointer(connection)) == SQLITE_OK
      else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
      // A reader waits while the log is recovered; for a writer `WriterTurns` waits.
      sqlite3_busy_timeout(connection, purpose == .reading ? 5_000 : 0)
      try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA mmap_size = 0")
    }
    return configuration
  }

  /// The file cannot be used as it is: no database, of no access, on a full disk.
  struct CannotOpen: Error, CustomStringConvertible {
    let path: String
    let cause: DatabaseError

    var description: String { "DATABASE_PATH: \(path) cannot be used: \(cause.operatorText)" }
  }
}
