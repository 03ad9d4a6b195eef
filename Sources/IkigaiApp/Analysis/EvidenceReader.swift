/// Turns answers and a CV into evidence.
struct EvidenceReader: Sendable {
  /// At most this many groups of skills of a CV count.
  static let mostSkills = 4

  private let traits: [Catalogue.Trait]
  private let answers: [String: [(trait: Int, weight: Int)]]
  private let themes: [Catalogue.EvidenceSource]
  private let skills: [Catalogue.EvidenceSource]
  private let positions: [String: Int]
  private let themeLexicon: ThemeLexicon

  init(catalogue: Catalogue, positions: [String: Int]) {
    traits = catalogue.traits
    answers = Dictionary(
      catalogue.answers.map { ($0.id, $0.traits.weights(positions)) }, uniquingKeysWith: { first, _ in first })
    themes = catalogue.themes
    skills = catalogue.skills
    self.positions = positions
    themeLexicon = ThemeLexicon(catalogue.themes.map { $0.words ?? "" })
  }

  func read(_ given: Answers, cv: CVData?) -> Profile {
    let text = FreeText(given.freeText, lexicon: themeLexicon)
    var evidence: [Evidence] = []
    for question in 1...Evidence.riskQuestion {
      let values = question == Evidence.riskQuestion ? [String(given.risk)] : given.choices(question).sorted()
      let share = Evidence.share(among: values.count)
      for value in values {
        let id = "\(question).\(value)"
        guard let traits = answers[id] else { continue }
        evidence.append(Evidence(id: id, question: question, share: share, traits: traits))
      }
    }
    for theme in text.themes {
      evidence.append(
        Evidence(
          id: themes[theme].id, question: Evidence.textQuestion, share: Evidence.share(among: text.themes.count),
          traits: themes[theme].traits.weights(positions)))
    }
    let fromAnswers = totals(of: evidence)
    evidence += skillEvidence(cv?.skills ?? [], answers: fromAnswers)
    // A trait is refused when a refused theme is about nothing else, and no wish is about it.
    let refused = traits(of: text.refused, atLeast: 4).subtracting(traits(of: text.themes, atLeast: 3))
    return Profile(
      evidence: evidence, totals: totals(of: evidence), risk: given.risk,
      unsaid: refused.union(traits.indices.filter { !traits[$0].suits(risk: given.risk) }), refused: refused,
      refusedThemes: text.refused)
  }

  /// The evidence of a stored analysis again, out of its ids. What the catalogue no longer has is left out.
  func evidence(_ ids: [String]) -> [Evidence] {
    func question(_ id: String) -> Int { Int(id.prefix { $0 != "." }) ?? Evidence.cvQuestion }
    var counts: [Int: Int] = [:]
    for id in ids { counts[question(id), default: 0] += 1 }
    return ids.compactMap { id in
      guard let traits = traits(ofEvidence: id) else { return nil }
      let question = question(id)
      let count = counts[question] ?? 1
      let share = question == Evidence.cvQuestion ? Evidence.cvShare(among: count) : Evidence.share(among: count)
      return Evidence(id: id, question: question, share: share, traits: traits)
    }
  }

  private func traits(ofEvidence id: String) -> [(trait: Int, weight: Int)]? {
    answers[id] ?? (themes + skills).first { $0.id == id }?.traits.weights(positions)
  }

  /// Does a text name one of these themes (by their positions in the catalogue)?
  func names(_ text: String, oneOf themes: Set<Int>) -> Bool {
    !themeLexicon.entries(in: FoldedText(text).words).isDisjoint(with: themes)
  }

  private func traits(of themes: some Sequence<Int>, atLeast weight: Int) -> Set<Int> {
    Set(themes.flatMap { self.themes[$0].traits.weights(positions) }.filter { $0.weight >= weight }.map(\.trait))
  }

  /// The groups of skills that a CV names, those first that the answers bear out.
  private func skillEvidence(_ named: [String], answers: [Int]) -> [Evidence] {
    guard !named.isEmpty else { return [] }
    let found = SkillGroups(skills).named(by: named)
    let ranked = found.sorted()
      .map { skill in
        let traits = skills[skill].traits.weights(positions)
        return (skill, traits, traits.reduce(0) { $0 + $1.weight * answers[$1.trait] })
      }
      .sorted { ($1.2, skills[$0.0].id) < ($0.2, skills[$1.0].id) }
      .prefix(Self.mostSkills)
    return ranked.map { skill, traits, _ in
      Evidence(
        id: skills[skill].id, question: Evidence.cvQuestion, share: Evidence.cvShare(among: ranked.count),
        traits: traits)
    }
  }

  private func totals(of evidence: [Evidence]) -> [Int] {
    var totals = [Int](repeating: 0, count: traits.count)
    for piece in evidence {
      for (trait, weight) in piece.traits { totals[trait] += piece.share * weight }
    }
    return totals
  }
}
