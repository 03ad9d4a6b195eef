/// What each line of a CV is good for when skills are looked for: read once, for all of its words.
struct CVLines {
  private let isTitle: Set<Int>
  private let isDegree: [Bool]
  private let isSchool: [Bool]
  private let hasYear: Set<Int>
  private let hasContact: [Bool]
  private let sections: [CVSection]
  private let hasList: Bool

  /// Lines that a name, a title and ways to reach someone take.
  private static let headLines = 8

  init(words: CVWords, sections: [CVSection]) {
    self.sections = sections
    hasYear = Set(words.tokens.filter(\.isYear).map(\.line))
    isTitle = hasYear.filter { words.lines[$0].utf8.count <= 110 }
    isDegree = CVEducation.linesNamingDegrees(in: words)
    isSchool = CVEducation.linesNamingSchools(in: words)
    hasContact = words.lines.map { $0.contains("@") }
    hasList = sections.contains(.skills)
  }

  /// A letter for each: Y for a line with a year, T for a short one, which says when and where rather than what; D for one
  /// that names a degree, S for a school.
  func flags(of line: Int) -> [UInt8] {
    [(isTitle.contains(line), "T"), (isDegree[line], "D"), (isSchool[line], "S"), (hasYear.contains(line), "Y")]
      .compactMap { (isSo: Bool, letter: Unicode.Scalar) in isSo ? UInt8(ascii: letter) : nil }
  }

  /// "l" for a line that names skills and nothing else, "t" for one that may name some, "e" for the others: leisure,
  /// schools and degrees, ways to reach somebody, and in a CV with a list of skills the head, where people say who they
  /// are. Where no heading speaks of skills, they are taken to be listed anywhere but there.
  func place(of line: Int) -> [UInt8] {
    let place: Unicode.Scalar =
      switch sections[line] {
      case .skills: "l"
      case .languages, .leisure, .other: "e"
      case _ where hasContact[line]: "e"
      case .education: isDegree[line] || isSchool[line] ? "e" : "t"
      case .experience where isTitle.contains(line): "e"
      case .opening where isDegree[line] || hasList && line < Self.headLines: "e"
      case .opening, .profile, .experience, .volunteering: hasList ? "t" : "l"
      }
    return [UInt8(ascii: place)]
  }
}
