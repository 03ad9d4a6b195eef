import GRDB

/// The version of the tables, which `PRAGMA user_version` keeps: fresh databases get `schema.sql` at once, older ones
/// are brought forward a version at a time, newer ones are refused.
enum Schema {
  /// The version that `schema.sql` describes.
  static let version = 3

  /// The SQL that makes version n from version n − 1.
  private static let migrations: [Int: [UInt8]] = [
    2: PackageResources.migration_2_sql,
    3: PackageResources.migration_3_sql,
  ]

  /// The database is of a later version than this program knows.
  struct TooNew: Error, CustomStringConvertible {
    let found: Int

    var description: String {
      "The database has version \(found) and this program knows up to \(Schema.version): install the newer program."
    }
  }

  /// The file is a database of another program.
  struct NotOurs: Error, CustomStringConvertible {
    var description: String {
      "DATABASE_PATH is the database of another program: it has tables, and no version of this one."
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
      guard try found > 0 || isEmpty(db) else { throw NotOurs() }
      let sql = found == 0 ? PackageResources.schema_sql : migrations[found + 1]
      guard let sql else { throw DatabaseError(message: "no migration from version \(found)") }
      try db.inTransaction(.immediate) {
        try db.execute(sql: String(decoding: sql, as: UTF8.self))
        if try identity(of: db) == 0 { try db.execute(sql: "PRAGMA application_id = \(Int32.random(in: 1 ... .max))") }
        return .commit
      }
    }
  }

  /// Which of this program's databases this is, told apart by a number that chance has given it: whether the CVs in a
  /// folder are those of a database. Copies have the same. https://www.sqlite.org/pragma.html#pragma_application_id
  static func identity(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
  }

  private static func isEmpty(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
  }
}
