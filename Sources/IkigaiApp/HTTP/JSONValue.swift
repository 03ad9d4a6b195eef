/// A JSON text (RFC 8259) as read from a request's body.
enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// The nearest double; infinite where the text's number is too big for one.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// Reads one JSON text in UTF-8, in time linear in its length.
  static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    try JSONParser.parse(bytes)
  }

  /// Where U+0000 stands in a string or in a member's name, sorted, each once; empty when nowhere.
  ///
  /// The paths are for the `fields` of a 422: names joined by dots, an element of an array under its array's path, the
  /// top level as `body`. At most two names make a path, none over 64 bytes (what lies deeper, or under a longer name,
  /// counts for its container), and at most 32 are given: hostile input cannot make them grow.
  var pathsWithNUL: [String] {
    var paths: Set<String> = []
    collectNUL(path: [], into: &paths)
    return Array(paths.sorted().prefix(32))
  }

  private func collectNUL(path: [String], into paths: inout Set<String>) {
    switch self {
    case .null, .bool, .number: break
    case .string(let text):
      if text.utf8.contains(0) { paths.insert(Self.joined(path)) }
    case .array(let elements):
      for element in elements { element.collectNUL(path: path, into: &paths) }
    case .object(let object):
      for (name, value) in object {
        let hasNUL = name.utf8.contains(0)
        if hasNUL { paths.insert(Self.joined(path)) }
        let isNamed = !hasNUL && !name.isEmpty && name.utf8.count <= 64 && path.count < 2
        value.collectNUL(path: isNamed ? path + [name] : path, into: &paths)
      }
    }
  }

  private static func joined(_ path: [String]) -> String {
    path.isEmpty ? "body" : path.joined(separator: ".")
  }
}

/// The members of a JSON object, in no order; of a repeated name the last, as JavaScript and Python read it.
///
/// Names are told apart byte for byte. As keys of a `Dictionary` they would not be: `String` compares and hashes by
/// canonical equivalence, which takes time quadratic in a run of combining marks.
struct JSONObject: Equatable, Sendable, Sequence {
  private struct Name: Hashable {
    var text: String

    static func == (one: Name, other: Name) -> Bool { one.text.utf8.elementsEqual(other.text.utf8) }

    func hash(into hasher: inout Hasher) {
      for byte in text.utf8 { hasher.combine(byte) }
      hasher.combine(0xFF as UInt8)
    }
  }

  private var members: [Name: JSONValue] = [:]

  var count: Int { members.count }

  var names: [String] { members.keys.map(\.text) }

  subscript(name: String) -> JSONValue? {
    get { members[Name(text: name)] }
    set { members[Name(text: name)] = newValue }
  }

  func makeIterator() -> some IteratorProtocol<(name: String, value: JSONValue)> {
    members.lazy.map { (name: $0.key.text, value: $0.value) }.makeIterator()
  }
}
