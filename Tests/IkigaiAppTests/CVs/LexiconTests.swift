import Testing

@testable import IkigaiApp

@Suite struct LexiconTests {
  private func skills(_ text: String) -> [String] { Lexicon.standard.skills(in: CVWords(text)) }

  @Test(arguments: [
    ("JavaScript", ["JavaScript"]), ("Java", ["Java"]), ("java script", ["JavaScript"]), ("Javanais", []),
    ("GESTION DE PROJETS", ["Gestion de projet"]), ("gestion d’une équipe de projet", []),
    ("Gestion de\nprojet", ["Gestion de projet"]), ("Gestion de\n\nprojet", []), ("gestion, projet", []),
    ("Développe-\nment web", ["Développement web"]), ("e\u{301}coute active", ["Écoute active"]),
    ("C++, C# et .NET", ["C++", "C#", ".NET"]), ("ASP.NET", [".NET"]), ("Node.js / Vue.js", ["Node.js", "Vue.js"]),
    ("nodejs", ["Node.js"]), ("CI/CD", ["DevOps"]), ("React Native", ["React Native"]), ("React, Native", ["React"]),
    ("Comptabilite generale", ["Comptabilité"]), ("COMPTABILITÉ", ["Comptabilité"]),
    ("Tableaux croisés dynamiques", ["Excel"]), ("I excel at this", []), ("Excel et Word", ["Excel", "Word"]),
    ("Réseaux sociaux", ["Réseaux sociaux"]), ("first aid", ["Premiers secours"]),
    ("Œnologie", ["Sommellerie"]), ("ﬁnance d’entreprise", ["Analyse financière"]),
    ("Chef de projet, cheffe de projet", ["Gestion de projet"]),
  ])
  func spellings(text: String, found: [String]) {
    #expect(skills(text) == found)
  }

  @Test(arguments: [
    ("Python, R, SQL", ["Python", "R", "SQL"]), ("Langages : C, R", ["C", "R"]), ("langage C", ["C"]),
    ("C/C++", ["C", "C++"]), ("RStudio", ["R"]), ("Java, Go, Rust", ["Java", "Go", "Rust"]), ("Golang", ["Go"]),
    ("permis C", ["Conduite poids lourd"]), ("Python, permis C", ["Python", "Conduite poids lourd"]),
    ("Python, vitamine C", ["Python"]), ("C’est du Python", ["Python"]), ("R&D en Python", ["Python"]),
    ("Python, R.H.", ["Python"]), ("python, r, sql", ["Python", "SQL"]), ("Dupont C., Lyon", []),
    ("Plan C et vitamine R", []), ("Go to Market", []), ("Swift, virements", []), ("SAS Dupont, Lyon", []),
    ("SPSS, SAS, Stata", ["Statistiques", "SAS"]), ("Tableau de bord", []),
    ("Power BI, Tableau", ["Power BI", "Tableau"]),
    ("Logiciel de comptabilité : Sage, Ciel", ["Comptabilité", "Sage", "Ciel"]), ("un ciel bleu, une sage-femme", []),
    ("Python\n\nR", ["Python"]),
  ])
  func ambiguousNamesNeedTheirContext(text: String, found: [String]) {
    #expect(skills(text) == found)
  }

  @Test func eachOnceInTheOrderOfTheText() {
    #expect(skills("Word, Excel, Word, Canva, excel, Excel") == ["Word", "Excel", "Canva"])
  }

  @Test func atMostSixty() {
    let all = Lexicon.standard.names.map { "\($0)." }.joined(separator: "\n\n")
    #expect(skills(all).count == 60)
  }

  @Test func theTableIsSound() {
    let names = Lexicon.standard.names
    #expect(names.count >= 150)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(!name.contains { "<>&\"';,?^".contains($0) } && !name.isEmpty, "\(name)")
    }
    // Every name is found by itself, but for those that need a context.
    let alone = names.filter { skills("\n\n\($0)\n\n") != [$0] }
    let unclear = "C R Go Swift Rust Spring Tableau Spark SAS Access Sketch SEA SAP Sage Ciel"
    #expect(alone == unclear.split(separator: " ").map(String.init))
  }
}
