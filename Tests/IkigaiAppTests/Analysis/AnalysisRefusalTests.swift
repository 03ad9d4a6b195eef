import Testing

@testable import IkigaiApp

/// What question 15 refuses is neither said of the person nor proposed first.
@Suite struct AnalysisRefusalTests {
  private let catalogue: Catalogue
  private let engine: AnalysisEngine
  private let questions: QuestionCatalogue
  private let lexicon: ThemeLexicon

  init() throws {
    catalogue = try Catalogue.load()
    engine = AnalysisEngine(catalogue: catalogue)
    questions = try QuestionCatalogue.load()
    lexicon = ThemeLexicon(catalogue.themes.map { $0.words ?? "" })
  }

  private func analyse(_ person: [Int: Answer], text: String) -> StoredAnalysis {
    engine.analyse(Answers(person.merging([15: .text(text)]) { $1 }), cv: nil)
  }

  @Test func noThemeIsSaidOrProposedToWhoRefusesIt() throws {
    let positions = Dictionary(uniqueKeysWithValues: catalogue.traits.enumerated().map { ($1.id, $0) })
    let texts = Dictionary(
      uniqueKeysWithValues: catalogue.occupations.map { ($0.id, FoldedText("\($0.title) \($0.description)").words) })
    var people = RandomPeople(seed: 51, catalogue: questions)
    for (theme, source) in catalogue.themes.enumerated() {
      let word = try #require(source.words?.split(separator: "|").first { $0.last != "*" && !$0.contains(" ") })
      let refused = Set(
        source.traits.weights(positions).filter { $0.weight == 4 }.map { catalogue.traits[$0.trait].id })
      for _ in 0..<10 {
        let result = analyse(people.person(), text: "Je ne veux plus de \(word).")
        #expect(!result.evidence.contains { $0.hasPrefix("15.") }, "\(source.id)")
        let said = (result.recommendations + result.ideas).flatMap(\.reasons).map(\.trait) + result.labels.joined()
        #expect(refused.isDisjoint(with: said + [result.thread]), "\(source.id)")
        for work in result.recommendations.prefix(3) {
          #expect(!lexicon.entries(in: texts[work.id] ?? []).contains(theme), "\(source.id): \(work.id)")
        }
      }
    }
  }

  @Test func aRefusalOfOneThingIsNoRefusalOfItsNeighbours() {
    var people = RandomPeople(seed: 52, catalogue: questions)
    var business = 0
    for _ in 0..<300 {
      var person = people.person()
      person[13] = .single("finance")
      person[11] = .single("wealth")
      let result = analyse(person, text: "Je ne veux plus vendre.")
      let first = result.recommendations.prefix(3)
      if result.recommendations.flatMap(\.reasons).contains(where: { $0.trait == "business" }) { business += 1 }
      #expect(!first.contains { ["sales-assistant", "sales-agent", "shop"].contains($0.id) })
    }
    #expect(business > 270)
  }

  @Test func whatIsWishedForIsNotRefused() {
    var people = RandomPeople(seed: 53, catalogue: questions)
    for _ in 0..<50 {
      let result = analyse(people.person(), text: "Je ne veux plus vendre, je veux gérer une banque.")
      #expect(result.evidence.contains("15.business") && !result.evidence.contains("15.sell"))
    }
  }
}
