import Foundation
import Testing

@testable import IkigaiApp

@Suite struct NewsletterPagesTests {
  private let pages = NewsletterPages(site: "https://site.example")

  @Test func thePolicyAllowsTheStyleAndNothingElse() throws {
    for (name, page) in MailSamples.pages {
      let style = try #require(page.html.split(separator: "<style>").last?.split(separator: "</style>").first)
      let sha256 = try SHA256()
      try Array(style.utf8).withUnsafeBytes { try sha256.update($0) }
      let digits = try sha256.hexDigest()
      let bytes = try stride(from: 0, to: digits.count, by: 2).map { position in
        try #require(UInt8(digits.dropFirst(position).prefix(2), radix: 16))
      }
      let hash = Data(bytes).base64EncodedString()
      #expect(
        HTMLPage.contentSecurityPolicy
          == "default-src 'none'; style-src 'sha256-\(hash)'; form-action 'self'; frame-ancestors 'none'; "
          + "base-uri 'none'", "\(name)")
    }
  }

  @Test func everyPageIsWellFormedAndLoadsNothing() throws {
    for (name, page) in MailSamples.pages {
      let document = try MarkupDocument(page.html)
      let known = ["html", "head", "meta", "title", "style", "body", "main", "p", "h1", "form", "button", "a"]
      #expect(document.elements.allSatisfy { known.contains($0.name) }, "\(name)")
      #expect(document.values(of: "style").isEmpty, "the policy would drop it: \(name)")
      #expect(!page.html.contains("url("), "\(name)")
      #expect(
        document.values(of: "href") == (name.contains("ask") || name.hasSuffix("1") ? [] : ["https://site.example/"]))
      let sentences = page.html.split(separator: "</style>").last?.split { "<>".contains($0) } ?? []
      let french = sentences.filter { !$0.hasPrefix("/") && $0.contains(" ") && !$0.contains("=") }
      #expect(!french.isEmpty && french.allSatisfy { typographicFault(in: $0.trimmingWhitespace()) == nil }, "\(name)")
    }
  }

  @Test func asking() throws {
    for page in [pages.askToConfirm(token: "Ab-_9.~"), pages.askToRefuse(token: "Ab-_9.~")] {
      let document = try MarkupDocument(page.html)
      let form = try #require(document.elements.first { $0.name == "form" })
      #expect(form.attributes == ["method": "post", "action": "?token=Ab-_9.~"])
      #expect(document.elements.filter { $0.name == "button" }.map(\.attributes) == [["type": "submit"]])
    }
    for page in [pages.confirmed(), pages.alreadyConfirmed(), pages.refused(), pages.linkNotValid(.refusal)] {
      #expect(!page.html.contains("<form"))
    }
  }

  @Test func aTokenStaysOne() throws {
    let page = pages.askToConfirm(token: #"a"><b>&x=é #"#)
    let form = try #require(try MarkupDocument(page.html).elements.first { $0.name == "form" })
    #expect(form.attributes["action"] == "?token=a%22%3E%3Cb%3E%26x%3D%C3%A9%20%23")
  }

  @Test func eachPageSaysWhatIsTheCase() throws {
    let expected: [(HTMLPage, String)] = [
      (pages.askToConfirm(token: "a"), "Confirmer mon inscription"), (pages.confirmed(), "C’est confirmé"),
      (pages.alreadyConfirmed(), "C’est déjà fait"), (pages.askToRefuse(token: "a"), "Si vous confirmez"),
      (pages.refused(), "n’écrira plus à cette adresse"), (pages.linkNotValid(.confirmation), "Inscrivez-vous"),
      (pages.linkNotValid(.refusal), "dernier e-mail"),
    ]
    for (page, words) in expected { #expect(try MarkupDocument(page.html).text.contains(words)) }
  }
}
