import Logging

/// Whether the service can do its work.
struct HealthRoutes: Sendable {
  let database: SQLiteDatabase
  let logger: Logger

  private struct Health: Encodable {
    let status: String
    let timestamp: String
  }

  func health(_ request: RoutedRequest) throws -> Response {
    do {
      try database.read { db in
        _ = try Schema.version(of: db)
        // A page of the file itself, not only of its header.
        try db.cachedStatement(sql: "SELECT 1 FROM users LIMIT 1").execute()
      }
      return try .ok(Health(status: "ok", timestamp: request.now.rfc3339))
    } catch {
      logger.error(
        "the database cannot be read",
        metadata: ["requestId": "\(request.id)", "error": "\(error.operatorText)"])
      var response = try Response.json(
        .serviceUnavailable, Health(status: "unavailable", timestamp: request.now.rfc3339))
      response.headers[.retryAfter] = "30"
      return response
    }
  }
}
