import GRDB

/// Removes what has had its time: expired tokens and counts, questionnaires that nobody claimed, and files of CVs that
/// no row names. Safe while the service runs.
struct Sweep {
  let database: SQLiteDatabase
  let questionnaires: QuestionnaireStore
  let cvs: CVStore
  let folder: CVFolder
  let retentionDays: Int

  /// What a sweep removed.
  struct Report: Sendable {
    var unclaimedQuestionnaires = 0
    var files = 0
    var expiredRows = 0
  }

  func run(now: Timestamp) throws -> Report {
    var report = try database.write { db in
      var report = Report()
      for (table, column, limit) in [
        ("revoked_tokens", "expires_at", now.seconds),
        ("login_failures", "failed_at", now.seconds - LoginFailures.window),
        ("daily_counts", "day", now.day - 1),
      ] {
        try db.execute(sql: "DELETE FROM \(table) WHERE \(column) < ?", arguments: [limit])
        report.expiredRows += db.changesCount
      }
      report.unclaimedQuestionnaires = try questionnaires.deleteUnclaimed(
        before: now.adding(seconds: -retentionDays * 86_400), in: db)
      return report
    }
    report.files = try removeUnnamedFiles()
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
