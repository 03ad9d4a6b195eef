import Logging

/// Asks Stripe for the events of the last 30 days that never arrived, or for all of them, and handles them as if they
/// had come. https://docs.stripe.com/webhooks/process-undelivered-events
struct Reconciliation: Sendable {
  /// Pages of a hundred; a service that missed more than this has other troubles.
  private static let pageLimit = 1_000

  let database: SQLiteDatabase
  let events: PaymentEvents
  let stripe: StripeClient
  let clock: Clock
  let logger: Logger

  struct Report: Equatable, Sendable {
    var found = 0
    var handled = 0
  }

  /// There are more events than are read.
  struct TooMany: Error, CustomStringConvertible {
    var description: String { "Stripe has more events than are read at once; those that are older were left out." }
  }

  /// `all`: also those that were delivered, as after a restore, when what they did is gone. Each page is handled as it
  /// comes, so that a later one that fails keeps nobody waiting.
  func run(all: Bool) throws -> Report {
    var report = Report()
    var last: String?
    for _ in 0..<Self.pageLimit {
      let page = try stripe.get("/v1/events", query(all: all, after: last))
      guard let data = page.array("data") else { throw StripeClient.Failed.unanswered }
      // The newest stands first.
      for event in data.reversed().compactMap(StripeEvent.init) { try handle(event, &report) }
      guard page.bool("has_more") == true, case .object(let end) = data.last, let id = end.stripeID("id") else {
        return report
      }
      last = id
    }
    throw TooMany()
  }

  private func query(all: Bool, after last: String?) -> StripeForm {
    var query = StripeForm()
    if !all { query.set("delivery_success", to: "false") }
    for type in PaymentEvents.types { query.set("types", "", to: type) }
    query.set("limit", to: "100")
    if let last { query.set("starting_after", to: last) }
    return query
  }

  private func handle(_ event: StripeEvent, _ report: inout Report) throws {
    let outcome = try database.write { try events.handle(event, now: clock.now, in: $0) }
    if outcome != .repeated { logger.log(event, outcome) }
    report.found += 1
    if outcome == .handled { report.handled += 1 }
  }
}
