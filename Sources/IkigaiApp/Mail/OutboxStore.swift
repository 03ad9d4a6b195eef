import GRDB

/// The SQL of e-mails that are owed. https://resend.com/docs/dashboard/emails/idempotency-keys
struct OutboxStore: Sendable {
  /// A row of it.
  struct Entry: Sendable {
    let id: Int
    let idempotencyKey: String
    let kind: String
    let recipient: String
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

  /// Owes an e-mail, once: of an idempotency key that is there already nothing becomes of it.
  func add(
    _ mail: RenderedMail, kind: String, key: String, to recipient: String, refusalURL: String?, dueAt: Timestamp,
    now: Timestamp, in db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO outbox (idempotency_key, kind, recipient, subject, html, text, refusal_url, state, due_at, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (idempotency_key) DO NOTHING
        """,
      arguments: [
        "\(kind)/\(key)", kind, recipient, mail.subject, mail.html, mail.text, refusalURL,
        isHeld ? "held" : "due", dueAt.seconds, now.seconds,
      ])
  }

  /// Whether an address has had all the e-mails that it may get unasked for now.
  func hasEnough(_ recipient: String, now: Timestamp, in db: Database) throws -> Bool {
    let count = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM outbox WHERE recipient = ? AND created_at > ? AND created_at <= ?
        AND refusal_url IS NOT NULL
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
        DELETE FROM outbox WHERE recipient = ? AND refusal_url IS NOT NULL AND state IN ('due', 'held', 'parked')
        """,
      arguments: [recipient])
  }

  /// Whether anything is to be sent now.
  func isAnythingDue(now: Timestamp, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'due' AND due_at <= ?)")
    return try Bool.fetchOne(statement, arguments: [now.seconds]) ?? false
  }

  func isAnythingHeld(in db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'held')") ?? false
  }

  /// What has waited longest.
  func nextDue(now: Timestamp, in db: Database) throws -> Entry? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM outbox WHERE state = 'due' AND due_at <= ? ORDER BY due_at, id LIMIT 1",
      arguments: [now.seconds]
    ).map(entry)
  }

  /// How many were sent in the last 24 hours.
  func sentLately(now: Timestamp, in db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM outbox WHERE sent_at > ?", arguments: [now.seconds - 86_400]) ?? 0
  }

  /// Puts what was held among what is due, once there is a key.
  func releaseHeld(in db: Database) throws {
    try db.execute(sql: "UPDATE outbox SET state = 'due' WHERE state = 'held'")
  }

  /// Notes an attempt before it is made, and when the next one is due should this one end with the process.
  func begin(_ entry: Entry, next: Timestamp, now: Timestamp, in db: Database) throws {
    try db.execute(
      sql: """
        UPDATE outbox SET attempts = attempts + 1, due_at = ?, first_tried_at = ifnull(first_tried_at, ?) WHERE id = ?
        """,
      arguments: [next.seconds, now.seconds, entry.id])
  }

  func setSent(_ entry: Entry, now: Timestamp, in db: Database) throws {
    try db.execute(
      sql: "UPDATE outbox SET state = 'sent', sent_at = ?, problem = NULL WHERE id = ?",
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

  /// Nothing goes out before this moment.
  func delayAll(until moment: Timestamp, in db: Database) throws {
    try db.execute(
      sql: "UPDATE outbox SET due_at = ? WHERE state = 'due' AND due_at < ?",
      arguments: [moment.seconds, moment.seconds])
  }

  /// What is not sent, the oldest first.
  func unsent(in db: Database) throws -> [Entry] {
    try Row.fetchAll(db, sql: "SELECT * FROM outbox WHERE state <> 'sent' ORDER BY id LIMIT 1000").map(entry)
  }

  /// How many are not sent.
  struct Counts: Equatable, Sendable {
    var overdue = 0
    var parked = 0
    var held = 0
  }

  func counts(overdueBefore limit: Timestamp, in db: Database) throws -> Counts {
    func count(_ condition: String, _ arguments: StatementArguments = []) throws -> Int {
      try Int.fetchOne(db, sql: "SELECT count(*) FROM outbox WHERE \(condition)", arguments: arguments) ?? 0
    }
    return Counts(
      overdue: try count("state = 'due' AND due_at < ?", [limit.seconds]), parked: try count("state = 'parked'"),
      held: try count("state = 'held'"))
  }

  /// Makes parked e-mails due again, all or one; how many.
  func retry(id: Int?, now: Timestamp, in db: Database) throws -> Int {
    try db.execute(
      sql: """
        UPDATE outbox SET state = 'due', due_at = ?, attempts = 0, first_tried_at = NULL
        WHERE state = 'parked' AND (?2 IS NULL OR id = ?2)
        """,
      arguments: [now.seconds, id])
    return db.changesCount
  }

  /// Empties what was sent long ago, and forgets what was sent longer ago still; how many of these.
  func sweep(now: Timestamp, in db: Database) throws -> Int {
    try db.execute(
      sql: "UPDATE outbox SET subject = '', html = '', text = '' WHERE sent_at < ? AND html <> ''",
      arguments: [now.seconds - 30 * 86_400])
    try db.execute(sql: "DELETE FROM outbox WHERE sent_at < ?", arguments: [now.seconds - 400 * 86_400])
    return db.changesCount
  }

  private func entry(_ row: Row) -> Entry {
    let firstTriedAt: Int? = row["first_tried_at"]
    return Entry(
      id: row["id"], idempotencyKey: row["idempotency_key"], kind: row["kind"], recipient: row["recipient"],
      mail: RenderedMail(subject: row["subject"], html: row["html"], text: row["text"]),
      refusalURL: row["refusal_url"], state: row["state"], attempts: row["attempts"],
      dueAt: Timestamp(seconds: row["due_at"]), createdAt: Timestamp(seconds: row["created_at"]),
      firstTriedAt: firstTriedAt.map(Timestamp.init), problem: row["problem"])
  }
}
