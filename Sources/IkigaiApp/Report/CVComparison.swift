import ReportDocument

/// What a CV has, and lacks, of what occupations ask for.
struct CVComparison: Sendable {
  private let skills: [Catalogue.EvidenceSource]
  private let groups: SkillGroups
  private let names: [String: String]

  private static let mostPoints = 5

  init(catalogue: Catalogue, guide: CareerGuide) {
    skills = catalogue.skills
    groups = SkillGroups(catalogue.skills)
    names = Dictionary(guide.skillGroups.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  func compare(_ cv: CVData, with work: [Catalogue.Proposal]) -> ReportDocument.CV {
    let found = Set(groups.named(by: cv.skills).map { skills[$0].id.dropFirst(3) })
    var needed: [(group: Substring, work: [String])] = []
    for occupation in work {
      for group in occupation.skills.split(separator: " ") {
        if let known = needed.firstIndex(where: { $0.group == group }) {
          needed[known].work.append(occupation.title)
        } else {
          needed.append((group, [occupation.title]))
        }
      }
    }
    func points(_ isThere: Bool) -> [ReportDocument.Point] {
      let points = needed.filter { found.contains($0.group) == isThere }.compactMap { group, work in
        names[String(group)].map { ReportDocument.Point(skill: $0, work: work) }
      }
      return Array(points.prefix(Self.mostPoints))
    }
    return .init(
      experience: experience(cv), skills: cv.skills, education: cv.education, languages: cv.languages,
      strengths: points(true), gaps: points(false))
  }

  private func experience(_ cv: CVData) -> String? {
    guard let years = cv.yearsExperience else { return nil }
    let count = cv.experienceCount == 1 ? "Une expérience datée" : "\(cv.experienceCount) expériences datées"
    if years < 1 { return "\(count), moins d’un an en tout." }
    let tenths = Int((years * 10).rounded())
    let number = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
    return "\(count), \(number)\u{a0}\(tenths < 20 ? "an" : "ans") en tout."
  }
}
