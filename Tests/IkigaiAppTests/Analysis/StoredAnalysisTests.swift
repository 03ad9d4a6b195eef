import Foundation
import Testing

@testable import IkigaiApp

@Suite struct StoredAnalysisTests {
  private let catalogue: Catalogue
  private let questions: QuestionCatalogue

  init() throws {
    catalogue = try Catalogue.load()
    questions = try QuestionCatalogue.load()
  }

  @Test func itComesBackAsItWas() throws {
    let engine = AnalysisEngine(catalogue: catalogue)
    var people = RandomPeople(seed: 21, catalogue: questions)
    for _ in 0..<50 {
      let stored = engine.analyse(Answers(people.person()), cv: nil)
      let json = try JSONEncoder().encode(stored)
      #expect(try JSONDecoder().decode(StoredAnalysis.self, from: json) == stored)
    }
  }

  /// Every list as long as it can be, of the longest ids that the catalogue has.
  @Test func theLongestPossibleOneIsUnderTwoThousandBytes() throws {
    func longest(_ ids: [String], _ count: Int) -> [String] {
      Array(ids.sorted { $0.utf8.count > $1.utf8.count }.prefix(count))
    }
    let traits = longest(catalogue.traits.map(\.id), 5)
    var evidence: [String] = []
    for question in 1...14 {
      let count = [1: 3, 4: 2, 5: 3][question] ?? 1
      evidence += longest(catalogue.answers.map(\.id).filter { $0.hasPrefix("\(question).") }, count)
    }
    evidence += longest(catalogue.themes.map(\.id), FreeText.mostThemes)
    evidence += longest(catalogue.skills.map(\.id), EvidenceReader.mostSkills)
    func proposed(_ ids: [String]) -> [Proposed] {
      ids.map { id in
        Proposed(
          id: id, match: 99,
          reasons: (0..<ProposalMatching.mostReasons).map { .init(evidence: 20 + $0, trait: traits[$0]) }
            + [.init(evidence: evidence.count, trait: "")])
      }
    }
    let stored = StoredAnalysis(
      version: 999, scores: .init(passion: 99, profession: 99, mission: 99, vocation: 99), dominantProfile: .profession,
      evidence: evidence, labels: [traits, traits, traits, traits], summary: Array(20..<27), thread: traits[0],
      recommendations: proposed(longest(catalogue.occupations.map(\.id), 10)),
      ideas: proposed(longest(catalogue.ideas.map(\.id), 5)))
    let size = try JSONEncoder().encode(stored).count
    print("longest possible stored analysis: \(size) bytes")
    #expect(size <= 2_000)
  }

  @Test func badPartsAreLeftOutWhenItIsRead() throws {
    let json = """
      {"v":1,"scores":{"passion":1,"profession":2,"mission":3,"vocation":4},"profile":"vocation","evidence":["1.teach"],
      "labels":[],"summary":[0,-1,99],"thread":"","ideas":[],
      "work":["teacher 80 0:teaching x:y 7 :: 99999999999999999999:a","","teacher -5","teacher 999999"]}
      """
    let stored = try JSONDecoder().decode(StoredAnalysis.self, from: Data(json.utf8))
    #expect(stored.recommendations.map(\.match) == [80, 0, 0, 100])
    #expect(stored.recommendations[0].reasons == [.init(evidence: 0, trait: "teaching")])
    #expect(stored.recommendations[1].id.isEmpty)
  }
}
