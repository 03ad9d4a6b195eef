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

  /// The periods of work: those under a heading on experience, and those before any heading whose line names no degree.
  /// Where no heading speaks of experience, all but those on education and leisure.
  private static func workPeriods(
    _ words: CVWords, _ sections: [CVSection], thisMonth: Int
  ) -> [WorkPeriod] {
    let hasSection = sections.contains(.experience)
    let isDegree = CVEducation.linesNamingDegrees(in: words)
    return WorkPeriodScanner(tokens: words.tokens, thisMonth: thisMonth).periods().compactMap { token, period in
      let line = words.tokens[token].line
      switch sections[line] {
      case .experience: return period
      case .education, .leisure, .volunteering, .languages: return nil
      case .skills, .other: return hasSection || isDegree[line] ? nil : period
      case .opening: return isDegree[line] ? nil : period
      }
    }
  }
}
