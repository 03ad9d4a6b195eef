/// The skills that a CV names, in its own words where the lexicon has no name for them.
struct CVSkills {
  let words: CVWords
  let sections: [CVSection]

  /// Words that are read. A CV has some hundred, a book of many pages is none.
  private static let maximumWords = 10_000
  /// Bytes of the name of a skill, and of a line of a CV.
  private static let (maximumName, maximumLine) = (80, 20_000)

  /// At most `limit`, each once, in the order in which the CV names them.
  func found(in lexicon: Lexicon, by model: SkillModel = .standard, limit: Int = 60) -> [String] {
    let features = SkillFeatures(words: words, sections: sections, lexicon: lexicon, limit: Self.maximumWords)
    var read = Set<[String]>()
    var named = Set<[String]>()
    var found: [String] = []
    for range in SkillTagger(model: model).names(in: features) where found.count < limit {
      // What was read before is the same skill, or none again.
      guard read.insert(words.tokens[range].map(\.word)).inserted, isPhrase(range),
        let skill = features.mentions[range].map({ lexicon.names[$0.skill] }) ?? ownWords(range),
        named.insert(Lexicon.stems(skill)).inserted
      else { continue }
      found.append(skill)
    }
    return found
  }

  /// Whether the words stand together, in lines that a person would write.
  private func isPhrase(_ range: Range<Int>) -> Bool {
    words.tokens[range].allSatisfy { words.lines[$0.line].utf8.count <= Self.maximumLine }
      && words.tokens[range].dropFirst().allSatisfy { $0.gap.isDisjoint(with: [.paragraph, .bullet, .tab]) }
  }

  /// The words as the CV writes them. A letter alone is no name, but where the lexicon is sure of it; an address, a number
  /// and what stands beside them in a short line are none.
  private func ownWords(_ range: Range<Int>) -> String? {
    let text = words.text(of: range).split { $0.isWhitespace }.joined(separator: " ")
    guard text.utf8.count <= Self.maximumName, text.count > 1, text.contains(where: \.isLetter),
      text.count(where: \.isNumber) < 8
    else { return nil }
    // A phrase may go on in the next line.
    let lines = [range.lowerBound, range.upperBound - 1].map { words.lines[words.tokens[$0].line] }
    let around = lines.map { $0.utf8.count <= CVAddress.longestLine ? String($0) : words.run(around: range) }
    let isAddress = around.contains { $0.split { $0.isWhitespace }.contains(where: CVAddress.isOne) }
    return isAddress ? nil : text
  }
}
