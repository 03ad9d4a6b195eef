import Glibc
import ReportDocument

/// The radar chart of what one does gladly and well, and what the CV adds.
struct StrengthsChapter {
  let document: ReportDocument

  func write(to flow: Flow) {
    flow.chapter(
      "Vos forces",
      lead: "Ce qui revient dans vos réponses, d’une question à l’autre. Le trait sombre marque le milieu, 50.")
    if document.radar.count > 2 { flow.place(radar(flow)) }
    if !document.thread.isEmpty {
      flow.space(6)
      flow.place(flow.text("Le fil qui les relie\u{a0}: \(document.thread).", .lead))
    }
    flow.space(14)
    guard let cv = document.cv else {
      flow.place([
        flow.text("Votre CV", .heading), .space(6),
        flow.text(
          "Ce rapport repose sur vos seules réponses\u{a0}: aucun CV n’y est joint. Si vous en ajoutez un sur le site, il "
            + "dira aussi ce que votre parcours apporte à chaque piste, et ce qui reste à apprendre.", .body),
      ])
      return
    }
    write(cv, to: flow)
  }

  private func write(_ cv: ReportDocument.CV, to flow: Flow) {
    // What begins with its years says itself that it is a line of education.
    let education = cv.education.map { line in
      line.first?.isNumber == true ? line : "Formation\u{a0}: \(line)"
    }
    let facts =
      [
        cv.experience,
        cv.languages.isEmpty ? nil : "Langues\u{a0}: \(cv.languages.map(lowercasedFirst).joined(separator: ", ")).",
      ].compactMap(\.self)
      // Parts that a page has room for.
      + stride(from: 0, to: cv.skills.count, by: 20).map { start in
        let part = cv.skills[start..<min(start + 20, cv.skills.count)].joined(separator: ", ")
        return "\(start == 0 ? "Compétences lues" : "Et encore")\u{a0}: \(part)."
      } + education
    let unread = "Rien de daté ni de connu n’a été trouvé dans ce CV\u{a0}: sa mise en page a pu gêner la lecture."
    let items = flow.list(facts.isEmpty ? [unread] : facts)
    flow.place(
      .stack([flow.text("Ce que dit votre CV", .heading), .space(6)] + items.prefix(1)), bookmark: "Votre CV")
    for item in items.dropFirst() { flow.place(item) }
    for (title, points, none) in [
      (
        "Vos points d’appui", cv.strengths,
        "Votre CV ne nomme pas encore ce que ces premières pistes demandent d’abord."
      ),
      (
        "Ce qui reste à apprendre, ou à écrire", cv.gaps,
        "Votre CV nomme tout ce que vos premières pistes demandent d’abord."
      ),
    ] {
      flow.space(12)
      let lines = points.map { "\($0.skill.startingSentence)\u{a0}: \($0.work.joined(separator: ", "))." }
      let items = flow.list(lines.isEmpty ? [none] : lines)
      flow.place([flow.text(title, .heading), .space(6)] + items.prefix(1))
      for item in items.dropFirst() { flow.place(item) }
    }
  }

  private func lowercasedFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  private func radar(_ flow: Flow) -> Block {
    let canvas = flow.canvas
    let axes = document.radar
    let height = 272.0
    return Block(height: height) { x, y in
      let center = (x: x + Flow.width / 2, y: y + height / 2)
      func point(_ index: Int, _ share: Double) -> (x: Double, y: Double) {
        let angle = 2 * Double.pi * Double(index) / Double(axes.count) - .pi / 2
        return (center.x + 108 * share * cos(angle), center.y + 108 * share * sin(angle))
      }
      for share in [0.25, 0.5, 0.75, 1] {
        canvas.polygon(
          axes.indices.map { point($0, share) }, share == 0.5 ? .soft : .line, lineWidth: share == 0.5 ? 0.9 : 0.6)
      }
      for index in axes.indices { canvas.line(from: center, to: point(index, 1), .line, width: 0.6) }
      canvas.polygon(
        axes.indices.map { point($0, Double(axes[$0].value) / 100) }, .accent, opacity: 0.22, lineWidth: 1.6)
      for (index, axis) in axes.enumerated() {
        let end = point(index, 1.1)
        let side = end.x - center.x
        let alignment: TextStyle.Alignment = side > 12 ? .left : side < -12 ? .right : .center
        let label = canvas.text(
          "\(axis.name)\u{a0}\(axis.value)", TextStyle(size: 9, leading: 1.2, alignment: alignment), width: 110)
        let left = alignment == .left ? end.x : alignment == .right ? end.x - 110 : end.x - 55
        label.draw(left, end.y - (alignment == .center && end.y < center.y ? label.height : label.height / 2))
      }
    }
  }
}
