import Foundation
import Testing

@testable import IkigaiApp

@Suite struct CareerGuideTests {
  private let guide: CareerGuide
  private let catalogue: Catalogue

  init() throws {
    guide = try CareerGuide.load()
    catalogue = try Catalogue.load()
  }

  @Test func everyEntryOfTheCatalogueHasOneInTheGuideAndNoneIsWithout() {
    #expect(guide.occupations.map(\.id).sorted() == catalogue.occupations.map(\.id).sorted())
    #expect(guide.ideas.map(\.id).sorted() == catalogue.ideas.map(\.id).sorted())
    #expect(guide.skillGroups.map { "cv.\($0.id)" }.sorted() == catalogue.skills.map(\.id).sorted())
  }

  @Test func thereIsEnoughToSayButNotTooMuch() {
    for occupation in guide.occupations {
      #expect((2...3).contains(occupation.routes.count), "\(occupation.id)")
      #expect((4...6).contains(occupation.skills.count), "\(occupation.id)")
      #expect((2...3).contains(occupation.steps.count), "\(occupation.id)")
      #expect((60...320).contains(occupation.realism.count), "\(occupation.id): \(occupation.realism.count)")
      #expect(occupation.skills.allSatisfy { $0.count <= 60 && $0.last != "." }, "\(occupation.id)")
    }
    for idea in guide.ideas { #expect((2...3).contains(idea.steps.count), "\(idea.id)") }
    for sentence in sentences { #expect((15...260).contains(sentence.count), "\(sentence)") }
  }

  @Test func codesHaveTheFormOfROME() {
    for occupation in guide.occupations {
      guard let code = occupation.rome else { continue }
      #expect(code.wholeMatch(of: /[A-N][0-9]{4}/) != nil, "\(occupation.id): \(code)")
    }
    #expect(guide.occupations.contains { $0.rome != nil })
  }

  @Test func nothingIsSaidTwice() {
    let all = sentences + guide.occupations.map(\.realism)
    let repeated = Dictionary(grouping: all, by: \.self).filter { $1.count > 1 }.keys
    #expect(repeated.isEmpty, "\(repeated.joined(separator: " | "))")
    for occupation in guide.occupations {
      #expect(Set(occupation.skills).count == occupation.skills.count, "\(occupation.id)")
    }
    #expect(Set(guide.skillGroups.map(\.name)).count == guide.skillGroups.count)
  }

  @Test func textsAreWellSet() {
    let whole = sentences + guide.occupations.map(\.realism)
    for text in whole + guide.occupations.flatMap(\.skills) + guide.skillGroups.map(\.name) {
      #expect(typographicFault(in: text) == nil, "\(text)")
    }
    for text in whole {
      #expect(text.first?.isUppercase == true && text.last == ".", "\(text)")
    }
    for group in guide.skillGroups {
      #expect(["le ", "la ", "les ", "l’"].contains { group.name.hasPrefix($0) }, "\(group.name)")
    }
  }

  /// Routes and steps: each one is a sentence of its own.
  private var sentences: [String] {
    guide.occupations.flatMap { $0.routes + $0.steps } + guide.ideas.flatMap(\.steps)
  }
}
