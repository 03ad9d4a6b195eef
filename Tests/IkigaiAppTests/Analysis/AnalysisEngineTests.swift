import Foundation
import Testing

@testable import IkigaiApp

@Suite struct AnalysisEngineTests {
  private let catalogue: Catalogue
  private let engine: AnalysisEngine
  private let questions: QuestionCatalogue

  init() throws {
    catalogue = try Catalogue.load()
    engine = AnalysisEngine(catalogue: catalogue)
    questions = try QuestionCatalogue.load()
  }

  /// Someone who loves and masters transmitting, careful, drawn to education.
  private let teacher: [Int: Answer] = [
    1: .multi(["teach", "connect"]), 2: .single("social"), 3: .single("impact"), 4: .multi(["culture"]),
    5: .multi(["advice", "motivate"]), 6: .single("empathy"), 7: .single("teach"), 8: .single("harmonizer"),
    9: .single("respect"), 10: .single("corporate"), 11: .single("impact"), 12: .single("education"),
    13: .single("education"), 14: .scale(1), 15: .text("Enseigner à des enfants"),
  ]
  /// Someone who loves technology, freedom and risk.
  private let founder: [Int: Answer] = [
    1: .multi(["build", "create"]), 2: .single("tech"), 3: .single("challenge"), 4: .multi(["tech", "business"]),
    5: .multi(["tech"]), 6: .single("leadership"), 7: .single("practice"), 8: .single("challenger"),
    9: .single("freedom"), 10: .single("startup"), 11: .single("wealth"), 12: .single("innovation"),
    13: .single("tech"), 14: .scale(5), 15: .text("Monter ma start-up de logiciels"),
  ]
  private let cv = CVData(
    skills: ["Python", "Analyse de données", "Comptabilité"], experienceCount: 2, yearsExperience: 4, education: [],
    languages: [])

  @Test func plainPeopleGetPlainResults() {
    let first = engine.analyse(Answers(teacher), cv: nil)
    #expect(first.dominantProfile == .mission)
    #expect(first.thread == "teaching" || first.thread == "helping")
    #expect(first.recommendations.first?.id == "teacher")
    #expect(first.labels[3].contains("security") && !first.labels.joined().contains("daring"))
    let second = engine.analyse(Answers(founder), cv: nil)
    #expect(second.dominantProfile == .vocation)
    #expect(second.recommendations.first?.id == "tech-founder")
    #expect(!second.labels.joined().contains("security"))
  }

  @Test func theSameAnswersGiveTheSameBytes() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let other = AnalysisEngine(catalogue: try Catalogue.load())
    var people = RandomPeople(seed: 7, catalogue: questions)
    for _ in 0..<200 {
      let answers = Answers(people.person())
      let bytes = try encoder.encode(engine.analyse(answers, cv: cv))
      #expect(try encoder.encode(other.analyse(answers, cv: cv)) == bytes)
    }
  }

  @Test func theOrderInsideAMultiAnswerChangesNothing() {
    var people = RandomPeople(seed: 8, catalogue: questions)
    for _ in 0..<300 {
      let person = people.person()
      let reversed = person.mapValues { answer in
        if case .multi(let values) = answer { Answer.multi(values.reversed()) } else { answer }
      }
      #expect(engine.analyse(Answers(person), cv: nil) == engine.analyse(Answers(reversed), cv: nil))
    }
  }

  @Test func theDominantProfileIsTheHighestScore() {
    var people = RandomPeople(seed: 9, catalogue: questions)
    for _ in 0..<500 {
      let result = engine.analyse(Answers(people.person()), cv: nil)
      #expect(result.scores[result.dominantProfile] == Circle.allCases.map { result.scores[$0] }.max())
    }
  }

  @Test func aCVAddsEvidenceAndReplacesNoAnswer() {
    var people = RandomPeople(seed: 10, catalogue: questions)
    var changed = 0
    for _ in 0..<300 {
      let answers = Answers(people.person())
      let without = engine.analyse(answers, cv: nil)
      let with = engine.analyse(answers, cv: cv)
      #expect(Array(with.evidence.prefix(without.evidence.count)) == without.evidence)
      #expect(with.evidence.dropFirst(without.evidence.count).sorted() == ["cv.account", "cv.data", "cv.prog"])
      let nothing = CVData(skills: ["xyz"], experienceCount: 0, yearsExperience: nil, education: [], languages: [])
      #expect(engine.analyse(answers, cv: nothing) == without)
      if with.recommendations.map(\.id) != without.recommendations.map(\.id) { changed += 1 }
      for work in with.recommendations {
        let asked = catalogue.occupations.first { $0.id == work.id }?.skills.split(separator: " ").map { "cv.\($0)" }
        for reason in work.reasons where reason.trait.isEmpty {
          #expect(asked?.contains(with.evidence[reason.evidence]) == true)
        }
        #expect(work.reasons.count { !$0.trait.isEmpty } >= 2)
      }
    }
    #expect(changed > 150)
  }

  @Test func aRefusalKeepsWorkAwayAndIsNeverAReason() throws {
    var person = teacher
    person[15] = .text("Je ne veux pas enseigner.")
    let refusing = engine.analyse(Answers(person), cv: nil)
    #expect(!refusing.evidence.contains { $0.hasPrefix("15.") })
    #expect(!refusing.recommendations.flatMap(\.reasons).contains { $0.trait == "teaching" })
    person[15] = .text("Quelque chose de simple.")
    let neutral = engine.analyse(Answers(person), cv: nil)
    #expect(refusing.scores == neutral.scores)
    let teaching = Set(catalogue.occupations.filter { $0.traits.text.contains("teaching:4") }.map(\.id))
    #expect(neutral.recommendations.prefix(3).contains { teaching.contains($0.id) })
    #expect(!refusing.recommendations.prefix(3).contains { teaching.contains($0.id) })
  }

  @Test func everySingleValueLeadsSomewhere() {
    var people = RandomPeople(seed: 11, catalogue: questions)
    let persons = (0..<60).map { _ in people.person() }
    for question in questions.questions {
      let answers: [Answer] =
        switch question.kind {
        case .single: question.values.map { .single($0) }
        case .multi: question.values.map { .multi([$0]) }
        case .scale(let range): range.map { .scale($0) }
        case .text: []
        }
      let outcomes = answers.map { answer in
        persons.flatMap { person in
          engine.analyse(Answers(person.merging([question.id: answer]) { $1 }), cv: nil).recommendations.map(\.id)
        }
      }
      #expect(Set(outcomes).count == answers.count, "question \(question.id)")
    }
  }

  @Test func aProfileThatPullsOneWayStillGetsAWholeResult() {
    var people = RandomPeople(seed: 12, catalogue: questions)
    var checked = 0
    for choice in 0..<6 {
      for risk in 1...5 {
        var person = people.person()
        for question in questions.questions where !question.values.isEmpty {
          person[question.id] =
            question.kind == .single ? .single(question.values[choice]) : .multi([question.values[choice]])
        }
        person[14] = .scale(risk)
        person[15] = .text("Rien de tout cela.")
        let result = engine.analyse(Answers(person), cv: nil)
        #expect(result.recommendations.count == 10 && result.ideas.count == 5)
        #expect(result.labels.allSatisfy { !$0.isEmpty })
        checked += 1
      }
    }
    #expect(checked == 30)
  }

  @Test func answersThatTheCatalogueDoesNotKnowAreLeftOut() {
    let odd: [Int: Answer] = [1: .multi(["nothing"]), 2: .single("x"), 14: .scale(Int.max), 15: .text("")]
    for answers in [odd, [:]] {
      let result = engine.analyse(Answers(answers), cv: nil)
      #expect(Circle.allCases.allSatisfy { (0...100).contains(result.scores[$0]) })
    }
  }
}
