@testable import IkigaiApp

/// Every e-mail with values as they come, and with what may be missing there and missing.
enum MailSamples {
  static let site = "https://site.example"
  static let api = "https://api.example"
  static let coaching = "https://coaching.example/premium"
  static let refusal = api + "/api/newsletter/unsubscribe?token=Yk3-dQ_7&a=1"
  static let confirmation = api + "/api/newsletter/confirm?token=Zx9-pL_2&a=1"
  static let questionnaireID = "7b0c7c0e-5d1e-4f7a-9d38-2f7f6c1f1f11"
  static let session = "cs_test_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6a7B8c9"
  /// 2026-12-01T23:59:59Z, the next day in Paris.
  static let date = Timestamp(seconds: 1_796_169_599)

  static let mails = Mails(site: site, coachingURL: coaching, retentionDays: 90, repliesAreRead: true)
  static let bareMails = Mails(site: site, coachingURL: nil, retentionDays: 1, repliesAreRead: false)
  static let operatorMails = OperatorMails(coachingURL: coaching)
  static let bareOperatorMails = OperatorMails(coachingURL: nil)
  static let essential = receipt(.essential, 2900)
  static let premium = receipt(.premium, 9900)
  static let euros = Money(amount: 9900, currency: "eur")

  static func receipt(_ plan: Plan, _ amount: Int, reference: String = "pi_3Pq7aB2eZvKYlo2C1gQJxyzT") -> Receipt {
    Receipt(plan: plan, money: Money(amount: amount, currency: "eur"), date: date, reference: reference)
  }

  /// Those that somebody who did not ask may receive.
  static let refusable: [(name: String, mail: RenderedMail)] = [mails, bareMails].enumerated().flatMap { index, mails in
    [
      ("welcome-\(index)", mails.welcome(refusal: refusal)),
      ("result-\(index)", mails.result(questionnaireID: questionnaireID, isOwned: false, refusal: refusal)),
      ("result-owned-\(index)", mails.result(questionnaireID: questionnaireID, isOwned: true, refusal: refusal)),
      ("follow-up-\(index)", mails.followUp(refusal: refusal)),
      ("newsletter-\(index)", mails.newsletterConfirmation(confirmation: confirmation, refusal: refusal)),
    ]
  }

  static let receipts: [(name: String, mail: RenderedMail)] = [mails, bareMails].enumerated().flatMap { index, mails in
    [
      ("purchase-essential-\(index)", mails.purchase(essential)),
      ("purchase-premium-\(index)", mails.purchase(premium)),
      ("refund-\(index)", mails.refund(premium)),
    ]
  }

  static let toPeople = refusable + receipts

  static let toOperator: [(name: String, mail: RenderedMail)] = [
    (
      "premium-sold-0",
      operatorMails.premiumSold(account: "camille@exemple.fr", money: euros, sessionID: session)
    ),
    (
      "premium-sold-1",
      bareOperatorMails.premiumSold(account: "camille@exemple.fr", money: euros, sessionID: session)
    ),
    (
      "dispute-0",
      operatorMails.disputeOpened(money: euros, reason: "fraudulent", chargeID: "ch_3Pq7aB2eZv", deadline: date)
    ),
    (
      "dispute-1",
      operatorMails.disputeOpened(money: euros, reason: "fraudulent", chargeID: "ch_3Pq7aB2eZv", deadline: nil)
    ),
    (
      "paid-twice",
      operatorMails.paidTwice(account: "camille@exemple.fr", firstSessionID: session, secondSessionID: session + "0")
    ),
    (
      "parked-0",
      operatorMails.mailParked(
        kind: "purchase", number: 41, errorName: "invalid_from_address", status: 422)
    ),
    (
      "parked-1",
      operatorMails.mailParked(
        kind: "welcome", number: 42, errorName: nil, status: nil)
    ),
    ("backup-failed", operatorMails.backupFailed(sentence: "the disk is full: /var/lib/ai-ikigai-backup")),
  ]

  static let all = toPeople + toOperator

  static let pages: [(name: String, page: HTMLPage)] = [NewsletterPages(site: site), NewsletterPages(site: nil)]
    .enumerated().flatMap { index, pages in
      [
        ("page-ask-to-confirm-\(index)", pages.askToConfirm(token: "Zx9-pL_2")),
        ("page-confirmed-\(index)", pages.confirmed()),
        ("page-already-confirmed-\(index)", pages.alreadyConfirmed()),
        ("page-ask-to-refuse-\(index)", pages.askToRefuse(token: "Yk3-dQ_7")),
        ("page-refused-\(index)", pages.refused()),
        ("page-bad-confirmation-\(index)", pages.linkNotValid(.confirmation)),
        ("page-bad-refusal-\(index)", pages.linkNotValid(.refusal)),
      ]
    }
}
