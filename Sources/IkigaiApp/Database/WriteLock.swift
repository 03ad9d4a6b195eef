import GRDB

/// The one lock that all writers of the database share, across threads and processes.
final class WriteLock: Sendable {
  private let file: FileLock

  init(path: String) { file = FileLock(path: path) }

  /// The lock, nil while others have it.
  func take() throws -> FileLock.Held? { try file.take(.exclusive) }

  /// Runs `body` while holding the lock. Throws SQLITE_BUSY when it cannot be had before the deadline.
  func withLock<T>(until deadline: ContinuousClock.Instant, _ body: () throws -> T) throws -> T {
    guard let held = try file.take(.exclusive, until: deadline) else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
    defer { withExtendedLifetime(held) {} }
    return try body()
  }
}
