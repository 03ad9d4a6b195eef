import Foundation
import GRDB

/// The row of a CV.
struct StoredCV: Sendable {
  let storedName: String
  let originalName: String
  let format: CVFormat
  let size: Int
  let sha256: String
  let data: CVData
}

/// A file as what names it describes it: SHA-256 in lower-case hexadecimal.
struct StoredFile: Codable, Hashable, Sendable {
  var name: String
  /// Bytes.
  var size: Int
  var sha256: String
}

/// The SQL of CVs.
struct CVStore: Sendable {
  func find(questionnaireID: String, in db: Database) throws -> StoredCV? {
    guard
      let row = try Row.fetchOne(
        db,
        sql: "SELECT stored_name, original_name, format, size, sha256, data FROM cvs WHERE questionnaire_id = ?",
        arguments: [questionnaireID]),
      let format = CVFormat(rawValue: row["format"])
    else { return nil }
    let data: String = row["data"]
    return StoredCV(
      storedName: row["stored_name"], originalName: row["original_name"], format: format, size: row["size"],
      sha256: row["sha256"], data: try JSONDecoder().decode(CVData.self, from: Data(data.utf8)))
  }

  /// Writes the CV of a questionnaire; answers the stored name of the one it replaces.
  func put(_ cv: StoredCV, questionnaireID: String, now: Timestamp, in db: Database) throws -> String? {
    let replaced = try String.fetchOne(
      db, sql: "SELECT stored_name FROM cvs WHERE questionnaire_id = ?", arguments: [questionnaireID])
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO cvs
          (questionnaire_id, stored_name, original_name, format, size, sha256, data, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        questionnaireID, cv.storedName, cv.originalName, cv.format.rawValue, cv.size, cv.sha256,
        String(decoding: try JSONEncoder().encode(cv.data), as: UTF8.self), now.seconds,
      ])
    return replaced
  }

  func isNamed(_ storedName: String, in db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM cvs WHERE stored_name = ?)", arguments: [storedName])
      ?? true
  }

  /// The file of every CV, by name.
  func files(in db: Database) throws -> [StoredFile] {
    try Row.fetchAll(db, sql: "SELECT stored_name, size, sha256 FROM cvs ORDER BY stored_name").map { row in
      StoredFile(name: row["stored_name"], size: row["size"], sha256: row["sha256"])
    }
  }
}
