/// The member `analysis` of contract.md. What a view does not show is nil, and absent on the wire.
struct AnalysisView: Encodable, Sendable {
  struct Recommendation: Encodable, Sendable {
    let title: String
    let description: String
    let match: Int
    let reasons: [String]?
  }

  struct BusinessIdea: Encodable, Sendable {
    let title: String
    let description: String
    let reasons: [String]
  }

  struct ActionWeek: Encodable, Sendable {
    let week: Int
    let title: String
    let steps: [String]
  }

  let score: CircleScores
  let dominantProfile: Circle
  let passions: [String]
  let talents: [String]
  let mission: [String]
  let vocation: [String]
  let summary: String
  let recommendations: [Recommendation]
  let businessIdeas: [BusinessIdea]?
  let cvSkills: [String]?
  let actionPlan: [ActionWeek]?
}
