import Testing

@testable import IkigaiApp

@Suite struct LetterTests {
  private func letter(_ blocks: [Letter.Block]) -> RenderedMail {
    Letter(subject: "S", preheader: "P", heading: "H", blocks: blocks, footer: [.small("F")]).rendered
  }

  /// What the tests of a letter's parts compare: the text between the heading and the footer.
  private func body(_ mail: RenderedMail) -> String {
    String(mail.text.dropFirst("H\n\n".count).dropLast("\n\n\(String(repeating: "-", count: 24))\n\nF\n".count))
  }

  @Test func eachPartHasItsPlainForm() {
    #expect(
      body(
        letter([
          .paragraph("Un."), .button("Ouvrir", url: "https://a.example/"), .facts([.init("A", "1"), .init("B", "2")]),
          .command("ai-ikigai mail retry"), .small("Petit."), .smallLink("Lire", url: "https://a.example/#b"),
        ]))
        == "Un.\n\nOuvrir\u{a0}:\nhttps://a.example/\n\nA\u{a0}: 1\nB\u{a0}: 2\n\n    ai-ikigai mail retry\n\nPetit.\n\n"
        + "Lire\u{a0}:\nhttps://a.example/#b")
  }

  @Test func linesBreakAtSpacesOnly() {
    let word = String(repeating: "é", count: 37)
    #expect(body(letter([.paragraph("\(word) \(word) \(word)")])) == "\(word) \(word)\n\(word)")
    #expect(body(letter([.paragraph("\(word) \(word)xx")])) == "\(word)\n\(word)xx")
    #expect(body(letter([.paragraph("\(word) a\u{a0}\(word)")])) == "\(word)\na\u{a0}\(word)")
    let long = String(repeating: "x", count: 90)
    #expect(body(letter([.facts([.init("A", long)])])) == "A\u{a0}:\n\(long)")
  }

  @Test func valuesStayText() throws {
    let value = #"<img src=x onerror="a()">&amp;'\#u{0}\#u{1b}"#
    let mail = letter([.facts([.init("V", value)]), .paragraph(value)])
    let document = try MarkupDocument(mail.html)
    #expect(document.text.contains(#"V\#u{a0}: <img src=x onerror="a()">&amp;' "#))
    #expect(document.text.contains(#"<img src=x onerror="a()">&amp;'\#u{fffd}\#u{fffd}"#))
    #expect(!document.elements.contains { $0.name == "img" })
    #expect(mail.text.contains(#"V\#u{a0}: <img src=x onerror="a()">&amp;'"#))
    let link = #"https://a.example/?a=1&b="'<>"#
    #expect(try MarkupDocument(letter([.link("L", url: link)]).html).values(of: "href") == [link])
  }

  @Test func aValueCannotFeignAnotherFact() {
    let forged = "1\r\nCompte : autre\u{2028}\u{202e}fin\u{85}"
    #expect(body(letter([.facts([.init("A", forged)])])) == "A\u{a0}: 1 Compte : autre fin")
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "//a.example", "https://a.example/ b", "https://é.example",
  ])
  func onlyTheWebIsLinkedTo(url: String) throws {
    let mail = letter([.paragraph("Un."), .link("Titre", url: url), .button("Titre", url: url)])
    #expect(try MarkupDocument(mail.html).values(of: "href").isEmpty)
    #expect(body(mail) == "Un.")
  }

  @Test func markupIsWrittenAndTextIsEscaped() {
    let text = "<a href='x'>&\"\n\t\u{7}é\u{ffff}"
    let html: HTML = "<b>\(text)</b>"
    #expect(html.markup == "<b>&lt;a href=&#39;x&#39;&gt;&amp;&quot;\n\t\u{fffd}é\u{fffd}</b>")
    #expect(HTML(lines: [html, "<i/>"]).markup == html.markup + "\n<i/>")
    let nested: HTML = "[\(html)]"
    #expect(nested.markup == "[\(html.markup)]")
  }
}
