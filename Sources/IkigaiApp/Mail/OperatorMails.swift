/// The e-mails to the operator, short: what happened, the facts, what to do.
struct OperatorMails: Sendable {
  /// Where Premium customers book their call; nil: the operator has to write to them.
  let coachingURL: String?

  /// - Parameter account: the account's e-mail.
  func premiumSold(account: String, money: Money?, sessionID: String) -> RenderedMail {
    rendered(
      "Premium vendu\u{a0}: \(Self.french(money))",
      "Un compte vient d’acheter AI-Ikigai Premium.",
      [
        Letter.Fact("Compte", account), Letter.Fact("Montant", Self.french(money)),
        Letter.Fact("Session Stripe", sessionID),
      ],
      [
        .paragraph(
          coachingURL == nil
            ? "À faire\u{a0}: écrivez à cette adresse pour convenir de l’entretien. L’e-mail d’achat l’a annoncé, sans "
              + "lien de réservation, car COACHING_URL n’est pas renseigné."
            : "À faire\u{a0}: rien pour l’instant. L’e-mail d’achat donne le lien de réservation. Si aucun entretien "
              + "n’est réservé d’ici une semaine, écrivez à cette adresse.")
      ])
  }

  /// - Parameters:
  ///   - reason: Stripe's word (https://docs.stripe.com/api/disputes/object#dispute_object-reason).
  ///   - deadline: until when evidence counts, if Stripe said so.
  func disputeOpened(money: Money?, reason: String, chargeID: String, deadline: Timestamp?) -> RenderedMail {
    rendered(
      "Litige ouvert\u{a0}: \(Self.french(money))",
      "Un paiement est contesté auprès d’une banque. L’accès du compte n’a pas changé.",
      [
        Letter.Fact("Montant contesté", Self.french(money)), Letter.Fact("Motif", reason),
        Letter.Fact("Paiement Stripe", chargeID),
        Letter.Fact("Date limite (UTC)", deadline?.frenchDate ?? "voir le tableau de bord de Stripe"),
      ],
      [
        .paragraph(
          "À faire\u{a0}: dans le tableau de bord de Stripe, ouvrez ce paiement et lisez ce que dit la banque. Puis "
            + "acceptez le litige, ou répondez avec vos preuves (reçu, date d’accès au rapport) avant l’échéance. Sans "
            + "réponse, la somme est perdue.")
      ])
  }

  /// - Parameters:
  ///   - account: the account's e-mail.
  ///   - firstSessionID: the Checkout Session that gave the plan.
  ///   - secondSessionID: the one that was paid for nothing.
  func paidTwice(account: String, firstSessionID: String, secondSessionID: String) -> RenderedMail {
    rendered(
      "Payé deux fois",
      "Un compte a payé deux fois la même formule.",
      [
        Letter.Fact("Compte", account), Letter.Fact("Première session Stripe", firstSessionID),
        Letter.Fact("Seconde session Stripe", secondSessionID),
      ],
      [
        .paragraph(
          "À faire\u{a0}: dans le tableau de bord de Stripe, cherchez la seconde session et remboursez son paiement en "
            + "totalité. L’accès reste ouvert grâce au premier paiement.")
      ])
  }

  /// - Parameters:
  ///   - kind: which e-mail it is.
  ///   - number: its id in the outbox.
  ///   - errorName: `name` of Resend's error; nil when it had none.
  ///   - status: the HTTP status; nil when no answer came.
  func mailParked(kind: String, number: Int, errorName: String?, status: Int?) -> RenderedMail {
    rendered(
      "E-mail mis de côté",
      "Un e-mail n’a pas pu être envoyé. Il est gardé et ne partira pas de lui-même.",
      [
        Letter.Fact("E-mail", kind), Letter.Fact("Numéro", String(number)),
        Letter.Fact("Erreur de Resend", errorName ?? "sans nom"),
        Letter.Fact("Statut HTTP", status.map(String.init) ?? "aucune réponse"),
      ],
      [
        .paragraph(
          "À faire\u{a0}: corrigez la cause (clé, expéditeur, domaine ou adresse), puis renvoyez ce qui a été mis de "
            + "côté\u{a0}:"),
        .command("ai-ikigai mail retry"),
      ])
  }

  /// - Parameter sentence: what the backup said.
  func backupFailed(sentence: String) -> RenderedMail {
    rendered(
      "La sauvegarde a échoué",
      "La dernière sauvegarde n’a pas abouti. Les précédentes n’ont pas été touchées.",
      [Letter.Fact("Erreur", sentence)],
      [
        .paragraph(
          "À faire\u{a0}: corrigez la cause (souvent un disque plein ou des droits), puis relancez la sauvegarde et "
            + "lisez ce qu’elle dit\u{a0}:"),
        .command("systemctl start ai-ikigai-backup"),
        .command("journalctl -u ai-ikigai-backup -n 20"),
      ])
  }

  private static func french(_ money: Money?) -> String { money?.french ?? "montant inconnu" }

  private func rendered(
    _ title: String, _ event: String, _ facts: [Letter.Fact], _ actions: [Letter.Block]
  ) -> RenderedMail {
    Letter(
      subject: "[AI-Ikigai] \(title)", preheader: event, heading: title,
      blocks: [.paragraph(event), .facts(facts)] + actions,
      footer: [.small("Message du service AI-Ikigai à l’adresse donnée par OPERATOR_EMAIL.")]
    ).rendered
  }
}
