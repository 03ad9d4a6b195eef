import Foundation
import GRDB
import HTTPTypes
import Logging
import Synchronization

@testable import IkigaiApp

/// A whole application on a folder of its own, with a clock that stands still until it is moved.
final class TestService: Sendable {
  let folder: String
  let settings: Settings
  let clock = MovableClock()
  let network = TestNetwork()
  let application: Application

  init(_ changes: [String: String] = [:]) throws {
    folder = NSTemporaryDirectory() + "ikigai-test-\(UUID().uuidString)"
    var values = [
      "JWT_SECRET": "a secret of the tests, long enough to sign",
      "DATABASE_PATH": folder + "/db/ikigai.sqlite", "CV_DIR": folder + "/cvs",
      "FRONTEND_URL": "https://site.example,http://localhost:3000",
    ]
    values.merge(changes) { $1 }
    settings = try Settings(values: values)
    application = Self.application(settings, clock, network)
  }

  private static func application(_ settings: Settings, _ clock: MovableClock, _ network: TestNetwork) -> Application {
    Application(
      settings: settings, threads: 4, logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
      clock: Clock { clock.now }, random: .system, network: network.sender,
      // A sweep under this clock finds every other working folder old.
      extractor: CVTextExtractor(scratch: settings.cvFolder + ".scratch"))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Another application on the same files, as a second process would be.
  func another() -> Application { Self.application(settings, clock, network) }

  /// Sends a request with a JSON body and reads the answer.
  func send(
    _ method: HTTPRequest.Method, _ path: String, json: String? = nil, token: String? = nil,
    from: String = "192.0.2.1", headers: HTTPFields = [:]
  ) -> Answered {
    var headers = headers
    if let token { headers[.authorization] = "Bearer \(token)" }
    if json != nil && headers[.contentType] == nil { headers[.contentType] = "application/json" }
    return send(method, path, bytes: json.map { Array($0.utf8) }, from: from, headers: headers)
  }

  /// Sends a request with any body.
  func send(
    _ method: HTTPRequest.Method, _ path: String, bytes: [UInt8]?, from: String = "192.0.2.1", headers: HTTPFields
  ) -> Answered {
    let parts = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    return Answered(
      application.respond(
        to: Request(
          method: method, path: String(parts[0]), query: parts.count > 1 ? String(parts[1]) : "", headers: headers,
          contentLength: bytes?.count, clientAddress: from, body: bytes.map(RequestBody.bytes) ?? .empty)))
  }

  /// Registers somebody and answers their token.
  func register(_ email: String = "camille@exemple.fr", password: String = "secret123") -> Answered {
    send(.post, "/api/auth/register", json: #"{"email":"\#(email)","password":"\#(password)"}"#)
  }

  /// How many rows a table has; none before the database is made.
  func count(_ table: String) throws -> Int {
    guard FileManager.default.fileExists(atPath: settings.databasePath) else { return 0 }
    let database = try DatabaseQueue(path: settings.databasePath)
    return try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") } ?? -1
  }
}

/// The services elsewhere: a test says how they answer, and sees what they were asked.
final class TestNetwork: Sendable {
  typealias Answer = @Sendable (OutboundRequest) -> Result<OutboundResponse, OutboundFailure>

  private let state = Mutex<(answer: Answer, requests: [OutboundRequest])>(
    ({ _ in .failure(OutboundFailure(.notConnected)) }, []))

  var requests: [OutboundRequest] { state.withLock { $0.requests } }

  /// From now on, every request is answered so.
  func answer(_ answer: @escaping Answer) { state.withLock { $0.answer = answer } }

  var sender: OutboundSender {
    OutboundSender { [self] request throws(OutboundFailure) in
      let answer = state.withLock { state in
        state.requests.append(request)
        return state.answer
      }
      return try answer(request).get()
    }
  }
}

/// A clock that a test moves.
final class MovableClock: Sendable {
  private let seconds = Mutex(1_795_000_000)

  var now: Timestamp { Timestamp(seconds: seconds.withLock { $0 }) }

  func advance(seconds more: Int) { seconds.withLock { $0 += more } }
}

/// A response with its JSON read.
struct Answered {
  let response: Response

  init(_ response: Response) { self.response = response }

  var status: Int { response.status.code }

  var bytes: [UInt8] {
    if case .bytes(let bytes) = response.body { bytes } else { [] }
  }

  subscript(path: String...) -> JSONValue? {
    var value = try? JSONValue.parse(bytes)
    for name in path {
      guard case .object(let members) = value else { return nil }
      value = members[name]
    }
    return value
  }

  var code: String? { text("code") }

  func text(_ path: String...) -> String? {
    var value = try? JSONValue.parse(bytes)
    for name in path {
      guard case .object(let members) = value else { return nil }
      value = members[name]
    }
    if case .string(let text) = value { return text }
    return nil
  }

  /// The names of the bad fields, sorted.
  var fields: [String] {
    if case .object(let members) = self["fields"] { members.names.sorted() } else { [] }
  }
}

extension RequestBody {
  /// A body that comes in pieces of at most `piece` bytes.
  static func bytes(_ bytes: [UInt8], piece: Int) -> RequestBody {
    var rest = bytes[...]
    return RequestBody { buffer in
      let part = rest.prefix(min(piece, buffer.count))
      buffer.copyBytes(from: part)
      rest = rest.dropFirst(part.count)
      return part.count
    }
  }

  static func bytes(_ bytes: [UInt8]) -> RequestBody { .bytes(bytes, piece: .max) }
}
