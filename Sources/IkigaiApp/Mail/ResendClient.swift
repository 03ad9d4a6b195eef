import Foundation
import HTTPTypes

/// Hands e-mails to Resend. https://resend.com/docs/api-reference/emails/send-email
struct ResendClient: Sendable {
  let network: OutboundSender
  let key: String
  let base: String
  /// The sender: EMAIL_FROM, or an address at the site's host.
  let from: String

  /// nil where e-mails are held: there is no key, no sender, or no site that their links could lead to.
  init?(settings: Settings, network: OutboundSender) {
    let host = settings.frontendOrigins.first.flatMap { URLComponents(string: $0)?.host }
    guard settings.apiURL != nil, let key = settings.resendAPIKey,
      let from = settings.emailFrom ?? host.map({ "AI-Ikigai <bonjour@\($0)>" })
    else { return nil }
    self.network = network
    self.key = key
    base = settings.resendAPIBase
    self.from = from
  }

  /// What became of one attempt.
  enum Outcome: Equatable, Sendable {
    case accepted
    /// Resend will not take this one, whenever it comes.
    case refused(status: Int, name: String?)
    /// It may be taken later. `mayHaveArrived`: or it was already.
    case failed(status: Int?, name: String?, mayHaveArrived: Bool)
    /// None is taken for so many seconds; `nil`: until the next day.
    case paused(status: Int, name: String?, seconds: Int?)
  }

  /// Sends an e-mail. The same bytes with the same key, at every try: Resend keeps a key for 24 hours.
  func send(_ entry: OutboxStore.Entry, from: String) throws -> Outcome {
    let request = OutboundRequest(
      method: .post, url: base + "/emails",
      headers: [
        .authorization: "Bearer \(key)", .contentType: "application/json", .idempotencyKey: entry.idempotencyKey,
      ],
      body: try body(of: entry, from: from))
    do {
      return outcome(try network.send(request))
    } catch {
      return .failed(status: nil, name: error.reason.rawValue, mayHaveArrived: error.mayHaveArrived)
    }
  }

  private struct Body: Encodable {
    let from: String
    let to: [String]
    let subject: String
    let html: String
    let text: String
    let headers: [String: String]?
  }

  private func body(of entry: OutboxStore.Entry, from: String) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // RFC 8058: mail programs offer to refuse with one click.
    let headers = entry.refusalURL.map {
      ["List-Unsubscribe": "<\($0)>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"]
    }
    return [UInt8](
      try encoder.encode(
        Body(
          from: from, to: [entry.recipient], subject: entry.mail.subject, html: entry.mail.html,
          text: entry.mail.text, headers: headers)))
  }

  /// https://resend.com/docs/api-reference/errors
  private func outcome(_ response: OutboundResponse) -> Outcome {
    let status = response.status
    let members: JSONObject? = if case .object(let object) = try? JSONValue.parse(response.body) { object } else { nil }
    let name = members?.text("name").flatMap(Self.word)
    switch (status, name) {
    case (200..<300, _):
      // Without the id of an e-mail it is not Resend that answers.
      return members?.text("id") == nil ? .failed(status: status, name: name, mayHaveArrived: true) : .accepted
    case (429, "daily_quota_exceeded"), (429, "monthly_quota_exceeded"):
      return .paused(status: status, name: name, seconds: nil)
    case (429, _):
      return .paused(status: status, name: name, seconds: Self.retryAfter(response) ?? 5)
    case (503, _) where Self.retryAfter(response) != nil:
      return .paused(status: status, name: name, seconds: Self.retryAfter(response))
    case (401, _), (403, "invalid_api_key"), (403, "suspended"), (403, "restricted_api_key"):
      // It is not the e-mail that is wrong.
      return .paused(status: status, name: name, seconds: 15 * 60)
    case (409, "concurrent_idempotent_requests"), (408, _), (425, _):
      return .failed(status: status, name: name, mayHaveArrived: true)
    case (400..<500, .some):
      return .refused(status: status, name: name)
    default:
      return .failed(status: status, name: name, mayHaveArrived: true)
    }
  }

  /// Seconds (RFC 9110 §10.2.3); of a date, or of nonsense, nothing.
  private static func retryAfter(_ response: OutboundResponse) -> Int? {
    Int(response.headers[.retryAfter] ?? "").map { max(1, min($0, 86_400)) }
  }

  /// A word of Resend's own vocabulary; anything else is not kept.
  private static func word(_ text: String) -> String? {
    (1...64).contains(text.utf8.count) && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F } ? text : nil
  }
}
