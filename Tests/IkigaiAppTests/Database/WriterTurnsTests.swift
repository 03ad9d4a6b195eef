import Dispatch
import Glibc
import GRDB
import Synchronization
import Testing

@testable import IkigaiApp

struct WriterTurnsTests {
  /// What became of those who asked to write.
  private final class Outcome: Sendable {
    private let counts = Mutex((done: 0, refused: 0))

    func add(_ body: () throws -> Void) {
      do {
        try body()
        counts.withLock { $0.done += 1 }
      } catch {
        counts.withLock { $0.refused += 1 }
      }
    }

    var done: Int { counts.withLock { $0.done } }
    var refused: Int { counts.withLock { $0.refused } }
  }

  @Test func `one writes at a time, and all of them, while writes go on`() {
    let turns = WriterTurns(waiting: WaitingThreads(maximum: 1))
    let outcome = Outcome()
    let inside = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 40) { _ in
      outcome.add {
        try turns.withTurn {
          #expect(
            inside.withLock {
              $0 += 1; return $0
            } == 1)
          usleep(20_000)
          inside.withLock { $0 -= 1 }
        }
      }
    }
    #expect(outcome.done == 40)
  }

  @Test func `where the database is held up, few wait to the end and the others are refused early`() {
    let turns = WriterTurns(waiting: WaitingThreads(maximum: 2))
    let outcome = Outcome()
    let isHeldUp = Mutex(true)
    let group = DispatchGroup()
    for _ in 0..<6 {
      DispatchQueue.global().async(group: group) {
        outcome.add {
          try turns.withTurn {
            if isHeldUp.withLock({ $0 }) { throw WriterTurns.Busy.foreign }
          }
        }
      }
    }
    // Two may wait for 5 s; the other four know long before.
    while outcome.refused < 4 { usleep(10_000) }
    #expect(outcome.done == 0)
    isHeldUp.withLock { $0 = false }
    group.wait()
    #expect(outcome.done == 2)
    #expect(outcome.refused == 4)
  }

  @Test func `an attempt that fails for another reason is not repeated and gives the turn back`() throws {
    let turns = WriterTurns(waiting: WaitingThreads(maximum: 1))
    var attempts = 0
    #expect(throws: Failure.self) {
      try turns.withTurn {
        attempts += 1
        throw Failure.notFound
      }
    }
    #expect(attempts == 1)
    #expect(try turns.withTurn { 1 } == 1)
  }
}
