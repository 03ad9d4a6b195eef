import ReportDocument

/// Each circle with its score, its labels, and the answers that it comes from.
struct CirclesChapter {
  let circles: [ReportDocument.Circle]

  func write(to flow: Flow) {
    flow.chapter(
      "Vos quatre cercles", lead: "Ce que chacun contient pour vous, et les réponses sur lesquelles il repose.")
    for (index, circle) in circles.enumerated() {
      let color = Color.circle(index)
      flow.place(
        .stack([
          flow.text("\(circle.name)\u{a0}: \(lowercasedFirst(circle.question))", .heading), .space(6),
          bar(circle.score, color, flow), .space(9),
          flow.text(circle.labels.joined(separator: "  ·  "), TextStyle(size: 10.5, isBold: true)), .space(5),
        ] + flow.list(Array(circle.evidence.prefix(1)), color: color)),
        bookmark: circle.name)
      for item in flow.list(Array(circle.evidence.dropFirst()), color: color) { flow.place(item) }
      flow.space(22)
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
