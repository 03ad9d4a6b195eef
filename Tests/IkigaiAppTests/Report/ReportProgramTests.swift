import Foundation
import Testing

@testable import IkigaiApp

@Suite struct ReportProgramTests {
  @Test func whatItReadsIsWhatItIsGiven() throws {
    // cat stands in for it: what comes out is what went in.
    let document = [UInt8](repeating: 0x41, count: 300_000) + [0x42]
    #expect(try ReportProgram(path: "/usr/bin/cat").draw(document) == document)
  }

  @Test(arguments: ["/usr/bin/false", "/usr/bin/true", "/nonexistent/ikigai-report"])
  func aProgramThatDrawsNothingIsAFailure(_ path: String) {
    #expect(throws: ReportProgram.Failed.self) { try ReportProgram(path: path).draw([1]) }
  }

  @Test func itsIdentityChangesWithTheFile() {
    #expect(ReportProgram(path: "/usr/bin/cat").identity != ReportProgram(path: "/usr/bin/env").identity)
    #expect(ReportProgram(path: "/nonexistent").identity == "-")
  }
}
