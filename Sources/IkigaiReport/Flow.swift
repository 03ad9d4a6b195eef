/// Something with a height that can be drawn with its top left corner anywhere.
struct Block {
  let height: Double
  let draw: (_ x: Double, _ y: Double) -> Void

  /// Room.
  static func space(_ height: Double) -> Block { Block(height: height) { _, _ in } }

  /// Blocks one under another, never parted.
  static func stack(_ blocks: [Block]) -> Block {
    Block(height: blocks.reduce(0) { $0 + $1.height }) { x, y in
      var y = y
      for block in blocks {
        block.draw(x, y)
        y += block.height
      }
    }
  }

  func indented(by indent: Double) -> Block { Block(height: height) { x, y in draw(x + indent, y) } }
}

/// Sets blocks one under another, page after page.
final class Flow {
  static let left = 62.0
  static let width = Canvas.width - 2 * left
  private static let top = 64.0
  private static let bottom = Canvas.height - 66

  let canvas: Canvas
  private let footer: String
  /// The cover is the first.
  private var page = 1
  private var y = Flow.bottom
  private var chapter: Int32 = 0

  init(canvas: Canvas, footer: String) {
    self.canvas = canvas
    self.footer = footer
  }

  /// Starts a chapter on a new page, with its bookmark; `lead` says what it is about.
  func chapter(_ title: String, lead: String?) {
    startPage()
    chapter = canvas.bookmark(title, page: page, y: y)
    canvas.fillRectangle(x: Self.left, y: y - 6, width: 34, height: 2.5, .accent)
    place(text(title, .chapter))
    if let lead { place([.space(8), text(lead, TextStyle(size: 10.5, color: .soft))]) }
    space(16)
  }

  /// Sets blocks that are never parted from each other.
  func place(_ blocks: [Block]) { place(.stack(blocks)) }

  func place(_ block: Block, bookmark: String? = nil) {
    if y + block.height > Self.bottom, y > Self.top { startPage() }
    if let bookmark { canvas.bookmark(bookmark, page: page, y: y, under: chapter) }
    block.draw(Self.left, y)
    y += block.height
  }

  /// Room, which a new page makes needless.
  func space(_ height: Double) { y = min(y + height, Self.bottom) }

  func end() { endPage() }

  func text(_ string: String, _ style: TextStyle, width: Double = Flow.width) -> Block {
    canvas.text(string, style, width: width)
  }

  /// A paragraph for each, with a dot before it.
  func list(_ items: [String], _ style: TextStyle = .body, color: Color = .accent, width: Double = Flow.width)
    -> [Block]
  {
    items.map { item in
      let text = text(item, style, width: width - 13)
      let middle = style.size * style.leading / 2
      return Block(height: text.height + 2.5) { [canvas] x, y in
        canvas.fillCircle(x: x + 3, y: y + middle, radius: 1.6, color)
        text.draw(x + 13, y)
      }
    }
  }

  private func startPage() {
    if page > 1 { endPage() }
    canvas.startPage()
    page += 1
    y = Self.top
  }

  private func endPage() {
    guard page > 1 else { return }
    let line = Self.bottom + 18
    canvas.line(from: (Self.left, line), to: (Self.left + Self.width, line), .line)
    text(footer, .small, width: Self.width - 40).draw(Self.left, line + 7)
    var number = TextStyle.small
    number.alignment = .right
    text("\(page)", number, width: 36).draw(Self.left + Self.width - 36, line + 7)
  }
}
