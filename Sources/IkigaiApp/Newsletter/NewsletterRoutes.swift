import HTTPTypes

/// The newsletter by double opt-in, and the links in e-mails: only a button that is pressed changes anything, as mail
/// scanners open every link.
struct NewsletterRoutes: Sendable {
  /// Whom the newsletter is written for.
  enum Audience: String, CaseIterable {
    case b2b, b2c
  }

  let database: SQLiteDatabase
  let store: NewsletterStore
  let tokens: MailTokens
  let refusals: MailRefusals
  let outbox: OutboxStore
  let mailer: Mailer
  let pages: NewsletterPages
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
      var state = try store.request(email: email, type: type, now: request.now, in: db)
      // Whoever has left may come back; where mail is refused, the mailer knows.
      if try state == .unsubscribed && !refusals.contains(email, in: db) {
        state = .pending
        try store.set(state, of: email, in: db)
      }
      if state == .pending {
        try store.prove(.requested, of: email, from: request, in: db)
        try mailer.subscribed(email, id: request.id, now: request.now, in: db)
      }
      try dailyCounts.add(.mail, of: request, in: db)
    }
    return try .ok(Noted())
  }

  func askToConfirm(_ request: RoutedRequest) throws -> Response {
    let token = request.token
    return .page(
      try database.read { db in
        guard let email = try tokens.email(token, .confirm, now: request.now, in: db) else {
          return pages.linkNotValid(.confirmation)
        }
        switch try store.state(of: email, in: db) {
        case .pending: return pages.askToConfirm(token: token)
        case .confirmed: return pages.alreadyConfirmed()
        case .unsubscribed, nil: return pages.linkNotValid(.confirmation)
        }
      })
  }

  func confirm(_ request: RoutedRequest) throws -> Response {
    .page(
      try database.write { db in
        guard let email = try tokens.email(request.token, .confirm, now: request.now, in: db) else {
          return pages.linkNotValid(.confirmation)
        }
        switch try store.state(of: email, in: db) {
        case .pending:
          try store.set(.confirmed, of: email, in: db)
          try store.prove(.confirmed, of: email, from: request, in: db)
          return pages.confirmed()
        case .confirmed: return pages.alreadyConfirmed()
        case .unsubscribed, nil: return pages.linkNotValid(.confirmation)
        }
      })
  }

  func askToRefuse(_ request: RoutedRequest) throws -> Response {
    let token = request.token
    let isKnown = try database.read { try tokens.email(token, .refuse, now: request.now, in: $0) != nil }
    return .page(isKnown ? pages.askToRefuse(token: token) : pages.linkNotValid(.refusal))
  }

  /// From the page's button, or from a mail program (RFC 8058).
  func refuse(_ request: RoutedRequest) throws -> Response {
    .page(
      try database.write { db in
        guard let email = try tokens.email(request.token, .refuse, now: request.now, in: db) else {
          return pages.linkNotValid(.refusal)
        }
        if let state = try store.state(of: email, in: db), state != .unsubscribed {
          try store.set(.unsubscribed, of: email, in: db)
          try store.prove(.withdrawn, of: email, from: request, in: db)
        }
        try refusals.add(email, now: request.now, in: db)
        try outbox.forgetUnasked(to: email, in: db)
        return pages.refused()
      })
  }
}

extension RoutedRequest {
  /// The query's `token`, "" when there is none. It is made of hexadecimal digits, which nobody encodes.
  fileprivate var token: String {
    let prefix = "token="
    let parameter = request.query.utf8.split(separator: UInt8(ascii: "&")).first { $0.starts(with: prefix.utf8) }
    return parameter.map { String($0.dropFirst(prefix.utf8.count)) ?? "" } ?? ""
  }
}

extension Response {
  /// 200 with a page of the service's own.
  fileprivate static func page(_ page: HTMLPage) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "text/html; charset=utf-8", .contentSecurityPolicy: HTMLPage.contentSecurityPolicy,
      ],
      body: .bytes(Array(page.html.utf8)))
  }
}
