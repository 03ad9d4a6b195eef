import GRDB

/// What the operator sees of the outbox, and does about it.
extension OutboxStore {
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
      overdue: try count("state = 'due' AND owed_at < ?", [limit.seconds]), parked: try count("state = 'parked'"),
      held: try count("state = 'held'"))
  }

  /// Makes parked e-mails due again, all or one, from the sender that is set now; how many.
  func retry(id: Int?, now: Timestamp, in db: Database) throws -> Int {
    try db.execute(sql: "DELETE FROM outbox_pause")
    try db.execute(
      sql: """
        UPDATE outbox SET state = 'due', due_at = ?1, owed_at = ?1, attempts = 0, sender = NULL, first_tried_at = NULL
        WHERE state = 'parked' AND (?2 IS NULL OR id = ?2)
        """,
      arguments: [now.seconds, id])
    return db.changesCount
  }

  /// Forgets what was sent long ago, when its cause can come no more; how many.
  func sweep(now: Timestamp, in db: Database) throws -> Int {
    try db.execute(sql: "DELETE FROM outbox WHERE sent_at < ?", arguments: [now.seconds - 400 * 86_400])
    return db.changesCount
  }
}
