import Foundation

/// A request's parameters as Stripe's API takes them: application/x-www-form-urlencoded
/// (https://url.spec.whatwg.org/#urlencoded-serializing), nested ones with their names in brackets.
struct StripeForm: Sendable, Equatable {
  private(set) var fields: [(name: String, value: String)] = []

  static func == (one: StripeForm, other: StripeForm) -> Bool { one.encoded == other.encoded }

  /// Adds a parameter: `set("metadata", "plan", to: "premium")` is `metadata[plan]=premium`.
  mutating func set(_ name: String, _ inner: String..., to value: String) {
    fields.append((name + inner.map { "[\($0)]" }.joined(), value))
  }

  /// As it is sent.
  var encoded: String {
    fields.map { "\(Self.escape($0.name))=\(Self.escape($0.value))" }.joined(separator: "&")
  }

  /// SHA-256 of what is sent, hexadecimal.
  func sha256() throws -> String {
    try SHA256.hexDigest(of: Array(encoded.utf8))
  }

  private static func escape(_ text: String) -> String {
    // Foundation knows no such set; RFC 3986's unreserved characters are never misread.
    text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }

  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
