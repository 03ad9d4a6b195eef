import GRDB

/// The SQL of checkouts: which Checkout Session stands for what somebody set out to buy.
struct CheckoutStore: Sendable {
  /// Stripe keeps a key's first result for 24 hours at least (https://docs.stripe.com/api/idempotent_requests): seconds,
  /// less what one try may take.
  private static let keyLifetime = 23 * 3_600
  /// A session is offered again only while there is time left to pay in: seconds.
  private static let timeToPay = 15 * 60

  /// What to do about an intent.
  enum Intent: Sendable, Equatable {
    /// Ask Stripe, with this idempotency key.
    case ask(idempotencyKey: String)
    /// There is an open session.
    case open(sessionID: String, url: String)
  }

  /// What stands for this form of this account, be it noted just now or before.
  func intent(of userID: String, form: StripeForm, now: Timestamp, random: RandomSource, in db: Database) throws
    -> Intent
  {
    let digest = try form.sha256()
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT idempotency_key, session_id, url FROM checkouts WHERE user_id = ? AND form_sha256 = ?
        AND CASE WHEN session_id IS NULL THEN created_at > ? ELSE expires_at > ? END
        ORDER BY created_at DESC LIMIT 1
        """,
      arguments: [userID, digest, now.seconds - Self.keyLifetime, now.seconds + Self.timeToPay])
    if let row {
      if let sessionID: String = row["session_id"], let url: String = row["url"] {
        return .open(sessionID: sessionID, url: url)
      }
      return .ask(idempotencyKey: row["idempotency_key"])
    }
    let key = Identifier.make(random)
    try db.execute(
      sql: "INSERT INTO checkouts (idempotency_key, user_id, form_sha256, created_at) VALUES (?, ?, ?, ?)",
      arguments: [key, userID, digest, now.seconds])
    return .ask(idempotencyKey: key)
  }

  /// Notes the session that Stripe made for an intent.
  func note(_ session: CheckoutSession, idempotencyKey: String, in db: Database) throws {
    try db.execute(
      sql: "UPDATE OR IGNORE checkouts SET session_id = ?, url = ?, expires_at = ? WHERE idempotency_key = ?",
      arguments: [session.id, session.url, session.expiresAt.seconds, idempotencyKey])
  }

  /// Forgets an intent that Stripe has refused: another try is another one.
  func forget(idempotencyKey: String, in db: Database) throws {
    try db.execute(
      sql: "DELETE FROM checkouts WHERE idempotency_key = ? AND session_id IS NULL", arguments: [idempotencyKey])
  }

  /// Forgets a session that is over, paid or not: it is offered no more.
  func forget(sessionID: String, in db: Database) throws {
    try db.execute(sql: "DELETE FROM checkouts WHERE session_id = ?", arguments: [sessionID])
  }

  /// Forgets what is too old to be paid; how many.
  func sweep(now: Timestamp, in db: Database) throws -> Int {
    try db.execute(sql: "DELETE FROM checkouts WHERE created_at < ?", arguments: [now.seconds - 2 * 86_400])
    return db.changesCount
  }
}
