import Foundation

/// A signed token (RFC 7519) with the four claims the contract asks for. HS256 (RFC 7518 §3.2) only, by hand on
/// libcrypto: the packages for it bring a second cryptographic library and asynchronous calls for one HMAC.
struct JSONWebToken: Equatable, Sendable {
  /// The account's id.
  let subject: String
  /// The token's own id.
  let id: String
  let issuedAt: Timestamp
  let expiresAt: Timestamp

  /// 7 days.
  static let lifetime = 7 * 24 * 60 * 60

  /// `{"alg":"HS256","typ":"JWT"}`
  private static let header = Base64URL.encode(Array(#"{"alg":"HS256","typ":"JWT"}"#.utf8))

  private struct Claims: Encodable {
    let sub: String
    let iat: Int
    let exp: Int
    let jti: String
  }

  /// The compact form, signed (RFC 7515 §7.1).
  func signed(with secret: [UInt8]) throws -> String {
    let claims = Claims(sub: subject, iat: issuedAt.seconds, exp: expiresAt.seconds, jti: id)
    let input = Self.header + "." + Base64URL.encode([UInt8](try JSONEncoder().encode(claims)))
    return input + "." + (try Self.signature(of: input, secret: secret))
  }

  /// The token in a text, nil unless it is whole, signed with `secret` by HS256, and neither expired nor of the future.
  static func verify(_ text: String, secret: [UInt8], now: Timestamp) -> JSONWebToken? {
    guard text.utf8.count <= 4_096 else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let expected = try? signature(of: "\(parts[0]).\(parts[1])", secret: secret),
      // Texts are compared, not bytes: the last character of base64url has bits that decode to nothing.
      LibCrypto.constantTimeEqual(Array(expected.utf8), Array(parts[2].utf8)),
      case .object(let header) = json(parts[0]), header["alg"] == .string("HS256"), header["crit"] == nil,
      case .object(let claims) = json(parts[1]),
      case .string(let subject) = claims["sub"], Identifier.isValid(subject),
      case .string(let id) = claims["jti"], (1...128).contains(id.utf8.count),
      let issuedAt = time(claims["iat"]), issuedAt <= now.adding(seconds: 60),
      let expiresAt = time(claims["exp"]), expiresAt > now
    else { return nil }
    if let notBefore = claims["nbf"] {
      guard let start = time(notBefore), start <= now else { return nil }
    }
    return JSONWebToken(subject: subject, id: id, issuedAt: issuedAt, expiresAt: expiresAt)
  }

  private static func signature(of input: String, secret: [UInt8]) throws -> String {
    Base64URL.encode(try LibCrypto.hmacSHA256(key: secret, message: Array(input.utf8)))
  }

  private static func json(_ part: Substring) -> JSONValue? {
    Base64URL.decode(part).flatMap { try? JSONValue.parse($0) }
  }

  /// NumericDate (RFC 7519 §2), a fraction rounded down.
  private static func time(_ value: JSONValue?) -> Timestamp? {
    guard case .number(let seconds) = value, (0...9_007_199_254_740_991).contains(seconds) else { return nil }
    return Timestamp(seconds: Int(seconds))
  }
}

/// Base64 with the URL-safe alphabet and without padding (RFC 4648 §5, RFC 7515 §2).
enum Base64URL {
  static func encode(_ bytes: [UInt8]) -> String {
    String(
      Data(bytes).base64EncodedString().prefix { $0 != "=" }.map { character in
        switch character {
        case "+": "-"
        case "/": "_"
        default: character
        }
      })
  }

  /// nil for any character outside the alphabet, padding included.
  static func decode(_ text: some StringProtocol) -> [UInt8]? {
    var base64: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"): base64.append(UInt8(ascii: "+"))
      case UInt8(ascii: "_"): base64.append(UInt8(ascii: "/"))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        base64.append(byte)
      default: return nil
      }
    }
    while base64.count % 4 != 0 { base64.append(UInt8(ascii: "=")) }
    return Data(base64Encoded: Data(base64)).map { [UInt8]($0) }
  }
}
