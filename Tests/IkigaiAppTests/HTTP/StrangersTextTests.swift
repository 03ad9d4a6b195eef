import Testing

@testable import IkigaiApp

@Suite struct StrangersTextTests {
  @Test func theSameIsTheSameBytes() {
    #expect("b2b".isSame(as: "b2b"))
    #expect(!"b2b".isSame(as: "b2"))
    // Canonically equivalent, and equal to `==`.
    #expect("\u{e9}" == "e\u{301}")
    #expect(!"\u{e9}".isSame(as: "e\u{301}"))
  }

  @Test func blanksOfAnyKindAreTrimmed() {
    #expect(" \t\u{a0}\u{2003}a b\r\n".trimmingWhitespace() == "a b")
    #expect(" \n".trimmingWhitespace() == "")
  }

  @Test func asciiIsToldFromTheRest() {
    #expect("".isASCII && "https://a.example".isASCII)
    #expect(!"caf\u{e9}".isASCII)
  }
}
