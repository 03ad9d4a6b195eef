/// The lines of a CV that name a degree, in the person's own words.
struct CVEducation {
  let words: CVWords
  let sections: [CVSection]

  /// The lines, trimmed and each once; of a long one the beginning. Where the CV has a part on education, only from it.
  func lines(limit: Int = 10, maximumLength: Int = 120) -> [String] {
    let hasSection = sections.contains(.education)
    var found: [String] = []
    var index = 0
    while index < words.tokens.count, found.count < limit {
      let end = words.endOfLine(from: index)
      let line = words.tokens[index].line
      let section = sections[line]
      let isPlace = hasSection ? section == .education : section == .opening || section == .other
      if isPlace, Self.namesDegree(words.tokens[index..<end], inSection: hasSection) {
        let text = Self.trimmed(words.lines[line], maximumLength)
        if !found.contains(text) { found.append(text) }
      }
      index = end
    }
    return found
  }

  /// For each line of the text, whether it names a degree by a word that means nothing else.
  static func linesNamingDegrees(in words: CVWords) -> [Bool] {
    var found = [Bool](repeating: false, count: words.lines.count)
    var index = 0
    while index < words.tokens.count {
      let end = words.endOfLine(from: index)
      found[words.tokens[index].line] = namesDegree(words.tokens[index..<end], inSection: false)
      index = end
    }
    return found
  }

  /// - Parameter inSection: words that mean a degree only where education is the subject count as well.
  private static func namesDegree(_ line: ArraySlice<CVToken>, inSection: Bool) -> Bool {
    line.indices.contains { index in
      let token = line[index]
      if token.stem == "master", index > line.startIndex, line[index - 1].stem == "scrum" { return false }
      return degrees.contains(token.stem) || token.isAllCapitals && capitalDegrees.contains(token.word)
        || inSection && sectionDegrees.contains(token.stem)
    }
  }

  private static let degrees: Set<String> = [
    "master", "mastere", "licence", "bachelor", "doctorat", "doctorate", "phd", "mba", "baccalaureat", "bac", "bts",
    "dut", "deug", "dess", "deust", "bep", "msc", "bsc", "diplome", "degree", "agregation", "capes",
  ]
  /// Words too short to be told from others in small letters.
  private static let capitalDegrees: Set<String> = ["cap", "but", "dea", "dnb", "cqp", "deaes", "bpjeps", "cpge", "du"]
  private static let sectionDegrees: Set<String> = [
    "maitrise", "brevet", "certificat", "certificate", "ingenieur", "ingenieure", "diploma", "habilitation", "titre",
    "m1", "m2", "l1", "l2", "l3", "prepa", "classe", "qualification", "gcse",
  ]

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
