/// The words that `Lexicon.standard` is made of; the format is documented there.
enum LexiconTable {
  /// What makes an ambiguous name of a family clear when it stands near.
  static let cues = """
    code; langage, language, programmation, programming, coder
    données; logiciel, statistiques, data
    gestion; logiciel, comptabilité, comptable, paie, progiciel
    création; logiciel, maquette, PAO
    bureautique; logiciel, bureautique, software
    communication; publicité, campagnes, marketing
    """

  /// Words after which a letter is no programming language: "permis C", "vitamine C".
  static let otherLetters: Set<String> = [
    "permis", "licence", "vitamine", "vitamin", "classe", "class", "categorie", "category", "hepatite", "plan", "type",
  ]

  /// All fields.
  static let skills = [
    programming, data, office, management, law, sales,
    communication, logistics, creation, health, socialWork, teaching,
    sport, catering, beauty, security, nature, qualities,
    trades, sciences,
  ].joined(separator: "\n")
}
