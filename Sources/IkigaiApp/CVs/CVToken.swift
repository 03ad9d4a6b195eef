/// A word of a CV, folded so that what is written alike compares alike.
struct CVToken: Equatable, Sendable {
  /// What stands between a word and the one before it.
  struct Gap: OptionSet, Sendable {
    let rawValue: UInt16

    static let space = Gap(rawValue: 1)
    static let newline = Gap(rawValue: 2)
    /// An empty line, or the end of a page.
    static let paragraph = Gap(rawValue: 4)
    /// A hyphen or a dash of any length, or an arrow.
    static let dash = Gap(rawValue: 8)
    /// A dash that begins a line: a bullet, and no "to" between two dates.
    static let bullet = Gap(rawValue: 16)
    static let slash = Gap(rawValue: 32)
    static let dot = Gap(rawValue: 64)
    static let apostrophe = Gap(rawValue: 128)
    static let ampersand = Gap(rawValue: 256)
    static let colon = Gap(rawValue: 512)
    /// Any other sign: a comma, a bracket, a tab, a bullet.
    static let mark = Gap(rawValue: 1024)
    /// Between the cells of a row; a mark, too.
    static let tab = Gap(rawValue: 2048)

    /// True when words on both sides may belong to one name, such as "Node.js", "CI/CD" or "gestion de projet".
    var joins: Bool {
      isDisjoint(with: [.paragraph, .mark, .colon, .bullet])
        && !(contains(.dot) && !isDisjoint(with: [.space, .newline])) && !isSpacedDash
    }

    /// True for a dash with room around it, as between two things of a list.
    var isSpacedDash: Bool { contains(.dash) && contains(.space) }
    /// True when the words touch: nothing but these signs between them.
    func isOnly(_ signs: Gap) -> Bool { !isEmpty && isSubset(of: signs) }
  }

  /// Lower case, without accents or ligatures, at most 40 characters (no word that is known is longer).
  let word: String
  let gap: Gap
  /// Index in `CVWords.lines`.
  let line: Int
  /// Where it stands in its line, in Unicode scalars, and how many of the next line's are its, where it is broken.
  let place: Range<Int>
  let continuation: Int
  let startsUpper: Bool
  /// Two or more letters, all of them capitals.
  let isAllCapitals: Bool

  /// Its value, where it is a number of at most four digits.
  var number: Int? { word.utf8.count <= 4 && word.utf8.allSatisfy { 48...57 ~= $0 } ? Int(word) : nil }

  /// Whether it is a year that a CV may name.
  var isYear: Bool { 1950...2100 ~= number ?? 0 }

  /// The word without the mark of the plural, as the lexicon compares it: "projets", "réseaux".
  var stem: String { Self.stem(word) }

  static func stem(_ word: String) -> String {
    word.utf8.count >= 5 && (word.hasSuffix("s") && !word.hasSuffix("ss") || word.hasSuffix("x"))
      ? String(word.dropLast()) : word
  }
}
