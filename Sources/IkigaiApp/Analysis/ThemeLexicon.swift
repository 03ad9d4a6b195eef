/// Finds the entries of the catalogue whose words occur in a text.
///
/// Words are written folded and separated by `|`: `code` is that word, `enseign*` a word that begins so, `bien etre`
/// words in a row. Where several fit, words in a row win over one word, and the longer row over the shorter.
struct ThemeLexicon: Sendable {
  private var exact: [String: [Int]] = [:]
  private var prefixes: [String: [Int]] = [:]
  /// By the first word of the row.
  private var rows: [String: [(rest: [String], entry: Int)]] = [:]
  private var longestPrefix = 0

  /// - Parameter words: the words of each entry; its position is what `entries` tells.
  init(_ words: [String]) {
    for (entry, list) in words.enumerated() {
      // As bytes: characters would take most of the time that an engine needs to start.
      for item in list.utf8.split(separator: UInt8(ascii: "|")) {
        if item.last == UInt8(ascii: "*") {
          prefixes[String(Substring(item.dropLast())), default: []].append(entry)
          longestPrefix = max(longestPrefix, item.count - 1)
        } else if item.contains(UInt8(ascii: " ")) {
          let row = item.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
          rows[row[0], default: []].append((Array(row.dropFirst()), entry))
        } else {
          exact[String(Substring(item)), default: []].append(entry)
        }
      }
    }
  }

  /// All entries that `words` names.
  func entries(in words: [String]) -> Set<Int> {
    var found: Set<Int> = []
    var position = 0
    while position < words.count {
      let match = entries(in: words[...], at: position)
      found.formUnion(match.entries)
      position += match.length
    }
    return found
  }

  /// The entries that `words` names at `position`, and how many words that takes.
  func entries(in words: ArraySlice<String>, at position: Int) -> (entries: Set<Int>, length: Int) {
    let word = words[position]
    let following = words[(position + 1)...]
    var best: (entries: Set<Int>, length: Int) = ([], 1)
    for row in rows[word] ?? [] where following.starts(with: row.rest) {
      let length = row.rest.count + 1
      if length > best.length { best = ([], length) }
      if length == best.length { best.entries.insert(row.entry) }
    }
    guard best.entries.isEmpty else { return best }
    best.entries.formUnion(exact[word] ?? [])
    var prefix = ""
    for character in word.unicodeScalars.prefix(longestPrefix) {
      prefix.unicodeScalars.append(character)
      best.entries.formUnion(prefixes[prefix] ?? [])
    }
    return best
  }
}
