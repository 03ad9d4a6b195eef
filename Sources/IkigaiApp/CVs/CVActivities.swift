/// What the descriptions of work in a CV name as done, in the person's own words: "tenue de caisse", "repiquage".
///
/// French and English CVs write these as noun phrases, one after the other. A phrase counts when its first word names an
/// activity ("gestion", "-age", "-tion", "-ing"). What has a proper name, a figure or a verb in it is left out.
struct CVActivities {
  let words: CVWords
  let sections: [CVSection]

  private static let maximumWords = 5

  /// At most `limit`, in the order of the text.
  func items(limit: Int) -> [String] {
    let isEnglish = isEnglish
    var items: [String] = []
    for paragraph in CVParagraphs(words: words, sections: sections, of: [.experience]).texts where items.count < limit {
      for sentence in Self.sentences(of: paragraph) { items += Self.items(of: sentence, isEnglish: isEnglish) }
    }
    return Array(items.prefix(limit))
  }

  /// Whether more of the small words are English than French.
  private var isEnglish: Bool {
    let (english, french) = words.tokens.reduce(into: (0, 0)) { count, token in
      if ["and", "the", "of", "with", "for"].contains(token.word) { count.0 += 1 }
      if ["et", "de", "la", "les", "des", "du"].contains(token.word) { count.1 += 1 }
    }
    return english > french
  }

  /// Pieces up to a full stop, a semicolon, a colon or the end of a cell.
  private static func sentences(of paragraph: String) -> [Substring] {
    paragraph.replacing(". ", with: "\n").replacing(" : ", with: "\n").replacing("\u{a0}: ", with: "\n")
      .replacing(": ", with: "\n").replacing("…", with: "\n").replacing(" – ", with: "\n").replacing(" — ", with: "\n")
      .split { $0.isNewline || $0 == ";" || $0 == "\u{2022}" || $0 == "\t" || $0 == "|" || $0 == "·" }
      .map { String($0)[...] }
  }

  private static func items(of sentence: Substring, isEnglish: Bool) -> [String] {
    // A sentence with a date says when and where.
    guard sentence.utf8.count <= 400, !CVWords(String(sentence)).tokens.contains(where: { ($0.number ?? 0) >= 1950 })
    else { return [] }
    let listed = sentence.split { $0 == "," || $0 == "(" || $0 == ")" || $0 == "«" || $0 == "»" }
    let pieces = listed.enumerated().flatMap { index, piece in
      parts(of: String(piece), isLastOfList: index > 0 && index == listed.count - 1)
    }
    return pieces.enumerated().compactMap { index, piece in activity(piece, isFirst: index == 0, isEnglish: isEnglish) }
  }

  /// The parts that "et" joins, unless what follows belongs to the same activity ("et des stocks").
  private static func parts(of piece: String, isLastOfList: Bool) -> [String] {
    let words = piece.split { $0 == " " || $0 == "\n" || $0 == "\u{a0}" }
    guard let joint = words.dropFirst().firstIndex(where: { ["et", "and", "puis", "&"].contains($0) }),
      joint + 1 < words.count
    else { return words.isEmpty ? [] : [words.joined(separator: " ")] }
    let after = CVWords(String(words[joint + 1])).tokens.first?.word ?? ""
    guard isLastOfList || isActivity(after) else { return [words.joined(separator: " ")] }
    return [
      words[..<joint].joined(separator: " "), words[(joint + 1)...].joined(separator: " "),
    ]
  }

  /// The activity that a piece begins with; nil where it begins with none.
  private static func activity(_ piece: String, isFirst: Bool, isEnglish: Bool) -> String? {
    var words = piece.split(separator: " ")[...]
    while let first = words.first, openers.contains(CVWords(String(first)).tokens.first?.word ?? "") { words.removeFirst() }
    let stop = words.dropFirst().firstIndex(where: { stops.contains($0.lowercased()) })
    if let stop { words = words[..<stop] }
    while let last = words.last, openers.contains(last.lowercased()), words.count > 1 { words.removeLast() }
    let text = words.joined(separator: " ").trimmingSuffix { !$0.isLetter }
    let tokens = CVWords(text).tokens
    guard let first = tokens.first, words.count <= maximumWords + 1, words.count > (stop == nil ? 0 : 1),
      text.first?.isLetter == true, first.word.count >= 3, !numbers.contains(first.word),
      !tokens.contains(where: { $0.number != nil }), !text.contains("@"),
      // A capital inside is a name, unless all the letters are capitals.
      !tokens.dropFirst().contains(where: { $0.startsUpper && !$0.isAllCapitals }),
      !tokens.contains(where: { verbs.contains($0.word) }),
      isFirst || !first.startsUpper || first.isAllCapitals,
      // "Aide-soignant", "chauffeur-livreur": what somebody is.
      tokens.count < 2 || tokens[1].gap != .dash
    else { return nil }
    if !isEnglish, isActivity(first.word) && (words.count > 1 || isClearAlone(first.word)) { return text }
    // English names the activity last: "wheel alignment".
    guard isEnglish, 2...4 ~= words.count, let last = tokens.last, isActivity(last.word), stop == nil,
      !first.word.hasSuffix("ed"), !isActivity(first.word), !["some", "a", "my"].contains(first.word)
    else { return nil }
    return text
  }

  /// A single word has to end like an activity: "repiquage".
  private static func isClearAlone(_ word: String) -> Bool {
    !heads.contains(word) && suffixes.prefix(1).contains { CVToken.stem(word).hasSuffix($0) }
  }

  private static func isActivity(_ word: String) -> Bool {
    heads.contains(word) || heads.contains(CVToken.stem(word))
      || word.count >= 6 && suffixes.contains { CVToken.stem(word).hasSuffix($0) } && !noActivities.contains(CVToken.stem(word))
  }

  private static let suffixes = ["age", "tion", "sion", "ment", "ing"]
  private static let noActivities: Set<String> = set(
    """
    equipement etablissement departement appartement batiment logement document element relation evenement village stage
    mention direction region section fonction station option situation population million mission condition
    interruption mission missions congé conge stage agencement rangement garage passage avenant reprise
    building morning evening during following including working aeration avantage personnage
    """)
  private static let heads: Set<String> = set(
    """
    accueil suivi tenue mise pose prise conduite gestion aide soin entretien conseil vente achat controle
    lecture veille etude analyse conception fabrication maintenance maitrise culture taille cuisson decoupe peinture
    soudure couture coupe coiffure saisie facturation relance commande livraison reception tri inventaire recherche
    animation enquete audit diagnostic essai test visite nettoyage lavage cuisine dressage preparation
    surveillance prevention education transport conditionnement emballage assemblage depannage releve calcul chiffrage
    devis planning budget paie comptabilite tresorerie redaction correction relecture traduction mediation
    negociation prospection recouvrement fidelisation promotion organisation coordination pilotage planification
    optimisation amelioration elaboration creation developpement deploiement integration migration administration
    support assistance formation encadrement management accompagnement ecoute orientation evaluation bilan
    marketing reporting design training planning support maintenance delivery handling control care management
    analysis development testing sales purchasing procurement administration supervision
    """)
  /// Words that a phrase does not begin with.
  private static let openers: Set<String> = set(
    "le la les l un une des de du d a au aux en the an of notamment tous tout toutes also including various divers diverse")
  /// Words with which something else begins than what is done.
  private static let stops: Set<String> = [
    "avec", "pour", "dans", "sur", "chez", "auprès", "lors", "afin", "selon", "via", "par", "sous", "depuis", "pendant",
    "jusqu’à", "jusqu'à", "entre", "sans", "vers", "qui", "que", "dont", "où",
    "up", "down", "off", "out", "with", "for", "in", "on", "at", "to", "across", "from", "by", "during", "using", "within", "through", "into",
    "over", "under", "per", "as", "who", "that", "which",
  ]
  private static let numbers: Set<String> = set(
    """
    deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente quarante cinquante soixante cent plusieurs
    two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty several many
    """)
  private static let verbs: Set<String> = set(
    "est sont etait ai a avons ont suis j je nous is are was were have has had i we my be been")

  private static func set(_ words: String) -> Set<String> { Set(words.split { $0.isWhitespace }.map(String.init)) }
}

extension String {
  fileprivate func trimmingSuffix(_ isOff: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isOff(last) { text.removeLast() }
    return String(text)
  }
}
