import HTTPTypes
import Testing

@testable import IkigaiApp

struct EveryResponseTests {
  private let service: TestService

  init() throws { service = try TestService() }

  @Test(arguments: [
    (HTTPRequest.Method.get, "/api/health", 200), (.get, "/api/health/", 404), (.get, "/api/nothing", 404),
    (.get, "/", 404), (.get, "", 404), (.post, "/api/health", 405), (.get, "/api/auth/login", 405),
    (.delete, "/api/questionnaire/questions", 405), (.get, "/api/questionnaire/submit", 405),
    (.get, "/api/auth/me", 401), (.get, "/api/questionnaire", 401), (.get, "/api/questionnaire/not-an-id", 404),
    (.options, "/api/health", 204), (.options, "/api/nothing", 404),
  ])
  func `a path and a method have their status`(method: HTTPRequest.Method, path: String, status: Int) {
    #expect(service.send(method, path).status == status)
  }

  @Test func `a failure has the contract's form`() {
    let answer = service.send(.get, "/api/nothing")
    #expect(answer["success"] == .bool(false))
    #expect(answer.code == "not_found")
    #expect(answer.text("error")?.isEmpty == false)
    #expect(answer.text("requestId") == answer.response.headers[.init("X-Request-ID")!])
    #expect(answer.response.headers[.contentType] == "application/json; charset=utf-8")
    #expect(answer.response.headers[.cacheControl] == "no-store")
    #expect(answer.response.headers[.xContentTypeOptions] == "nosniff")
    #expect(answer.response.headers[.init("Referrer-Policy")!] == "no-referrer")
    #expect(answer.response.headers[.vary] == "Origin")
  }

  @Test func `HEAD answers as GET without the body`() {
    let get = service.send(.get, "/api/questionnaire/questions")
    let head = service.send(.head, "/api/questionnaire/questions")
    #expect(head.status == 200)
    #expect(head.bytes.isEmpty)
    #expect(head.response.contentLength == get.bytes.count)
    #expect(head.response.headers[.eTag] == get.response.headers[.eTag])
  }

  @Test func `the methods of a path are named`() {
    #expect(service.send(.put, "/api/questionnaire").response.headers[.allow] == "GET, HEAD, OPTIONS")
    #expect(service.send(.options, "/api/auth/login").response.headers[.allow] == "POST, OPTIONS")
  }

  @Test func `only a listed origin may read the answer`() {
    for path in ["/api/health", "/api/nothing"] {
      let listed = service.send(.get, path, headers: [.origin: "https://site.example"]).response.headers
      #expect(listed[.accessControlAllowOrigin] == "https://site.example")
      #expect(listed[.accessControlExposeHeaders] == "X-Request-ID, Retry-After")
      let other = service.send(.get, path, headers: [.origin: "https://site.example.evil"]).response.headers
      #expect(other[.accessControlAllowOrigin] == nil)
      #expect(other[.vary] == "Origin")
    }
  }

  @Test func `a preflight is answered for a listed origin`() {
    let preflight: HTTPFields = [.origin: "https://site.example", .accessControlRequestMethod: "POST"]
    let answer = service.send(.options, "/api/auth/login", headers: preflight)
    #expect(answer.status == 204)
    #expect(answer.response.headers[.accessControlMaxAge] == "86400")
    #expect(answer.response.headers[.accessControlAllowMethods] == "GET, HEAD, POST, DELETE, OPTIONS")
  }

  @Test func `of several failures the first in the contract's order is told`() {
    let big = [UInt8](repeating: 0x20, count: 65_537)
    let text: HTTPFields = [.contentType: "text/plain"]
    #expect(service.send(.post, "/api/nothing", bytes: big, headers: text).status == 404)
    #expect(service.send(.post, "/api/auth/me", bytes: big, headers: text).status == 405)
    #expect(service.send(.post, "/api/auth/logout", bytes: big, headers: text).status == 413)
    #expect(service.send(.post, "/api/auth/logout", bytes: [0x7b], headers: text).status == 401)
    #expect(service.send(.post, "/api/auth/login", bytes: [0x7b], headers: text).status == 415)
    #expect(service.send(.post, "/api/auth/login", json: "{").code == "invalid_json")
    #expect(service.send(.post, "/api/auth/login", json: "[]").code == "invalid_body")
    #expect(service.send(.post, "/api/auth/login", json: "{}").fields == ["email", "password"])
  }

  @Test func `a body shorter than announced is refused after what comes first`() {
    let body = RequestBody { _ in throw RequestBodyError.truncated }
    func send(_ path: String, _ headers: HTTPFields) -> Answered {
      Answered(
        service.application.respond(
          to: Request(method: .post, path: path, headers: headers, contentLength: 10, body: body)))
    }
    #expect(send("/api/auth/login", [.contentType: "application/json"]).code == "invalid_json")
    #expect(send("/api/auth/login", [.contentType: "text/plain"]).status == 415)
    #expect(send("/api/auth/logout", [:]).status == 401)
  }
}
