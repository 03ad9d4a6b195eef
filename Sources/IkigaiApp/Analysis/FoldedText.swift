/// A text as words without accents, in lower case, and the marks between its clauses.
///
/// Letters of French fold to ASCII (é, ç, œ …); other letters stay as they are. `+` and `#` belong to a word (C++, C#).
struct FoldedText {
  enum Token: Equatable {
    case word(String)
    case comma
    /// The end of a sentence or of a clause: . ; : ! ? ( ) and the end of a line.
    case stop
  }

  /// A word longer than this is cut: nothing that is looked for is as long.
  private static let longestWord = 32

  private(set) var tokens: [Token] = []

  init(_ text: String) {
    var word = ""
    var length = 0
    for scalar in text.unicodeScalars {
      if let folded = Self.fold(scalar) {
        if length < Self.longestWord { word += folded }
        length += folded.utf8.count
        continue
      }
      if !word.isEmpty { tokens.append(.word(word)) }
      word = ""
      length = 0
      switch scalar {
      case ",": tokens.append(.comma)
      case ".", ";", ":", "!", "?", "(", ")", "\n", "\r", "…", "•": tokens.append(.stop)
      default: break
      }
    }
    if !word.isEmpty { tokens.append(.word(word)) }
  }

  /// The words alone.
  var words: [String] {
    tokens.compactMap { if case .word(let word) = $0 { word } else { nil } }
  }

  /// What a scalar becomes inside a word; nil when it separates words.
  private static func fold(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A, 0x23, 0x2B: String(scalar)
    case 0x41...0x5A: String(UnicodeScalar(UInt8(truncatingIfNeeded: scalar.value + 0x20)))
    case 0...0x7F: nil
    case 0xC0...0xC5, 0xE0...0xE5: "a"
    case 0xC6, 0xE6: "ae"
    case 0xC7, 0xE7: "c"
    case 0xC8...0xCB, 0xE8...0xEB: "e"
    case 0xCC...0xCF, 0xEC...0xEF: "i"
    case 0xD1, 0xF1: "n"
    case 0xD2...0xD6, 0xF2...0xF6: "o"
    case 0xD9...0xDC, 0xF9...0xFC: "u"
    case 0xDD, 0xFD, 0xFF, 0x178: "y"
    case 0x152, 0x153: "oe"
    case 0xAD, 0x300...0x36F: ""  // a soft hyphen; the accent of a decomposed letter
    default: scalar.properties.isAlphabetic ? scalar.properties.lowercaseMapping : nil
    }
  }
}
