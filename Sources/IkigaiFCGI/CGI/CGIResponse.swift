import Foundation
import HTTPTypes
import IkigaiApp

/// A response in the form that CGI and FastCGI share (RFC 3875 §6): a `Status` field, the others, a blank line, a body.
struct CGIResponse {
  let response: Response

  /// The header with its blank line.
  var head: [UInt8] {
    var text = "Status: \(response.status.code) \(response.status.reasonPhrase)\r\n"
    for field in response.headers { text += "\(field.name.rawName): \(field.value)\r\n" }
    if let length = response.contentLength { text += "Content-Length: \(length)\r\n" }
    return Array((text + "\r\n").utf8)
  }

  /// Hands all bytes to `put`, in order, until it answers false.
  func send(_ put: (UnsafeRawBufferPointer) -> Bool) {
    switch response.body {
    case .bytes(let bytes):
      _ = (head + bytes).withUnsafeBytes(put)
    case .none:
      _ = head.withUnsafeBytes(put)
    case .file(let file):
      guard head.withUnsafeBytes(put) else { return }
      send(file, put)
    }
  }

  private func send(_ file: OpenFile, _ put: (UnsafeRawBufferPointer) -> Bool) {
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { chunk.deallocate() }
    var offset = 0
    while offset < file.size {
      let count = pread(file.descriptor, chunk.baseAddress, min(chunk.count, file.size - offset), off_t(offset))
      if count < 0 && errno == EINTR { continue }
      // A file that is shorter than it was leaves the answer short, which the client can tell by Content-Length.
      guard count > 0, put(UnsafeRawBufferPointer(rebasing: chunk[..<count])) else { return }
      offset += count
    }
  }
}
