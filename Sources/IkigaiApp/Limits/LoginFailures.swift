import GRDB

/// The failed logins of the last 15 minutes. After 10 for one e-mail from one address, every further try is refused.
/// Those of a clock that was ahead do not count: they would lock people out until it is there again.
struct LoginFailures: Sendable {
  static let limit = 10
  static let window = 15 * 60

  /// One e-mail, known or not, tried from one address.
  struct Key: Sendable {
    let email: String
    let address: String

    init(email: String, request: Request) {
      self.email = email
      address = ClientAddress.limitKey(request.clientAddress)
    }
  }

  /// Throws 429 while the limit is reached.
  func check(_ key: Key, now: Timestamp, in db: Database) throws {
    // The tenth newest failure leaves the window last.
    let tenth = try Int.fetchOne(
      db,
      sql: """
        SELECT failed_at FROM login_failures WHERE email = ? AND address = ? AND failed_at > ? AND failed_at <= ?
        ORDER BY failed_at DESC LIMIT 1 OFFSET ?
        """,
      arguments: [key.email, key.address, now.seconds - Self.window, now.seconds, Self.limit - 1])
    if let tenth { throw Failure.rateLimited(retryAfter: tenth + Self.window - now.seconds) }
  }

  /// Whether there is anything to clear.
  func exist(_ key: Key, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM login_failures WHERE email = ? AND address = ?)",
      arguments: [key.email, key.address]) ?? false
  }

  func add(_ key: Key, now: Timestamp, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO login_failures (email, address, failed_at) VALUES (?, ?, ?)",
      arguments: [key.email, key.address, now.seconds])
  }

  func clear(_ key: Key, in db: Database) throws {
    try db.execute(
      sql: "DELETE FROM login_failures WHERE email = ? AND address = ?", arguments: [key.email, key.address])
  }
}
