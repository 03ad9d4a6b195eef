/// Reads what a CV says out of its text, by plain rules: what no rule is sure of is left out. Pure; the time it takes
/// grows with the length of the text and with nothing else.
enum CVReader {
  /// - Parameters:
  ///   - text: as `CVTextExtractor.text` gives it.
  ///   - today: what "présent" and "depuis" reach to.
  static func read(_ text: String, today: Timestamp, lexicon: Lexicon = .standard) -> CVData {
    let words = CVWords(text)
    let sections = CVSection.sections(of: words)
    let periods = workPeriods(words, sections, thisMonth: WorkPeriod.month(of: today))
    return CVData(
      skills: CVSkills(words: words, sections: sections).found(in: lexicon),
      experienceCount: periods.count,
      yearsExperience: WorkPeriod.years(covered: periods),
      education: CVEducation(words: words, sections: sections).lines(),
      languages: CVLanguages(words: words, sections: sections).found())
  }

  /// The periods of work: those under a heading on experience. Where there are none, all but those on education and
  /// leisure and those whose line names a degree.
  private static func workPeriods(_ words: CVWords, _ sections: [CVSection], thisMonth: Int) -> [WorkPeriod] {
    let isDegree = CVEducation.linesNamingDegrees(in: words)
    let periods = WorkPeriodScanner(tokens: words.tokens, thisMonth: thisMonth).periods()
      .filter { !namesBreak(words, around: $0.token) }
    let underHeading = periods.filter { sections[words.tokens[$0.token].line] == .experience }
    guard underHeading.isEmpty else { return underHeading.map(\.period) }
    return periods.filter { token, _ in
      let line = words.tokens[token].line
      switch sections[line] {
      case .education, .leisure, .volunteering, .languages: return false
      case .experience, .skills, .profile, .other, .opening: return !isDegree[line]
      }
    }.map(\.period)
  }

  /// Whether the sentence with the period tells why somebody did not work then.
  private static func namesBreak(_ words: CVWords, around token: Int) -> Bool {
    let tokens = words.tokens
    // A sentence ends at its full stop or with its line.
    let goesOn = { (index: Int) in
      tokens[index].line == tokens[token].line
        && (!tokens[index].gap.isSuperset(of: [.dot, .space]) || index > 0 && DateWords.months[tokens[index - 1].word] != nil)
    }
    var start = token
    while start > 0, token - start < 12, goesOn(start), tokens[start - 1].line == tokens[token].line { start -= 1 }
    var end = token + 1
    while end < tokens.count, end - token < 14, goesOn(end) { end += 1 }
    return (start..<end).contains { index in
      breaks.contains(tokens[index].stem)
        || index > 0 && breakPairs.contains("\(tokens[index - 1].word) \(tokens[index].word)")
    }
  }

  private static let breakPairs: Set<String> = ["at home", "au foyer", "off work", "gap year", "annee blanche"]
  private static let breaks: Set<String> = [
    "interruption", "arret", "conge", "pause", "chomage", "reeducation", "redundant", "sabbatique", "sabbatical",
    "break", "furloughed", "furlough", "maternity", "parental", "parent", "benevole", "volunteer", "volunteered",
    "volunteering", "military", "disponibilite", "carer", "aidant", "aidante", "militaire",
  ]
}
