import ReportDocument

/// The analysis as the endpoints use it; the catalogue is decoded and the engine made at their first use, what reports
/// need beside them at the first report.
struct Analyst: Sendable {
  private let catalogue: Deferred<Catalogue>
  private let engine: Deferred<AnalysisEngine>
  private let composer: Deferred<ReportComposer>

  init() {
    let catalogue = Deferred { try Catalogue.load() }
    self.catalogue = catalogue
    let engine = Deferred { AnalysisEngine(catalogue: try catalogue.get()) }
    self.engine = engine
    composer = Deferred {
      ReportComposer(catalogue: try catalogue.get(), guide: try CareerGuide.load(), engine: try engine.get())
    }
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
    try composer.get().document(for: questionnaire, name: account.name, plan: account.plan)
  }
}
