/// The lines of a CV that name a degree, in the person's own words.
struct CVEducation {
  let words: CVWords
  let sections: [CVSection]

  /// The lines, trimmed and each once; of a long one the beginning. Where the CV has a part on education, only from it.
  func lines(limit: Int = 10, maximumLength: Int = 120) -> [String] {
    let listed = lines(hasSection: sections.contains(.education), limit: limit, maximumLength: maximumLength)
    return listed.isEmpty ? lines(hasSection: false, limit: limit, maximumLength: maximumLength) : listed
  }

  private func lines(hasSection: Bool, limit: Int, maximumLength: Int) -> [String] {
    var found: [String] = []
    var index = 0
    while index < words.tokens.count, found.count < limit {
      let end = words.endOfLine(from: index)
      let line = words.tokens[index].line
      let section = sections[line]
      let isPlace =
        hasSection ? section == .education : section != .skills && section != .leisure && section != .languages
      let text = words.tokens[index..<end]
      if isPlace, hasSection || !Self.namesTrainee(text),
        Self.namesDegree(text, inSection: hasSection) || hasSection && Self.isEntry(text),
        // "Diplômes et formations" begins the part, "Diplôme universitaire de technologie" stands in it.
        !CVSection.isHeading(text) || line > 0 && sections[line - 1] == section
      {
        let entry = Self.trimmed(Self.withoutHeading(words.lines[line]), maximumLength)
        if !found.contains(entry) { found.append(entry) }
      }
      index = end
    }
    return found
  }

  /// In a part on education, a line that begins or ends with a year and says what was learnt then.
  private static func isEntry(_ line: ArraySlice<CVToken>) -> Bool {
    guard let first = line.first, let last = line.last, first.isYear || last.isYear,
      first.startsUpper || first.number != nil
    else { return false }
    // The name of a school alone is where, and not what.
    let says =
      line.contains { courses.contains($0.stem) } || line.count >= 3 && !line.contains { schools.contains($0.stem) }
    return says && !line.contains { attestations.contains($0.stem) }
  }

  private static let attestations: Set<String> = [
    "attestation", "certification", "habilitation", "recyclage", "sst", "psc1", "afgsu", "aid", "certiphyto", "cace",
    "permis", "safeguarding",
  ]
  private static let courses: Set<String> = [
    "formation", "course", "cours", "training", "remise", "perfectionnement", "prepa", "preparation", "niveau", "level",
    "annee", "year", "cycle", "semestre", "specialisation", "foundation", "stage", "stages",
  ]

  /// For each line of the text, whether it tells of work for a degree: "apprenti pâtissier (CAP)".
  static func linesNamingTrainees(in words: CVWords) -> [Bool] { lines(of: words, where: namesTrainee) }

  private static func namesTrainee(_ line: ArraySlice<CVToken>) -> Bool {
    line.prefix(40).contains { trainees.contains($0.stem) }
  }

  private static let trainees: Set<String> = [
    "apprenti", "apprentie", "alternant", "alternante", "alternance", "stage", "stagiaire", "intern", "apprentice",
    "trainee", "placement",
  ]

  /// For each line of the text, whether it names a degree by a word that means nothing else.
  static func linesNamingDegrees(in words: CVWords) -> [Bool] {
    lines(of: words) { namesDegree($0, inSection: false) }
  }

  /// For each line of the text, whether it names a place where people study.
  static func linesNamingSchools(in words: CVWords) -> [Bool] {
    lines(of: words) { line in line.contains { schools.contains($0.stem) } }
  }

  private static func lines(of words: CVWords, where isOne: (ArraySlice<CVToken>) -> Bool) -> [Bool] {
    var found = [Bool](repeating: false, count: words.lines.count)
    var index = 0
    while index < words.tokens.count {
      let end = words.endOfLine(from: index)
      found[words.tokens[index].line] = isOne(words.tokens[index..<end])
      index = end
    }
    return found
  }

  /// - Parameter inSection: words that mean a degree only where education is the subject count as well.
  private static func namesDegree(_ line: ArraySlice<CVToken>, inSection: Bool) -> Bool {
    line.indices.contains { index in
      let token = line[index]
      let before = index > line.startIndex ? line[index - 1].stem : ""
      if token.stem == "master", before == "scrum" { return false }
      // "Forklift licence", "driving licence": a permit.
      if token.stem == "licence", permits.contains(before) { return false }
      // "B.Sc.", "Ph.D.", "A-levels".
      if index + 1 < line.endIndex, line[index + 1].gap.isOnly([.dot, .dash]), token.startsUpper,
        dottedDegrees.contains(token.word + line[index + 1].word)
      {
        return true
      }
      if ["level", "levels"].contains(token.word), index > line.startIndex, ["a", "as", "o"].contains(before) {
        return true
      }
      return degrees.contains(token.stem) || token.isAllCapitals && capitalDegrees.contains(token.word)
        || token.startsUpper && mixedDegrees.contains(token.word) || inSection && sectionDegrees.contains(token.stem)
    }
  }

  private static let degrees: Set<String> = [
    "master", "mastere", "licence", "bachelor", "doctorat", "doctorate", "phd", "mba", "baccalaureat", "bac", "bts",
    "dut", "deug", "dess", "deust", "bep", "msc", "bsc", "diplome", "degree", "agregation", "capes", "gcse",
    "btsa", "bprea", "bpjeps", "dnmade", "deas", "deeje", "dcg", "dscg", "pgce", "btec", "nvq", "hnd", "hnc",
  ]
  /// Words too short to be told from others in small letters.
  private static let capitalDegrees: Set<String> = [
    "cap", "capa", "but", "dea", "dnb", "cqp", "deaes", "dees", "cpge", "du", "bp", "bpa", "mba", "llb", "llm", "ba",
    "ma", "bm", "meef", "bba", "bfa", "mfa", "mph", "msw", "bsn", "dnsep", "dsaa", "dma", "dejeps", "hdr", "svq",
    "gnvq", "bepa", "cqpm", "bn", "deme", "bafa", "bafd", "btm", "iosh", "nebosh", "bepc", "npq", "acca", "aat",
    "cipd", "gce",
  ]
  /// Written with small letters, too: "MEng".
  private static let mixedDegrees: Set<String> = ["beng", "meng", "mres", "mphil", "pgdip", "pgcert", "bed", "llb"]
  private static let dottedDegrees: Set<String> = [
    "bsc", "msc", "phd", "ba", "ma", "alevel", "alevels", "aslevels", "olevels",
  ]
  private static let sectionDegrees: Set<String> = [
    "maitrise", "brevet", "certificat", "certificate", "ingenieur", "ingenieure", "diploma", "habilitation", "titre",
    "m1", "m2", "l1", "l2", "l3", "prepa", "classe", "qualification", "higher", "apprenticeship", "ged",
    "baccalaureate", "capacite", "guild", "guilds", "undergraduate", "postgraduate", "postgrad", "associate",
  ]
  private static let permits: Set<String> = ["forklift", "driving", "hgv", "lgv", "sia", "truck", "cab", "software"]
  private static let schools: Set<String> = [
    "ecole", "lycee", "universite", "university", "institut", "institute", "college", "school", "iut", "ifsi", "ifas",
    "cfa", "cfai", "afpa", "faculte", "faculty", "academie", "academy", "greta", "conservatoire", "campus", "cfppa",
  ]

  /// Without a heading in the margin, the first cell of the line.
  private static func withoutHeading(_ line: Substring) -> Substring {
    guard let tab = line.prefix(80).firstIndex(of: "\t"), CVSection.isHeading(String(line[..<tab])) else { return line }
    return line[tab...]
  }

  /// Without bullets and the white space around and inside it, cut after a word.
  private static func trimmed(_ line: Substring, _ maximumLength: Int) -> String {
    // Four times the length in scalars is enough to find that many characters in, and bounds the work.
    let head = String(line.unicodeScalars.prefix(maximumLength * 4))
    let pieces = head.split { $0.isWhitespace }
    let start = pieces.firstIndex { $0.unicodeScalars.contains { LetterFolding.fold($0)?.isEmpty == false } } ?? 0
    var text = ""
    for piece in pieces[start...] {
      let longer = text.isEmpty ? String(piece) : text + " " + piece
      if longer.count > maximumLength { return text.isEmpty ? String(longer.prefix(maximumLength)) : text }
      text = longer
    }
    return text
  }
}
