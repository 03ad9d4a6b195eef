import GRDB

/// The one lock that all writers of the database share, across threads and processes.
///
/// Whoever waits for it holds the place next to it, and nobody takes the lock without having had that place: so a process
/// that writes without a pause lets another one have its turn.
final class WriteLock: Sendable {
  private let file: FileLock
  private let next: FileLock

  init(path: String) {
    file = FileLock(path: path)
    next = FileLock(path: path + ".next")
  }

  /// The lock; nil when others have it until the deadline.
  func take(until deadline: ContinuousClock.Instant) throws -> FileLock.Held? {
    guard let place = try next.take(.exclusive, until: deadline) else { return nil }
    defer { withExtendedLifetime(place) {} }
    // Nobody else looks as often as who is next.
    return try file.take(.exclusive, until: deadline, longestPause: 200)
  }

  /// Runs `body` while holding the lock. Throws SQLITE_BUSY when it cannot be had before the deadline.
  func withLock<T>(until deadline: ContinuousClock.Instant, _ body: () throws -> T) throws -> T {
    guard let held = try take(until: deadline) else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
    defer { withExtendedLifetime(held) {} }
    return try body()
  }
}
