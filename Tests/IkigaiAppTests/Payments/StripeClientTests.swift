import HTTPTypes
import Logging
import Synchronization
import Testing

@testable import IkigaiApp

/// When a call is repeated, and with what.
struct StripeClientTests {
  private let network = TestNetwork()

  private func post() throws(StripeClient.Failed) -> JSONObject {
    var client = StripeClient(
      sender: network.sender, key: "sk_test", base: "https://stripe.example",
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    client.pause = { _ in }
    var form = StripeForm()
    form.set("metadata", "plan", to: "a&b=c é")
    return try client.post("/v1/things", form, idempotencyKey: "key-1")
  }

  private func answer(_ statuses: [Int], headers: HTTPFields = [:], body: String = "{}") {
    let left = Mutex(statuses)
    network.answer { _ in
      let status = left.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
      return .success(OutboundResponse(status: status, headers: headers, body: Array(body.utf8)))
    }
  }

  @Test func `a request has its form, its key and the version of the API`() throws {
    answer([200], body: #"{"id":"x"}"#)
    #expect(try post().text("id") == "x")
    let request = try #require(network.requests.first)
    #expect(request.url == "https://stripe.example/v1/things")
    #expect(String(decoding: request.body, as: UTF8.self) == "metadata%5Bplan%5D=a%26b%3Dc%20%C3%A9")
    #expect(request.headers[.idempotencyKey] == "key-1")
    #expect(request.headers[.stripeVersion] == StripeClient.version)
    #expect(request.headers[.authorization] == "Bearer sk_test")
  }

  @Test(arguments: [409, 429, 500, 503]) func `what may pass is tried three times, with the same key`(status: Int) {
    answer([status])
    #expect(throws: StripeClient.Failed.self) { try post() }
    #expect(network.requests.count == 3)
    #expect(Set(network.requests.map(\.body)).count == 1)
    #expect(Set(network.requests.map { $0.headers[.idempotencyKey] }) == ["key-1"])
  }

  @Test(arguments: [400, 401, 402, 403, 404]) func `what will not pass is not repeated`(status: Int) {
    answer([status])
    #expect(throws: StripeClient.Failed.self) { try post() }
    #expect(network.requests.count == 1)
  }

  @Test func `stripe decides where it says so`() {
    answer([500], headers: [.stripeShouldRetry: "false"])
    #expect(throws: StripeClient.Failed.self) { try post() }
    #expect(network.requests.count == 1)
    answer([400], headers: [.stripeShouldRetry: "true"])
    #expect(throws: StripeClient.Failed.self) { try post() }
    #expect(network.requests.count == 4)
  }

  @Test func `a lost answer is asked for again`() throws {
    let left = Mutex(2)
    network.answer { _ in
      left.withLock { left in
        left -= 1
        return left >= 0
          ? .failure(OutboundFailure(.connectionLost, mayHaveArrived: true))
          : .success(OutboundResponse(status: 200, headers: [:], body: Array(#"{"id":"late"}"#.utf8)))
      }
    }
    #expect(try post().text("id") == "late")
  }

  @Test func `garbage is no success`() {
    answer([200], body: "<html>")
    #expect(throws: StripeClient.Failed.self) { try post() }
    #expect(network.requests.count == 3)
  }
}
