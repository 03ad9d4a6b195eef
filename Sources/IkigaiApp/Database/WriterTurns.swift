import Dispatch
import GRDB
import Glibc
import Synchronization

/// The threads of this process that want to write: one at a time, in the order in which they came.
///
/// As long as writes go on, here or in another process, everyone may wait. When the database is held up (another program
/// has it locked, or the disk hangs), those alone may wait on who find room in `WaitingThreads`; the others are refused,
/// so that threads are left for who only reads.
final class WriterTurns: Sendable {
  /// Longest wait in all, for other threads, processes and programs, before the caller is told that the service is busy.
  static let patience: Duration = .seconds(5)
  /// Another program has had the database for so long: it is held up. Writes of ours take milliseconds.
  private static let foreignStall: Duration = .milliseconds(500)
  /// No write has begun or ended for so long: it is held up. A sweep may take seconds, a slow disk tenths of one.
  private static let stall: Duration = .seconds(3)
  private static let glance: DispatchTimeInterval = .milliseconds(50)

  /// What an attempt is kept from.
  enum Busy: Error {
    /// Another process of ours writes.
    case ours
    /// A program that knows nothing of our lock has a transaction.
    case foreign
  }

  private struct State {
    var isTaken = false
    /// Whoever waits for the turn, the first in front; signalled when it is theirs.
    var queue: [DispatchSemaphore] = []
    /// When a write last began or ended, or the first of those who wait came.
    var lastProgress = ContinuousClock.now
    /// Since when another program has been in the way.
    var foreignSince: ContinuousClock.Instant?

    func isHeldUp(at now: ContinuousClock.Instant) -> Bool {
      if let foreignSince, now - foreignSince > foreignStall { return true }
      return now - lastProgress > stall
    }
  }

  private let state = Mutex(State())
  private let waiting: WaitingThreads

  init(waiting: WaitingThreads) { self.waiting = waiting }

  /// Runs `attempt` when it is the caller's turn, and again as long as it throws `Busy` and the caller may wait.
  /// Throws SQLITE_BUSY when it may not any more.
  func withTurn<T>(_ attempt: () throws -> T) throws -> T {
    var wait = Wait(deadline: .now + Self.patience, turns: self)
    defer { wait.end() }
    try takeTurn(&wait)
    defer { passOn() }
    while true {
      do {
        return try attempt()
      } catch let busy as Busy {
        if busy == .foreign { state.withLock { $0.foreignSince = $0.foreignSince ?? .now } }
        guard wait.mayGoOn() else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
        usleep(.random(in: 1_000...5_000))
      }
    }
  }

  /// To be called by an attempt that has our lock, and when it has ended.
  func noteProgress() { state.withLock { $0.lastProgress = .now } }

  /// To be called by an attempt that nobody keeps from writing any more.
  func noteFree() { state.withLock { $0.foreignSince = nil } }

  private func takeTurn(_ wait: inout Wait) throws {
    let place: DispatchSemaphore? = state.withLock { state in
      guard state.isTaken else {
        state.isTaken = true
        state.lastProgress = .now
        return nil
      }
      let place = DispatchSemaphore(value: 0)
      state.queue.append(place)
      return place
    }
    guard let place else { return }
    while place.wait(timeout: .now() + Self.glance) != .success {
      if !wait.mayGoOn(), leave(place) { throw DatabaseError(resultCode: .SQLITE_BUSY) }
    }
  }

  /// Out of the queue; false when the turn was given to this place in the same moment.
  private func leave(_ place: DispatchSemaphore) -> Bool {
    state.withLock { state in
      guard let index = state.queue.firstIndex(where: { $0 === place }) else { return false }
      state.queue.remove(at: index)
      return true
    }
  }

  private func passOn() {
    state.withLock { state in
      if state.queue.isEmpty { state.isTaken = false } else { state.queue.removeFirst().signal() }
    }
  }

  /// How long one caller goes on waiting.
  private struct Wait {
    let deadline: ContinuousClock.Instant
    let turns: WriterTurns
    private var isCounted = false

    init(deadline: ContinuousClock.Instant, turns: WriterTurns) {
      self.deadline = deadline
      self.turns = turns
    }

    mutating func mayGoOn() -> Bool {
      let now = ContinuousClock.now
      guard now < deadline else { return false }
      if !isCounted, turns.state.withLock({ $0.isHeldUp(at: now) }) {
        isCounted = turns.waiting.enter()
        return isCounted
      }
      return true
    }

    func end() {
      if isCounted { turns.waiting.leave() }
    }
  }
}
