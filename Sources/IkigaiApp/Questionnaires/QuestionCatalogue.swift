import Foundation

/// The 15 questions with their French texts and limits (questions.json, carried inside the program).
///
/// On the wire a question is
/// `{id, group, groupTitle, type: "multi"|"single"|"scale"|"text", text, hint}` and, by its type,
/// - multi: `min`, `max` (how many values), `options: [{value, label}]`
/// - single: `options`
/// - scale: `min`, `max` (both ends), `minLabel`, `maxLabel`
/// - text: `min`, `max` (characters as people see them)
struct QuestionCatalogue: Sendable, Codable {
  /// In the order of their ids.
  let questions: [Question]

  /// The catalogue inside the program. Throws only if the program was built with a broken one.
  static func load() throws -> QuestionCatalogue {
    try JSONDecoder().decode(QuestionCatalogue.self, from: Data(PackageResources.questions_json))
  }

  /// The question of an id, 1 to 15.
  subscript(id: Int) -> Question? { questions.first { $0.id == id } }
}

/// One question as it is asked.
struct Question: Sendable, Codable {
  /// What may be answered.
  enum Kind: Equatable, Sendable {
    /// From one to `max` different values.
    case multi(max: Int)
    case single
    case scale(ClosedRange<Int>)
    /// The number of characters, trimmed.
    case text(ClosedRange<Int>)
  }

  struct Option: Sendable, Codable {
    let value: String
    let label: String
  }

  let id: Int
  /// The part of the questionnaire that a progress bar shows: passion, talent, values or market.
  let group: String
  let groupTitle: String
  let kind: Kind
  let text: String
  let hint: String
  /// Empty for a scale and for a text.
  let options: [Option]
  /// What the two ends of a scale mean.
  let minLabel: String?
  let maxLabel: String?

  /// The ids of the values that `multi` and `single` accept.
  var values: [String] { options.map(\.value) }

  /// Whether a text is the id of such a value.
  func offers(_ text: String) -> Bool { options.contains { $0.value.isSame(as: text) } }

  private enum Key: String, CodingKey {
    case id, group, groupTitle, type, text, hint, min, max, minLabel, maxLabel, options
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    id = try container.decode(Int.self, forKey: .id)
    group = try container.decode(String.self, forKey: .group)
    groupTitle = try container.decode(String.self, forKey: .groupTitle)
    text = try container.decode(String.self, forKey: .text)
    hint = try container.decode(String.self, forKey: .hint)
    options = try container.decodeIfPresent([Option].self, forKey: .options) ?? []
    minLabel = try container.decodeIfPresent(String.self, forKey: .minLabel)
    maxLabel = try container.decodeIfPresent(String.self, forKey: .maxLabel)
    let min = try container.decodeIfPresent(Int.self, forKey: .min) ?? 1
    let max = try container.decodeIfPresent(Int.self, forKey: .max) ?? 1
    let type = try container.decode(String.self, forKey: .type)
    switch type {
    case "multi": kind = .multi(max: max)
    case "single": kind = .single
    case "scale" where min <= max: kind = .scale(min...max)
    case "text" where min <= max: kind = .text(min...max)
    default:
      throw DecodingError.dataCorruptedError(forKey: .type, in: container, debugDescription: "no such kind: \(type)")
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encode(group, forKey: .group)
    try container.encode(groupTitle, forKey: .groupTitle)
    try container.encode(text, forKey: .text)
    try container.encode(hint, forKey: .hint)
    switch kind {
    case .multi(let max):
      try container.encode("multi", forKey: .type)
      try container.encode(1, forKey: .min)
      try container.encode(max, forKey: .max)
    case .single:
      try container.encode("single", forKey: .type)
    case .scale(let range):
      try container.encode("scale", forKey: .type)
      try container.encode(range.lowerBound, forKey: .min)
      try container.encode(range.upperBound, forKey: .max)
    case .text(let range):
      try container.encode("text", forKey: .type)
      try container.encode(range.lowerBound, forKey: .min)
      try container.encode(range.upperBound, forKey: .max)
    }
    if !options.isEmpty { try container.encode(options, forKey: .options) }
    try container.encodeIfPresent(minLabel, forKey: .minLabel)
    try container.encodeIfPresent(maxLabel, forKey: .maxLabel)
  }
}

/// The answer of `GET /api/questionnaire/questions`.
struct QuestionsView: Encodable, Sendable {
  let success = true
  let questions: [Question]

  init(catalogue: QuestionCatalogue) { questions = catalogue.questions }
}
