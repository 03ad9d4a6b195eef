import GRDB

/// The version of the tables, which `PRAGMA user_version` keeps: fresh databases get `schema.sql` at once, older ones
/// are brought forward a version at a time, newer ones are refused.
enum Schema {
  /// The version that `schema.sql` describes.
  static let version = 2

  /// The SQL that makes version n from version n − 1.
  private static let migrations: [Int: [UInt8]] = [
    2: PackageResources.migration_2_sql
  ]

  /// The database is of a later version than this program knows.
  struct TooNew: Error, CustomStringConvertible {
    let found: Int

    var description: String {
      "The database has version \(found) and this program knows up to \(Schema.version): install the newer program."
    }
  }

  /// The version of an open database; 0 when it is empty.
  static func version(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// Whether the tables are those that this program knows. Throws `TooNew`.
  static func isCurrent(_ db: Database) throws -> Bool {
    let found = try version(of: db)
    guard found <= version else { throw TooNew(found: found) }
    return found == version
  }

  /// Makes or upgrades the tables, each step in one transaction. To be called inside the write lock.
  static func bringForward(_ db: Database) throws {
    while try !isCurrent(db) {
      let found = try version(of: db)
      let sql = found == 0 ? PackageResources.schema_sql : migrations[found + 1]
      guard let sql else { throw DatabaseError(message: "no migration from version \(found)") }
      try db.inTransaction(.immediate) {
        try db.execute(sql: String(decoding: sql, as: UTF8.self))
        return .commit
      }
    }
  }
}
