/// Which words of a text stand under a negation, French or English: what they name is refused, not wished for.
///
/// A negation reaches to the end of its clause, at most eight words far. "Ne … que" and "pas seulement" are none.
struct Negation {
  /// For each word of the text: is it refused?
  let refused: [Bool]

  private static let reach = 8
  private static let negators: Set<String> = [
    "pas", "sans", "jamais", "aucun", "aucune", "ni", "eviter", "evite", "fuir", "fuis", "deteste", "detester",
    "refuse", "refuser", "arreter", "quitter", "marre", "not", "no", "never", "without", "nor", "neither", "cannot",
    "dont", "cant",
    "wont", "avoid", "avoiding", "hate", "dislike", "stop", "quit",
  ]
  /// Complete a "ne" that stands before the verb.
  private static let afterNe: Set<String> = [
    "pas", "plus", "jamais", "rien", "aucun", "aucune", "guere", "point", "ni",
  ]
  /// What a negator followed by one of these says is no refusal: "pas seulement", "not afraid", "sans cesse".
  private static let harmless: Set<String> = [
    "seulement", "uniquement", "simplement", "juste", "que", "mal", "peur", "oublier", "cesse", "doute", "limite",
    "limites", "only", "just", "merely", "afraid", "matter", "doubt", "limits",
  ]
  private static let contracted: Set<String> = [
    "don", "doesn", "didn", "isn", "aren", "won", "wouldn", "can", "couldn", "shouldn", "wasn", "haven",
  ]
  /// Begin a new statement wherever they stand.
  private static let turns: Set<String> = [
    "mais", "plutot", "cependant", "but", "rather", "instead", "however", "je", "j", "nous", "i", "we",
  ]
  /// Begin a new statement after a comma.
  private static let restarts: Set<String> = [
    "on", "un", "une", "avec", "pour", "dans", "mon", "ma", "mes", "c", "ce", "il", "elle", "with", "for", "a", "an",
    "my", "it", "he", "she", "this", "that",
  ]

  init(_ text: FoldedText) {
    let tokens = text.tokens
    var refused: [Bool] = []
    var left = 0
    var afterComma = false
    for (position, token) in tokens.enumerated() {
      switch token {
      case .stop: left = 0
      case .comma: afterComma = true
      case .word(let word):
        let begins = Self.begins(word, at: position, in: tokens)
        if Self.turns.contains(word) || (afterComma && Self.restarts.contains(word)) { left = 0 }
        refused.append(left > 0 && !begins)
        left = begins ? Self.reach : max(left - 1, 0)
        afterComma = false
      }
    }
    self.refused = refused
  }

  private static func begins(_ word: String, at position: Int, in tokens: [FoldedText.Token]) -> Bool {
    func neighbour(_ distance: Int) -> String? {
      guard tokens.indices.contains(position + distance), case .word(let word) = tokens[position + distance] else {
        return nil
      }
      return word
    }
    func isHarmless(_ distance: Int) -> Bool { neighbour(distance).map(harmless.contains) ?? false }
    switch word {
    case "ne", "n":
      for distance in 1...4 {
        guard let next = neighbour(distance) else { return false }
        if afterNe.contains(next) { return !isHarmless(distance + 1) }
      }
      return false
    case "t": return neighbour(-1).map(contracted.contains) ?? false
    case "jamais": return neighbour(-1) != "que"  // "plus que jamais"
    case "pas" where neighbour(1) == "a" && neighbour(2) == "pas": return false
    case "pas" where neighbour(-1) == "a" && neighbour(-2) == "pas": return false
    case "loin": return neighbour(1).map { ["de", "du", "des", "d"].contains($0) } ?? false
    case "lieu": return neighbour(-1) == "au"
    case "plutot": return neighbour(1) == "que" || neighbour(1) == "qu"
    case "rather": return neighbour(1) == "than"
    case "instead": return neighbour(1) == "of"
    default: return negators.contains(word) && !isHarmless(1)
    }
  }
}
