/// A colour of the house, as the site has them (frontend/css/site.css).
struct Color {
  let red: Double
  let green: Double
  let blue: Double

  init(_ hex: UInt32) {
    red = Double(hex >> 16 & 0xFF) / 255
    green = Double(hex >> 8 & 0xFF) / 255
    blue = Double(hex & 0xFF) / 255
  }

  static let paper = Color(0xFBF6EE)
  static let band = Color(0xF4EADB)
  static let line = Color(0xE5D8C6)
  static let ink = Color(0x2D2621)
  static let soft = Color(0x655A50)
  static let accent = Color(0xA8442A)
  /// Passion, profession, mission, vocation.
  static let circles = [Color(0xD9714E), Color(0xE0A83F), Color(0x7D9C6B), Color(0x5D83A6)]

  static func circle(_ index: Int) -> Color { circles[index % circles.count] }
}

/// How a text looks. Sizes are in points.
struct TextStyle {
  enum Family: String {
    case serif = "EB Garamond 12"
    case sans = "Lato"
  }

  var family = Family.sans
  var size = 10.0
  var isBold = false
  var isItalic = false
  var color = Color.ink
  /// A line's height, in sizes.
  var leading = 1.42
  var alignment = Alignment.left
  /// The structure element that it is for a reader that reads aloud (ISO 32000-1 §14.8.4).
  var tag = "P"

  enum Alignment { case left, center, right }

  static let body = TextStyle()
  static let small = TextStyle(size: 8.5, color: .soft)
  static let label = TextStyle(size: 8.5, isBold: true, color: .accent)
  static let chapter = TextStyle(family: .serif, size: 28, color: .ink, leading: 1.1, tag: "H1")
  static let heading = TextStyle(family: .serif, size: 17, color: .ink, leading: 1.15, tag: "H2")
  static let lead = TextStyle(family: .serif, size: 13.5, leading: 1.35)
}
