import Foundation
import GRDB

/// The SQL of questionnaires. What a caller may not see is not found.
struct QuestionnaireStore: Sendable {
  func insert(_ questionnaire: Questionnaire, resultEmail: String?, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO questionnaires (id, user_id, result_email, answers, analysis, dominant_profile, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        questionnaire.id, questionnaire.ownerID, resultEmail, try json(questionnaire.answers),
        try json(questionnaire.analysis), questionnaire.analysis.dominantProfile.rawValue,
        questionnaire.createdAt.seconds,
      ])
  }

  /// The questionnaire if it is nobody's or the caller's. Throws `Failure.notFound` otherwise.
  func find(_ id: String, for caller: Caller?, in db: Database) throws -> Questionnaire {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT q.id, q.user_id, q.answers, q.analysis, q.created_at, c.data AS cv_data
        FROM questionnaires q LEFT JOIN cvs c ON c.questionnaire_id = q.id WHERE q.id = ?
        """,
      arguments: [id])
    guard let row else { throw Failure.notFound }
    let ownerID: String? = row["user_id"]
    guard ownerID == nil || ownerID == caller?.account.id else { throw Failure.notFound }
    let cvData: String? = row["cv_data"]
    return Questionnaire(
      id: row["id"], ownerID: ownerID, answers: try value(row["answers"]), analysis: try value(row["analysis"]),
      createdAt: Timestamp(seconds: row["created_at"]), cv: try cvData.map { try value($0) })
  }

  /// An account's questionnaires, newest first, at most 100.
  func list(ownedBy ownerID: String, in db: Database) throws -> [QuestionnaireSummary] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, created_at, dominant_profile FROM questionnaires WHERE user_id = ?
        ORDER BY created_at DESC, rowid DESC LIMIT 100
        """,
      arguments: [ownerID]
    ).map { row in
      QuestionnaireSummary(
        id: row["id"], createdAt: Timestamp(seconds: row["created_at"]).rfc3339,
        dominantProfile: row["dominant_profile"])
    }
  }

  func exists(_ id: String, in db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM questionnaires WHERE id = ?)", arguments: [id]) ?? false
  }

  func setOwner(_ ownerID: String, of id: String, in db: Database) throws {
    try db.execute(
      sql: "UPDATE questionnaires SET user_id = ? WHERE id = ? AND user_id IS NULL", arguments: [ownerID, id])
  }

  func setAnalysis(_ analysis: StoredAnalysis, of id: String, in db: Database) throws {
    try db.execute(
      sql: "UPDATE questionnaires SET analysis = ?, dominant_profile = ? WHERE id = ?",
      arguments: [try json(analysis), analysis.dominantProfile.rawValue, id])
  }

  /// Its CV's row goes with it; the file is the caller's to remove, after the commit.
  func delete(_ id: String, in db: Database) throws {
    try db.execute(sql: "DELETE FROM questionnaires WHERE id = ?", arguments: [id])
  }

  /// Erases what nobody claimed in time.
  func deleteUnclaimed(before limit: Timestamp, in db: Database) throws -> Int {
    try db.execute(
      sql: "DELETE FROM questionnaires WHERE user_id IS NULL AND created_at < ?", arguments: [limit.seconds])
    return db.changesCount
  }

  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private func value<Value: Decodable>(_ json: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(json.utf8))
  }
}
