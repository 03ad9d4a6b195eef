/// The four circles of the ikigai, in the order in which they are shown.
enum Circle: String, Codable, Sendable, CaseIterable {
  /// What one loves.
  case passion
  /// What one is good at.
  case profession
  /// What the world needs.
  case mission
  /// What one can be paid for.
  case vocation
}

/// A score for each circle, an integer from 0 to 100; 50 is the middle of all possible answers.
struct CircleScores: Codable, Equatable, Sendable {
  var passion: Int
  var profession: Int
  var mission: Int
  var vocation: Int

  subscript(circle: Circle) -> Int {
    get {
      switch circle {
      case .passion: passion
      case .profession: profession
      case .mission: mission
      case .vocation: vocation
      }
    }
    set {
      switch circle {
      case .passion: passion = newValue
      case .profession: profession = newValue
      case .mission: mission = newValue
      case .vocation: vocation = newValue
      }
    }
  }
}
