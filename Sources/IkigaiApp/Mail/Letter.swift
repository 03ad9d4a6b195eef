/// What an e-mail says, written once and rendered into HTML and into plain text, so that the two cannot disagree.
/// A value from outside stands in a fact, never in a sentence, a title or the subject.
struct Letter: Sendable {
  /// A part of it, top to bottom.
  enum Block: Sendable {
    case paragraph(String)
    /// What to do next; one a letter.
    case button(String, url: String)
    case link(String, url: String)
    case facts([Fact])
    /// A command for a terminal.
    case command(String)
    case small(String)
    case smallLink(String, url: String)

    /// Where it leads.
    var url: String? {
      switch self {
      case .button(_, let url), .link(_, let url), .smallLink(_, let url): url
      case .paragraph, .facts, .command, .small: nil
      }
    }
  }

  /// A label without its colon, and a value that may come from outside.
  struct Fact: Sendable {
    let label: String
    let value: String

    /// The value is kept on one line and without invisible characters, so that it can feign no other fact, nor turn
    /// the direction of what follows.
    init(_ label: String, _ value: String) {
      self.label = label
      var line = String.UnicodeScalarView()
      for scalar in value.unicodeScalars {
        let category = scalar.properties.generalCategory
        let isBlank = [.control, .format, .lineSeparator, .paragraphSeparator].contains(category)
        line.append(isBlank ? " " : scalar)
      }
      self.value = String(line).trimmingWhitespace()
    }
  }

  let subject: String
  /// What a list of messages shows beside the subject. Only there: it adds nothing to what the blocks say.
  let preheader: String
  let heading: String
  let blocks: [Block]
  let footer: [Block]

  /// Leaves out, from both forms, what leads anywhere but to the web.
  init(subject: String, preheader: String, heading: String, blocks: [Block], footer: [Block]) {
    self.subject = subject
    self.preheader = preheader
    self.heading = heading
    self.blocks = blocks.filter { $0.url.map(Self.isWebAddress) ?? true }
    self.footer = footer.filter { $0.url.map(Self.isWebAddress) ?? true }
  }

  /// The e-mail.
  var rendered: RenderedMail {
    RenderedMail(subject: subject, html: LetterHTML.document(self), text: LetterText.document(self))
  }

  /// An address that clients open in a browser, and that stays in one piece in plain text.
  private static func isWebAddress(_ url: String) -> Bool {
    (url.hasPrefix("https://") || url.hasPrefix("http://")) && url.utf8.allSatisfy { (0x21...0x7e).contains($0) }
  }
}
