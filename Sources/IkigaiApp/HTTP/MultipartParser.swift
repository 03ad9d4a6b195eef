/// Why a body is not whole `multipart/form-data`.
enum MultipartError: Error, Equatable {
  /// It breaks the grammar of RFC 2046 §5.1 or RFC 7578.
  case malformed
  /// It ended before its closing boundary.
  case unterminated
  /// It has more than `MultipartParser.maximumParts` parts.
  case tooManyParts
  /// A part's header exceeds `MultipartParser.maximumHeaderBytes` or `maximumHeaderFields`.
  case headersTooLarge
}

/// A streaming parser of `multipart/form-data` (RFC 7578; framing: RFC 2046 §5.1).
///
/// The body is fed in pieces of any size and comes out as events; nothing of a part's content is kept, so memory stays
/// below `maximumHeaderBytes` plus a constant whatever the size of a file. The same bytes give the same events however
/// they are cut, but for where `data` events meet.
///
/// Lines end in CRLF alone, as the RFC says and every browser sends: a bare LF before a boundary is content, elsewhere
/// malformed. A boundary counts at the start of a line only and must not begin a longer line. Preamble and epilogue
/// are ignored; a form without a part is accepted, since browsers send an empty form so.
struct MultipartParser {
  static let maximumParts = 32
  /// Bytes of one part's header, line ends included.
  static let maximumHeaderBytes = 32 * 1024
  static let maximumHeaderFields = 16

  enum Event {
    case partBegan(Part)
    /// The next bytes of the part's content, at least one; valid during the call only.
    case data(UnsafeRawBufferPointer)
    /// The boundary after the part was seen: the part is whole.
    case partEnded
  }

  private enum State {
    case preamble
    case header
    case data
    case delimiter(DelimiterEnd)
    case epilogue
  }

  /// What was seen of a line after its boundary.
  private enum DelimiterEnd { case nothing, dash, padding, carriageReturn }

  private var delimiter: MultipartDelimiter
  private var state = State.preamble
  private var header: [UInt8] = []
  private var partCount = 0
  private var failure: (any Error)?

  /// - Parameter boundary: as `boundary(contentType:)` gives it.
  init(boundary: String) {
    delimiter = MultipartDelimiter(boundary: boundary)
  }

  /// Feeds the next bytes and calls `sink` for each event in order.
  ///
  /// Throws a `MultipartError`, or what `sink` throws; the parser is spent then and throws the same again.
  mutating func feed(_ bytes: UnsafeRawBufferPointer, sink: (Event) throws -> Void) throws {
    if let failure { throw failure }
    do {
      try consume(bytes, sink: sink)
    } catch {
      failure = error
      throw error
    }
  }

  /// Ends the body. Throws `MultipartError.unterminated` unless the closing boundary was seen.
  mutating func finish() throws {
    if let failure { throw failure }
    guard case .epilogue = state else {
      failure = MultipartError.unterminated
      throw MultipartError.unterminated
    }
  }

  private mutating func consume(_ bytes: UnsafeRawBufferPointer, sink: (Event) throws -> Void) throws {
    var position = 0
    while position < bytes.count {
      switch state {
      case .preamble:
        if delimiter.find(in: bytes, from: &position, content: { _ in }) { state = .delimiter(.nothing) }
      case .data:
        if try delimiter.find(in: bytes, from: &position, content: { try sink(.data($0)) }) {
          state = .delimiter(.nothing)
          try sink(.partEnded)
        }
      case .delimiter(let seen):
        state = try Self.next(after: seen, byte: bytes[position])
        position += 1
        if case .header = state { try beginHeader() }
      case .header:
        let isComplete = try appendToHeader(bytes[position])
        position += 1
        if isComplete {
          try sink(.partBegan(Part(header: header[...])))
          state = .data
        }
      case .epilogue:
        return
      }
    }
  }

  /// The rest of a boundary's line: `--` ends the body, else white space (transport padding, RFC 2046 §5.1.1), CRLF.
  private static func next(after seen: DelimiterEnd, byte: UInt8) throws(MultipartError) -> State {
    switch (seen, byte) {
    case (.nothing, UInt8(ascii: "-")): .delimiter(.dash)
    case (.dash, UInt8(ascii: "-")): .epilogue
    case (.nothing, UInt8(ascii: " ")), (.nothing, UInt8(ascii: "\t")): .delimiter(.padding)
    case (.padding, UInt8(ascii: " ")), (.padding, UInt8(ascii: "\t")): .delimiter(.padding)
    case (.nothing, UInt8(ascii: "\r")), (.padding, UInt8(ascii: "\r")): .delimiter(.carriageReturn)
    case (.carriageReturn, UInt8(ascii: "\n")): .header
    default: throw .malformed
    }
  }

  private mutating func beginHeader() throws(MultipartError) {
    guard partCount < Self.maximumParts else { throw .tooManyParts }
    partCount += 1
    header.removeAll(keepingCapacity: true)
  }

  /// Returns true when the byte ends the header's empty last line.
  private mutating func appendToHeader(_ byte: UInt8) throws(MultipartError) -> Bool {
    guard header.count < Self.maximumHeaderBytes else { throw .headersTooLarge }
    let (carriageReturn, lineFeed) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
    guard (header.last == carriageReturn) == (byte == lineFeed) else { throw .malformed }
    header.append(byte)
    guard byte == lineFeed else { return false }
    return header.count == 2 || header.suffix(4).elementsEqual([carriageReturn, lineFeed, carriageReturn, lineFeed])
  }
}
