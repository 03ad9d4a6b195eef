import HTTPTypes
import Testing

@testable import IkigaiApp

struct LimitsTests {
  @Test(arguments: [
    ("192.0.2.7", "192.0.2.7"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("2001:db8::1", "2001:db8:0:0::/64"),
    ("::1", "0:0:0:0::/64"), ("::ffff:192.0.2.7", "192.0.2.7"), ("unix:", "unix:"), ("", ""),
  ])
  func `an address counts by its household`(address: String, key: String) {
    #expect(ClientAddress.limitKey(address) == key)
  }

  @Test func `two hundred e-mails a day and an address, then none until midnight`() throws {
    let service = try TestService()
    func subscribe(_ number: Int, from: String = "2001:db8::1") -> Answered {
      service.send(.post, "/api/newsletter/subscribe", json: #"{"email":"a\#(number)@b.fr"}"#, from: from)
    }
    for number in 0..<200 { #expect(subscribe(number).status == 200) }
    let refused = subscribe(200, from: "2001:db8::2")
    #expect(refused.code == "rate_limited")
    #expect(try service.count("newsletter_subscribers") == 200)
    #expect(subscribe(200, from: "2001:db8:0:1::1").status == 200)
    let midnight = try #require(refused.response.headers[.retryAfter].flatMap { Int($0) })
    #expect((1...86_400).contains(midnight))
    service.clock.advance(seconds: midnight)
    #expect(subscribe(201).status == 200)
  }

  @Test func `the daily counts can be switched off, the failed logins cannot`() throws {
    let service = try TestService(["RATE_LIMIT": "off"])
    for number in 0..<201 {
      let json = #"{"email":"a\#(number)@b.fr"}"#
      #expect(service.send(.post, "/api/newsletter/subscribe", json: json).status == 200)
    }
    let wrong = #"{"email":"nobody@b.fr","password":"secret123"}"#
    let statuses = (0..<11).map { _ in service.send(.post, "/api/auth/login", json: wrong).status }
    #expect(statuses == Array(repeating: 401, count: 10) + [429])
  }

  @Test func `who finds no slot waits, and is told so when too many do`() throws {
    let prefix = "/tmp/ikigai-test-slots-\(Identifier.make(.system))-"
    let slots = MachineSlots(
      pathPrefix: prefix, count: 1, patience: .milliseconds(50), waiting: WaitingThreads(maximum: 1))
    let others = MachineSlots(
      pathPrefix: prefix, count: 1, patience: .milliseconds(50), waiting: WaitingThreads(maximum: 1))
    try slots.withSlot {
      let failure = #expect(throws: Failure.self) { try others.withSlot {} }
      #expect(failure?.code == "busy")
    }
    try others.withSlot {}
  }
}
