/// A reader of the format of systemd's `EnvironmentFile=` (systemd.exec(5); src/basic/env-file.c).
///
/// Where systemd takes a value from a line, this gives the same value, and of a repeated key the last, as systemd does:
/// a file must not mean one thing to the unit and another to the program. What systemd ignores in silence (a line
/// without `=`, a name that an environment cannot hold, what follows a NUL), takes half-finished, or reads differently
/// from version to version is an error here.
///
/// - Blank lines, and lines that begin with `#` or `;`, say nothing. White space around a key and a value is dropped.
/// - In a value that does not begin with a quote, `\` before a character stands for that character, and before a line
///   break for nothing: the next line goes on with the value. Quotes further in are ordinary characters.
/// - Between single quotes everything stands for itself, line breaks too. Between double quotes so, but that `\` gives
///   `"`, `\`, `` ` `` and `$`, and joins lines; before anything else it stays.
/// - What follows a closing quote goes on with the value, `#` too: `A='b' "c"` is `bc`.
enum EnvironmentFile {
  /// The assignments in the file's bytes.
  static func parse(_ bytes: [UInt8]) throws(EnvironmentFileError) -> [String: String] {
    try checkText(bytes)
    var reader = Reader()
    for byte in bytes { try reader.read(byte) }
    try reader.finish()
    return reader.assignments
  }

  private static func checkText(_ bytes: [UInt8]) throws(EnvironmentFileError) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw EnvironmentFileError(line: 1, problem: .byteOrderMark) }
    for (index, line) in bytes.split(separator: newline, omittingEmptySubsequences: false).enumerated() {
      if line.contains(0) { throw EnvironmentFileError(line: index + 1, problem: .nulCharacter) }
      guard let text = String(validating: line, as: UTF8.self) else {
        throw EnvironmentFileError(line: index + 1, problem: .notUTF8)
      }
      if text.unicodeScalars.contains(where: \.properties.isNoncharacterCodePoint) {
        throw EnvironmentFileError(line: index + 1, problem: .noncharacter)
      }
    }
  }
}

/// A line of an environment file that is not accepted. It never holds or shows the line: that may be a secret.
struct EnvironmentFileError: Error, Equatable, CustomStringConvertible {
  enum Problem: String, Sendable {
    case byteOrderMark = "the file begins with a byte order mark; save it as UTF-8 without one"
    case notUTF8 = "it is not UTF-8"
    case noncharacter = "it has a code point that stands for no character, such as U+FFFF: systemd would skip the line"
    case nulCharacter = "it has a NUL character"
    case noEqualsSign = "it has no = after the name"
    case badName = "the name before = may only have letters, digits and _, and not begin with a digit"
    case unclosedQuote = "the quote that opens there is never closed"
    case unfinishedEscape = "the file ends after its \\"
    case continuedComment = "a comment may not end in \\: some versions of systemd skip the next line, others do not"
  }

  /// Counted from 1.
  var line: Int
  var problem: Problem

  var description: String { "line \(line): \(problem.rawValue)" }
}

private let newline = UInt8(ascii: "\n")

/// The state machine, fed byte by byte. A carriage return ends a line as a line feed does.
private struct Reader {
  private enum State {
    case lineStart, comment, commentEscape, key, valueStart, value, valueEscape
    case singleQuoted, doubleQuoted, doubleQuotedEscape
  }

  private(set) var assignments: [String: String] = [:]
  private var state = State.lineStart
  private var line = 1
  private var keyLine = 1
  private var quoteLine = 1
  private var key: [UInt8] = []
  private var value: [UInt8] = []
  /// How much of `value` stays whatever follows: what stands after it is white space that may prove to be trailing.
  private var kept = 0

  mutating func read(_ byte: UInt8) throws(EnvironmentFileError) {
    switch state {
    case .lineStart: try readLineStart(byte)
    case .comment, .commentEscape: try readComment(byte)
    case .key: try readKey(byte)
    case .valueStart, .value, .valueEscape: try readValue(byte)
    case .singleQuoted, .doubleQuoted, .doubleQuotedEscape: readQuoted(byte)
    }
    if byte == newline { line += 1 }
  }

  mutating func finish() throws(EnvironmentFileError) {
    switch state {
    case .lineStart, .comment, .commentEscape: break
    case .key: throw EnvironmentFileError(line: line, problem: .noEqualsSign)
    case .valueStart, .value: try assign()
    case .valueEscape: throw EnvironmentFileError(line: line, problem: .unfinishedEscape)
    case .singleQuoted, .doubleQuoted, .doubleQuotedEscape:
      throw EnvironmentFileError(line: quoteLine, problem: .unclosedQuote)
    }
  }

  private mutating func readLineStart(_ byte: UInt8) throws(EnvironmentFileError) {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: ";"): state = .comment
    case _ where Self.isLineEnd(byte) || Self.isBlank(byte): break
    default:
      (key, value, kept, keyLine, state) = ([], [], 0, line, .key)
      try readKey(byte)
    }
  }

  private mutating func readComment(_ byte: UInt8) throws(EnvironmentFileError) {
    if Self.isLineEnd(byte) {
      guard state == .comment else { throw EnvironmentFileError(line: line, problem: .continuedComment) }
      state = .lineStart
    } else {
      state = state == .comment && byte == UInt8(ascii: "\\") ? .commentEscape : .comment
    }
  }

  private mutating func readKey(_ byte: UInt8) throws(EnvironmentFileError) {
    if Self.isLineEnd(byte) { throw EnvironmentFileError(line: line, problem: .noEqualsSign) }
    if byte == UInt8(ascii: "=") { state = .valueStart } else { key.append(byte) }
  }

  private mutating func readValue(_ byte: UInt8) throws(EnvironmentFileError) {
    switch (state, byte) {
    case (.valueEscape, _):
      state = .value
      if !Self.isLineEnd(byte) { keep(byte) }
    case _ where Self.isLineEnd(byte):
      try assign()
      state = .lineStart
    case (.valueStart, _) where Self.isBlank(byte): break
    case (.valueStart, UInt8(ascii: "'")): (state, quoteLine) = (.singleQuoted, line)
    case (.valueStart, UInt8(ascii: "\"")): (state, quoteLine) = (.doubleQuoted, line)
    case (_, UInt8(ascii: "\\")): (state, kept) = (.valueEscape, value.count)
    default:
      state = .value
      if Self.isBlank(byte) { value.append(byte) } else { keep(byte) }
    }
  }

  private mutating func readQuoted(_ byte: UInt8) {
    switch (state, byte) {
    case (.singleQuoted, UInt8(ascii: "'")), (.doubleQuoted, UInt8(ascii: "\"")): state = .valueStart
    case (.doubleQuoted, UInt8(ascii: "\\")): state = .doubleQuotedEscape
    case (.doubleQuotedEscape, newline): state = .doubleQuoted
    case (.doubleQuotedEscape, _):
      state = .doubleQuoted
      if !"\"\\`$".utf8.contains(byte) { keep(UInt8(ascii: "\\")) }
      keep(byte)
    default: keep(byte)
    }
  }

  private mutating func keep(_ byte: UInt8) {
    value.append(byte)
    kept = value.count
  }

  private mutating func assign() throws(EnvironmentFileError) {
    let name = key.prefix((key.lastIndex { !Self.isBlank($0) } ?? -1) + 1)
    guard let first = name.first, !Self.isDigit(first), name.allSatisfy({ Self.isLetter($0) || Self.isDigit($0) })
    else { throw EnvironmentFileError(line: keyLine, problem: .badName) }
    assignments[String(decoding: name, as: UTF8.self)] = String(decoding: value.prefix(kept), as: UTF8.self)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == newline || byte == UInt8(ascii: "\r") }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// A letter of ASCII, or the underscore.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
