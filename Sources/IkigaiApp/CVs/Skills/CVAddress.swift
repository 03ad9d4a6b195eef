/// Ways to reach somebody: they are a person's own, and no skills.
enum CVAddress {
  /// Bytes of a line that has an address and nothing to say of skills.
  static let longestLine = 120

  /// Whether a word, without white space, is an address for e-mail or on the web: "camille@example.org", "www.…",
  /// "https://…", "github.com/camille". A name with such an end alone ("Booking.com") is none.
  static func isOne(_ word: some StringProtocol) -> Bool {
    let word = word.lowercased()
    if word.contains("://") || word.contains("www.") { return true }
    if let at = word.firstIndex(of: "@"), isDotted(word[at...]) { return true }
    return domains.contains { word.contains(".\($0)/") }
  }

  /// Whether there is a dot between letters.
  private static func isDotted(_ text: Substring) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == "." && $1.isLetter }
  }

  private static let domains = ["com", "fr", "org", "net", "io", "eu", "uk", "be", "ch", "ca", "dev"]
}
