/// Whether a webhook was sent by Stripe: the verdict of its official libraries, byte for byte.
/// https://docs.stripe.com/webhooks#verify-manually
struct StripeSignature {
  /// Seconds after which a signature counts no more.
  static let tolerance = 300
  private static let scheme = "v1"

  /// The endpoint's secrets; two while one is rolled.
  let secrets: [String]

  /// Whether one of the `v1` signatures in the header is that of these bytes by one of the secrets, and not too old.
  /// A time in the future counts, as it does in Stripe's libraries.
  func isValid(_ header: String?, for body: [UInt8], now: Timestamp) throws -> Bool {
    // What is signed is a text.
    guard let header, let parts = Parts(header), String(validating: body, as: UTF8.self) != nil else { return false }
    let signed = Array("\(parts.time).".utf8) + body
    var isSigned = false
    for secret in secrets {
      let expected = Array(
        Hexadecimal.string(try LibCrypto.hmacSHA256(key: Array(secret.utf8), message: signed)).utf8)
      for signature in parts.signatures where LibCrypto.constantTimeEqual(expected, signature) { isSigned = true }
    }
    return isSigned && parts.seconds >= now.seconds - Self.tolerance
  }

  /// `t=<seconds>,v1=<hexadecimal>[,…]`; other schemes are passed over.
  private struct Parts {
    /// The time as it is signed: decimal, without what a number need not have.
    let time: String
    /// The same; one beyond all numbers is very early or very late.
    let seconds: Int
    let signatures: [[UInt8]]

    init?(_ header: String) {
      let items = header.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        .map { $0.split(separator: UInt8(ascii: "="), maxSplits: 2, omittingEmptySubsequences: false) }
      let times = items.filter { $0[0].elementsEqual("t".utf8) }
      let signatures = items.filter { $0[0].elementsEqual(StripeSignature.scheme.utf8) }
      guard let first = times.first, !signatures.isEmpty, (times + signatures).allSatisfy({ $0.count > 1 }),
        let time = Self.integer(Array(first[1]))
      else { return nil }
      self.time = time
      seconds = Int(time) ?? (time.hasPrefix("-") ? .min : .max)
      self.signatures = signatures.map { Array($0[1]) }
    }

    /// A whole number as Stripe's Python library takes it (a sign, spaces around it, single underscores between digits),
    /// in its shortest form.
    private static func integer(_ bytes: [UInt8]) -> String? {
      let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) || (0x1C...0x1F).contains($0) }
      var digits = bytes.drop(while: isSpace)
      while let last = digits.last, isSpace(last) { digits.removeLast() }
      var isNegative = false
      if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        isNegative = sign == UInt8(ascii: "-")
        digits.removeFirst()
      }
      let groups = digits.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
      guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
      let number = groups.joined().drop { $0 == UInt8(ascii: "0") }
      if number.isEmpty { return "0" }
      return (isNegative ? "-" : "") + String(decoding: number, as: UTF8.self)
    }
  }
}
