/// Markup. What is written in the program is taken as it stands, every text put into it is escaped: no other place
/// escapes, and `init(stringLiteral:)` is for the compiler alone.
///
///     let name = "<b>"
///     let html: HTML = "<p>\(name)</p>"  // <p>&lt;b&gt;</p>
struct HTML: Sendable, Equatable, ExpressibleByStringInterpolation {
  let markup: String

  init(stringLiteral markup: String) { self.markup = markup }

  init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

  /// One after the other, each on a line.
  init(lines: [HTML]) { markup = lines.map(\.markup).joined(separator: "\n") }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) { markup.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: String) { markup += literal }

    mutating func appendInterpolation(_ html: HTML) { markup += html.markup }

    /// For elements and for attributes in quotes of either kind
    /// (https://html.spec.whatwg.org/multipage/parsing.html#escapingString). A character that no document may hold
    /// (https://html.spec.whatwg.org/multipage/syntax.html#text-2) becomes U+FFFD.
    mutating func appendInterpolation(_ text: String) {
      for scalar in text.unicodeScalars {
        switch scalar {
        case "&": markup += "&amp;"
        case "<": markup += "&lt;"
        case ">": markup += "&gt;"
        case "\"": markup += "&quot;"
        case "'": markup += "&#39;"
        case "\n", "\t": markup.unicodeScalars.append(scalar)
        case _ where scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint:
          markup += "\u{fffd}"
        default: markup.unicodeScalars.append(scalar)
        }
      }
    }
  }
}
