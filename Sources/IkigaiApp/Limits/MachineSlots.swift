import Foundation
import Synchronization

/// A number of places on the whole machine for work that takes much memory or processor time, shared by all the
/// program's processes, CGI included: a locked file each, which the kernel frees when a process ends.
/// Several machines behind one balancer have places each.
final class MachineSlots: Sendable {
  private let places: [FileLock]
  private let patience: Duration
  private let waiting: WaitingThreads

  /// `count` files `<pathPrefix><n>`. Who finds no place waits up to `patience`, if `waiting` has room.
  init(
    pathPrefix: String, count: Int = MachineSlots.cores, patience: Duration = .seconds(10), waiting: WaitingThreads
  ) {
    places = (0..<max(1, count)).map { FileLock(path: pathPrefix + String($0)) }
    self.patience = patience
    self.waiting = waiting
  }

  /// How many processors the machine has.
  static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Runs `body` in a place. Throws `Failure.busy` when none could be had.
  func withSlot<T>(_ body: () throws -> T) throws -> T {
    let place = try waitForPlace()
    defer { withExtendedLifetime(place) {} }
    return try body()
  }

  private func waitForPlace() throws -> FileLock.Held {
    if let held = try freePlace() { return held }
    guard waiting.enter() else { throw Failure.busy }
    defer { waiting.leave() }
    let deadline = ContinuousClock.now + patience
    while true {
      if let held = try freePlace() { return held }
      guard ContinuousClock.now < deadline else { throw Failure.busy }
      usleep(.random(in: 5_000...20_000))
    }
  }

  private func freePlace() throws -> FileLock.Held? {
    for place in places {
      if let held = try place.take(.exclusive) { return held }
    }
    return nil
  }
}

/// How many threads of this process wait for costly work, of whatever kind: so few that others go on serving.
final class WaitingThreads: Sendable {
  private let count = Mutex(0)
  private let maximum: Int

  init(maximum: Int) { self.maximum = max(1, maximum) }

  /// Counts the calling thread in; false when there are enough.
  func enter() -> Bool {
    count.withLock { count in
      guard count < maximum else { return false }
      count += 1
      return true
    }
  }

  /// Counts it out again.
  func leave() { count.withLock { $0 -= 1 } }
}
