import GRDB
import Glibc
import Logging

/// Sends what is owed, by one deliverer on the whole machine: a lock says who, and the kernel frees it when a process
/// ends. Should the machine become several, this lock must become a row.
struct MailDelivery: Sendable {
  /// For this long Resend knows an idempotency key (24 hours) with certainty: seconds.
  private static let keyLifetime = 23 * 3_600
  /// An attempt that ended with its process is repeated after so many seconds.
  private static let afterACrash = 30
  /// No more than about four e-mails a second: Resend takes five (https://resend.com/docs/api-reference/rate-limit).
  private static let pace: useconds_t = 250_000

  let database: SQLiteDatabase
  let outbox: OutboxStore
  let mailer: Mailer
  /// nil: no key, e-mails are held.
  let client: ResendClient?
  let lock: FileLock
  /// In 24 hours.
  let dailyLimit: Int
  let clock: Clock
  let logger: Logger

  /// What one run did.
  struct Report: Equatable, Sendable {
    var sent = 0
    var failed = 0
    var parked = 0
    /// Another process is at it.
    var isElsewhere = false
    /// No key is set.
    var isHeld = false
  }

  /// Whether a run would find anything to do.
  func isNeeded() throws -> Bool {
    guard client != nil else { return false }
    return try database.read { try outbox.isAnythingDue(now: clock.now, in: $0) || outbox.isAnythingHeld(in: $0) }
  }

  /// Sends one after another until nothing is due any more, or `isOver`.
  func run(isOver: () -> Bool = { false }) throws -> Report {
    var report = Report()
    guard let client else {
      report.isHeld = true
      return report
    }
    guard let held = try lock.take(.exclusive) else {
      report.isElsewhere = true
      return report
    }
    defer { withExtendedLifetime(held) {} }
    if try database.read({ try outbox.isAnythingHeld(in: $0) }) {
      try database.write {
        try outbox.releaseHeld(site: mailer.mails.site, apiURL: mailer.apiURL, in: $0)
      }
    }
    while !isOver(), let entry = try next(from: client.from, &report) {
      try settle(entry, try client.send(entry, from: entry.sender ?? client.from), &report)
      usleep(Self.pace)
    }
    return report
  }

  /// Takes the next one in hand; nil when there is none, or none may go now.
  private func next(from sender: String, _ report: inout Report) throws -> OutboxStore.Entry? {
    while true {
      let now = clock.now
      let entry = try database.write { db -> OutboxStore.Entry? in
        guard let entry = try outbox.nextDue(now: now, in: db) else { return nil }
        let sent = try outbox.sentLately(now: now, in: db)
        let later = now.adding(seconds: 3_600)
        guard sent < dailyLimit else {
          logger.warning("mail: MAIL_DAILY_LIMIT is reached; the rest waits an hour")
          try outbox.pause(until: later, in: db)
          return nil
        }
        // The last fifth is for receipts and the like.
        guard entry.isAskedFor || sent < dailyLimit - dailyLimit / 5 else {
          logger.warning("mail: MAIL_DAILY_LIMIT is near; what was not asked for waits an hour")
          try outbox.delayUnasked(until: later, in: db)
          return nil
        }
        if !Self.isForgotten(entry, now: now) {
          try outbox.begin(
            entry, from: entry.sender ?? sender, next: now.adding(seconds: Self.afterACrash), now: now, in: db)
        }
        return entry
      }
      guard let entry, Self.isForgotten(entry, now: now) else { return entry }
      try parkAsForgotten(entry, now: now, &report)
    }
  }

  /// Whether an attempt may have arrived so long ago that Resend would take the next one for another e-mail.
  private static func isForgotten(_ entry: OutboxStore.Entry, now: Timestamp) -> Bool {
    entry.firstTriedAt.map { now.seconds - $0.seconds > keyLifetime } ?? false
  }

  private func settle(_ entry: OutboxStore.Entry, _ outcome: ResendClient.Outcome, _ report: inout Report) throws {
    let now = clock.now
    var metadata: Logger.Metadata = ["mail": "\(entry.id)", "kind": "\(entry.kind)"]
    switch outcome {
    case .accepted:
      try database.write { try outbox.setSent(entry, now: now, in: $0) }
      report.sent += 1
      logger.info("mail: sent", metadata: metadata)
    case .refused(let status, let name):
      metadata["problem"] = "\(status) \(name ?? "-")"
      try park(entry, status: status, name: name, now: now)
      report.parked += 1
      logger.error("mail: refused for good and put aside", metadata: metadata)
    case .failed(let status, let name, let mayHaveArrived):
      let problem = "\(status.map(String.init) ?? "no answer") \(name ?? "-")"
      metadata["problem"] = "\(problem)"
      let firstTriedAt = entry.firstTriedAt ?? (mayHaveArrived ? now : nil)
      let next = now.adding(seconds: Self.backoff(attempts: entry.attempts))
      try database.write {
        try outbox.setFailed(entry, problem: problem, next: next, firstTriedAt: firstTriedAt, in: $0)
      }
      report.failed += 1
      logger.warning("mail: not sent, to be tried again", metadata: metadata)
    case .paused(let status, let name, let seconds):
      let problem = "\(status) \(name ?? "-")"
      metadata["problem"] = "\(problem)"
      // Of this second a part is over already.
      let until = seconds.map { now.adding(seconds: $0 + 1) } ?? Timestamp(seconds: (now.day + 1) * 86_400)
      try database.write { db in
        try outbox.setFailed(entry, problem: problem, next: until, firstTriedAt: entry.firstTriedAt, in: db)
        try outbox.pause(until: until, in: db)
      }
      report.failed += 1
      logger.warning("mail: Resend takes none for now", metadata: metadata)
    }
  }

  private func park(_ entry: OutboxStore.Entry, status: Int?, name: String?, now: Timestamp) throws {
    try database.write { db in
      try outbox.park(entry, problem: "\(status.map(String.init) ?? "no answer") \(name ?? "-")", in: db)
      try mailer.parked(entry, errorName: name, status: status, now: now, in: db)
    }
  }

  private func parkAsForgotten(_ entry: OutboxStore.Entry, now: Timestamp, _ report: inout Report) throws {
    try park(entry, status: nil, name: nil, now: now)
    report.parked += 1
    logger.error(
      "mail: may have been sent a day ago, and Resend can no longer tell; put aside",
      metadata: ["mail": "\(entry.id)", "kind": "\(entry.kind)"])
  }

  /// Seconds: 15 · 2ⁿ, an hour at most, of which up to a half is left to chance.
  private static func backoff(attempts: Int) -> Int {
    Int(min(3_600, 15 * pow(2, Double(min(attempts, 20)))) * Double.random(in: 0.5...1))
  }
}
