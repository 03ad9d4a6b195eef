import Foundation
import Synchronization
import Testing

@testable import IkigaiApp

struct CVFolderTests {
  @Test func `a file that is being received is never swept away`() throws {
    let place = try StoredPlace()
    try place.files.prepare()
    let isOver = Atomic(false)
    let swept = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      while !isOver.load(ordering: .relaxed) {
        for name in (try? place.files.names()) ?? [] { _ = try? place.files.sweep(name) { false } }
      }
      swept.signal()
    }
    var lost = 0
    for _ in 0..<5_000 {
      // A sweep may be in the way three times in a row; who is told so has lost nothing.
      guard let file = try? place.files.receive(random: .system) else { continue }
      if access(file.currentPath, F_OK) != 0 { lost += 1 }
    }
    isOver.store(true, ordering: .relaxed)
    swept.wait()
    #expect(lost == 0)
  }
}
