import HTTPTypes
import Testing

@testable import IkigaiApp

struct AccountRoutesTests {
  private let service: TestService

  init() throws { service = try TestService() }

  @Test func `somebody registers, is known, and logs out of one token alone`() throws {
    let registered = service.register("  Camille@Exemple.FR ")
    #expect(registered.status == 201)
    #expect(registered.text("user", "email") == "camille@exemple.fr")
    #expect(registered.text("user", "plan") == "free")
    let first = try #require(registered.text("token"))
    let login = service.send(
      .post, "/api/auth/login", json: #"{"email":"CAMILLE@exemple.fr","password":"secret123"}"#)
    let second = try #require(login.text("token"))
    #expect(service.send(.post, "/api/auth/logout", token: first).status == 200)
    #expect(service.send(.get, "/api/auth/me", token: first).status == 401)
    #expect(service.send(.get, "/api/auth/me", token: second).text("user", "id") == registered.text("user", "id"))
  }

  @Test func `an address has one account`() throws {
    #expect(service.register().status == 201)
    #expect(service.register().code == "email_taken")
    #expect(try service.count("users") == 1)
  }

  @Test func `every bad field is named at once and nothing is stored`() throws {
    let answer = service.send(
      .post, "/api/auth/register", json: #"{"email":"a@b","password":"short","name":"x\u0007"}"#)
    #expect(answer.fields == ["email", "name", "password"])
    let wrongTypes = service.send(.post, "/api/auth/register", json: #"{"email":1,"password":[]}"#)
    #expect(wrongTypes.fields == ["email", "password"])
    let nul = service.send(
      .post, "/api/auth/register", json: #"{"email":"a@b.fr","password":"secret\u0000123"}"#)
    #expect(nul.fields == ["password"])
    #expect(try service.count("users") == 0)
  }

  @Test(arguments: ["null", #""""#])
  func `an optional name may be empty`(name: String) {
    let answer = service.send(
      .post, "/api/auth/register", json: #"{"email":"a@b.fr","password":"secret123","name":\#(name)}"#)
    #expect(answer.text("user", "name") == "")
  }

  @Test func `after ten failures every try is refused until the first leaves the window`() {
    _ = service.register("a@b.fr")
    func login(_ password: String, _ email: String = "a@b.fr", from: String = "192.0.2.1") -> Answered {
      service.send(
        .post, "/api/auth/login", json: #"{"email":"\#(email)","password":"\#(password)"}"#, from: from)
    }
    for _ in 0..<10 {
      #expect(login("wrong-one").status == 401)
      service.clock.advance(seconds: 10)
    }
    let refused = login("secret123")
    #expect(refused.code == "rate_limited")
    #expect(refused.response.headers[.retryAfter] == "800")
    #expect(login("secret123", from: "192.0.2.2").status == 200)
    service.clock.advance(seconds: 799)
    #expect(login("wrong-one").status == 429)
    service.clock.advance(seconds: 1)
    #expect(login("secret123").status == 200)
    // A success clears the count.
    for _ in 0..<10 { #expect(login("wrong-one").status == 401) }
    #expect(login("wrong-one").status == 429)
  }

  @Test func `an unknown address is counted alike`() {
    let wrong = #"{"email":"nobody@b.fr","password":"secret123"}"#
    for _ in 0..<10 { #expect(service.send(.post, "/api/auth/login", json: wrong).code == "invalid_credentials") }
    #expect(service.send(.post, "/api/auth/login", json: wrong).status == 429)
  }
}

struct EmailAddressTests {
  @Test(arguments: [
    ("a@b.fr", "a@b.fr"), (" A.b+c@Exemple.Co.Uk\n", "a.b+c@exemple.co.uk"), ("é@exämple.fr", "é@exämple.fr"),
    (String(repeating: "a", count: 64) + "@b.fr", String(repeating: "a", count: 64) + "@b.fr"),
    ("a@\u{1F3FB}.fr", "a@\u{1F3FB}.fr"),
  ])
  func `is stored trimmed and in lower case`(text: String, expected: String) {
    #expect(EmailAddress.normalized(text) == expected)
  }

  @Test(arguments: [
    "", "a", "@b.fr", "a@", "a@b", "a@b.", "a@.fr", "a@b..fr", "a@@b.fr", "a@b@c.fr", "a b@c.fr", "a,b@c.fr",
    "a;b@c.fr", "<a@b.fr>", "a(b)@c.fr", "\"a\"@b.fr", "a\u{0}@b.fr", "a\r\nBcc: x@b.fr", "a\u{a0}b@c.fr",
    "a\u{2028}@b.fr",
    String(repeating: "a", count: 65) + "@b.fr", "a@" + String(repeating: "b.", count: 130) + "fr",
    "a@\u{301}b@c.fr", "a\u{ad}@b.fr", "a@b" + String(repeating: "\u{301}", count: 250) + ".fr",
  ])
  func `refuses what is none`(text: String) {
    #expect(EmailAddress.normalized(text) == nil)
  }
}

struct PasswordHasherTests {
  private let hasher = PasswordHasher(
    slots: MachineSlots(pathPrefix: "/tmp/ikigai-test-slot-", waiting: WaitingThreads(maximum: 8)), random: .system)

  @Test func `describes itself and knows its password`() throws {
    let hash = try hasher.hash("secret123")
    #expect(hash.hasPrefix("$scrypt$ln=15,r=8,p=3$"))
    #expect(try hasher.verify("secret123", against: hash))
    #expect(try !hasher.verify("secret124", against: hash))
    #expect(try !hasher.verify("secret123", against: nil))
    #expect(!hasher.isOutdated(hash))
  }

  @Test func `agrees with the vector of RFC 7914 and takes a string with other parameters`() throws {
    // RFC 7914 §12: scrypt("pleaseletmein", "SodiumChloride", 16384, 8, 1), its first 32 bytes.
    let key = try LibCrypto.scrypt(
      password: Array("pleaseletmein".utf8), salt: Array("SodiumChloride".utf8), logN: 14, r: 8, p: 1, length: 32)
    #expect(Hexadecimal.string(key) == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2")
    let stored = "$scrypt$ln=14,r=8,p=1$U29kaXVtQ2hsb3JpZGU$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI"
    #expect(try hasher.verify("pleaseletmein", against: stored))
    #expect(hasher.isOutdated(stored))
  }

  @Test(arguments: ["", "x", "$scrypt$ln=99,r=8,p=3$AAAA$AAAA", "$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA", "$scrypt$$$"])
  func `a string it cannot read is never right`(stored: String) throws {
    #expect(try !hasher.verify("secret123", against: stored))
  }
}
