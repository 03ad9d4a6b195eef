/// What is done with text that came from outside, in time linear in its length.
extension StringProtocol {
  /// Whether both are the same bytes. To be used instead of `==`, which compares by canonical equivalence
  /// (https://unicode.org/reports/tr15/) and sorts each run of combining marks: 60 KB of them cost it a second.
  func isSame(as other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }

  /// Whether it has nothing but ASCII, which `==` and `Set` compare by bytes.
  var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }

  /// Without white space at both ends (Unicode White_Space).
  func trimmingWhitespace() -> String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
