/// One thing that a person or their CV says, with the traits that it speaks for.
struct Evidence: Sendable {
  /// As in the catalogue: `<question>.<value>`, `15.<theme>` or `cv.<skill>`.
  let id: String
  /// 1 to 15, `cvQuestion` for the CV.
  let question: Int
  /// How much it counts beside the other answers to the same question.
  let share: Int
  let traits: [(trait: Int, weight: Int)]

  static let cvQuestion = 16
  /// Question 14: it is evidence, and it decides which traits may be said of a person.
  static let riskQuestion = 14
  static let textQuestion = 15
  /// One answer counts 6; several to one question count a little more together, but less each.
  static func share(among count: Int) -> Int { count < 2 ? 6 : count == 2 ? 4 : 3 }
  /// The CV adds to the answers and never outweighs them: all its skills together count as little more than one answer.
  static func cvShare(among count: Int) -> Int { count < 2 ? 4 : count == 2 ? 3 : 2 }
}

/// All that is known of a person.
struct Profile {
  /// In the order of the questions, the values of one question by id.
  var evidence: [Evidence]
  /// What each trait gathers from all the evidence.
  let totals: [Int]
  /// 1 to 5.
  let risk: Int
  /// Traits that are never said of this person: they do not go with the appetite for risk, or the text refuses them.
  let unsaid: Set<Int>
  /// Traits that the text refuses.
  let refused: Set<Int>
  /// Themes that the text refuses, by their positions in the catalogue.
  let refusedThemes: Set<Int>

  /// How well the person's other evidence bears a piece of evidence out.
  func support(of evidence: Evidence) -> Int {
    evidence.traits.reduce(0) { $0 + $1.weight * totals[$1.trait] } * evidence.share
  }
}
