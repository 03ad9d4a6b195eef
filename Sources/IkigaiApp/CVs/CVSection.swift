/// The parts of a CV, as its headings tell them.
enum CVSection: Sendable {
  /// Before the first heading.
  case opening
  case experience, education, skills, languages, leisure, volunteering
  /// Who somebody is and what they look for.
  case profile
  /// Permits, certificates, references, ways to reach someone.
  case other

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
        if cell == .languages, !CVLanguages.nameOne(words.tokens[index..<end]) { heading = .skills }
      }
      // A line that goes on in small letters is no heading, whatever its words: "groupes" above "scolaires".
      let goesOn = words.goesOn(at: index)
      if goesOn { (heading, isWholeLine) = (nil, false) }
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
    if let section = phrases[head.map(\.word).joined(separator: " ")], head.count == line.count {
      return (section, true)
    }
    if let section = spacedOut(line) { return (section, true) }
    let colon = head.dropFirst().firstIndex { $0.gap.contains(.colon) }
    let title = head[head.startIndex..<(colon ?? head.endIndex)]
    guard title.count <= 7, title.allSatisfy({ keys[$0.stem] != nil || fillers.contains($0.stem) }) || isPair(title)
    else {
      return (nil, false)
    }
    let found = title.compactMap { keys[$0.stem] }
    let strongest = [.languages, .skills].first { found.contains($0) && (found.first == .other || $0 == .languages) }
    return (strongest ?? found.first ?? weak(title), colon == nil)
  }

  /// "Parcours" and "parcours professionnel" are about work, "formation professionnelle" is not.
  private static func weak(_ title: ArraySlice<CVToken>) -> CVSection? {
    title.contains { $0.stem.hasPrefix("professionnel") || ["professional", "parcour", "history"].contains($0.stem) }
      ? .experience : nil
  }

  /// "Études et concours", "Numérique et outils": one word of a pair tells the other's place.
  private static func isPair(_ title: ArraySlice<CVToken>) -> Bool {
    guard title.count == 3, let first = title.first, let last = title.last, first.startsUpper,
      ["et", "and"].contains(title[title.startIndex + 1].word)
    else { return false }
    return keys[first.stem] != nil || keys[last.stem] != nil
  }

  /// "L A N GUES": the letters of a heading that was set with space between them.
  private static func spacedOut(_ line: ArraySlice<CVToken>) -> CVSection? {
    guard 3...40 ~= line.count, line.contains(where: { $0.word.utf8.count == 1 }) else { return nil }
    let letters = line.map(\.word).joined()
    guard line.count * 3 >= letters.utf8.count, letters.utf8.count <= 40 else { return nil }
    return letterHeadings[letters]
  }

  /// Headings by their letters alone.
  private static let letterHeadings: [String: CVSection] = {
    var headings = keys
    for (key, section) in keys { headings["\(key)s"] = section }
    for (phrase, section) in phrases { headings[phrase.filter { $0 != " " }] = section }
    return headings
  }()

  /// Headings of words that mean nothing by themselves.
  private static let phrases: [String: CVSection] = {
    let phrases: [(CVSection, String)] = [
      (.experience, "experience professionnelle,experiences professionnelles,parcours professionnel,work experience"),
      (
        .experience,
        "work,work history,mon parcours,ou j ai travaille,where i have worked,where i ve worked,mes metiers"
      ),
      (.experience, "mes postes,clients et missions,selected clients,selected projects,postes occupes"),
      (
        .education,
        "training,mes etudes,where i studied,formations et diplomes,ce que j ai appris,mes diplomes,education training"
      ),
      (.skills, "ce que je sais faire,je sais faire,what i do,what i can do,what i bring,what i m good at,mes outils"),
      (
        .skills,
        "toolbox,boite a outils,know how,savoir faire,savoir etre,savoirs etre,useful to know,systems,systems and tools,methodes,methods"
      ),
      (.skills, "methodes et outils,tools and methods,techniques,programmes,programs,packages,stack,tech stack"),
      (.skills, "stack technique,environnement technique,au quotidien,points forts,les plus,mes plus"),
      (
        .leisure,
        "et sinon,a cote,en dehors du travail,outside work,out of work,temps libre,centres d interet,free time"
      ),
      (.leisure, "when i m not working,hors travail,pour le plaisir,a mes heures perdues"),
      (.leisure, "off the clock,et a cote,et ailleurs,pour finir,and,and also,et aussi,on the side"),
      (.profile, "about me,qui suis je,a propos de moi,en bref,in a nutshell,en quelques mots,who i am,mon projet"),
      (.profile, "ce que je cherche,ce qu on dit de moi,what i m looking for"),
      (.other, "get in touch,career break,referees,me joindre,me contacter,find me,reach me,permis et titres"),
      (.other, "references available on request,references on request,licences and tickets,tickets and licences"),
      (.experience, "ce que je fais en ce moment,en ce moment,avant,auparavant,what i do now,stages"),
      (.experience, "stages de bac professionnel,quelques operations,quelques realisations,references de chantiers"),
    ]
    return phrases.reduce(into: [:]) { table, entry in
      for phrase in entry.1.split(separator: ",") { table[String(phrase)] = entry.0 }
    }
  }()

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
      (.profile, "profil profile objectif projet project summary statement about objective propos réalisation résumé"),
      (.other, "contact coordonnée référence reference publication certification certificat certificate permis divers"),
      (.other, "award information informations honour habilitation"),
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
