import ReportDocument

/// Puts together what a report says: the analysis as the owner's plan shows it, and what the guide adds.
struct ReportComposer {
  private let catalogue: Catalogue
  private let guide: CareerGuide
  private let renderer: AnalysisRenderer

  /// How many of the first recommendations a CV is compared with.
  private static let compared = 5

  init(catalogue: Catalogue, guide: CareerGuide) {
    self.catalogue = catalogue
    self.guide = guide
    renderer = AnalysisRenderer(catalogue: catalogue)
  }

  /// - Parameter name: the account's; "" for none.
  func document(for questionnaire: Questionnaire, name: String, plan: Plan) -> ReportDocument {
    let stored = questionnaire.analysis
    let view = renderer.view(of: stored, plan: plan, cv: questionnaire.cv)
    let work = renderer.occupations(of: stored).map(\.1)
    let projects = renderer.ideas(of: stored).map(\.1)
    let routes = Dictionary(guide.occupations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ideaSteps = Dictionary(guide.ideas.map { ($0.id, $0.steps) }, uniquingKeysWith: { first, _ in first })
    let comparison = CVComparison(catalogue: catalogue, guide: guide)
    return ReportDocument(
      name: name, date: questionnaire.createdAt.frenchDate, createdAt: questionnaire.createdAt.rfc3339,
      offer: plan == .premium ? "Premium" : "Essentiel", summary: view.summary,
      thread: catalogue.traits.first { $0.id == stored.thread }?.thread ?? "",
      circles: Circle.allCases.map { circle(of: $0, in: view, stored) },
      radar: TraitRadar(catalogue: catalogue).axes(of: stored),
      cv: questionnaire.cv.map { comparison.compare($0, with: Array(work.prefix(Self.compared))) },
      recommendations: zip(view.recommendations, work).map { shown, occupation in
        let entry = routes[occupation.id]
        return .init(
          title: shown.title, description: shown.description, match: shown.match, reasons: shown.reasons ?? [],
          routes: entry?.routes ?? [], skills: entry?.skills ?? [], realism: entry?.realism, steps: entry?.steps ?? [],
          rome: entry?.rome)
      },
      ideas: zip(view.businessIdeas ?? [], projects).map { shown, idea in
        .init(
          title: shown.title, description: shown.description, match: nil, reasons: shown.reasons,
          steps: ideaSteps[idea.id] ?? [])
      },
      actionPlan: (view.actionPlan ?? []).map { .init(week: $0.week, title: $0.title, steps: $0.steps) },
      coachingQuestions: plan == .premium
        ? CoachingQuestions.list(
          first: work.first?.title, second: work.dropFirst().first?.title, idea: projects.first?.title,
          dominant: stored.dominantProfile, hasCV: questionnaire.cv != nil, risk: questionnaire.answers.risk) : [])
  }

  private func circle(of circle: Circle, in view: AnalysisView, _ stored: StoredAnalysis) -> ReportDocument.Circle {
    let questions = catalogue.circles.first { $0.id == circle }?.questions.split(separator: " ") ?? []
    let evidence = stored.evidence.compactMap { id -> String? in
      guard questions.contains(id.prefix { $0 != "." }), let phrase = renderer.phrases[id] else { return nil }
      return phrase.startingSentence + "."
    }
    let (name, question, labels) =
      switch circle {
      case .passion: ("Passion", "Ce que vous aimez", view.passions)
      case .profession: ("Profession", "Ce que vous savez faire", view.talents)
      case .mission: ("Mission", "Ce dont le monde a besoin", view.mission)
      case .vocation: ("Vocation", "Ce qui peut vous faire vivre", view.vocation)
      }
    return .init(name: name, question: question, score: view.score[circle], labels: labels, evidence: evidence)
  }
}
