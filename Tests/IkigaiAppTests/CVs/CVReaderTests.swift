import Foundation
import Testing

@testable import IkigaiApp

@Suite struct CVReaderTests {
  /// 22 November 2026.
  private let today = Timestamp(seconds: 1_795_305_600)

  private func read(_ text: String) -> CVData { CVReader.read(text, today: today) }

  @Test(arguments: [("cv.pdf", CVFormat.pdf), ("cv.doc", .doc), ("cv.docx", .docx)])
  func aWholeCV(name: String, format: CVFormat) throws {
    let data = read(try CVFixture.text(of: CVFixture.path(name), format: format))
    // 2018-03 to now, 2015-01 to 2017-06, 2012 to 2014: 104 + 30 + 24 months.
    #expect(data.experienceCount == 3)
    #expect(data.yearsExperience == 13.2)
    #expect(
      data.education == [
        "2010 – 2012 : Master Information et communication, Université Lyon 2",
        "2007 – 2010 : Licence de lettres modernes, Université de Savoie",
        "2007 : Baccalauréat littéraire, mention bien",
      ])
    for skill in [
      "Gestion de projet", "Management d’équipe", "Rédaction web", "Réseaux sociaux", "Relations presse", "Excel",
      "HTML", "CSS", "JavaScript", "WordPress", "Photoshop", "Canva",
    ] {
      #expect(data.skills.contains(skill), "\(skill) in \(data.skills)")
    }
    for skill in ["Java", "R", "C", "Vente", "Word"] { #expect(!data.skills.contains(skill), "\(skill)") }
    #expect(data.languages == ["Anglais (courant, C1)", "Espagnol (notions)"])
  }

  @Test func nothingIsGuessedFromNothing() {
    let nothing = CVData(skills: [], experienceCount: 0, yearsExperience: nil, education: [], languages: [])
    #expect(read("") == nothing)
    #expect(read("Bonjour, je m’appelle Camille et j’habite à Lyon.\n\nMerci.") == nothing)
  }

  @Test func anEnglishCV() {
    let data = read(
      """
      Jordan Sample
      Registered nurse

      PROFESSIONAL EXPERIENCE
      Nurse, Saint Mary Hospital — March 2019 – Present
      Nursing, first aid, team management
      Care assistant, Sunny Homes — Sept. 2016 to Feb 2019

      EDUCATION
      Bachelor's degree in Nursing, 2016
      A-levels, 2013

      LANGUAGES
      English: native
      French - intermediate (B1)
      """)
    #expect(data.skills == ["Soins infirmiers", "Premiers secours", "Management d’équipe"])
    #expect(data.experienceCount == 2)
    #expect(data.yearsExperience == 10.2)
    #expect(data.education == ["Bachelor's degree in Nursing, 2016", "A-levels, 2013"])
    #expect(data.languages == ["Anglais (langue maternelle)", "Français (intermédiaire, B1)"])
  }

  // MARK: Sections

  @Test func periodsOfStudyAndLeisureAreNoExperience() {
    let data = read(
      """
      Formation
      2010 – 2013 Licence de droit
      Expériences professionnelles
      2014 – 2016 Juriste
      Centres d’intérêt
      2015 – 2019 Chorale
      """)
    #expect(data.experienceCount == 1)
    #expect(data.yearsExperience == 2)
  }

  @Test func whatIsNoClaimOfASkillIsNone() {
    let data = read(
      """
      Alex Martin
      3 rue du Commerce, 69000 Lyon
      Expérience
      2014 – 2016 Caissier, Boulangerie Petit
      Formation
      2012 Licence de droit du travail, Institut de formation en soins infirmiers
      2018 SST
      Compétences
      Encaissement
      Loisirs
      Montage vidéo
      Bénévolat
      2015 – 2019 Aide aux devoirs
      """)
    #expect(data.skills.contains("Encaissement"))
    for skill in ["Montage vidéo", "Droit du travail", "Soins infirmiers", "Boulangerie", "Commerce"] {
      #expect(!data.skills.contains(skill), "\(skill) in \(data.skills)")
    }
    #expect(data.experienceCount == 1)
  }

  @Test func whatIsListedIsKeptInTheCVsWords() {
    let data = read(
      """
      Camille Exemple
      Horloger

      Compétences
      • Pose de girouettes, encaissement, Encaissements
      • Réglage des ca-
      drans solaires
      Logiciels : Xylos (avancé), Zébulon 3

      EXPÉRIENCE
      2019 – 2020 Sonneur de cloches
      camille@example.org
      """)
    #expect(
      data.skills == [
        "Pose de girouettes", "Encaissement", "Réglage des cadrans solaires", "Xylos", "Zébulon 3",
      ])
  }

  @Test(arguments: [
    "Mail : c.lemoine@free.fr, 06 00 00 00 00", "E-mail : jkowalski@hotmail.com", "Tel 0600000000",
    "c.lemoine@free.fr, 06 00 00 00 00", "github.com/cdurand", "www.linkedin.com/in/camille-durand",
    "linkedin.com/in/camille-durand", "https://camille.example/travaux",
  ])
  func waysToReachSomebodyAreNoSkills(line: String) {
    for text in ["Compétences\nTabouret, soudure\n\(line)", "Camille\n\(line)\n\nCompétences\nsoudure, \(line)"] {
      for skill in read(text).skills {
        #expect(!skill.contains { "@/".contains($0) }, "\(skill)")
        for part in [
          "lemoine", "free", "kowalski", "hotmail", "0600", "durand", "linkedin", "github", "example", "mail",
        ] {
          #expect(!skill.lowercased().contains(part), "\(skill)")
        }
      }
    }
  }

  @Test func aNameWithAnAtIsNoAddress() {
    let data = read(
      "Camille Martin\nClerc de notaire\n\nCompétences\nLogiciels : Excel, Télé@ctes, Genapi\nRédaction d’actes")
    #expect(data.skills.contains("Télé@ctes"))
  }

  @Test func languagesOfAProgrammerAreSkills() {
    let data = read("Skills\nLanguages: Python, C, SQL\nTools: Git\nLanguages\nEnglish (fluent), French")
    #expect(data.skills == ["Python", "C", "SQL", "Git"])
    #expect(data.languages == ["Anglais (courant)", "Français"])
  }

  @Test func withoutHeadingsALineWithADegreeIsNoExperience() {
    let data = read("2010 – 2013 Licence de droit\n2014 – 2016 Juriste, Lyon")
    #expect(data.experienceCount == 1)
    #expect(data.education == ["2010 – 2013 Licence de droit"])
  }

  @Test func aHeadingInTheMarginIsOne() {
    let data = read(
      "Expérience\t2014 – 2016 Juriste\n2016 – 2018 Greffière\nLangues\tAnglais (C1)\nItalien (B1)\nÉtudes\tLicence")
    #expect(data.experienceCount == 2)
    #expect(data.languages == ["Anglais (C1)", "Italien (B1)"])
    #expect(data.education == ["Licence"])
  }

  @Test(arguments: [
    "Congé parental : janvier 2019 – décembre 2020", "2019 – 2020 : arrêt pour raisons de santé",
    "Interruption\n2019 – 2020", "2019 – 2020 : at home with my children", "Career break, 2019 to 2020",
    "Mère au foyer\t2019 – 2020",
  ])
  func aBreakIsNoWork(entry: String) {
    #expect(read("Expérience\n\(entry)\n2021 – 2023 Juriste").yearsExperience == 2)
  }

  @Test func whatIsSaidOfAnotherSentenceIsNoBreak() {
    #expect(read("Expérience\nTeacher, 2011 – 2017. Career break to retrain.").yearsExperience == 6)
    #expect(read("Expérience\nÉducateur, foyer Les Volcans\t2018 – 2020").yearsExperience == 2)
  }

  @Test(arguments: [
    "L A N GUES", "LAN GU E S", "Langues et voyages", "Voyages et langues",
  ])
  func headingsAsTheyAreSet(heading: String) {
    #expect(read("Expérience\n2019 – 2020 Juriste\n\n\(heading)\nAllemand").languages == ["Allemand"])
  }

  @Test func aLineThatGoesOnIsNoHeading() {
    let data = read("Expérience\nChantiers : lycées, groupes\nscolaires\n2019 – 2020 Maçon")
    #expect(data.experienceCount == 1)
  }

  @Test func apprenticesWorkAndSchoolsAloneAreNoDegree() {
    let data = read("Sept. 2022 – août 2024 : apprenti pâtissier (CAP)\nFormation\nIUT de Brest, 2011\nCAP, 2012")
    #expect(data.yearsExperience == 2)
    #expect(data.education == ["CAP, 2012"])
  }

  @Test func aSentenceIsNoHeading() {
    let data = read("Expérience\nFormation des bénévoles\n2014 – 2016 Juriste\nOutils : Excel\n2016 – 2018 Greffière")
    #expect(data.experienceCount == 2)
  }

  // MARK: Education

  @Test func atMostTenLinesOfAtMost120Characters() {
    let line = "  •  Master " + String(repeating: "très long ", count: 50)
    let data = read("Formation\n" + (1...20).map { "\(line) \($0)" }.joined(separator: "\n"))
    #expect(data.education.count == 1)
    #expect(data.education[0].hasPrefix("Master très long"))
    #expect(data.education[0].count <= 120 && data.education[0].count > 100)
    #expect(read("Formation\n" + (1...20).map { "Licence \($0)" }.joined(separator: "\n")).education.count == 10)
    #expect(read("Formation\nMaster" + String(repeating: "é", count: 1_000)).education.allSatisfy { $0.count <= 120 })
  }

  @Test func aHeadingIsNoDegree() {
    #expect(read("Diplômes et formations\nMaster de droit").education == ["Master de droit"])
    let line = "Diplôme universitaire de technologie"
    #expect(read("Formation\n\(line)\nLicence").education == [line, "Licence"])
    #expect(read("Expérience\n2019 – 2020 Forklift licence").education == [])
  }

  @Test(arguments: [
    "BTS Comptabilité", "CAP Cuisine", "Doctorat en chimie", "Diplôme d’ingénieur", "Diplôme d’État d’infirmier",
    "MBA, HEC", "Bac pro commerce", "BUT Informatique", "M2 Sociologie", "PhD in Physics", "Maîtrise de droit",
    "B.Sc. Chemistry", "BA (Hons) History", "A-levels: French", "BP Coiffure", "7 GCSEs", "PGCE Primary", "MEng",
  ])
  func degrees(line: String) {
    #expect(read("Études\n\(line)").education == [line])
  }

  @Test func wordsThatOnlyLookLikeDegrees() {
    #expect(read("Expérience\nScrum Master\nLe but est de vendre\nMaîtrise de Word").education == [])
    #expect(read("Je suis Scrum Master dans le but de progresser").education == [])
  }

  // MARK: Languages

  @Test(arguments: [
    ("Langues\nAnglais courant, espagnol notions", ["Anglais (courant)", "Espagnol (notions)"]),
    ("Langues : anglais (C1), allemand scolaire", ["Anglais (C1)", "Allemand (scolaire)"]),
    (
      "LANGUES\nFrançais (langue maternelle)\nArabe : courant\nItalien",
      [
        "Français (langue maternelle)", "Arabe (courant)", "Italien",
      ]
    ),
    ("Compétences linguistiques\nAnglais – niveau professionnel – B2", ["Anglais (professionnel, B2)"]),
    ("Languages\nEnglish and Welsh: bilingual, Irish", ["Anglais (bilingue)", "Gallois (bilingue)", "Irlandais"]),
    ("Langues\nAnglais : TOEIC 850, arabe (lu, écrit, parlé)", ["Anglais (TOEIC 850)", "Arabe (lu, écrit, parlé)"]),
    ("Bilingue anglais, permis B", ["Anglais (bilingue)"]),
    ("Fluent in English and in love with cooking", ["Anglais (courant)"]),
    ("Clients allemands et anglais, marché français", []),
    ("Professeur d’anglais au lycée", []),
    ("Langues\nLangue des signes française (LSF)", ["Langue des signes"]),
  ])
  func languages(text: String, found: [String]) {
    #expect(read(text).languages == found)
  }

  @Test func atMostTenLanguages() {
    let names = "Anglais, Espagnol, Allemand, Italien, Portugais, Arabe, Russe, Turc, Grec, Danois, Polonais, Roumain"
    #expect(read("Langues\n\(names)").languages.count == 10)
  }

  // MARK: Hostile texts

  @Test(
    arguments: [
      "a", " ", "\n", "-\n", "2019 – ", "2019/", "01/02/", "janvier ", "depuis ", "depuis le ", "gestion de ", "R, ",
      "C ", "anglais ", "anglais courant ", "Master ", "Langues :\n", "Formation\n", "é", "e\u{301}", "\u{301}",
      "👩‍👩‍👧‍👦", "🇫🇷", "\u{0C}", ".net", "..", "+", "C++", "Python, R, C, Go, ",
      "Compétences\n", "Compétences\nune chose, ", "Langues : anglais et ", "1er janvier 2019 à aujourd’hui ",
      "soft-\n", "a\n", "2019-2020\n", "\u{202E}", "\u{1F1E6}", "Compétences : soudure, ", "soudure, tig, ",
    ])
  func aMebibyteOfOneThingIsRead(piece: String) {
    let text = String(repeating: piece, count: 1_048_576 / piece.utf8.count)
    let data = read(text)
    #expect(data.skills.count <= 60 && data.education.count <= 10 && data.languages.count <= 10)
    #expect(data.experienceCount <= 500)
  }

  @Test func anyTextIsSurvived() throws {
    var random = SeededGenerator(state: 11)
    let pieces = [
      "2019", "1900", "9999", "12", "31", "00", "0000", "/", "-", "–", " ", "\n", "\n\n", ".", "'", "’", "&", ":", ",",
      "janvier", "May", "à", "to", "depuis", "présent", "aujourd’hui", "en cours", "R", "C", "Go", "Python", "gestion",
      "de", "projet", "Master", "Formation", "Expérience", "Compétences", "Langues", "anglais", "C1",
      "courant", "\t", "\u{0C}", "é",
      "e\u{301}", "😀", "#", "+", ".NET", "•", "1er", "permis", "CAP",
    ]
    for _ in 0..<4_000 {
      let text = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        (pieces.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
      }
      let data = read(text.joined())
      #expect(data.yearsExperience ?? 0 <= 77 && data.yearsExperience ?? 0 >= 0)
      #expect((data.yearsExperience == nil) == (data.experienceCount == 0))
    }
  }

  @Test func theSameTextGivesTheSameData() throws {
    let text = try CVFixture.text(of: CVFixture.path("cv.docx"), format: .docx)
    #expect(read(text) == read(text))
  }
}
