import Foundation
import GRDB
import Testing

@testable import IkigaiApp

struct SQLiteDatabaseTests {
  private let folder = NSTemporaryDirectory() + "ikigai-db-\(UUID().uuidString)"
  private var path: String { folder + "/ikigai.sqlite" }

  @Test func `what is answered is on disk: the writer syncs fully`() throws {
    let database = SQLiteDatabase(path: path)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (settings, patience) = try database.write { db in
      let settings = try ["synchronous", "foreign_keys", "trusted_schema", "mmap_size"].map {
        try Int.fetchOne(db, sql: "PRAGMA \($0)")
      }
      let isWAL = try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
      return (settings + [isWAL ? 1 : 0], try Int.fetchOne(db, sql: "PRAGMA busy_timeout"))
    }
    #expect(settings == [2, 1, 0, 0, 1])
    // Other programs are waited for outside the lock.
    #expect(patience == 0)
  }

  @Test func `the write-ahead log outlives the last connection`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try SQLiteDatabase(path: path).open()
    let size = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
    #expect((size ?? 0) > 0)
  }

  @Test func `a database brought forward is the same as a fresh one`() throws {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/schema-1.sql")
    let old = try DatabaseQueue()
    try old.inDatabase { db in
      try db.execute(sql: try String(contentsOf: fixture, encoding: .utf8))
      try Schema.bringForward(db)
    }
    let fresh = try DatabaseQueue()
    try fresh.inDatabase { try Schema.bringForward($0) }
    let (one, other) = (try old.read(Self.tables), try fresh.read(Self.tables))
    #expect(one == other)
    #expect(one.count > 20)
    #expect(try old.read { try Schema.version(of: $0) } == Schema.version)
  }

  @Test func `a newer database is refused and left as it is`() throws {
    let newer = try DatabaseQueue()
    try newer.inDatabase { db in
      try db.execute(sql: "CREATE TABLE later (x INTEGER); PRAGMA user_version = \(Schema.version + 1)")
      #expect(throws: Schema.TooNew.self) { try Schema.bringForward(db) }
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 1)
    }
  }

  @Test func `writers of several processes take turns and lose nothing`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let databases = (0..<3).map { _ in SQLiteDatabase(path: path) }
    try databases[0].write { try $0.execute(sql: "CREATE TABLE counter (n INTEGER); INSERT INTO counter VALUES (0)") }
    DispatchQueue.concurrentPerform(iterations: 60) { index in
      try? databases[index % 3].write { db in
        let n = try Int.fetchOne(db, sql: "SELECT n FROM counter") ?? 0
        try db.execute(sql: "UPDATE counter SET n = ?", arguments: [n + 1])
      }
    }
    #expect(try databases[1].read { try Int.fetchOne($0, sql: "SELECT n FROM counter") } == 60)
  }

  @Test func `a write that fails leaves nothing behind and the lock free`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let database = SQLiteDatabase(path: path)
    #expect(throws: Failure.self) {
      try database.write { db in
        try db.execute(sql: "INSERT INTO stripe_events VALUES ('evt_1', 't', 0)")
        throw Failure.notFound
      }
    }
    #expect(try database.write { try Int.fetchOne($0, sql: "SELECT count(*) FROM stripe_events") } == 0)
  }

  @Test func `while another program holds the database, a write is refused as busy`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let database = SQLiteDatabase(path: path)
    try database.open()
    let lock = WriteLock(path: path + ".lock")
    try lock.withLock(until: .now) {
      let error = #expect(throws: DatabaseError.self) { try database.write { _ in } }
      #expect(error?.resultCode == .SQLITE_BUSY)
    }
    try database.write { _ in }
  }

  private static func tables(_ db: Database) throws -> [String] {
    // SQLite keeps the text of each statement: comments and white space apart it must be the same.
    try String.fetchAll(db, sql: "SELECT type || ' ' || name || ' ' || ifnull(sql, '') FROM sqlite_master ORDER BY 1")
      .map { text in
        text.split(separator: "\n").map { $0.split(separator: "--", omittingEmptySubsequences: false)[0] }
          .joined(separator: " ").split(separator: " ").joined(separator: " ")
      }
  }
}
