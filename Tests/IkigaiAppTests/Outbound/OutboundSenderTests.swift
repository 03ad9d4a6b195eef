import Foundation
import HTTPTypes
import Synchronization
import Testing

@testable import IkigaiApp

@Suite struct OutboundSenderTests {
  private let servers: TLSServers

  init() throws { servers = try TLSServers.shared() }

  @Test func aGetCarriesItsHeadersAndNothingElse() throws {
    let response = try servers.get(
      "/echo?a=b%20c&d[]=é".replacing("é", with: "%C3%A9"),
      headers: [
        .authorization: "Bearer key", .init("X-Empty")!: "", .init("X-Word")!: "é",
      ])
    #expect(response.status == 200)
    #expect(response.lines.first == "GET /echo?a=b%20c&d[]=%C3%A9 HTTP/1.1")
    let host = servers.url("").dropFirst("https://".count)
    // The server of the test reads field values as ISO 8859-1.
    #expect(
      response.lines.dropFirst().sorted() == [
        "Accept: */*", "Authorization: Bearer key", "Host: \(host)", "User-Agent: AI-Ikigai", "X-Empty: ",
        "X-Word: Ã©",
      ])
  }

  @Test func headersOfTheResponseAreRead() throws {
    let headers = try servers.get("/echo").headers
    #expect(headers[.init("X-Empty")!] == "")
    #expect(headers[values: .init("X-Twice")!] == ["1", "2"])
    #expect(headers[.init("x-blank")!] == "a b")
  }

  @Test func aBodyArrivesByteForByte() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 8) }
    let response = try servers.post("/echo", headers: [.contentType: "application/octet-stream"], body: bytes)
    #expect(Set(bytes).count == 256)
    #expect(response.body.suffix(bytes.count) == bytes[...])
    #expect(response.lines.first == "POST /echo HTTP/1.1")
    #expect(response.lines.contains("Content-Type: application/octet-stream"))
    #expect(response.lines.contains("Content-Length: 200000"))
  }

  @Test func aPostMayBeEmptyAndHasNoTypeThatNobodyGaveIt() throws {
    let lines = try servers.post("/echo", body: []).lines
    #expect(lines.contains("Content-Length: 0"))
    #expect(!lines.contains { $0.hasPrefix("Content-Type") })
  }

  @Test func aLargePostDoesNotAskFirst() throws {
    let lines = try servers.post("/head", body: Array(repeating: 0, count: 3_000_000)).lines
    #expect(lines.contains("Content-Length: 3000000"))
    #expect(!lines.contains { $0.hasPrefix("Expect") })
  }

  @Test func aValueCannotAddAField() throws {
    let lines = try servers.get("/echo", headers: [.init("X-Key")!: "a\r\nX-Injected: 1\nb\0c"]).lines
    #expect(lines.contains("X-Key: a  X-Injected: 1 b c"))
    #expect(HTTPField.Name("X-Key: 1\r\nX-Injected") == nil)
  }

  @Test(arguments: [201, 204, 304, 400, 401, 402, 409, 429, 500, 503]) func everyStatusIsAResponse(code: Int) throws {
    let response = try servers.get("/status/\(code)")
    #expect(response.status == code)
    #expect(response.text == ([204, 304].contains(code) ? "" : "said"))
    #expect(try servers.get("/echo").status == 200)
  }

  @Test func aRedirectIsNotFollowed() throws {
    let elsewhere = servers.url("", at: "plain", scheme: "http")
    let response = try servers.get("/redirect", headers: [.init("X-Elsewhere")!: elsewhere])
    #expect(response.status == 302)
    #expect(response.headers[.location] == elsewhere + "/landed")
    #expect(try servers.get("/count/landed").text == "0")
  }

  @Test func anInterimResponseIsPassedOver() throws {
    let response = try servers.get("/interim")
    #expect(response.status == 200 && response.text == "at last")
    #expect(response.headers[.init("X-Hint")!] == nil)
  }

  @Test func trailersAreNoHeaders() throws {
    let response = try servers.get("/chunks/10240")
    #expect(response.body.count == 10_240)
    #expect(response.headers[.init("X-Trailer")!] == nil)
  }

  @Test func aThreadKeepsItsConnections() throws {
    let numbers = try (0..<5).map { _ in try servers.get("/echo").connection }
    #expect(numbers[0] != nil && Set(numbers).count == 1)
    // Nothing of a POST is left in the GET after it, nor of a failure.
    _ = try servers.post("/echo", headers: [.authorization: "key"], body: [1, 2, 3])
    _ = try servers.failure(servers.url("/bytes/2000000"))
    let lines = try servers.get("/echo").lines
    #expect(lines.first == "GET /echo HTTP/1.1")
    #expect(!lines.contains { $0.hasPrefix("Auth") || $0.hasPrefix("Content") })
  }

  @Test func aConnectionEndsWithItsThread() throws {
    let servers = servers
    let number = Mutex<String?>(nil)
    let isDone = DispatchSemaphore(value: 0)
    let mayEnd = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      let connection = try? servers.get("/echo").connection
      number.withLock { $0 = connection }
      isDone.signal()
      mayEnd.wait()
    }
    isDone.wait()
    let connection = try #require(number.withLock { $0 })
    #expect(try servers.get("/isalive/\(connection)").text == "yes")
    mayEnd.signal()
    var answer = "yes"
    for _ in 0..<100 where answer == "yes" {
      usleep(50_000)
      answer = try servers.get("/isalive/\(connection)").text
    }
    #expect(answer == "no")
  }

  @Test func manyThreadsSendAtOnce() {
    let servers = servers
    let connections = Mutex<[String: Set<Int>]>([:])
    let isDone = DispatchGroup()
    for number in 0..<24 {
      isDone.enter()
      Thread.detachNewThread {
        for turn in 0..<4 {
          let body = Array("\(number) \(turn)".utf8)
          guard let response = try? servers.post("/echo", body: body), response.text.hasSuffix("\n\n\(number) \(turn)"),
            let connection = response.connection
          else { continue }
          connections.withLock { _ = $0[connection, default: []].insert(number) }
        }
        isDone.leave()
      }
    }
    isDone.wait()
    // Each thread has one connection, and each connection one thread.
    let found = connections.withLock { $0 }
    #expect(found.count == 24)
    #expect(found.values.allSatisfy { $0.count == 1 } && Set(found.values.flatMap { $0 }).count == 24)
  }

  @Test func aProxyOfTheEnvironmentIsNotUsed() async {
    await #expect(processExitsWith: .success) {
      // Nothing listens there. No other thread of this new process reads the environment.
      for name in ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] { setenv(name, "http://127.0.0.1:1", 1) }
      unsetenv("no_proxy")
      unsetenv("NO_PROXY")
      let response = try TLSServers.shared().get("/echo")
      #expect(response.status == 200)
    }
  }

  @Test func aLibraryThatIsMissingIsNotLoaded() {
    #expect(LibCurl(name: "libcurl.so.none") == nil)
    // One that has none of the functions.
    #expect(LibCurl(name: "libc.so.6") == nil)
    #expect(LibCurl.loaded?.version.hasPrefix("libcurl/") == true)
  }
}
