/// The e-mails to people, one function each: values in, the finished e-mail out. In none of them stands anything that
/// somebody typed, as most addresses are those that a stranger may have given.
///
/// A `refusal` is the address of the page on which its reader refuses all further e-mails that were not asked for.
struct Mails: Sendable {
  /// The site's origin, without a slash at the end.
  let site: String
  /// Where Premium customers book their call; nil: the operator arranges it by e-mail.
  let coachingURL: String?
  /// Days after which a questionnaire that nobody claimed is erased.
  let retentionDays: Int
  /// Whether an answer to these e-mails reaches somebody. Only then do they invite one.
  let repliesAreRead: Bool

  /// To whoever registered; the address is not verified.
  func welcome(refusal: String) -> RenderedMail {
    Letter(
      subject: "Bienvenue sur AI-Ikigai",
      preheader: "Quinze questions pour y voir un peu plus clair, à votre rythme.",
      heading: "Bienvenue",
      blocks: [
        .paragraph("Bonjour,"),
        .paragraph("Votre compte AI-Ikigai est ouvert. Merci de votre confiance."),
        .paragraph(
          "Vous cherchez peut-être une direction sans savoir encore laquelle. C’est un bon point de départ\u{a0}: le "
            + "questionnaire est fait pour cela. Quinze questions, une dizaine de minutes, sur un téléphone comme sur "
            + "un ordinateur. Il n’y a pas de bonne réponse\u{a0}: la première qui vient est souvent la plus juste."),
        .paragraph(
          "Votre résultat est gratuit et s’affiche aussitôt\u{a0}: votre équilibre entre ce que vous aimez, ce que vous "
            + "savez faire, ce dont le monde a besoin et ce qui peut vous faire vivre, puis trois premières pistes. "
            + "Elles aident à réfléchir, elles ne décident pas à votre place. Et vos réponses restent les "
            + "vôtres\u{a0}: vous pouvez les effacer quand vous le souhaitez."),
        .button("Ouvrir AI-Ikigai", url: site + "/"),
      ] + Self.signature + [
        .small(
          "Si vous n’êtes pas à l’origine de cette inscription, quelqu’un a sans doute saisi votre adresse par "
            + "erreur\u{a0}: vous pouvez ignorer ce message.")
      ],
      footer: [.small("Vous recevez cet e-mail parce qu’un compte AI-Ikigai a été ouvert avec cette adresse.")]
        + Self.refusing(refusal)
    ).rendered
  }

  /// To the address that came with a questionnaire; it is not verified.
  /// - Parameter isOwned: whether the questionnaire belongs to an account, and so opens to its owner alone; otherwise
  ///   its id is the key to it. It stands after the `#`, which browsers send to no server (RFC 9110 §7.1).
  func result(questionnaireID: String, isOwned: Bool, refusal: String) -> RenderedMail {
    Letter(
      subject: "Votre résultat AI-Ikigai",
      preheader: "Des pistes pour réfléchir, à lire quand vous aurez un moment tranquille.",
      heading: "Votre résultat",
      blocks: [
        .paragraph("Bonjour,"),
        .paragraph(
          "Quelqu’un, vous sans doute, a rempli le questionnaire AI-Ikigai et indiqué cette adresse pour en recevoir le "
            + "résultat. Il est prêt."),
        .paragraph(
          "Lisez-le comme une proposition, pas comme un verdict. Il part de vos réponses et en tire des pistes\u{a0}: "
            + "gardez ce qui vous parle, laissez le reste, et revenez-y demain si rien ne vous parle aujourd’hui."),
        .button("Lire mon résultat", url: "\(site)/questionnaire.html#\(questionnaireID)"),
      ] + access(isOwned: isOwned) + Self.signature + [
        .small(
          "Si vous n’avez rien demandé, quelqu’un a sans doute saisi votre adresse par erreur\u{a0}: vous pouvez "
            + "supprimer ce message sans ouvrir le lien.")
      ],
      footer: [
        .small("Vous recevez cet e-mail parce que cette adresse a été indiquée pour recevoir un résultat AI-Ikigai.")
      ] + Self.refusing(refusal)
    ).rendered
  }

  /// Who can read a result, and for how long.
  private func access(isOwned: Bool) -> [Letter.Block] {
    if isOwned {
      return [
        .paragraph(
          "Ce résultat est rattaché à un compte AI-Ikigai\u{a0}: pour le lire, connectez-vous à ce compte. Personne "
            + "d’autre n’y a accès, même avec ce lien.")
      ]
    }
    let days = retentionDays == 1 ? "1\u{a0}jour" : "\(retentionDays)\u{a0}jours"
    return [
      .paragraph(
        "Ce lien est la clé de votre résultat\u{a0}: toute personne qui le possède peut lire le résultat, l’effacer ou "
          + "le rattacher à son compte. Ne le confiez qu’à des personnes de confiance."),
      .paragraph(
        "Nous gardons ce résultat \(days), puis nous l’effaçons. Pour le garder plus longtemps, ouvrez-le et "
          + "rattachez-le à un compte AI-Ikigai."),
    ]
  }

  /// To an address for which somebody, its reader or not, asked for the newsletter: double opt-in.
  /// - Parameter confirmation: the address of the page that confirms.
  func newsletterConfirmation(confirmation: String, refusal: String) -> RenderedMail {
    Letter(
      subject: "Confirmez votre inscription à la lettre d’AI-Ikigai",
      preheader: "Une dernière étape. Sans elle, vous ne recevrez rien.",
      heading: "Plus qu’une étape",
      blocks: [
        .paragraph("Bonjour,"),
        .paragraph(
          "Une inscription à la lettre d’information d’AI-Ikigai a été demandée pour cette adresse. Si c’est bien "
            + "vous, ouvrez la page ci-dessous pour la confirmer."),
        .button("Confirmer mon inscription", url: confirmation),
        .paragraph("Vous pourrez changer d’avis et vous désinscrire à tout moment."),
      ] + Self.signature + [
        .small(
          "Si vous n’avez rien demandé, vous n’avez rien à faire\u{a0}: sans confirmation, la lettre ne vous sera pas "
            + "envoyée.")
      ],
      footer: [
        .small(
          "Vous recevez cet e-mail parce qu’une inscription à la lettre d’information d’AI-Ikigai a été demandée avec "
            + "cette adresse.")
      ] + Self.refusing(refusal)
    ).rendered
  }

  static let signature: [Letter.Block] = [.paragraph("Bien à vous,"), .paragraph("L’équipe d’AI-Ikigai")]

  /// The end of every e-mail that was not asked for.
  static func refusing(_ url: String) -> [Letter.Block] {
    [
      .smallLink("Ne plus recevoir d’e-mails d’AI-Ikigai", url: url),
      .small(
        "Ce lien ouvre une page où vous confirmez votre choix. Ensuite, nous n’écrirons plus à cette adresse, sauf au "
          + "sujet d’un achat ou de l’accès à un compte."),
    ]
  }
}
