import GRDB

/// Which e-mail is owed for what, written to the outbox in the transaction of its cause.
///
/// An address that nobody has verified gets nothing that somebody typed, a few e-mails a day at most, and in each a link
/// that refuses all others for ever.
struct Mailer: Sendable {
  /// What stands in links while no site is set; such an e-mail is held. https://www.rfc-editor.org/rfc/rfc2606#section-2
  static let noSite = "https://site.invalid"
  static let noAPI = "https://api.invalid"
  /// Days after a Premium purchase.
  private static let followUpDelay = 30

  let mails: Mails
  let operatorMails: OperatorMails
  /// Where the operator reads; nil: is not told.
  let operatorEmail: String?
  /// Where links to /api start.
  let apiURL: String
  let outbox: OutboxStore
  let tokens: MailTokens
  let refusals: MailRefusals

  /// To whoever has just registered.
  func registered(_ account: Account, now: Timestamp, in db: Database) throws {
    try oweUnasked("welcome", key: account.id, to: account.email, dueAt: now, now: now, in: db) {
      mails.welcome(refusal: $0)
    }
  }

  /// To the address that came with a questionnaire.
  func answered(_ questionnaire: Questionnaire, email: String, now: Timestamp, in db: Database) throws {
    // The id is the key to a questionnaire that nobody owns.
    let key = try SHA256.hexDigest(of: Array(questionnaire.id.utf8))
    try oweUnasked("result", key: key, to: email, dueAt: now, now: now, in: db) {
      mails.result(questionnaireID: questionnaire.id, isOwned: questionnaire.ownerID != nil, refusal: $0)
    }
  }

  /// To an address for which somebody asked for the newsletter. `id`: of this request.
  func subscribed(_ email: String, id: String, now: Timestamp, in db: Database) throws {
    try oweUnasked("newsletter", key: id, to: email, dueAt: now, now: now, in: db) { refusal in
      let token = try tokens.make(
        .confirm, for: email, expiresAt: now.adding(seconds: NewsletterStore.confirmationTime), now: now, in: db)
      return mails.newsletterConfirmation(
        confirmation: "\(apiURL)/api/newsletter/confirm?token=\(token)", refusal: refusal)
    }
  }

  func purchased(_ purchase: Purchase, by account: Account, now: Timestamp, in db: Database) throws {
    try owe("purchase", key: purchase.cause, to: account.email, mails.purchase(purchase.receipt), now: now, in: db)
    guard purchase.plan == .premium else { return }
    try tellOperator("premium-sold", key: purchase.cause, now: now, in: db) {
      operatorMails.premiumSold(account: account.email, money: purchase.money, sessionID: purchase.sessionID ?? "—")
    }
    guard purchase.refundedAt == nil else { return }
    let dueAt = now.adding(seconds: Self.followUpDelay * 86_400)
    try oweUnasked("follow-up", key: purchase.cause, to: account.email, dueAt: dueAt, now: now, in: db) {
      mails.followUp(refusal: $0)
    }
  }

  /// What was taken back needs no advice on how to use it.
  func forgetFollowUp(of purchase: Purchase, in db: Database) throws {
    try outbox.forget(kind: "follow-up", key: purchase.cause, in: db)
  }

  func refunded(_ purchase: Purchase, to account: Account, now: Timestamp, in db: Database) throws {
    try owe("refund", key: purchase.cause, to: account.email, mails.refund(purchase.receipt(at: now)), now: now, in: db)
  }

  func paidTwice(_ account: Account, first: Purchase, second: Purchase, now: Timestamp, in db: Database) throws {
    try tellOperator("paid-twice", key: second.id, now: now, in: db) {
      operatorMails.paidTwice(
        account: account.email, firstSessionID: first.sessionID ?? "—", secondSessionID: second.sessionID ?? "—")
    }
  }

  func disputed(_ dispute: Dispute, now: Timestamp, in db: Database) throws {
    try tellOperator("dispute", key: dispute.id, now: now, in: db) {
      operatorMails.disputeOpened(
        money: Money(dispute.amount, dispute.currency), reason: dispute.reason,
        chargeID: dispute.chargeID ?? dispute.id, deadline: dispute.evidenceDueBy)
    }
  }

  /// About an e-mail that was put aside, unless it was to the operator itself; once in an hour, or a bad sender would
  /// make as many again.
  func parked(_ entry: OutboxStore.Entry, errorName: String?, status: Int?, now: Timestamp, in db: Database) throws {
    if entry.recipient == operatorEmail { return }
    try tellOperator("mail-parked", key: String(now.seconds / 3_600), now: now, in: db) {
      operatorMails.mailParked(
        kind: entry.kind, number: entry.id, errorName: errorName, status: status)
    }
  }

  func backupFailed(_ sentence: String, now: Timestamp, in db: Database) throws {
    try tellOperator("backup-failed", key: String(now.seconds), now: now, in: db) {
      operatorMails.backupFailed(sentence: sentence)
    }
  }

  private func owe(
    _ kind: String, key: String, to recipient: String, _ mail: RenderedMail, now: Timestamp, in db: Database
  ) throws {
    try outbox.add(
      mail, kind: kind, key: key, to: recipient, refusalURL: nil, dueAt: now, now: now, in: db)
  }

  private func tellOperator(
    _ kind: String, key: String, now: Timestamp, in db: Database, _ mail: () -> RenderedMail
  ) throws {
    guard let operatorEmail else { return }
    try owe(kind, key: key, to: operatorEmail, mail(), now: now, in: db)
  }

  private func oweUnasked(
    _ kind: String, key: String, to recipient: String, dueAt: Timestamp, now: Timestamp, in db: Database,
    _ mail: (_ refusal: String) throws -> RenderedMail
  ) throws {
    guard try !refusals.contains(recipient, in: db) else { return }
    // What is due another day takes no place today.
    if try dueAt <= now && outbox.hasEnough(recipient, now: now, in: db) { return }
    let token = try tokens.make(.refuse, for: recipient, expiresAt: nil, now: now, in: db)
    let refusal = "\(apiURL)/api/newsletter/unsubscribe?token=\(token)"
    try outbox.add(
      try mail(refusal), kind: kind, key: key, to: recipient, refusalURL: refusal, dueAt: dueAt, now: now, in: db)
  }
}

extension Purchase {
  var money: Money? { Money(amount, currency) }

  /// The same when it is told again, as after a restore.
  fileprivate var cause: String { sessionID ?? id }

  fileprivate var receipt: Receipt { receipt(at: createdAt) }

  fileprivate func receipt(at moment: Timestamp) -> Receipt {
    Receipt(plan: plan, money: money, date: moment, reference: paymentIntent ?? sessionID ?? id)
  }
}
