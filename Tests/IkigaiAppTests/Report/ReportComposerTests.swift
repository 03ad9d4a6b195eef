import Foundation
import ReportDocument
import Testing

@testable import IkigaiApp

@Suite struct ReportComposerTests {
  private let composer: ReportComposer
  private let engine: AnalysisEngine
  private let people: [Answers]

  init() throws {
    let catalogue = try Catalogue.load()
    engine = AnalysisEngine(catalogue: catalogue)
    composer = ReportComposer(catalogue: catalogue, guide: try CareerGuide.load(), engine: engine)
    var random = RandomPeople(seed: 5, catalogue: try QuestionCatalogue.load())
    people = (0..<200).map { _ in Answers(random.person()) }
  }

  private func document(_ answers: Answers, _ plan: Plan, cv: CVData? = nil) -> ReportDocument {
    composer.document(
      for: Questionnaire(
        id: Identifier.make(.system), ownerID: "x", answers: answers, analysis: engine.analyse(answers, cv: cv),
        createdAt: Timestamp(seconds: 1_780_000_000), cv: cv), name: "Camille", plan: plan)
  }

  @Test func everyReportIsWhole() {
    for answers in people {
      let report = document(answers, .premium)
      #expect(report.circles.map(\.name) == ["Passion", "Profession", "Mission", "Vocation"])
      #expect(report.circles.allSatisfy { !$0.evidence.isEmpty && !$0.labels.isEmpty })
      #expect(report.circles.allSatisfy { Set($0.evidence).count == $0.evidence.count })
      #expect(report.radar.count > 4 && report.radar.allSatisfy { (0...100).contains($0.value) })
      #expect(report.recommendations.count == 10 && report.ideas.count == 5)
      #expect(report.recommendations.allSatisfy { $0.reasons.count >= 2 })
      #expect(report.actionPlan.count == 6 && report.coachingQuestions.count >= 6)
      #expect(!report.thread.isEmpty && report.cv == nil)
      #expect(report.date == "28\u{a0}mai\u{a0}2026")
    }
  }

  @Test func whatOnlyPremiumHasIsNotInEssential() {
    let report = document(people[0], .essential)
    #expect(report.actionPlan.isEmpty && report.coachingQuestions.isEmpty && report.offer == "Essentiel")
  }

  @Test func itsOwnSentencesAreWellSet() {
    for answers in people {
      let report = document(answers, .premium, cv: Self.cv)
      let texts = report.coachingQuestions + report.circles.flatMap(\.evidence) + [report.cv?.experience ?? ""]
      for text in texts {
        // Titles stand between guillemets in them; nothing else may be wrong.
        #expect(typographicFault(in: text) == nil, "\(text)")
      }
    }
  }

  private static let cv = CVData(
    skills: ["Python", "SQL"], experienceCount: 3, yearsExperience: 7.5, education: ["Master"], languages: [])

  @Test func aCVsStrengthsAndGapsAreApart() throws {
    for answers in people {
      let cv = try #require(document(answers, .essential, cv: Self.cv).cv)
      #expect(Set(cv.strengths.map(\.skill)).isDisjoint(with: cv.gaps.map(\.skill)))
      #expect(!cv.gaps.contains { $0.skill == "la programmation" }, "the CV names Python")
      #expect(cv.experience == "3 expériences datées, 7,5\u{a0}ans en tout.")
      #expect((cv.strengths + cv.gaps).allSatisfy { !$0.work.isEmpty })
    }
  }

  @Test(arguments: [
    (1, 0.4, "Une expérience datée, moins d’un an en tout."), (1, 1.0, "Une expérience datée, 1\u{a0}an en tout."),
    (2, 1.9, "2 expériences datées, 1,9\u{a0}an en tout."), (4, 12.0, "4 expériences datées, 12\u{a0}ans en tout."),
  ]) func experienceIsToldInWords(_ count: Int, _ years: Double, _ sentence: String) {
    let cv = CVData(skills: [], experienceCount: count, yearsExperience: years, education: [], languages: [])
    #expect(document(people[0], .essential, cv: cv).cv?.experience == sentence)
  }

  @Test func theRadarRisesWithWhatOneSays() {
    func value(_ report: ReportDocument, _ name: String) -> Int? { report.radar.first { $0.name == name }?.value }
    var quiet = [Int: Answer]()
    for id in 1...15 { quiet[id] = id == 15 ? .text("Rien de précis.") : id == 14 ? .scale(3) : .single("") }
    var teaching = quiet
    teaching[1] = .multi(["teach"])
    teaching[7] = .single("teach")
    teaching[13] = .single("education")
    let (low, high) = (document(Answers(quiet), .essential), document(Answers(teaching), .essential))
    #expect((value(high, "La pédagogie") ?? 0) > (value(low, "La pédagogie") ?? 100))
  }
}
