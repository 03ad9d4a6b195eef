import Foundation
import GRDB
import Testing

@testable import IkigaiApp

struct RestoreTests {
  private let place: StoredPlace

  init() throws { place = try StoredPlace() }

  @Test func `into an empty place comes what was backed up`() throws {
    try place.add(cv: [1, 2, 3])
    try place.add(cv: Array(repeating: 5, count: 3_000_000))
    let backup = try place.backUp()
    let other = try StoredPlace()
    let words = try other.restore(backup)
    #expect(words.contains("CVs (2)"))
    #expect(try other.content() == place.content())
    try other.add(cv: [4])
  }

  @Test func `not while somebody has the database open`() throws {
    try place.add(cv: [1])
    let backup = try place.backUp()
    let user = SQLiteDatabase(path: place.databasePath)
    try user.open()
    let error = #expect(throws: BackupError.self) { try place.restore(backup, replace: true) }
    #expect(error?.description.contains("in use") == true)
    withExtendedLifetime(user) {}
  }

  @Test func `over the same, over an older one and over an empty one`() throws {
    try place.add(cv: [1])
    let first = try place.backUp()
    try place.restore(first)
    try place.add(cv: [2])
    place.advance(seconds: 1)
    let second = try place.backUp()
    let whole = try place.content()
    try place.restore(first, replace: true)
    #expect(try place.content() != whole)
    try place.restore(second)
    #expect(try place.content() == whole)

    let empty = try StoredPlace()
    try SQLiteDatabase(path: empty.databasePath).open()
    try empty.restore(second)
    #expect(try empty.content() == whole)
  }

  @Test(arguments: ["added", "erased", "changed"])
  func `over a newer one only when told to, and that is set aside`(what: String) throws {
    try place.add(cv: [1])
    let name = try place.add(cv: [2])
    let old = try place.content()
    let backup = try place.backUp()
    switch what {
    case "added": try place.add(cv: [3])
    case "erased":
      try place.write { try $0.execute(sql: "DELETE FROM cvs WHERE stored_name = ?", arguments: [name]) }
      place.files.remove(name)
    default: try place.write { try $0.execute(sql: "UPDATE cvs SET original_name = 'other'") }
    }
    let new = try place.content()
    let error = #expect(throws: BackupError.self) { try place.restore(backup) }
    #expect(error?.description.contains("--replace") == true)
    #expect(try place.content() == new)

    try place.restore(backup, replace: true)
    #expect(try place.content() == old)
    let aside = try #require(try StoredPlace.names(place.folder).first { $0.hasPrefix("cvs.before-restore-") })
    let suffix = aside.dropFirst(3)
    #expect(try StoredPlace.content(of: place.databasePath + suffix, cvs: place.folder + "/" + aside) == new)
  }

  @Test func `a database that cannot be read is replaced only when told to`() throws {
    try place.add(cv: [1])
    let old = try place.content()
    let backup = try place.backUp()
    try Data("no database".utf8).write(to: URL(filePath: place.databasePath))
    try FileManager.default.removeItem(atPath: place.databasePath + "-wal")  // it has the whole database
    #expect(throws: BackupError.self) { try place.restore(backup) }
    try place.restore(backup, replace: true)
    #expect(try place.content() == old)
  }

  @Test func `a newer backup is refused, an older one is brought forward at the next open`() throws {
    try place.add(cv: [1])
    let backup = try place.backUp()
    var manifest = try BackupManifest.read(from: backup)
    manifest.schema = Schema.version + 1
    for name in [BackupManifest.fileName, BackupManifest.digestName] {
      try FileManager.default.removeItem(atPath: backup + "/" + name)
    }
    try manifest.write(into: backup)
    let error = #expect(throws: BackupError.self) { try place.restore(backup, replace: true) }
    #expect(error?.description.contains("newer program") == true)

    let old = place.folder + "/old"
    try DurableFile.makeFolder(old)
    try DurableFile.makeFolder(old + "/cvs")
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Database/Fixtures/schema-1.sql")
    try DatabaseQueue(path: old + "/database.sqlite").inDatabase { db in
      try db.execute(sql: try String(contentsOf: fixture, encoding: .utf8))
    }
    try BackupManifest(
      program: "0", schema: 1, createdAt: "2026-01-01T00:00:00Z",
      database: try DurableFile.measure(old + "/database.sqlite"), cvs: []
    ).write(into: old)
    try place.restore(old, replace: true)
    #expect(try SQLiteDatabase(path: place.databasePath).read { try Schema.version(of: $0) } == Schema.version)
  }

  /// The renames of a switch, in their order; a restore that was killed has made the first `count` of them.
  @Test(arguments: 0...6)
  func `killed between two renames, nobody opens the database, and the next run completes`(count: Int) throws {
    try place.add(cv: [1])
    let backup = try place.backUp()
    let old = try place.content()
    try place.add(cv: [2])
    let new = try place.content()
    let suffix = ".before-restore-2026-11-24T233325Z"
    let use = DatabaseUse(path: place.databasePath)
    try DurableFile.write([UInt8](suffix.utf8), to: use.unfinishedRestorePath)
    let files = FileManager.default
    try files.copyItem(atPath: backup + "/cvs", toPath: place.cvFolder + ".restoring")
    try files.copyItem(atPath: backup + "/database.sqlite", toPath: place.databasePath + ".restoring")
    for (from, to) in [
      (place.cvFolder, place.cvFolder + suffix), (place.databasePath, place.databasePath + suffix),
      (place.databasePath + "-wal", place.databasePath + suffix + "-wal"),
      (place.databasePath + "-shm", place.databasePath + suffix + "-shm"),
      (place.cvFolder + ".restoring", place.cvFolder), (place.databasePath + ".restoring", place.databasePath),
    ].prefix(count) where files.fileExists(atPath: from) {
      try files.moveItem(atPath: from, toPath: to)
    }

    #expect(throws: DatabaseUse.UnfinishedRestore.self) { try SQLiteDatabase(path: place.databasePath).open() }
    try place.restore(backup)
    #expect(try place.content() == old)
    #expect(try StoredPlace.content(of: place.databasePath + suffix, cvs: place.cvFolder + suffix) == new)
    #expect(try StoredPlace.names(place.folder).allSatisfy { !$0.contains("restoring") && !$0.contains("unfinished") })
    try place.add(cv: [3])
  }
}
