import Testing

@testable import IkigaiApp

@Suite struct WordDocumentTextTests {
  /// What is read from the markup between the document's tags, or nil when it is refused.
  private func text(_ body: String, pieces: Int = 1_000) -> String? {
    read("<?xml version=\"1.0\"?>\n<w:document a=\"x>y\"><w:body>\(body)</w:body></w:document>", pieces: pieces)
  }

  private func read(_ markup: String, pieces: Int = 1_000) -> String? {
    var document = WordDocumentText(maximumText: 10_000)
    let bytes = [UInt8](markup.utf8)
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      let piece = bytes[start..<min(bytes.count, start + pieces)]
      guard piece.withUnsafeBytes({ document.feed($0) }) == .reading else { return nil }
    }
    return document.isComplete ? String(decoding: document.text, as: UTF8.self) : nil
  }

  @Test(arguments: [1, 2, 7, 1_000])
  func paragraphsTabsAndBreaks(pieces: Int) {
    let body = """
      <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>Élan</w:t><w:tab/>
      <w:t xml:space='preserve'> a </w:t><w:br/><w:t>b</w:t></w:r></w:p><w:p/><w:p><w:r><w:t/></w:r></w:p>
      """
    #expect(text(body, pieces: pieces) == "Élan\t a \nb\n\n\n")
  }

  @Test func cellsOfSeveralParagraphsAreColumns() {
    func cell(_ lines: String...) -> String {
      "<w:tc>" + lines.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined() + "</w:tc>"
    }
    #expect(
      text("<w:tr>\(cell("Langues", "Anglais"))\(cell("Expérience", "2019"))</w:tr>")
        == "Langues\nAnglais\nExpérience\n2019\n")
    #expect(text("<w:tr>\(cell("2019"))\(cell("Juriste", "Lyon"))</w:tr>") == "2019\tJuriste\nLyon\n")
  }

  @Test func cellsOfARowAreTabbed() {
    let cells = ["Anglais", "C1"].map { "<w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc>" }.joined()
    #expect(text("<w:tbl><w:tr>\(cells)</w:tr></w:tbl>") == "Anglais\tC1\n")
  }

  @Test func onlyTextThatIsShownCounts() {
    #expect(text("<w:r><w:delText>old</w:delText><w:instrText>PAGE</w:instrText><w:t>new</w:t></w:r>") == "new")
    let twice = """
      <mc:AlternateContent><mc:Choice><w:t>one</w:t></mc:Choice><mc:Fallback><w:p><w:t>one</w:t></w:p></mc:Fallback>
      </mc:AlternateContent><w:t>two</w:t>
      """
    #expect(text(twice) == "onetwo")
  }

  @Test func thePrefixIsTheDocumentsChoice() {
    #expect(read("<document><p><t>x</t></p></document>") == "x\n")
    #expect(read("<ns0:document><ns0:p><ns0:t>x</ns0:t></ns0:p></ns0:document>") == "x\n")
  }

  @Test func entitiesAreResolvedOrStandForNothing() {
    #expect(text("<w:t>&lt;R&amp;D&gt; &quot;&apos;&#233;&#xE9;&#x1F600;</w:t>") == "<R&D> \"'éé😀")
    #expect(text("<w:t>[&nbsp;&#0xZZ;&#x110000;&#xD800;&#99999999999999999999;]</w:t>") == "[]")
    #expect(text("<w:t>[&#;&#x;&;]</w:t>") == "[]")
    #expect(text("<w:t>a &amp b</w:t><w:t>c</w:t>") == "a c")
  }

  @Test(arguments: [1, 3, 1_000])
  func commentsInstructionsAndRawText(pieces: Int) {
    #expect(text("<w:t>a<!-- <w:t>x</w:t> - -- > -->b</w:t>", pieces: pieces) == "ab")
    #expect(text("<w:t>a<?pi <w:t>x ?>b</w:t>", pieces: pieces) == "ab")
    #expect(text("<w:t>a<![CDATA[<b>&amp;]]]>c</w:t>", pieces: pieces) == "a<b>&amp;]c")
    #expect(text("<w:t><![CDATA[]]></w:t>", pieces: pieces)?.isEmpty == true)
  }

  @Test func aDocumentTypeIsRefused() {
    #expect(read("<!DOCTYPE d [<!ENTITY a \"x\">]><w:document><w:t>&a;</w:t></w:document>") == nil)
    #expect(text("<!ELEMENT x>") == nil)
  }

  @Test func halfADocumentIsNone() {
    #expect(read("<w:document><w:t>x</w:t>") == nil)
    #expect(read("<w:document><w:t>x</w:t></w:docum") == nil)
    #expect(read("plain text") == nil)
    #expect(read("") == nil)
    #expect(read("<w:document <w:t>") == nil)
  }

  @Test func textOverTheLimitIsRefused() {
    var document = WordDocumentText(maximumText: 10)
    let bytes = [UInt8]("<w:document><w:t>elevenbytes</w:t></w:document>".utf8)
    #expect(bytes.withUnsafeBytes { document.feed($0) } == .tooMuchText)
  }

  @Test func anyBytesAreSurvived() {
    var random = SeededGenerator(state: 7)
    let parts = [
      "<", ">", "/", "</", "/>", "<w:t>", "</w:t>", "<!", "<!--", "-->", "<![CDATA[", "]]>", "]", "-", "<?", "?>", "&",
      "#", ";", "x", "\"", "'", " ", "é", "<w:document>", "</w:document>", "<mc:Fallback>", "</mc:Fallback>", ":",
      "<w:tc>", "</w:tc>", "</w:tr>", "9", "\u{0}", "<:>", "</:", "</>",
    ]
    for _ in 0..<5_000 {
      let markup = (0..<Int.random(in: 1...60, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
      var document = WordDocumentText(maximumText: 100)
      let bytes = [UInt8](markup.joined().utf8) + [UInt8.random(in: 0...255, using: &random)]
      _ = bytes.withUnsafeBytes { document.feed($0) }
      #expect(document.text.count <= bytes.count)
    }
  }
}
