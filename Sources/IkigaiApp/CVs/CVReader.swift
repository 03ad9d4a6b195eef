/// Reads what a CV says out of its text: skills by a model, all else by plain rules; what they are not sure of is left
/// out. Pure; the time it takes grows with the length of the text and with nothing else.
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

  /// The periods of work: those under a heading on experience and those before it whose line names no degree. Where
  /// there is no such heading, all but those on education and leisure.
  private static func workPeriods(_ words: CVWords, _ sections: [CVSection], thisMonth: Int) -> [WorkPeriod] {
    let isDegree = CVEducation.linesNamingDegrees(in: words)
    let isTrainee = CVEducation.linesNamingTrainees(in: words)
    let periods = WorkPeriodScanner(tokens: words.tokens, thisMonth: thisMonth).periods()
      .filter { !namesBreak(words, around: $0.token) }
    let hasHeading = periods.contains { sections[words.tokens[$0.token].line] == .experience }
    return periods.filter { token, _ in
      let line = words.tokens[token].line
      switch sections[line] {
      case .experience: return true
      case .education, .leisure, .volunteering, .languages: return false
      case .skills, .other: return !hasHeading && !isDegree[line]
      case .opening, .profile: return !isDegree[line] || isTrainee[line]
      }
    }.map(\.period)
  }

  /// Whether the sentence with the period tells why somebody did not work then.
  private static func namesBreak(_ words: CVWords, around token: Int) -> Bool {
    let tokens = words.tokens
    // A sentence ends at its full stop or with its line.
    let goesOn = { (index: Int) in
      tokens[index].line == tokens[token].line
        && (!tokens[index].gap.isSuperset(of: [.dot, .space])
          || index > 0 && DateWords.months[tokens[index - 1].word] != nil)
    }
    var start = token
    while start > 0, token - start < 12, goesOn(start), tokens[start - 1].line == tokens[token].line { start -= 1 }
    var end = token + 1
    while end < tokens.count, end - token < 14, goesOn(end) { end += 1 }
    // A title of its own above the dates: "Congé parental".
    let line = tokens[token].line
    if line > 0, words.lines[line - 1].utf8.count <= 40, !words.lines[line - 1].contains(where: \.isNumber),
      CVWords(String(words.lines[line - 1])).tokens.prefix(2).contains(where: { breaks.contains($0.stem) })
    {
      return true
    }
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
