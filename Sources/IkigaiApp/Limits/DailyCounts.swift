import GRDB

/// What one address may cause in a day (UTC), counted in the database so that it holds without nginx too.
struct DailyCounts: Sendable {
  enum Kind: String {
    case registration, mail, upload
  }

  /// For each kind.
  static let limit = 200

  let database: SQLiteDatabase
  /// `RATE_LIMIT=off`.
  let isOff: Bool

  /// Throws 429 when the address has no more of this kind today.
  func check(_ kind: Kind, of request: RoutedRequest) throws {
    if isOff { return }
    let count = try database.read { db in
      try Int.fetchOne(
        db, sql: "SELECT count FROM daily_counts WHERE address = ? AND day = ? AND kind = ?",
        arguments: [key(request), request.now.day, kind.rawValue])
    }
    guard (count ?? 0) < Self.limit else {
      throw Failure.rateLimited(retryAfter: (request.now.day + 1) * 86_400 - request.now.seconds)
    }
  }

  /// Counts one more, in the transaction of what is counted; throws 429 when another request took the last one.
  func add(_ kind: Kind, of request: RoutedRequest, in db: Database) throws {
    if isOff { return }
    let count = try Int.fetchOne(
      db,
      sql: """
        INSERT INTO daily_counts (address, day, kind, count) VALUES (?, ?, ?, 1)
        ON CONFLICT (address, day, kind) DO UPDATE SET count = count + 1 RETURNING count
        """,
      arguments: [key(request), request.now.day, kind.rawValue])
    guard let count, count <= Self.limit else {
      throw Failure.rateLimited(retryAfter: (request.now.day + 1) * 86_400 - request.now.seconds)
    }
  }

  private func key(_ request: RoutedRequest) -> String { ClientAddress.limitKey(request.request.clientAddress) }
}
