import Testing

@testable import IkigaiApp

@Suite struct CVActivitiesTests {
  private func items(_ line: String) -> [String] {
    let words = CVWords("Expérience\n\(line)")
    return CVActivities(words: words, sections: CVSection.sections(of: words)).items(limit: 60)
  }

  @Test(arguments: [
    ("Taille des haies, repiquage et arrosage du potager.", ["Taille des haies", "repiquage", "arrosage du potager"]),
    ("Réception des marchandises et des retours", ["Réception des marchandises et des retours"]),
    ("Mise en rayon avec les collègues du matin", ["Mise en rayon"]),
    ("Suivi dans la durée", []),
    ("Aide-soignant de nuit, entretien des chambres", ["entretien des chambres"]),
    ("Gestion de Maison Dupont", []),
    ("Encadrement de 12 personnes", []),
    ("Deux formations par an", []),
    ("Équipement et bâtiments neufs", []),
    ("2019 – 2021 Gestion de stocks, Lyon", []),
    (
      "The team of the yard: wheel alignment, timing of the belts and brake testing",
      ["wheel alignment", "brake testing"]
    ),
    ("Designed training for the new staff of the shop and the yard", []),
  ])
  func phrases(line: String, found: [String]) {
    #expect(items(line) == found)
  }

  @Test func onlyDescriptionsOfWorkAreRead() {
    let words = CVWords("Loisirs\nTaille des haies, repiquage\nFormation\nEntretien du jardin")
    #expect(CVActivities(words: words, sections: CVSection.sections(of: words)).items(limit: 60) == [])
  }
}
