import Foundation
import GRDB
import Testing

@testable import IkigaiApp

struct BackupTests {
  private let place: StoredPlace

  init() throws { place = try StoredPlace() }

  @Test func `a backup has the rows and the files that they name, and verifies`() throws {
    try place.add(cv: [1, 2, 3])
    try place.add(cv: nil)
    let stray = place.cvFolder + "/stray"
    try Data([9]).write(to: URL(filePath: stray))
    let backup = try place.backUp()
    let manifest = try BackupVerification(folder: backup).run()
    #expect(manifest.schema == Schema.version)
    #expect(manifest.program == "1.2.3")
    #expect(manifest.cvs.map(\.size) == [3])
    #expect(try StoredPlace.names(backup) == ["cvs", "database.sqlite", "manifest.json", "manifest.json.sha256"])
    #expect(try StoredPlace.content(of: backup + "/database.sqlite") == place.content())
  }

  @Test func `files are for this user alone`() throws {
    try place.add(cv: [1])
    let backup = try place.backUp()
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(place.backups) == 0o700)
    #expect(try mode(backup) == 0o700)
    #expect(try mode(backup + "/cvs") == 0o700)
    for name in ["database.sqlite", "manifest.json", "manifest.json.sha256"] {
      #expect(try mode(backup + "/" + name) == 0o600)
    }
    for name in try StoredPlace.names(backup + "/cvs") { #expect(try mode(backup + "/cvs/" + name) == 0o600) }
  }

  @Test(arguments: ["database.sqlite", "manifest.json", "manifest.json.sha256", "cv"])
  func `a changed byte is refused`(name: String) throws {
    try place.add(cv: Array(repeating: 7, count: 5_000))
    let backup = try place.backUp()
    let path = try name == "cv" ? backup + "/cvs/" + StoredPlace.names(backup + "/cvs")[0] : backup + "/" + name
    var bytes = try Data(contentsOf: URL(filePath: path))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(filePath: path))
    #expect(throws: BackupError.self) { try BackupVerification(folder: backup).run() }
    let before = try place.content()
    let error = #expect(throws: BackupError.self) { try place.restore(backup, replace: true) }
    #expect(error?.description.contains("damaged") == true)
    #expect(try place.content() == before)
  }

  @Test func `a file that is missing or too many is refused`() throws {
    try place.add(cv: [1])
    let backup = try place.backUp()
    try Data().write(to: URL(filePath: backup + "/database.sqlite-journal"))
    #expect(throws: BackupError.self) { try BackupVerification(folder: backup).run() }
    try FileManager.default.removeItem(atPath: backup + "/database.sqlite-journal")
    _ = try BackupVerification(folder: backup).run()
    try FileManager.default.removeItem(atPath: backup + "/cvs/" + StoredPlace.names(backup + "/cvs")[0])
    #expect(throws: BackupError.self) { try BackupVerification(folder: backup).run() }
  }

  @Test func `the newest are kept, and what is not a backup of ours is never touched`() throws {
    try place.add(cv: [1])
    let foreign = ["notes", "2001-01-01T000000Z", "2001-01-01T000000Z.old", ".partial-mine", "2001-01-01"]
    for name in foreign {
      try FileManager.default.createDirectory(
        atPath: place.backups + "/" + name, withIntermediateDirectories: true)
    }
    try FileManager.default.createDirectory(
      atPath: place.backups + "/.partial-2001-01-01T000000Z/cvs", withIntermediateDirectories: true)
    var made: [String] = []
    for _ in 0..<5 {
      made.append((try place.backUp(keep: 3) as NSString).lastPathComponent)
      place.advance(seconds: 1)
    }
    #expect(try StoredPlace.names(place.backups) == (foreign + made.suffix(3) + [".lock"]).sorted())
    // A clock that was set back must not cost the backup that has just been made.
    place.advance(seconds: -1_000)
    let last = (try place.backUp(keep: 1) as NSString).lastPathComponent
    #expect(try StoredPlace.names(place.backups) == (foreign + [last, ".lock"]).sorted())
  }

  @Test func `a CV that is not as its row says fails the backup and leaves the others alone`() throws {
    let name = try place.add(cv: [1, 2, 3])
    let first = try place.backUp()
    try Data([1, 2, 4]).write(to: URL(filePath: place.cvFolder + "/" + name))
    place.advance(seconds: 1)
    #expect(throws: BackupError.self) { try place.backUp() }
    try FileManager.default.removeItem(atPath: place.cvFolder + "/" + name)
    let error = #expect(throws: BackupError.self) { try place.backUp() }
    #expect(error?.description.contains(name) == true)
    #expect(try StoredPlace.names(place.backups) == [".lock", (first as NSString).lastPathComponent])
    _ = try BackupVerification(folder: first).run()
  }

  @Test func `what is removed while a backup copies stays for the sweep`() throws {
    let name = try place.add(cv: [1])
    let held = try place.removals.take(.exclusive)
    #expect(held != nil)
    place.files.remove(name)
    #expect(try place.files.sweep(name) { false } == false)
    #expect(try StoredPlace.names(place.cvFolder) == [name])
    withExtendedLifetime(held) {}
  }

  @Test func `one backup at a time, and only of a database that is there`() throws {
    #expect(throws: BackupError.self) { try place.backUp() }
    try place.add(cv: nil)
    let held = try BackupFolder(path: place.backups).lock()
    let error = #expect(throws: BackupError.self) { try place.backUp() }
    #expect(error?.description.contains("under way") == true)
    withExtendedLifetime(held) {}
  }

  @Test func `not among the CVs`() throws {
    try place.add(cv: [1])
    #expect(throws: BackupError.self) { try place.backUp(into: place.cvFolder + "/backups") }
  }

  @Test(arguments: [
    "", "2026-11-24T23:33:25Z", "2026-13-24T233325Z", "2026-11-24T233360Z", "2026-11-31T000000Z", "2026-11-24T233325Zx",
    "２026-11-24T233325Z", "2026-11-24 233325Z",
  ])
  func `only a moment is a backup's name`(name: String) {
    #expect(Timestamp(backupName: name) == nil)
    #expect(Timestamp(backupName: "2026-11-24T233325Z")?.rfc3339 == "2026-11-24T23:33:25Z")
  }
}
