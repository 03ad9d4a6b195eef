/// Why bytes are not a JSON text that is read here.
enum JSONError: Error, Equatable {
  /// They break RFC 8259, or are not UTF-8.
  case malformed
  /// Arrays and objects nest more than `JSONParser.maximumDepth` deep.
  case tooDeep
}

/// The grammar of RFC 8259, whole and nothing more; `JSONValue.parse` is the way in.
///
/// By hand, because JSONSerialization would need a guard for each thing that it accepts (`[1,]`, `{"a":1,}`, UTF-16, a
/// byte order mark), refuses `[1e400]`, loses a U+FEFF after an escape, and merges canonically equivalent names.
struct JSONParser {
  static let maximumDepth = 64

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .malformed }
    var parser = JSONParser(bytes: bytes)
    let value = try parser.value()
    guard parser.position == bytes.count else { throw .malformed }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipWhiteSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(JSONError) {
    guard accept(character) else { throw .malformed }
  }

  /// A value with the white space on both its sides.
  private mutating func value() throws(JSONError) -> JSONValue {
    skipWhiteSpace()
    defer { skipWhiteSpace() }
    switch next {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func literal(_ text: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    let end = position + text.utf8CodeUnitCount
    guard end <= bytes.count, text.withUTF8Buffer({ bytes[position..<end].elementsEqual($0) }) else {
      throw .malformed
    }
    position = end
    return value
  }

  private mutating func descend() throws(JSONError) {
    guard depth < Self.maximumDepth else { throw .tooDeep }
    depth += 1
    position += 1
    skipWhiteSpace()
  }

  private mutating func object() throws(JSONError) -> JSONObject {
    try descend()
    defer { depth -= 1 }
    var object = JSONObject()
    if accept("}") { return object }
    repeat {
      skipWhiteSpace()
      let name = try string()
      skipWhiteSpace()
      try expect(":")
      object[name] = try value()
    } while accept(",")
    try expect("}")
    return object
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    try descend()
    defer { depth -= 1 }
    var elements: [JSONValue] = []
    if accept("]") { return elements }
    repeat { elements.append(try value()) } while accept(",")
    try expect("]")
    return elements
  }

  private mutating func string() throws(JSONError) -> String {
    try expect("\"")
    var text: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try appendEscaped(to: &text)
      case 0..<0x20: throw .malformed
      default: text.append(byte)
      }
    }
    throw .malformed
  }

  private mutating func appendEscaped(to text: inout [UInt8]) throws(JSONError) {
    guard let byte = next else { throw .malformed }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var units = [try hexadecimalUnit()]
      if UTF16.isLeadSurrogate(units[0]) {
        try expect("\\")
        try expect("u")
        units.append(try hexadecimalUnit())
      }
      // Nil for a surrogate without its other half.
      guard let scalar = String(validating: units, as: UTF16.self) else { throw .malformed }
      text.append(contentsOf: scalar.utf8)
    default: throw .malformed
    }
  }

  private mutating func hexadecimalUnit() throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw .malformed }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }

  private mutating func number() throws(JSONError) -> Double {
    let start = position
    _ = accept("-")
    if !accept("0") { try skipDigits() }
    if accept(".") { try skipDigits() }
    if accept("e") || accept("E") {
      if !accept("+") { _ = accept("-") }
      try skipDigits()
    }
    guard let number = Double(String(decoding: bytes[start..<position], as: UTF8.self)) else { throw .malformed }
    return number
  }

  /// One digit or more.
  private mutating func skipDigits() throws(JSONError) {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    guard position > start else { throw .malformed }
  }
}
