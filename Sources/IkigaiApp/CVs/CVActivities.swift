/// What the descriptions of work in a CV name as done, in the person's own words: "tenue de caisse", "repiquage".
///
/// CVs write these as noun phrases, one after the other. In French a phrase counts when its first word names an activity
/// ("gestion de stocks"), in English when its last one does ("wheel alignment"). What has a proper name, a figure or a
/// verb in it is left out.
struct CVActivities {
  let words: CVWords
  let sections: [CVSection]

  private static let maximumWords = 6

  /// At most `limit`, in the order of the text.
  func items(limit: Int) -> [String] {
    let isEnglish = isEnglish
    var items: [String] = []
    for paragraph in CVParagraphs(words: words, sections: sections, of: [.experience]).texts where items.count < limit {
      for sentence in Self.sentences(of: paragraph) { items += Self.items(of: sentence, isEnglish: isEnglish) }
    }
    return Array(items.prefix(limit))
  }

  /// Whether more of the small words are English than French.
  private var isEnglish: Bool {
    let (english, french) = words.tokens.reduce(into: (0, 0)) { count, token in
      if ["and", "the", "of", "with", "for"].contains(token.word) { count.0 += 1 }
      if ["et", "de", "la", "les", "des", "du"].contains(token.word) { count.1 += 1 }
    }
    return english > french
  }

  /// Pieces up to a full stop, a semicolon, a colon or the end of a cell.
  private static func sentences(of paragraph: String) -> [Substring] {
    [". ", " : ", "\u{a0}: ", ": ", "…", " – ", " — "]
      .reduce(paragraph) { text, end in text.replacing(end, with: "\n") }
      .split { $0.isNewline || [";", "\u{2022}", "\t", "|", "·"].contains($0) }
  }

  private static func items(of sentence: Substring, isEnglish: Bool) -> [String] {
    // A sentence with a year says when and where.
    guard sentence.utf8.count <= 400, !CVWords(String(sentence)).tokens.contains(where: { ($0.number ?? 0) >= 1950 })
    else { return [] }
    let listed = sentence.split { [",", "(", ")", "«", "»"].contains($0) }
    let pieces = listed.enumerated().flatMap { index, piece in
      parts(of: piece, isLastOfList: index > 0 && index == listed.count - 1)
    }
    return pieces.enumerated().compactMap { index, piece in
      phrase(piece, isFirst: index == 0).flatMap { isActivity($0, isEnglish: isEnglish) ? $0 : nil }
    }
  }

  /// The parts that "et" joins, unless what follows belongs to the same activity ("et des stocks").
  private static func parts(of piece: Substring, isLastOfList: Bool) -> [ArraySlice<Substring>] {
    let words = piece.split { $0.isWhitespace }
    let joint = words.dropFirst().dropLast().firstIndex { ["et", "and", "puis", "&"].contains($0) }
    guard let joint, isLastOfList || ActivityWords.names(folded(words[joint + 1])) else { return [words[...]] }
    return [words[..<joint], words[(joint + 1)...]]
  }

  /// The beginning of a piece that may be a phrase: without articles before it and what a preposition adds.
  private static func phrase(_ piece: ArraySlice<Substring>, isFirst: Bool) -> String? {
    var words = piece.drop { ActivityWords.articles.contains(folded($0)) }
    let stop = words.dropFirst().firstIndex { ActivityWords.prepositions.contains($0.lowercased()) }
    if let stop { words = words[..<stop] }
    while words.count > 1, let last = words.last,
      !last.contains(where: \.isLetter) || ActivityWords.articles.contains(last.lowercased())
    {
      words.removeLast()
    }
    let text = words.joined(separator: " ")
    let tokens = CVWords(text).tokens
    // What is left of a longer piece has to say more than "mise" or "suivi".
    guard let first = tokens.first, (stop == nil ? 1...maximumWords : 2...maximumWords).contains(words.count),
      text.first?.isLetter == true, let end = text.lastIndex(where: \.isLetter), first.word.count >= 3,
      isFirst || !first.startsUpper || first.isAllCapitals,
      !ActivityWords.numerals.contains(first.word), !text.contains("@"),
      // "Aide-soignant", "chauffeur-livreur": what somebody is.
      tokens.count < 2 || tokens[1].gap != .dash
    else { return nil }
    let isPlain =
      tokens.dropFirst().allSatisfy { !$0.startsUpper || $0.isAllCapitals }
      && tokens.allSatisfy { $0.number == nil && !ActivityWords.verbs.contains($0.word) }
    return isPlain ? String(text[...end]) : nil
  }

  private static func isActivity(_ phrase: String, isEnglish: Bool) -> Bool {
    let tokens = CVWords(phrase).tokens
    guard let first = tokens.first?.word, let last = tokens.last?.word else { return false }
    if isEnglish {
      return 2...4 ~= tokens.count && ActivityWords.names(last, inEnglish: true)
        && !ActivityWords.names(first, inEnglish: true) && !first.hasSuffix("ed")
        && !["some", "my"].contains(first)
    }
    return ActivityWords.names(first) && (tokens.count > 1 || ActivityWords.namesAlone(first))
  }

  private static func folded(_ word: Substring) -> String { CVWords(String(word)).tokens.first?.word ?? "" }
}
