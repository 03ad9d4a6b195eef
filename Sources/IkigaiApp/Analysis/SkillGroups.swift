/// Finds the groups of skills of the catalogue in what a CV lists.
struct SkillGroups: Sendable {
  private let lexicon: ThemeLexicon

  init(_ skills: [Catalogue.EvidenceSource]) { lexicon = ThemeLexicon(skills.map { $0.words ?? "" }) }

  /// The positions of the groups that these skills belong to.
  func named(by skills: [String]) -> Set<Int> {
    var found: Set<Int> = []
    for skill in skills { found.formUnion(lexicon.entries(in: FoldedText(skill).words)) }
    return found
  }
}
