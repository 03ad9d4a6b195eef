/// What is known from a CV: the wire contract's `cvData`. Plain text, in the person's own words where it is not a name
/// of ours, so a page that shows it must escape it.
struct CVData: Codable, Equatable, Sendable {
  /// Display names from the lexicon, in the order in which the CV first names them; then what else it lists as skills,
  /// in its own words. At most 60.
  var skills: [String]
  /// How many dated periods of work the CV lists.
  var experienceCount: Int
  /// The time that those periods cover, what overlaps counted once, to a tenth; nil where nothing is dated.
  var yearsExperience: Double?
  /// The lines that name a degree, at most 10 of at most 120 characters.
  var education: [String]
  /// French names, with the level in brackets where the CV says one; at most 10.
  var languages: [String]
}

extension CVData {
  /// With `yearsExperience: null` where it is not known: the contract has the member always.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(skills, forKey: .skills)
    try container.encode(experienceCount, forKey: .experienceCount)
    try container.encode(yearsExperience, forKey: .yearsExperience)
    try container.encode(education, forKey: .education)
    try container.encode(languages, forKey: .languages)
  }
}
