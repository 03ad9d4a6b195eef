import ReportDocument

/// How far a result speaks for each trait of doing, measured like the circles: 50 is the middle of all possible answers.
/// It shows what all that was chosen adds up to, also where the free text refuses a trait: no label and no reason says
/// it then.
struct TraitRadar {
  private let positions: [String: Int]
  private let sources: [String: TraitList]
  private let axes: [(name: String, yardstick: Yardstick)]

  init(catalogue: Catalogue) {
    positions = Dictionary(
      catalogue.traits.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    sources = Dictionary(
      (catalogue.answers + catalogue.themes + catalogue.skills).map { ($0.id, $0.traits) },
      uniquingKeysWith: { first, _ in first })
    let population = Population(catalogue: catalogue, positions: positions)
    let column = Circle.allCases.firstIndex(of: .profession) ?? 0
    axes = catalogue.traits.enumerated().compactMap { position, trait in
      guard trait.thread != nil, trait.labels.indices.contains(column) else { return nil }
      var weights = [Int](repeating: 0, count: catalogue.traits.count)
      weights[position] = 1
      return (trait.labels[column], Yardstick(weights: weights, population: population))
    }
  }

  func axes(of stored: StoredAnalysis) -> [ReportDocument.Axis] {
    let evidence = evidence(stored.evidence)
    return axes.map { .init(name: $0.name, value: Percent.of($0.yardstick.measure(evidence), halfway: 2.4)) }
  }

  /// The evidence again, out of its ids.
  private func evidence(_ ids: [String]) -> [Evidence] {
    func question(_ id: String) -> Int { Int(id.prefix { $0 != "." }) ?? Evidence.cvQuestion }
    var counts: [Int: Int] = [:]
    for id in ids { counts[question(id), default: 0] += 1 }
    return ids.compactMap { id in
      guard let traits = sources[id]?.weights(positions) else { return nil }
      let question = question(id)
      let count = counts[question] ?? 1
      let share = question == Evidence.cvQuestion ? Evidence.cvShare(among: count) : Evidence.share(among: count)
      return Evidence(id: id, question: question, share: share, traits: traits)
    }
  }
}
