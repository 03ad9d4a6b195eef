import GRDB

/// The SQL of e-mails that are owed. https://resend.com/docs/dashboard/emails/idempotency-keys
struct OutboxStore: Sendable {
  /// A row of it.
  struct Entry: Sendable {
    let id: Int
    let idempotencyKey: String
    let kind: String
    let recipient: String
    let isAskedFor: Bool
    /// As at the first attempt; nil before it.
    let sender: String?
    let mail: RenderedMail
    let refusalURL: String?
    let state: String
    let attempts: Int
    let dueAt: Timestamp
    let createdAt: Timestamp
    let firstTriedAt: Timestamp?
    let problem: String?
  }

  /// No key is set: what is owed is held.
  let isHeld: Bool

  /// E-mails that one address may get in 24 hours without having asked for them.
  static let unaskedLimit = 5

  /// The longest pause: seconds. One that ends later comes from a clock that was ahead.
  private static let longestPause = 2 * 86_400

  /// Owes an e-mail, once: of an idempotency key that is there already nothing becomes of it. One with an address to
  /// refuse at was not asked for.
  func add(
    _ mail: RenderedMail, kind: String, key: String, to recipient: String, refusalURL: String?, dueAt: Timestamp,
    now: Timestamp, in db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO outbox (idempotency_key, kind, recipient, is_asked_for, subject, html, text, refusal_url, state,
          owed_at, due_at, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (idempotency_key) DO NOTHING
        """,
      arguments: [
        "\(kind)/\(key)", kind, recipient, refusalURL == nil, mail.subject, mail.html, mail.text, refusalURL,
        isHeld ? "held" : "due", dueAt.seconds, dueAt.seconds, now.seconds,
      ])
  }

  /// Whether an address has had all the e-mails that it may get unasked for now.
  func hasEnough(_ recipient: String, now: Timestamp, in db: Database) throws -> Bool {
    let count = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM outbox WHERE recipient = ? AND owed_at > ? AND owed_at <= ? AND is_asked_for = 0
        """,
      arguments: [recipient, now.seconds - 86_400, now.seconds])
    return (count ?? 0) >= Self.unaskedLimit
  }

  /// Forgets an e-mail that was not sent.
  func forget(kind: String, key: String, in db: Database) throws {
    try db.execute(
      sql: "DELETE FROM outbox WHERE idempotency_key = ? AND state IN ('due', 'held', 'parked')",
      arguments: ["\(kind)/\(key)"])
  }

  /// Forgets what an address was to get and has not asked for.
  func forgetUnasked(to recipient: String, in db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM outbox WHERE recipient = ? AND is_asked_for = 0 AND state IN ('due', 'held', 'parked')
        """,
      arguments: [recipient])
  }

  /// Whether anything is to be sent now.
  func isAnythingDue(now: Timestamp, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'due' AND due_at <= ?)")
    return try Bool.fetchOne(statement, arguments: [now.seconds]) == true && !isPaused(now: now, in: db)
  }

  func isAnythingHeld(in db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'held')") ?? false
  }

  /// Nothing goes out before this moment, neither what is owed now nor what will be.
  func pause(until moment: Timestamp, in db: Database) throws {
    try db.execute(
      sql: "UPDATE outbox SET due_at = ? WHERE state = 'due' AND due_at < ?",
      arguments: [moment.seconds, moment.seconds])
    try db.execute(
      sql: "INSERT INTO outbox_pause VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET until = excluded.until",
      arguments: [moment.seconds])
  }

  private func isPaused(now: Timestamp, in db: Database) throws -> Bool {
    let until = try Int.fetchOne(db, sql: "SELECT until FROM outbox_pause")
    return until.map { (now.seconds + 1...now.seconds + Self.longestPause).contains($0) } ?? false
  }

  /// What is asked for before what is not, and of these what has waited longest; nil during a pause.
  func nextDue(now: Timestamp, in db: Database) throws -> Entry? {
    if try isPaused(now: now, in: db) { return nil }
    return try Row.fetchOne(
      db,
      sql: """
        SELECT * FROM outbox WHERE state = 'due' AND due_at <= ? ORDER BY is_asked_for DESC, due_at, id LIMIT 1
        """,
      arguments: [now.seconds]
    ).map(entry)
  }

  /// Nothing that was not asked for is tried before this moment.
  func delayUnasked(until moment: Timestamp, in db: Database) throws {
    try db.execute(
      sql: "UPDATE outbox SET due_at = ? WHERE state = 'due' AND is_asked_for = 0 AND due_at < ?",
      arguments: [moment.seconds, moment.seconds])
  }

  /// How many were sent in the last 24 hours.
  func sentLately(now: Timestamp, in db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM outbox WHERE sent_at > ?", arguments: [now.seconds - 86_400]) ?? 0
  }

  /// Puts what was held among what is due, once there is a key. What was written before there was a site gets its links.
  func releaseHeld(site: String, apiURL: String, in db: Database) throws {
    func linked(_ column: String) -> String {
      "\(column) = replace(replace(\(column), :noSite, :site), :noAPI, :api)"
    }
    try db.execute(
      sql: """
        UPDATE outbox SET state = 'due', \(linked("html")), \(linked("text")), \(linked("refusal_url"))
        WHERE state = 'held'
        """,
      arguments: ["noSite": Mailer.noSite, "site": site, "noAPI": Mailer.noAPI, "api": apiURL])
  }

  /// Notes an attempt before it is made, and when the next one is due should this one end with the process.
  func begin(_ entry: Entry, from sender: String, next: Timestamp, now: Timestamp, in db: Database) throws {
    try db.execute(
      sql: """
        UPDATE outbox SET attempts = attempts + 1, due_at = ?, sender = ?, first_tried_at = ifnull(first_tried_at, ?)
        WHERE id = ?
        """,
      arguments: [next.seconds, sender, now.seconds, entry.id])
  }

  /// Its content is not needed any more: the keys in its links are known to its recipient alone.
  func setSent(_ entry: Entry, now: Timestamp, in db: Database) throws {
    try db.execute(
      sql: """
        UPDATE outbox SET state = 'sent', sent_at = ?, problem = NULL, subject = '', html = '', text = '',
          refusal_url = NULL WHERE id = ?
        """,
      arguments: [now.seconds, entry.id])
  }

  /// Notes a failed attempt. `firstTriedAt`: the first one that may have arrived, nil for none.
  func setFailed(_ entry: Entry, problem: String, next: Timestamp, firstTriedAt: Timestamp?, in db: Database) throws {
    try db.execute(
      sql: "UPDATE outbox SET problem = ?, due_at = ?, first_tried_at = ? WHERE id = ?",
      arguments: [problem, next.seconds, firstTriedAt?.seconds, entry.id])
  }

  func park(_ entry: Entry, problem: String, in db: Database) throws {
    try db.execute(sql: "UPDATE outbox SET state = 'parked', problem = ? WHERE id = ?", arguments: [problem, entry.id])
  }

  func entry(_ row: Row) -> Entry {
    let firstTriedAt: Int? = row["first_tried_at"]
    return Entry(
      id: row["id"], idempotencyKey: row["idempotency_key"], kind: row["kind"], recipient: row["recipient"],
      isAskedFor: row["is_asked_for"],
      sender: row["sender"],
      mail: RenderedMail(subject: row["subject"], html: row["html"], text: row["text"]),
      refusalURL: row["refusal_url"], state: row["state"], attempts: row["attempts"],
      dueAt: Timestamp(seconds: row["due_at"]), createdAt: Timestamp(seconds: row["created_at"]),
      firstTriedAt: firstTriedAt.map(Timestamp.init), problem: row["problem"])
  }
}
