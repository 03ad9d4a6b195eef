import Foundation
import HTTPTypes
import Testing

@testable import IkigaiApp

@Suite struct OutboundFailureTests {
  private let servers: TLSServers

  init() throws { servers = try TLSServers.shared() }

  @Test(arguments: [
    "http://127.0.0.1:{plain}/count/refused", "127.0.0.1:{plain}/count/refused", "//127.0.0.1/", "HTTP://127.0.0.1/",
    "file:///etc/hostname", "ftp://127.0.0.1/", "https:///", "https://", "", "https://user:s3cret@127.0.0.1/",
    "https://127.0.0.1/a b", "https://127.0.0.1/\r\nX-Injected: 1", "https://127.0.0.1/\0", "https://é.example/",
  ]) func onlyHTTPSIsCalled(url: String) throws {
    let port = servers.url("", at: "plain").split(separator: ":").last ?? ""
    let failure = try servers.failure(url.replacing("{plain}", with: port))
    #expect(failure.reason == .badURL && failure.authority == nil && !failure.mayHaveArrived)
    #expect("\(failure)" == "not an https URL")
  }

  @Test func aPortWithoutTLSIsNotSpokenTo() throws {
    let failure = try servers.failure(servers.url("/close/plain", at: "plain"))
    #expect(failure.reason == .notConnected && !failure.mayHaveArrived)
    #expect(try servers.get("/count/close/plain").text == "0")
  }

  @Test(arguments: ["expired", "elsewhere", "unknown", "stranger"])
  func aServerThatIsNotTrustedGetsNoRequest(name: String) throws {
    let url = servers.url("/close/\(name)", at: name)
    let failure = try servers.failure(url)
    #expect(failure.reason == .notTrusted && !failure.mayHaveArrived)
    let words = [
      "expired": "has expired", "elsewhere": "subject name", "unknown": "unable to get local issuer",
      "stranger": "self-signed certificate",
    ]
    #expect(try failure.detail.contains(#require(words[name])), "\(failure)")
    #expect(failure.authority.map(url.contains) == true)
  }

  @Test func aNameInTheCertificateIsTrusted() throws {
    let request = OutboundRequest(method: .get, url: servers.url("/echo", host: "localhost"))
    #expect(try servers.sender().send(request).status == 200)
  }

  @Test func whoTrustsTheSystemDoesNotTrustThem() throws {
    // On the thread that has a connection which another sender trusts.
    #expect(try servers.get("/echo").status == 200)
    for sender in [.libcurl(certificateFile: nil), servers.sender(trusting: "stranger")] {
      let failure = try servers.failure(servers.url("/close/system"), by: sender)
      #expect(failure.reason == .notTrusted && !failure.mayHaveArrived)
    }
    #expect(try servers.get("/count/close/system").text == "0")
  }

  @Test func aFileWithoutCertificatesTrustsNobody() throws {
    for name in ["missing", "authority.key"] {
      let sender = OutboundSender.libcurl(certificateFile: "\(servers.folder)/\(name)")
      let failure = try servers.failure(servers.url("/echo"), by: sender)
      #expect(failure.reason == .notTrusted && !failure.mayHaveArrived)
    }
  }

  @Test func oldTLSIsRefused() throws {
    let failure = try servers.failure(servers.url("/echo", at: "old"))
    #expect(failure.reason == .notConnected && !failure.mayHaveArrived)
  }

  @Test func nobodyListens() throws {
    let failure = try servers.failure(servers.url("/echo", at: "closed"))
    #expect(failure.reason == .notConnected && !failure.mayHaveArrived)
  }

  @Test func aNameThatIsNoneIsNotResolved() throws {
    // A label of more than 63 octets (RFC 1035 §2.3.4), about which no server is asked.
    let failure = try servers.failure("https://\(String(repeating: "a", count: 64))/")
    #expect(failure.reason == .nameNotResolved && !failure.mayHaveArrived)
  }

  /// The servers hang for longer, and then lose the connection.
  @Test(arguments: ["/hang", "/hanginside", "/drip"]) func timeIsLimited(path: String) throws {
    // On a connection that stands, so that the request is sent however slow this machine is.
    _ = try servers.get("/echo")
    let failure = try servers.failure(servers.url(path), timeout: .milliseconds(500))
    #expect(failure.reason == .timedOut && failure.mayHaveArrived)
  }

  @Test func aHandshakeThatHangsSendsNothing() throws {
    let failure = try servers.failure(servers.url("/", at: "silent"), timeout: .milliseconds(200))
    #expect(failure.reason == .timedOut && !failure.mayHaveArrived)
  }

  @Test func noTimeAtAllIsALittleAndNotForEver() throws {
    for timeout in [Duration.zero, .seconds(-5)] {
      #expect(try servers.failure(servers.url("/hang"), timeout: timeout).reason == .timedOut)
    }
  }

  @Test(
    arguments: [
      ("/reset", .connectionLost), ("/close/fresh", .connectionLost), ("/truncated", .connectionLost),
      ("/cut", .connectionLost), ("/untilclosed/1000", .connectionLost), ("/garbage", .notHTTP),
    ] as [(String, OutboundFailure.Reason)])
  func whatIsLostMayHaveArrived(path: String, reason: OutboundFailure.Reason) throws {
    let failure = try servers.failure(servers.url(path))
    #expect(failure.reason == reason && failure.mayHaveArrived)
    #expect("\(failure)".hasSuffix("; the request may have arrived"))
  }

  @Test func aRequestIsSentOnceAlsoOnAKeptConnection() throws {
    let connection = try servers.get("/echo").connection
    #expect(try servers.get("/echo").connection == connection)
    let failure = try servers.failure(servers.url("/close/kept"))
    #expect(failure.reason == .connectionLost && failure.mayHaveArrived)
    #expect(try servers.get("/count/close/kept").text == "1")
  }

  @Test(arguments: ["/bytes/1048576", "/chunks/2097152", "/untilclosed/2000000"])
  func anAnswerIsLimited(path: String) throws {
    let failure = try servers.failure(servers.url(path))
    #expect(failure.reason == .tooLarge && failure.mayHaveArrived, "\(failure)")
  }

  @Test(arguments: ["/fields/40/50000", "/fields/1/900000", "/onlyinterim"])
  func headersAreLimitedByLibcurlOrByUs(path: String) throws {
    let failure = try servers.failure(servers.url(path))
    #expect([.tooLarge, .connectionLost].contains(failure.reason) && failure.mayHaveArrived, "\(failure)")
  }

  @Test func anAnswerBelowTheLimitIsWhole() throws {
    for path in ["/bytes/1048000", "/chunks/1047552"] { #expect(try servers.get(path).body.count > 1_047_000) }
  }
}
