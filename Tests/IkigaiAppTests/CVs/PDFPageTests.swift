import Testing

@testable import IkigaiApp

@Suite struct PDFPageTests {
  /// Words of 10 points' height and 5 points a letter, each line at its left edge.
  private func words(_ lines: [(left: Double, top: Double, text: String)]) -> [PDFWord] {
    lines.flatMap { line in
      var left = line.left
      return line.text.split(separator: " ").map { text in
        defer { left += Double(text.count) * 5 + 3 }
        return PDFWord(
          text: String(text), left: left, right: left + Double(text.count) * 5, top: line.top, bottom: line.top + 10)
      }
    }
  }

  private func text(_ lines: [(left: Double, top: Double, text: String)]) -> String {
    PDFPage(words: words(lines)).text
  }

  @Test func columnsAreReadOneAfterTheOther() {
    let text = text([
      (50, 50, "Camille Exemple, infirmière à l’hôpital de Lyon depuis des années"),
      (50, 80, "Compétences"), (200, 80, "Expérience"),
      (50, 92, "Perfusions"), (205, 94, "2019 – 2023"), (300, 94, "Infirmière"),
      (50, 104, "Langues"), (200, 107, "CHU de Lyon"),
      (50, 116, "Anglais"), (200, 120, "Formation"),
    ])
    #expect(
      text.split(separator: "\n") == [
        "Camille Exemple, infirmière à l’hôpital de Lyon depuis des années", "Compétences", "Perfusions", "Langues",
        "Anglais", "Expérience", "2019 – 2023\tInfirmière", "CHU de Lyon", "Formation",
      ])
  }

  @Test func aTableIsReadLineByLine() {
    let text = text([
      (200, 80, "Expérience"), (50, 92, "2019 –"), (200, 92, "Infirmière"), (50, 104, "présent"), (200, 104, "CHU"),
      (50, 116, "2015 – 2019"), (200, 116, "Aide-soignante"), (200, 130, "Langues"), (50, 142, "Anglais"),
      (200, 142, "courant"),
    ])
    #expect(
      text.split(separator: "\n") == [
        "Expérience", "2019 – présent\tInfirmière", "CHU", "2015 – 2019\tAide-soignante", "Langues", "Anglais\tcourant",
      ])
  }

  /// A class of LaTeX sets the names of groups of skills where the dates of work stand, too.
  @Test func datesInTheMarginAreNoColumn() {
    let text = text([
      (200, 80, "Expérience"), (50, 92, "Mars"), (200, 92, "Infirmière"), (50, 104, "2019–2021"), (200, 104, "CHU"),
      (50, 116, "2015–2019"), (200, 116, "Aide-soignante"), (50, 128, "2012–2015"), (200, 128, "Vendeuse"),
      (200, 142, "Compétences"), (50, 154, "Langues"), (200, 154, "Anglais, espagnol"), (50, 166, "Outils"),
      (200, 166, "Excel"), (200, 178, "Loisirs"),
    ])
    #expect(
      text.split(separator: "\n").prefix(4) == [
        "Expérience", "Mars 2019–2021\tInfirmière", "CHU", "2015–2019\tAide-soignante",
      ])
  }

  @Test func roomBetweenLinesIsAnEmptyLine() {
    #expect(text([(50, 50, "un"), (50, 62, "deux"), (50, 90, "trois")]) == "un\ndeux\n\ntrois")
  }

  @Test func lettersSetApartAreAWord() {
    let letters = "FORMATION".enumerated().map { index, letter in
      (left: 50 + Double(index) * 8, top: 50.0, text: String(letter))
    }
    #expect(text(letters + [(50, 62, "a b c")]) == "FORMATION\na b c")
    #expect(CVSection.isHeading(text(letters)))
  }

  @Test func aPageOfAnythingIsRead() {
    #expect(text([]) == "")
    let many = (0..<20_000).map { (left: Double($0 % 90) * 6, top: Double($0 / 90) * 11, text: "Langues") }
    #expect(text(many).split { !$0.isLetter }.count == 20_000)
    let odd = [Double.greatestFiniteMagnitude, -.greatestFiniteMagnitude, 0].flatMap { left in
      [0, 1e300].map { PDFWord(text: "Langues", left: left, right: -left, top: $0, bottom: -$0) }
    }
    #expect(PDFPage(words: odd).text.split { !$0.isLetter }.count == odd.count)
  }
}

@Suite struct PDFWordTableTests {
  private func feed(_ text: String, maximumText: Int = 1_000, pieces: Int = 7) -> (String, PDFWordTable.Progress) {
    var table = PDFWordTable(maximumText: maximumText)
    let bytes = [UInt8](text.utf8)
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      let piece = bytes[start..<min(start + pieces, bytes.count)]
      guard piece.withUnsafeBytes({ table.feed($0) }) == .reading else { return (table.text, .tooMuchText) }
    }
    table.finish()
    return (table.text, .reading)
  }

  private let head = """
    level\tpage_num\tpar_num\tblock_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
    1\t1\t0\t0\t0\t0\t0.000000\t0.000000\t612.000000\t792.000000\t-1\t###PAGE###

    """

  @Test func wordsOfPages() {
    let text =
      head + "5\t1\t0\t0\t0\t0\t50.00\t50.00\t30.00\t10.00\t100\tÉtudes\n"
      + "5\t1\t0\t0\t0\t1\t83.00\t50.00\t10.00\t10.00\t100\tde\n"
      + "5\t2\t0\t0\t0\t0\t50.00\t50.00\t10.00\t10.00\t100\tdroit"
    #expect(feed(text).0 == "Études de\u{0C}droit\u{0C}")
    #expect(feed(text, pieces: 1).0 == feed(text, pieces: 1_000).0)
  }

  @Test func whatIsNoWordIsLeftOut() {
    let lines = ["", "\t\t\t\t\t\t\t\t\t\t\t", "5\t1", "5\t1\t0\t0\t0\t0\tnan\t0\t0\t0\t100\tx", head]
    #expect(feed(lines.joined(separator: "\n")).0 == "")
  }

  @Test func tooMuchTextIsSaid() {
    let word = "5\t1\t0\t0\t0\t0\t50.00\t50.00\t30.00\t10.00\t100\tÉtudes\n"
    #expect(feed(String(repeating: word, count: 100)).1 == .reading)
    #expect(feed(String(repeating: word, count: 200)).1 == .tooMuchText)
    #expect(feed(String(repeating: "x", count: 2_000)).1 == .tooMuchText)
  }
}
