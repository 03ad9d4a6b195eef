import Foundation
import Testing

@testable import IkigaiApp

@Suite struct AnalysisRendererTests {
  private let catalogue: Catalogue
  private let engine: AnalysisEngine
  private let renderer: AnalysisRenderer
  private let questions: QuestionCatalogue
  private let cv = CVData(
    skills: ["<b>Python</b>", "Management"], experienceCount: 2, yearsExperience: 4, education: [], languages: [])

  init() throws {
    catalogue = try Catalogue.load()
    engine = AnalysisEngine(catalogue: catalogue)
    renderer = AnalysisRenderer(catalogue: catalogue)
    questions = try QuestionCatalogue.load()
  }

  private func wire(_ stored: StoredAnalysis, _ plan: Plan, cv: CVData? = nil) throws -> [String: Any] {
    let json = try JSONEncoder().encode(renderer.view(of: stored, plan: plan, cv: cv))
    return try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
  }

  private func someone(seed: UInt64, cv: CVData? = nil) -> StoredAnalysis {
    var people = RandomPeople(seed: seed, catalogue: questions)
    return engine.analyse(Answers(people.person()), cv: cv)
  }

  private let free: Set = [
    "score", "dominantProfile", "passions", "talents", "mission", "vocation", "summary", "recommendations",
  ]

  @Test func theFreeViewHasItsMembersAndNoOthers() throws {
    let view = try wire(someone(seed: 31, cv: cv), .free, cv: cv)
    #expect(Set(view.keys) == free)
    let score = try #require(view["score"] as? [String: Int])
    #expect(Set(score.keys) == ["passion", "profession", "mission", "vocation"])
    let dominant = try #require(view["dominantProfile"] as? String)
    #expect(score[dominant] == score.values.max())
    let work = try #require(view["recommendations"] as? [[String: Any]])
    #expect(work.count == 3 && work.allSatisfy { Set($0.keys) == ["title", "description", "match"] })
  }

  @Test func theFullViewsHaveMore() throws {
    let stored = someone(seed: 32, cv: cv)
    let essential = try wire(stored, .essential, cv: cv)
    #expect(Set(essential.keys) == free.union(["businessIdeas", "cvSkills"]))
    let work = try #require(essential["recommendations"] as? [[String: Any]])
    #expect(work.count == 10 && work.allSatisfy { Set($0.keys) == ["title", "description", "match", "reasons"] })
    let ideas = try #require(essential["businessIdeas"] as? [[String: Any]])
    #expect(ideas.count == 5 && ideas.allSatisfy { Set($0.keys) == ["title", "description", "reasons"] })
    #expect(essential["cvSkills"] as? [String] == cv.skills)
    #expect(try wire(stored, .essential)["cvSkills"] as? [String] == [])
    let premium = try wire(stored, .premium, cv: cv)
    #expect(Set(premium.keys) == Set(essential.keys).union(["actionPlan"]))
    let plan = try #require(premium["actionPlan"] as? [[String: Any]])
    #expect(plan.map { $0["week"] as? Int } == [1, 3, 5, 7, 9, 11])
    for week in plan {
      #expect(Set(week.keys) == ["week", "title", "steps"])
      #expect((4...6).contains((week["steps"] as? [String])?.count ?? 0))
    }
  }

  @Test func textsAreWellSetWhateverTheAnswers() {
    var people = RandomPeople(seed: 33, catalogue: questions)
    for _ in 0..<400 {
      let view = renderer.view(of: engine.analyse(Answers(people.person()), cv: cv), plan: .premium, cv: cv)
      let lists = [view.passions, view.talents, view.mission, view.vocation]
      for list in lists { #expect((1...5).contains(list.count) && Set(list).count == list.count) }
      var texts = lists.flatMap(\.self) + [view.summary]
      texts += view.recommendations.flatMap { [$0.title, $0.description] + ($0.reasons ?? []) }
      texts += (view.businessIdeas ?? []).flatMap { [$0.title, $0.description] + $0.reasons }
      texts += (view.actionPlan ?? []).flatMap { [$0.title] + $0.steps }
      for text in texts { #expect(typographicFault(in: text) == nil && !text.contains("{"), "\(text)") }
      for reasons in view.recommendations.map({ $0.reasons ?? [] }) + (view.businessIdeas ?? []).map(\.reasons) {
        #expect((2...4).contains(reasons.count) && Set(reasons).count == reasons.count)
      }
      #expect(view.recommendations.map(\.match) == view.recommendations.map(\.match).sorted(by: >))
    }
  }

  @Test func everyReasonRepeatsAnAnswerOfThePerson() {
    var people = RandomPeople(seed: 34, catalogue: questions)
    let sources = catalogue.answers + catalogue.themes + catalogue.skills
    for _ in 0..<400 {
      let person = people.person()
      let answers = Answers(person)
      let stored = engine.analyse(answers, cv: cv)
      let view = renderer.view(of: stored, plan: .essential, cv: cv)
      let own = sources.filter { source in
        let parts = source.id.split(separator: ".").map(String.init)
        return switch parts[0] {
        case "14": Int(parts[1]) == answers.risk
        case "15", "cv": stored.evidence.contains(source.id)
        default: answers.choices(Int(parts[0]) ?? 0).contains(parts[1])
        }
      }.map(\.phrase)
      for reason in view.recommendations.flatMap({ $0.reasons ?? [] }) + (view.businessIdeas ?? []).flatMap(\.reasons) {
        #expect(own.contains { reason.dropFirst().hasPrefix($0.dropFirst() + ",") }, "\(reason)")
      }
    }
  }

  @Test func nothingSaidContradictsTheAppetiteForRisk() throws {
    let bold = try #require(catalogue.traits.first { $0.id == "daring" })
    let safe = try #require(catalogue.traits.first { $0.id == "security" })
    var people = RandomPeople(seed: 35, catalogue: questions)
    for _ in 0..<500 {
      let answers = Answers(people.person())
      let view = renderer.view(of: engine.analyse(answers, cv: nil), plan: .essential, cv: nil)
      let said =
        [view.passions, view.talents, view.mission, view.vocation].flatMap(\.self)
        + view.recommendations.flatMap { $0.reasons ?? [] } + (view.businessIdeas ?? []).flatMap(\.reasons)
      let wrong = answers.risk <= 2 ? [bold] : answers.risk >= 4 ? [safe] : []
      for trait in wrong {
        for text in trait.labels { #expect(!said.contains(text), "risk \(answers.risk): \(text)") }
        for subject in ["ce métier", "ce projet"] {
          let because = trait.because.replacing("{it}", with: subject)
          #expect(!said.contains { $0.contains(because) }, "risk \(answers.risk): \(because)")
        }
      }
    }
  }

  @Test func theActionPlanIsMadeForThePerson() {
    var people = RandomPeople(seed: 36, catalogue: questions)
    var plans: Set<[String]> = []
    for _ in 0..<50 {
      let stored = engine.analyse(Answers(people.person()), cv: nil)
      let view = renderer.view(of: stored, plan: .premium, cv: nil)
      let steps = (view.actionPlan ?? []).flatMap(\.steps)
      #expect(steps.contains { $0.contains(view.recommendations[0].title) })
      plans.insert((view.actionPlan ?? []).flatMap { [$0.title] + $0.steps })
    }
    #expect(plans.count == 50)
  }

  @Test func whatTheCatalogueNoLongerKnowsIsLeftOut() throws {
    var stored = someone(seed: 37, cv: cv)
    let whole = renderer.view(of: stored, plan: .premium, cv: nil)
    stored.recommendations[0].id = "gone"
    stored.recommendations[1].reasons[0] = .init(evidence: 99_999, trait: "teaching")
    stored.recommendations[2].reasons[0].trait = "gone"
    stored.ideas = stored.ideas.map { Proposed(id: "gone", match: $0.match, reasons: $0.reasons) }
    stored.labels[0][0] = "gone"
    stored.summary = [-1, 99_999]
    stored.thread = "gone"
    let view = renderer.view(of: stored, plan: .premium, cv: nil)
    #expect(view.recommendations.map(\.title) == whole.recommendations.dropFirst().map(\.title))
    #expect(view.recommendations[0].reasons?.count == (whole.recommendations[1].reasons?.count ?? 0) - 1)
    #expect(view.recommendations[1].reasons?.count == whole.recommendations[2].reasons?.count)
    #expect(view.passions == Array(whole.passions.dropFirst()))
    #expect(view.businessIdeas?.isEmpty == true)
    #expect(!view.summary.isEmpty && whole.summary.hasPrefix(view.summary))
    #expect((view.actionPlan ?? []).flatMap(\.steps).allSatisfy { !$0.contains("{") })
    stored.labels = []
    stored.evidence = []
    #expect(renderer.view(of: stored, plan: .essential, cv: nil).passions.isEmpty)
  }
}
