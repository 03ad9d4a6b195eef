import Foundation
import HTTPTypes
import IkigaiApp
import Logging

/// Answers the one request of a CGI process (RFC 3875): the environment and standard input in, standard output out.
struct CGIProcess {
  private let environment = ProcessInfo.processInfo.environment

  /// Answers; the process's exit status.
  func run() -> Int32 {
    let logger = JSONLogHandler.logger()
    let variables = CGIVariables(values: environment)
    let application: Application
    do {
      application = Application(settings: try Settings.load(environment: environment), logger: logger)
    } catch {
      // The server shows standard error to the operator; the client learns only that it is not its fault.
      FileHandle.standardError.write(Data("ai-ikigai: \(error)\n".utf8))
      return send(Application.misconfigured())
    }
    guard let request = variables.request(body: body(of: variables)) else {
      FileHandle.standardError.write(Data("ai-ikigai: REQUEST_METHOD is missing: this is not a CGI request.\n".utf8))
      return send(Application.misconfigured())
    }
    return send(application.respond(to: request))
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
