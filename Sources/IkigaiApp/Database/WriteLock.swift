import Foundation
import GRDB

/// The one lock that all writers of the database share, across threads and processes: `flock` on a file beside it.
/// The kernel releases it when a process ends, however it ends.
final class WriteLock: Sendable {
  private let path: String

  init(path: String) { self.path = path }

  /// Runs `body` while holding the lock. Throws SQLITE_BUSY when it cannot be had before the deadline.
  func withLock<T>(until deadline: ContinuousClock.Instant, _ body: () throws -> T) throws -> T {
    // Opened anew each time: locks belong to the open file description, and two threads must not share one.
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StorageError(action: "open the write lock", code: errno) }
    defer { close(descriptor) }
    var pause: UInt32 = 100
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw StorageError(action: "take the write lock", code: errno)
      }
      guard ContinuousClock.now < deadline else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
      usleep(pause)
      pause = min(pause * 2, 2_000)
    }
    return try body()
  }
}
