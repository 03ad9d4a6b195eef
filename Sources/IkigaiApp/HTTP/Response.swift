import Foundation
import HTTPTypes

/// One HTTP response: status, header fields and body.
public struct Response: Sendable {
  /// What follows the header.
  public enum Body: Sendable {
    /// These bytes.
    case bytes([UInt8])
    /// The whole of an open file.
    case file(OpenFile)
    /// Nothing, where the header describes a body of this length (`HEAD`, RFC 9110 §9.3.2); nil: no length is told.
    case none(length: Int?)
  }

  /// The status line.
  public var status: HTTPResponse.Status
  /// The header fields, Content-Length aside, which follows from the body.
  public var headers: HTTPFields
  /// The body.
  public var body: Body

  /// A response from its parts.
  public init(status: HTTPResponse.Status, headers: HTTPFields = [:], body: Body = .none(length: nil)) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The Content-Length to send, nil for none.
  public var contentLength: Int? {
    switch body {
    case .bytes(let bytes): bytes.count
    case .file(let file): file.size
    case .none(let length): length
    }
  }

  /// The same response without its body, as `HEAD` asks for.
  var withoutBody: Response {
    Response(status: status, headers: headers, body: .none(length: contentLength))
  }

  /// A JSON response.
  static func json(_ status: HTTPResponse.Status, _ value: some Encodable) throws -> Response {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Response(
      status: status, headers: [.contentType: "application/json; charset=utf-8"],
      body: .bytes([UInt8](try encoder.encode(value))))
  }

  /// 200 with a JSON body.
  static func ok(_ value: some Encodable) throws -> Response { try .json(.ok, value) }
}

/// A file that is open for reading, closed when the last user of it is gone.
public final class OpenFile: Sendable {
  /// The descriptor, at offset 0.
  public let descriptor: Int32
  /// Bytes in the file.
  public let size: Int

  init(descriptor: Int32, size: Int) {
    self.descriptor = descriptor
    self.size = size
  }

  deinit { close(descriptor) }
}

/// The successful answer that says nothing but so.
struct Done: Encodable {
  let success = true
}
