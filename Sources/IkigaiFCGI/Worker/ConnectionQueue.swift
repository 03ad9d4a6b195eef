import Dispatch
import Synchronization

/// Connections whose request is there, on their way from the gate to the responder threads, oldest first.
///
/// Requests whose body is still coming hold a thread for as long as their sender likes, so only a quarter of the
/// threads serves such at once.
final class ConnectionQueue: Sendable {
  /// A connection with a request on it.
  struct Entry {
    let descriptor: Int32
    let hasLongBody: Bool
    let since: ContinuousClock.Instant
  }

  private struct State {
    var whole: [Entry] = []
    var long: [Entry] = []
    var serving = 0
    var servingLong = 0
    var isClosed = false
  }

  private let state = Mutex(State())
  /// Counts what a thread may take at this moment.
  private let available = DispatchSemaphore(value: 0)
  private let threads: Int
  private let maximumLong: Int
  private let onRelease: @Sendable () -> Void

  /// - Parameters:
  ///   - threads: how many take from it.
  ///   - onRelease: called when a thread has finished, on that thread.
  init(threads: Int, onRelease: @escaping @Sendable () -> Void) {
    self.threads = threads
    maximumLong = max(1, threads / 4)
    self.onRelease = onRelease
  }

  /// How many connections wait.
  var waiting: Int { state.withLock { $0.whole.count + $0.long.count } }

  /// Whether every thread has something to do.
  var isSaturated: Bool { state.withLock { $0.serving + $0.whole.count + $0.long.count >= threads } }

  /// Adds a connection.
  func put(_ entry: Entry) {
    let isRunnable = state.withLock { state in
      if !entry.hasLongBody {
        state.whole.append(entry)
        return true
      }
      state.long.append(entry)
      return state.long.count <= maximumLong - state.servingLong
    }
    if isRunnable { available.signal() }
  }

  /// Waits for a connection; nil once the queue is closed and empty. `finish` it afterwards.
  func take() -> Entry? {
    while true {
      available.wait()
      let (entry, isClosed) = state.withLock { state in (Self.next(in: &state, maximumLong), state.isClosed) }
      if let entry { return entry }
      // Nothing there although something was counted: it has expired, or this is the end, which all are to see.
      if isClosed {
        available.signal()
        return nil
      }
    }
  }

  private static func next(in state: inout State, _ maximumLong: Int) -> Entry? {
    if !state.whole.isEmpty {
      state.serving += 1
      return state.whole.removeFirst()
    }
    guard !state.long.isEmpty, state.servingLong < maximumLong else { return nil }
    state.serving += 1
    state.servingLong += 1
    return state.long.removeFirst()
  }

  /// Says that a taken connection has been served.
  func finish(_ entry: Entry) {
    let hasMore = state.withLock { state in
      state.serving -= 1
      guard entry.hasLongBody else { return false }
      state.servingLong -= 1
      return state.long.count > maximumLong - state.servingLong - 1
    }
    if hasMore { available.signal() }
    onRelease()
  }

  /// Takes out those that have waited since before `limit`.
  func removeWaiting(since limit: ContinuousClock.Instant) -> [Entry] {
    state.withLock { state in
      let late = (state.whole + state.long).filter { $0.since < limit }
      guard !late.isEmpty else { return [] }
      state.whole.removeAll { $0.since < limit }
      state.long.removeAll { $0.since < limit }
      return late
    }
  }

  /// Lets the threads go once nothing waits.
  func close() {
    state.withLock { $0.isClosed = true }
    available.signal()
  }
}
