import Testing

@testable import IkigaiApp

/// Single cases; the official library is the judge of thousands in the end-to-end tests.
struct StripeSignatureTests {
  private let now = Timestamp(seconds: 1_795_000_000)
  private let body = Array(#"{"id":"evt_1"}"#.utf8)

  private func sign(_ time: String, _ secret: String = "whsec_one", _ body: [UInt8]? = nil) throws -> String {
    Hexadecimal.string(
      try LibCrypto.hmacSHA256(key: Array(secret.utf8), message: Array("\(time).".utf8) + (body ?? self.body)))
  }

  private func isValid(_ header: String?, secrets: [String] = ["whsec_one"], body: [UInt8]? = nil) throws -> Bool {
    try StripeSignature(secrets: secrets).isValid(header, for: body ?? self.body, now: now)
  }

  @Test func `a signature of one of the secrets counts, wherever it stands`() throws {
    let good = try sign("1795000000")
    #expect(try isValid("t=1795000000,v1=\(good)"))
    #expect(try isValid("v0=x,t=1795000000,v1=\(String(repeating: "0", count: 64)),v1=\(good)"))
    #expect(try isValid("t=1795000000,v1=\(good)", secrets: ["whsec_two", "whsec_one"]))
    #expect(try !isValid("t=1795000000,v1=\(good)", secrets: ["whsec_two"]))
    #expect(try !isValid("t=1795000000,v0=\(good)"))
    #expect(try !isValid("t=1795000001,v1=\(good)"))
    #expect(try !isValid("t=1795000000,v1=\(good)", body: body + [0x20]))
    #expect(try !isValid(nil))
    #expect(try !isValid(""))
    #expect(try !isValid("t=1795000000,v1"))
    #expect(try !isValid("v1=\(good)"))
  }

  @Test func `older than five minutes counts no more, later than now does`() throws {
    #expect(try isValid("t=1794999700,v1=\(sign("1794999700"))"))
    #expect(try !isValid("t=1794999699,v1=\(sign("1794999699"))"))
    #expect(try isValid("t=1895000000,v1=\(sign("1895000000"))"))
    #expect(try isValid("t=99999999999999999999999,v1=\(sign("99999999999999999999999"))"))
    #expect(try !isValid("t=-99999999999999999999999,v1=\(sign("-99999999999999999999999"))"))
  }

  @Test func `what is signed is the number, not how it is written`() throws {
    let good = try sign("1795000000")
    for written in [" 1795000000", "+1795000000", "01795000000", "1_795_000_000"] {
      #expect(try isValid("t=\(written),v1=\(good)"), "\(written)")
    }
    for written in ["1795000000.0", "1__795000000", "0x6afd3f80", "", "_1795000000", "--1"] {
      #expect(try !isValid("t=\(written),v1=\(good)"), "\(written)")
    }
  }

  @Test func `bytes that are no text are not signed`() throws {
    let bytes: [UInt8] = [0xff, 0xfe]
    #expect(try !isValid("t=1795000000,v1=\(sign("1795000000", "whsec_one", bytes))", body: bytes))
  }
}
