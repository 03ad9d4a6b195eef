import GRDB

/// The SQL of the newsletter's subscribers.
struct NewsletterStore: Sendable {
  /// Notes a wish to subscribe, to be confirmed; an address that is known stays as it is.
  func request(email: String, type: NewsletterRoutes.Audience, now: Timestamp, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO newsletter_subscribers (email, type, state, created_at) VALUES (?, ?, 'pending', ?)
        ON CONFLICT (email) DO NOTHING
        """,
      arguments: [email, type.rawValue, now.seconds])
  }
}
