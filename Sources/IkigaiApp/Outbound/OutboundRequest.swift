import HTTPTypes

/// A request to a service elsewhere, as a value.
struct OutboundRequest: Sendable, Equatable {
  enum Method: Sendable { case get, post }

  /// No request takes longer, whatever it asks for.
  static let longestTimeout = Duration.seconds(20)

  var method: Method
  /// An https URL, percent-encoded, without a user in it; anything else is refused when it is sent.
  var url: String
  /// Sent beside `Host`, `User-Agent`, `Accept` and `Content-Length`, which are libcurl's to write.
  var headers: HTTPFields = [:]
  /// What a POST carries, byte for byte. Its type is in `headers`, or nowhere.
  var body: [UInt8] = []
  /// From the start, the name's resolution included, to the last byte of the response.
  var timeout = Self.longestTimeout

  /// Host and port, all of the URL that a log may show; nil when the URL is not one that is called.
  var authority: String? {
    let scheme = "https://"
    guard url.hasPrefix(scheme), url.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    let authority = url.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    return authority.isEmpty || authority.contains("@") ? nil : String(authority)
  }
}

/// A whole response, whatever its status; a redirect is one too.
struct OutboundResponse: Sendable, Equatable {
  let status: Int
  /// Those of the final response (RFC 9110 §15.2), without trailers.
  let headers: HTTPFields
  let body: [UInt8]
}
