import CGNU
import Glibc
import Synchronization

/// What each responder thread of a worker is doing, in memory that its supervisor shares: after the death of a worker it
/// tells which requests went with it. (The word is Apache's and php-fpm's.)
///
/// `@unchecked` because the memory is raw: each slot is written by its one thread, its text before its time is published
/// by an atomic store, and whoever reads the text has loaded the time before.
final class Scoreboard: @unchecked Sendable {
  /// A request in hand.
  struct Entry: Equatable {
    let slot: Int
    /// Its method and its route's template; "-" while it is being received.
    let route: String
    let milliseconds: Int
  }

  private static let slotSize = 128
  private static let textSize = slotSize - 8

  /// To be handed to the worker.
  let descriptor: Int32
  private let memory: UnsafeMutableRawPointer
  private let slots: Int

  /// New memory for so many threads; nil when there is none.
  convenience init?(slots: Int) {
    let descriptor = memfd_create("ai-ikigai scoreboard", ikigai_memfd_cloexec)
    guard descriptor >= 0 else { return nil }
    guard ftruncate(descriptor, off_t(slots * Self.slotSize)) == 0 else {
      close(descriptor)
      return nil
    }
    self.init(descriptor: descriptor, slots: slots)
  }

  /// The memory behind a descriptor, which is closed with this object.
  init?(descriptor: Int32, slots: Int) {
    guard
      let memory = mmap(nil, slots * Self.slotSize, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0),
      memory != MAP_FAILED
    else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    self.memory = memory
    self.slots = slots
  }

  deinit {
    munmap(memory, slots * Self.slotSize)
    close(descriptor)
  }

  /// A thread begins to receive a request.
  func begin(_ slot: Int) {
    text(slot).storeBytes(of: 0, as: UInt8.self)
    stamp(slot).pointee.store(Self.now(), ordering: .releasing)
  }

  /// It knows which one.
  func name(_ slot: Int, _ route: String) {
    let since = stamp(slot).pointee.load(ordering: .relaxed)
    let bytes = Array(route.utf8.prefix(Self.textSize - 1)) + [0]
    text(slot).copyMemory(from: bytes, byteCount: bytes.count)
    stamp(slot).pointee.store(since, ordering: .releasing)
  }

  /// It has finished.
  func end(_ slot: Int) { stamp(slot).pointee.store(0, ordering: .releasing) }

  /// The requests in hand, those that take longer than the given time.
  func entries(longerThan limit: Int = -1) -> [Entry] {
    let now = Self.now()
    return (0..<slots).compactMap { slot in
      let since = stamp(slot).pointee.load(ordering: .acquiring)
      guard since != 0, now >= since, Int(now - since) > limit else { return nil }
      let route = String(cString: text(slot).assumingMemoryBound(to: CChar.self))
      return Entry(slot: slot, route: route.isEmpty ? "-" : route, milliseconds: Int(now - since))
    }
  }

  private func stamp(_ slot: Int) -> UnsafeMutablePointer<Atomic<UInt64>> {
    (memory + slot * Self.slotSize).assumingMemoryBound(to: Atomic<UInt64>.self)
  }

  private func text(_ slot: Int) -> UnsafeMutableRawPointer { memory + slot * Self.slotSize + 8 }

  /// Milliseconds of the clock that all processes share and nobody sets.
  private static func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000 + UInt64(time.tv_nsec) / 1_000_000
  }
}
