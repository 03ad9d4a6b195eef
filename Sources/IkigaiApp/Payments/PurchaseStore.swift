import GRDB

/// The SQL of purchases.
struct PurchaseStore {
  /// The plan of an account: its best purchase that was not refunded.
  func plan(of userID: String, in db: Database) throws -> Plan {
    let statement = try db.cachedStatement(
      sql: "SELECT plan FROM purchases WHERE user_id = ? AND refunded_at IS NULL")
    return try String.fetchAll(statement, arguments: [userID]).compactMap(Plan.init).max() ?? .free
  }
}
