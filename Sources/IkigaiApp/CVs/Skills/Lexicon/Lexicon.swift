/// The names of skills and how a CV writes them, in French and in English.
///
/// The table (`LexiconTable`) has a line for each skill: `family; Display name; other spellings`. A display name is
/// also a spelling. Articles and "de" count in none: "gestion de stock" is also "gestion des stocks".
///
/// A `^` behind the family marks a display name that is also an everyday word, such as "Excel": it counts with a
/// capital only. A `?` marks one that may mean anything, such as "R" or "Go": it counts with a capital, and near another
/// skill of its family or one of the family's words. The other spellings of such a skill are clear by themselves. A `*`
/// marks a skill whose spellings of one word may also name a shop, a department or a subject, such as "Menuiserie", and
/// a `*` before a spelling does the same for it alone ("*boring"): such a mention is one of `Demand.list`. A short
/// spelling in capitals, such as "LEED", counts in capitals, or alone between commas.
///
/// What it reads is a hint for `SkillTagger`, which decides what names a skill, and the name under which it is known.
struct Lexicon: Sendable {
  /// The one that the program carries.
  static let standard = Lexicon(LexiconTable.skills, cues: LexiconTable.cues)

  /// Display names, in the order of the table.
  let names: [String]

  private struct Spelling {
    /// Stems of the words after the first.
    let rest: [String]
    let skill: Int
    let demand: Demand
  }

  /// What has to be around a spelling so that it counts. What may also name something else (`list`) does not tell by
  /// itself that it is meant.
  enum Demand {
    case nothing, capital, context, list
    /// Written in capitals, or in a list.
    case capitals
  }

  /// Of each skill.
  let families: [String]
  /// By the stem of the first word, the longest first.
  private let spellings: [String: [Spelling]]
  let vocabulary: Vocabulary
  /// Words of a family that make an ambiguous name clear.
  private let cues: [String: Set<String>]

  /// - Parameter cues: a line for each family: `family; words`.
  init(_ table: String, cues: String) {
    var names: [String] = []
    var families: [String] = []
    var written: [(spelling: Substring, skill: Int, mark: Character?, isDisplayName: Bool)] = []
    for line in table.split(separator: "\n") {
      let fields = Self.parts(line, ";")
      guard fields.count >= 2 else { continue }
      written.append((fields[1], names.count, fields[0].last, true))
      for spelling in fields.count > 2 ? Self.parts(fields[2], ",") : [] {
        written.append((spelling, names.count, fields[0].last, false))
      }
      names.append(String(fields[1]))
      families.append(fields[0].filter { !"?^*".contains($0) })
    }
    var spellings: [String: [Spelling]] = [:]
    // All in one text, a line for each, since thousands of texts cost ten times as much.
    let words = CVWords(written.map(\.spelling).joined(separator: "\n"))
    var index = 0
    while index < words.tokens.count {
      let end = words.endOfLine(from: index)
      let (spelling, skill, mark, isDisplayName) = written[words.tokens[index].line]
      let stems = Self.stems(of: words.tokens[index..<end])
      index = end
      let demand = Self.demand(
        of: spelling, mark: mark, isDisplayName: isDisplayName, isOneWord: stems.count == 1)
      spellings[stems[0], default: []].append(Spelling(rest: Array(stems.dropFirst()), skill: skill, demand: demand))
    }
    self.names = names
    self.families = families
    self.spellings = spellings.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    vocabulary = Self.vocabulary(of: spellings)
    self.cues = cues.split(separator: "\n").reduce(into: [:]) { cues, line in
      let fields = Self.parts(line, ";")
      if fields.count == 2 { cues[String(fields[0])] = Set(CVWords(String(fields[1])).tokens.map(\.stem)) }
    }
  }

  /// How many spellings begin with a stem, have it behind the first word, or end with it.
  struct Vocabulary: Sendable {
    fileprivate(set) var starts: [String: Int] = [:]
    fileprivate(set) var inside: [String: Int] = [:]
    fileprivate(set) var ends: [String: Int] = [:]
  }

  private static func vocabulary(of spellings: [String: [Spelling]]) -> Vocabulary {
    spellings.reduce(into: Vocabulary()) { vocabulary, entry in
      vocabulary.starts[entry.key] = entry.value.count
      for spelling in entry.value {
        for stem in spelling.rest { vocabulary.inside[stem, default: 0] += 1 }
        vocabulary.ends[spelling.rest.last ?? entry.key, default: 0] += 1
      }
    }
  }

  private static func demand(
    of spelling: Substring, mark: Character?, isDisplayName: Bool, isOneWord: Bool
  ) -> Demand {
    if spelling.first == "*" { return .list }
    switch mark {
    case "?" where isDisplayName: return .context
    case "^" where isDisplayName: return .capital
    case "*" where isOneWord: return .list
    default:
      // "LEED" is not Leeds, "DES" no article.
      return isOneWord && spelling.count <= 5 && isAcronym(spelling) ? .capitals : .nothing
    }
  }

  private static func isAcronym(_ spelling: Substring) -> Bool {
    spelling.count(where: \.isLetter) >= 2 && spelling == spelling.uppercased()
  }

  /// What a spelling is compared by: the stems of its words but for articles and the like.
  static func stems(_ spelling: String) -> [String] { stems(of: CVWords(spelling).tokens[...]) }

  private static func stems(of tokens: ArraySlice<CVToken>) -> [String] {
    let stems = tokens.map(\.stem)
    return stems.dropLast().filter { !fillers.contains($0) } + stems.suffix(1)
  }

  /// The skills that the words name, each once, in the order of their first mention.
  func skills(in words: CVWords) -> [String] {
    var seen = Set<Int>()
    return mentions(in: words.tokens).filter { seen.insert($0.skill).inserted }.map { names[$0.skill] }
  }

  struct Mention {
    /// Index in `names`.
    let skill: Int
    let demand: Demand
    /// Index of its first token, and of the token after its last.
    let start: Int
    let end: Int
  }

  /// Every name in the text, the longest where several begin with the same word; none inside another.
  func mentions(in tokens: [CVToken]) -> [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < tokens.count {
      let mention = mention(at: index, in: tokens)
      if let mention { mentions.append(mention) }
      index = mention?.end ?? index + 1
    }
    return mentions.indices.filter { mentions[$0].demand != .context || isClear($0, mentions, tokens) }
      .map { mentions[$0] }
  }

  private func mention(at index: Int, in tokens: [CVToken]) -> Mention? {
    let token = tokens[index]
    for spelling in spellings[token.stem] ?? [] {
      switch spelling.demand {
      case .capitals where isItem(index, tokens): break
      case .capitals where !token.isAllCapitals || isInCapitals(index, tokens): continue
      case .capital where !token.startsUpper, .context where !token.startsUpper: continue
      default: break
      }
      guard let end = end(of: spelling.rest, after: index, in: tokens) else { continue }
      // A part of an address on the web.
      if end < tokens.count, tokens[end].gap == .dot, Self.domains.contains(tokens[end].word) { continue }
      return Mention(skill: spelling.skill, demand: spelling.demand, start: index, end: end)
    }
    return nil
  }

  /// Whether the word stands alone between commas, bullets or ends of lines.
  private func isItem(_ index: Int, _ tokens: [CVToken]) -> Bool {
    let ends: CVToken.Gap = [.mark, .newline, .colon, .bullet, .slash]
    return (index == 0 || !tokens[index].gap.isDisjoint(with: ends))
      && (index + 1 == tokens.count || !tokens[index + 1].gap.isDisjoint(with: ends))
  }

  /// Whether a word beside this one in its line is in capitals, too, as in a heading.
  private func isInCapitals(_ index: Int, _ tokens: [CVToken]) -> Bool {
    [index - 1, index + 1].contains { other in
      tokens.indices.contains(other) && tokens[other].line == tokens[index].line && tokens[other].isAllCapitals
        && tokens[max(index, other)].gap == .space
    }
  }

  /// The index behind these words, where they follow with nothing between them but articles and the like.
  private func end(of rest: [String], after index: Int, in tokens: [CVToken]) -> Int? {
    var next = index + 1
    for stem in rest {
      let limit = min(tokens.count, next + 3)
      while next < limit, tokens[next].gap.joins, tokens[next].stem != stem, Self.fillers.contains(tokens[next].stem) {
        next += 1
      }
      guard next < tokens.count, tokens[next].gap.joins, tokens[next].stem == stem else { return nil }
      next += 1
    }
    return next
  }

  private static let domains: Set<String> = ["com", "fr", "org", "net", "io", "uk", "eu"]
  private static let fillers: Set<String> = ["de", "du", "des", "d", "la", "le", "les", "l", "un", "une", "of", "the"]

  /// How many words away from an ambiguous name its context may be.
  private static let reach = 3

  private func isClear(_ index: Int, _ mentions: [Mention], _ tokens: [CVToken]) -> Bool {
    let mention = mentions[index]
    let token = tokens[mention.start]
    // Touching signs make it a part of something else: "C’est", "R&D", "R.H.", "C-level".
    let after = mention.end < tokens.count ? tokens[mention.end].gap : []
    let partOfWord: CVToken.Gap = [.apostrophe, .ampersand]
    guard token.gap.isDisjoint(with: partOfWord), after.isDisjoint(with: partOfWord),
      !token.gap.isOnly([.dash, .dot]), !after.isOnly([.dash, .dot])
    else { return false }
    let family = families[mention.skill]
    if mention.start > 0, LexiconTable.otherLetters.contains(tokens[mention.start - 1].stem) { return false }
    let nearby = nearby(mention, tokens)
    if nearby.contains(where: { cues[family]?.contains(tokens[$0].stem) == true }) { return true }
    // A mention near this one in the text is near it in the list, too.
    let neighbours = mentions[max(0, index - Self.reach)..<min(mentions.count, index + Self.reach + 1)]
    return neighbours.contains { other in
      other.demand != .context && families[other.skill] == family
        && (nearby.contains(other.start) || nearby.contains(other.end - 1))
    }
  }

  /// The words within reach on both sides, not across an empty line.
  private func nearby(_ mention: Mention, _ tokens: [CVToken]) -> Range<Int> {
    var start = mention.start
    while start > 0, mention.start - start < Self.reach, !tokens[start].gap.contains(.paragraph) { start -= 1 }
    var end = mention.end
    while end < tokens.count, end - mention.end < Self.reach, !tokens[end].gap.contains(.paragraph) { end += 1 }
    return start..<end
  }

  /// What stands between the separators, without blanks around it.
  private static func parts(_ line: Substring, _ separator: Character) -> [Substring] {
    line.split(separator: separator).map { part in
      let start = part.drop { $0 == " " }
      return start[..<(start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.endIndex)]
    }
  }
}
