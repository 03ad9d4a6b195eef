import Foundation
import Testing

@testable import IkigaiApp

/// What the analysis does to many people: no claim about one of them, but about all. The figures are printed.
@Suite(.serialized) struct AnalysisPopulationTests {
  private let catalogue: Catalogue
  private let engine: AnalysisEngine
  private let questions: QuestionCatalogue
  private let people: [[Int: Answer]]
  private let results: [StoredAnalysis]

  init() throws {
    let all = try AnalysedPeople.shared.get()
    (catalogue, engine, questions, people, results) =
      (all.catalogue, all.engine, all.questions, all.people, all.results)
  }

  private func topThree(_ result: StoredAnalysis) -> Set<String> { Set(result.recommendations.prefix(3).map(\.id)) }

  private func report(_ name: String, _ figures: String) { AnalysedPeople.report(name, figures) }

  private func share(_ count: Int, of whole: Int) -> Double { 100 * Double(count) / Double(whole) }

  private func rounded(_ value: Double) -> String { String(format: "%.2f", value) }

  @Test func scoresSpreadAroundTheMiddleAndEveryCircleLeadsForSome() {
    report("people", "\(results.count)")
    for circle in Circle.allCases {
      let scores = results.map { Double($0.scores[circle]) }
      let mean = scores.reduce(0, +) / Double(scores.count)
      let variance = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(scores.count)
      let deviation = variance.squareRoot()
      let dominant = share(results.count { $0.dominantProfile == circle }, of: results.count)
      let ends = share(scores.count { $0 <= 0 || $0 >= 100 }, of: scores.count)
      report(
        circle.rawValue,
        "mean \(rounded(mean)), deviation \(rounded(deviation)), dominant \(rounded(dominant)) %, "
          + "0 or 100 \(rounded(ends)) %")
      #expect((40...60).contains(mean) && deviation >= 12)
      #expect((10...40).contains(dominant))
      #expect(ends < 1)
    }
  }

  @Test func everyOccupationIsForSomeoneAndNoneForEveryone() {
    var first: [String: Int] = [:]
    var top: [String: Int] = [:]
    for result in results {
      first[result.recommendations[0].id, default: 0] += 1
      for id in topThree(result) { top[id, default: 0] += 1 }
    }
    let commonest = share(first.values.max() ?? 0, of: results.count)
    let ideas = Set(results.flatMap { $0.ideas.map(\.id) })
    report("occupations in somebody's top 3", "\(top.count) of \(catalogue.occupations.count)")
    report("rarest of them", "in \(rounded(share(top.values.min() ?? 0, of: results.count))) % of the top 3")
    report("commonest first occupation", "\(rounded(commonest)) %")
    report("ideas proposed to somebody", "\(ideas.count) of \(catalogue.ideas.count)")
    #expect(top.count == catalogue.occupations.count)
    #expect(commonest < 4)
    #expect(ideas.count == catalogue.ideas.count)
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
      #expect(Set(result.evidence).count == result.evidence.count)
      #expect(Set(result.summary).count == result.summary.count)
    }
  }

  @Test func everyReasonFollowsFromAnAnswerAndContradictsNone() {
    let positions = Dictionary(uniqueKeysWithValues: catalogue.traits.enumerated().map { ($1.id, $0) })
    func weights(_ list: TraitList) -> [String: Int] {
      Dictionary(uniqueKeysWithValues: list.weights(positions).map { (catalogue.traits[$0.trait].id, $0.weight) })
    }
    let said = Dictionary(
      uniqueKeysWithValues: (catalogue.answers + catalogue.themes).map { ($0.id, weights($0.traits)) })
    let asked = Dictionary(
      uniqueKeysWithValues: (catalogue.occupations + catalogue.ideas).map { ($0.id, weights($0.traits)) })
    let traits = Dictionary(uniqueKeysWithValues: catalogue.traits.map { ($0.id, $0) })
    var checked = 0
    for (person, result) in zip(people, results) {
      let answers = Answers(person)
      for proposed in result.recommendations + result.ideas {
        for reason in proposed.reasons {
          let id = result.evidence[reason.evidence]
          let parts = id.split(separator: ".").map(String.init)
          switch parts[0] {
          case "14": #expect(parts[1] == String(answers.risk))
          case "15": #expect(!answers.freeText.isEmpty)
          default: #expect(answers.choices(Int(parts[0]) ?? 0).contains(parts[1]))
          }
          #expect(said[id]?[reason.trait] ?? 0 > 1 && asked[proposed.id]?[reason.trait] ?? 0 > 1)
          #expect(traits[reason.trait]?.suits(risk: answers.risk) == true)
          checked += 1
        }
      }
      for label in result.labels.joined() { #expect(traits[label]?.suits(risk: answers.risk) == true) }
      #expect(traits[result.thread]?.suits(risk: answers.risk) == true)
    }
    report("reasons traced, none contradicting", "\(checked)")
    #expect(checked >= results.count * 30)
  }

  @Test func theCarefulAreNotSentIntoTheUnknown() {
    let risks = Dictionary(uniqueKeysWithValues: catalogue.occupations.map { ($0.id, $0.risk) })
    for (person, result) in zip(people, results) {
      #expect(result.recommendations.allSatisfy { (risks[$0.id] ?? 5) - Answers(person).risk <= 2 })
    }
  }

  @Test func everyValueIsToldBackToSomebody() {
    var told: Set<String> = []
    for result in results {
      let reasons = (result.recommendations + result.ideas).flatMap(\.reasons).map(\.evidence)
      told.formUnion((reasons + result.summary).map { result.evidence[$0] })
    }
    let values = Set(catalogue.answers.map(\.id))
    report("values told back to somebody", "\(values.intersection(told).count) of \(values.count)")
    #expect(values.isSubset(of: told))
  }

  @Test func theSameAnswersInAnyOrderGiveTheSameBytes() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let other = AnalysisEngine(catalogue: try Catalogue.load())
    var same = 0
    for (person, result) in zip(people, results) {
      let reversed = person.mapValues { answer in
        if case .multi(let values) = answer { Answer.multi(values.reversed()) } else { answer }
      }
      if try encoder.encode(other.analyse(Answers(reversed), cv: nil)) == encoder.encode(result) { same += 1 }
    }
    report("same bytes in any order", "\(same) of \(results.count)")
    #expect(same == results.count)
  }

  @Test func eachQuestionChangedAloneMatters() {
    var random = RandomPeople(seed: 77, catalogue: questions)
    // One in five is enough for the figures of a small population.
    let count = results.count < 20_000 ? results.count / 5 : results.count
    var kept: [Double] = []
    for question in questions.questions {
      var moved = 0
      var shared = 0
      for (person, before) in zip(people, results).prefix(count) {
        let after = engine.analyse(Answers(random.changing(question.id, of: person)), cv: nil)
        let common = topThree(before).intersection(topThree(after)).count
        let apart = Circle.allCases.contains { abs(before.scores[$0] - after.scores[$0]) >= 3 }
        if common < 3 || apart || before.dominantProfile != after.dominantProfile { moved += 1 }
        shared += common
      }
      let mean = Double(shared) / Double(count)
      kept.append(mean)
      report(
        "question \(question.id) changed alone",
        "moves \(rounded(share(moved, of: count))) %, \(rounded(mean)) of 3 stay")
      #expect(moved * 100 >= ([7, 14].contains(question.id) ? 30 : 60) * count, "question \(question.id)")
      // Of each question, with some room for the chance of a small population; of all together below.
      #expect(mean >= (count < 20_000 ? 1.4 : 1.5), "question \(question.id)")
    }
    let mean = kept.reduce(0, +) / Double(kept.count)
    report("one answer apart", "\(rounded(mean)) of 3 shared")
    #expect(mean >= 1.5)
  }

  @Test func peopleWhoDifferInMostAnswersShareLittle() {
    var shared = 0
    var pairs = 0
    for first in stride(from: 0, to: results.count - 1, by: 2) {
      let differing = people[first].keys.count { people[first][$0] != people[first + 1][$0] }
      guard differing > questions.questions.count / 2 else { continue }
      pairs += 1
      shared += topThree(results[first]).intersection(topThree(results[first + 1])).count
    }
    let mean = Double(shared) / Double(pairs)
    report("most answers apart", "\(rounded(mean)) of 3 shared, \(pairs) pairs")
    #expect(pairs > results.count / 4 && mean < 1)
  }
}
