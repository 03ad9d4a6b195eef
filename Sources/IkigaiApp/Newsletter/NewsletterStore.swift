import GRDB

/// The SQL of the newsletter's subscribers and of the proofs of their consent (GDPR, article 7).
struct NewsletterStore: Sendable {
  /// How long a link confirms: seconds.
  static let confirmationTime = 14 * 86_400
  /// The version of the texts that ask for consent; another text, another version.
  static let wording = "2026-11"

  /// How an address stands.
  enum State: String {
    case pending, confirmed, unsubscribed
  }

  /// What somebody did.
  enum Act: String {
    case requested, confirmed, withdrawn
  }

  func state(of email: String, in db: Database) throws -> State? {
    try String.fetchOne(db, sql: "SELECT state FROM newsletter_subscribers WHERE email = ?", arguments: [email])
      .flatMap(State.init)
  }

  /// Notes a wish to subscribe, to be confirmed; an address that is known stays as it is. Answers how it stands.
  func request(email: String, type: NewsletterRoutes.Audience, now: Timestamp, in db: Database) throws -> State {
    try db.execute(
      sql: """
        INSERT INTO newsletter_subscribers (email, type, state, created_at) VALUES (?, ?, 'pending', ?)
        ON CONFLICT (email) DO NOTHING
        """,
      arguments: [email, type.rawValue, now.seconds])
    return try state(of: email, in: db) ?? .pending
  }

  /// Changes how an address stands; nothing for one that is not known.
  func set(_ state: State, of email: String, in db: Database) throws {
    try db.execute(
      sql: "UPDATE newsletter_subscribers SET state = ? WHERE email = ?", arguments: [state.rawValue, email])
  }

  /// Keeps the proof of what somebody did: when, from where, and to which texts.
  func prove(_ act: Act, of email: String, from request: RoutedRequest, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO newsletter_consents (email, act, wording, address, acted_at) VALUES (?, ?, ?, ?, ?)",
      arguments: [email, act.rawValue, Self.wording, request.request.clientAddress, request.now.seconds])
  }
}
