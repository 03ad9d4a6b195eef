import Foundation
import HTTPTypes
import Testing

@testable import IkigaiApp

/// The servers of `Fixtures/server.py`, which run until this process ends.
struct TLSServers: Sendable {
  /// Those of this process.
  static func shared() throws -> TLSServers { try started.get() }

  private static let started = Result { try TLSServers() }

  /// Where the certificates are.
  let folder: String
  private let ports: [String: String]
  // Open for as long as the servers are to live.
  private let input: Pipe

  private init() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/server.py").path
    process.arguments = ["python3", "-W", "ignore", script]
    let output = Pipe()
    input = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    var text = ""
    while !text.hasSuffix("ready\n") {
      let piece = output.fileHandleForReading.availableData
      if piece.isEmpty { throw POSIXError(.ECHILD) }
      text += String(decoding: piece, as: UTF8.self)
    }
    var values: [String: String] = [:]
    for line in text.split(separator: "\n").map({ $0.split(separator: " ") }) where line.count == 2 {
      values[String(line[0])] = String(line[1])
    }
    folder = try #require(values["folder"])
    ports = values
  }

  /// `name`: of a server; `good` has the certificate that is trusted.
  func url(_ path: String, at name: String = "good", scheme: String = "https", host: String = "127.0.0.1") -> String {
    "\(scheme)://\(host):\(ports[name] ?? "0")\(path)"
  }

  /// Trusts the authority of the servers, or another certificate of theirs.
  func sender(trusting name: String = "authority") -> OutboundSender {
    .libcurl(certificateFile: "\(folder)/\(name).pem")
  }

  func get(_ path: String, headers: HTTPFields = [:]) throws -> OutboundResponse {
    try sender().send(OutboundRequest(method: .get, url: url(path), headers: headers))
  }

  func post(_ path: String, headers: HTTPFields = [:], body: [UInt8]) throws -> OutboundResponse {
    try sender().send(OutboundRequest(method: .post, url: url(path), headers: headers, body: body))
  }

  /// The failure of a POST that carries secrets wherever it can, none of which the failure may show.
  func failure(
    _ url: String, by sender: OutboundSender? = nil, timeout: Duration = .seconds(20)
  ) throws -> OutboundFailure {
    let request = OutboundRequest(
      method: .post, url: url + "?key=s3cret", headers: [.authorization: "Bearer s3cret"], body: Array("s3cret".utf8),
      timeout: timeout)
    let failure = try #require(throws: OutboundFailure.self) { try (sender ?? self.sender()).send(request) }
    #expect(!"\(failure)\(failure.detail)".contains("s3cret"))
    return failure
  }
}

extension OutboundResponse {
  var text: String { String(decoding: body, as: UTF8.self) }

  /// The lines of an echoed request's head.
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty } }

  /// Which connection of the server's it came on.
  var connection: String? { headers.first { $0.name.canonicalName == "x-connection" }?.value }
}
