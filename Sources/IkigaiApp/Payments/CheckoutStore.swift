import GRDB

/// The SQL of checkouts: which Checkout Session stands for what somebody set out to buy.
struct CheckoutStore: Sendable {
  /// Stripe keeps a key's first result for 24 hours at least (https://docs.stripe.com/api/idempotent_requests): seconds,
  /// less what one try may take.
  private static let keyLifetime = 23 * 3_600
  /// A session is offered again only while there is time left to pay in: seconds.
  private static let timeToPay = 15 * 60
  /// No bank takes longer over a direct debit: seconds.
  private static let pendingTime = 21 * 86_400

  /// What to do about an intent.
  enum Intent: Sendable, Equatable {
    /// Ask Stripe, with this idempotency key.
    case ask(idempotencyKey: String)
    /// There is an open session.
    case open(sessionID: String, url: String)
    /// It was paid, and the money is on its way.
    case pending
  }

  /// What stands for this plan of this account, be it noted just now or before.
  func intent(for checkout: Checkout, now: Timestamp, random: RandomSource, in db: Database) throws -> Intent {
    let userID = checkout.account.id
    let isPending = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM checkouts WHERE user_id = ? AND plan = ? AND is_pending = 1 AND created_at > ?)
        """,
      arguments: [userID, checkout.plan.rawValue, now.seconds - Self.pendingTime])
    if isPending == true { return .pending }
    let open = try Row.fetchOne(
      db,
      sql: """
        SELECT session_id, url FROM checkouts WHERE user_id = ? AND plan = ? AND expires_at > ?
        ORDER BY expires_at DESC LIMIT 1
        """,
      arguments: [userID, checkout.plan.rawValue, now.seconds + Self.timeToPay])
    if let open { return .open(sessionID: open["session_id"], url: open["url"]) }
    let digest = try checkout.form.sha256()
    let begun = try String.fetchOne(
      db,
      sql: """
        SELECT idempotency_key FROM checkouts
        WHERE user_id = ? AND plan = ? AND form_sha256 = ? AND session_id IS NULL AND created_at > ?
        ORDER BY created_at DESC LIMIT 1
        """,
      arguments: [userID, checkout.plan.rawValue, digest, now.seconds - Self.keyLifetime])
    if let begun { return .ask(idempotencyKey: begun) }
    let key = Identifier.make(random)
    try db.execute(
      sql: "INSERT INTO checkouts (idempotency_key, user_id, plan, form_sha256, created_at) VALUES (?, ?, ?, ?, ?)",
      arguments: [key, userID, checkout.plan.rawValue, digest, now.seconds])
    return .ask(idempotencyKey: key)
  }

  /// Notes the session that Stripe made for an intent.
  func note(_ session: CheckoutSession, for checkout: Checkout, idempotencyKey: String, now: Timestamp, in db: Database)
    throws
  {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO checkouts (idempotency_key, user_id, plan, form_sha256, created_at) VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        idempotencyKey, checkout.account.id, checkout.plan.rawValue, try checkout.form.sha256(), now.seconds,
      ])
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

  /// Notes that a session was paid and its money is on its way: it is not sold again meanwhile.
  func setPending(sessionID: String, in db: Database) throws {
    try db.execute(
      sql: "UPDATE checkouts SET is_pending = 1, expires_at = 0 WHERE session_id = ?", arguments: [sessionID])
  }

  /// Forgets what is too old to be paid; how many.
  func sweep(now: Timestamp, in db: Database) throws -> Int {
    try db.execute(
      sql: "DELETE FROM checkouts WHERE created_at < CASE is_pending WHEN 1 THEN ? ELSE ? END",
      arguments: [now.seconds - Self.pendingTime, now.seconds - 2 * 86_400])
    return db.changesCount
  }
}
