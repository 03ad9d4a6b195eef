import Foundation
import HTTPTypes
import IkigaiApp
import Logging

/// Answers the one request of a CGI process (RFC 3875): the environment and standard input in, standard output out.
struct CGIProcess {
  private let environment = ProcessInfo.processInfo.environment
  /// How much of a body that nobody wants is read all the same.
  private static let maximumDrain = 64 * 1024 * 1024

  /// Answers; the process's exit status.
  func run() -> Int32 {
    let logger = JSONLogHandler.logger()
    let variables = CGIVariables(values: environment)
    let body = body(of: variables)
    let application: Application
    do {
      application = Application(settings: try Settings.load(environment: environment), logger: logger)
    } catch {
      // The server shows standard error to the operator; the client learns only that it is not its fault.
      FileHandle.standardError.write(Data("ai-ikigai: \(error)\n".utf8))
      drain(body, variables)
      return send(Application.misconfigured())
    }
    guard let request = variables.request(body: body) else {
      FileHandle.standardError.write(Data("ai-ikigai: REQUEST_METHOD is missing: this is not a CGI request.\n".utf8))
      return send(Application.misconfigured())
    }
    let response = application.respond(to: request)
    drain(body, variables)
    return send(response)
  }

  /// Reads what the handler left. Apache's mod_cgid has the body and the answer on one socket, and closing that with
  /// bytes unread loses the answer; fcgiwrap says 502 when it cannot write all of the body.
  private func drain(_ body: RequestBody, _ variables: CGIVariables) {
    if variables.contentLengthIsSenseless { return }
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { chunk.deallocate() }
    var total = 0
    while total < Self.maximumDrain, let count = try? body.read(chunk), count > 0 { total += count }
  }

  /// CONTENT_LENGTH bytes of standard input; without it, all there is, for methods that have a body.
  private func body(of variables: CGIVariables) -> RequestBody {
    var rest = variables.contentLength
    if rest == nil && ["GET", "HEAD", "OPTIONS"].contains(environment["REQUEST_METHOD"]) { return .empty }
    return RequestBody { buffer in
      let wanted = min(buffer.count, rest ?? buffer.count)
      if wanted == 0 { return 0 }
      var count = read(0, buffer.baseAddress, wanted)
      while count < 0 && errno == EINTR { count = read(0, buffer.baseAddress, wanted) }
      if count < 0 || (count == 0 && rest != nil) { throw RequestBodyError.truncated }
      rest = rest.map { $0 - count }
      return count
    }
  }

  private func send(_ response: Response) -> Int32 {
    var ok = true
    CGIResponse(response: response).send { bytes in
      ok = Self.write(bytes)
      return ok
    }
    return ok ? 0 : 1
  }

  private static func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(1, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    return true
  }
}
