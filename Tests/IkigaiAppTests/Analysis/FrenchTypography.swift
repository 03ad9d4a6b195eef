/// What is wrong with a French text of the program: nil when nothing is.
func typographicFault(in text: String) -> String? {
  let noBreak: Character = "\u{a0}"
  if text.isEmpty { return "empty" }
  if let bad = text.first(where: { "<>&\"'`".contains($0) || $0.isNewline || $0 == "\t" }) { return "has \(bad)" }
  if text.first == " " || text.last == " " || text.contains("  ") { return "has a stray space" }
  let characters = Array(text)
  for (position, character) in characters.enumerated() {
    let before = position > 0 ? characters[position - 1] : nil
    let after = position + 1 < characters.count ? characters[position + 1] : nil
    if ":;?!»".contains(character) && before != noBreak { return "no no-break space before \(character)" }
    if character == "«" && after != noBreak { return "no no-break space after «" }
    if ",.".contains(character) && before?.isWhitespace == true { return "space before \(character)" }
  }
  return nil
}
