import Glibc

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
  static let maximumHeaderBytes = 8192
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

  /// CRLF, two dashes, the boundary: at most 74 bytes, with CR at its start and nowhere else.
  private let delimiter: [UInt8]
  private var state = State.preamble
  /// How many bytes of `delimiter` the content seen so far ends with; they are held back until it is known whether the
  /// rest follows.
  private var matched: Int
  /// How many of the `matched` bytes were not in the body: the line break that is taken to stand before the body and
  /// before a part's content, where a boundary may follow at once.
  private var assumed: Int
  private var header: [UInt8] = []
  private var partCount = 0
  private var failure: (any Error)?

  /// - Parameter boundary: as `boundary(contentType:)` gives it.
  init(boundary: String) {
    delimiter = Array("\r\n--\(boundary)".utf8)
    matched = 2
    assumed = 2
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
        position = try scan(bytes, from: position) { _ in }
      case .data:
        position = try scan(bytes, from: position) { try sink(.data($0)) }
        if case .delimiter = state { try sink(.partEnded) }
      case .delimiter(let seen):
        state = try Self.next(after: seen, byte: bytes[position])
        position += 1
        if case .header = state { try beginHeader() }
      case .header:
        let isComplete = try appendToHeader(bytes[position])
        position += 1
        if isComplete {
          let part = try Part(header: header[...])
          state = .data
          matched = 2
          assumed = 2
          try sink(.partBegan(part))
        }
      case .epilogue:
        return
      }
    }
  }

  /// Passes on the content up to the next delimiter or, without one, all that cannot be the start of one.
  ///
  /// Returns where to go on: after the delimiter, `state` being `.delimiter` then, or at the end of `bytes`.
  private mutating func scan(
    _ bytes: UnsafeRawBufferPointer, from start: Int, emit: (UnsafeRawBufferPointer) throws -> Void
  ) throws -> Int {
    var position = start
    if matched > 0 {
      position += matchLength(bytes, at: start, resuming: matched)
      if matched + position - start == delimiter.count { return delimiterEnded(at: position) }
      if position == bytes.count {
        matched += position - start
        return position
      }
      // What was held back was content. The bytes that went on matching have no CR: no delimiter begins in them.
      let held = assumed..<matched
      matched = 0
      assumed = 0
      if !held.isEmpty {
        try delimiter.withUnsafeBytes { try emit(UnsafeRawBufferPointer(rebasing: $0[held])) }
      }
    }
    while let candidate = Self.candidate(in: bytes, from: position) {
      position = candidate + matchLength(bytes, at: candidate, resuming: 0)
      let isWhole = position - candidate == delimiter.count
      guard isWhole || position == bytes.count else { continue }
      if candidate > start { try emit(UnsafeRawBufferPointer(rebasing: bytes[start..<candidate])) }
      if isWhole { return delimiterEnded(at: position) }
      matched = position - candidate
      return position
    }
    if start < bytes.count { try emit(UnsafeRawBufferPointer(rebasing: bytes[start...])) }
    return bytes.count
  }

  private mutating func delimiterEnded(at position: Int) -> Int {
    matched = 0
    assumed = 0
    state = .delimiter(.nothing)
    return position
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

  /// The rest of a boundary's line: `--` ends the body; else white space (transport padding, RFC 2046 §5.1.1) and CRLF.
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
