import HTTPTypes
import Logging

/// Buying a plan, and hearing from Stripe that it was paid.
struct PaymentRoutes: Sendable {
  /// What Stripe is asked with and for.
  struct Shop: Sendable {
    let stripe: StripeClient
    let priceEssential: String
    let pricePremium: String
    /// The site's origin, without a slash at the end.
    let site: String

    init?(settings: Settings, stripe: StripeClient?) {
      guard let stripe, let essential = settings.stripePriceEssential, let premium = settings.stripePricePremium,
        let site = settings.frontendOrigins.first
      else { return nil }
      self.stripe = stripe
      priceEssential = essential
      pricePremium = premium
      self.site = site
    }
  }

  static let webhookLimit = 1_048_576

  let database: SQLiteDatabase
  let questionnaires: QuestionnaireStore
  let checkouts: CheckoutStore
  let events: PaymentEvents
  /// nil where a key, a price or the site is not set.
  let shop: Shop?
  /// nil where no secret is set.
  let signature: StripeSignature?
  /// How many may wait for Stripe at once; of the threads that may wait at all, so that the others are left.
  let payers: WaitingThreads
  let waiting: WaitingThreads
  let random: RandomSource
  let logger: Logger

  private struct Opened: Encodable {
    let success = true
    let checkoutUrl: String
    let sessionId: String
  }

  private struct Received: Encodable {
    let received = true
  }

  func createCheckout(_ request: RoutedRequest) throws -> Response {
    let caller = try request.requireCaller()
    var fields = try request.jsonFields()
    let plan = fields.paidPlan()
    let questionnaireID = fields.questionnaireID()
    try fields.finish()
    guard let plan else { throw Failure.internal }

    if let questionnaireID {
      _ = try database.read { try questionnaires.find(questionnaireID, for: caller, in: $0) }
    }
    guard caller.account.plan < plan else { throw Failure.alreadyPaid }
    guard let shop else { throw Failure.notConfigured }
    let checkout = Checkout(
      account: caller.account, plan: plan, questionnaireID: questionnaireID,
      price: plan == .premium ? shop.pricePremium : shop.priceEssential, site: shop.site)
    let intent = try database.write { db in
      if let questionnaireID {
        _ = try questionnaires.find(questionnaireID, for: caller, in: db)
        try questionnaires.setOwner(caller.account.id, of: questionnaireID, in: db)
      }
      return try checkouts.intent(for: checkout, now: request.now, random: random, in: db)
    }
    switch intent {
    case .open(let sessionID, let url): return try .ok(Opened(checkoutUrl: url, sessionId: sessionID))
    case .pending: throw Failure.paymentPending
    case .ask(let key):
      guard payers.enter() else { throw Failure.busy }
      defer { payers.leave() }
      guard waiting.enter() else { throw Failure.busy }
      defer { waiting.leave() }
      let session = try session(for: checkout, key: key, now: request.now, shop)
      return try .ok(Opened(checkoutUrl: session.url, sessionId: session.id))
    }
  }

  private func session(for checkout: Checkout, key: String, now: Timestamp, _ shop: Shop) throws -> CheckoutSession {
    let object: JSONObject
    do {
      object = try shop.stripe.post("/v1/checkout/sessions", checkout.form, idempotencyKey: key)
    } catch {
      // Whoever tries again must not get the same refusal from the key's memory.
      if case .refused = error { try database.write { try checkouts.forget(idempotencyKey: key, in: $0) } }
      throw Failure.paymentProviderFailed
    }
    guard let session = CheckoutSession(object) else { throw Failure.paymentProviderFailed }
    try database.write { try checkouts.note(session, for: checkout, idempotencyKey: key, now: now, in: $0) }
    return session
  }

  func webhook(_ request: RoutedRequest) throws -> Response {
    guard let signature else { throw Failure.notConfigured }
    guard let body = request.collectedBody,
      try signature.isValid(request.request.headers[.stripeSignature], for: body, now: request.now)
    else { throw Failure.invalidSignature }
    guard let event = (try? JSONValue.parse(body)).flatMap(StripeEvent.init) else {
      logger.warning("stripe: signed, but not an event", metadata: ["requestId": "\(request.id)"])
      return try .ok(Received())
    }
    let outcome = try database.write { try events.handle(event, now: request.now, in: $0) }
    logger.log(event, outcome)
    return try .ok(Received())
  }
}

extension Logger {
  /// A line an event.
  func log(_ event: StripeEvent, _ outcome: PaymentEvents.Outcome) {
    var metadata: Metadata = ["event": "\(event.id)", "type": "\(event.type.prefix(100))"]
    switch outcome {
    case .handled: metadata["outcome"] = "handled"
    case .repeated: metadata["outcome"] = "known already"
    case .ignored(let reason): metadata["outcome"] = "ignored: \(reason)"
    case .unclaimed(let reason):
      metadata["outcome"] = "paid, and nobody gets anything: \(reason)"
      metadata["session"] = "\(event.object.stripeID("id") ?? "-")"
      return error("stripe: event", metadata: metadata)
    }
    if event.type.hasPrefix("charge.dispute.") {
      warning("stripe: event", metadata: metadata)
    } else {
      info("stripe: event", metadata: metadata)
    }
  }
}

extension JSONFields {
  /// The member `plan`; nil once its failure is noted.
  fileprivate mutating func paidPlan() -> Plan? {
    guard let text = requiredString("plan") else { return nil }
    let plan = [Plan.essential, .premium].first { $0.rawValue.isSame(as: text) }
    if plan == nil { fail("plan", "Choisissez «\u{a0}essential\u{a0}» ou «\u{a0}premium\u{a0}».") }
    return plan
  }

  /// The optional member `questionnaireId`.
  fileprivate mutating func questionnaireID() -> String? {
    guard let text = optionalString("questionnaireId") else { return nil }
    if !Identifier.isValid(text) { fail("questionnaireId", "Cet identifiant n’a pas la bonne forme.") }
    return text
  }
}
