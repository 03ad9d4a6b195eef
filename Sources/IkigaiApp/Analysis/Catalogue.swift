import Foundation

/// The texts and data of the analysis (catalogue.json, carried inside the program); CATALOGUE.md describes the format.
struct Catalogue: Sendable, Decodable {
  /// Written into every stored analysis: with which catalogue and engine it was made.
  let version: Int
  let circles: [CircleEntry]
  let traits: [Trait]
  /// What each value of questions 1 to 14 says of a person, id `<question>.<value>`.
  let answers: [EvidenceSource]
  /// What words of question 15 say, id `15.<theme>`.
  let themes: [EvidenceSource]
  /// What skills of a CV say, id `cv.<skill>`.
  let skills: [EvidenceSource]
  let occupations: [Proposal]
  let ideas: [Proposal]
  let plan: [PlanWeek]

  /// One of the four circles.
  struct CircleEntry: Sendable, Decodable {
    let id: Circle
    /// The questions that speak for this circle, "cv" among them, separated by spaces.
    let questions: String
    /// How much each trait counts for the score.
    let traits: TraitList
    /// Opens the summary when this circle is the highest.
    let lead: String
    /// Follows it when this circle is nearly as high.
    let close: String
  }

  /// Something that can be true of a person and of a piece of work alike.
  struct Trait: Sendable, Decodable {
    let id: String
    /// Names the trait as the common thread of a profile; only traits of doing have it.
    let thread: String?
    /// Ends a reason: why the trait makes a proposal fit.
    let because: String
    /// The appetite for risk (1 to 5) outside of which the trait is never said of a person.
    let minRisk: Int?
    let maxRisk: Int?
    /// A short label for each circle, in the order of `Circle`.
    let labels: [String]

    func suits(risk: Int) -> Bool { risk >= minRisk ?? 1 && risk <= maxRisk ?? 5 }
  }

  /// Something that a person said, or that their CV says, and the traits that it speaks for.
  struct EvidenceSource: Sendable, Decodable {
    let id: String
    let traits: TraitList
    /// Says it back to the person; begins in lower case.
    let phrase: String
    /// Themes and skills: what to look for in a text (see `ThemeLexicon`).
    let words: String?
  }

  /// An occupation or a business idea.
  struct Proposal: Sendable, Decodable {
    let id: String
    let title: String
    let description: String
    let traits: TraitList
    /// How much risk the way there takes, 1 to 5.
    let risk: Int
    /// Ids of skills without "cv.", separated by spaces.
    let skills: String
  }

  /// A stage of the action plan.
  struct PlanWeek: Sendable, Decodable {
    struct Step: Sendable, Decodable {
      /// Whom the step is for: everyone (""), a circle, a trait, "careful", "measured", "bold", or "cv".
      let when: String
      /// May name a proposal: {first}, {second}, {third}, {idea}.
      let text: String
    }

    let week: Int
    /// A title for each dominant profile, in the order of `Circle`.
    let titles: [String]
    let steps: [Step]
  }

  /// The catalogue inside the program. Throws only if the program was built with a broken one.
  static func load() throws -> Catalogue { try decode(PackageResources.catalogue_json) }

  static func decode(_ json: [UInt8]) throws -> Catalogue {
    try JSONDecoder().decode(Catalogue.self, from: Data(json))
  }
}
