import HTTPTypes

/// Answering the questions, and what may be done with the answers.
struct QuestionnaireRoutes: Sendable {
  let database: SQLiteDatabase
  let store: QuestionnaireStore
  let cvs: CVStore
  let folder: CVFolder
  let reports: ReportFolder
  let questions: Deferred<QuestionCatalogue>
  let analyst: Analyst
  let dailyCounts: DailyCounts
  let mailer: Mailer
  let random: RandomSource

  private struct Submitted: Encodable {
    let success = true
    let questionnaireId: String
    let owned: Bool
    let analysis: AnalysisView
    let isPremium: Bool
  }

  private struct One: Encodable {
    let success = true
    let questionnaire: QuestionnaireView
  }

  private struct Many: Encodable {
    let success = true
    let questionnaires: [QuestionnaireSummary]
  }

  func submit(_ request: RoutedRequest) throws -> Response {
    var fields = try request.jsonFields()
    let wantsMail = fields.isPresent("email")
    if wantsMail { try dailyCounts.check(.mail, of: request) }
    let answers = AnswerValidation(catalogue: try questions.get()).answers(in: &fields)
    let email = wantsMail ? fields.email() : nil
    try fields.finish()
    guard let answers else { throw Failure.internal }

    let questionnaire = Questionnaire(
      id: Identifier.make(random), ownerID: request.caller?.account.id, answers: answers,
      analysis: try analyst.analyse(answers, cv: nil), createdAt: request.now)
    try database.write { db in
      try store.insert(questionnaire, resultEmail: email, in: db)
      if let email {
        try dailyCounts.add(.mail, of: request, in: db)
        try mailer.answered(questionnaire, email: email, now: request.now, in: db)
      }
    }
    let plan = request.caller?.account.plan ?? .free
    return try .json(
      .created,
      Submitted(
        questionnaireId: questionnaire.id, owned: questionnaire.ownerID != nil,
        analysis: try analyst.view(of: questionnaire, plan: plan), isPremium: plan > .free))
  }

  func read(_ request: RoutedRequest) throws -> Response {
    let id = try request.requirePathID()
    let questionnaire = try database.read { try store.find(id, for: request.caller, in: $0) }
    return try .ok(One(questionnaire: try view(questionnaire, for: request)))
  }

  func list(_ request: RoutedRequest) throws -> Response {
    let caller = try request.requireCaller()
    return try .ok(Many(questionnaires: try database.read { try store.list(ownedBy: caller.account.id, in: $0) }))
  }

  func claim(_ request: RoutedRequest) throws -> Response {
    let caller = try request.requireCaller()
    let id = try request.requirePathID()
    let questionnaire = try database.write { db in
      var questionnaire = try store.find(id, for: caller, in: db)
      if questionnaire.ownerID == nil { try store.setOwner(caller.account.id, of: id, in: db) }
      questionnaire.ownerID = caller.account.id
      return questionnaire
    }
    return try .ok(One(questionnaire: try view(questionnaire, for: request)))
  }

  func delete(_ request: RoutedRequest) throws -> Response {
    let id = try request.requirePathID()
    let file = try database.write { db in
      _ = try store.find(id, for: request.caller, in: db)
      let file = try cvs.find(questionnaireID: id, in: db)
      try store.delete(id, in: db)
      return file
    }
    if let file { folder.remove(file.storedName) }
    reports.remove(questionnaireID: id)
    return try .ok(Done())
  }

  private func view(_ questionnaire: Questionnaire, for request: RoutedRequest) throws -> QuestionnaireView {
    let plan = questionnaire.ownerID == nil ? .free : request.caller?.account.plan ?? .free
    return QuestionnaireView(
      questionnaire: questionnaire, analysis: try analyst.view(of: questionnaire, plan: plan), isPremium: plan > .free)
  }
}
