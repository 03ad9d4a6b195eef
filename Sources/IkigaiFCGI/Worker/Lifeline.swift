import Foundation
import Logging

/// A worker's end of the socket between it and its supervisor.
struct Lifeline {
  /// What a worker says on it, a byte each.
  enum Word: UInt8 {
    /// It accepts.
    case ready = 0x52
    /// It accepts no more and ends soon: another one is to take its place.
    case leaving = 0x4C
  }

  let descriptor: Int32
  let logger: Logger

  /// Says that the worker is ready, and ends it with its supervisor: the other end closes however that one dies.
  func begin() {
    say(.ready)
    Thread.detachNewThread { [self] in
      var byte: UInt8 = 0
      while true {
        let count = read(descriptor, &byte, 1)
        if count == 0 || (count < 0 && errno != EINTR) { break }
      }
      logger.warning("the supervisor is gone; draining")
      kill(getpid(), SIGTERM)
    }
  }

  /// Says that the worker leaves.
  func leave() { say(.leaving) }

  private func say(_ word: Word) {
    var byte = word.rawValue
    write(descriptor, &byte, 1)
  }
}
