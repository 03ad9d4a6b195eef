import HTTPTypes
import Testing

@testable import IkigaiApp

@Suite struct ResponseCollectorTests {
  private func receive(_ lines: [String], by collector: ResponseCollector) -> [Bool] {
    lines.map { Array(($0 + "\r\n").utf8).withUnsafeBytes { collector.receive(headerLine: $0) } }
  }

  @Test func linesThatAreNoFieldsArePassedOver() {
    let collector = ResponseCollector(limit: 1000)
    let lines = ["HTTP/1.1 200 OK", "no colon", ": no name", "bad name: 1", " folded: 1", "A:", "B : 1", "C:2 "]
    #expect(receive(lines, by: collector) == lines.map { _ in true })
    #expect(collector.headers == [.init("A")!: "", .init("C")!: "2"])
  }

  @Test func bytesThatAreNotUTF8AreNoTrap() {
    let collector = ResponseCollector(limit: 1000)
    let line: [UInt8] = Array("A: ".utf8) + [0xFF, 0xFE, 0x00, 0x0D, 0x0A]
    let isTaken = line.withUnsafeBytes { collector.receive(headerLine: $0) }
    #expect(isTaken && collector.headers[.init("A")!] != nil)
  }

  @Test func theLimitIsOfHeadersAndBodyTogether() {
    let collector = ResponseCollector(limit: 10)
    #expect(receive(["A: 1"], by: collector) == [true])
    let piece: [UInt8] = [1, 2]
    let taken = (0..<4).map { _ in piece.withUnsafeBytes { collector.receive(body: $0) } }
    #expect(taken == [true, true, false, false])
    #expect(collector.body == [1, 2, 1, 2] && collector.isTooLarge)
    #expect(receive([""], by: collector) == [false])
  }
}
