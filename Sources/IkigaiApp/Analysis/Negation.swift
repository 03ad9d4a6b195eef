/// Which words of a text stand under a negation, French or English: what they name is refused, not wished for.
///
/// A negation reaches to the end of its clause, at most eight words far. "Ne … que" and "pas seulement" are none.
struct Negation {
  /// For each word of the text: is it refused?
  let refused: [Bool]

  private enum Scope {
    /// "ne … pas", "never": up to the next statement.
    case clause
    /// "sans" before a noun: up to the next comma or preposition.
    case noun
    /// "arrêter … pour": up to what one leaves it for.
    case leaving
    /// "moins de … plus de": up to what there should be more of.
    case comparison
  }

  private static let reach = 8
  private static let negators: Set<String> = [
    "pas", "aucun", "aucune", "ni", "eviter", "evite", "fuir", "fuis", "deteste", "detester", "refuse", "refuser",
    "marre", "sauf", "hormis", "excepte", "not", "no", "never", "nor", "neither", "cannot", "dont", "cant", "wont",
    "avoid", "avoiding", "hate", "dislike", "except",
  ]
  /// Negators that need a certain next word.
  private static let negatorsBefore: [String: Set<String>] = [
    "loin": ["de", "du", "des", "d"], "fatigue": ["de", "du", "des", "d"], "fatiguee": ["de", "du", "des", "d"],
    "las": ["de", "du", "des", "d"], "lasse": ["de", "du", "des", "d"], "fini": ["la", "le", "les", "l", "de", "d"],
    "finie": ["la", "l"], "plutot": ["que", "qu"], "rather": ["than"], "instead": ["of"], "tired": ["of"],
    "sick": ["of"], "enough": ["of"], "fed": ["up"], "far": ["from"],
  ]
  /// Complete a "ne" that stands before the verb.
  private static let afterNe: Set<String> = [
    "pas", "plus", "jamais", "rien", "aucun", "aucune", "guere", "point", "ni",
  ]
  /// What a negator followed by one of these says is no refusal: "pas seulement", "not afraid", "sans cesse".
  private static let harmless: Set<String> = [
    "seulement", "uniquement", "simplement", "juste", "que", "mal", "peur", "oublier", "cesse", "doute", "limite",
    "limites", "hesiter", "arret", "relache", "fin", "frontieres", "only", "just", "merely", "afraid", "matter",
    "doubt", "limits", "borders", "hesitation",
  ]
  private static let contracted: Set<String> = [
    "don", "doesn", "didn", "isn", "aren", "won", "wouldn", "can", "couldn", "shouldn", "wasn", "haven",
  ]
  /// Begin a new statement wherever they stand.
  private static let turns: Set<String> = [
    "mais", "plutot", "cependant", "but", "rather", "instead", "however", "je", "j", "nous", "i", "we",
  ]
  private static let prepositions: Set<String> = ["avec", "pour", "dans", "chez", "with", "for"]
  /// Begin a new statement after a comma, as prepositions do.
  private static let restarts: Set<String> = [
    "envie", "on", "un", "une", "mon", "ma", "mes", "c", "ce", "il", "elle", "a", "an", "my", "it", "he", "she", "this",
    "that",
  ]
  /// Begin a new statement after a comma or an "and": "je ne veux pas vendre et souhaite soigner".
  private static let wishes: Set<String> = [
    "veux", "voudrais", "souhaite", "souhaiterais", "aimerais", "aime", "adore", "prefere", "prefererais", "reve",
    "cherche", "want", "wish", "prefer", "love", "like", "would",
  ]
  private static let conjunctions: Set<String> = ["et", "puis", "and", "then"]

  init(_ text: FoldedText) {
    let tokens = text.tokens
    var refused: [Bool] = []
    var left = 0
    var scope = Scope.clause
    var afterComma = false
    var previous = ""
    for (position, token) in tokens.enumerated() {
      switch token {
      case .stop: left = 0
      case .comma: afterComma = true
      case .word(let word):
        let preposition = Self.prepositions.contains(word)
        let joined = afterComma || Self.conjunctions.contains(previous)
        if Self.turns.contains(word) || (afterComma && (preposition || Self.restarts.contains(word)))
          || (joined && Self.wishes.contains(word)) || (scope == .noun && (afterComma || preposition))
          || (scope == .leaving && word == "pour")
          || (scope == .comparison && ["plus", "davantage", "more"].contains(word))
        {
          left = 0
        }
        let begun = Self.scope(of: word, at: position, in: tokens)
        refused.append(left > 0 && begun == nil)
        left = begun == nil ? max(left - 1, 0) : Self.reach
        scope = begun ?? scope
        afterComma = false
        previous = word
      }
    }
    self.refused = refused
  }

  /// How far the negation reaches that begins with this word; nil when none begins.
  private static func scope(of word: String, at position: Int, in tokens: [FoldedText.Token]) -> Scope? {
    func neighbour(_ distance: Int) -> String? {
      guard tokens.indices.contains(position + distance), case .word(let word) = tokens[position + distance] else {
        return nil
      }
      return word
    }
    func follows(_ words: String...) -> Bool { words.indices.allSatisfy { neighbour($0 + 1) == words[$0] } }
    func comesAfter(_ words: String...) -> Bool {
      words.indices.allSatisfy { neighbour($0 - words.count) == words[$0] }
    }
    func isHarmless(_ distance: Int) -> Bool { neighbour(distance).map(harmless.contains) ?? false }
    let begins: Bool
    switch word {
    case "ne", "n":
      guard let distance = (1...4).first(where: { neighbour($0).map(afterNe.contains) ?? false }) else { return nil }
      begins = (1...distance).allSatisfy { neighbour($0) != nil } && !isHarmless(distance + 1)
    case "t": begins = neighbour(-1).map(contracted.contains) ?? false
    case "jamais": begins = !comesAfter("que")  // "plus que jamais"
    case "pas" where follows("a", "pas") || comesAfter("pas", "a"): begins = false
    // Spoken French drops the "ne": "je veux plus vendre", where selling more would be "vendre plus".
    case "plus": begins = (comesAfter("veux") || comesAfter("peux")) && isInfinitive(neighbour(1))
    case "assez": begins = comesAfter("en", "ai")
    case "bol": begins = comesAfter("ras", "le")
    case "question": begins = comesAfter("hors", "de")
    case "lieu": begins = comesAfter("au")
    case "rien": begins = follows("a", "voir")
    case "nothing": begins = follows("to", "do", "with")
    case "arreter", "arrete", "quitter", "quitte", "stop", "quit": return isHarmless(1) ? nil : .leaving
    case "moins": return follows("de") || follows("d") ? .comparison : nil
    case "less": return .comparison
    case "sans", "without":
      if isHarmless(1) { return nil }
      return isInfinitive(neighbour(1)) || neighbour(1)?.hasSuffix("ing") == true ? .clause : .noun
    default:
      if let next = negatorsBefore[word] {
        begins = neighbour(1).map(next.contains) ?? false
      } else {
        begins = negators.contains(word) && !isHarmless(1)
      }
    }
    return begins ? .clause : nil
  }

  private static func isInfinitive(_ word: String?) -> Bool {
    guard let word, word.utf8.count > 3 else { return false }
    return word.hasSuffix("er") || word.hasSuffix("ir") || word.hasSuffix("re")
  }
}
