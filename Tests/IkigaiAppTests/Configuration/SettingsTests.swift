import Foundation
import Testing

@testable import IkigaiApp

@Suite struct SettingsTests {
  private func settings(_ changes: [String: String]) throws(SettingsError) -> Settings {
    let needed = ["JWT_SECRET": String(repeating: "x", count: 32), "DATABASE_PATH": "/srv/db", "CV_DIR": "/srv/cvs"]
    return try Settings(values: needed.merging(changes) { $1 })
  }

  @Test(arguments: ["STRIPE_API_BASE", "RESEND_API_BASE"]) func keysAreSentOverTLSOnly(name: String) throws {
    for url in ["http://127.0.0.1:8000", "http://api.stripe.com", "ftp://a.example", "a.example", "HTTPS://a.example"] {
      let error = #expect(throws: SettingsError.self) { try settings([name: url]) }
      #expect(error.map { $0.description.hasPrefix("\(name) must ") } == true)
    }
    let set = try settings([name: "https://127.0.0.1:8000/"])
    #expect([set.stripeAPIBase, set.resendAPIBase].filter { $0 == "https://127.0.0.1:8000" }.count == 1)
    #expect(try settings([:]).stripeAPIBase == "https://api.stripe.com")
    #expect(try settings([:]).resendAPIBase == "https://api.resend.com")
  }

  @Test func theFileOfAuthoritiesMustBeReadable() throws {
    let file = try TemporaryFile([1])
    #expect(try settings(["SSL_CERT_FILE": file.path]).certificateFile == file.path)
    #expect(try settings(["SSL_CERT_FILE": ""]).certificateFile == nil)
    for path in ["relative.pem", "/nonexistent/ca.pem", (file.path as NSString).deletingLastPathComponent] {
      let error = #expect(throws: SettingsError.self) { try settings(["SSL_CERT_FILE": path]) }
      #expect(error.map { $0.description.hasPrefix("SSL_CERT_FILE must be ") } == true)
    }
  }
}
