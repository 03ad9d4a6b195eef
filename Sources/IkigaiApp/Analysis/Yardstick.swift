/// Measures how far a person's evidence speaks for something (a circle, an occupation, a trait), compared with all
/// possible sets of answers: 0 is the middle, 1 is one standard deviation above it.
///
/// The middle and the deviation are computed from the catalogue, for answers that are all equally likely and
/// independent; so they hold for any catalogue, and nothing has to be tuned by hand.
struct Yardstick: Sendable {
  /// Weight of each trait, by position.
  let weights: [Int]
  /// Questions whose evidence counts one and a half times.
  private let emphasised: Set<Int>
  /// The middle of each question, by question.
  private var means: [Int: Double] = [:]
  private var deviation = 1.0

  init(weights: [Int], emphasised: Set<Int> = [], population: Population) {
    self.weights = weights
    self.emphasised = emphasised
    var variance = 0.0
    for question in population.questions {
      let points = question.values.map { Self.points($0, weights) }
      let factor = Double(Self.factor(question.id, emphasised))
      let (mean, square) = Self.moments(points, mostChoices: question.mostChoices)
      means[question.id] = mean * factor
      variance += (square - mean * mean) * factor * factor
    }
    deviation = variance > 0 ? variance.squareRoot() : 1
  }

  /// A question without evidence (a text that names no theme) counts as its middle: it says nothing either way.
  func measure(_ evidence: [Evidence]) -> Double {
    var points = 0
    var expected = 0.0
    var last = 0
    for piece in evidence {
      points += piece.share * Self.points(piece.traits, weights) * Self.factor(piece.question, emphasised)
      if piece.question != last { expected += means[piece.question] ?? 0 }
      last = piece.question
    }
    return (Double(points) - expected) / deviation
  }

  private static func factor(_ question: Int, _ emphasised: Set<Int>) -> Int { emphasised.contains(question) ? 3 : 2 }

  private static func points(_ traits: [(trait: Int, weight: Int)], _ weights: [Int]) -> Int {
    traits.reduce(0) { $0 + $1.weight * weights[$1.trait] }
  }

  /// The mean and the mean square of what a question brings, when one to `mostChoices` values are chosen from all,
  /// each number of choices and each choice being equally likely.
  private static func moments(_ points: [Int], mostChoices: Int) -> (mean: Double, square: Double) {
    let count = Double(points.count)
    let sum = Double(points.reduce(0, +))
    let squares = Double(points.reduce(0) { $0 + $1 * $1 })
    let pairs = count > 1 ? (sum * sum - squares) / (count * (count - 1)) : 0
    var mean = 0.0
    var square = 0.0
    for choices in 1...mostChoices {
      let share = Double(Evidence.share(among: choices))
      let chosen = Double(choices)
      mean += share * chosen * sum / count
      square += share * share * (chosen * squares / count + chosen * (chosen - 1) * pairs)
    }
    return (mean / Double(mostChoices), square / Double(mostChoices))
  }
}

/// All possible answers, as a yardstick needs them.
struct Population: Sendable {
  struct Question: Sendable {
    let id: Int
    let mostChoices: Int
    let values: [[(trait: Int, weight: Int)]]
  }

  let questions: [Question]

  /// How many values of a question may be chosen (questions.json); 1 where nothing is said.
  private static let mostChoices = [1: 3, 4: 2, 5: 3, Evidence.textQuestion: FreeText.mostThemes]

  init(catalogue: Catalogue, positions: [String: Int]) {
    var values: [Int: [[(trait: Int, weight: Int)]]] = [:]
    for source in catalogue.answers + catalogue.themes {
      guard let question = source.id.split(separator: ".").first.flatMap({ Int($0) }) else { continue }
      values[question, default: []].append(source.traits.weights(positions))
    }
    questions = values.keys.sorted().map {
      Question(id: $0, mostChoices: Self.mostChoices[$0] ?? 1, values: values[$0] ?? [])
    }
  }
}
