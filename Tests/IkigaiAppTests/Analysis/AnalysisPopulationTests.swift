import Testing

@testable import IkigaiApp

/// What the analysis does to many people: no claim about one of them, but about all. The figures are printed.
@Suite struct AnalysisPopulationTests {
  private static let size = 2_000

  private let catalogue: Catalogue
  private let engine: AnalysisEngine
  private let questions: QuestionCatalogue
  private let people: [[Int: Answer]]
  private let results: [StoredAnalysis]

  init() throws {
    catalogue = try Catalogue.load()
    engine = AnalysisEngine(catalogue: catalogue)
    questions = try QuestionCatalogue.load()
    var random = RandomPeople(seed: 2_026, catalogue: questions)
    var people: [[Int: Answer]] = []
    for _ in 0..<Self.size { people.append(random.person()) }
    self.people = people
    let engine = engine
    results = people.map { engine.analyse(Answers($0), cv: nil) }
  }

  private func topThree(_ result: StoredAnalysis) -> Set<String> { Set(result.recommendations.prefix(3).map(\.id)) }

  @Test func scoresSpreadAroundTheMiddleAndEveryCircleLeadsForSome() {
    for circle in Circle.allCases {
      let scores = results.map { Double($0.scores[circle]) }
      let mean = scores.reduce(0, +) / Double(scores.count)
      let variance = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(scores.count)
      let deviation = variance.squareRoot()
      let dominant = 100 * Double(results.count { $0.dominantProfile == circle }) / Double(results.count)
      print("\(circle): mean \(mean), deviation \(deviation), dominant for \(dominant) %")
      #expect((40...60).contains(mean) && deviation >= 12)
      #expect((10...40).contains(dominant))
      #expect(scores.count { $0 <= 0 || $0 >= 100 } * 100 < scores.count)
    }
  }

  @Test func everyOccupationIsForSomeoneAndNoneForEveryone() {
    var first: [String: Int] = [:]
    var top: Set<String> = []
    for result in results {
      first[result.recommendations[0].id, default: 0] += 1
      top.formUnion(topThree(result))
    }
    let commonest = 100 * Double(first.values.max() ?? 0) / Double(results.count)
    print("\(top.count) of \(catalogue.occupations.count) occupations in a top 3; commonest first \(commonest) %")
    #expect(top.count == catalogue.occupations.count)
    #expect(commonest < 4)
    #expect(Set(results.flatMap { $0.ideas.map(\.id) }).count == catalogue.ideas.count)
  }

  @Test func listsAreWholeDistinctAndBestFirst() {
    for result in results {
      for (list, count) in [(result.recommendations, 10), (result.ideas, 5)] {
        #expect(list.count == count && Set(list.map(\.id)).count == count)
        #expect(list.map(\.match) == list.map(\.match).sorted(by: >))
        #expect(list.allSatisfy { (0...100).contains($0.match) && (2...3).contains($0.reasons.count) })
        // Each reason rests on another question and speaks through another trait.
        for reasons in list.map(\.reasons) {
          #expect(Set(reasons.map { result.evidence[$0.evidence].prefix { $0 != "." } }).count == reasons.count)
          #expect(Set(reasons.map(\.trait)).count == reasons.count)
        }
      }
      #expect(result.labels.allSatisfy { (1...5).contains($0.count) && Set($0).count == $0.count })
    }
  }

  @Test func theCarefulAreNotSentIntoTheUnknown() {
    let risks = Dictionary(uniqueKeysWithValues: catalogue.occupations.map { ($0.id, $0.risk) })
    for (person, result) in zip(people, results) where Answers(person).risk == 1 {
      #expect(result.recommendations.prefix(3).allSatisfy { risks[$0.id] ?? 5 < 5 })
    }
  }

  @Test func eachQuestionChangedAloneMatters() {
    var random = RandomPeople(seed: 77, catalogue: questions)
    for question in questions.questions {
      var moved = 0
      var shared = 0
      let count = 400
      for (person, before) in zip(people, results).prefix(count) {
        let after = engine.analyse(Answers(random.changing(question.id, of: person)), cv: nil)
        let common = topThree(before).intersection(topThree(after)).count
        let apart = Circle.allCases.contains { abs(before.scores[$0] - after.scores[$0]) >= 3 }
        if common < 3 || apart || before.dominantProfile != after.dominantProfile { moved += 1 }
        shared += common
      }
      print("question \(question.id): moves \(100 * moved / count) %, \(Double(shared) / Double(count)) of 3 stay")
      #expect(moved * 100 >= ([7, 14].contains(question.id) ? 30 : 60) * count, "question \(question.id)")
      #expect(Double(shared) / Double(count) >= (question.id == 13 ? 0.8 : 1.5), "question \(question.id)")
    }
  }

  @Test func strangersShareLittle() {
    var shared = 0
    for pair in stride(from: 0, to: results.count - 1, by: 2) {
      shared += topThree(results[pair]).intersection(topThree(results[pair + 1])).count
    }
    let mean = Double(shared) / Double(results.count / 2)
    print("two strangers share \(mean) of 3 recommendations")
    #expect(mean < 1)
  }
}
