import ReportDocument

/// A report as a PDF: its chapters one after another.
struct Report {
  let document: ReportDocument

  func pdf() throws -> [UInt8] {
    let title = document.name.isEmpty ? "Votre ikigai" : "L’ikigai de \(document.name)"
    let canvas = try Canvas(
      title: title, subject: "Rapport \(document.offer) d’AI-Ikigai, \(document.date)",
      createdAt: document.createdAt)
    Cover(document: document).draw(on: canvas)
    let flow = Flow(
      canvas: canvas,
      footer: ["AI-Ikigai", document.name, document.date].filter { !$0.isEmpty }.joined(separator: " · "))
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
