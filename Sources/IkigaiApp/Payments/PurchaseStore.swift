import GRDB

/// The SQL of purchases, of payments given back, and of disputes.
struct PurchaseStore: Sendable {
  private static let columns =
    "id, user_id, plan, stripe_session_id, stripe_payment_intent, amount, currency, created_at, refunded_at"

  /// The plan of an account: its best purchase that was not refunded.
  func plan(of userID: String, in db: Database) throws -> Plan {
    let statement = try db.cachedStatement(
      sql: "SELECT plan FROM purchases WHERE user_id = ? AND refunded_at IS NULL")
    return try String.fetchAll(statement, arguments: [userID]).compactMap(Plan.init).max() ?? .free
  }

  /// Adds a purchase; false when its session's is there already.
  func insert(_ purchase: Purchase, in db: Database) throws -> Bool {
    try db.execute(
      sql: """
        INSERT INTO purchases (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (stripe_session_id) DO NOTHING
        """,
      arguments: [
        purchase.id, purchase.userID, purchase.plan.rawValue, purchase.sessionID, purchase.paymentIntent,
        purchase.amount, purchase.currency, purchase.createdAt.seconds, purchase.refundedAt?.seconds,
      ])
    return db.changesCount > 0
  }

  /// Everything that an account bought or was given, the oldest first.
  func purchases(of userID: String, in db: Database) throws -> [Purchase] {
    try Row.fetchAll(
      db, sql: "SELECT \(Self.columns) FROM purchases WHERE user_id = ? ORDER BY created_at, rowid",
      arguments: [userID]
    ).compactMap(purchase)
  }

  /// What is known by this id: a purchase's own, its session's or its payment's.
  func find(_ id: String, in db: Database) throws -> Purchase? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT \(Self.columns) FROM purchases
        WHERE id = ? OR stripe_session_id = ? OR stripe_payment_intent = ? ORDER BY created_at LIMIT 1
        """,
      arguments: [id, id, id]
    ).flatMap(purchase)
  }

  /// What a payment paid for.
  func paid(by paymentIntent: String, in db: Database) throws -> [Purchase] {
    try Row.fetchAll(
      db, sql: "SELECT \(Self.columns) FROM purchases WHERE stripe_payment_intent = ?", arguments: [paymentIntent]
    ).compactMap(purchase)
  }

  /// Takes a purchase back; false when it was already.
  func setRefunded(_ id: String, at moment: Timestamp, in db: Database) throws -> Bool {
    try db.execute(
      sql: "UPDATE purchases SET refunded_at = ? WHERE id = ? AND refunded_at IS NULL",
      arguments: [moment.seconds, id])
    return db.changesCount > 0
  }

  /// Notes that a payment was given back whole, be its purchase known or not.
  func noteRefund(ofPayment paymentIntent: String, at moment: Timestamp, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO stripe_refunds (payment_intent, refunded_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
      arguments: [paymentIntent, moment.seconds])
  }

  /// When a payment was given back, if it was.
  func refund(ofPayment paymentIntent: String, in db: Database) throws -> Timestamp? {
    try Int.fetchOne(
      db, sql: "SELECT refunded_at FROM stripe_refunds WHERE payment_intent = ?", arguments: [paymentIntent]
    ).map(Timestamp.init)
  }

  /// Notes how a dispute stands; answers whether it is new.
  func note(_ dispute: Dispute, at moment: Timestamp, in db: Database) throws -> Bool {
    let isKnown = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM stripe_disputes WHERE id = ?)", arguments: [dispute.id])
    try db.execute(
      sql: """
        INSERT INTO stripe_disputes (id, payment_intent, status, reason, amount, currency, updated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET status = excluded.status, reason = excluded.reason,
          updated_at = excluded.updated_at
          WHERE status NOT IN ('won', 'lost', 'warning_closed')
        """,
      arguments: [
        dispute.id, dispute.paymentIntent, dispute.status, dispute.reason, dispute.amount, dispute.currency,
        moment.seconds,
      ])
    return isKnown != true
  }

  /// Whether an event was handled.
  func isKnown(_ eventID: String, in db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM stripe_events WHERE id = ?)", arguments: [eventID]) ?? true
  }

  /// Notes that an event was handled.
  func note(_ event: StripeEvent, now: Timestamp, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO stripe_events (id, type, received_at) VALUES (?, ?, ?)",
      arguments: [event.id, event.type, now.seconds])
  }

  private func purchase(_ row: Row) -> Purchase? {
    guard let plan = Plan(rawValue: row["plan"]) else { return nil }
    let refundedAt: Int? = row["refunded_at"]
    return Purchase(
      id: row["id"], userID: row["user_id"], plan: plan, sessionID: row["stripe_session_id"],
      paymentIntent: row["stripe_payment_intent"], amount: row["amount"], currency: row["currency"],
      createdAt: Timestamp(seconds: row["created_at"]), refundedAt: refundedAt.map(Timestamp.init))
  }
}
