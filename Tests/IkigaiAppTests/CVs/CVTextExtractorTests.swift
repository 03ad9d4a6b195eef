import Foundation
import Testing

@testable import IkigaiApp

@Suite struct CVTextExtractorTests {
  private let scratch: TemporaryFolder

  init() throws { scratch = try TemporaryFolder() }

  private func extractor(processorSeconds: Int = 10) -> CVTextExtractor {
    var limits = ChildProcess.Limits()
    limits.processorSeconds = processorSeconds
    limits.wallTime = max(limits.wallTime, .seconds(processorSeconds + 1))
    return CVTextExtractor(scratch: scratch.path, limits: limits)
  }

  private func text(_ bytes: [UInt8], _ format: CVFormat, processorSeconds: Int = 10) throws -> String {
    let file = try TemporaryFile(bytes)
    return try withExtendedLifetime(file) {
      try extractor(processorSeconds: processorSeconds).text(of: file.path, format: format)
    }
  }

  private func documentText(_ markup: String) throws -> String {
    try text(ZipBuilder.stored([("word/document.xml", markup)]), .docx)
  }

  @Test(arguments: [("cv.pdf", CVFormat.pdf), ("cv.doc", .doc), ("cv.docx", .docx)])
  func theSameCVInThreeFormats(name: String, format: CVFormat) throws {
    let text = try extractor().text(of: CVFixture.path(name), format: format)
    for phrase in [
      "Camille Lefèvre-Exemple", "cœur de projets utiles", "l’écoute, la clarté & le soin du", "Maison des Œuvres",
      "120 000 €", "03/2018 –", "2010 – 2012 : Master Information et communication", "courant (C1)",
      "Centres d’intérêt",
    ] {
      #expect(text.contains(phrase), "\(phrase)")
    }
    #expect(try scratch.names == [])
  }

  @Test(arguments: [
    ("protected.pdf", CVFormat.pdf), ("protected.doc", .doc), ("protected-zip.docx", .docx), ("protected.docx", .docx),
    // What one program cannot read, although it is fine for another.
    ("cv.docx", .pdf), ("cv.pdf", .docx),
  ])
  func protectedIsUnreadable(name: String, format: CVFormat) throws {
    #expect(throws: CVTextError.unreadable(.damagedOrProtected)) {
      try extractor().text(of: CVFixture.path(name), format: format)
    }
    #expect(try scratch.names == [])
  }

  @Test(arguments: [("blank.pdf", CVFormat.pdf), ("blank.doc", .doc), ("blank.docx", .docx)])
  func aBlankPageIsEmpty(name: String, format: CVFormat) {
    #expect(throws: CVTextError.empty) { try extractor().text(of: CVFixture.path(name), format: format) }
  }

  @Test(arguments: [("cv.pdf", CVFormat.pdf), ("cv.docx", .docx)])
  func halfAFileIsUnreadable(name: String, format: CVFormat) throws {
    let bytes = try CVFixture.bytes(name)
    #expect(throws: CVTextError.unreadable(.damagedOrProtected)) { try text(Array(bytes.prefix(900)), format) }
  }

  @Test func anyTruncationEndsInTextOrAnErrorOfOurs() throws {
    for (name, format) in [("cv.pdf", CVFormat.pdf), ("cv.doc", .doc), ("cv.docx", .docx)] {
      let bytes = try CVFixture.bytes(name)
      for part in 1..<8 {
        do {
          let text = try text(Array(bytes.prefix(bytes.count * part / 8)), format)
          #expect(text.utf8.count <= CVTextExtractor.maximumText)
        } catch is CVTextError {}
      }
    }
  }

  @Test func aMissingProgramIsSaid() throws {
    var extractor = extractor()
    extractor.tools = scratch.path
    #expect(throws: CVTextError.toolMissing(.pdftotext)) {
      try extractor.text(of: CVFixture.path("cv.pdf"), format: .pdf)
    }
    #expect(CVTool.pdftotext.package == "poppler-utils")
    #expect(CVTool.allCases.allSatisfy { $0.isInstalled() })
  }

  @Test(arguments: [126, 127]) func aProgramThatDoesNotStartIsNotTheFilesFault(code: Int) throws {
    var extractor = extractor()
    extractor.tools = scratch.path
    for tool in CVTool.allCases {
      let script = tool.path(in: scratch.path)
      try "#!/bin/sh\nexit \(code)\n".write(toFile: script, atomically: false, encoding: .utf8)
      #expect(chmod(script, 0o700) == 0)
    }
    #expect(throws: CVTextError.toolMissing(.pdftotext)) {
      try extractor.text(of: CVFixture.path("cv.pdf"), format: .pdf)
    }
  }

  // MARK: Hostile archives

  private func bomb(prefix: String, letter: Character) -> [UInt8] {
    let data = DeflateBomb.stream(
      prefix: prefix, letter: letter.asciiValue ?? 0, compressedSize: 10 * 1024 * 1024 - 1_000)
    return ZipBuilder(entries: [.init(name: "word/document.xml", data: data, method: 8, declaredSize: 1_000)]).bytes
  }

  @Test func aZipBombOfTextIsLeftAtOnce() throws {
    let bytes = bomb(prefix: "<w:document><w:body><w:p><w:r><w:t>", letter: "a")
    #expect(throws: CVTextError.unreadable(.tooMuchText)) { try text(bytes, .docx) }
  }

  @Test(arguments: ["<w:document ", "<w:document a=\"", "<w:document><!--", "<w:document>", "", "<w:document>&"])
  func aZipBombOfMarkupIsLeftAtOnce(prefix: String) throws {
    let bytes = bomb(prefix: prefix, letter: "<")
    #expect {
      // What it is left for is the text, also where a sanitizer makes the reading slow.
      try text(bytes, .docx, processorSeconds: 60)
    } throws: { error in
      [.unreadable(.tooMuchText), .unreadable(.damagedOrProtected)].contains(error as? CVTextError)
    }
  }

  @Test func entitiesDoNotGrow() {
    let lines = (1..<20).map { "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 - 1);", count: 10))\">" }.joined()
    let markup = "<!DOCTYPE d [<!ENTITY a0 \"ha\">\(lines)]><w:document><w:t>&a19;</w:t></w:document>"
    #expect(throws: CVTextError.unreadable(.damagedOrProtected)) { try documentText(markup) }
    #expect(throws: CVTextError.empty) { try documentText("<w:document><w:t>&a19;</w:t></w:document>") }
    let external = "<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><w:document><w:t>x</w:t></w:document>"
    #expect(throws: CVTextError.unreadable(.damagedOrProtected)) { try documentText(external) }
  }

  @Test func namesInTheArchiveBecomeNoNamesOnDisk() throws {
    let markup = "<w:document><w:t>Bonjour</w:t></w:document>"
    let escape = "../../../../../../tmp/cv-escape-\(UUID().uuidString)"
    let bytes = ZipBuilder.stored([
      (escape, "written"), ("word/document.xml", markup), ("/tmp/\(UUID().uuidString)", "written"),
      ("-d", "option"), ("word/document.xml/../../x", "written"),
    ])
    #expect(try text(bytes, .docx) == "Bonjour")
    #expect(!FileManager.default.fileExists(atPath: "/" + escape.drop { $0 == "." || $0 == "/" }))
    #expect(try scratch.names == [])
  }

  @Test func aNameLikeAPatternOrAnOptionIsOnlyAName() throws {
    let bytes = try CVFixture.bytes("cv.docx")
    for name in ["-d", "*.zip", "a b'\"$(touch x)", "[a]"] {
      let file = try TemporaryFile(bytes, name: name)
      #expect(try extractor().text(of: file.path, format: .docx).contains("Camille"))
      withExtendedLifetime(file) {}
    }
  }

  // MARK: Hostile PDFs

  @Test func aPDFThatInflatesWithoutEndRunsOutOfTime() throws {
    // zlib's header (RFC 1950) before the stream.
    let content = [0x78, 0x9C] + DeflateBomb.stream(prefix: "BT /F1 9 Tf ", letter: 0x20, compressedSize: 5_000_000)
    let bytes = PDFBuilder.pages(1, content: content, filter: "/Filter /FlateDecode")
    #expect(throws: CVTextError.unreadable(.tooMuchTime)) { try text(bytes, .pdf, processorSeconds: 1) }
  }

  @Test func pagesThatContainThemselvesEnd() throws {
    let bytes = PDFBuilder.document(
      ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R 2 0 R] >>"].map {
        [UInt8]($0.utf8)
      })
    #expect(throws: CVTextError.self) { try text(bytes, .pdf) }
  }

  @Test func tooMuchTextIsNotCutButRefused() throws {
    let lines = (0..<40).map { "BT /F1 9 Tf 50 \(800 - $0 * 18) Td (Bonjour tout le monde, bonjour encore.) Tj ET" }
    let bytes = PDFBuilder.pages(2_000, content: [UInt8](lines.joined(separator: "\n").utf8))
    let error = #expect(throws: CVTextError.self) { _ = try text(bytes, .pdf) }
    #expect(error == .unreadable(.tooMuchText))
  }

  @Test func oneBadFileHoldsUpNoOther() throws {
    let content = [0x78, 0x9C] + DeflateBomb.stream(prefix: "", letter: 0x20, compressedSize: 5_000_000)
    let bytes = PDFBuilder.pages(1, content: content, filter: "/Filter /FlateDecode")
    let done = DispatchSemaphore(value: 0)
    let bad = try TemporaryFile(bytes)
    let extractor = extractor(processorSeconds: 3)
    DispatchQueue.global().async {
      _ = try? extractor.text(of: bad.path, format: .pdf)
      done.signal()
    }
    let start = ContinuousClock.now
    for name in ["cv.pdf", "cv.doc", "cv.docx"] {
      let format = try #require(CVFormat(rawValue: String(name.dropFirst(3))))
      #expect(try extractor.text(of: CVFixture.path(name), format: format).contains("Camille"))
    }
    #expect(.now - start < Duration.seconds(3))
    done.wait()
    #expect(try scratch.names == [])
  }

  // MARK: Cleaning

  @Test func whatNobodySeesIsRemoved() {
    let raw: [UInt8] = [0x41, 0, 7, 0x1B, 0x7F, 0x0D, 0x0A, 0x42, 0x0D, 0x43, 0x09, 0x0C, 0xFF, 0xC3, 0xA9, 0xC2, 0x85]
    #expect(ExtractedText.cleaned(raw) == "A\nB\nC\t\u{0C}é\n")
    let marks = "so\u{AD}in\u{200B} \u{202E}abc\u{202C}\u{2028}d\u{FEFF}"
    #expect(ExtractedText.cleaned([UInt8](marks.utf8)) == "soin abc\nd")
  }

  @Test func cleaningNeverMakesTextLonger() {
    var random = SeededGenerator(state: 3)
    for _ in 0..<500 {
      let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(ExtractedText.cleaned(bytes).utf8.count <= bytes.count)
    }
  }
}
