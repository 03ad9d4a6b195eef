import Foundation

/// What the report says of occupations and ideas beyond the catalogue (guide.json, carried inside the program);
/// CATALOGUE.md describes the format. Apart from the catalogue, so that an analysis need not decode it.
struct CareerGuide: Sendable, Decodable {
  /// How one gets to an occupation.
  struct Occupation: Sendable, Decodable {
    /// As in the catalogue.
    let id: String
    /// Entry routes: diplomas, retraining, the ways without a diploma; one sentence each.
    let routes: [String]
    /// What the work needs one to know or to be able to do, in a few words each.
    let skills: [String]
    /// How to tell from a CV how near somebody is to it; one or two sentences.
    let realism: String
    /// What to do first, one sentence each.
    let steps: [String]
    /// The code of the occupation in France Travail's ROME 4.0, only where it is certain, such as `M1805`.
    let rome: String?
  }

  /// How one tries a business idea.
  struct Idea: Sendable, Decodable {
    /// As in the catalogue.
    let id: String
    /// What to do first, one sentence each.
    let steps: [String]
  }

  /// A group of skills of the catalogue (`cv.<id>`), by its French name with its article: « la programmation ».
  struct SkillGroup: Sendable, Decodable {
    let id: String
    let name: String
  }

  let occupations: [Occupation]
  let ideas: [Idea]
  let skillGroups: [SkillGroup]

  /// The guide inside the program. Throws only if the program was built with a broken one.
  static func load() throws -> CareerGuide {
    try JSONDecoder().decode(CareerGuide.self, from: Data(PackageResources.guide_json))
  }
}
