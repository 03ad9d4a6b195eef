import HTTPTypes

/// Finds the route of a request and takes it as far as the handler, in the contract's order of failures:
/// 404 for the path, 405, 413, 401; the rest is the handler's.
struct Router: Sendable {
  private let routes: [Route]
  /// Path templates split at "/", each once, those without an id first: `/questions` is not an id.
  private let paths: [(segments: [String], template: String)]
  private let authenticator: Authenticator

  init(routes: [Route], authenticator: Authenticator) {
    self.routes = routes
    self.authenticator = authenticator
    var templates: [String] = []
    for route in routes where !templates.contains(route.template) { templates.append(route.template) }
    paths = templates.map { ($0.split(separator: "/", omittingEmptySubsequences: false).map(String.init), $0) }
      .sorted { !$0.segments.contains(":id") && $1.segments.contains(":id") }
  }

  /// The template of a path and what stands for `:id` in it, nil for an unknown path.
  func match(path: String) -> (template: String, id: String?)? {
    let segments = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for (pattern, template) in paths where pattern.count == segments.count {
      var id: String?
      let matches = zip(pattern, segments).allSatisfy { expected, actual in
        if expected == ":id" {
          id = String(actual)
          return !actual.isEmpty
        }
        return actual.elementsEqual(expected.utf8)
      }
      if matches { return (template, id) }
    }
    return nil
  }

  /// Routes and answers; throws what becomes a failure.
  func respond(to request: Request, template: String, pathID: String?, requestID: String, now: Timestamp) throws
    -> Response
  {
    let allowed = routes.filter { $0.template == template }
    let allow = Self.allow(allowed.map(\.method))
    if request.method == .options { return Response(status: .noContent, headers: [.allow: allow]) }
    let method = request.method == .head ? .get : request.method
    guard let route = allowed.first(where: { $0.method == method }) else {
      throw Failure.methodNotAllowed(allow: allow)
    }
    let body = try collectBody(of: request, for: route)
    let caller = try authenticate(request, for: route, now: now)
    let response = try route.handler(
      RoutedRequest(
        request: request, id: requestID, pathID: pathID, collectedBody: body, caller: caller, now: now))
    return request.method == .head ? response.withoutBody : response
  }

  private static func allow(_ methods: [HTTPRequest.Method]) -> String {
    var names = methods.map(\.rawValue)
    if let get = names.firstIndex(of: "GET") { names.insert("HEAD", at: get + 1) }
    return (names + ["OPTIONS"]).joined(separator: ", ")
  }

  private func collectBody(of request: Request, for route: Route) throws -> [UInt8]? {
    let limit =
      switch route.body {
      case .collected(let limit), .streamed(let limit): limit
      }
    if request.bodyWasRefused || (request.contentLength ?? 0) > limit { throw Failure.bodyTooLarge }
    guard case .collected = route.body else { return nil }
    do {
      guard let bytes = try request.body.collect(limit: limit) else { throw Failure.bodyTooLarge }
      return bytes
    } catch is RequestBodyError {
      // Not yet an answer: 401 and 415 come before what is wrong with the body.
      return nil
    }
  }

  private func authenticate(_ request: Request, for route: Route, now: Timestamp) throws -> Caller? {
    switch route.caller {
    case .anyone: return nil
    case .optional: return try authenticator.caller(of: request, now: now)
    case .required:
      guard let caller = try authenticator.caller(of: request, now: now) else { throw Failure.unauthenticated }
      return caller
    }
  }
}
