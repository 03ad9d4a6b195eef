extension MultipartParser {
  /// What a part's header says of it (RFC 7578 §4).
  struct Part: Equatable, Sendable {
    /// The field's name; any UTF-8, control characters too (browsers send them as they are), may be empty.
    var name: String
    /// The file's name as the sender gave it, never to be trusted: it may hold a path, line breaks, U+0000. Nil when the
    /// part is not a file, "" when none was chosen in the sender's form. `filename*` is not read (RFC 7578 §4.2).
    var fileName: String?
    /// The part's Content-Type as sent.
    var contentType: String?
  }

  /// The boundary in a request's Content-Type, nil when that is not `multipart/form-data`.
  ///
  /// Throws `.malformed` when it is, but without a usable boundary: 1 to 70 of the characters of RFC 2046 §5.1.1, not
  /// ending in a space, given once, quoted or not.
  static func boundary(contentType: String) throws(MultipartError) -> String? {
    let field = Array(contentType.utf8)
    guard HeaderValue.firstWord(of: field[...]) == "multipart/form-data" else { return nil }
    guard let boundary = try HeaderValue(field[...]).parameters["boundary"],
      (1...70).contains(boundary.utf8.count), boundary.utf8.last != UInt8(ascii: " "),
      boundary.utf8.allSatisfy(isBoundaryCharacter)
    else { throw .malformed }
    return boundary
  }

  private static func isBoundaryCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "'()+_,-./:=? ".utf8.contains(byte)
    }
  }
}

extension MultipartParser.Part {
  /// Reads a part's header: fields that each end in CRLF, then an empty line.
  ///
  /// Strict where a lenient reading could differ from another reader's: a folded line, a repeated field, a transfer
  /// encoding that changes the bytes (RFC 7578 §4.7 has none) or wrong UTF-8 in a value read here is `.malformed`.
  init(header: ArraySlice<UInt8>) throws(MultipartError) {
    var fields: [String: ArraySlice<UInt8>] = [:]
    for line in header.split(separator: UInt8(ascii: "\n")).dropLast() {
      guard fields.count < MultipartParser.maximumHeaderFields else { throw .headersTooLarge }
      let name = line.prefix(while: HeaderValue.isTokenCharacter)
      let rest = line.dropFirst(name.count).dropLast()  // its CR
      guard !name.isEmpty, rest.first == UInt8(ascii: ":"),
        fields.updateValue(rest.dropFirst(), forKey: HeaderValue.lowercased(name)) == nil
      else { throw .malformed }
    }
    guard let field = fields["content-disposition"] else { throw .malformed }
    let disposition = try HeaderValue(field)
    guard disposition.word == "form-data", let name = disposition.parameters["name"] else { throw .malformed }
    if let encoding = fields["content-transfer-encoding"],
      !["7bit", "8bit", "binary"].contains(HeaderValue.firstWord(of: encoding))
    {
      throw .malformed
    }
    self.name = name
    fileName = disposition.parameters["filename"]
    contentType = try fields["content-type"].map { (field) throws(MultipartError) in
      try HeaderValue.text(HeaderValue.trimmed(field))
    }
  }
}

/// A header field's value of the form `word; name=value; name="value"` (RFC 2045 §5.1), the word and the parameters'
/// names in lower case.
///
/// Quoted strings are read as browsers and curl write them: `%22`, `%0D` and `%0A` stand for a quote, CR and LF (WHATWG
/// HTML, multipart/form-data encoding), as `\"` does for a quote and `\\` for a backslash; any other `%` or `\` is
/// itself, as in `C:\cv.pdf`.
private struct HeaderValue {
  let word: String
  private(set) var parameters: [String: String] = [:]

  init(_ field: ArraySlice<UInt8>) throws(MultipartError) {
    word = Self.firstWord(of: field)
    var rest = field.drop { $0 != UInt8(ascii: ";") }
    while rest.popFirst() != nil {  // the semicolon
      rest = rest.drop(while: Self.isWhiteSpace)
      if rest.isEmpty || rest.first == UInt8(ascii: ";") { continue }
      let name = rest.prefix(while: Self.isTokenCharacter)
      rest = rest.dropFirst(name.count)
      guard !name.isEmpty, rest.popFirst() == UInt8(ascii: "=") else { throw .malformed }
      let value = rest.first == UInt8(ascii: "\"") ? try Self.quoted(&rest) : try Self.unquoted(&rest)
      guard parameters.updateValue(value, forKey: Self.lowercased(name)) == nil else { throw .malformed }
      rest = rest.drop(while: Self.isWhiteSpace)
      guard rest.isEmpty || rest.first == UInt8(ascii: ";") else { throw .malformed }
    }
  }

  private static func quoted(_ rest: inout ArraySlice<UInt8>) throws(MultipartError) -> String {
    var bytes: [UInt8] = []
    rest.removeFirst()
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): return try text(bytes[...])
      case UInt8(ascii: "\\") where rest.first == UInt8(ascii: "\"") || rest.first == UInt8(ascii: "\\"):
        if let escaped = rest.popFirst() { bytes.append(escaped) }
      case UInt8(ascii: "%"):
        let decoded: UInt8? =
          switch rest.prefix(2) {
          case let digits where digits.elementsEqual("22".utf8): UInt8(ascii: "\"")
          case let digits where digits.elementsEqual("0D".utf8): UInt8(ascii: "\r")
          case let digits where digits.elementsEqual("0A".utf8): UInt8(ascii: "\n")
          default: nil
          }
        bytes.append(decoded ?? byte)
        if decoded != nil { rest = rest.dropFirst(2) }
      default: bytes.append(byte)
      }
    }
    throw .malformed
  }

  /// More than a token: also what .NET and older senders leave unquoted, such as `/` and UTF-8.
  private static func unquoted(_ rest: inout ArraySlice<UInt8>) throws(MultipartError) -> String {
    let bytes = rest.prefix { !isWhiteSpace($0) && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "\"") }
    guard !bytes.isEmpty else { throw .malformed }
    rest = rest.dropFirst(bytes.count)
    return try text(bytes)
  }

  /// "" where it is not ASCII, which no word of ours is.
  static func firstWord(of field: ArraySlice<UInt8>) -> String {
    let word = trimmed(field.prefix { $0 != UInt8(ascii: ";") })
    return word.allSatisfy { $0 < 0x80 } ? lowercased(word) : ""
  }

  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = bytes.lastIndex { !isWhiteSpace($0) }.map { $0 + 1 } ?? bytes.startIndex
    return bytes[..<end].drop(while: isWhiteSpace)
  }

  static func text(_ bytes: ArraySlice<UInt8>) throws(MultipartError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
    return text
  }

  /// In lower case as far as ASCII goes.
  static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
    let upper = UInt8(ascii: "A")...UInt8(ascii: "Z")
    return String(decoding: bytes.lazy.map { upper.contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  static func isWhiteSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// `tchar` of RFC 9110 §5.6.2.
  static func isTokenCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}
