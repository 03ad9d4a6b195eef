/// Words of a page that stand side by side, in pieces with room between them.
struct PDFRow {
  /// Words that may belong to one line of a column.
  struct Piece {
    private(set) var words: [PDFWord]

    var left: Double { words[0].left }
    var right: Double { words.reduce(0) { max($0, $1.right) } }

    init(_ words: [PDFWord]) { self.words = words }

    mutating func append(_ other: Piece) { words += other.words }

    /// The words with a space between them; letters set apart for show ("F O R M A T I O N") as the word they are.
    var text: String {
      var text = ""
      var index = 0
      while index < words.count {
        if index > 0 { text += " " }
        let letters = words[index...].prefix { $0.text.unicodeScalars.count == 1 && $0.text.first?.isLetter == true }
        if letters.count >= 4 {
          text += Self.joined(letters)
          index = letters.endIndex
        } else {
          text += words[index].text
          index += 1
        }
      }
      return text
    }

    private static func joined(_ letters: ArraySlice<PDFWord>) -> String {
      let gaps = zip(letters.dropFirst(), letters).map { max(0, $0.left - $1.right) }
      let narrow = gaps.min() ?? 0
      return zip(letters.dropFirst(), gaps).reduce(into: letters.first?.text ?? "") { text, next in
        text += (next.1 > narrow * 1.7 + 0.5 ? " " : "") + next.0.text
      }
    }
  }

  private(set) var pieces: [Piece]
  let top: Double
  let bottom: Double

  var height: Double { bottom - top }

  /// - Parameter words: at least one.
  private init(_ words: [PDFWord]) {
    let words = words.sorted { ($0.left, $0.top) < ($1.left, $1.top) }
    top = words.reduce(.infinity) { min($0, $1.top) }
    bottom = words.reduce(-.infinity) { max($0, $1.bottom) }
    pieces = []
    var piece: [PDFWord] = []
    for word in words {
      // Words are a quarter of the letters' size apart, and mostly less than half of it in justified lines.
      if let last = piece.last, word.left - last.right > 0.5 * min(word.height, last.height) {
        pieces.append(Piece(piece))
        piece = []
      }
      piece.append(word)
    }
    pieces.append(Piece(piece))
  }

  /// The rows from top to bottom.
  static func rows(of words: [PDFWord]) -> [PDFRow] {
    var rows: [PDFRow] = []
    var row: [PDFWord] = []
    for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      if let first = row.first, word.middle - first.middle > 0.4 * max(word.height, first.height) {
        rows.append(PDFRow(row))
        row = []
      }
      row.append(word)
    }
    if !row.isEmpty { rows.append(PDFRow(row)) }
    return rows
  }

  /// The piece of the row below that goes on with this row's first: dates broken in a narrow column, such as
  /// "mars 2019 –" above "présent".
  func continuation(in next: PDFRow) -> Piece? {
    // A dash alone is a bullet.
    guard pieces.count > 1, let first = next.pieces.first,
      pieces[0].words.count > (Self.endsInDash(pieces[0].words[0]) ? 1 : 0),
      Self.isUnfinished(pieces[0], next: first),
      first.left < pieces[0].right, first.right > pieces[0].left, first.right < pieces[1].left
    else { return nil }
    return first
  }

  /// The pieces' text, with a tab where the room is wider than any justified line leaves it.
  var text: String {
    var text = pieces.first?.text ?? ""
    for (piece, last) in zip(pieces.dropFirst(), pieces) {
      text += (piece.left - last.right > 0.9 * height ? "\t" : " ") + piece.text
    }
    return text
  }

  /// Adds to the first piece.
  mutating func append(_ piece: Piece) { pieces[0].append(piece) }

  mutating func removeFirst() { pieces.removeFirst() }

  /// Whether a date breaks off at the piece's end: behind a dash, "depuis" or a month before its year.
  private static func isUnfinished(_ piece: Piece, next: Piece) -> Bool {
    guard let last = piece.words.last, let first = next.words.first else { return false }
    if endsInDash(last) { return true }
    let word =
      last.text.split { "-\u{2013}\u{2014}".contains($0) }.last.map { CVWords(String($0)).tokens.first?.word ?? "" }
      ?? ""
    guard DateWords.months[word] != nil || ["a", "depuis", "since", "to", "au", "en"].contains(word) else {
      return false
    }
    return first.text.first?.isNumber == true
      || DateWords.presents.contains(CVWords(first.text).tokens.first?.word ?? "")
  }

  private static func endsInDash(_ word: PDFWord) -> Bool {
    word.text.last.map { "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}".contains($0) } == true
      && (word.text.count == 1 || word.text.first?.isNumber == true)
  }
}
