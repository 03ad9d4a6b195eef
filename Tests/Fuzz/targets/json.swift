import Foundation

/// What is accepted must read the same when it is written anew, and Foundation's own reader, which accepts more, must
/// accept it too and find the same in it.
@c(LLVMFuzzerTestOneInput)
public func fuzzJSON(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: data, count: size))
  guard let value = try? JSONValue.parse(input) else { return 0 }
  var writer = Writer()
  writer.write(value)
  require(writer.depth <= JSONParser.maximumDepth, "what is accepted is at most 64 deep")
  require((try? JSONValue.parse(Array(writer.text.utf8))) == value, "what is accepted reads the same when written anew")
  let paths = value.pathsWithNUL
  require(paths.isEmpty != writer.hasNUL, "U+0000 is found where it is and only there")
  require(paths.count <= 32, "paths are few")
  require(paths.allSatisfy { $0.utf8.count <= 129 && !$0.utf8.contains(0) }, "paths are short and without U+0000")
  if writer.isFinite {
    let other = try? JSONSerialization.jsonObject(with: Data(input), options: [.fragmentsAllowed])
    require(other.map { isSame($0, value) } ?? false, "Foundation reads the same")
  }
  return 0
}

private struct Writer {
  var text = ""
  var depth = 0
  var hasNUL = false
  /// False when a number is too big for a double: Foundation refuses those.
  var isFinite = true

  mutating func write(_ value: JSONValue, level: Int = 0) {
    depth = max(depth, level)
    switch value {
    case .null: text += "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .number(let number):
      isFinite = isFinite && number.isFinite
      text += number.isFinite ? "\(number)" : number > 0 ? "1e999" : "-1e999"
    case .string(let string): write(string)
    case .array(let elements):
      depth = max(depth, level + 1)
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += "," }
        write(element, level: level + 1)
      }
      text += "]"
    case .object(let object):
      depth = max(depth, level + 1)
      text += "{"
      for (index, member) in object.enumerated() {
        if index > 0 { text += "," }
        write(member.name)
        text += ":"
        write(member.value, level: level + 1)
      }
      text += "}"
    }
  }

  private mutating func write(_ string: String) {
    text += "\""
    for unit in string.utf16 {
      hasNUL = hasNUL || unit == 0
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    text += "\""
  }
}

/// Whether Foundation's value is this one. Where its dictionary has other names (it does not tell canonically
/// equivalent ones apart, and loses U+FEFF), the members are not compared.
private func isSame(_ other: Any, _ value: JSONValue) -> Bool {
  switch value {
  case .null: return other is NSNull
  case .bool(let bool): return (other as? Bool) == bool
  case .number(let number):
    guard let other = (other as? NSNumber)?.doubleValue else { return false }
    // Foundation reads a long number through a decimal type of 38 digits and loses the last places of the double:
    // 1.0000040008888874e+136 where strtod(3) and Python read 1.0000040008888889e+136.
    return other == number || abs(other - number) <= abs(number) * 1e-13 || abs(other - number) < 1e-300
  case .string(let string):
    // Foundation loses a U+FEFF that follows an escape.
    let marks: (Unicode.Scalar) -> Bool = { $0 != "\u{FEFF}" }
    guard let other = other as? String else { return false }
    return other.unicodeScalars.filter(marks).elementsEqual(string.unicodeScalars.filter(marks))
  case .array(let elements):
    guard let others = other as? [Any], others.count == elements.count else { return false }
    return zip(others, elements).allSatisfy(isSame)
  case .object(let object):
    guard let others = other as? [String: Any], others.count <= object.count else { return false }
    guard others.keys.allSatisfy({ object[$0] != nil }), others.count == object.count else { return true }
    return object.allSatisfy { name, value in others[name].map { isSame($0, value) } ?? false }
  }
}
