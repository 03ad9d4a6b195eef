/// What is stored of an analysis: ids, scores, matches and evidence; texts are rendered from the catalogue.
/// The short keys keep the JSON under 2 kB.
struct StoredAnalysis: Codable, Equatable, Sendable {
  /// The catalogue's version when this was made.
  var version: Int
  var scores: CircleScores
  /// The circle with the highest score.
  var dominantProfile: Circle
  /// Ids of what the person said and of what their CV says, in the order of the questions.
  var evidence: [String]
  /// Ids of traits for each circle, in the order of `Circle`, the strongest first, at most 5.
  var labels: [[String]]
  /// Positions in `evidence` of what the summary says.
  var summary: [Int]
  /// The trait that runs through the answers.
  var thread: String
  /// Best first, at most 10.
  var recommendations: [Proposed]
  /// Best first, at most 5.
  var ideas: [Proposed]

  enum CodingKeys: String, CodingKey {
    case version = "v"
    case scores
    case dominantProfile = "profile"
    case evidence
    case labels
    case summary
    case thread
    case recommendations = "work"
    case ideas
  }
}

/// A proposal of the catalogue and why it fits, stored as `<id> <match> <reason> …`, a reason as `<position>:<trait>`.
struct Proposed: Equatable, Sendable {
  /// One piece of evidence and the trait through which it speaks for the proposal.
  struct Reason: Equatable, Sendable {
    /// The position in `StoredAnalysis.evidence`.
    var evidence: Int
    /// Empty for a skill that the CV and the proposal share.
    var trait: String
  }

  var id: String
  /// 0 to 100.
  var match: Int
  var reasons: [Reason]
}

extension Proposed: Codable {
  /// What cannot be read is left out: a result is never lost for one bad part.
  init(from decoder: any Decoder) throws {
    let parts = try decoder.singleValueContainer().decode(String.self).split(separator: " ")
    id = parts.first.map(String.init) ?? ""
    match = parts.dropFirst().first.flatMap { Int($0) }.map { min(max($0, 0), 100) } ?? 0
    reasons = parts.dropFirst(2).compactMap { part in
      let pair = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, let evidence = Int(pair[0]) else { return nil }
      return Reason(evidence: evidence, trait: String(pair[1]))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    let reasons = reasons.map { "\($0.evidence):\($0.trait)" }
    try container.encode(([id, String(match)] + reasons).joined(separator: " "))
  }
}
