import ReportDocument

/// A report as a PDF: its chapters one after another.
struct Report {
  let document: ReportDocument

  func pdf() throws -> [UInt8] {
    // On one line: a name may have separators of lines, which are no control characters.
    let name = document.name.split(whereSeparator: \.isNewline).joined(separator: " ")
    let canvas = try Canvas(
      title: name.isEmpty ? "Votre ikigai" : "L’ikigai de \(name)",
      subject: "Rapport \(document.offer) d’AI-Ikigai, \(document.date)", createdAt: document.createdAt)
    // Rather no name than one in boxes; the title of the file has it.
    let shownName = canvas.canSet(name) ? name : ""
    Cover(name: shownName, offer: document.offer, date: document.date).draw(on: canvas)
    let flow = Flow(
      canvas: canvas, footer: ["AI-Ikigai", shownName, document.date].filter { !$0.isEmpty }.joined(separator: " · "))
    PortraitChapter(document: document).write(to: flow)
    CirclesChapter(circles: document.circles).write(to: flow)
    StrengthsChapter(document: document).write(to: flow)
    ProposalsChapter.occupations(document.recommendations).write(to: flow)
    ProposalsChapter.ideas(document.ideas).write(to: flow)
    PlanChapter(stages: document.actionPlan, questions: document.coachingQuestions).write(to: flow)
    MethodChapter(hasCV: document.cv != nil).write(to: flow)
    flow.end()
    return try FinishedPDF.bytes(of: canvas.finish(), language: "fr-FR")
  }
}
