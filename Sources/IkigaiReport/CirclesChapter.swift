import ReportDocument

/// Each circle with its score, its labels, and the answers that it comes from.
struct CirclesChapter {
  let circles: [ReportDocument.Circle]

  func write(to flow: Flow) {
    flow.chapter(
      "Vos quatre cercles", lead: "Ce que chacun contient pour vous, et ce sur quoi il repose.")
    for (index, circle) in circles.enumerated() {
      let color = Color.circle(index)
      flow.place(
        .stack([
          flow.text("\(circle.name)\u{a0}: \(lowercasedFirst(circle.question))", .heading), .space(5),
          bar(circle.score, color, flow), .space(7),
          flow.text(circle.labels.joined(separator: "\u{a0}· "), TextStyle(size: 10, isBold: true)), .space(4),
          columns(circle.evidence, color, flow),
        ]), bookmark: circle.name)
      flow.space(12)
    }
  }

  /// The list in two columns, to be read down and then across.
  private func columns(_ items: [String], _ color: Color, _ flow: Flow) -> Block {
    let width = (Flow.width - 18) / 2
    let half = (items.count + 1) / 2
    let style = TextStyle(size: 9)
    let left = Block.stack(flow.list(Array(items.prefix(half)), style, color: color, width: width))
    let right = Block.stack(flow.list(Array(items.dropFirst(half)), style, color: color, width: width))
    return Block(height: max(left.height, right.height)) { x, y in
      left.draw(x, y)
      right.draw(x + width + 18, y)
    }
  }

  private func bar(_ score: Int, _ color: Color, _ flow: Flow) -> Block {
    let number = flow.text("\(score) sur 100", .small, width: 70)
    return Block(height: max(number.height, 10)) { [canvas = flow.canvas] x, y in
      let width = Flow.width - 84
      canvas.fillRectangle(x: x, y: y + 3, width: width, height: 6, .band, radius: 3)
      canvas.fillRectangle(x: x, y: y + 3, width: width * Double(score) / 100, height: 6, color, radius: 3)
      number.draw(x + width + 14, y)
    }
  }

  private func lowercasedFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
