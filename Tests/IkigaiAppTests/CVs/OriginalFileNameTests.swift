import Testing

@testable import IkigaiApp

@Suite struct OriginalFileNameTests {
  @Test(arguments: [
    ("cv.pdf", "cv.pdf"), ("Été 2026 – Zoé.pdf", "Été 2026 – Zoé.pdf"), ("../../etc/passwd", "passwd"),
    ("C:\\Users\\x\\cv.pdf", "cv.pdf"), ("", "cv.pdf"), ("..", "cv.pdf"), (" \t", "cv.pdf"), ("a\u{202E}b\r\n", "ab"),
    (String(repeating: "x", count: 10_000), String(repeating: "x", count: 100) + ".pdf"),
    (String(repeating: "é", count: 5_000), String(repeating: "é", count: 100) + ".pdf"),
  ])
  func whatIsLeftOfANameIsNoPathAndNoSurprise(name: String, cleaned: String) {
    #expect(OriginalFileName.cleaned(name, format: .pdf) == cleaned)
  }

  @Test func aLetterWithAThousandAccentsIsCutToo() {
    let name = "e" + String(repeating: "\u{301}", count: 1_000)
    let cleaned = OriginalFileName.cleaned(name, format: .docx)
    #expect(cleaned.unicodeScalars.count == 145)
    #expect(cleaned.hasSuffix(".docx"))
  }

  @Test func aDownloadHasTheNameTwiceForOldAndNewBrowsers() {
    #expect(
      OriginalFileName.attachment("Zoé \"2\".pdf")
        == "attachment; filename=\"Zo_ _2_.pdf\"; filename*=UTF-8''Zo%C3%A9%20%222%22.pdf")
  }
}
