import Foundation
import GRDB
import Testing

@testable import IkigaiApp

/// The file under the service, and what others do to it.
struct DatabaseFileTests {
  private let folder = NSTemporaryDirectory() + "ikigai-file-\(UUID().uuidString)"
  private var path: String { folder + "/ikigai.sqlite" }

  @Test func `a database that was removed is neither read nor written any more`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let database = SQLiteDatabase(path: path)
    try database.open()
    try FileManager.default.moveItem(atPath: path, toPath: path + ".gone")
    #expect(throws: StorageError.self) { try database.write { _ in } }
    #expect(throws: StorageError.self) { try database.read { _ in } }
    #expect(!FileManager.default.fileExists(atPath: path))
    try FileManager.default.moveItem(atPath: path + ".gone", toPath: path)
    try database.write { _ in }
  }

  @Test func `one that was replaced is not taken for the one that was opened`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let database = SQLiteDatabase(path: path)
    try database.open()
    try FileManager.default.copyItem(atPath: path, toPath: path + ".copy")
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: path + ".copy", toPath: path)
    #expect(throws: StorageError.self) { try database.write { _ in } }
    try SQLiteDatabase(path: path).write { _ in }
  }

  @Test func `another program's database is left as it is`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE theirs (x)") }
    #expect(throws: Schema.NotOurs.self) { try SQLiteDatabase(path: path).open() }
    let tables = try DatabaseQueue(path: path).read { try String.fetchAll($0, sql: "SELECT name FROM sqlite_master") }
    #expect(tables == ["theirs"])
  }

  @Test func `a log that grows beyond its limit is emptied, also by programs that write once`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let much = String(repeating: "x", count: 1 << 20)
    for number in 0..<24 {
      try SQLiteDatabase(path: path).write { db in
        try db.execute(
          sql: "INSERT INTO stripe_events (id, type, received_at) VALUES (?, ?, 0)", arguments: ["\(number)", much])
      }
      let size = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
      #expect((size ?? .max) < 12 << 20)
    }
    let count = try SQLiteDatabase(path: path).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM stripe_events") }
    #expect(count == 24)
  }

  @Test func `a lock is not taken through a symbolic link`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: path + ".lock", withDestinationPath: folder + "/elsewhere")
    #expect(throws: StorageError.self) { try FileLock(path: path + ".lock").take(.exclusive) }
    #expect(!FileManager.default.fileExists(atPath: folder + "/elsewhere"))
  }

  @Test func `links are followed to where the file is or will be`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let real = folder + "/real"
    try FileManager.default.createDirectory(atPath: real, withIntermediateDirectories: true)
    let resolved = try #require(ResolvedPath.of(real))
    try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "real")
    try FileManager.default.createSymbolicLink(atPath: folder + "/file", withDestinationPath: "real/not-yet")
    try FileManager.default.createSymbolicLink(atPath: folder + "/loop", withDestinationPath: "loop")
    #expect(ResolvedPath.ofFuture(folder + "/link/db") == resolved + "/db")
    #expect(ResolvedPath.ofFuture(folder + "/link/a/b") == resolved + "/a/b")
    #expect(ResolvedPath.ofFuture(folder + "/file") == resolved + "/not-yet")
    #expect(ResolvedPath.ofFuture(folder + "/loop").hasSuffix("/loop"))
  }
}
