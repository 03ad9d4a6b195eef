import Foundation
import HTTPTypes
import Testing

@testable import IkigaiApp

struct QuestionnaireRoutesTests {
  private let service: TestService

  init() throws { service = try TestService() }

  private static let answers: [String: String] = [
    "1": #"["create","build"]"#, "2": #""tech""#, "3": #""learn""#, "4": #"["science","tech"]"#, "5": #"["advice"]"#,
    "6": #""analysis""#, "7": #""practice""#, "8": #""analyst""#, "9": #""growth""#, "10": #""remote""#,
    "11": #""mastery""#, "12": #""education""#, "13": #""tech""#, "14": "3", "15": #""Aider les gens à apprendre""#,
  ]

  private func submission(_ changes: [String: String?] = [:], more: String = "") -> String {
    var answers = Self.answers
    for (id, value) in changes { answers[id] = value }
    let members = answers.map { #""\#($0.key)":\#($0.value)"# }.joined(separator: ",")
    return #"{"answers":{\#(members)}\#(more)}"#
  }

  private func submit(_ json: String, token: String? = nil) -> Answered {
    service.send(.post, "/api/questionnaire/submit", json: json, token: token)
  }

  @Test func `the answers come back as an analysis that stays the same`() throws {
    let submitted = submit(submission())
    #expect(submitted.status == 201)
    #expect(submitted["owned"] == .bool(false))
    #expect(submitted["isPremium"] == .bool(false))
    let id = try #require(submitted.text("questionnaireId"))
    let read = service.send(.get, "/api/questionnaire/\(id)")
    #expect(read["questionnaire", "analysis"] == submitted["analysis"])
    #expect(read["questionnaire", "answers"] == nil)
  }

  @Test(arguments: [
    ("1", "[]"), ("1", #"["create","create"]"#), ("1", #"["create","analyze","teach","connect"]"#), ("1", #"["nope"]"#),
    ("1", "[1]"), ("1", "{}"), ("1", "null"), ("2", #"["tech"]"#), ("2", #""""#), ("2", "3"), ("14", "0"), ("14", "6"),
    ("14", "2.5"), ("14", #""three""#), ("14", "true"), ("14", #""3.0""#), ("14", "[3]"), ("15", #""  ""#), ("15", "1"),
    ("15", #""a\u0000b""#), ("16", #""x""#), ("01", #""x""#), ("4", #"["business","tech","science"]"#),
  ])
  func `a bad answer is named`(id: String, value: String) throws {
    #expect(submit(submission([id: value])).fields == ["answers.\(id)"])
    #expect(try service.count("questionnaires") == 0)
  }

  @Test func `every bad answer is named at once`() {
    #expect(
      submit(submission(["2": nil, "9": "1", "14": "9"], more: #","email":"x""#)).fields
        == ["answers.14", "answers.2", "answers.9", "email"])
    #expect(submit("{}").fields == ["answers"])
    #expect(submit(#"{"answers":[]}"#).fields == ["answers"])
  }

  @Test(arguments: ["3", "3.0", #""3""#, "30e-1"])
  func `a scale takes a number or its digits`(value: String) {
    #expect(submit(submission(["14": value])).status == 201)
  }

  @Test func `a lone text is an array of one, and five hundred characters fit`() {
    let family = "👨‍👩‍👧‍👦"
    #expect(submit(submission(["1": #""create""#])).status == 201)
    #expect(submit(submission(["15": "\"\(String(repeating: family, count: 500))\""])).status == 201)
    #expect(submit(submission(["15": "\"\(String(repeating: "é", count: 501))\""])).fields == ["answers.15"])
  }

  @Test func `what is owned is its owner's alone`() throws {
    let owner = try #require(service.register("a@b.fr").text("token"))
    let other = try #require(service.register("c@d.fr").text("token"))
    let id = try #require(submit(submission(), token: owner).text("questionnaireId"))
    #expect(service.send(.get, "/api/questionnaire/\(id)").status == 404)
    #expect(service.send(.get, "/api/questionnaire/\(id)", token: other).status == 404)
    #expect(service.send(.post, "/api/questionnaire/\(id)/claim", token: other).status == 404)
    #expect(service.send(.delete, "/api/questionnaire/\(id)", token: other).status == 404)
    #expect(service.send(.get, "/api/questionnaire/\(id)", token: owner).status == 200)
    #expect(service.send(.post, "/api/questionnaire/\(id)/claim", token: owner).status == 200)
    #expect(service.send(.delete, "/api/questionnaire/\(id)", token: owner).status == 200)
    #expect(service.send(.get, "/api/questionnaire/\(id)", token: owner).status == 404)
  }

  @Test func `what is nobody's can be claimed once`() throws {
    let owner = try #require(service.register("a@b.fr").text("token"))
    let id = try #require(submit(submission()).text("questionnaireId"))
    #expect(service.send(.post, "/api/questionnaire/\(id)/claim").status == 401)
    let claimed = service.send(.post, "/api/questionnaire/\(id)/claim", token: owner)
    #expect(claimed["questionnaire", "owned"] == .bool(true))
    #expect(service.send(.get, "/api/questionnaire/\(id)").status == 404)
    guard case .array(let list) = service.send(.get, "/api/questionnaire", token: owner)["questionnaires"] else {
      Issue.record("no list")
      return
    }
    #expect(list.count == 1)
  }

  @Test func `nobody's questionnaires are erased after the retention`() throws {
    let owner = try #require(service.register("a@b.fr").text("token"))
    _ = submit(submission())
    _ = submit(submission(), token: owner)
    service.clock.advance(seconds: 90 * 86_400)
    _ = try service.application.sweepNow()
    #expect(try service.count("questionnaires") == 2)
    service.clock.advance(seconds: 1)
    _ = try service.application.sweepNow()
    #expect(try service.count("questionnaires") == 1)
  }

  @Test func `the questions can be kept by caches`() throws {
    let first = service.send(.get, "/api/questionnaire/questions")
    #expect(first.status == 200)
    let etag = try #require(first.response.headers[.eTag])
    let again = service.send(.get, "/api/questionnaire/questions", headers: [.ifNoneMatch: "\"x\", W/\(etag)"])
    #expect(again.status == 304)
    #expect(again.bytes.isEmpty)
    #expect(first.response.headers[.cacheControl]?.contains("public") == true)
  }
}
