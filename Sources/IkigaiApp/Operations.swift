import GRDB
import Glibc

// What the operator's commands, cron and timers ask for. Each answers what is printed.
extension Application {
  /// Removes what has had its time; see `Sweep`. Answers a sentence for the operator.
  public func sweepNow() throws -> String {
    let report = try sweep.run(now: clock.now)
    return "swept: \(report.unclaimedQuestionnaires) unclaimed questionnaires, \(report.files) files without a row, "
      + "\(report.reports) old reports, \(report.expiredRows) expired rows"
  }

  /// Makes the database or brings an older one forward. Answers a sentence for the operator.
  public func migrate() throws -> String {
    try database.open()
    return "the database has version \(Schema.version)"
  }

  /// Makes a verified backup in a folder of backups and keeps the newest `keep`; see `Backup`. A failure is logged too.
  /// Answers a sentence for the operator.
  public func backUp(into path: String, keep: Int, program: String) throws -> String {
    try logged("backup", orTell: { try mailer.backupFailed($0, now: clock.now, in: $1) }) {
      let report = try backup.run(into: path, keep: keep, program: program)
      return "backed up: the database (version \(report.manifest.schema), \(report.manifest.database.size) bytes) and "
        + "its CVs (\(report.manifest.cvs.count)) to \(report.path)"
        + (report.removed > 0 ? "; older backups removed: \(report.removed)" : "")
    }
  }

  /// Puts a backup in the place of the database and the CVs; see `Restore`. Answers a sentence for the operator.
  public func restore(from path: String, replace: Bool) throws -> String {
    try logged("restore") { try restore.run(from: path, replace: replace) }
  }

  /// Looks at what the service stands on.
  public func check() -> [Finding] { checks.run() }

  /// Whether anything is owed that could be sent now.
  public func owesMail() throws -> Bool { try delivery.isNeeded() }

  /// Sends the e-mails that are due, one after another, until none is left or `isOver`. Answers a sentence for the
  /// operator.
  public func deliverMail(isOver: () -> Bool = { false }) throws -> String {
    let report = try delivery.run(isOver: isOver)
    if report.isHeld { return "e-mails are held until all is set that they need: see ai-ikigai check" }
    if report.isElsewhere { return "another process is sending e-mails" }
    return "e-mails: \(report.sent) sent, \(report.failed) to be tried again, \(report.parked) put aside"
  }

  /// A line an e-mail that is not sent: id, state, kind, when it is due, attempts, what went wrong.
  public func unsentMail() throws -> [String] {
    try database.read { try delivery.outbox.unsent(in: $0) }.map { entry in
      "\(entry.id)\t\(entry.state)\t\(entry.kind)\t\(entry.dueAt.rfc3339)\t\(entry.attempts)\t"
        + "\(entry.recipient)\t\(entry.problem ?? "-")"
    }
  }

  /// Makes e-mails that were put aside due again, all of them or one. Answers a sentence for the operator.
  public func retryMail(id: Int?) throws -> String {
    let count = try database.write { try delivery.outbox.retry(id: id, now: clock.now, in: $0) }
    return "\(count) are due again"
  }

  /// Takes back that an address refused e-mails, as its owner has asked. Answers a sentence for the operator.
  public func allowMail(to address: String) throws -> String {
    let email = EmailAddress.normalized(address) ?? address
    let wasRefused = try database.write { try refusals.remove(email, in: $0) }
    return wasRefused ? "this address gets e-mails again" : "this address had not refused e-mails"
  }

  /// Handles what Stripe could not deliver in the last 30 days, or all that it has; see `Reconciliation`. Answers a
  /// sentence for the operator.
  public func reconcile(all: Bool = false) throws -> String {
    try logged("reconcile") {
      guard let reconciliation else { throw OperatorError("STRIPE_SECRET_KEY is not set, so Stripe cannot be asked.") }
      let report = try reconciliation.run(all: all)
      return "reconciled: \(report.found) \(all ? "" : "undelivered ")events, of which \(report.handled) were new"
    }
  }

  /// Gives an account a plan (essential, premium) that was not bought here. Answers a sentence for the operator.
  public func grant(_ plan: String, to address: String) throws -> String {
    guard let plan = Plan(rawValue: plan), plan > .free else {
      throw OperatorError("The plan must be essential or premium.")
    }
    return "the account's plan is \(try grants.grant(email: address, plan: plan).rawValue)"
  }

  /// Takes back a purchase, by its own id, its session's or its payment's; no money moves. Answers a sentence for the
  /// operator.
  public func takeBack(_ id: String) throws -> String {
    let purchase = try grants.takeBack(id)
    return "the purchase \(purchase.id) (\(purchase.plan.rawValue)) counts no more"
  }

  /// A line a purchase of an account, the oldest first: id, plan, when, session, payment, amount, when it was refunded.
  public func purchases(of address: String) throws -> [String] {
    try grants.purchases(email: address).map { purchase in
      [
        purchase.id, purchase.plan.rawValue, purchase.createdAt.rfc3339, purchase.sessionID ?? "granted",
        purchase.paymentIntent ?? "-", purchase.amount.map { "\($0) \(purchase.currency ?? "")" } ?? "-",
        purchase.refundedAt.map { "refunded \($0.rfc3339)" } ?? "-",
      ].joined(separator: "\t")
    }
  }

  /// A failure stands in the log, and in an e-mail to the operator where that can still be written.
  private func logged(
    _ work: String, orTell tell: (String, Database) throws -> Void = { _, _ in }, _ body: () throws -> String
  ) throws -> String {
    do { return try body() } catch {
      logger.error("\(work) failed", metadata: ["error": "\(error.operatorText)"])
      // Where there is no database, that is what the failure is about.
      if access(backup.databasePath, F_OK) == 0 { try? database.write { try tell(error.operatorText, $0) } }
      throw error
    }
  }
}

/// What the operator asked for cannot be done: one sentence.
struct OperatorError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
