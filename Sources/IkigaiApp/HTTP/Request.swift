import HTTPTypes

/// One HTTP request, whichever way it came in. A value made by the transport and read once, on one thread.
public struct Request {
  /// The method as sent; `HEAD` stays `HEAD`.
  public var method: HTTPRequest.Method
  /// The path as the web server decoded it (SCRIPT_NAME + PATH_INFO of RFC 3875), without the query.
  public var path: String
  /// The query as sent, without `?`; "" when there is none.
  public var query: String
  /// The header fields the client sent.
  public var headers: HTTPFields
  /// The length the client announced, nil when it announced none.
  public var contentLength: Int?
  /// The web server has already found the body too large and thrown it away.
  public var bodyWasRefused: Bool
  /// There were more header fields than are read; those that are missing may matter.
  public var hasTooManyHeaders: Bool
  /// REMOTE_ADDR: the client's network address as the web server knows it.
  public var clientAddress: String
  /// The body, not yet read.
  public var body: RequestBody

  /// A request from its parts.
  public init(
    method: HTTPRequest.Method, path: String, query: String = "", headers: HTTPFields = [:],
    contentLength: Int? = nil, bodyWasRefused: Bool = false, hasTooManyHeaders: Bool = false,
    clientAddress: String = "127.0.0.1", body: RequestBody = .empty
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.contentLength = contentLength
    self.bodyWasRefused = bodyWasRefused
    self.hasTooManyHeaders = hasTooManyHeaders
    self.clientAddress = clientAddress
    self.body = body
  }
}

/// The bytes of a request's body, pulled from the transport in order and once.
public struct RequestBody {
  /// Fills the buffer from its start; answers how many bytes, 0 at the end of the body.
  /// Throws `RequestBodyError` when the rest will never come.
  public let read: (UnsafeMutableRawBufferPointer) throws -> Int

  /// A body read through the given function.
  public init(read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) {
    self.read = read
  }

  /// No body.
  public static var empty: RequestBody { RequestBody { _ in 0 } }

  /// Reads on until the end or until more than `limit` bytes have come; nil in the latter case.
  func collect(limit: Int) throws -> [UInt8]? {
    var bytes: [UInt8] = []
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 16_384, alignment: 16)
    defer { chunk.deallocate() }
    while true {
      let count = try read(chunk)
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > limit { return nil }
    }
  }
}

/// Why a body ended early.
public enum RequestBodyError: Error {
  /// Fewer bytes than announced.
  case truncated
}
