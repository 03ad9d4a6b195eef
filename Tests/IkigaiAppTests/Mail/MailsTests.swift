import Testing

@testable import IkigaiApp

@Suite struct MailsTests {
  /// Plain text on one line, as the HTML shows it.
  private func flat(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private func expectInBoth(_ fact: String, _ mail: RenderedMail) throws {
    #expect(try MarkupDocument(mail.html).text.contains(fact), "HTML: \(fact)")
    #expect(flat(mail.text).contains(fact), "text: \(fact)")
  }

  @Test func theResultIsBehindItsKey() throws {
    let link = "https://site.example/questionnaire.html#7b0c7c0e-5d1e-4f7a-9d38-2f7f6c1f1f11"
    for (mails, days) in [(MailSamples.mails, "90\u{a0}jours"), (MailSamples.bareMails, "1\u{a0}jour,")] {
      let free = mails.result(
        questionnaireID: MailSamples.questionnaireID, isOwned: false, refusal: MailSamples.refusal)
      #expect(try MarkupDocument(free.html).values(of: "href").first == link)
      #expect(free.text.contains("\n\(link)\n"))
      try expectInBoth("toute personne qui le possède peut lire le résultat", free)
      try expectInBoth(days, free)
      let owned = mails.result(
        questionnaireID: MailSamples.questionnaireID, isOwned: true, refusal: MailSamples.refusal)
      try expectInBoth("connectez-vous à ce compte", owned)
      #expect(!owned.text.contains("toute personne") && !owned.text.contains("nous l’effaçons"))
    }
  }

  @Test(arguments: [
    (MailSamples.essential, "AI-Ikigai Essentiel", "29,00\u{a0}€"),
    (MailSamples.premium, "AI-Ikigai Premium", "99,00\u{a0}€"),
  ])
  func receiptsSayWhatWasPaid(receipt: Receipt, product: String, amount: String) throws {
    for mails in [MailSamples.mails, MailSamples.bareMails] {
      let purchase = mails.purchase(receipt)
      let refund = mails.refund(receipt)
      #expect(purchase.subject == "Votre achat\u{a0}: \(product)")
      #expect(refund.subject == "Votre remboursement\u{a0}: \(product)")
      try expectInBoth("Montant\u{a0}: \(amount)", purchase)
      try expectInBoth("Montant remboursé\u{a0}: \(amount)", refund)
      for mail in [purchase, refund] {
        try expectInBoth("Produit\u{a0}: \(product)", mail)
        try expectInBoth("Date (UTC)\u{a0}: 1er\u{a0}décembre\u{a0}2026", mail)
        try expectInBoth("Référence du paiement\u{a0}: \(receipt.reference)", mail)
      }
    }
  }

  @Test func theButtonLeadsOn() throws {
    let mails = MailSamples.mails
    let refusal = MailSamples.refusal
    let expected: [(RenderedMail, title: String, url: String)] = [
      (mails.welcome(refusal: refusal), "Ouvrir AI-Ikigai", "https://site.example/"),
      (mails.purchase(MailSamples.essential), "Lire mon rapport", "https://site.example/questionnaire.html"),
      (mails.followUp(refusal: refusal), "Revoir mon plan d’action", "https://site.example/questionnaire.html"),
      (mails.refund(MailSamples.essential), "Ouvrir AI-Ikigai", "https://site.example/"),
      (
        mails.newsletterConfirmation(confirmation: MailSamples.confirmation, refusal: refusal),
        "Confirmer mon inscription", MailSamples.confirmation
      ),
    ]
    for (mail, title, url) in expected {
      let document = try MarkupDocument(mail.html)
      let button = try #require(document.elements.first { $0.attributes["class"] == "button" && $0.name == "a" })
      #expect(button.attributes["href"] == url)
      #expect(document.text.contains(title))
      #expect(mail.text.contains("\(title)\u{a0}:\n\(url)\n"))
    }
  }

  /// The booking link goes to those who bought Premium, and only when there is one.
  @Test func premiumLeadsToTheCall() throws {
    for mail in [MailSamples.mails.purchase(MailSamples.premium), MailSamples.mails.followUp(refusal: "https://a.b")] {
      #expect(try MarkupDocument(mail.html).values(of: "href").contains(MailSamples.coaching))
    }
    try expectInBoth("Nous vous écrirons", MailSamples.bareMails.purchase(MailSamples.premium))
    for mail in [
      MailSamples.mails.purchase(MailSamples.essential), MailSamples.bareMails.purchase(MailSamples.essential),
      MailSamples.bareMails.followUp(refusal: "https://a.b"),
    ] {
      #expect(!mail.text.contains("entretien") && !mail.html.contains("entretien"))
    }
  }

  /// Every e-mail that was not asked for can be refused; receipts were asked for.
  @Test func whatWasNotAskedForCanBeRefused() throws {
    for (name, mail) in MailSamples.refusable {
      #expect(try MarkupDocument(mail.html).values(of: "href").last == MailSamples.refusal, "\(name)")
      #expect(mail.text.contains("Ne plus recevoir d’e-mails d’AI-Ikigai\u{a0}:\n\(MailSamples.refusal)\n"), "\(name)")
    }
    for (name, mail) in MailSamples.receipts { #expect(!mail.text.contains("Ne plus recevoir"), "\(name)") }
  }

  @Test func unexpectedMailSaysThatItMayBeIgnored() throws {
    try expectInBoth(
      "Si vous n’êtes pas à l’origine de cette inscription", MailSamples.mails.welcome(refusal: "https://a.b"))
    for name in ["result-0", "result-owned-0", "newsletter-0"] {
      let mail = try #require(MailSamples.refusable.first { $0.name == name }?.mail)
      try expectInBoth("Si vous n’avez rien demandé", mail)
    }
  }

  /// An answer is only invited where somebody reads it.
  @Test func answersAreInvitedWhereTheyAreRead() {
    #expect(MailSamples.mails.purchase(MailSamples.essential).text.contains("Répondez"))
    for (name, mail) in MailSamples.toPeople where name.hasSuffix("-1") {
      #expect(!mail.text.contains("Répondez"), "\(name)")
    }
  }

  @Test func theOperatorReadsFactsAndWhatToDo() throws {
    let expected: [String: [String]] = [
      "premium-sold-0": ["camille@exemple.fr", "99,00\u{a0}€", MailSamples.session, "lien de réservation"],
      "premium-sold-1": ["écrivez à cette adresse pour convenir", "COACHING_URL"],
      "dispute-0": [
        "99,00\u{a0}€", "fraudulent", "ch_3Pq7aB2eZv", "Date limite (UTC)\u{a0}: 1er\u{a0}décembre\u{a0}2026",
      ],
      "dispute-1": ["Date limite (UTC)\u{a0}: voir le tableau de bord"],
      "paid-twice": [
        "camille@exemple.fr", "Première session Stripe\u{a0}: \(MailSamples.session) ",
        "Seconde session Stripe\u{a0}: \(MailSamples.session)0 ",
      ],
      "parked-0": [
        "41", "invalid_from_address", "Statut HTTP\u{a0}: 422", "ai-ikigai mail retry",
      ],
      "parked-1": ["welcome", "sans nom", "aucune réponse", "ai-ikigai mail retry"],
      "backup-failed": ["the disk is full: /var/lib/ai-ikigai-backup", "systemctl start ai-ikigai-backup"],
    ]
    for (name, mail) in MailSamples.toOperator {
      for fact in try #require(expected[name]) { try expectInBoth(fact, mail) }
      try expectInBoth("À faire\u{a0}:", mail)
      #expect(mail.subject.hasPrefix("[AI-Ikigai] "))
    }
    #expect(expected.count == MailSamples.toOperator.count)
  }
}
