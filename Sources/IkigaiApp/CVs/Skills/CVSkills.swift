/// The skills that a CV names, in its own words where the lexicon has no name for them.
struct CVSkills {
  let words: CVWords
  let sections: [CVSection]

  /// Words that are read. A CV has some hundred, a book of many pages is none.
  private static let maximumWords = 10_000
  /// A phrase of more letters names no skill.
  private static let maximumLength = 80

  /// At most `limit`, each once, in the order in which the CV names them.
  func found(in lexicon: Lexicon, by model: SkillModel = .standard, limit: Int = 60) -> [String] {
    let features = SkillFeatures(words: words, sections: sections, lexicon: lexicon, limit: Self.maximumWords)
    var seen = Set<[String]>()
    var found: [String] = []
    for name in SkillTagger(model: model).names(in: features) where found.count < limit {
      guard let skill = skill(name, features.mentions[name], lexicon) else { continue }
      if seen.insert(Lexicon.stems(skill)).inserted { found.append(skill) }
    }
    return found
  }

  /// What a range of words is called: by the lexicon, where it knows them, or by themselves. A letter alone is a name that
  /// the lexicon is sure of, such as "R", or none; addresses are none.
  private func skill(_ name: Range<Int>, _ mention: Lexicon.Mention?, _ lexicon: Lexicon) -> String? {
    if let mention { return lexicon.names[mention.skill] }
    let text = words.text(of: name).split { $0.isWhitespace }.joined(separator: " ")
    let isName = text.utf8.count <= Self.maximumLength && text.count(where: \.isLetter) > 1
    return isName && !text.contains("@") && !text.contains("://") ? text : nil
  }
}
