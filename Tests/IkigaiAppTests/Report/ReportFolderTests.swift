import Foundation
import Testing

@testable import IkigaiApp

@Suite struct ReportFolderTests {
  private let place: StoredPlace
  private let folder: ReportFolder
  private let id = Identifier.make(.system)
  private let other = Identifier.make(.system)

  init() throws {
    place = try StoredPlace()
    folder = ReportFolder(path: ReportFolder.path(of: place.cvFolder))
  }

  private func keep(_ text: String, for id: String) throws -> String {
    let name = try ReportFolder.name(questionnaireID: id, content: Array(text.utf8))
    try folder.keep(Array(text.utf8), as: name, random: .system)
    return name
  }

  private var names: Set<String> {
    Set((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
  }

  @Test func aReportComesBackUntilAnotherTakesItsPlace() throws {
    let (first, others) = (try keep("one", for: id), try keep("two", for: other))
    #expect(folder.open(first)?.size == 3)
    let second = try keep("three", for: id)
    #expect(folder.open(first) == nil && folder.open(second)?.size == 5 && folder.open(others) != nil)
    #expect(names == [second, others])
  }

  @Test func itGoesWithItsQuestionnaire() throws {
    let others = try keep("two", for: other)
    _ = try keep("one", for: id)
    folder.remove(questionnaireID: id)
    #expect(names == [others])
  }

  @Test func aSweepTakesWhatIsOldOrNobodys() throws {
    let (known, gone) = (try keep("known", for: id), try keep("gone", for: other))
    try Data().write(to: URL(fileURLWithPath: folder.path + "/notes.txt"))
    let longAgo = Clock.system.now.adding(seconds: -100)
    #expect(try folder.sweep(before: longAgo, partsBefore: longAgo) { $0 == id } == 1)
    #expect(names == [known, "notes.txt"] && !names.contains(gone))
    #expect(try folder.sweep(before: Clock.system.now.adding(seconds: 10), partsBefore: longAgo) { _ in true } == 1)
    #expect(names == ["notes.txt"], "what others have put there stays")
  }

  @Test func aSweepTakesThePartThatACrashLeft() throws {
    let report = try keep("whole", for: id)
    let part = "\(id).\(Identifier.make(.system)).part"
    try Data("ha".utf8).write(to: URL(fileURLWithPath: "\(folder.path)/\(part)"))
    let now = Clock.system.now
    let longAgo = now.adding(seconds: -1_000_000)
    #expect(try folder.sweep(before: longAgo, partsBefore: now.adding(seconds: -100)) { _ in true } == 0)
    #expect(names == [report, part], "it may still be written")
    #expect(try folder.sweep(before: longAgo, partsBefore: now.adding(seconds: 10)) { _ in true } == 1)
    #expect(names == [report])
  }

  @Test func theSweepOfTheServiceTakesAPartAfterAnHour() throws {
    let known = Identifier.make(.system)
    try place.write { db in
      try db.execute(
        sql: """
          INSERT INTO questionnaires (id, answers, analysis, dominant_profile, created_at)
          VALUES (?, '{}', '{}', 'passion', ?)
          """,
        arguments: [known, Clock.system.now.seconds])
    }
    let report = try keep("whole", for: known)
    let part = "\(known).\(Identifier.make(.system)).part"
    try Data("ha".utf8).write(to: URL(fileURLWithPath: "\(folder.path)/\(part)"))
    #expect(try place.sweep().run(now: Clock.system.now).reports == 0 && names == [report, part])
    #expect(try place.sweep().run(now: Clock.system.now.adding(seconds: 3_700)).reports == 1 && names == [report])
  }

  @Test func theSweepOfTheServiceReachesThem() throws {
    try place.add(cv: nil)
    _ = try keep("one", for: id)
    #expect(try place.sweep().run(now: Clock.system.now).reports == 1 && names.isEmpty)
  }

  @Test func theNameFollowsFromTheContent() throws {
    let name = try ReportFolder.name(questionnaireID: id, content: [1])
    #expect(try name == ReportFolder.name(questionnaireID: id, content: [1]))
    #expect(try name != ReportFolder.name(questionnaireID: id, content: [2]))
    #expect(name.hasPrefix(id) && name.hasSuffix(".pdf"))
  }

  @Test func aFolderThatCannotBeMadeIsAnError() throws {
    let blocked = place.folder + "/file"
    try Data().write(to: URL(fileURLWithPath: blocked))
    let name = try ReportFolder.name(questionnaireID: id, content: [1])
    #expect(throws: StorageError.self) {
      try ReportFolder(path: blocked + "/reports").keep([1], as: name, random: .system)
    }
  }
}
