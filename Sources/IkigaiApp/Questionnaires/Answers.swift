/// One validated answer.
enum Answer: Equatable, Sendable {
  case single(String)
  case multi([String])
  case scale(Int)
  case text(String)
}

/// The 15 validated answers of a person, keyed by question id, 1 to 15; always complete.
struct Answers: Equatable, Sendable {
  private let values: [Int: Answer]

  init(_ values: [Int: Answer]) { self.values = values }

  subscript(id: Int) -> Answer? { values[id] }

  /// The values chosen for a question: one for `single`, several for `multi` (sorted), none otherwise.
  func choices(_ id: Int) -> [String] {
    switch values[id] {
    case .single(let value): [value]
    case .multi(let values): values.sorted()
    default: []
    }
  }

  /// The appetite for risk, question 14: 1 (very careful) to 5 (very bold).
  var risk: Int {
    if case .scale(let value) = values[14] { value } else { 3 }
  }

  /// The ideal activity in the person's own words, question 15, trimmed.
  var freeText: String {
    if case .text(let text) = values[15] { text } else { "" }
  }
}

/// As on the wire and in the database: an object keyed "1" to "15".
extension Answers: Codable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { Int(stringValue) }

    init(_ id: Int) { stringValue = String(id) }
    init(stringValue: String) { self.stringValue = stringValue }
    init(intValue: Int) { self.init(intValue) }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    var values: [Int: Answer] = [:]
    for key in container.allKeys {
      guard let id = key.intValue else { continue }
      values[id] =
        if id == 15 {
          .text(try container.decode(String.self, forKey: key))
        } else if let number = try? container.decode(Int.self, forKey: key) {
          .scale(number)
        } else if let choice = try? container.decode(String.self, forKey: key) {
          .single(choice)
        } else {
          .multi(try container.decode([String].self, forKey: key))
        }
    }
    self.init(values)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for (id, answer) in values {
      switch answer {
      case .single(let value), .text(let value): try container.encode(value, forKey: Key(id))
      case .multi(let values): try container.encode(values, forKey: Key(id))
      case .scale(let value): try container.encode(value, forKey: Key(id))
      }
    }
  }
}
