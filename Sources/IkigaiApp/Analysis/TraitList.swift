/// Traits with their weights, written `creating:3 making:1` in the catalogue. Kept as text: only the engine reads it.
struct TraitList: Sendable, Decodable {
  let text: String

  init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  /// The weights by the traits' positions; a trait that the positions do not know is left out.
  func weights(_ positions: [String: Int]) -> [(trait: Int, weight: Int)] {
    // As bytes, not characters: all lists of the catalogue are read whenever an engine is made.
    text.utf8.split(separator: UInt8(ascii: " ")).compactMap { pair in
      guard let colon = pair.firstIndex(of: UInt8(ascii: ":")),
        let trait = positions[String(Substring(pair[..<colon]))],
        let weight = Int(Substring(pair[pair.index(after: colon)...]))
      else { return nil }
      return (trait, weight)
    }
  }
}
