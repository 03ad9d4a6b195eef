import HTTPTypes

/// A line of the route table: what an endpoint accepts and who answers it.
struct Route: Sendable {
  /// How a request's body is taken in.
  enum Body: Sendable {
    /// Read whole before the handler, at most this many bytes; longer is 413.
    case collected(limit: Int)
    /// Left to the handler, which reads it as it comes; an announced length above the limit is 413.
    case streamed(limit: Int)

    /// JSON, or nothing: 64 KiB.
    static let small = Body.collected(limit: 64 * 1024)
  }

  /// Whether a request without a valid token gets as far as the handler.
  enum Caller: Sendable {
    /// The token is not looked at.
    case anyone
    /// Looked at; a bad one counts as none.
    case optional
    /// 401 without one.
    case required
  }

  typealias Handler = @Sendable (RoutedRequest) throws -> Response

  let method: HTTPRequest.Method
  /// The path with `:id` in the place of an id; this form stands in logs.
  let template: String
  let body: Body
  let caller: Caller
  let handler: Handler

  init(
    _ method: HTTPRequest.Method, _ template: String, body: Body = .small, caller: Caller = .anyone,
    _ handler: @escaping Handler
  ) {
    self.method = method
    self.template = template
    self.body = body
    self.caller = caller
    self.handler = handler
  }
}

/// A request on its way to a handler: routed, its small body read, its caller known.
struct RoutedRequest {
  let request: Request
  /// The service's own id of this request.
  let id: String
  /// What stands in the place of `:id` in the path.
  let pathID: String?
  /// The body of a route that collects it; nil when fewer bytes came than were announced.
  let collectedBody: [UInt8]?
  /// Who calls, where the route asks for it.
  let caller: Caller?
  /// The time of the request, the same for all it does.
  let now: Timestamp

  /// The caller of a route with `caller: .required`.
  func requireCaller() throws -> Caller {
    guard let caller else { throw Failure.unauthenticated }
    return caller
  }

  /// The id in the path; a malformed one is unknown.
  func requirePathID() throws -> String {
    guard let pathID, Identifier.isValid(pathID) else { throw Failure.notFound }
    return pathID
  }
}

/// Whoever holds a valid token.
struct Caller: Sendable {
  let account: Account
  let token: JSONWebToken
}
