import HTTPTypes

extension RoutedRequest {
  /// The members of the JSON object in the body: 415, 400, then the fields to check.
  func jsonFields() throws -> JSONFields {
    if let contentType = request.headers[.contentType], !contentType.isEmpty {
      guard contentType.isASCII,
        contentType.prefix(while: { $0 != ";" }).trimmingWhitespace().lowercased() == "application/json"
      else { throw Failure.notJSON }
    } else if request.headers[.origin] != nil {
      // A page of another site could send this without a preflight.
      throw Failure.notJSON
    }
    guard let collectedBody else { throw Failure.invalidJSON }
    let value: JSONValue
    do { value = try JSONValue.parse(collectedBody) } catch { throw Failure.invalidJSON }
    guard case .object(let members) = value else { throw Failure.notAnObject }
    return JSONFields(members: members, pathsWithNUL: value.pathsWithNUL)
  }
}

/// The members of a JSON object while they are checked: every bad one is noted, and all are refused at once.
struct JSONFields {
  private let members: JSONObject
  private(set) var failures: [String: String] = [:]

  init(members: JSONObject, pathsWithNUL: [String]) {
    self.members = members
    for path in pathsWithNUL { failures[path] = "Ce champ contient un caractère interdit (U+0000)." }
  }

  /// A member as sent; `null` counts as absent.
  subscript(name: String) -> JSONValue? {
    guard let value = members[name] else { return nil }
    if case .null = value { return nil }
    return value
  }

  /// Whether a member is there and neither `null` nor empty.
  func isPresent(_ name: String) -> Bool {
    if case .string(let string) = self[name] { return !string.isEmpty }
    return self[name] != nil
  }

  /// Notes what is wrong with a field, unless something already is.
  mutating func fail(_ path: String, _ message: String) {
    if failures[path] == nil { failures[path] = message }
  }

  /// A text that must be there; nil once its failure is noted.
  mutating func requiredString(_ name: String) -> String? {
    guard let value = self[name] else {
      fail(name, "Ce champ est obligatoire.")
      return nil
    }
    guard case .string(let string) = value else {
      fail(name, "Ce champ doit être un texte.")
      return nil
    }
    return string
  }

  /// A text that may be missing, `null` or empty, which all are nil; nil too once its failure is noted.
  mutating func optionalString(_ name: String) -> String? {
    guard let value = self[name] else { return nil }
    guard case .string(let string) = value else {
      fail(name, "Ce champ doit être un texte.")
      return nil
    }
    return string.isEmpty ? nil : string
  }

  /// Refuses the request if any field is bad.
  func finish() throws {
    if !failures.isEmpty { throw Failure.invalidFields(failures) }
  }
}
