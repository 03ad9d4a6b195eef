import CGNU
import Glibc
import Synchronization

/// Wakes a thread that waits in `poll`: a pipe that bytes are written to.
final class WakeUp: Sendable {
  /// To be polled for reading.
  let descriptor: Int32
  private let other: Int32
  private let wanted = Atomic(false)

  /// nil when the process is out of descriptors.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC | O_NONBLOCK) == 0 else { return nil }
    descriptor = ends[0]
    other = ends[1]
  }

  deinit {
    close(descriptor)
    close(other)
  }

  /// Says whether `notifyIfWanted` is to do anything.
  func isWanted(_ value: Bool) { wanted.store(value, ordering: .releasing) }

  /// Wakes the thread.
  func notify() {
    var byte: UInt8 = 1
    _ = write(other, &byte, 1)  // a full pipe wakes as well
  }

  /// Wakes the thread if it has asked for it.
  func notifyIfWanted() {
    if wanted.load(ordering: .acquiring) { notify() }
  }

  /// Takes what was written.
  func drain() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) == bytes.count {}
  }
}
