/// The parts of a CV, as its headings tell them.
enum CVSection: Sendable {
  /// Before the first heading.
  case opening
  case experience, education, skills, languages, leisure, volunteering, other

  /// The section of each line of the text.
  ///
  /// A heading is a line made of nothing but words that headings use: so "Formation" is one and "Formation des
  /// bénévoles" is not. Where such words stand before a colon and something follows ("Langues : anglais"), the line
  /// belongs to that section and the next one to where it was before. The first cell of a row may be a heading, too.
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
      var (heading, isWholeLine) = heading(words.tokens[index..<end])
      // "Languages: Python, SQL" is about another kind of languages.
      if heading == .languages, !isWholeLine, !CVLanguages.nameOne(words.tokens[index..<end]) { heading = .skills }
      // A heading in the margin stands in the first cell of a row.
      let first = words.tokens[index..<end].dropFirst().firstIndex { $0.gap.contains(.tab) }
      if let first, case let (cell?, true) = Self.heading(words.tokens[index..<first]) {
        (heading, isWholeLine) = (cell, true)
      }
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

  /// Whether a line of text is a heading and nothing else.
  static func isHeading(_ line: String) -> Bool {
    isHeading(CVWords(line).tokens[...])
  }

  static func isHeading(_ line: ArraySlice<CVToken>) -> Bool {
    let (section, isWholeLine) = heading(line)
    return section != nil && isWholeLine
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

  /// "Parcours" and "parcours professionnel" are about work, "formation professionnelle" is not.
  private static func weak(_ title: ArraySlice<CVToken>) -> CVSection? {
    title.contains { $0.stem.hasPrefix("professionnel") || ["professional", "parcour", "history"].contains($0.stem) }
      ? .experience : nil
  }

  private static let keys: [String: CVSection] = {
    let words: [(CVSection, String)] = [
      (.experience, "expérience experience emploi emplois carrière career employment stage internship mission"),
      (.experience, "alternance job jobs poste"),
      (.education, "formation étude diplôme scolarité cursus education qualification scolaire académique academic"),
      (.education, "universitaire degree"),
      (.skills, "compétence skill savoir-faire logiciel outil informatique savoir-être expertise atout bureautique"),
      (.skills, "competency competencies competence software tool strength expertises qualité aptitude technologie"),
      (.skills, "technology technologies savoirs langage framework proficiency proficiencies équipement equipment"),
      (.skills, "fort"),
      (.languages, "langue language linguistique"),
      (.leisure, "loisir intérêt interest hobby hobbies passion sport activité activities leisure"),
      (.volunteering, "bénévolat associatif associative volunteering volunteer engagement"),
      (.other, "profil profile contact coordonnée objectif référence reference projet project publication summary"),
      (.other, "certification certificat certificate permis divers statement about objective award propos"),
      (.other, "information informations honour habilitation réalisation résumé"),
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
      personnel personnelle personnelles récentes background autres centre centres vie mes mon ma sociale sociales
      training additional key main technical personal foreign courses a propos core soft hard relevant spoken teaching
      history volontaire and me transversales transversale comportementales métier métiers humaines domaines domaine
      extra diverses culturelles sportives other summary professionnels d'intérêt d'été saisonniers further clés
      spécifiques linguistiques numériques digitales digital it computer voluntary extracurricular fields of area areas
      relationnelles fonctionnelles maîtrisés utilisés significatives significatifs occupés clinical research industry
      s moi point points in other supplémentaires professionnelle related technique managériales organisationnelles
      """
    ).tokens.map(\.stem))
}
