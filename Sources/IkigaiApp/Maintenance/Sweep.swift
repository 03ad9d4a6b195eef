import GRDB
import Glibc

/// Removes what has had its time: expired tokens and counts, questionnaires that nobody claimed, files of CVs that no
/// row names, and reports that were drawn long ago. Safe while the service runs.
struct Sweep {
  let database: SQLiteDatabase
  let databasePath: String
  let questionnaires: QuestionnaireStore
  let cvs: CVStore
  let folder: CVFolder
  let reports: ReportFolder
  let extractor: CVTextExtractor
  let checkouts: CheckoutStore
  let outbox: OutboxStore
  let tokens: MailTokens
  let retentionDays: Int

  /// A token that was revoked is remembered for so long beyond its time (seconds): with a clock that was ahead for a
  /// sweep, it would else be good again once the clock is right.
  private static let clockError = 90 * 86_400

  /// A drawn report is kept for so long (seconds).
  private static let reportLifetime = 30 * 86_400

  /// What is only there while a request is answered has been left behind when it is older than this (seconds).
  private static let longestRequest = 3_600

  /// What a sweep removed.
  struct Report: Sendable {
    var unclaimedQuestionnaires = 0
    var files = 0
    /// Drawn reports that are old, or whose questionnaire is gone.
    var reports = 0
    var expiredRows = 0
  }

  /// The CVs are not those of the database: one of the two settings leads to the wrong place, or the database is gone.
  struct NotItsCVs: Error, CustomStringConvertible {
    let databasePath: String
    let folder: CVFolder

    var description: String {
      "CV_DIR (\(folder.path)) has the CVs of another database than DATABASE_PATH (\(databasePath)), and nothing was "
        + "removed: correct the setting, or restore the database. If they are to go, move them away, and \(folder.markPath)."
    }
  }

  func run(now: Timestamp) throws -> Report {
    try folder.prepare()
    try verifyOwnership()
    var report = try database.write { db in
      var report = Report()
      for (table, column, limit) in [
        ("revoked_tokens", "expires_at", now.seconds - Self.clockError),
        ("login_failures", "failed_at", now.seconds - LoginFailures.window),
        ("daily_counts", "day", now.day - 1),
      ] {
        try db.execute(sql: "DELETE FROM \(table) WHERE \(column) < ?", arguments: [limit])
        report.expiredRows += db.changesCount
      }
      try db.execute(sql: "DELETE FROM login_failures WHERE failed_at > ?", arguments: [now.seconds])
      report.expiredRows += db.changesCount
      report.expiredRows += try checkouts.sweep(now: now, in: db)
      report.expiredRows += try outbox.sweep(now: now, in: db)
      report.expiredRows += try tokens.sweep(now: now, in: db)
      report.unclaimedQuestionnaires = try questionnaires.deleteUnclaimed(
        before: now.adding(seconds: -retentionDays * 86_400), in: db)
      return report
    }
    report.files = try removeUnnamedFiles()
    // Reports are drawn again when they are asked for.
    let leftBefore = now.adding(seconds: -Self.longestRequest)
    report.reports = try reports.sweep(
      before: now.adding(seconds: -Self.reportLifetime), partsBefore: leftBefore
    ) { id in try database.read { try questionnaires.exists(id, in: $0) } }
    extractor.removeLeftovers(before: leftBefore)
    return report
  }

  /// Throws `NotItsCVs` where the files in the folder are those of another database: no row here names them, and all
  /// would be removed.
  func verifyOwnership() throws {
    // Opening it would make an empty one.
    guard try access(databasePath, F_OK) == 0 || folder.names().isEmpty else {
      throw NotItsCVs(databasePath: databasePath, folder: folder)
    }
    let identity = try database.read { try Schema.identity(of: $0) }
    let isItsOwn = try folder.isMarked(as: identity) { name in try database.read { try cvs.isNamed(name, in: $0) } }
    guard isItsOwn else { throw NotItsCVs(databasePath: databasePath, folder: folder) }
  }

  /// Removes the files that no row names; answers how many.
  func removeUnnamedFiles() throws -> Int {
    try folder.prepare()
    try verifyOwnership()
    return try folder.names().count { name in
      try folder.sweep(name) { try database.read { try cvs.isNamed(name, in: $0) } }
    }
  }
}
