import Foundation
import GRDB
import Synchronization

@testable import IkigaiApp

/// A database and a CV folder that nobody serves, and a folder for their backups. Each call opens what it needs and
/// closes it again.
final class StoredPlace: Sendable {
  let folder: String
  private let offset = Mutex(0)

  var databasePath: String { folder + "/ikigai.sqlite" }
  var cvFolder: String { folder + "/cvs" }
  var backups: String { folder + "/backups" }
  var removals: FileLock { FileLock(path: databasePath + ".removals") }
  var files: CVFolder { CVFolder(path: cvFolder, removals: removals) }
  /// The system's, moved by the test: the age of files counts in a restore.
  var clock: IkigaiApp.Clock {
    let seconds = offset.withLock { $0 }
    return IkigaiApp.Clock { IkigaiApp.Clock.system.now.adding(seconds: seconds) }
  }

  init() throws {
    folder = NSTemporaryDirectory() + "ikigai-place-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func advance(seconds: Int) { offset.withLock { $0 += seconds } }

  func write(_ body: (Database) throws -> Void) throws { try SQLiteDatabase(path: databasePath).write(body) }

  /// Adds a questionnaire; answers the stored name of its CV, "" when it has none.
  @discardableResult
  func add(cv: [UInt8]?) throws -> String {
    let id = Identifier.make(.system)
    let file = try cv.map { bytes in
      let file = try files.receive(random: .system)
      try bytes.withUnsafeBytes { try file.write($0) }
      try file.keep()
      return file
    }
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO questionnaires (id, answers, analysis, dominant_profile, created_at)
          VALUES (?, '{}', '{}', 'passion', 0)
          """,
        arguments: [id])
      guard let file, let cv else { return }
      let digest = try SHA256()
      try cv.withUnsafeBytes { try digest.update($0) }
      try db.execute(
        sql: "INSERT INTO cvs VALUES (?, ?, 'cv.pdf', 'pdf', ?, ?, '{}', 0)",
        arguments: [id, file.name, cv.count, try digest.hexDigest()])
    }
    file?.settle()
    return file?.name ?? ""
  }

  func sweep(_ database: SQLiteDatabase? = nil) -> Sweep {
    Sweep(
      database: database ?? SQLiteDatabase(path: databasePath), databasePath: databasePath,
      questionnaires: QuestionnaireStore(), cvs: CVStore(), folder: files,
      reports: ReportFolder(path: ReportFolder.path(of: files.path)), extractor: CVTextExtractor(scratch: folder),
      checkouts: CheckoutStore(), outbox: OutboxStore(isHeld: true), tokens: MailTokens(random: .system),
      retentionDays: 90)
  }

  @discardableResult
  func backUp(into path: String? = nil, keep: Int = 14) throws -> String {
    let database = SQLiteDatabase(path: databasePath)
    let sweep = sweep(database)
    return try Backup(database: database, databasePath: databasePath, folder: files, sweep: sweep, clock: clock)
      .run(into: path ?? backups, keep: keep, program: "1.2.3").path
  }

  @discardableResult
  func restore(_ backup: String, replace: Bool = false) throws -> String {
    try Restore(databasePath: databasePath, cvFolder: cvFolder, clock: clock).run(from: backup, replace: replace)
  }

  /// Everything that is stored, row by row, and the bytes of each CV that a row names.
  func content() throws -> [String] { try Self.content(of: databasePath, cvs: cvFolder) }

  static func content(of databasePath: String, cvs: String? = nil) throws -> [String] {
    let cvs = cvs ?? (databasePath as NSString).deletingLastPathComponent + "/cvs"
    return try SQLiteDatabase.openForReading(path: databasePath).read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM questionnaires ORDER BY id").map(\.description)
        + Row.fetchAll(db, sql: "SELECT * FROM cvs ORDER BY stored_name").map(\.description)
        + CVStore().files(in: db).map { file in
          try Data(contentsOf: URL(filePath: cvs + "/" + file.name)).base64EncodedString()
        }
    }
  }

  static func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
