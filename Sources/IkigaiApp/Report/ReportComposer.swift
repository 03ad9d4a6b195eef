import ReportDocument

/// Puts together what a report says: the analysis as the owner's plan shows it, and what the guide adds.
struct ReportComposer: Sendable {
  private let catalogue: Catalogue
  private let engine: AnalysisEngine
  private let renderer: AnalysisRenderer
  private let comparison: CVComparison
  private let occupations: [String: CareerGuide.Occupation]
  private let ideas: [String: CareerGuide.Idea]

  /// How many of the first recommendations a CV is compared with.
  private static let compared = 5

  /// Orders the catalogue and the guide once: keep the composer where many reports are made.
  init(catalogue: Catalogue, guide: CareerGuide, engine: AnalysisEngine) {
    self.catalogue = catalogue
    self.engine = engine
    renderer = AnalysisRenderer(catalogue: catalogue)
    comparison = CVComparison(catalogue: catalogue, guide: guide)
    occupations = Dictionary(guide.occupations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    ideas = Dictionary(guide.ideas.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter name: the account's; "" for none.
  func document(for questionnaire: Questionnaire, name: String, plan: Plan) -> ReportDocument {
    let stored = questionnaire.analysis
    let view = renderer.view(of: stored, plan: plan, cv: questionnaire.cv)
    let work = renderer.occupations(of: stored).map(\.1)
    let projects = renderer.ideas(of: stored).map(\.1)
    return ReportDocument(
      name: name, date: questionnaire.createdAt.frenchDate, createdAt: questionnaire.createdAt.rfc3339,
      offer: plan == .premium ? "Premium" : "Essentiel", summary: view.summary,
      thread: catalogue.traits.first { $0.id == stored.thread }?.thread ?? "",
      circles: Circle.allCases.map { circle(of: $0, in: view, stored) },
      radar: radar(of: stored),
      cv: questionnaire.cv.map { comparison.compare($0, with: Array(work.prefix(Self.compared))) },
      recommendations: zip(view.recommendations, work).map { shown, occupation in
        let entry = occupations[occupation.id]
        return .init(
          title: shown.title, description: shown.description, match: shown.match, reasons: shown.reasons ?? [],
          routes: entry?.routes ?? [], skills: entry?.skills ?? [], realism: entry?.realism, steps: entry?.steps ?? [],
          rome: entry?.rome)
      },
      ideas: zip(view.businessIdeas ?? [], projects).map { shown, idea in
        .init(
          title: shown.title, description: shown.description, match: nil, reasons: shown.reasons,
          steps: ideas[idea.id]?.steps ?? [])
      },
      actionPlan: (view.actionPlan ?? []).map { .init(week: $0.week, title: $0.title, steps: $0.steps) },
      coachingQuestions: plan == .premium
        ? CoachingQuestions.list(
          first: work.first?.title, second: work.dropFirst().first?.title, idea: projects.first?.title,
          dominant: stored.dominantProfile, hasCV: questionnaire.cv != nil, risk: questionnaire.answers.risk) : [])
  }

  /// The traits of doing, named as what one does well.
  private func radar(of stored: StoredAnalysis) -> [ReportDocument.Axis] {
    let column = Circle.allCases.firstIndex(of: .profession) ?? 0
    return engine.threads(of: stored).compactMap { trait, score in
      trait.labels.indices.contains(column) ? .init(name: trait.labels[column], value: score) : nil
    }
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
