import GRDB

/// The keys in the links of e-mails: 256 random bits, of which only the SHA-256 is kept.
struct MailTokens: Sendable {
  /// What a key opens.
  enum Purpose: String {
    /// Confirms a subscription to the newsletter.
    case confirm
    /// Refuses all further e-mails that were not asked for. Never expires.
    case refuse
  }

  let random: RandomSource

  /// A new key for an address, 64 hexadecimal digits.
  func make(_ purpose: Purpose, for email: String, expiresAt: Timestamp?, now: Timestamp, in db: Database) throws
    -> String
  {
    let token = Hexadecimal.string(random.bytes(32))
    try db.execute(
      sql: "INSERT INTO mail_tokens (sha256, email, purpose, created_at, expires_at) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        try SHA256.hexDigest(of: Array(token.utf8)), email, purpose.rawValue, now.seconds, expiresAt?.seconds,
      ])
    return token
  }

  /// The address that a key is for; nil for an unknown one, and one whose time is over.
  func email(_ token: String, _ purpose: Purpose, now: Timestamp, in db: Database) throws -> String? {
    guard token.utf8.count == 64 else { return nil }
    return try String.fetchOne(
      db,
      sql: """
        SELECT email FROM mail_tokens WHERE sha256 = ? AND purpose = ? AND (expires_at IS NULL OR expires_at > ?)
        """,
      arguments: [try SHA256.hexDigest(of: Array(token.utf8)), purpose.rawValue, now.seconds])
  }

  /// Forgets what expired; how many.
  func sweep(now: Timestamp, in db: Database) throws -> Int {
    try db.execute(sql: "DELETE FROM mail_tokens WHERE expires_at < ?", arguments: [now.seconds])
    return db.changesCount
  }
}

/// The addresses that refuse what they have not asked for.
struct MailRefusals: Sendable {
  func contains(_ email: String, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM mail_refusals WHERE email = ?)", arguments: [email]) ?? true
  }

  func add(_ email: String, now: Timestamp, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO mail_refusals (email, refused_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
      arguments: [email, now.seconds])
  }

  /// Takes a refusal back, as its owner has asked the operator; false when there was none.
  func remove(_ email: String, in db: Database) throws -> Bool {
    try db.execute(sql: "DELETE FROM mail_refusals WHERE email = ?", arguments: [email])
    return db.changesCount > 0
  }
}
