import GRDB

/// What the operator does by hand about purchases: they are rows like those that Stripe tells of.
struct Grants: Sendable {
  let database: SQLiteDatabase
  let accounts: AccountStore
  let purchases: PurchaseStore
  let events: PaymentEvents
  let clock: Clock
  let random: RandomSource

  /// There is no such account or purchase.
  struct NotFound: Error, CustomStringConvertible {
    let description: String
  }

  /// Gives an account a plan that nobody paid for here; answers the plan that it has now.
  func grant(email: String, plan: Plan) throws -> Plan {
    try database.write { db in
      let account = try account(email, in: db)
      let purchase = Purchase(
        id: Identifier.make(random), userID: account.id, plan: plan, sessionID: nil, paymentIntent: nil, amount: nil,
        currency: nil, createdAt: clock.now, refundedAt: nil)
      _ = try purchases.insert(purchase, in: db)
      return try purchases.plan(of: account.id, in: db)
    }
  }

  /// Takes back what is known by this id (a purchase's, a session's, a payment's).
  func takeBack(_ id: String) throws -> Purchase {
    try database.write { db in
      guard let purchase = try purchases.find(id, in: db) else {
        throw NotFound(description: "there is no purchase, session or payment \(id)")
      }
      try events.takeBack(purchase, now: clock.now, in: db)
      return purchase
    }
  }

  /// All that an account bought or was given, the oldest first.
  func purchases(email: String) throws -> [Purchase] {
    try database.read { db in try purchases.purchases(of: try account(email, in: db).id, in: db) }
  }

  private func account(_ email: String, in db: Database) throws -> Account {
    guard let address = EmailAddress.normalized(email),
      let known = try accounts.credentials(email: address, in: db)
    else { throw NotFound(description: "there is no account with the address \(email)") }
    return known.account
  }
}
