/// The lines of some sections of a CV, those that were broken made whole.
struct CVParagraphs {
  let texts: [String]

  /// - Parameter sections: of each line of `words`; `wanted` says whose lines are taken. Headings are left out.
  init(words: CVWords, sections: [CVSection], of wanted: Set<CVSection>) {
    var texts: [String] = []
    var last = -2
    for (index, line) in words.lines.enumerated() where wanted.contains(sections[index]) && line.utf8.count <= 2_000 {
      let text = line.drop { $0.isWhitespace }
      guard !CVSection.isHeading(String(text)) else { continue }
      if last == index - 1, text.first?.isLowercase == true, let before = texts.last, before.utf8.count <= 2_000 {
        texts[texts.count - 1] = Self.joined(before, text)
      } else {
        texts.append(String(text))
      }
      last = index
    }
    self.texts = texts
  }

  /// A line and what goes on below it; a word broken there is one again, but keeps a hyphen of its own.
  private static func joined(_ before: String, _ text: Substring) -> String {
    guard before.hasSuffix("-") else { return "\(before) \(text)" }
    let last = before.dropLast().split { !$0.isLetter }.last.map { $0.lowercased() } ?? ""
    return (hyphenated.contains(last) ? before : String(before.dropLast())) + text
  }

  private static let hyphenated: Set<String> = [
    "rendez", "vice", "sous", "demi", "mi", "non", "ex", "avant", "après", "arrière", "porte", "self", "co", "auto",
    "chef",
  ]
}
