import Foundation
import Testing

@testable import IkigaiApp

/// What holds for every e-mail, whatever it says.
@Suite struct MailFormTests {
  private let bases = [MailSamples.site, MailSamples.api, MailSamples.coaching]

  @Test func theHTMLIsWellFormedAndLoadsNothing() throws {
    for (name, mail) in MailSamples.all {
      let document = try MarkupDocument(mail.html)
      #expect(document.elements.first?.name == "html" && document.elements.first?.attributes["lang"] == "fr", "\(name)")
      let loading = [
        "img", "link", "script", "iframe", "object", "embed", "video", "audio", "svg", "base", "form", "input",
      ]
      #expect(!document.elements.contains { loading.contains($0.name) }, "\(name)")
      for attribute in ["src", "srcset", "background", "poster", "data", "action"] {
        #expect(document.values(of: attribute).isEmpty, "\(name) \(attribute)")
      }
      #expect(!mail.html.contains("url(") && !mail.html.contains("@import"), "\(name)")
    }
  }

  @Test func linksLeadToTheSiteTheAPIAndTheBooking() throws {
    for (name, mail) in MailSamples.all {
      let links = try MarkupDocument(mail.html).values(of: "href")
      let lines = mail.text.split(separator: "\n").map(String.init)
      #expect(lines.filter { $0.hasPrefix("http") } == links, "\(name)")
      #expect(links.allSatisfy { link in bases.contains { link.hasPrefix($0) } }, "\(name)")
      // An address nowhere but in a link.
      #expect(mail.html.components(separatedBy: "://").count - 1 == links.count, "\(name)")
    }
  }

  /// The blocks' words are the same in both forms, in the same order.
  @Test func bothFormsSayTheSame() throws {
    for (name, mail) in MailSamples.all {
      let html = try MarkupDocument(mail.html).text.split(separator: " ")
      let rule = String(repeating: "-", count: 24)
      let text = mail.text.split { $0 == " " || $0 == "\n" }.filter { !$0.hasPrefix("http") && $0 != rule }
      // A title of a link has a colon in plain text only. The HTML starts with the preheader and the name of the site.
      let plain = text.map { $0.hasSuffix("\u{a0}:") ? $0.dropLast(2) : $0 }
      let marked = html.map { $0.hasSuffix("\u{a0}:") ? $0.dropLast(2) : $0 }
      #expect(marked.suffix(plain.count) == plain[...], "\(name)")
      #expect(marked.count > plain.count && marked[marked.count - plain.count - 1] == "AI-Ikigai", "\(name)")
    }
  }

  @Test func theTextIsWrapped() {
    for (name, mail) in MailSamples.all {
      for line in mail.text.split(separator: "\n") where !line.hasPrefix("http") && line.contains(" ") {
        #expect(line.count <= LetterText.width, "\(name): \(line)")
      }
      #expect(mail.text.hasSuffix("\n") && !mail.text.contains("\n\n\n") && !mail.text.contains(" \n"), "\(name)")
    }
  }

  @Test func theFrenchIsWellSet() {
    // What is written for machines or comes from outside.
    let foreign = ["http", "systemctl", "journalctl", "Erreur\u{a0}: the disk"]
    for (name, mail) in MailSamples.all {
      #expect(typographicFault(in: mail.subject) == nil, "\(name)")
      let paragraphs = mail.text.components(separatedBy: "\n\n").flatMap { paragraph in
        // Facts and links stay lines; the rest is read as one.
        paragraph.contains("\u{a0}: ") || paragraph.contains("http")
          ? paragraph.split(separator: "\n").map(String.init) : [paragraph.replacing("\n", with: " ")]
      }
      for text in paragraphs.map({ $0.trimmingWhitespace() }) where !foreign.contains(where: text.hasPrefix) {
        #expect(typographicFault(in: text) == nil, "\(name): \(text)")
      }
    }
  }

  @Test func thereIsOneButtonAtMostAndOneHeading() throws {
    for (name, mail) in MailSamples.all {
      let elements = try MarkupDocument(mail.html).elements
      let buttons = elements.filter { $0.name == "a" && $0.attributes["class"] == "button" }
      let isToPeople = MailSamples.toPeople.contains { $0.name == name }
      #expect(buttons.count == (isToPeople ? 1 : 0), "\(name)")
      #expect(elements.filter { $0.name == "h1" }.count == 1, "\(name)")
      // Tables are for the layout: none is announced as one.
      #expect(elements.filter { $0.name == "table" }.allSatisfy { $0.attributes["role"] == "presentation" }, "\(name)")
    }
  }

  /// WCAG 2.2 §1.4.3, level AA: 4.5 to 1.
  @Test(arguments: [LetterHTML.light, LetterHTML.dark]) func theColoursCanBeRead(palette: LetterHTML.Palette) throws {
    let pairs = [
      (palette.ink, palette.card), (palette.accent, palette.card), (palette.soft, palette.card),
      (palette.ink, palette.band), (palette.soft, palette.band), (palette.soft, palette.paper),
      (palette.accentInk, palette.accent),
    ]
    for (text, background) in pairs {
      let light = try [luminance(text), luminance(background)].sorted()
      #expect((light[1] + 0.05) / (light[0] + 0.05) >= 4.5, "\(text) on \(background)")
    }
  }

  /// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
  private func luminance(_ colour: String) throws -> Double {
    let number = try #require(Int(colour.dropFirst(), radix: 16))
    let linear = [number >> 16 & 255, number >> 8 & 255, number & 255].map { channel in
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// MAIL_PREVIEW=<folder> keeps every e-mail and page there, to be looked at.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["MAIL_PREVIEW"] != nil))
  func previewsAreWritten() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["MAIL_PREVIEW"])
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, mail) in MailSamples.all {
      try mail.html.write(toFile: "\(folder)/\(name).html", atomically: true, encoding: .utf8)
      try mail.text.write(toFile: "\(folder)/\(name).txt", atomically: true, encoding: .utf8)
    }
    for (name, page) in MailSamples.pages {
      try page.html.write(toFile: "\(folder)/\(name).html", atomically: true, encoding: .utf8)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count >= MailSamples.all.count * 2)
  }
}
