/// The skills that a CV claims: by the names of the lexicon, and in its own words what else it lists as skills.
struct CVSkills {
  let words: CVWords
  let sections: [CVSection]

  /// At most `limit`, each once: first those of the lexicon, in the order in which the CV names them.
  func found(in lexicon: Lexicon, limit: Int = 60) -> [String] {
    var found = lexicon.skills(in: words, places: places(), limit: limit)
    var seen = Set(found.map(Lexicon.stems))
    let items =
      CVListedItems(words: words, sections: sections).items(limit: 4 * limit)
      + CVActivities(words: words, sections: sections).items(limit: 4 * limit)
    for item in items where found.count < limit {
      let stems = Lexicon.stems(item)
      guard !stems.isEmpty, lexicon.skills(in: CVWords(item)).isEmpty, seen.insert(stems).inserted else { continue }
      found.append(item)
    }
    return found
  }

  /// Lines that a name, a title and ways to reach someone take.
  private static let headLines = 8

  /// What someone does for leisure, the name of a school and the subject of a degree are no skills; neither is what
  /// stands at the top above any heading, where people say who they are. Where no heading speaks of skills, they are taken
  /// to be listed anywhere but there.
  private func places() -> [Lexicon.Place] {
    let hasList = sections.contains(.skills)
    let isDegree = CVEducation.linesNamingDegrees(in: words)
    let isTitle = titles()
    let isSchool = CVEducation.linesNamingSchools(in: words)
    return sections.indices.map { line in
      switch sections[line] {
      case .skills: .list
      case .languages, .leisure, .other: .elsewhere
      case _ where words.lines[line].contains("@"): .elsewhere
      case .education: isDegree[line] || isSchool[line] ? .elsewhere : .text
      case .experience where isTitle.contains(line): .elsewhere
      case .opening where isDegree[line] || hasList && line < Self.headLines: .elsewhere
      case .opening, .profile, .experience, .volunteering: hasList ? .text : .list
      }
    }
  }

  /// The lines that say when, as what and for whom somebody worked: those with a date but no description of it.
  private func titles() -> Set<Int> {
    Set(words.tokens.filter(\.isYear).map(\.line).filter { words.lines[$0].utf8.count <= 110 })
  }
}
