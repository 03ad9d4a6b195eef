/// What was paid, as a receipt says it.
struct Receipt: Sendable, Equatable {
  /// Essentiel or Premium.
  let plan: Plan
  /// nil where it is not known, as for what was granted.
  let money: Money?
  /// When it was paid, or paid back.
  let date: Timestamp
  /// Stripe's id of the payment or of the Checkout Session.
  let reference: String
}

/// The e-mails about what was bought. No refusal stands under a receipt: it was asked for.
extension Mails {
  /// To whoever has just bought a plan. Stripe itself sends the invoice.
  func purchase(_ receipt: Receipt) -> RenderedMail {
    let product = receipt.plan.productName
    return Letter(
      subject: "Votre achat\u{a0}: \(product)",
      preheader: "Votre rapport complet est ouvert. Voici aussi votre reçu.",
      heading: "Merci",
      blocks: [
        .paragraph("Bonjour,"),
        .paragraph(
          "Votre achat est confirmé et votre rapport complet est ouvert. Connectez-vous à votre compte pour le lire, "
            + "sur votre téléphone ou sur un ordinateur, autant de fois que vous voulez."),
        .paragraph(contents(of: receipt.plan)),
        .paragraph(
          "Rien ne presse. Lisez-le une première fois sans rien décider, notez ce qui vous surprend, et revenez-y "
            + "quelques jours plus tard."),
        .paragraph(
          "Si vous n’avez pas encore répondu au questionnaire, commencez par là\u{a0}: votre rapport s’ouvrira à la "
            + "fin."),
        .button("Lire mon rapport", url: report),
      ] + (receipt.plan == .premium ? coachingAfterPurchase : []) + [
        .paragraph("Voici votre reçu\u{a0}:"),
        .facts(facts(of: receipt, amountLabel: "Montant")),
        .paragraph("La facture arrive dans un autre e-mail, envoyé par Stripe, notre prestataire de paiement."),
      ] + invitation + Self.signature,
      footer: [.small("Vous recevez cet e-mail parce que vous avez acheté \(product).")]
    ).rendered
  }

  /// To whoever bought Premium, 30 days later.
  func followUp(refusal: String) -> RenderedMail {
    let coaching: [Letter.Block]
    if let coachingURL {
      coaching = [
        .paragraph(
          "Si l’entretien d’accompagnement compris dans votre formule n’a pas encore eu lieu, il vous attend. Vous "
            + "pourrez y parler de ce qui avance et de ce qui bloque\u{a0}:"),
        .link("Réserver mon entretien", url: coachingURL),
      ]
    } else {
      coaching = []
    }
    return Letter(
      subject: "Où en êtes-vous, un mois après\u{a0}?",
      preheader: "Quelques nouvelles, sans pression, et une idée pour reprendre.",
      heading: "Où en êtes-vous\u{a0}?",
      blocks: [
        .paragraph("Bonjour,"),
        .paragraph(
          "Il y a environ un mois, vous avez choisi AI-Ikigai Premium. Voici un mot, simplement, pour vous encourager "
            + "dans votre plan d’action."),
        .paragraph(
          "Peut-être avez-vous déjà fait plusieurs pas. Peut-être le plan attend-il encore, parce que la vie a pris "
            + "le dessus. Dans les deux cas, vous n’êtes pas en retard\u{a0}: les douze semaines commencent le jour où "
            + "vous le décidez, et une direction se trouve rarement en ligne droite."),
        .paragraph(
          "Si vous ne savez pas par où reprendre, choisissez dans le plan l’action la plus petite et donnez-lui un "
            + "jour et une heure cette semaine. Une seule suffit."),
        .button("Revoir mon plan d’action", url: report),
      ] + coaching + invitation + Self.signature,
      footer: [.small("Vous recevez cet e-mail parce que vous avez acheté AI-Ikigai Premium.")]
        + Self.refusing(refusal)
    ).rendered
  }

  /// To whoever has been paid back in full.
  func refund(_ receipt: Receipt) -> RenderedMail {
    Letter(
      subject: "Votre remboursement\u{a0}: \(receipt.plan.productName)",
      preheader: "Le remboursement est fait, vous n’avez rien d’autre à faire.",
      heading: "Votre remboursement",
      blocks: [
        .paragraph("Bonjour,"),
        .paragraph("Votre achat a été remboursé en totalité. Vous n’avez rien à faire, ni rien à justifier."),
        .facts(facts(of: receipt, amountLabel: "Montant remboursé")),
        .paragraph(
          "La somme revient sur le moyen de paiement utilisé pour l’achat. Selon les banques, elle apparaît le plus "
            + "souvent sous cinq à dix jours ouvrés."),
        .paragraph(
          "L’accès que cet achat ouvrait prend fin. Votre compte, vos réponses et votre résultat gratuit restent à "
            + "vous. Et si l’envie d’aller plus loin revient un jour, la porte est ouverte."),
        .button("Ouvrir AI-Ikigai", url: site + "/"),
      ] + invitation + Self.signature,
      footer: [.small("Vous recevez cet e-mail parce qu’un achat fait avec votre compte a été remboursé.")]
    ).rendered
  }

  private var report: String { site + "/questionnaire.html" }

  private func contents(of plan: Plan) -> String {
    let directions = "Vous y trouverez dix pistes, chacune avec les raisons qui la relient à vos réponses"
    let ideas = "cinq idées d’activité indépendante"
    return plan == .premium
      ? "\(directions), \(ideas) et un plan d’action de douze semaines, découpé en petites étapes."
      : "\(directions), et \(ideas)."
  }

  private var coachingAfterPurchase: [Letter.Block] {
    guard let coachingURL else {
      return [
        .paragraph(
          "Votre formule comprend aussi un entretien d’accompagnement. Nous vous écrirons à cette adresse pour convenir "
            + "d’un moment avec vous.")
      ]
    }
    return [
      .paragraph(
        "Votre formule comprend aussi un entretien d’accompagnement. Choisissez le moment qui vous convient\u{a0}:"),
      .link("Réserver mon entretien", url: coachingURL),
    ]
  }

  private var invitation: [Letter.Block] {
    repliesAreRead
      ? [.paragraph("Une question, un doute\u{a0}? Répondez simplement à cet e-mail\u{a0}: quelqu’un vous lira.")] : []
  }

  private func facts(of receipt: Receipt, amountLabel: String) -> [Letter.Fact] {
    [Letter.Fact("Produit", receipt.plan.productName)]
      + (receipt.money.map { [Letter.Fact(amountLabel, $0.french)] } ?? [])
      + [
        Letter.Fact("Date (UTC)", receipt.date.frenchDate), Letter.Fact("Référence du paiement", receipt.reference),
      ]
  }
}

extension Plan {
  /// How the product is called to those who buy it.
  fileprivate var productName: String {
    switch self {
    case .free: "AI-Ikigai"
    case .essential: "AI-Ikigai Essentiel"
    case .premium: "AI-Ikigai Premium"
    }
  }
}
