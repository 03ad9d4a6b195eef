/// The languages a person says they speak, by their French names, with the level where one is said.
///
/// In a section on languages a name is enough. Elsewhere "allemand" may be anything, so a level must stand beside it.
struct CVLanguages {
  let words: CVWords
  let sections: [CVSection]

  func found(limit: Int = 10) -> [String] {
    var seen = Set<String>()
    var found: [String] = []
    var index = 0
    // The first token that has not told the level of another language.
    var free = 0
    while index < words.tokens.count, found.count < limit {
      defer { index += 1 }
      let token = words.tokens[index]
      guard let name = Self.names[token.word] else { continue }
      let isListed = sections[token.line] == .languages
      let (level, end) = level(around: index, free: free, isListed: isListed)
      free = end
      guard isListed || level != nil, seen.insert(name).inserted else { continue }
      found.append(level.map { "\(name) (\($0))" } ?? name)
    }
    return found
  }

  /// Whether there is a language among the words.
  static func nameOne(_ line: ArraySlice<CVToken>) -> Bool { line.contains { names[$0.word] != nil } }

  /// What is said about the language: after it until the next one is named, or else just before it.
  private func level(
    around index: Int, free: Int, isListed: Bool, isSecond: Bool = false
  ) -> (String?, end: Int) {
    let tokens = words.tokens
    // "English and Welsh: bilingual" says it of both.
    if isListed, !isSecond, index + 2 < tokens.count, ["et", "and"].contains(tokens[index + 1].word),
      tokens[index + 1].gap.joins, tokens[index + 2].gap.joins, Self.names[tokens[index + 2].word] != nil
    {
      return (level(around: index + 2, free: index + 3, isListed: true, isSecond: true).0, index + 1)
    }
    var said: [String] = []
    var next = index + 1
    while next < tokens.count, next <= index + (isListed ? 8 : 4), said.count < 3,
      Self.names[tokens[next].word] == nil, isListed || !tokens[next].gap.contains(.paragraph),
      sections[tokens[next].line] == sections[tokens[index].line]
    {
      if let level = level(at: next, isListed: isListed), !said.contains(level) { said.append(level) }
      next += 1
    }
    if said.isEmpty {
      for before in stride(from: index - 1, through: max(free, index - 3), by: -1)
      where tokens[before].line == tokens[index].line {
        if let level = level(at: before, isListed: isListed) { return (level, index + 1) }
      }
    }
    return (said.isEmpty ? nil : said.joined(separator: ", "), said.isEmpty ? index + 1 : next)
  }

  private func level(at index: Int, isListed: Bool) -> String? {
    let token = words.tokens[index]
    // The Common European Framework's six levels.
    let framework: Set<String> = ["a1", "a2", "b1", "b2", "c1", "c2"]
    if framework.contains(token.word), token.startsUpper { return token.word.uppercased() }
    if let level = Self.levels[token.word] { return level }
    if Self.tests.contains(token.word), index + 1 < words.tokens.count, let score = words.tokens[index + 1].number {
      return "\(token.word.uppercased()) \(score)"
    }
    return isListed ? Self.listedLevels[token.word] : nil
  }

  /// Tests whose points say a level.
  private static let tests: Set<String> = ["toeic", "toefl", "ielts", "tcf", "tef", "bulats", "linguaskill"]

  private static let names = table([
    "Français": "francais french", "Anglais": "anglais english", "Espagnol": "espagnol spanish castillan",
    "Allemand": "allemand german", "Italien": "italien italian", "Portugais": "portugais portuguese",
    "Néerlandais": "neerlandais dutch flamand", "Arabe": "arabe arabic", "Chinois": "chinois chinese mandarin",
    "Japonais": "japonais japanese", "Russe": "russe russian", "Coréen": "coreen korean",
    "Polonais": "polonais polish", "Roumain": "roumain romanian", "Turc": "turc turkish", "Hindi": "hindi",
    "Hébreu": "hebreu hebrew", "Grec": "grec greek", "Suédois": "suedois swedish", "Norvégien": "norvegien norwegian",
    "Danois": "danois danish", "Finnois": "finnois finnish", "Tchèque": "tcheque czech",
    "Hongrois": "hongrois hungarian", "Ukrainien": "ukrainien ukrainian", "Bulgare": "bulgare bulgarian",
    "Serbe": "serbe serbian",
    "Croate": "croate croatian", "Albanais": "albanais albanian", "Arménien": "armenien armenian",
    "Vietnamien": "vietnamien vietnamese", "Thaï": "thai", "Indonésien": "indonesien indonesian",
    "Persan": "persan farsi persian", "Ourdou": "ourdou urdu", "Bengali": "bengali", "Tamoul": "tamoul tamil",
    "Créole": "creole", "Breton": "breton", "Catalan": "catalan", "Basque": "basque", "Occitan": "occitan",
    "Corse": "corse", "Alsacien": "alsacien", "Wolof": "wolof", "Lingala": "lingala", "Swahili": "swahili",
    "Bambara": "bambara", "Peul": "peul", "Malgache": "malgache malagasy", "Kabyle": "kabyle", "Berbère": "berbere",
    "Langue des signes": "lsf signes bsl asl", "Gallois": "gallois welsh",
    "Irlandais": "irlandais irish gaelic",
    "Igbo": "igbo", "Yoruba": "yoruba", "Haoussa": "haoussa hausa", "Slovaque": "slovaque slovak",
    "Slovène": "slovene slovenian", "Luxembourgeois": "luxembourgeois luxembourgish", "Afrikaans": "afrikaans",
    "Pendjabi": "pendjabi punjabi panjabi", "Gujarati": "gujarati", "Somali": "somali", "Tagalog": "tagalog filipino",
    "Cantonais": "cantonais cantonese", "Soninké": "soninke", "Géorgien": "georgien georgian",
    "Islandais": "islandais icelandic", "Lituanien": "lituanien lithuanian", "Letton": "letton latvian",
    "Estonien": "estonien estonian", "Kurde": "kurde kurdish", "Pachto": "pachto pashto", "Latin": "latin",
    "Bassa": "bassa", "Éwondo": "ewondo", "Fon": "fon", "Éwé": "ewe", "Twi": "twi", "Dioula": "dioula",
    "Mooré": "moore", "Sango": "sango", "Kikongo": "kikongo", "Kinyarwanda": "kinyarwanda", "Kirundi": "kirundi",
    "Tigrigna": "tigrinya tigrigna", "Amharique": "amharique amharic", "Zoulou": "zulu zoulou", "Shona": "shona",
    "Comorien": "comorien", "Népalais": "nepalais nepali", "Cinghalais": "cinghalais sinhala", "Télougou": "telugu",
    "Malayalam": "malayalam", "Marathi": "marathi", "Kannada": "kannada", "Macédonien": "macedonien macedonian",
    "Bosniaque": "bosniaque bosnian", "Maltais": "maltais maltese", "Biélorusse": "bielorusse belarusian",
    "Khmer": "khmer", "Lao": "lao", "Mongol": "mongolian", "Malais": "malais malay", "Galicien": "galicien galician",
    "Tahitien": "tahitien", "Romani": "romani", "Yiddish": "yiddish", "Espéranto": "esperanto", "Tchouvache": "chuvash",
    "Azéri": "azeri azerbaijani", "Kazakh": "kazakh", "Ouzbek": "ouzbek uzbek", "Mandingue": "mandingue malinke",
    "Sérère": "serere", "Baoulé": "baoule", "Tamazight": "tamazight amazigh", "Écossais": "scots",
  ])

  /// Clear anywhere.
  private static let levels = table([
    "courant": "courant courante couramment fluent fluently", "bilingue": "bilingue bilingual",
    "langue maternelle": "maternelle maternelles natif native mother", "intermédiaire": "intermediaire intermediate",
    "notions": "notions notion peu", "parlé": "parle parlee spoken", "débutant": "debutant debutante beginner",
    "scolaire": "scolaire",
    "conversation": "conversational",
  ])

  /// Clear only where languages are listed.
  private static let listedLevels = table([
    "avancé": "avance avancee advanced proficient", "professionnel": "professionnel professional technique",
    "notions": "basic basics basique basiques base bases rudiments some little elementary elementaire",
    "conversation": "conversation",
    "bon niveau": "bon bonne good", "excellent": "excellent excellente", "moyen": "moyen moyenne fair",
    "débrouille": "debrouiller debrouille", "scolaire": "gcse school", "en famille": "famille family maison home",
    "correct": "correct correcte", "usuel": "usuel usuelle working", "confirmé": "confirme confirmee",
    "opérationnel": "operationnel operationnelle", "lu": "lu lue read reading", "écrit": "ecrit ecrite written writing",
    "langue maternelle": "first", "limité": "limite limitee limited", "maîtrise": "maitrise mastered",
  ])

  private static func table(_ words: [String: String]) -> [String: String] {
    words.reduce(into: [:]) { table, entry in
      for word in entry.value.split(separator: " ") { table[String(word)] = entry.key }
    }
  }
}
