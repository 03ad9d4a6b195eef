import ReportDocument

/// The action plan of twelve weeks, and the questions for the coaching call.
struct PlanChapter {
  let stages: [ReportDocument.Stage]
  let questions: [String]

  func write(to flow: Flow) {
    if !stages.isEmpty {
      flow.chapter(
        "Votre plan d’action", lead: "Douze semaines, deux à la fois. Cochez, barrez, déplacez\u{a0}: il est à vous.")
      for stage in stages {
        let steps = flow.boxes(stage.steps)
        flow.place(
          .stack(
            [
              flow.text("Semaines \(stage.week) et \(stage.week + 1)", .label), .space(2),
              flow.text(stage.title, .heading), .space(6),
            ] + steps), bookmark: stage.title)
        flow.space(18)
      }
    }
    if !questions.isEmpty {
      flow.chapter(
        "Préparer votre entretien",
        lead:
          "Une heure passe vite. Notez quelques mots sous chaque question avant l’appel, et choisissez celle qui compte."
      )
      for question in questions {
        let text = flow.text(question, TextStyle(family: .serif, size: 13, leading: 1.3))
        flow.place(
          Block(height: text.height + 50) { [canvas = flow.canvas] x, y in
            text.draw(x, y)
            for line in 1...2 {
              let height = y + text.height + 20 * Double(line)
              canvas.line(from: (x, height), to: (x + Flow.width, height), .line)
            }
          })
      }
    }
  }
}

extension Flow {
  /// Steps with a box to tick before each.
  fileprivate func boxes(_ items: [String]) -> [Block] {
    items.map { item in
      let text = text(item, .body, width: Flow.width - 18)
      return Block(height: text.height + 3) { [canvas] x, y in
        let (left, top) = (x + 0.5, y + 3)
        canvas.polygon([(left, top), (left + 8, top), (left + 8, top + 8), (left, top + 8)], .soft)
        text.draw(x + 18, y)
      }
    }
  }
}
