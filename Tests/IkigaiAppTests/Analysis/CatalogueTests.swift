import Foundation
import Testing

@testable import IkigaiApp

@Suite struct CatalogueTests {
  /// What only the tests read of a proposal.
  private struct Paths: Decodable {
    struct Occupation: Decodable {
      let id: String
      let sector: String
      let path: String
    }
    let occupations: [Occupation]
  }

  private let catalogue: Catalogue
  private let questions: QuestionCatalogue

  init() throws {
    catalogue = try Catalogue.load()
    questions = try QuestionCatalogue.load()
  }

  @Test func everyValueOfEveryQuestionIsEvidence() {
    var expected: [String] = []
    for question in questions.questions {
      switch question.kind {
      case .single, .multi: expected += question.values.map { "\(question.id).\($0)" }
      case .scale(let range): expected += range.map { "\(question.id).\($0)" }
      case .text: break
      }
    }
    #expect(catalogue.answers.map(\.id).sorted() == expected.sorted())
  }

  @Test func idsAreUniqueAndShort() {
    let parts = [
      catalogue.circles.map(\.id.rawValue), catalogue.traits.map(\.id), catalogue.answers.map(\.id),
      catalogue.themes.map(\.id), catalogue.skills.map(\.id), catalogue.occupations.map(\.id),
      catalogue.ideas.map(\.id),
    ]
    for ids in parts {
      #expect(Set(ids).count == ids.count)
      #expect(ids.allSatisfy { !$0.isEmpty && $0.utf8.count <= 20 && !$0.contains(" ") && !$0.contains(":") })
    }
    #expect(catalogue.themes.allSatisfy { $0.id.hasPrefix("15.") })
    #expect(catalogue.skills.allSatisfy { $0.id.hasPrefix("cv.") })
  }

  @Test func weightsNameKnownTraits() {
    let positions = Dictionary(uniqueKeysWithValues: catalogue.traits.enumerated().map { ($1.id, $0) })
    let lists =
      catalogue.circles.map(\.traits) + (catalogue.answers + catalogue.themes + catalogue.skills).map(\.traits)
      + (catalogue.occupations + catalogue.ideas).map(\.traits)
    for list in lists {
      let weights = list.weights(positions)
      #expect(weights.count == list.text.split(separator: " ").count, "\(list.text)")
      #expect(Set(weights.map(\.trait)).count == weights.count, "\(list.text)")
      #expect(!weights.isEmpty && weights.allSatisfy { (1...6).contains($0.weight) }, "\(list.text)")
    }
  }

  @Test func circlesComeInTheirOrderWithALabelOfEachTrait() {
    #expect(catalogue.circles.map(\.id) == Circle.allCases)
    for trait in catalogue.traits { #expect(trait.labels.count == Circle.allCases.count, "\(trait.id)") }
    for column in Circle.allCases.indices {
      let labels = catalogue.traits.map { $0.labels[column] }
      #expect(Set(labels).count == labels.count)
      #expect(labels.allSatisfy { $0.count <= 45 })
    }
  }

  @Test func thereIsEnoughToPropose() throws {
    let paths = try JSONDecoder().decode(Paths.self, from: Data(PackageResources.catalogue_json)).occupations
    #expect(paths.count >= 150 && catalogue.ideas.count >= 40)
    for sector in questions[13]?.values ?? [] { #expect(paths.count { $0.sector == sector } >= 20, "\(sector)") }
    #expect(Set(paths.map(\.sector)) == Set(questions[13]?.values ?? []))
    for path in ["employee", "freelance", "founder"] { #expect(paths.count { $0.path == path } >= 15, "\(path)") }
    #expect(Set(paths.map(\.path)).count == 3)
  }

  @Test func proposalsAreWhole() {
    let skills = Set(catalogue.skills.map(\.id))
    for proposal in catalogue.occupations + catalogue.ideas {
      #expect((1...5).contains(proposal.risk), "\(proposal.id)")
      #expect(proposal.skills.split(separator: " ").allSatisfy { skills.contains("cv.\($0)") }, "\(proposal.id)")
      #expect((60...260).contains(proposal.description.count), "\(proposal.id)")
    }
    let titles = (catalogue.occupations + catalogue.ideas).map(\.title)
    #expect(Set(titles).count == titles.count)
  }

  @Test func proposalsSayNothingThatTheirRiskContradicts() throws {
    let positions = Dictionary(uniqueKeysWithValues: catalogue.traits.enumerated().map { ($1.id, $0) })
    let security = try #require(positions["security"])
    let daring = try #require(positions["daring"])
    let paths = Dictionary(
      uniqueKeysWithValues: try JSONDecoder().decode(Paths.self, from: Data(PackageResources.catalogue_json))
        .occupations.map { ($0.id, $0.path) })
    for proposal in catalogue.occupations + catalogue.ideas {
      let clear = Set(proposal.traits.weights(positions).filter { $0.weight > 1 }.map(\.trait))
      if clear.contains(security) {
        #expect(proposal.risk <= 2 && paths[proposal.id] ?? "employee" == "employee", "\(proposal.id)")
      }
      if clear.contains(daring) { #expect(proposal.risk >= 3, "\(proposal.id)") }
    }
  }

  @Test func wordsAreFoldedAsTextsAre() {
    for source in catalogue.themes + catalogue.skills {
      for word in (source.words ?? "").split(separator: "|") {
        let bare = word.last == "*" ? word.dropLast() : word
        #expect(bare.count == word.count || !bare.contains(" "), "words in a row take no star: \(source.id): \(word)")
        #expect(FoldedText(String(bare)).words == bare.split(separator: " ").map(String.init), "\(source.id): \(word)")
      }
    }
  }

  @Test func theActionPlanHasFourToSixStepsForEveryone() {
    #expect(catalogue.plan.map(\.week) == [1, 3, 5, 7, 9, 11])
    let threads = catalogue.traits.filter { $0.thread != nil }.map(\.id)
    let texts = catalogue.plan.flatMap { $0.steps.map(\.text) }
    #expect(Set(texts).count == texts.count)
    let kinds = Set(["", "careful", "measured", "bold", "cv"] + threads + Circle.allCases.map(\.rawValue))
    for week in catalogue.plan {
      #expect(week.titles.count == Circle.allCases.count)
      #expect(week.steps.allSatisfy { kinds.contains($0.when) })
      for circle in Circle.allCases {
        for thread in threads {
          for risk in ["careful", "measured", "bold"] {
            let shown = week.steps.count { ["", circle.rawValue, thread, risk].contains($0.when) }
            let withCV = shown + week.steps.count { $0.when == "cv" }
            #expect(shown >= 4 && withCV <= 6, "week \(week.week), \(circle), \(thread), \(risk)")
          }
        }
      }
    }
  }

  @Test func textsAreWellSet() {
    var texts = catalogue.circles.flatMap { [$0.lead, $0.close] }
    texts += catalogue.traits.flatMap { [$0.because] + $0.labels + [$0.thread].compactMap(\.self) }
    texts += (catalogue.answers + catalogue.themes + catalogue.skills).map(\.phrase)
    texts += (catalogue.occupations + catalogue.ideas).flatMap { [$0.title, $0.description] }
    texts += catalogue.plan.flatMap { $0.titles + $0.steps.map(\.text) }
    for text in texts { #expect(typographicFault(in: text) == nil, "\(text)") }
    for source in catalogue.answers + catalogue.themes + catalogue.skills {
      #expect(source.phrase.first?.isLowercase == true && source.phrase.last?.isLetter == true, "\(source.phrase)")
    }
    for trait in catalogue.traits { #expect(trait.because.contains("{it}"), "\(trait.id)") }
  }
}
