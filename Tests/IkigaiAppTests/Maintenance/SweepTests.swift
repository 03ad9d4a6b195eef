import Foundation
import Testing

@testable import IkigaiApp

/// Whose the files in CV_DIR are.
struct SweepTests {
  private let place: StoredPlace

  init() throws { place = try StoredPlace() }

  private func removeDatabase() throws {
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: place.databasePath + end) }
  }

  @Test(arguments: [false, true]) func `an empty database in the place of the right one costs no CV`(
    afterASweep: Bool
  ) throws {
    let name = try place.add(cv: [1])
    if afterASweep { #expect(try place.sweep().removeUnnamedFiles() == 0) }
    try removeDatabase()
    #expect(throws: Sweep.NotItsCVs.self) { try place.sweep().removeUnnamedFiles() }
    try SQLiteDatabase(path: place.databasePath).open()
    #expect(throws: Sweep.NotItsCVs.self) { try place.sweep().removeUnnamedFiles() }
    #expect(throws: Sweep.NotItsCVs.self) { try place.backUp() }
    #expect(try place.files.names() == [name])
  }

  @Test func `a new database that has CVs of its own does not sweep those of the old one`() throws {
    let old = try place.add(cv: [1])
    #expect(try place.sweep().removeUnnamedFiles() == 0)
    try removeDatabase()
    let new = try place.add(cv: [2])
    #expect(throws: Sweep.NotItsCVs.self) { try place.sweep().removeUnnamedFiles() }
    #expect(try place.files.names().sorted() == [old, new].sorted())
  }

  @Test func `files that no row names go, the last one too`() throws {
    let name = try place.add(cv: [1])
    _ = try place.sweep().removeUnnamedFiles()
    try place.write { try $0.execute(sql: "DELETE FROM cvs") }
    #expect(try place.sweep().removeUnnamedFiles() == 1)
    #expect(try !place.files.names().contains(name))
  }

  @Test(arguments: ["", "123"]) func `a note cut short by a power cut says nothing`(note: String) throws {
    let name = try place.add(cv: [1])
    try note.write(toFile: place.files.markPath, atomically: false, encoding: .utf8)
    #expect(try place.sweep().removeUnnamedFiles() == 0)
    #expect(try place.files.names() == [name])
    let identity = try SQLiteDatabase(path: place.databasePath).read { try Schema.identity(of: $0) }
    #expect(try String(contentsOfFile: place.files.markPath, encoding: .utf8) == "\(identity)\n")
  }

  @Test func `the first CV on its way is not another database's`() throws {
    try place.files.markIfEmpty { try SQLiteDatabase(path: place.databasePath).read { try Schema.identity(of: $0) } }
    let file = try place.files.receive(random: .system)
    #expect(try place.sweep().removeUnnamedFiles() == 0)
    #expect(access(file.currentPath, F_OK) == 0)
  }

  @Test func `who comes to files without a note does not make them theirs`() throws {
    let name = try place.add(cv: [1])
    try removeDatabase()
    try place.files.markIfEmpty { 7 }
    #expect(access(place.files.markPath, F_OK) != 0)
    #expect(try place.files.names() == [name])
  }

  @Test func `after a restore the sweep knows whose the files are`() throws {
    try place.add(cv: [1])
    let backup = try place.backUp()
    try removeDatabase()
    try SQLiteDatabase(path: place.databasePath).open()
    try place.restore(backup, replace: true)
    let name = try place.add(cv: [2])
    try place.write { try $0.execute(sql: "DELETE FROM cvs WHERE stored_name = ?", arguments: [name]) }
    #expect(try place.sweep().removeUnnamedFiles() == 1)
  }
}
