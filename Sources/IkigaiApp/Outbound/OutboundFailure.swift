/// Why no whole response came. Its text is for the log: it shows the host, and nothing else of the request.
struct OutboundFailure: Error, Equatable, CustomStringConvertible {
  enum Reason: String, Sendable {
    case badURL = "not an https URL"
    case noLibrary = "libcurl.so.4 is missing or cannot be used; install the package libcurl4"
    case nameNotResolved = "the name was not resolved"
    case notConnected = "no connection"
    /// The certificate: unknown authority, another host's, expired; or `SSL_CERT_FILE` holds none.
    case notTrusted = "the server is not trusted"
    case timedOut = "timed out"
    case connectionLost = "the connection was lost"
    case notHTTP = "the answer is not HTTP"
    case tooLarge = "the answer is too large"
  }

  let reason: Reason
  /// Host and port, when the URL could be read.
  let authority: String?
  /// Whether the server may have received the request and acted on it. False only when none of it was sent.
  let mayHaveArrived: Bool
  /// What libcurl says of it; empty when there is no more to say.
  let detail: String

  init(_ reason: Reason, authority: String? = nil, mayHaveArrived: Bool = false, detail: String = "") {
    self.reason = reason
    self.authority = authority
    self.mayHaveArrived = mayHaveArrived
    self.detail = detail
  }

  var description: String {
    let subject = authority.map { "\($0): " } ?? ""
    let detail = detail.isEmpty ? "" : " (\(detail))"
    return subject + reason.rawValue + detail + (mayHaveArrived ? "; the request may have arrived" : "")
  }
}
