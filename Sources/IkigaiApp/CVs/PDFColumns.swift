/// Two columns side by side on a page: rows of which every piece is on one side of a line, and a heading of a CV on
/// both. Without the headings it is a table, such as dates and what they belong to, which is read line by line.
struct PDFColumns {
  /// Indices of the rows.
  let rows: Range<Int>
  let left: [PDFWord]
  let right: [PDFWord]

  /// The columns with the most in both, or nil where there are none.
  static func find(in rows: [PDFRow]) -> PDFColumns? {
    let pieces = rows.map { row in row.pieces.map { Edge(left: $0.left, right: $0.right, isHeading: isHeading($0)) } }
    var best: (rows: Range<Int>, start: Double, size: Int)?
    for start in starts(pieces) {
      for run in runs(pieces, at: start) {
        let edges = pieces[run].joined()
        let left = edges.filter { $0.left < start }
        let right = edges.filter { $0.left >= start }
        let size = min(left.count, right.count)
        guard size >= 3, size > best?.size ?? 0, left.contains(where: \.isHeading), right.contains(where: \.isHeading)
        else { continue }
        guard !isMargin(rows[run], before: start) else { continue }
        best = (run, start, size)
      }
    }
    guard let best else { return nil }
    let found = rows[best.rows].flatMap(\.pieces)
    return PDFColumns(
      rows: best.rows, left: found.filter { $0.left < best.start }.flatMap(\.words),
      right: found.filter { $0.left >= best.start }.flatMap(\.words))
  }

  /// Whether a good part of what stands before the line are dates, each of a row that goes on behind it.
  private static func isMargin(_ rows: ArraySlice<PDFRow>, before start: Double) -> Bool {
    var (dates, pieces) = (0, 0)
    for row in rows {
      let left = row.pieces.filter { $0.left < start }
      pieces += left.count
      if left.count < row.pieces.count { dates += left.count(where: isDated) }
    }
    return dates >= 3 && dates * 4 >= pieces
  }

  private static func isDated(_ piece: PDFRow.Piece) -> Bool {
    piece.words.count <= 6 && CVWords(piece.text).tokens.contains(where: \.isYear)
  }

  private struct Edge {
    let left: Double
    let right: Double
    let isHeading: Bool
  }

  /// Where the right column may begin: a little before a heading, or before what stands up to 24 points left of one,
  /// as headings may be indented; at most 60 places.
  private static func starts(_ pieces: [[Edge]]) -> [Double] {
    let edges = pieces.joined().sorted { $0.left < $1.left }
    let headings = edges.filter(\.isHeading).map(\.left)
    var starts: [Double] = []
    for edge in edges where headings.contains(where: { $0 >= edge.left && $0 < edge.left + 24 }) {
      if starts.last.map({ edge.left - 1 - $0 > 1 }) != false { starts.append(edge.left - 1) }
    }
    return Array(starts.prefix(60))
  }

  /// The longest stretches of rows in which nothing reaches across the line.
  private static func runs(_ pieces: [[Edge]], at start: Double) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var begin = 0
    for (index, row) in pieces.enumerated() where row.contains(where: { $0.left < start && $0.right > start }) {
      if begin < index { runs.append(begin..<index) }
      begin = index + 1
    }
    if begin < pieces.count { runs.append(begin..<pieces.count) }
    return runs
  }

  private static func isHeading(_ piece: PDFRow.Piece) -> Bool {
    piece.words.count <= 8 && CVSection.isHeading(piece.text)
  }
}
