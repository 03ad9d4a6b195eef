/// The names of skills and how a CV writes them, in French and in English.
///
/// The table (`LexiconTable`) has a line for each skill: `family; Display name; other spellings`. A display name is
/// also a spelling. Articles and "de" count in none: "gestion de stock" is also "gestion des stocks".
///
/// A `^` behind the family marks a display name that is also an everyday word, such as "Excel": it counts with a
/// capital only. A `?` marks one that may mean anything, such as "R" or "Go": it counts with a capital, and near another
/// skill of its family or one of the family's words. The other spellings of such a skill are clear by themselves. A `*`
/// marks a skill whose spellings of one word may also name a shop, a department or a subject, such as "Menuiserie":
/// they count only where the CV lists skills. The same is true of a spelling with a `*` before it, such as "*boring".
/// A short spelling in capitals, such as "LEED", counts in capitals only, but in lists.
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

  /// What has to be around a spelling so that it counts.
  private enum Demand {
    case nothing, capital, context, list
    /// Written in capitals, or in a list.
    case capitals
  }

  /// What a line of a CV says about skills.
  enum Place {
    /// Nothing.
    case elsewhere
    /// It may name some.
    case text
    /// It names nothing else.
    case list
  }

  private let families: [String]
  /// By the stem of the first word, the longest first.
  private let spellings: [String: [Spelling]]
  /// Words of a family that make an ambiguous name clear.
  private let cues: [String: Set<String>]

  /// - Parameter cues: a line for each family: `family; words`.
  init(_ table: String, cues: String) {
    var names: [String] = []
    var families: [String] = []
    var spellings: [String: [Spelling]] = [:]
    for line in table.split(separator: "\n") {
      let fields = Self.parts(line, ";")
      guard fields.count >= 2 else { continue }
      for (index, spelling) in ([fields[1]] + (fields.count > 2 ? Self.parts(fields[2][...], ",") : [])).enumerated() {
        let stems = Self.stems(spelling)
        guard let first = stems.first else { continue }
        let demand = Self.demand(
          of: spelling, mark: fields[0].last, isDisplayName: index == 0, isOneWord: stems.count == 1)
        spellings[first, default: []].append(
          Spelling(rest: Array(stems.dropFirst()), skill: names.count, demand: demand))
      }
      names.append(fields[1])
      families.append(fields[0].filter { !"?^*".contains($0) })
    }
    self.names = names
    self.families = families
    self.spellings = spellings.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    self.cues = cues.split(separator: "\n").reduce(into: [:]) { cues, line in
      let fields = Self.parts(line, ";")
      if fields.count == 2 { cues[fields[0]] = Set(CVWords(fields[1]).tokens.map(\.stem)) }
    }
  }

  private static func demand(
    of spelling: String, mark: Character?, isDisplayName: Bool, isOneWord: Bool
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

  private static func isAcronym(_ spelling: String) -> Bool {
    spelling.count(where: \.isLetter) >= 2 && spelling == spelling.uppercased()
  }

  /// What a spelling is compared by: the stems of its words but for articles and the like.
  static func stems(_ spelling: String) -> [String] {
    let stems = CVWords(spelling).tokens.map(\.stem)
    return stems.dropLast().filter { !fillers.contains($0) } + stems.suffix(1)
  }

  /// The skills that the words name, each once, in the order of their first mention; at most `limit`.
  ///
  /// - Parameter places: what each line is good for; without it, every line lists skills.
  func skills(in words: CVWords, places: [Place]? = nil, limit: Int = 60) -> [String] {
    let tokens = words.tokens
    let mentions = mentions(in: tokens, places)
    var seen = Set<Int>()
    var found: [String] = []
    for (index, mention) in mentions.enumerated() where !seen.contains(mention.skill) {
      guard found.count < limit else { break }
      if mention.demand == .context, !isClear(index, mentions, tokens) { continue }
      seen.insert(mention.skill)
      found.append(names[mention.skill])
    }
    return found
  }

  private struct Mention {
    let skill: Int
    let demand: Demand
    /// Index of its first token, and of the token after its last.
    let start: Int
    let end: Int
  }

  /// Every name in the text, the longest where several begin with the same word; none inside another.
  private func mentions(in tokens: [CVToken], _ places: [Place]?) -> [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      let place = places?[token.line] ?? .list
      var next = index + 1
      for spelling in place == .elsewhere ? [] : spellings[token.stem] ?? [] {
        switch spelling.demand {
        case .list where place != .list: continue
        case .capitals where place == .list && isItem(index, tokens): break
        case .capitals where !token.isAllCapitals || isInCapitals(index, tokens): continue
        case .capital where !token.startsUpper, .context where !token.startsUpper: continue
        default: break
        }
        guard let end = end(of: spelling.rest, after: index, in: tokens) else { continue }
        // A part of an address on the web.
        if end < tokens.count, tokens[end].gap == .dot, Self.domains.contains(tokens[end].word) { continue }
        mentions.append(Mention(skill: spelling.skill, demand: spelling.demand, start: index, end: end))
        next = end
        break
      }
      index = next
    }
    return mentions
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

  private static func parts(_ line: Substring, _ separator: Character) -> [String] {
    line.split(separator: separator).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
