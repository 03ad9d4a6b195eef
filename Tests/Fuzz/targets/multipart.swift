/// The first byte says how many bytes follow it that are sizes of pieces (each less one); the rest is a body whose
/// boundary is `B`, and is read as a Content-Type too.
///
/// Fed in those pieces, over and over, it must give what it gives at once; and what is accepted, written anew as a
/// browser would, must read the same.
@c(LLVMFuzzerTestOneInput)
public func fuzzMultipart(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: data, count: size))
  let sizes = input.dropFirst().prefix(Int(input.first ?? 0) % 8).map { Int($0) + 1 }
  let body = Array(input.dropFirst(1 + sizes.count))
  let whole = Reading(body, pieces: [max(body.count, 1)])
  require(whole == Reading(body, pieces: sizes.isEmpty ? [1] : sizes), "the pieces make no difference")
  if whole.error == nil, let rewritten = whole.rewritten() {
    let again = Reading(rewritten, pieces: [7])
    require(again == whole, "what is accepted reads the same when written anew")
  }
  checkBoundary(String(decoding: body, as: UTF8.self))
  return 0
}

private func checkBoundary(_ contentType: String) {
  guard let boundary = try? MultipartParser.boundary(contentType: contentType) else { return }
  require((1...70).contains(boundary.utf8.count), "a boundary has 1 to 70 characters")
  require(boundary.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }, "a boundary is printable ASCII")
}

/// All that a parser says of a body.
private struct Reading: Equatable {
  struct Part: Equatable {
    var header: MultipartParser.Part
    var content: [UInt8] = []
    var isWhole = false
  }

  var parts: [Part] = []
  var error: MultipartError?

  init(_ body: [UInt8], pieces: [Int]) {
    var parser = MultipartParser(boundary: "B")
    var (position, turn) = (0, 0)
    do {
      while position < body.count {
        // A copy, so that a read outside of the piece is seen.
        let piece = Array(body[position..<min(position + pieces[turn % pieces.count], body.count)])
        position += piece.count
        turn += 1
        try piece.withUnsafeBytes { try parser.feed($0) { add($0) } }
      }
      try parser.finish()
      require(parts.allSatisfy(\.isWhole), "an accepted body's parts are whole")
    } catch let error as MultipartError {
      self.error = error
    } catch {
      require(false, "errors are MultipartError")
    }
    require(parts.count <= MultipartParser.maximumParts, "there are at most 32 parts")
    require(parts.reduce(0) { $0 + $1.content.count } <= body.count, "there is no more content than body")
  }

  private mutating func add(_ event: MultipartParser.Event) {
    require(parts.isEmpty || event.begins == parts[parts.count - 1].isWhole, "events come in order")
    switch event {
    case .partBegan(let header): parts.append(Part(header: header))
    case .data(let bytes):
      require(!bytes.isEmpty, "data is not empty")
      parts[parts.count - 1].content += bytes
    case .partEnded: parts[parts.count - 1].isWhole = true
    }
  }

  /// The accepted body as a browser writes it; nil when a name has what only looks like an escape.
  func rewritten() -> [UInt8]? {
    var body: [UInt8] = []
    for part in parts {
      guard let name = escaped(part.header.name) else { return nil }
      body += Array("--B\r\nContent-Disposition: form-data; name=\"\(name)\"".utf8)
      if let fileName = part.header.fileName {
        guard let fileName = escaped(fileName) else { return nil }
        body += Array("; filename=\"\(fileName)\"".utf8)
      }
      if let contentType = part.header.contentType { body += Array("\r\nContent-Type: \(contentType)".utf8) }
      body += Array("\r\n\r\n".utf8) + part.content + Array("\r\n".utf8)
    }
    body += Array("--B--\r\n".utf8)
    // What was near a limit may be beyond it when it is escaped.
    return parts.allSatisfy { $0.header.name.utf8.count + ($0.header.fileName ?? "").utf8.count < 2000 } ? body : nil
  }

  private func escaped(_ name: String) -> String? {
    var escaped: [UInt8] = []
    let bytes = Array(name.utf8)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\""): escaped += Array("%22".utf8)
      case UInt8(ascii: "\r"): escaped += Array("%0D".utf8)
      case UInt8(ascii: "\n"): escaped += Array("%0A".utf8)
      case UInt8(ascii: "\\"): escaped += [byte, byte]
      case UInt8(ascii: "%") where ["22", "0D", "0A"].contains { bytes[(index + 1)...].starts(with: $0.utf8) }:
        return nil
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}

extension MultipartParser.Event {
  fileprivate var begins: Bool {
    if case .partBegan = self { true } else { false }
  }
}
