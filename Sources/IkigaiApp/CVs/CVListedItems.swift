/// What a CV lists as skills, item by item, in its own words.
struct CVListedItems {
  let words: CVWords
  let sections: [CVSection]

  /// Words that an item has at most. A line with a longer piece is prose; one that ends like a sentence, already with
  /// a piece of more than four.
  private static let maximumWords = 7
  private static let maximumLength = 60

  /// The items of the lines under headings on skills. Numbers, addresses, languages and mere levels are none.
  func items(limit: Int) -> [String] {
    var items: [String] = []
    for line in lines() where items.count < limit {
      let pieces = Self.pieces(of: line)
      let longest = line.last == "." ? 4 : Self.maximumWords + 1
      guard pieces.allSatisfy({ $0.split(separator: " ").count <= longest }) else { continue }
      items += pieces.filter(Self.isItem)
    }
    return Array(items.prefix(limit))
  }

  /// The lines on skills without what introduces them ("Logiciels :"), those that were broken made whole.
  private func lines() -> [String] {
    CVParagraphs(words: words, sections: sections, of: [.skills]).texts.filter { $0.utf8.count <= 800 }.map { line in
      // The first cell of a row may say what the others are about: "CAO, a tab, Revit, AutoCAD".
      if let tab = line.firstIndex(of: "\t"), line[tab...].contains(","), !line[..<tab].contains(",") {
        return String(line[tab...])
      }
      guard let colon = line.firstIndex(of: ":") else { return line }
      return String(line[line.index(after: colon)...])
    }
  }

  /// Without what stands in brackets: it says how much or with what.
  private static func withoutRemarks(_ line: String) -> String {
    var depth = 0
    return line.filter { sign in
      if sign == "(" { depth += 1 }
      defer { if sign == ")" { depth = max(0, depth - 1) } }
      return depth == 0
    }
  }

  private static func pieces(of line: String) -> [String] {
    let signs: Set<Character> = [",", ";", "|", "\t", "[", "]", "*"]
    let inside: Set<Character> = ["’", "–", "\u{a0}"]
    let parts = withoutRemarks(line).split { sign in
      signs.contains(sign) || !sign.isASCII && !sign.isLetter && !inside.contains(sign)
    }
    let pieces = parts.flatMap { part in
      part.replacing(" – ", with: " - ").replacing(" / ", with: " - ").split(separator: " - ")
    }
    return pieces.map { trimmed($0) }.filter { !$0.isEmpty }
  }

  /// Without bullets and full stops around it, but with the signs of "C++" and "C#".
  private static func trimmed(_ piece: Substring) -> String {
    let words = piece.split { $0.isWhitespace }.joined(separator: " ")
    let start = words.drop { !$0.isLetter && !$0.isNumber }
    guard let end = start.lastIndex(where: { $0.isLetter || $0.isNumber || $0 == "+" || $0 == "#" }) else { return "" }
    return String(start[...end])
  }

  private static func isItem(_ piece: String) -> Bool {
    let tokens = CVWords(piece).tokens
    guard let first = tokens.first, !["j", "je", "i", "environ", "about"].contains(first.word) else { return false }
    return piece.count <= maximumLength && piece.split(separator: " ").count <= maximumWords
      && piece.count(where: \.isLetter) >= 3 && !piece.contains("@") && !piece.contains("://")
      && !tokens.contains { ($0.number ?? 0) >= 1_000 } && !CVLanguages.nameOne(tokens[...])
      && !CVSection.isHeading(tokens[...])
      && !tokens.allSatisfy { noItems.contains($0.stem) }
  }

  /// Words of which an item cannot be made up.
  private static let noItems = Set(
    CVWords(
      """
      avancé avancée intermédiaire débutant débutante expert experte confirmé confirmée bon bonne bonnes très excellent
      excellente notions niveau maîtrise courant usuel lu écrit parlé natif de des du la le les et en avec autres etc
      advanced intermediate beginner basic proficient good very excellent level fluent native knowledge and of in with
      management gestion technique techniques analysis programming manufacturing standards reglementation tests content
      engineering systems conseiller methodes reseaux divers general generales materiel machines documents
      other notamment including connaissance connaissances an ans year years mois
      """
    ).tokens.map(\.stem))
}
