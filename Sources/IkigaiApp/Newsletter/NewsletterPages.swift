/// The pages behind the links of e-mails: confirming the newsletter, refusing further e-mails. A page that asks does
/// nothing by itself, as mail scanners open every link: its button posts to the address it was read from.
struct NewsletterPages: Sendable {
  /// What a link is for.
  enum Purpose: Sendable {
    case confirmation, refusal
  }

  /// The site's origin, without a slash at the end; nil when there is none to lead back to.
  let site: String?

  /// `GET confirm`.
  func askToConfirm(token: String) -> HTMLPage {
    HTMLPage(
      title: "Confirmer votre inscription",
      body: """
        <p>Vous recevrez la lettre d’information d’AI-Ikigai à l’adresse où ce lien vous est parvenu. Vous pourrez vous \
        désinscrire à tout moment.</p>
        \(form("Confirmer mon inscription", token: token))
        <p class="soft">Si vous n’avez rien demandé, fermez cette page\u{a0}: sans confirmation, la lettre ne vous sera \
        pas envoyée.</p>
        """)
  }

  /// `POST confirm`, the first time.
  func confirmed() -> HTMLPage {
    HTMLPage(
      title: "C’est confirmé",
      body: """
        <p>Merci. Vous recevrez désormais la lettre d’information d’AI-Ikigai.</p>
        \(wayBack)
        """)
  }

  /// `confirm`, once it is done.
  func alreadyConfirmed() -> HTMLPage {
    HTMLPage(
      title: "C’est déjà fait",
      body: """
        <p>Cette inscription à la lettre d’information d’AI-Ikigai est bien confirmée. Vous n’avez rien d’autre à faire.</p>
        \(wayBack)
        """)
  }

  /// `GET unsubscribe`.
  func askToRefuse(token: String) -> HTMLPage {
    HTMLPage(
      title: "Ne plus recevoir d’e-mails\u{a0}?",
      body: """
        <p>Si vous confirmez, AI-Ikigai n’écrira plus à l’adresse où ce lien vous est parvenu\u{a0}: ni lettre \
        d’information, ni aucun message que vous n’avez pas demandé.</p>
        <p>Seuls pourront encore vous parvenir les messages au sujet d’un achat ou de l’accès à un compte.</p>
        \(form("Confirmer mon choix", token: token))
        <p class="soft">Si vous préférez ne rien changer, fermez cette page.</p>
        """)
  }

  /// `POST unsubscribe`, the first time or again.
  func refused() -> HTMLPage {
    HTMLPage(
      title: "C’est noté",
      body: """
        <p>AI-Ikigai n’écrira plus à cette adresse, sauf au sujet d’un achat ou de l’accès à un compte. Un message déjà \
        parti peut encore arriver.</p>
        \(wayBack)
        """)
  }

  /// A token that is missing, expired, cut or unknown.
  func linkNotValid(_ purpose: Purpose) -> HTMLPage {
    let advice: HTML =
      switch purpose {
      case .confirmation: "Inscrivez-vous de nouveau pour en recevoir un autre."
      case .refusal: "Ouvrez celui du dernier e-mail reçu d’AI-Ikigai, en entier."
      }
    return HTMLPage(
      title: "Ce lien ne fonctionne pas",
      body: """
        <p>Il a peut-être expiré, ou il a été coupé en chemin. \(advice)</p>
        \(wayBack)
        """)
  }

  /// Posts to the page's own path, whatever stands before `/api`; the token is the same query again.
  private func form(_ title: HTML, token: String) -> HTML {
    """
    <form method="post" action="?token=\(Self.encoded(token))"><button type="submit">\(title)</button></form>
    """
  }

  private var wayBack: HTML {
    guard let site else { return "" }
    return """
      <p><a href="\(site)/">Aller sur AI-Ikigai</a></p>
      """
  }

  /// Percent-encoded but for what is unreserved (RFC 3986 §2.3).
  private static func encoded(_ token: String) -> String {
    var text = ""
    for byte in token.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default: text += "%" + Hexadecimal.string([byte]).uppercased()
      }
    }
    return text
  }
}
