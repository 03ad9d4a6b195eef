import Foundation
import Synchronization

/// The file itself: that it is there, whose it is, and that it stays the one that was opened. Whoever removes or replaces
/// it under a running service would else be answered from a file that nobody finds again.
final class DatabaseFile: Sendable {
  private struct Identity: Equatable {
    let device: dev_t
    let inode: ino_t
  }

  private let path: String
  private let opened = Mutex<Identity?>(nil)

  init(path: String) { self.path = path }

  /// Makes an empty file where there is none. What root's command makes, the service must be able to open afterwards:
  /// it gets the owner of its folder, and SQLite gives its own files the owner of this one.
  func make() throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    // Whatever else is wrong with it, SQLite says better.
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    FileOwner.giveToOwnerOfFolder(descriptor, path: path)
  }

  /// Notes which file has just been opened, unless one was before.
  func remember() throws {
    let identity = identity()
    opened.withLock { $0 = $0 ?? identity }
    try verify()
  }

  /// Throws when the path leads to another file than the one that was opened, or to none.
  func verify() throws {
    guard let expected = opened.withLock({ $0 }), identity() != expected else { return }
    throw StorageError(
      action: "DATABASE_PATH: \(path) was removed or replaced while it was open; restart the service", code: ESTALE)
  }

  private func identity() -> Identity? {
    var status = stat()
    return stat(path, &status) == 0 ? Identity(device: status.st_dev, inode: status.st_ino) : nil
  }
}

/// Whose a file is that root makes.
enum FileOwner {
  /// Gives a file that was just made to the owner of its folder, where root has made it.
  static func giveToOwnerOfFolder(_ descriptor: Int32, path: String) {
    var status = stat()
    guard geteuid() == 0, stat((path as NSString).deletingLastPathComponent, &status) == 0 else { return }
    _ = fchown(descriptor, status.st_uid, status.st_gid)
  }
}
