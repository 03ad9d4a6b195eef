/// Subscribing to the newsletter.
struct NewsletterRoutes: Sendable {
  /// Whom the newsletter is written for.
  enum Audience: String, CaseIterable {
    case b2b, b2c
  }

  let database: SQLiteDatabase
  let store: NewsletterStore
  let dailyCounts: DailyCounts

  private struct Noted: Encodable {
    let success = true
    // The same for a known address, so that nobody learns who is subscribed.
    let message =
      "Merci\u{a0}! Votre demande est bien notée. Vous ne recevrez rien avant d’avoir confirmé votre adresse."
  }

  func subscribe(_ request: RoutedRequest) throws -> Response {
    try dailyCounts.check(.mail, of: request)
    var fields = try request.jsonFields()
    let email = fields.email()
    let name = fields.optionalString("type") ?? Audience.b2b.rawValue
    let type = Audience.allCases.first { $0.rawValue.isSame(as: name) }
    if type == nil { fields.fail("type", "Choisissez «\u{a0}b2b\u{a0}» ou «\u{a0}b2c\u{a0}».") }
    try fields.finish()
    guard let email, let type else { throw Failure.internal }

    try database.write { db in
      try store.request(email: email, type: type, now: request.now, in: db)
      try dailyCounts.add(.mail, of: request, in: db)
    }
    return try .ok(Noted())
  }
}
