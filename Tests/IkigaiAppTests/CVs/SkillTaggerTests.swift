import Testing

@testable import IkigaiApp

@Suite struct SkillTaggerTests {
  private func model(_ table: String) -> SkillModel { Array(table.utf8).withUnsafeBufferPointer { SkillModel($0) } }

  private func features(_ text: String, lexicon: Lexicon = Lexicon("", cues: "")) -> SkillFeatures {
    let words = CVWords(text)
    return SkillFeatures(words: words, sections: CVSection.sections(of: words), lexicon: lexicon, limit: 1_000)
  }

  private func names(_ text: String, _ table: String) -> [String] {
    let words = CVWords(text)
    return SkillTagger(model: model(table)).names(in: features(text)).map { words.text(of: $0) }
  }

  // MARK: Names

  @Test func whatWeighsMostIsTaken() {
    let table = "w0=tenue\tf50s-20\nw0=de\tf-99i30\nw0=caisse\tl40s30\n"
    #expect(names("Tenue de caisse, caisse, tenue", table) == ["Tenue de caisse", "caisse"])
    #expect(names("Tenue de caisse", "w0=tenue\tf50o79\nw0=de\tf-99\nw0=caisse\tl40s-9\n") == ["Tenue de caisse"])
    #expect(names("Tenue de caisse", "w0=tenue\tf50o91\nw0=de\tf-99\nw0=caisse\tl40s-9\n") == [])
    #expect(names("", table) == [])
  }

  @Test func noNameIsLeftOpen() {
    // A name cannot begin with the last word, nor go on behind it.
    #expect(names("tenue", "w0=tenue\tf500o1\n") == [])
    #expect(names("caisse", "w0=caisse\tl500i500o1\n") == [])
    #expect(names("de caisse", "w0=de\ti500\nw0=caisse\tl500o1\n") == ["de caisse"])
  }

  @Test func aTagIsWeighedAfterTheOneBefore() {
    let words = "w0=excel\ts10\nw0=word\ts10\n"
    #expect(names("Excel, Word", words) == ["Excel", "Word"])
    #expect(names("Excel, Word", words + "@single\ts-30\n") == ["Excel"])
  }

  @Test func nothingMattersInATableButItsLines() {
    #expect(names("Excel", "\n\nnothing\nw0=excel\ts10\n") == ["Excel"])
  }

  // MARK: The model that the program carries

  @Test func noTwoFeaturesAreTakenForOneAnother() {
    let lines = SkillModelTable.weights.withUTF8Buffer { table in
      table.split(separator: UInt8(ascii: "\n")).count { $0.first != UInt8(ascii: "@") }
    }
    #expect(lines > 100_000)
    #expect(SkillModel.standard.count == lines)
  }

  // MARK: Features

  private struct List: SkillFeatures.Sink {
    var all: [String] = []
    mutating func begin(_ name: StaticString) { all.append("\(name)") }
    mutating func add(_ piece: [UInt8]) { all[all.count - 1] += String(decoding: piece, as: UTF8.self) }
    mutating func end() {}
  }

  private func features(of index: Int, _ text: String, lexicon: Lexicon = Lexicon("", cues: "")) -> Set<String> {
    var list = List()
    features(text, lexicon: lexicon).describe(index, to: &list)
    return Set(list.all)
  }

  @Test func aWordIsSeenAmongOthers() {
    let found = features(of: 3, "Expérience\nAccueil : tenue de la caisse, 2019")
    #expect(found.isSuperset(of: ["w0=de", "w-1=tenue", "w1=la", "w-2=accueil", "w2=caisse", "w-1w0=tenue|de"]))
    #expect(found.isSuperset(of: ["sec=expTY", "hd=accueil", "pf=tenue", "pl=caisse", "pc=41"]))
    #expect(features(of: 0, "Caisse").isSuperset(of: ["w-1=~", "w1=~", "g=~~", "pend=~~"]))
  }

  @Test func theLexiconsWordsAreKnown() {
    let lexicon = Lexicon("vente; Tenue de caisse\nvente; Encaissement", cues: "")
    let found = features(of: 2, "Tenue de caisse, encaissement", lexicon: lexicon)
    #expect(found.isSuperset(of: ["lx=Enoth", "lx-1=Inoth", "lx+1=Bnoth1", "fam=vente", "fams=8ope"]))
    #expect(features(of: 0, "Vélo", lexicon: lexicon).contains("lx=O"))
  }

  @Test func onlySoManyWordsAreRead() {
    let words = CVWords("un deux trois")
    let features = SkillFeatures(
      words: words, sections: CVSection.sections(of: words), lexicon: Lexicon("", cues: ""), limit: 2)
    #expect(features.count == 2)
  }
}

@Suite struct CVWordsTextTests {
  @Test(arguments: [
    ("Tenue  de caisse, vente", 0..<3, "Tenue  de caisse"), ("(Tenue de caisse)", 1..<3, "de caisse"),
    ("gestion des\n  stocks", 0..<3, "gestion des stocks"),
    ("infor-\nmatique et réseaux", 0..<3, "informatique et réseaux"),
    ("infor-\n  matique", 0..<1, "informatique"), ("infor-\nma-\ntique", 0..<1, "informa"),
    ("sécurite\u{301}, x", 0..<1, "sécurite\u{301}"), ("C++ et C#", 2..<3, "C#"),
    ("l’e\u{301}coute active", 1..<3, "e\u{301}coute active"), ("un\n\ndeux", 0..<2, "un deux"),
  ])
  func wordsAreGivenAsTheyAreWritten(text: String, range: Range<Int>, found: String) {
    #expect(CVWords(text).text(of: range) == found)
  }

  @Test func whatTouchesThemIsGivenToo() {
    let words = CVWords("à «c.lemoine@free.fr», ici")
    #expect(words.run(around: 2..<3) == "«c.lemoine@free.fr»,")
    #expect(words.run(around: 5..<6) == "ici")
  }

  @Test func anyWordsCanBeGiven() {
    var random = SeededGenerator(state: 5)
    let pieces = ["a", "-", "\n", " ", "é", "e\u{301}", "B", "\u{0C}", "\t", ".net", "ﬁ", "😀", "'", "12", "+", "#"]
    for _ in 0..<20_000 {
      let words = CVWords((0..<14).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
      for start in words.tokens.indices {
        for end in (start + 1)...words.tokens.count {
          #expect(words.run(around: start..<end).contains(words.text(of: start..<end)))
        }
      }
    }
  }
}
