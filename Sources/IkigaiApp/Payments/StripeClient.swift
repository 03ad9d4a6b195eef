import Foundation
import HTTPTypes
import Logging

/// Calls Stripe's API by its rules for repeating calls. https://docs.stripe.com/error-low-level
struct StripeClient: Sendable {
  /// The version of the API that this program was written for (`Stripe-Version`).
  static let version = "2026-06-24.dahlia"
  private static let tries = 3
  /// For all tries and the pauses between them.
  private static let patience: Duration = .seconds(25)
  /// Of one try.
  private static let timeout: Duration = .seconds(20)

  let sender: OutboundSender
  /// sk_… or rk_….
  let key: String
  let base: String
  let logger: Logger
  /// Waits between two tries.
  var pause: @Sendable (Duration) -> Void = { usleep(useconds_t(clamping: $0.microseconds)) }

  /// Why a call led to nothing.
  enum Failed: Error, CustomStringConvertible {
    /// Stripe said no, and says the same to this idempotency key as long as it knows it.
    case refused(status: Int)
    /// No answer that counts came in time: whether Stripe has acted is not known.
    case unanswered

    /// For the operator.
    var description: String {
      switch self {
      case .refused(401): "Stripe does not know STRIPE_SECRET_KEY (HTTP 401)"
      case .refused(403): "Stripe does not allow this to STRIPE_SECRET_KEY (HTTP 403)"
      case .refused(let status): "Stripe refused (HTTP \(status)); its stripeRequestId is in the log"
      case .unanswered: "Stripe gave no answer that counts; the log has what came; try again"
      }
    }
  }

  /// Creates something. The same key at every try of one intent lets Stripe act once.
  func post(_ path: String, _ form: StripeForm, idempotencyKey: String) throws(Failed) -> JSONObject {
    var headers = headers
    headers[.contentType] = "application/x-www-form-urlencoded"
    headers[.idempotencyKey] = idempotencyKey
    return try call(
      OutboundRequest(method: .post, url: base + path, headers: headers, body: Array(form.encoded.utf8)))
  }

  /// Reads something.
  func get(_ path: String, _ query: StripeForm) throws(Failed) -> JSONObject {
    try call(OutboundRequest(method: .get, url: "\(base)\(path)?\(query.encoded)", headers: headers))
  }

  private var headers: HTTPFields {
    [.authorization: "Bearer \(key)", .stripeVersion: Self.version, .accept: "application/json"]
  }

  private func call(_ request: OutboundRequest) throws(Failed) -> JSONObject {
    let deadline = ContinuousClock.now + Self.patience
    var request = request
    for number in 1... {
      request.timeout = min(Self.timeout, deadline - .now)
      let outcome = attempt(request)
      switch outcome {
      case .success(let object): return object
      case .failure(let failure, let mayRepeat, let retryAfter):
        let wait = max(Self.backoff(after: number), retryAfter)
        // A try that is left no time would only fail.
        guard mayRepeat, number < Self.tries, ContinuousClock.now + wait + .seconds(1) < deadline else { throw failure }
        pause(wait)
      }
    }
    throw .unanswered
  }

  private enum Outcome {
    case success(JSONObject)
    case failure(Failed, mayRepeat: Bool, retryAfter: Duration)
  }

  private func attempt(_ request: OutboundRequest) -> Outcome {
    let response: OutboundResponse
    do { response = try sender.send(request) } catch {
      logger.warning("stripe: no answer", metadata: ["error": "\(error)"])
      return .failure(.unanswered, mayRepeat: true, retryAfter: .zero)
    }
    let members: JSONObject? = if case .object(let object) = try? JSONValue.parse(response.body) { object } else { nil }
    if (200..<300).contains(response.status), let members { return .success(members) }
    let error = members?.object("error")
    logger.warning(
      "stripe: refused",
      metadata: [
        "status": .stringConvertible(response.status),
        "stripeRequestId": "\(Self.word(response.headers[.stripeRequestID]))",
        "type": "\(Self.word(error?.text("type")))", "code": "\(Self.word(error?.text("code")))",
        "param": "\(Self.word(error?.text("param")))",
      ])
    // Success without JSON is no answer; neither is a redirect, which Stripe never sends.
    return .failure(
      Self.isFinal(response) ? .refused(status: response.status) : .unanswered, mayRepeat: Self.mayRepeat(response),
      retryAfter: .seconds(Int(response.headers[.retryAfter] ?? "").map { max(0, min($0, 60)) } ?? 0))
  }

  /// Whether the same key gets the same answer again. Not for what is limited, and not while another request with this
  /// key is under way (409), which may yet succeed. https://docs.stripe.com/api/idempotent_requests
  private static func isFinal(_ response: OutboundResponse) -> Bool {
    if response.status >= 500 { return response.headers[.idempotentReplayed] == "true" }
    return response.status >= 400 && response.status != 409 && response.status != 429
  }

  /// As Stripe's libraries decide, and what is limited may come again.
  private static func mayRepeat(_ response: OutboundResponse) -> Bool {
    switch response.headers[.stripeShouldRetry] {
    case "true": true
    case "false": false
    default: response.status == 409 || response.status == 429 || response.status >= 500 || response.status < 300
    }
  }

  /// 0.5 · 2ⁿ s, of which up to a half is left to chance, so that many do not come again in the same moment.
  private static func backoff(after number: Int) -> Duration {
    .milliseconds(500 << (number - 1)) * Double.random(in: 0.5...1)
  }

  /// A word of Stripe's own vocabulary for the log; anything else stays out of it.
  private static func word(_ text: String?) -> String {
    guard let text, text.utf8.count <= 100,
      text.utf8.allSatisfy({ (0x30...0x7A).contains($0) && $0 != UInt8(ascii: "<") })
    else { return "-" }
    return text
  }
}

extension Duration {
  /// Whole microseconds.
  fileprivate var microseconds: Int { Int(self / .microseconds(1)) }
}
