import Foundation

/// A lock that processes and threads of one machine share: `flock` on a file of its own. The kernel releases it when a
/// process ends, however it ends.
final class FileLock: Sendable {
  /// How it is held: by many at once, or by one alone.
  enum Mode {
    case shared, exclusive
  }

  /// The lock as long as somebody has it: released with the last reference.
  final class Held: Sendable {
    private let descriptor: Int32

    fileprivate init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }
  }

  private let path: String
  private let setting: String

  /// - Parameter setting: which one says where the file is, for the operator who must change it.
  init(path: String, setting: String = "DATABASE_PATH") {
    self.path = path
    self.setting = setting
  }

  /// Takes the lock, trying once at least; nil when others have it until the deadline.
  /// - Parameter longestPause: between two tries, in microseconds.
  func take(_ mode: Mode, until deadline: ContinuousClock.Instant = .now, longestPause: UInt32 = 2_000) throws -> Held?
  {
    // Opened anew each time: locks belong to the open file description, and two threads must not share one.
    let descriptor = try openFile()
    let held = Held(descriptor: descriptor)
    var pause: UInt32 = 100
    while flock(descriptor, (mode == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw StorageError(action: "\(setting): take the lock \(path)", code: errno)
      }
      guard ContinuousClock.now < deadline else { return nil }
      usleep(pause)
      pause = min(pause * 2, longestPause)
    }
    return held
  }

  /// Runs `body` while holding the lock; nil, and `body` was not run, when others have it until the deadline.
  func withLock<T>(_ mode: Mode, until deadline: ContinuousClock.Instant = .now, _ body: () throws -> T) throws -> T? {
    guard let held = try take(mode, until: deadline) else { return nil }
    defer { withExtendedLifetime(held) {} }
    return try body()
  }

  /// Never through a symbolic link: root would make, and give away, what it points to.
  private func openFile() throws -> Int32 {
    while true {
      var descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
      if descriptor >= 0 { return descriptor }
      if errno == ENOENT {
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        if descriptor >= 0 {
          FileOwner.giveToOwnerOfFolder(descriptor, path: path)
          return descriptor
        }
        if errno == EEXIST { continue }
      }
      throw StorageError(action: "\(setting): open the lock \(path)", code: errno)
    }
  }
}
