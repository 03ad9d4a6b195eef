import Foundation

/// The name a CV came with: never a path on this machine, only sent back with the file.
enum OriginalFileName {
  /// The last part of the name, without control characters or what other systems read as a path, at most 150
  /// characters; a plain name where nothing is left.
  static func cleaned(_ name: String?, format: CVFormat) -> String {
    let last = (name ?? "").unicodeScalars.split { $0 == "/" || $0 == "\\" }.last ?? Substring.UnicodeScalarView()
    let visible = last.filter { scalar in
      ![.control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned].contains(
        scalar.properties.generalCategory)
    }
    let text = String(String.UnicodeScalarView(visible)).trimmingWhitespace()
    if text.isEmpty || text.allSatisfy({ $0 == "." }) { return "cv.\(format.rawValue)" }
    if text.count <= 150 && text.utf8.count <= 600 { return text }
    let beginning = String(String.UnicodeScalarView(text.prefix(100).unicodeScalars.prefix(140)))
    return "\(beginning).\(format.rawValue)"
  }

  /// Content-Disposition for a download under this name (RFC 6266 §4.3, RFC 8187 §3.2).
  static func attachment(_ name: String) -> String {
    let ascii = String(
      name.unicodeScalars.map { scalar -> Character in
        (0x20..<0x7f).contains(scalar.value) && !"\"\\%;".unicodeScalars.contains(scalar) ? Character(scalar) : "_"
      })
    let plain = name.utf8.map { byte -> String in
      let scalar = UnicodeScalar(byte)
      let isPlain = byte < 0x80 && (CharacterSet.alphanumerics.contains(scalar) || "!#$&+-.^_`|~".utf8.contains(byte))
      return isPlain ? String(Character(scalar)) : String(format: "%%%02X", byte)
    }
    return "attachment; filename=\"\(ascii)\"; filename*=UTF-8''\(plain.joined())"
  }
}
