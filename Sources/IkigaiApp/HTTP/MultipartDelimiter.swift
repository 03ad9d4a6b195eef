import Glibc

/// Finds the delimiter of a multipart body, CRLF, two dashes and the boundary (RFC 2046 §5.1.1), in bytes that come in
/// pieces, and passes on what lies before it.
///
/// A line break is taken to stand before the first piece and after each delimiter found, since a boundary may be the
/// first line of a body and of a part's content.
struct MultipartDelimiter {
  /// At most 74 bytes, with CR at their start and nowhere else.
  private let delimiter: [UInt8]
  /// How many bytes of the delimiter the content seen so far ends with: held back until it is known whether the rest
  /// follows.
  private var matched = 2
  /// How many of those are the line break that was taken to be there.
  private var assumed = 2

  init(boundary: String) {
    delimiter = Array("\r\n--\(boundary)".utf8)
  }

  /// Passes on the content up to the next delimiter, or all that cannot be the beginning of one.
  ///
  /// - Parameters:
  ///   - position: where to begin in `bytes`; then after the delimiter, or at their end.
  ///   - content: called with one byte or more, in order; they are valid during the call only.
  /// - Returns: whether the delimiter was found.
  mutating func find(
    in bytes: UnsafeRawBufferPointer, from position: inout Int, content: (UnsafeRawBufferPointer) throws -> Void
  ) rethrows -> Bool {
    let start = position
    if matched > 0 {
      let held = assumed..<matched
      let length = matchLength(bytes, at: start, resuming: matched)
      position += length
      matched += length
      if matched == delimiter.count { return found() }
      if position == bytes.count { return false }
      // What was held back is content. What went on matching has no CR: no delimiter begins there.
      (matched, assumed) = (0, 0)
      if !held.isEmpty { try delimiter.withUnsafeBytes { try content(UnsafeRawBufferPointer(rebasing: $0[held])) } }
    }
    while let candidate = Self.candidate(in: bytes, from: position) {
      matched = matchLength(bytes, at: candidate, resuming: 0)
      position = candidate + matched
      let isWhole = matched == delimiter.count
      guard isWhole || position == bytes.count else { continue }
      if candidate > start { try content(UnsafeRawBufferPointer(rebasing: bytes[start..<candidate])) }
      return isWhole ? found() : false
    }
    position = bytes.count
    matched = 0
    if start < position { try content(UnsafeRawBufferPointer(rebasing: bytes[start...])) }
    return false
  }

  private mutating func found() -> Bool {
    (matched, assumed) = (2, 2)
    return true
  }

  /// How many bytes from `position` on equal those of the delimiter from its index `resuming` on.
  private func matchLength(_ bytes: UnsafeRawBufferPointer, at position: Int, resuming index: Int) -> Int {
    let limit = min(bytes.count - position, delimiter.count - index)
    var length = 0
    while length < limit, bytes[position + length] == delimiter[index + length] { length += 1 }
    return length
  }

  /// Where the next CR stands that LF and two dashes follow, as far as the bytes go.
  private static func candidate(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    let (cr, lf, dash) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: "-"))
    var position = start
    while position < bytes.count, let base = bytes.baseAddress {
      if bytes[position] != cr {
        guard let found = memchr(base + position, CInt(cr), bytes.count - position) else { return nil }
        position = UnsafeRawPointer(found) - base
      }
      if bytes.count - position < 4 { return position }
      if bytes[position + 1] == lf, bytes[position + 2] == dash, bytes[position + 3] == dash { return position }
      position += 1
    }
    return nil
  }
}
