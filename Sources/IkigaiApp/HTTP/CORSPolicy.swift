import HTTPTypes

/// Which pages of other origins may read the answers (contract.md, "CORS"; https://fetch.spec.whatwg.org/#http-cors-protocol).
struct CORSPolicy: Sendable {
  /// Allowed origins, compared exactly.
  let origins: Set<String>

  /// Adds to a response what its request's origin may see.
  func apply(to response: inout Response, origin: String?) {
    response.headers.append(HTTPField(name: .vary, value: "Origin"))
    guard let origin, allows(origin) else { return }
    response.headers[.accessControlAllowOrigin] = origin
    response.headers[.accessControlExposeHeaders] = "X-Request-ID, Retry-After"
  }

  private func allows(_ origin: String) -> Bool { origin.isASCII && origins.contains(origin) }

  /// Whether a request is a preflight, which no route needs to know of.
  static func isPreflight(_ request: Request) -> Bool {
    request.method == .options && request.headers[.origin] != nil
      && request.headers[.accessControlRequestMethod] != nil
  }

  /// The answer to a preflight, before `apply`.
  func preflight(origin: String?) -> Response {
    var response = Response(status: .noContent)
    guard let origin, allows(origin) else { return response }
    response.headers[.accessControlAllowMethods] = "GET, HEAD, POST, DELETE, OPTIONS"
    response.headers[.accessControlAllowHeaders] = "Authorization, Content-Type"
    response.headers[.accessControlMaxAge] = "86400"
    return response
  }
}
