import ReportDocument

/// The person in a paragraph, and the four circles in a picture.
struct PortraitChapter {
  let document: ReportDocument

  func write(to flow: Flow) {
    flow.chapter("Votre portrait", lead: nil)
    flow.place(flow.text(document.summary, .lead))
    flow.space(20)
    flow.place(diagram(flow))
    flow.space(12)
    flow.place(
      flow.text(
        "L’ikigai, en japonais, est ce qui donne envie de se lever le matin. On le représente par quatre cercles\u{a0}: ce "
          + "que l’on aime, ce que l’on sait faire, ce dont le monde a besoin, ce qui peut faire vivre. Plus un cercle est "
          + "grand ici, plus vos réponses parlent pour lui\u{a0}; 50 est le milieu de toutes les réponses possibles.",
        .small))
  }

  private func diagram(_ flow: Flow) -> Block {
    let canvas = flow.canvas
    let height = 350.0
    return Block(height: height) { x, y in
      let center = (x: x + Flow.width / 2, y: y + height / 2)
      let directions = [(0.0, -1.0), (-1, 0), (1, 0), (0, 1)]
      for (index, circle) in document.circles.enumerated().prefix(4) {
        let (dx, dy) = directions[index]
        let radius = 78 + 0.32 * Double(circle.score)
        canvas.fillCircle(
          x: center.x + dx * 72, y: center.y + dy * 72, radius: radius, .circle(index), opacity: 0.38)
      }
      for (index, circle) in document.circles.enumerated().prefix(4) {
        let (dx, dy) = directions[index]
        let label = Block.stack([
          canvas.text(
            circle.name, TextStyle(family: .serif, size: 15, leading: 1.15, alignment: .center), width: 110),
          canvas.text("\(circle.score)", TextStyle(size: 11, isBold: true, alignment: .center), width: 110),
        ])
        label.draw(center.x + dx * 116 - 55, center.y + dy * 112 - label.height / 2)
      }
      let heart = canvas.text(
        "Votre\nikigai", TextStyle(family: .serif, size: 16, isItalic: true, leading: 1.1, alignment: .center),
        width: 90)
      heart.draw(center.x - 45, center.y - heart.height / 2)
    }
  }
}
