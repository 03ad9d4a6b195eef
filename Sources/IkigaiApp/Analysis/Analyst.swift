import ReportDocument

/// The analysis as the endpoints use it; the catalogue is decoded and the engine made at their first use, the guide at
/// the first report.
struct Analyst: Sendable {
  private let catalogue: Deferred<Catalogue>
  private let engine: Deferred<AnalysisEngine>
  private let guide: Deferred<CareerGuide>

  init() {
    let catalogue = Deferred { try Catalogue.load() }
    self.catalogue = catalogue
    engine = Deferred { AnalysisEngine(catalogue: try catalogue.get()) }
    guide = Deferred { try CareerGuide.load() }
  }

  /// Decodes the catalogue and makes the engine now.
  func prepare() throws { _ = try engine.get() }

  func analyse(_ answers: Answers, cv: CVData?) throws -> StoredAnalysis {
    try engine.get().analyse(answers, cv: cv)
  }

  func view(of questionnaire: Questionnaire, plan: Plan) throws -> AnalysisView {
    AnalysisRenderer(catalogue: try catalogue.get()).view(of: questionnaire.analysis, plan: plan, cv: questionnaire.cv)
  }

  /// What the report says to the owner of a questionnaire.
  func report(of questionnaire: Questionnaire, account: Account) throws -> ReportDocument {
    ReportComposer(catalogue: try catalogue.get(), guide: try guide.get())
      .document(for: questionnaire, name: account.name, plan: account.plan)
  }
}
