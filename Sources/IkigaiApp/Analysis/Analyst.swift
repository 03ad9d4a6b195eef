import ReportDocument

/// The analysis as the endpoints use it; the catalogue is decoded at the first use.
struct Analyst: Sendable {
  private let catalogue: Deferred<Catalogue>
  private let guide: Deferred<CareerGuide>

  init() {
    catalogue = Deferred { try Catalogue.load() }
    guide = Deferred { try CareerGuide.load() }
  }

  /// Decodes the catalogue now.
  func prepare() throws { _ = try catalogue.get() }

  func analyse(_ answers: Answers, cv: CVData?) throws -> StoredAnalysis {
    AnalysisEngine(catalogue: try catalogue.get()).analyse(answers, cv: cv)
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
