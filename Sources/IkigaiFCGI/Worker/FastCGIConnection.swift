import CFastCGI
import Foundation
import HTTPTypes
import IkigaiApp

/// One request on one accepted connection, spoken by libfcgi 2.4.2, whose traps this type knows. Used by one thread.
final class FastCGIConnection {
  /// How long the web server may take to send the next bytes. It has the whole request before it connects.
  static let receiveTimeout = 2
  /// How long it may take to accept the next bytes of an answer.
  static let sendTimeout = 10
  /// libfcgi has no limits of its own. nginx sends 64 KiB at most.
  private static let maximumVariables = 1_024
  private static let maximumVariableBytes = 64 * 1024
  private static let maximumDrain = 64 * 1024 * 1024

  private let request: UnsafeMutablePointer<FCGX_Request>

  init?() {
    request = .allocate(capacity: 1)
    guard FCGX_InitRequest(request, -1, 0) == 0 else {
      request.deallocate()
      return nil
    }
  }

  deinit {
    FCGX_Free(request, 1)
    request.deallocate()
  }

  /// Reads the request on an accepted connection, has it answered, and closes the connection.
  func serve(_ descriptor: Int32, respond: (Request) -> Response) {
    ListeningSocket.setTimeout(SO_RCVTIMEO, seconds: Self.receiveTimeout, on: descriptor)
    ListeningSocket.setTimeout(SO_SNDTIMEO, seconds: Self.sendTimeout, on: descriptor)
    // Hands the connection to libfcgi: FCGX_Accept_r finishes what was there first, and a preset connection survives
    // that only when it is "kept"; without a listening socket it cannot go on to accept by itself.
    request.pointee.ipcFd = descriptor
    request.pointee.keepConnection = 1
    request.pointee.listen_sock = -1
    guard FCGX_Accept_r(request) == 0 else { return }
    // Truncated parameters come back as success.
    guard let input = request.pointee.in, FCGX_GetError(input) == 0, let (variables, areAll) = variables(),
      var value = CGIVariables(values: variables).request(body: body(from: input, variables: variables))
    else { return drop() }
    value.hasTooManyHeaders = !areAll
    let response = respond(value)
    guard drain(input) else { return drop() }
    send(response)
    FCGX_Detach(request)  // a plain close, without libfcgi's lingering of up to 2 s
    request.pointee.keepConnection = 0
    FCGX_Finish_r(request)
  }

  /// The parameters, copied: they die at FCGX_Finish_r. When there are too many, the first ones.
  private func variables() -> (values: [String: String], areAll: Bool)? {
    guard var entry = request.pointee.envp else { return nil }
    var values: [String: String] = [:]
    var bytes = 0
    while let text = entry.pointee {
      let length = strlen(text)
      bytes += length
      guard values.count < Self.maximumVariables, bytes <= Self.maximumVariableBytes else { return (values, false) }
      if let equals = strchr(text, Int32(UInt8(ascii: "="))) {
        let name = String(
          decoding: UnsafeRawBufferPointer(start: text, count: equals - text), as: UTF8.self)
        values[name] = String(cString: equals + 1)
      }
      entry += 1
    }
    return (values, true)
  }

  private func body(from input: UnsafeMutablePointer<FCGX_Stream>, variables: [String: String]) -> RequestBody {
    var rest = CGIVariables(values: variables).contentLength
    return RequestBody { buffer in
      let wanted = min(buffer.count, rest ?? buffer.count)
      if wanted == 0 { return 0 }
      let count = Self.read(input, into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted]))
      if FCGX_GetError(input) != 0 || (count == 0 && rest != nil) { throw RequestBodyError.truncated }
      rest = rest.map { $0 - count }
      return count
    }
  }

  /// Reads what the handler left, to the end of the stream whatever CONTENT_LENGTH says: a left-over record makes
  /// nginx see a reset. Answers false when the web server broke off, and then nobody waits for an answer.
  private func drain(_ input: UnsafeMutablePointer<FCGX_Stream>) -> Bool {
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 16_384, alignment: 16)
    defer { chunk.deallocate() }
    var total = 0
    while total < Self.maximumDrain {
      let count = Self.read(input, into: chunk)
      if count == 0 { return FCGX_GetError(input) == 0 }
      total += count
    }
    return false
  }

  private func send(_ response: Response) {
    guard let output = request.pointee.out else { return }
    CGIResponse(response: response).send { bytes in
      var rest = bytes
      while !rest.isEmpty {
        let count = min(rest.count, Int(Int32.max))
        // -1: the client has gone, which changes nothing of what was done.
        let written = FCGX_PutStr(rest.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(count), output)
        guard written == Int32(count) else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return true
    }
  }

  private func drop() {
    request.pointee.keepConnection = 0
    FCGX_Detach(request)
    FCGX_Finish_r(request)
  }

  private static func read(_ input: UnsafeMutablePointer<FCGX_Stream>, into buffer: UnsafeMutableRawBufferPointer)
    -> Int
  {
    let count = min(buffer.count, Int(Int32.max))
    return Int(max(0, FCGX_GetStr(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(count), input)))
  }
}
