import GRDB

/// What Stripe's events do to purchases. The order in which they come, how often, and how many at once make no
/// difference: each is handled in one transaction, a session makes one purchase at most, and a payment that was given
/// back is known by its own id, be its purchase there yet or not.
/// https://docs.stripe.com/checkout/fulfillment
struct PaymentEvents: Sendable {
  /// Those that change anything, as a webhook is subscribed to them.
  static let types = [
    "checkout.session.completed", "checkout.session.async_payment_succeeded", "checkout.session.async_payment_failed",
    "checkout.session.expired", "charge.refunded", "charge.dispute.created", "charge.dispute.updated",
    "charge.dispute.closed",
  ]

  let purchases: PurchaseStore
  let checkouts: CheckoutStore
  let accounts: AccountStore
  let mailer: Mailer
  let random: RandomSource

  /// What came of an event; words for the log.
  enum Outcome: Equatable, Sendable {
    case handled
    case repeated
    case ignored(String)
    /// Somebody has paid and nobody gets anything for it: the operator must look.
    case unclaimed(String)
  }

  /// Handles an event in the transaction that is open.
  func handle(_ event: StripeEvent, now: Timestamp, in db: Database) throws -> Outcome {
    guard let work = work(for: event) else { return .ignored("of a type or shape that changes nothing") }
    guard try !purchases.isKnown(event.id, in: db) else { return .repeated }
    let outcome = try work(event.object, now, db)
    if outcome == .handled { try purchases.note(event, now: now, in: db) }
    return outcome
  }

  private typealias Work = (JSONObject, Timestamp, Database) throws -> Outcome

  private func work(for event: StripeEvent) -> Work? {
    switch event.type {
    case "checkout.session.completed":
      let isPaid = ["paid", "no_payment_required"].contains(event.object.text("payment_status") ?? "")
      return isPaid ? paid : onItsWay
    case "checkout.session.async_payment_succeeded": return paid
    case "checkout.session.async_payment_failed", "checkout.session.expired": return over
    // A part that is given back takes nothing away.
    case "charge.refunded" where event.object.bool("refunded") == true: return refunded
    case let type where type.hasPrefix("charge.dispute."): return disputed
    default: return nil
    }
  }

  private func paid(_ session: JSONObject, now: Timestamp, in db: Database) throws -> Outcome {
    guard let sessionID = session.stripeID("id"), let userID = session.text("client_reference_id"),
      Identifier.isValid(userID), let plan = session.object("metadata")?.text("plan").flatMap(Plan.init), plan > .free
    else { return .ignored("a session that is not one of ours") }
    guard let account = try accounts.account(id: userID, in: db) else { return .unclaimed("the account is unknown") }
    try checkouts.forget(sessionID: sessionID, in: db)

    let paymentIntent = session.stripeID("payment_intent")
    let purchase = Purchase(
      id: Identifier.make(random), userID: userID, plan: plan, sessionID: sessionID, paymentIntent: paymentIntent,
      amount: session.wholeNumber("amount_total"), currency: session.currency, createdAt: now,
      refundedAt: try paymentIntent.flatMap { try purchases.refund(ofPayment: $0, in: db) })
    let others = try purchases.purchases(of: userID, in: db)
    guard try purchases.insert(purchase, in: db) else { return .handled }
    try mailer.purchased(purchase, by: account, now: now, in: db)
    if purchase.refundedAt != nil {
      try mailer.refunded(purchase, to: account, now: now, in: db)
    } else if let first = others.first(where: { $0.refundedAt == nil && $0.plan >= plan }) {
      try mailer.paidTwice(account, first: first, second: purchase, now: now, in: db)
    }
    return .handled
  }

  /// A direct debit takes days; until the bank has said, the plan is neither given nor sold again.
  private func onItsWay(_ session: JSONObject, now: Timestamp, in db: Database) throws -> Outcome {
    guard let sessionID = session.stripeID("id") else { return .ignored("a session without an id") }
    try checkouts.setPending(sessionID: sessionID, in: db)
    return .handled
  }

  /// A session that is over without being paid is offered no more.
  private func over(_ session: JSONObject, now: Timestamp, in db: Database) throws -> Outcome {
    guard let sessionID = session.stripeID("id") else { return .ignored("a session without an id") }
    try checkouts.forget(sessionID: sessionID, in: db)
    return .handled
  }

  private func refunded(_ charge: JSONObject, now: Timestamp, in db: Database) throws -> Outcome {
    guard let paymentIntent = charge.stripeID("payment_intent") else { return .ignored("a charge without a payment") }
    try purchases.noteRefund(ofPayment: paymentIntent, at: now, in: db)
    for purchase in try purchases.paid(by: paymentIntent, in: db) { try takeBack(purchase, now: now, in: db) }
    return .handled
  }

  /// Takes a purchase back, once.
  func takeBack(_ purchase: Purchase, now: Timestamp, in db: Database) throws {
    guard try purchases.setRefunded(purchase.id, at: now, in: db) else { return }
    try mailer.forgetFollowUp(of: purchase, in: db)
    if let account = try purchase.userID.flatMap({ try accounts.account(id: $0, in: db) }) {
      try mailer.refunded(purchase, to: account, now: now, in: db)
    }
  }

  private func disputed(_ object: JSONObject, now: Timestamp, in db: Database) throws -> Outcome {
    guard let dispute = Dispute(object) else { return .ignored("a dispute of an odd shape") }
    if try purchases.note(dispute, at: now, in: db) { try mailer.disputed(dispute, now: now, in: db) }
    return .handled
  }
}

extension JSONObject {
  /// ISO 4217, three lower-case letters.
  fileprivate var currency: String? {
    text("currency").flatMap { $0.utf8.count == 3 && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } ? $0 : nil }
  }
}
