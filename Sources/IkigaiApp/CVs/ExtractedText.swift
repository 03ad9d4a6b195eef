/// What a program printed, made fit to be read and kept.
enum ExtractedText {
  /// Valid UTF-8, never longer than what came in: bytes that are none are left out, and so is what nobody sees:
  /// control characters but line feed, tab and form feed, soft hyphens, marks of direction and of width zero.
  static func cleaned(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let follows = afterReturn
      afterReturn = scalar == "\r"
      switch scalar {
      case "\n" where follows: break
      case "\n", "\t", "\u{0C}": text.append(scalar)
      case "\r", "\u{0B}", "\u{85}", "\u{2028}", "\u{2029}": text.append("\n")
      case _ where isUnseen(scalar): break
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0xFFFD, 0xFEFF: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: true
    default: false
    }
  }
}
