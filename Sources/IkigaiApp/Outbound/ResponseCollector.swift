import HTTPTypes

/// Takes in a response as libcurl hands it over, piece by piece. Belongs to the thread of one transfer.
final class ResponseCollector {
  private(set) var headers: HTTPFields = [:]
  private(set) var body: [UInt8] = []
  /// Whether more came than the limit allows.
  private(set) var isTooLarge = false
  /// Whether something beside the end of the connection says where the body ends (RFC 9112 §6.3): libcurl takes that
  /// end even when TLS does not confirm it.
  var isWhole: Bool { body.isEmpty || headers[.contentLength] != nil || headers[.transferEncoding] != nil }

  /// How often the request was about to be sent.
  var timesSent = 0

  private var room: Int
  private var headIsOver = false

  /// `limit`: bytes of headers and body together, interim responses and trailers counted.
  init(limit: Int) { room = limit }

  /// The one that a transfer was given as the context of its calls back.
  static func of(_ context: UnsafeMutableRawPointer?) -> ResponseCollector? {
    context.map { Unmanaged<ResponseCollector>.fromOpaque($0).takeUnretainedValue() }
  }

  /// A status line, a field line, or the empty line after them. False ends the transfer.
  func receive(headerLine line: UnsafeRawBufferPointer) -> Bool {
    guard reserve(line.count) else { return false }
    let line = line.prefix { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
    if line.starts(with: "HTTP/".utf8) {
      // The next one after an interim response.
      headers = [:]
      headIsOver = false
    } else if line.isEmpty {
      headIsOver = true
    } else if !headIsOver, let colon = line.firstIndex(of: UInt8(ascii: ":")),
      let name = HTTPField.Name(String(decoding: line[..<colon], as: UTF8.self))
    {
      let value = line[(colon + 1)...].drop(while: Self.isBlank).reversed().drop(while: Self.isBlank).reversed()
      headers.append(HTTPField(name: name, value: Array(value)))
    }
    return true
  }

  /// A piece of the body. False ends the transfer.
  func receive(body piece: UnsafeRawBufferPointer) -> Bool {
    guard reserve(piece.count) else { return false }
    body.append(contentsOf: piece)
    return true
  }

  private func reserve(_ count: Int) -> Bool {
    isTooLarge = isTooLarge || count > room
    room -= count
    return !isTooLarge
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
