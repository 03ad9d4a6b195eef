import Testing

@testable import IkigaiApp

@Suite struct LexiconTests {
  private func skills(_ text: String) -> [String] { Lexicon.standard.skills(in: CVWords(text)) }

  @Test(arguments: [
    ("JavaScript", ["JavaScript"]), ("Java", ["Java"]), ("java script", ["JavaScript"]), ("Javanais", []),
    ("GESTION DE PROJETS", ["Gestion de projet"]), ("gestion d’une équipe de projet", ["Management d’équipe"]),
    ("Gestion de\nprojet", ["Gestion de projet"]), ("Gestion de\n\nprojet", []), ("gestion, projet", []),
    ("Développe-\nment web", ["Développement web"]), ("e\u{301}coute active", ["Écoute active"]),
    ("C++, C# et .NET", ["C++", "C#", ".NET"]), ("ASP.NET", ["ASP.NET"]), ("Node.js / Vue.js", ["Node.js", "Vue.js"]),
    ("nodejs", ["Node.js"]), ("CI/CD", ["Intégration continue"]), ("React Native", ["React Native"]),
    ("React, Native", ["React"]),
    ("Comptabilite generale", ["Comptabilité"]), ("COMPTABILITÉ", ["Comptabilité"]),
    ("Tableau croisé dynamique", ["Tableaux croisés dynamiques"]), ("I excel at this", []),
    ("Excel et Word", ["Excel", "Word"]),
    ("Réseaux sociaux", ["Réseaux sociaux"]), ("first aid", ["Premiers secours"]),
    ("Œnologie", ["Œnologie"]), ("ﬁnance d’entreprise", ["Analyse financière"]),
    ("conduite du projet, conduite des projets", ["Gestion de projet"]), ("conduite dangereuse de projet", []),
    ("gestion stocks", ["Gestion des stocks"]), ("gestion, des stocks", []), ("permis de", []),
    ("CACES R489, SST", ["CACES R489", "SST"]), ("prises de sang", ["Prélèvements sanguins"]),
  ])
  func spellings(text: String, found: [String]) {
    #expect(skills(text) == found)
  }

  @Test(arguments: [
    ("Python, R, SQL", ["Python", "R", "SQL"]), ("Langages : C, R", ["C", "R"]), ("langage C", ["C"]),
    ("C/C++", ["C", "C++"]), ("RStudio", ["RStudio"]), ("Java, Go, Rust", ["Java", "Go", "Rust"]), ("Golang", ["Go"]),
    ("permis C", ["Permis C"]), ("Python, permis C", ["Python", "Permis C"]),
    ("Python, vitamine C", ["Python"]), ("C’est du Python", ["Python"]),
    ("R&D en Python", ["Recherche scientifique", "Python"]),
    ("Python, R.H.", ["Python"]), ("python, r, sql", ["Python", "SQL"]), ("Dupont C., Lyon", []),
    ("Plan C et vitamine R", []), ("Go to Market", ["Stratégie d’entreprise"]), ("Swift, virements", ["Trésorerie"]),
    ("SAS Dupont, Lyon", []),
    ("SPSS, SAS, Stata", ["SPSS", "SAS", "Stata"]), ("Tableau de bord", ["Tableaux de bord"]),
    ("Power BI, Tableau", ["Power BI", "Tableau"]),
    ("Logiciel de comptabilité : Sage, Ciel", ["Logiciels de comptabilité", "Sage", "Ciel"]),
    ("un ciel bleu, une sage-femme", []),
    ("Python\n\nR", ["Python"]),
  ])
  func ambiguousNamesNeedTheirContext(text: String, found: [String]) {
    #expect(skills(text) == found)
  }

  @Test(arguments: [
    ("à Leeds depuis", []), ("en LEED depuis", ["LEED"]), ("python, leed", ["Python", "LEED"]),
    ("github.com/camille", []),
  ])
  func capitalsAndAddresses(text: String, found: [String]) {
    #expect(Lexicon("bâtiment; LEED\ncode; Python\ncode; GitHub", cues: "").skills(in: CVWords(text)) == found)
  }

  @Test func aMarkedSpellingMayBeSomethingElse() {
    let lexicon = Lexicon("technique; Alésage; *boring", cues: "")
    let mentions = lexicon.mentions(in: CVWords("boring alésage").tokens)
    #expect(mentions.map(\.demand) == [.list, .nothing])
    #expect(mentions.map { lexicon.names[$0.skill] } == ["Alésage", "Alésage"])
  }

  @Test func itsWordsAreCounted() {
    let vocabulary = Lexicon("a; Tenue de caisse; caisse enregistreuse", cues: "").vocabulary
    #expect(vocabulary.starts == ["tenue": 1, "caisse": 1])
    #expect(vocabulary.inside == ["caisse": 1, "enregistreuse": 1])
    #expect(vocabulary.ends == ["caisse": 1, "enregistreuse": 1])
  }

  @Test func eachOnceInTheOrderOfTheText() {
    #expect(skills("Word, Excel, Word, Canva, excel, Excel") == ["Word", "Excel", "Canva"])
  }

  @Test func theTableIsSound() {
    let names = Lexicon.standard.names
    #expect(names.count >= 600)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(!name.contains { "<>&\"';,?^".contains($0) } && !name.isEmpty, "\(name)")
    }
    // Every name is found by itself, but for those that need a context.
    let alone = names.filter { skills("\n\n\($0)\n\n") != [$0] }
    let unclear = "C R Go Swift Rust Spring Tableau Spark SAS Access Notion Slack Zoom SAP Sage Ciel SEA Sketch"
    #expect(alone == unclear.split(separator: " ").map(String.init))
  }

  @Test func noSpellingBelongsToTwoSkills() {
    var skills: [[String]: Substring] = [:]
    for line in LexiconTable.skills.split(separator: "\n") {
      let fields = line.split(separator: ";")
      #expect(fields.count == 2 || fields.count == 3, "\(line)")
      let spellings = fields.dropFirst().flatMap { $0.split(separator: ",") }
      for spelling in spellings {
        let stems = Lexicon.stems(String(spelling))
        #expect(!stems.isEmpty && skills[stems] == nil, "\(spelling) of \(skills[stems] ?? "")")
        skills[stems] = line
      }
    }
  }
}
