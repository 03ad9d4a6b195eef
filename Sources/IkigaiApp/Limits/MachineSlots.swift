import Foundation
import Synchronization

/// A number of places on the whole machine for work that takes much memory or processor time, shared by all the
/// program's processes, CGI included: a locked file each, which the kernel frees when a process ends.
/// Several machines behind one balancer have places each.
final class MachineSlots: Sendable {
  private let pathPrefix: String
  private let count: Int
  private let patience: Duration
  private let waiting = Mutex(0)
  private let maximumWaiting: Int

  /// `count` files `<pathPrefix><n>`. Who finds no place waits up to `patience`; of one process at most
  /// `maximumWaiting` threads do, so that the others go on serving.
  init(pathPrefix: String, count: Int = MachineSlots.cores, patience: Duration = .seconds(10), maximumWaiting: Int) {
    self.pathPrefix = pathPrefix
    self.count = max(1, count)
    self.patience = patience
    self.maximumWaiting = max(1, maximumWaiting)
  }

  /// How many processors the machine has.
  static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Runs `body` in a place. Throws `Failure.busy` when none could be had.
  func withSlot<T>(_ body: () throws -> T) throws -> T {
    let descriptor = try waitForSlot()
    defer { close(descriptor) }
    return try body()
  }

  private func waitForSlot() throws -> Int32 {
    let isWelcome = waiting.withLock { waiting in
      guard waiting < maximumWaiting else { return false }
      waiting += 1
      return true
    }
    guard isWelcome else { throw Failure.busy }
    defer { waiting.withLock { $0 -= 1 } }
    let deadline = ContinuousClock.now + patience
    while true {
      for number in 0..<count {
        if let descriptor = try take(number) { return descriptor }
      }
      guard ContinuousClock.now < deadline else { throw Failure.busy }
      usleep(.random(in: 5_000...20_000))
    }
  }

  private func take(_ number: Int) throws -> Int32? {
    let descriptor = open(pathPrefix + String(number), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StorageError(action: "open a slot file", code: errno) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    close(descriptor)
    return nil
  }
}
