/// What the words of question 15 name: themes of the catalogue, by their position there.
struct FreeText {
  /// At most this many themes count: a longer text says no more than a chosen answer.
  static let mostThemes = 3

  /// Wished for, the most often named first, then the first named.
  let themes: [Int]
  /// Named under a negation only. A refusal speaks for nothing; it only keeps proposals away.
  let refused: Set<Int>

  init(_ text: String, lexicon: ThemeLexicon) {
    let folded = FoldedText(text)
    let words = folded.words
    let negation = Negation(folded)
    var wished: [Int: (count: Int, first: Int)] = [:]
    var refused: Set<Int> = []
    var position = 0
    while position < words.count {
      let found = lexicon.entries(in: words[...], at: position)
      if negation.refused[position] {
        refused.formUnion(found.entries)
      } else {
        for theme in found.entries { wished[theme, default: (0, position)].count += 1 }
      }
      position += found.length
    }
    let ranked = wished.sorted {
      ($1.value.count, $0.value.first, $0.key) < ($0.value.count, $1.value.first, $1.key)
    }
    themes = ranked.prefix(Self.mostThemes).map(\.key)
    self.refused = refused.subtracting(wished.keys)
  }
}
