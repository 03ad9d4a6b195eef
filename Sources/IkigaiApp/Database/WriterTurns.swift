import Dispatch
import GRDB
import Glibc
import Synchronization

/// The threads of this process that want to write: one at a time, in the order in which they came.
///
/// As long as writes go on, everyone may wait. When none has ended for half a second (another program has the database
/// locked, or the disk hangs), those alone may wait on who find room in `WaitingThreads`; the others are refused, so that
/// threads are left for who only reads.
final class WriterTurns: Sendable {
  /// Longest wait in all, for other threads, processes and programs, before the caller is told that the service is busy.
  static let patience: Duration = .seconds(5)
  /// No write has ended for so long: the database is held up.
  private static let stall: Duration = .milliseconds(500)
  private static let glance: DispatchTimeInterval = .milliseconds(50)

  private struct State {
    var isTaken = false
    /// Whoever waits for the turn, the first in front; signalled when it is theirs.
    var queue: [DispatchSemaphore] = []
    /// When a write last ended, or the first of those who wait came.
    var lastProgress = ContinuousClock.now
  }

  private let state = Mutex(State())
  private let waiting: WaitingThreads

  init(waiting: WaitingThreads) { self.waiting = waiting }

  /// Runs `attempt` when it is the caller's turn, and again as long as it throws SQLITE_BUSY and the caller may wait.
  /// Throws SQLITE_BUSY when it may not any more.
  func withTurn<T>(_ attempt: () throws -> T) throws -> T {
    var wait = Wait(deadline: .now + Self.patience, turns: self)
    defer { wait.end() }
    try takeTurn(&wait)
    defer { passOn() }
    while true {
      do {
        let result = try attempt()
        state.withLock { $0.lastProgress = .now }
        return result
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        guard wait.mayGoOn() else { throw error }
        usleep(.random(in: 1_000...5_000))
      }
    }
  }

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
      if !isCounted, now - turns.state.withLock({ $0.lastProgress }) > WriterTurns.stall {
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
