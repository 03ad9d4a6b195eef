import HTTPTypes

/// The 15 questions as pages show them: the same for all, so caches may keep them.
struct QuestionRoutes: Sendable {
  let questions: Deferred<QuestionCatalogue>

  func list(_ request: RoutedRequest) throws -> Response {
    var response = try Response.ok(QuestionsView(catalogue: try questions.get()))
    guard case .bytes(let bytes) = response.body else { throw Failure.internal }
    let digest = try SHA256()
    try bytes.withUnsafeBytes { try digest.update($0) }
    let etag = "\"\(try digest.hexDigest().prefix(32))\""
    response.headers[.eTag] = etag
    response.headers[.cacheControl] = "public, max-age=3600"
    guard Self.matches(request.request.headers[.ifNoneMatch], etag: etag) else { return response }
    response.status = .notModified
    response.headers[.contentType] = nil
    response.body = .none(length: nil)
    return response
  }

  /// If-None-Match (RFC 9110 §13.1.2), compared weakly.
  private static func matches(_ field: String?, etag: String) -> Bool {
    guard let field, field.isASCII else { return false }
    return field.split(separator: ",").map { $0.trimmingWhitespace() }
      .contains { $0 == "*" || $0 == etag || $0 == "W/" + etag }
  }
}
