import Foundation
import GRDB
import HTTPTypes
import Testing

@testable import IkigaiApp

/// Buying, hearing of it, and taking it back, with the network of the tests.
struct PaymentTests {
  private static let secret = "whsec_test"
  private let service: TestService
  private let token: String
  private let userID: String

  init() throws {
    service = try TestService([
      "STRIPE_SECRET_KEY": "sk_test_1", "STRIPE_PRICE_ESSENTIAL": "price_e", "STRIPE_PRICE_PREMIUM": "price_p",
      "STRIPE_WEBHOOK_SECRET": Self.secret, "OPERATOR_EMAIL": "chef@site.example",
    ])
    let registered = service.register()
    token = registered.text("token") ?? ""
    userID = registered.text("user", "id") ?? ""
  }

  // MARK: - Asking for a session

  private func openCheckout(_ json: String = #"{"plan":"premium"}"#) -> Answered {
    service.send(.post, "/api/payment/create-checkout", json: json, token: token)
  }

  private func answerSessions(expiresIn seconds: Int = 86_400) {
    let clock = service.clock
    service.network.answer { request in
      let key = request.headers[.idempotencyKey] ?? ""
      let end = clock.now.seconds + seconds
      let body = #"{"id":"cs_\#(key)","url":"https://pay.example/\#(key)","expires_at":\#(end)}"#
      return .success(OutboundResponse(status: 200, headers: [:], body: Array(body.utf8)))
    }
  }

  private func form(_ index: Int = 0) -> [String: String] {
    let text = String(decoding: service.network.requests[index].body, as: UTF8.self)
    return Dictionary(
      text.split(separator: "&").map { pair in
        let parts = pair.split(separator: "=", maxSplits: 1).map { String($0).removingPercentEncoding ?? "" }
        return (parts[0], parts.count > 1 ? parts[1] : "")
      }, uniquingKeysWith: { $1 })
  }

  @Test func `a session has all that the contract asks for`() throws {
    answerSessions()
    let answered = openCheckout()
    #expect(answered.status == 200)
    #expect(answered.text("checkoutUrl")?.hasPrefix("https://pay.example/") == true)
    #expect(answered.text("sessionId")?.hasPrefix("cs_") == true)
    #expect(
      form() == [
        "mode": "payment", "line_items[0][price]": "price_p", "line_items[0][quantity]": "1",
        "client_reference_id": userID, "customer_email": "camille@exemple.fr", "locale": "fr",
        "invoice_creation[enabled]": "true", "metadata[userId]": userID, "metadata[plan]": "premium",
        "payment_intent_data[metadata][userId]": userID, "payment_intent_data[metadata][plan]": "premium",
        "success_url":
          "https://site.example/questionnaire.html?payment=success&session_id={CHECKOUT_SESSION_ID}",
        "cancel_url": "https://site.example/questionnaire.html?payment=cancelled",
      ])
  }

  @Test func `an open session is offered again, one that is nearly over is not`() {
    answerSessions(expiresIn: 3_600)
    let first = openCheckout().text("sessionId")
    #expect(openCheckout().text("sessionId") == first)
    #expect(service.network.requests.count == 1)
    #expect(openCheckout(#"{"plan":"essential"}"#).text("sessionId") != first)
    service.clock.advance(seconds: 3_000)
    #expect(openCheckout().text("sessionId") != first)
    #expect(service.network.requests.count == 3)
  }

  @Test func `whoever got no answer asks again with the same key, whoever was refused with another`() {
    service.network.answer { _ in .failure(OutboundFailure(.timedOut, mayHaveArrived: true)) }
    let failed = openCheckout()
    #expect(failed.status == 502)
    #expect(failed.code == "payment_provider_failed")
    service.network.answer { _ in .success(OutboundResponse(status: 400, headers: [:], body: Array("{}".utf8))) }
    #expect(openCheckout().status == 502)
    answerSessions()
    #expect(openCheckout().status == 200)
    let keys = service.network.requests.map { $0.headers[.idempotencyKey] }
    #expect(Set(keys.dropLast()).count == 1)
    #expect(keys.last != keys.first)
  }

  @Test func `refusals come in the order of the contract`() throws {
    #expect(service.send(.post, "/api/payment/create-checkout", json: "{}").status == 401)
    #expect(openCheckout("{}").fields == ["plan"])
    #expect(openCheckout(#"{"plan":"gold","questionnaireId":"x"}"#).fields == ["plan", "questionnaireId"])
    #expect(openCheckout(#"{"plan":"premium","questionnaireId":"\#(Identifier.make(.system))"}"#).status == 404)
    deliver(paid("cs_1", plan: "premium"))
    #expect(openCheckout(#"{"plan":"essential"}"#).code == "already_paid")
    let bare = try TestService()
    let other = bare.register().text("token")
    let unconfigured = bare.send(.post, "/api/payment/create-checkout", json: #"{"plan":"premium"}"#, token: other)
    #expect(unconfigured.status == 503)
    #expect(unconfigured.code == "not_configured")
    #expect(bare.send(.post, "/api/payment/webhook", json: "{}").code == "not_configured")
  }

  // MARK: - Hearing of payments

  private func paid(_ session: String, plan: String, payment: String? = nil, status: String = "paid") -> String {
    """
    {"id":"evt_\(session)_paid","object":"event","type":"checkout.session.completed","data":{"object":{"id":"\(session)",\
    "object":"checkout.session","client_reference_id":"\(userID)","payment_status":"\(status)","amount_total":9900,\
    "currency":"eur","payment_intent":"\(payment ?? "pi_\(session)")","metadata":{"plan":"\(plan)","userId":"\(userID)"}}}}
    """
  }

  private func refunded(_ payment: String, whole: Bool = true) -> String {
    """
    {"id":"evt_\(payment)_refunded_\(whole)","object":"event","type":"charge.refunded","data":{"object":{"id":"ch_1",\
    "object":"charge","payment_intent":"\(payment)","refunded":\(whole),"amount":9900,"currency":"eur"}}}
    """
  }

  @discardableResult
  private func deliver(_ event: String, secret: String = PaymentTests.secret) -> Answered {
    let bytes = Array(event.utf8)
    let time = service.clock.now.seconds
    let signature =
      (try? LibCrypto.hmacSHA256(key: Array(secret.utf8), message: Array("\(time).".utf8) + bytes)) ?? []
    return service.send(
      .post, "/api/payment/webhook", bytes: bytes,
      headers: [.stripeSignature: "t=\(time),v1=\(Hexadecimal.string(signature))"])
  }

  private var plan: String? { service.send(.get, "/api/auth/me", token: token).text("user", "plan") }

  private func mails(_ kind: String) throws -> Int {
    let database = try DatabaseQueue(path: service.settings.databasePath)
    return try database.read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM outbox WHERE kind = ?", arguments: [kind]) ?? 0
    }
  }

  @Test func `a paid session gives its plan, once, with one e-mail`() throws {
    for _ in 0..<3 {
      let answered = deliver(paid("cs_1", plan: "premium"))
      #expect(answered.status == 200)
      #expect(String(decoding: answered.bytes, as: UTF8.self) == #"{"received":true}"#)
    }
    #expect(plan == "premium")
    #expect(try service.count("purchases") == 1)
    #expect(try mails("purchase") == 1)
    #expect(try mails("premium-sold") == 1)
    #expect(try mails("follow-up") == 1)
  }

  @Test func `only stripe gives a plan`() {
    #expect(deliver(paid("cs_1", plan: "premium"), secret: "whsec_other").code == "invalid_signature")
    #expect(service.send(.post, "/api/payment/webhook", json: paid("cs_1", plan: "premium")).status == 400)
    #expect(plan == "free")
  }

  @Test func `a session that is not paid yet gives nothing`() throws {
    deliver(paid("cs_1", plan: "essential", status: "unpaid"))
    #expect(plan == "free")
    let later = paid("cs_1", plan: "essential", status: "paid").replacing(
      "checkout.session.completed", with: "checkout.session.async_payment_succeeded"
    ).replacing("evt_cs_1_paid", with: "evt_later")
    deliver(later)
    #expect(plan == "essential")
    #expect(try service.count("purchases") == 1)
  }

  @Test(arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
  func `whatever the order, a refund takes its purchase back and leaves the others`(order: [Int]) throws {
    let events = [
      paid("cs_1", plan: "essential"), paid("cs_2", plan: "premium"), refunded("pi_cs_2"),
    ]
    for index in order + order { deliver(events[index]) }
    #expect(plan == "essential")
    #expect(try service.count("purchases") == 2)
    #expect(try mails("purchase") == 2)
    #expect(try mails("refund") == 1)
    #expect(try mails("follow-up") == 0)
  }

  @Test func `a part that is given back changes nothing`() {
    deliver(paid("cs_1", plan: "premium"))
    deliver(refunded("pi_cs_1", whole: false))
    #expect(plan == "premium")
    deliver(refunded("pi_cs_1"))
    #expect(plan == "free")
  }

  @Test func `whoever is refunded can buy again, and is offered a new session`() {
    answerSessions()
    let first = openCheckout().text("sessionId") ?? ""
    deliver(paid(first, plan: "premium"))
    #expect(openCheckout().code == "already_paid")
    deliver(refunded("pi_\(first)"))
    #expect(openCheckout().text("sessionId") != first)
  }

  @Test func `who pays twice keeps the plan, and the operator is told`() throws {
    deliver(paid("cs_1", plan: "premium"))
    deliver(paid("cs_2", plan: "premium"))
    #expect(try mails("paid-twice") == 1)
    deliver(refunded("pi_cs_1"))
    #expect(plan == "premium")
  }

  @Test(arguments: [
    "[]", "{}", "nothing", #"{"id":"evt_1","type":"x"}"#, #"{"id":1,"type":"checkout.session.completed"}"#,
    #"{"id":"evt_1","type":"checkout.session.completed","data":{"object":{}}}"#,
    #"{"id":"evt_1","type":"charge.refunded","data":{"object":{"refunded":true}}}"#,
    #"{"id":"evt_1","type":"charge.dispute.created","data":{"object":{"id":7}}}"#,
    #"{"id":"evt_1","type":"customer.created","data":{"object":{"id":"cus_1"}}}"#,
  ]) func `what is signed and means nothing here is taken, and changes nothing`(event: String) throws {
    #expect(deliver(event).status == 200)
    #expect(plan == "free")
    #expect(try service.count("stripe_events") == 0)
  }

  @Test func `a payment of an unknown account is taken and changes nothing`() throws {
    #expect(deliver(paid("cs_1", plan: "premium").replacing(userID, with: Identifier.make(.system))).status == 200)
    #expect(try service.count("purchases") == 0)
  }

  @Test func `a dispute is told to the operator once`() throws {
    for (id, type) in [("evt_1", "created"), ("evt_2", "updated"), ("evt_3", "closed")] {
      deliver(
        """
        {"id":"\(id)","type":"charge.dispute.\(type)","data":{"object":{"id":"dp_1","charge":"ch_1","payment_intent":"pi_1",\
        "status":"\(type == "closed" ? "lost" : "needs_response")","reason":"fraudulent","amount":9900,"currency":"eur"}}}
        """)
    }
    #expect(try mails("dispute") == 1)
    #expect(try service.count("stripe_disputes") == 1)
  }

  // MARK: - By hand

  @Test func `the operator gives and takes back`() throws {
    #expect(try service.application.grant("premium", to: "Camille@exemple.fr").contains("premium"))
    #expect(plan == "premium")
    let line = try #require(try service.application.purchases(of: "camille@exemple.fr").first)
    let id = String(line.prefix { $0 != "\t" })
    _ = try service.application.takeBack(id)
    #expect(plan == "free")
    #expect(throws: OperatorError.self) { try service.application.grant("free", to: "camille@exemple.fr") }
    #expect(throws: Grants.NotFound.self) { try service.application.grant("premium", to: "nobody@exemple.fr") }
    #expect(throws: Grants.NotFound.self) { try service.application.takeBack("pi_unknown") }
  }

  @Test func `what never arrived is fetched, page by page, the oldest first`() throws {
    let events = [refunded("pi_cs_9"), paid("cs_9", plan: "premium"), paid("cs_8", plan: "essential")]
    service.network.answer { request in
      let isSecond = request.url.contains("starting_after=")
      let page = isSecond ? "[\(events[2])]" : "[\(events[0]),\(events[1])]"
      return .success(
        OutboundResponse(
          status: 200, headers: [:], body: Array(#"{"data":\#(page),"has_more":\#(!isSecond)}"#.utf8)))
    }
    #expect(try service.application.reconcile() == "reconciled: 3 undelivered events, of which 3 were new")
    #expect(plan == "essential")
    #expect(try service.application.reconcile() == "reconciled: 3 undelivered events, of which 0 were new")
    #expect(service.network.requests[0].url.contains("delivery_success=false"))
  }
}
