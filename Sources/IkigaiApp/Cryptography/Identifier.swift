/// Where unpredictable bytes come from: the kernel, or a test.
public struct RandomSource: Sendable {
  let bytes: @Sendable (_ count: Int) -> [UInt8]

  /// The kernel's cryptographic generator (getrandom(2)), which Swift's own is. Not libcrypto's, whose start takes a
  /// CGI process a millisecond.
  public static let system = RandomSource { count in
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    while bytes.count < count { withUnsafeBytes(of: generator.next() as UInt64) { bytes.append(contentsOf: $0) } }
    return Array(bytes.prefix(count))
  }
}

/// Ids of everything: lower-case version 4 UUIDs (RFC 9562 §5.4).
enum Identifier {
  /// A new id.
  static func make(_ random: RandomSource) -> String {
    var bytes = random.bytes(16)
    bytes[6] = bytes[6] & 0x0f | 0x40
    bytes[8] = bytes[8] & 0x3f | 0x80
    let hex = Array(Hexadecimal.string(bytes))
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(hex[$0]) }.joined(separator: "-")
  }

  /// Whether a text has the form of an id.
  static func isValid(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 36, bytes[14] == UInt8(ascii: "4") else { return false }
    guard "89ab".utf8.contains(bytes[19]) else { return false }
    return bytes.indices.allSatisfy { index in
      [8, 13, 18, 23].contains(index)
        ? bytes[index] == UInt8(ascii: "-") : Hexadecimal.digits.contains(bytes[index])
    }
  }
}

/// Bytes as text, two lower-case digits each.
enum Hexadecimal {
  static let digits = Array("0123456789abcdef".utf8)

  static func string(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
