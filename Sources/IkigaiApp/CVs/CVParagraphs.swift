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
        texts[texts.count - 1] = before.hasSuffix("-") ? String(before.dropLast()) + text : "\(before) \(text)"
      } else {
        texts.append(String(text))
      }
      last = index
    }
    self.texts = texts
  }
}
