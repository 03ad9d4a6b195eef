/// An answered questionnaire with its analysis.
struct Questionnaire: Equatable, Sendable {
  let id: String
  /// The account it belongs to; nil: nobody's, its id is the key to it.
  var ownerID: String?
  let answers: Answers
  var analysis: StoredAnalysis
  let createdAt: Timestamp
  var cv: CVData?
}

/// A line of the list of one's questionnaires.
struct QuestionnaireSummary: Encodable {
  let id: String
  let createdAt: String
  let dominantProfile: String
}

/// `questionnaire` of contract.md: in the full view with the answers and the CV's data.
struct QuestionnaireView: Encodable {
  let questionnaire: Questionnaire
  let analysis: AnalysisView
  let isPremium: Bool

  private enum Key: CodingKey {
    case id, createdAt, owned, analysis, isPremium, answers, cvData
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(questionnaire.id, forKey: .id)
    try container.encode(questionnaire.createdAt.rfc3339, forKey: .createdAt)
    try container.encode(questionnaire.ownerID != nil, forKey: .owned)
    try container.encode(analysis, forKey: .analysis)
    try container.encode(isPremium, forKey: .isPremium)
    guard isPremium else { return }
    try container.encode(questionnaire.answers, forKey: .answers)
    try container.encode(questionnaire.cv, forKey: .cvData)
  }
}
