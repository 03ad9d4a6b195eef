import Logging

/// Asks Stripe for the events of the last 30 days that never arrived, and handles them as if they had.
/// https://docs.stripe.com/webhooks/process-undelivered-events
struct Reconciliation: Sendable {
  /// Pages of a hundred; a service that missed more than this has other troubles.
  private static let pageLimit = 100

  let database: SQLiteDatabase
  let events: PaymentEvents
  let stripe: StripeClient
  let clock: Clock
  let logger: Logger

  struct Report: Equatable, Sendable {
    var found = 0
    var handled = 0
  }

  func run() throws -> Report {
    var report = Report()
    // Stripe lists the newest first.
    for event in try undelivered().reversed() {
      let outcome = try database.write { try events.handle(event, now: clock.now, in: $0) }
      logger.log(event, outcome)
      report.found += 1
      if outcome == .handled { report.handled += 1 }
    }
    return report
  }

  private func undelivered() throws -> [StripeEvent] {
    var all: [StripeEvent] = []
    var last: String?
    for _ in 0..<Self.pageLimit {
      var query = StripeForm()
      query.set("delivery_success", to: "false")
      query.set("limit", to: "100")
      if let last { query.set("starting_after", to: last) }
      let page = try stripe.get("/v1/events", query)
      guard let data = page.array("data") else { throw StripeClient.Failed.unanswered }
      all += data.compactMap(StripeEvent.init)
      guard page.bool("has_more") == true, case .object(let end) = data.last, let id = end.stripeID("id") else { break }
      last = id
    }
    return all
  }
}
