/// The names of skills and how a CV writes them, in French and in English.
///
/// The table (`LexiconTable`) has a line for each skill: `family; Display name; other spellings`. A display name is
/// also a spelling. A `^` behind the family marks one that is also an everyday word, such as "Excel": it counts with a
/// capital only. A `?` marks one that may mean anything, such as "R" or "Go": it counts with a capital, and near another
/// skill of its family or one of the family's words. The other spellings of such a skill are clear by themselves.
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
    case nothing, capital, context
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
      let demand: Demand = fields[0].hasSuffix("?") ? .context : fields[0].hasSuffix("^") ? .capital : .nothing
      for (index, spelling) in ([fields[1]] + (fields.count > 2 ? Self.parts(fields[2][...], ",") : [])).enumerated() {
        let stems = CVWords(spelling).tokens.map(\.stem)
        guard let first = stems.first else { continue }
        spellings[first, default: []].append(
          Spelling(rest: Array(stems.dropFirst()), skill: names.count, demand: index == 0 ? demand : .nothing))
      }
      names.append(fields[1])
      families.append(fields[0].filter { $0 != "?" && $0 != "^" })
    }
    self.names = names
    self.families = families
    self.spellings = spellings.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    self.cues = cues.split(separator: "\n").reduce(into: [:]) { cues, line in
      let fields = Self.parts(line, ";")
      if fields.count == 2 { cues[fields[0]] = Set(CVWords(fields[1]).tokens.map(\.stem)) }
    }
  }

  /// The skills that the words name, each once, in the order of their first mention; at most `limit`.
  func skills(in words: CVWords, limit: Int = 60) -> [String] {
    let tokens = words.tokens
    let mentions = mentions(in: tokens)
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
  private func mentions(in tokens: [CVToken]) -> [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < tokens.count {
      let candidates = spellings[tokens[index].stem] ?? []
      let spelling = candidates.first {
        ($0.demand == .nothing || tokens[index].startsUpper) && follows($0.rest, after: index, in: tokens)
      }
      if let spelling {
        mentions.append(
          Mention(
            skill: spelling.skill, demand: spelling.demand, start: index, end: index + 1 + spelling.rest.count))
        index += spelling.rest.count
      }
      index += 1
    }
    return mentions
  }

  private func follows(_ rest: [String], after index: Int, in tokens: [CVToken]) -> Bool {
    guard rest.count < tokens.count - index else { return false }
    return rest.enumerated().allSatisfy { offset, stem in
      let token = tokens[index + 1 + offset]
      return token.gap.joins && token.stem == stem
    }
  }

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
