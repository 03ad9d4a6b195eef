import Foundation

@testable import IkigaiApp

/// How far what was read agrees with the labels: counts over as many CVs as are added.
struct CVScore {
  /// Things found and things labelled, and how many of each have their counterpart.
  struct Agreement {
    var right = 0
    var found = 0
    var recalled = 0
    var labelled = 0

    var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
    var recall: Double { labelled == 0 ? 1 : Double(recalled) / Double(labelled) }
    /// The harmonic mean of both.
    var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }
  }

  private(set) var files = 0
  /// Against the labels of who has made the CV.
  private(set) var skills = Agreement()
  /// Where somebody else has read it, too: right is what either of them names, to be found is what both name.
  private(set) var sharedSkills = Agreement()
  /// The second reader, measured like the product.
  private(set) var secondReader = Agreement()
  private(set) var education = Agreement()
  /// By the name alone, and by name and level together.
  private(set) var languages = Agreement()
  private(set) var levels = Agreement()
  private(set) var rightYears = 0
  private(set) var rightCounts = 0

  var yearsShare: Double { files == 0 ? 1 : Double(rightYears) / Double(files) }

  /// Adds a CV.
  /// - Returns: what was missed or wrong in it.
  mutating func add(_ data: CVData, _ labels: CVLabels) -> [String] {
    files += 1
    var faults: [String] = []
    let spoken = data.languages.map(Self.language)
    let labelledSpoken = labels.languages.map { ($0.name, Self.levels(ofLabel: $0)) }
    faults += Self.count(&skills, "skill", data.skills, labels.skills, Self.isSkill)
    if let second = labels.secondReader {
      let shared = labels.skills.filter { label in second.contains { Self.isSameLabel(label, $0) } }
      _ = Self.count(
        &sharedSkills, "skill", data.skills, labels.skills + second, toBeFound: shared, Self.isSkill)
      _ = Self.count(&secondReader, "skill", second, labels.skills, Self.isSkill)
    }
    faults += Self.count(&education, "education", data.education, labels.education, Self.isEducation)
    faults += Self.count(&languages, "language", spoken, labelledSpoken) { Self.fold($0.name) == Self.fold($1.0) }
    faults += Self.count(&levels, "level", spoken, labelledSpoken) {
      Self.fold($0.name) == Self.fold($1.0) && $0.levels == $1.1
    }
    switch (data.yearsExperience, labels.years) {
    case (nil, nil): rightYears += 1
    case (let found?, let said?) where abs(found - said) <= 1: rightYears += 1
    case (let found, let said):
      faults.append("years: \(found.map { "\($0)" } ?? "null") for \(said.map { "\($0)" } ?? "null")")
    }
    if data.experienceCount == labels.experiences {
      rightCounts += 1
    } else {
      faults.append("experiences: \(data.experienceCount) for \(labels.experiences)")
    }
    return faults
  }

  /// The figures, a line each.
  var summary: [String] {
    func percent(_ value: Double) -> String { String(format: "%.1f %%", value * 100) }
    func line(_ name: String, _ agreement: Agreement) -> String {
      "\(name): precision \(percent(agreement.precision)) (\(agreement.right) of \(agreement.found)), "
        + "recall \(percent(agreement.recall)) (\(agreement.recalled) of \(agreement.labelled)), "
        + "F1 \(percent(agreement.f1))"
    }
    return [
      "files: \(files)", line("skills", skills), line("skills, two readers", sharedSkills),
      line("the second reader", secondReader),
      "years within 1: \(percent(yearsShare)) (\(rightYears) of \(files)); number of experiences: \(rightCounts)",
      line("education", education), line("languages", languages), line("languages with levels", levels),
    ]
  }

  // MARK: What counts as the same

  /// A label names a skill when the lexicon reads it there, or when both are spelled alike; also when one holds the
  /// other and little more ("instruction des demandes", "instruction des demandes de RSA").
  static func isSkill(_ found: String, _ label: String) -> Bool {
    if Lexicon.standard.skills(in: CVWords(label)).contains(found) { return true }
    let (one, other) = (Lexicon.stems(found), Lexicon.stems(label))
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    return one == other || short.count > 1 && short.count * 2 > long.count && long.contains(short)
  }

  private static func isSameLabel(_ one: String, _ other: String) -> Bool {
    let names = Set(Lexicon.standard.skills(in: CVWords(one)))
    return isSkill(one, other) || !names.isDisjoint(with: Lexicon.standard.skills(in: CVWords(other)))
  }

  /// A line is a labelled one when it holds it or is held in it, or when most of the label's words stand in it.
  static func isEducation(_ found: String, _ label: String) -> Bool {
    let line = fold(found)
    let said = fold(label)
    let words = Set(said.split(separator: " "))
    return line.contains(said) || said.contains(line)
      || words.intersection(line.split(separator: " ")).count * 2 > words.count
  }

  /// "Anglais (courant, C1)" in its parts.
  static func language(_ found: String) -> (name: String, levels: Set<String>) {
    let parts = found.split(separator: " (", maxSplits: 1)
    let levels = parts.count < 2 ? [] : parts[1].dropLast().split(separator: ", ").map(String.init)
    return (parts.first.map(String.init) ?? "", Set(levels))
  }

  /// A labelled level in the product's words; as it is where the product has none for it, so that it is missed.
  private static func levels(ofLabel label: CVLabels.Language) -> Set<String> {
    guard let level = label.level else { return [] }
    let words = CVWords("Langues\nanglais (\(level))")
    let read = CVLanguages(words: words, sections: CVSection.sections(of: words)).found().map(language)
    return read.first.map(\.levels).flatMap { $0.isEmpty ? nil : $0 } ?? [level]
  }

  private static func fold(_ text: String) -> String { CVWords(text).tokens.map(\.stem).joined(separator: " ") }

  private static func count<Found, Label>(
    _ agreement: inout Agreement, _ kind: String, _ found: [Found], _ labels: [Label], toBeFound: [Label]? = nil,
    _ isSame: (Found, Label) -> Bool
  ) -> [String] {
    let toBeFound = toBeFound ?? labels
    let wrong = found.filter { item in !labels.contains { isSame(item, $0) } }
    let missed = toBeFound.filter { label in !found.contains { isSame($0, label) } }
    agreement.found += found.count
    agreement.right += found.count - wrong.count
    agreement.labelled += toBeFound.count
    agreement.recalled += toBeFound.count - missed.count
    return wrong.map { "\(kind) wrong: \($0)" } + missed.map { "\(kind) missed: \($0)" }
  }
}
