/// The parts of a CV, as its headings tell them.
enum CVSection: Sendable {
  /// Before the first heading.
  case opening
  case experience, education, skills, languages, leisure, other

  /// The section of each line of the text.
  ///
  /// A heading is a line made of nothing but words that headings use: so "Formation" is one and "Formation des
  /// bénévoles" is not. Where such words stand before a colon and something follows ("Langues : anglais"), the line
  /// belongs to that section and the next one to where it was before.
  static func sections(of words: CVWords) -> [CVSection] {
    var sections = [CVSection](repeating: .opening, count: words.lines.count)
    var current = CVSection.opening
    var filled = 0
    var index = 0
    while index < words.tokens.count {
      let end = words.endOfLine(from: index)
      let line = words.tokens[index].line
      while filled < line {
        sections[filled] = current
        filled += 1
      }
      let (heading, isWholeLine) = heading(words.tokens[index..<end])
      if let heading, isWholeLine { current = heading }
      sections[line] = heading ?? current
      filled = line + 1
      index = end
    }
    while filled < sections.count {
      sections[filled] = current
      filled += 1
    }
    return sections
  }

  private static func heading(_ line: ArraySlice<CVToken>) -> (CVSection?, isWholeLine: Bool) {
    // No heading is longer, and no sentence is read to its end for it.
    let head = line.prefix(8)
    let colon = head.dropFirst().firstIndex { $0.gap.contains(.colon) }
    let title = head[head.startIndex..<(colon ?? head.endIndex)]
    guard title.count <= 7, title.allSatisfy({ keys[$0.stem] != nil || fillers.contains($0.stem) }) else {
      return (nil, false)
    }
    let found = title.compactMap { keys[$0.stem] }
    return (found.contains(.languages) ? .languages : found.first ?? weak(title), colon == nil)
  }

  /// "Parcours professionnel" is about work, "formation professionnelle" is not.
  private static func weak(_ title: ArraySlice<CVToken>) -> CVSection? {
    title.contains { $0.stem.hasPrefix("professionnel") || $0.stem == "professional" } ? .experience : nil
  }

  private static let keys: [String: CVSection] = {
    let words: [(CVSection, String)] = [
      (.experience, "expérience experience emploi emplois carrière career employment stage internship mission"),
      (.education, "formation étude diplôme scolarité cursus education qualification scolaire académique academic"),
      (.skills, "compétence skill savoir-faire logiciel outil informatique savoir-être expertise atout bureautique"),
      (.languages, "langue language linguistique"),
      (.leisure, "loisir intérêt interest hobby hobbies passion bénévolat associatif associative volunteering sport"),
      (.other, "profil profile contact coordonnée objectif référence reference projet project publication"),
      (.other, "certification"),
    ]
    return words.reduce(into: [:]) { keys, entry in
      for token in CVWords(entry.1).tokens { keys[token.stem] = entry.0 }
    }
  }()

  private static let fillers = Set(
    CVWords(
      """
      professionnel professionnelle professional work parcours history et and de des du d la le les l the mes my cle clé
      en principales principaux techniques technique étrangères parlées continue initiale complémentaire complémentaires
      personnel personnelle personnelles récentes background autres divers centre centres vie engagement engagements
      training additional key main technical personal foreign courses a propos
      """
    ).tokens.map(\.stem))
}
