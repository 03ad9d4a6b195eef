import GRDB

/// The SQL of accounts and their tokens.
struct AccountStore: Sendable {
  private let purchases = PurchaseStore()

  func account(id: String, in db: Database) throws -> Account? {
    let statement = try db.cachedStatement(sql: "SELECT id, email, name, created_at FROM users WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map { try account($0, in: db) }
  }

  /// The account of a normalized address and its password's PHC string.
  func credentials(email: String, in db: Database) throws -> (account: Account, passwordHash: String)? {
    try Row.fetchOne(
      db, sql: "SELECT id, email, name, created_at, password_hash FROM users WHERE email = ?", arguments: [email]
    ).map { (try account($0, in: db), $0["password_hash"]) }
  }

  func exists(email: String, in db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM users WHERE email = ?)", arguments: [email]) ?? false
  }

  /// Adds an account. Throws `Failure.emailTaken` when there is one with its address.
  func insert(_ account: Account, passwordHash: String, in db: Database) throws {
    if try exists(email: account.email, in: db) { throw Failure.emailTaken }
    try db.execute(
      sql: "INSERT INTO users (id, email, name, password_hash, created_at) VALUES (?, ?, ?, ?, ?)",
      arguments: [account.id, account.email, account.name, passwordHash, account.createdAt.seconds])
  }

  func setPasswordHash(_ hash: String, of id: String, in db: Database) throws {
    try db.execute(sql: "UPDATE users SET password_hash = ? WHERE id = ?", arguments: [hash, id])
  }

  func isRevoked(_ token: JSONWebToken, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM revoked_tokens WHERE jti = ?)")
    return try Bool.fetchOne(statement, arguments: [token.id]) ?? true
  }

  func revoke(_ token: JSONWebToken, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO revoked_tokens (jti, user_id, expires_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      arguments: [token.id, token.subject, token.expiresAt.seconds])
  }

  private func account(_ row: Row, in db: Database) throws -> Account {
    let id: String = row["id"]
    return Account(
      id: id, email: row["email"], name: row["name"], plan: try purchases.plan(of: id, in: db),
      createdAt: Timestamp(seconds: row["created_at"]))
  }
}
