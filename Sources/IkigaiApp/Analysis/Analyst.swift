/// The analysis as the endpoints use it; the catalogue is decoded and the engine made at their first use.
struct Analyst: Sendable {
  private let catalogue: Deferred<Catalogue>
  private let engine: Deferred<AnalysisEngine>

  init() {
    let catalogue = Deferred { try Catalogue.load() }
    self.catalogue = catalogue
    engine = Deferred { AnalysisEngine(catalogue: try catalogue.get()) }
  }

  /// Decodes the catalogue and makes the engine now.
  func prepare() throws { _ = try engine.get() }

  func analyse(_ answers: Answers, cv: CVData?) throws -> StoredAnalysis {
    try engine.get().analyse(answers, cv: cv)
  }

  func view(of questionnaire: Questionnaire, plan: Plan) throws -> AnalysisView {
    AnalysisRenderer(catalogue: try catalogue.get()).view(of: questionnaire.analysis, plan: plan, cv: questionnaire.cv)
  }
}
