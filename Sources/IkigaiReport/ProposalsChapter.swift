import ReportDocument

/// Occupations or business ideas, each with its reasons and how to get there.
struct ProposalsChapter {
  private let title: String
  private let lead: String
  private let proposals: [ReportDocument.Proposal]
  private let why: String

  static func occupations(_ proposals: [ReportDocument.Proposal]) -> Self {
    Self(
      title: "Vos dix pistes de métier",
      lead:
        "Les plus proches de vos réponses d’abord. Une piste n’est pas un verdict\u{a0}: c’est un endroit où regarder.",
      proposals: proposals, why: "Pourquoi ce métier")
  }

  static func ideas(_ proposals: [ReportDocument.Proposal]) -> Self {
    Self(
      title: "Cinq idées d’activité",
      lead: "Des projets à lancer petit, à côté de ce que vous faites aujourd’hui, pour voir.", proposals: proposals,
      why: "Pourquoi ce projet")
  }

  func write(to flow: Flow) {
    guard !proposals.isEmpty else { return }
    flow.chapter(title, lead: lead)
    for (index, proposal) in proposals.enumerated() { write(proposal, number: index + 1, to: flow) }
  }

  private func write(_ proposal: ReportDocument.Proposal, number: Int, to flow: Flow) {
    var parts = [
      head(proposal, number: number, flow), .space(4), flow.text(proposal.description, .body),
    ]
    parts += section(why, flow.list(proposal.reasons), flow)
    // What one reads first stays together; the rest may go on overleaf.
    flow.place(.stack(parts), bookmark: proposal.title)
    for rest in [
      section("Comment y entrer", flow.list(proposal.routes), flow),
      section(
        "Ce qu’il faut savoir faire",
        proposal.skills.isEmpty ? [] : [flow.text(sentence(proposal.skills), .body)], flow),
      section("Ce que montre un CV", proposal.realism.map { [flow.text($0, .body)] } ?? [], flow),
      section("Pour commencer", flow.list(proposal.steps), flow) + code(proposal.rome, flow),
    ] where !rest.isEmpty { flow.place(rest) }
    flow.space(26)
  }

  private func head(_ proposal: ReportDocument.Proposal, number: Int, _ flow: Flow) -> Block {
    var style = TextStyle.heading
    style.color = .accent
    let figure = flow.text("\(number)", style, width: 24)
    let match = proposal.match.map { match in
      flow.text("accord \(match)\u{a0}%", TextStyle(size: 9, color: .soft, alignment: .right), width: 74)
    }
    let title = flow.text(proposal.title, .heading, width: Flow.width - 24 - (match == nil ? 0 : 80))
    return Block(height: title.height) { x, y in
      figure.draw(x, y)
      title.draw(x + 24, y)
      match?.draw(x + Flow.width - 74, y + 5)
    }
  }

  private func sentence(_ items: [String]) -> String {
    items.joined(separator: ", ").startingSentence + "."
  }

  private func code(_ rome: String?, _ flow: Flow) -> [Block] {
    rome.map { [.space(5), flow.text("Fiche du métier chez France Travail\u{a0}: ROME\u{a0}\($0)", .small)] } ?? []
  }

  private func section(_ title: String, _ blocks: [Block], _ flow: Flow) -> [Block] {
    blocks.isEmpty ? [] : [.space(8), flow.text(title, .label), .space(2)] + blocks
  }
}
