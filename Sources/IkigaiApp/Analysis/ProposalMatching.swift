/// Ranks occupations or ideas for a person, with the reasons for each.
struct ProposalMatching: Sendable {
  struct Candidate: Sendable {
    let id: String
    /// 1 to 5.
    let risk: Int
    /// As ids of evidence, `cv.<skill>`.
    let skills: [String]
    let yardstick: Yardstick
  }

  static let fewestReasons = 2
  static let mostReasons = 3

  /// Ids of the traits, by position.
  let traits: [String]
  let candidates: [Candidate]

  /// The best first, ties by id; never one that fewer than two answers speak for.
  /// - Parameter avoided: ids of proposals that name what the person refuses; they lose as much as refused traits cost.
  func best(_ count: Int, for profile: Profile, avoiding avoided: Set<String>) -> [Proposed] {
    let ranked =
      candidates.map { (candidate: $0, measure: measure($0, profile) - (avoided.contains($0.id) ? 3 : 0)) }
      .sorted { ($1.measure, $0.candidate.id) < ($0.measure, $1.candidate.id) }
    var best: [Proposed] = []
    for (candidate, measure) in ranked where best.count < count {
      let reasons = reasons(for: candidate, profile)
      guard reasons.count(where: { !$0.trait.isEmpty }) >= Self.fewestReasons else { continue }
      best.append(.init(id: candidate.id, match: Percent.of(measure, halfway: 2), reasons: reasons))
    }
    return best
  }

  private func measure(_ candidate: Candidate, _ profile: Profile) -> Double {
    var measure = candidate.yardstick.measure(profile.evidence)
    switch candidate.risk - profile.risk {
    case ...1: break
    case 2: measure -= 0.8
    default: measure -= 6  // no fit makes up for it
    }
    measure -= 3 * Double(profile.refused.count { candidate.yardstick.weights[$0] > 2 })
    let shared = profile.evidence.count { candidate.skills.contains($0.id) }
    return measure + 0.25 * Double(min(shared, 3))
  }

  /// What speaks most for a candidate: each reason from another question and through another trait. A skill of the CV
  /// that the work needs comes last.
  private func reasons(for candidate: Candidate, _ profile: Profile) -> [Proposed.Reason] {
    var links: [(evidence: Int, trait: Int, strength: Int)] = []
    for (position, piece) in profile.evidence.enumerated() where piece.question != Evidence.cvQuestion {
      // A weight of 1 is a shade, too faint to be given as a reason; squared, so that what an answer is mostly about
      // is said first.
      for (trait, weight) in piece.traits where weight > 1 && !profile.unsaid.contains(trait) {
        let asked = candidate.yardstick.weights[trait]
        if asked > 1 { links.append((position, trait, piece.share * weight * weight * asked)) }
      }
    }
    links.sort {
      ($1.strength, profile.evidence[$0.evidence].id, traits[$0.trait])
        < ($0.strength, profile.evidence[$1.evidence].id, traits[$1.trait])
    }
    var reasons: [Proposed.Reason] = []
    var questions: Set<Int> = []
    var used: Set<Int> = []
    for link in links where reasons.count < Self.mostReasons {
      let question = profile.evidence[link.evidence].question
      guard !questions.contains(question), !used.contains(link.trait) else { continue }
      questions.insert(question)
      used.insert(link.trait)
      reasons.append(.init(evidence: link.evidence, trait: traits[link.trait]))
    }
    if let skill = profile.evidence.firstIndex(where: { candidate.skills.contains($0.id) }) {
      reasons.append(.init(evidence: skill, trait: ""))
    }
    return reasons
  }
}
