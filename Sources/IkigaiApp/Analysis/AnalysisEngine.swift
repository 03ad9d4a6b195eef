/// From answers and a CV to an analysis. Pure and deterministic: the same input gives the same value.
///
/// Every answer adds evidence to traits, with weights that the catalogue states. The circles' scores, the labels, the
/// proposals and their reasons all follow from the traits. The CV adds evidence and never replaces an answer.
struct AnalysisEngine: Sendable {
  static let mostLabels = 5
  static let recommendationCount = 10
  static let ideaCount = 5

  private let catalogue: Catalogue
  private let reader: EvidenceReader
  private let circles: [(circle: Circle, questions: Set<Int>, yardstick: Yardstick)]
  private let threads: [(trait: Int, yardstick: Yardstick)]
  private let occupations: ProposalMatching
  private let ideas: ProposalMatching

  /// Measures the catalogue once: keep the engine where many analyses are made.
  init(catalogue: Catalogue) {
    self.catalogue = catalogue
    let traits = catalogue.traits
    let positions = Dictionary(
      traits.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let population = Population(catalogue: catalogue, positions: positions)
    func dense(_ list: [(trait: Int, weight: Int)]) -> [Int] {
      var weights = [Int](repeating: 0, count: traits.count)
      for (trait, weight) in list { weights[trait] = weight }
      return weights
    }
    func matching(_ proposals: [Catalogue.Proposal]) -> ProposalMatching {
      ProposalMatching(
        traits: traits.map(\.id),
        candidates: proposals.map { proposal in
          let weights = dense(proposal.traits.weights(positions))
          return .init(
            id: proposal.id, risk: proposal.risk, skills: proposal.skills.split(separator: " ").map { "cv.\($0)" },
            yardstick: Yardstick(weights: weights, population: population))
        })
    }
    reader = EvidenceReader(catalogue: catalogue, positions: positions)
    circles = catalogue.circles.map { entry in
      let questions = Set(entry.questions.split(separator: " ").map { Int($0) ?? Evidence.cvQuestion })
      let weights = dense(entry.traits.weights(positions))
      return (entry.id, questions, Yardstick(weights: weights, emphasised: questions, population: population))
    }
    threads = traits.indices.filter { traits[$0].thread != nil }
      .map { ($0, Yardstick(weights: dense([($0, 1)]), population: population)) }
    occupations = matching(catalogue.occupations)
    ideas = matching(catalogue.ideas)
  }

  func analyse(_ answers: Answers, cv: CVData?) -> StoredAnalysis {
    let profile = reader.read(answers, cv: cv)
    let scores = scores(of: profile)
    let avoided = avoided(by: profile)
    return StoredAnalysis(
      version: catalogue.version,
      scores: scores,
      dominantProfile: Circle.allCases.max { scores[$0] < scores[$1] } ?? .passion,
      evidence: profile.evidence.map(\.id),
      labels: Circle.allCases.map { labels(of: $0, for: profile) },
      summary: summary(of: profile),
      thread: thread(of: profile),
      recommendations: occupations.best(Self.recommendationCount, for: profile, avoiding: avoided),
      ideas: ideas.best(Self.ideaCount, for: profile, avoiding: avoided))
  }

  /// How far a stored analysis speaks for each trait of doing, scored like the circles, in the order of the catalogue.
  /// It says what all that was chosen adds up to, also where the free text refuses a trait: no label and no reason says
  /// it then.
  func threads(of stored: StoredAnalysis) -> [(trait: Catalogue.Trait, score: Int)] {
    let evidence = reader.evidence(stored.evidence)
    return threads.map { (catalogue.traits[$0.trait], score($0.yardstick, evidence)) }
  }

  /// Ids of the proposals that name what the text refuses.
  private func avoided(by profile: Profile) -> Set<String> {
    guard !profile.refusedThemes.isEmpty else { return [] }
    let named = (catalogue.occupations + catalogue.ideas).filter {
      reader.names("\($0.title) \($0.description)", oneOf: profile.refusedThemes)
    }
    return Set(named.map(\.id))
  }

  private func scores(of profile: Profile) -> CircleScores {
    var scores = CircleScores(passion: 50, profession: 50, mission: 50, vocation: 50)
    for (circle, _, yardstick) in circles {
      scores[circle] = score(yardstick, profile.evidence)
    }
    return scores
  }

  /// 50 is the middle of all possible answers.
  private func score(_ yardstick: Yardstick, _ evidence: [Evidence]) -> Int {
    Percent.of(yardstick.measure(evidence), halfway: 2.4)
  }

  /// The traits that the circle's own questions speak for most; what the other answers bear out comes first.
  private func labels(of circle: Circle, for profile: Profile) -> [String] {
    let questions = circles.first { $0.circle == circle }?.questions ?? []
    var points = [Int](repeating: 0, count: profile.totals.count)
    var clear: Set<Int> = []
    var faint: Set<Int> = []
    for piece in profile.evidence where questions.contains(piece.question) {
      for (trait, weight) in piece.traits {
        points[trait] += piece.share * weight
        if weight > 1 { clear.insert(trait) } else { faint.insert(trait) }
      }
    }
    // Rather a shade than what the person would not say of themselves.
    let said = [clear, faint].map { $0.subtracting(profile.unsaid) }.first { !$0.isEmpty }
    return (said ?? clear)
      .sorted { a, b in
        let (first, second) = (points[a] * 4 + profile.totals[a], points[b] * 4 + profile.totals[b])
        return (second, catalogue.traits[a].id) < (first, catalogue.traits[b].id)
      }
      .prefix(Self.mostLabels).map { catalogue.traits[$0].id }
  }

  /// What the summary tells back: the best borne out of what one loves, of what one is good at, two of what one holds
  /// dear, the sector, the risk, and a theme of the text.
  private func summary(of profile: Profile) -> [Int] {
    func best(_ questions: ClosedRange<Int>, count: Int = 1) -> [Int] {
      profile.evidence.indices
        .filter { questions.contains(profile.evidence[$0].question) }
        .sorted { a, b in
          let (first, second) = (profile.support(of: profile.evidence[a]), profile.support(of: profile.evidence[b]))
          return (second, profile.evidence[a].id) < (first, profile.evidence[b].id)
        }
        .prefix(count).sorted()
    }
    return best(1...4) + best(5...8) + best(9...12, count: 2) + best(13...13) + best(14...14) + best(15...15)
  }

  /// The trait of doing that stands out most.
  private func thread(of profile: Profile) -> String {
    let said = threads.filter { !profile.unsaid.contains($0.trait) }
    let measured = (said.isEmpty ? threads : said)
      .map { (id: catalogue.traits[$0.trait].id, value: $0.yardstick.measure(profile.evidence)) }
    return measured.min { ($1.value, $0.id) < ($0.value, $1.id) }?.id ?? ""
  }
}
