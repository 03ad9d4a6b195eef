/// The first page: whose report this is, and from when.
struct Cover {
  /// "" for none.
  let name: String
  let offer: String
  let date: String

  func draw(on canvas: Canvas) {
    canvas.startPage()
    canvas.bookmark("Couverture", page: 1, y: 0)
    canvas.fillRectangle(x: 0, y: 0, width: Canvas.width, height: Canvas.height, .paper)
    let middle = Canvas.width / 2
    for (index, (dx, dy)) in [(0.0, -62.0), (-62, 0), (62, 0), (0, 62)].enumerated() {
      canvas.fillCircle(x: middle + dx, y: 268 + dy, radius: 92, .circle([0, 1, 2, 3][index]), opacity: 0.42)
    }
    var y = 478.0
    for (text, style) in [
      ("AI-Ikigai", TextStyle(size: 11, color: .accent, alignment: .center)),
      ("Votre ikigai", TextStyle(family: .serif, size: 46, leading: 1.25, alignment: .center, tag: "H1")),
      (name, TextStyle(family: .serif, size: 22, isItalic: true, alignment: .center)),
    ] where !text.isEmpty {
      let block = canvas.text(text, style, width: Canvas.width - 140)
      block.draw(70, y)
      y += block.height + 8
    }
    canvas.fillRectangle(x: middle - 17, y: y + 12, width: 34, height: 2, .accent)
    canvas.text(
      "Rapport \(offer)\nRéponses du \(date) (UTC)",
      TextStyle(size: 10.5, color: .soft, leading: 1.6, alignment: .center), width: Canvas.width - 140
    ).draw(70, y + 30)
  }
}
