import Testing

@testable import IkigaiApp

private func parse(_ text: String) throws(JSONError) -> JSONValue { try JSONValue.parse(Array(text.utf8)) }

private func object(_ members: [String: JSONValue]) -> JSONValue {
  var object = JSONObject()
  for (name, value) in members { object[name] = value }
  return .object(object)
}

private func nested(_ depth: Int, _ open: String, _ close: String, around inner: String = "") -> String {
  String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
}

@Suite struct JSONValueTests {
  @Test(
    arguments: [
      ("null", .null), ("true", .bool(true)), ("false", .bool(false)), ("0", .number(0)), ("1", .number(1)),
      ("\"\"", .string("")),
      ("[]", .array([])), ("{}", object([:])), (" \t\r\n[ \t\r\n] \t\r\n", .array([])),
      ("{ \"a\" : 1 , \"b\" : [ ] }", object(["a": .number(1), "b": .array([])])),
      ("[1,\"a\",null,true,{}]", .array([.number(1), .string("a"), .null, .bool(true), object([:])])),
      ("{\"\":{\"a\":{}}}", object(["": object(["a": object([:])])])),
      ("[[],[[]]]", .array([.array([]), .array([.array([])])])),
      // Of a repeated name the last counts.
      ("{\"a\":1,\"a\":2}", object(["a": .number(2)])),
      ("{\"\\u0061\":1,\"a\":2}", object(["a": .number(2)])),
    ] as [(String, JSONValue)]) func structuresAreRead(text: String, value: JSONValue) throws
  {
    #expect(try parse(text) == value)
  }

  @Test(
    arguments: [
      ("-0", -0.0), ("-1", -1), ("10", 10), ("3.0", 3), ("0.5", 0.5), ("-0.5e-1", -0.05), ("1e5", 1e5), ("1E+2", 100),
      ("2e-2", 0.02),
      ("0e0", 0), ("0.0", 0), ("1e0001", 10), ("123456789012345678901234567890", 1.2345678901234568e29),
      ("9007199254740993", 9_007_199_254_740_992), ("1.7976931348623157e308", .greatestFiniteMagnitude),
      ("5e-324", .leastNonzeroMagnitude), ("1e-400", 0), ("1e400", .infinity), ("-1e400", -.infinity),
      ("0.1000000000000000055511151231257827021181583404541015625", 0.1),
    ] as [(String, Double)]) func numbersAreTheNearestDouble(text: String, value: Double) throws
  {
    #expect(try parse(text) == .number(value))
    #expect(try parse("[\(text)]") == .array([.number(value)]))
  }

  @Test(arguments: [
    (#""a""#, "a"), (#""é\u00e9\u00E9""#, "ééé"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0000""#, "\0"),
    (#""\ud83d\ude00""#, "\u{1F600}"), (#""\uD83D\uDE00x""#, "\u{1F600}x"), (#""\uffff\ufffe""#, "\u{FFFF}\u{FFFE}"),
    (#""'//""#, "'//"),
    ("\"\u{7F}\u{80}\u{2028}\u{FEFF}\u{10FFFF}\"", "\u{7F}\u{80}\u{2028}\u{FEFF}\u{10FFFF}"),
    (#""\u005C\u0022""#, "\\\""), (#""\\u0041""#, "\\u0041"),
    (#""\udbff\udfff""#, "\u{10FFFF}"), (#""\ud7ff\ue000""#, "\u{D7FF}\u{E000}"),
  ]) func stringsAreRead(text: String, value: String) throws {
    guard case .string(let string) = try parse(text) else {
      Issue.record("not a string")
      return
    }
    // Scalar by scalar: == would not tell é from e and an accent.
    #expect(Array(string.unicodeScalars) == Array(value.unicodeScalars))
  }

  @Test(arguments: [
    // Nothing, too little, too much.
    "", " ", "[", "]", "{", "}", "[1", "{\"a\"", "{\"a\":", "{\"a\":1", "\"", "\"a", "[]]", "{}}", "[1]x", "1 2",
    "null null", "[] []", "\"a\"\"b\"",
    // Commas and colons.
    "[1,]", "[1 ,]", "[\n1,\n]", "[,]", "[,1]", "[1,,2]", "[1 2]", "{\"a\":1,}", "{,}", "{,\"a\":1}",
    "{\"a\":1,,\"b\":2}", "{\"a\" 1}",
    "{\"a\":1 \"b\":2}", "{\"a\"::1}", "{\"a\":}", "{:1}", "{\"a\",1}", "[1:2]", "[:]", "{\"a\":1:2}", "1,", ",", ":",
    // Names.
    "{a:1}", "{'a':1}", "{1:2}", "{null:1}", "{[]:1}", "{true:1}",
    // Words.
    "nul", "tru", "fals", "nulll", "True", "NULL", "tRue", "undefined", "NaN", "[NaN]", "Infinity", "-Infinity",
    "[inf]", "nan", "-", "t", "truefalse",
    // Numbers.
    "01", "-01", "00", "-00", "1.", ".5", "-.5", "1.e3", "1e", "1e+", "1e-", "1E", "e1", "+1", "--1", "- 1", "1-",
    "1+2", "1.2.3", "1e1.5", "1e5e5",
    "0x1", "0b1", "1_000", "1,000", "1f", "0e", "1.0e", "１", "²", "1 000", "0.e1", "∞",
    // Strings.
    "'a'", "\"\n\"", "\"\t\"", "\"\r\"", "\"\u{1F}\"", "\"\\\"", "\"\\", #""\a""#, #""\x41""#, #""\U0041""#, #""\'""#,
    #""\0""#, #""\ ""#, "\"\\\n\"",
    "\"\\é\"", #""\u""#, #""\u1""#, #""\u12""#, #""\u123""#, #""\u123g""#, #""\u+123""#, #""\u-123""#, #""\u 123""#,
    #""\u0x41""#, #""\u１２３４""#,
    // Halves of surrogate pairs.
    #""\ud800""#, #""\udc00""#, #""\ud800\ud800""#, #""\udc00\ud800""#, #""\ud83dx""#, #""\ud83d\n""#,
    #""\ud83d\u0041""#, #""\ud83d\""#,
    #""\ud83d\ud83d\ude00""#, #"{"\ud800":1}"#, #"{"a":"\ud800","a":1}"#, #""\ud83d\u""#, #""\ud83d\ude0""#,
    // What only other formats have.
    "//c\n1", "1//c", "/**/1", "#c\n1", "[1/*c*/]", "<!-- -->", "\u{FEFF}[1]", "[1]\u{FEFF}", "\u{A0}1", "[\u{B}1]",
    "\u{C}1", "1\u{2028}", "\u{85}1", "[\u{3000}1]",
    "\u{0}", "[1]\u{0}", "[\u{0}]", "\"\u{0}\"", "`a`", "“a”", "(1)", "1;", "=1",
  ]) func whatIsNotJSONIsMalformed(text: String) {
    #expect(throws: JSONError.malformed) { try parse(text) }
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xC1, 0x81, 0x22], [0x22, 0xC3, 0x22],
      [0x22, 0xE2, 0x82, 0x22], [0x22, 0x80, 0x22],
      [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22],
      [0x22, 0xE0, 0x80, 0xAF, 0x22],
      [0xE9], [0x22, 0xC3],
      // [] in UTF-16 and UTF-32, with and without byte order mark.
      [0x5B, 0, 0x5D, 0], [0, 0x5B, 0, 0x5D], [0xFF, 0xFE, 0x5B, 0, 0x5D, 0], [0xFE, 0xFF, 0, 0x5B, 0, 0x5D],
      [0x5B, 0, 0, 0, 0x5D, 0, 0, 0], [0xEF, 0xBB, 0xBF],
      [0xEF, 0xBB, 0xBF, 0x5B, 0x5D],
    ] as [[UInt8]]) func onlyUTF8IsRead(bytes: [UInt8])
  {
    #expect(throws: JSONError.malformed) { try JSONValue.parse(bytes) }
  }

  @Test func arraysAndObjectsNestAtMost64Deep() throws {
    #expect(throws: Never.self) { try parse(nested(64, "[", "]")) }
    #expect(throws: Never.self) { try parse(nested(63, "{\"a\":", "}", around: "{}")) }
    #expect(throws: Never.self) { try parse(nested(32, "[{\"a\":", "}]", around: "1")) }
    #expect(throws: Never.self) { try parse("[" + nested(63, "[", "]") + "," + nested(63, "[", "]") + "]") }
    #expect(throws: JSONError.tooDeep) { try parse(nested(65, "[", "]")) }
    #expect(throws: JSONError.tooDeep) { try parse(nested(64, "{\"a\":", "}", around: "{}")) }
    #expect(throws: JSONError.tooDeep) { try parse(nested(32, "[{\"a\":", "}]", around: "[]")) }
    #expect(throws: JSONError.tooDeep) { try parse(String(repeating: "[", count: 1_000_000)) }
  }

  @Test func namesAreToldApartByteForByte() throws {
    guard case .object(let object) = try parse("{\"\u{E9}\":1,\"e\u{301}\":2,\"\u{212A}\":3,\"K\":4}") else {
      Issue.record("not an object")
      return
    }
    #expect(object.count == 4)
    #expect(object["\u{E9}"] == .number(1))
    #expect(object["e\u{301}"] == .number(2))
    #expect(object["\u{212A}"] == .number(3))
    #expect(object["K"] == .number(4))
    #expect(object["k"] == nil)
    #expect(object.names.sorted().count == 4)
    #expect(object.reduce(into: 0) { count, _ in count += 1 } == 4)
  }

  /// A canonically ordered comparison of such a name takes time quadratic in its length: minutes for this one.
  @Test(.timeLimit(.minutes(1))) func longNamesOfCombiningMarksAreReadInLinearTime() throws {
    let name = String(repeating: "\u{301}\u{316}", count: 250_000)
    guard case .object(let object) = try parse("{\"\(name)\":1,\"\(name)x\":2}") else {
      Issue.record("not an object")
      return
    }
    #expect(object.count == 2)
    #expect(object["email"] == nil)
  }

  @Test(arguments: [
    (#"{"a":"b"}"#, []), (#""\u0000""#, ["body"]), (#"["a\u0000"]"#, ["body"]), (#"{"a\u0000":1}"#, ["body"]),
    (#"{"email":"a\u0000b","name":"x"}"#, ["email"]), (#"{"b":"\u0000","a":"\u0000"}"#, ["a", "b"]),
    (#"{"answers":{"15":"\u0000","1":"b"}}"#, ["answers.15"]),
    (#"{"answers":{"8":["b","\u0000","\u0000"]}}"#, ["answers.8"]),
    (#"{"answers":{"8\u0000":"b"}}"#, ["answers"]), (#"{"a":{"b":{"c":{"\u0000":"\u0000"}}}}"#, ["a.b"]),
    (#"[{"a":["\u0000"]}]"#, ["a"]),
    (#"{"a":"\\u0000"}"#, []), (#"{"":"\u0000"}"#, ["body"]), (#"{"a":{"":"\u0000"}}"#, ["a"]),
  ]) func uPlus0000IsFoundAndNamed(text: String, paths: [String]) throws {
    #expect(try parse(text).pathsWithNUL == paths)
  }

  @Test func thePathsOfUPlus0000StayFewAndShort() throws {
    let long = String(repeating: "k", count: 65)
    #expect(try parse("{\"\(long)\":{\"a\":\"\\u0000\"}}").pathsWithNUL == ["a"])
    let many = (0..<1000).map { "\"\($0)\":\"\\u0000\"" }.joined(separator: ",")
    #expect(try parse("{\(many)}").pathsWithNUL.count == 32)
  }
}
