/// A letter as plain text.
enum LetterText {
  /// The longest line, addresses aside; RFC 5322 §2.1.1 asks for at most 78.
  static let width = 76

  static func document(_ letter: Letter) -> String {
    let body = [wrapped(letter.heading)] + letter.blocks.map(block)
    let footer = [String(repeating: "-", count: 24)] + letter.footer.map(block)
    return (body + footer).joined(separator: "\n\n") + "\n"
  }

  private static func block(_ block: Letter.Block) -> String {
    switch block {
    case .paragraph(let text), .small(let text): wrapped(text)
    case .button(let title, let url), .link(let title, let url), .smallLink(let title, let url):
      "\(wrapped("\(title)\u{a0}:"))\n\(url)"
    case .facts(let facts): facts.map { wrapped("\($0.label)\u{a0}: \($0.value)") }.joined(separator: "\n")
    case .command(let command): "    \(command)"
    }
  }

  /// Broken at spaces, not at no-break ones; a word that is longer than a line stays whole.
  private static func wrapped(_ text: String) -> String {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(separator: " ") {
      let count = word.count
      if length > 0 && length + 1 + count > width {
        lines.append(line)
        (line, length) = ("", 0)
      }
      if length > 0 { line += " " }
      line += word
      length += count + (length > 0 ? 1 : 0)
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
