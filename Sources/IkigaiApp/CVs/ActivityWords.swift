/// Which words name an activity, and which never begin or belong to the name of one. All folded as `CVToken.word`.
enum ActivityWords {
  /// Whether a noun says what is done: "gestion", "nettoyage"; in English: "planning", "care".
  static func names(_ word: String, inEnglish: Bool = false) -> Bool {
    let stem = CVToken.stem(word)
    return nouns.contains(stem) || inEnglish && englishNouns.contains(stem)
      || word.count >= 6 && (suffixes + (inEnglish ? ["ing"] : [])).contains { stem.hasSuffix($0) }
        && !things.contains(stem)
  }

  /// Whether it says so by itself: "repiquage", but not "gestion".
  static func namesAlone(_ word: String) -> Bool {
    let stem = CVToken.stem(word)
    return word.count >= 6 && stem.hasSuffix("age") && !nouns.contains(stem) && !things.contains(stem)
  }

  /// Words that say less than the phrase that follows them.
  static let articles = set(
    """
    le la les l un une des de du d a au aux en the an of notamment tous tout toutes also including various divers diverses
    """)

  /// Words with which something else begins than what is done. As they are written, in lower case.
  static let prepositions: Set<String> = [
    "avec", "pour", "dans", "sur", "chez", "auprès", "lors", "afin", "selon", "via", "par", "sous", "depuis", "pendant",
    "jusqu’à", "jusqu'à", "entre", "sans", "vers", "qui", "que", "dont", "où", "with", "for", "in", "on", "at", "to",
    "across", "from", "by", "during", "using", "within", "through", "into", "over", "under", "per", "as", "who", "that",
    "which", "up", "down", "off", "out",
  ]

  static let numerals = set(
    """
    deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente quarante cinquante soixante cent plusieurs
    two three four five seven eight nine ten twelve fifteen twenty thirty forty fifty several many
    """)

  static let verbs = set("est sont etait ai a avons ont suis j je nous is are was were have has had i we my be been")

  private static let suffixes = ["age", "tion", "sion", "ment"]

  /// Words with such an ending that name a thing, a place or a time.
  private static let things = set(
    """
    equipement etablissement departement appartement batiment logement document element relation evenement village stage
    mention direction region section fonction station option situation population million mission condition
    interruption agencement rangement garage passage avantage personnage reprise
    building morning evening during following including working
    """)

  private static let nouns = set(
    """
    accueil suivi tenue mise pose prise conduite gestion aide soin entretien conseil vente achat controle lecture veille
    etude analyse conception fabrication maintenance maitrise culture taille cuisson decoupe peinture soudure couture
    coupe coiffure saisie facturation relance commande livraison reception tri inventaire recherche animation enquete
    audit diagnostic essai test visite nettoyage lavage cuisine dressage preparation surveillance prevention education
    transport conditionnement emballage assemblage depannage releve calcul chiffrage devis planning budget paie
    comptabilite tresorerie redaction correction relecture traduction mediation negociation prospection recouvrement
    fidelisation promotion organisation coordination pilotage planification optimisation amelioration elaboration creation
    developpement deploiement integration migration administration support assistance formation encadrement management
    accompagnement ecoute orientation evaluation bilan marketing reporting design supervision
    """)

  private static let englishNouns = set(
    "delivery control care analysi development sale procurement maintenance training handling testing purchasing")

  private static func set(_ words: String) -> Set<String> { Set(words.split { $0.isWhitespace }.map(String.init)) }
}
