import Foundation
import Testing

@testable import IkigaiApp

@Suite struct QuestionCatalogueTests {
  private let catalogue: QuestionCatalogue

  init() throws { catalogue = try QuestionCatalogue.load() }

  /// Ids, kinds and values are what clients send: they never change.
  @Test func idsKindsAndValuesAreThoseOfTheContract() throws {
    let expected: [(group: String, kind: Question.Kind, values: String)] = [
      ("passion", .multi(max: 3), "create analyze teach connect build explore"),
      ("passion", .single, "tech art business science social health"),
      ("passion", .single, "challenge impact learn create team freedom"),
      ("passion", .multi(max: 2), "business tech dev-perso creative science culture"),
      ("talent", .multi(max: 3), "advice organize tech creative mediate motivate"),
      ("talent", .single, "communication analysis creativity leadership empathy execution"),
      ("talent", .single, "practice read watch discuss teach create"),
      ("talent", .single, "leader creative analyst harmonizer executor challenger"),
      ("values", .single, "freedom impact growth respect balance creativity"),
      ("values", .single, "startup corporate remote social freelance creative"),
      ("values", .single, "wealth impact recognition mastery balance freedom"),
      ("values", .single, "education environment equality health innovation community"),
      ("market", .single, "tech health sustainability finance education creative"),
      ("market", .scale(1...5), ""),
      ("market", .text(1...500), ""),
    ]
    #expect(catalogue.questions.map(\.id) == Array(1...15))
    for (question, expected) in zip(catalogue.questions, expected) {
      #expect(question.group == expected.group && question.kind == expected.kind, "\(question.id)")
      #expect(question.values == expected.values.split(separator: " ").map(String.init), "\(question.id)")
      #expect(catalogue[question.id]?.text == question.text)
    }
    #expect(catalogue[0] == nil && catalogue[16] == nil)
  }

  @Test func theWireHasTextsAndLimits() throws {
    let json = try JSONEncoder().encode(QuestionsView(catalogue: catalogue))
    let object = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
    #expect(Set(object.keys) == ["success", "questions"])
    let questions = try #require(object["questions"] as? [[String: Any]])
    let common: Set = ["id", "group", "groupTitle", "type", "text", "hint"]
    #expect(questions.count == 15)
    #expect(Set(questions[0].keys) == common.union(["min", "max", "options"]))
    #expect(Set(questions[1].keys) == common.union(["options"]))
    #expect(Set(questions[13].keys) == common.union(["min", "max", "minLabel", "maxLabel"]))
    #expect(Set(questions[14].keys) == common.union(["min", "max"]))
    #expect(questions[3]["max"] as? Int == 2 && questions[14]["max"] as? Int == 500)
    #expect((questions[1]["options"] as? [[String: String]])?.first == ["value": "tech", "label": "La technologie"])
  }

  @Test func groupsHaveOneTitleEach() {
    let titles = Dictionary(grouping: catalogue.questions, by: \.group).mapValues { Set($0.map(\.groupTitle)).count }
    #expect(titles == ["passion": 1, "talent": 1, "values": 1, "market": 1])
  }

  @Test func textsAreWellSet() {
    for question in catalogue.questions {
      let texts =
        [question.text, question.hint, question.groupTitle] + question.options.map(\.label)
        + [question.minLabel, question.maxLabel].compactMap(\.self)
      for text in texts { #expect(typographicFault(in: text) == nil && text.count <= 80, "\(text)") }
      #expect(question.text.last == "?", "\(question.text)")
      #expect(Set(question.options.map(\.label)).count == question.options.count, "\(question.id)")
    }
  }

  @Test func aCatalogueWithAnUnknownKindIsRefused() {
    let json = #"{"questions":[{"id":1,"group":"g","groupTitle":"G","type":"colour","text":"T","hint":"H"}]}"#
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(QuestionCatalogue.self, from: Data(json.utf8)) }
  }
}
