import GRDB
import Glibc

/// Removes what has had its time: expired tokens and counts, questionnaires that nobody claimed, and files of CVs that
/// no row names. Safe while the service runs.
struct Sweep {
  let database: SQLiteDatabase
  let databasePath: String
  let questionnaires: QuestionnaireStore
  let cvs: CVStore
  let folder: CVFolder
  let retentionDays: Int

  /// A token that was revoked is remembered for so long beyond its time (seconds): with a clock that was ahead for a
  /// sweep, it would else be good again once the clock is right.
  private static let clockError = 90 * 86_400

  /// What a sweep removed.
  struct Report: Sendable {
    var unclaimedQuestionnaires = 0
    var files = 0
    var expiredRows = 0
  }

  /// There are CVs and no database: one of the two settings leads to the wrong place.
  struct NoDatabase: Error, CustomStringConvertible {
    let databasePath: String
    let cvFolder: String

    var description: String {
      "DATABASE_PATH: \(databasePath) is not there, but CV_DIR (\(cvFolder)) has files; nothing was removed."
    }
  }

  func run(now: Timestamp) throws -> Report {
    try folder.prepare()
    // Opening it would make an empty one, in which no row names any file.
    guard try access(databasePath, F_OK) == 0 || folder.names().isEmpty else {
      throw NoDatabase(databasePath: databasePath, cvFolder: folder.path)
    }
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
      report.unclaimedQuestionnaires = try questionnaires.deleteUnclaimed(
        before: now.adding(seconds: -retentionDays * 86_400), in: db)
      return report
    }
    report.files = try removeUnnamedFiles()
    CVTextExtractor().removeLeftovers(before: now.adding(seconds: -3_600))
    return report
  }

  /// Removes the files that no row names; answers how many.
  func removeUnnamedFiles() throws -> Int {
    try folder.prepare()
    return try folder.names().count { name in
      try folder.sweep(name) { try database.read { try cvs.isNamed(name, in: $0) } }
    }
  }
}
