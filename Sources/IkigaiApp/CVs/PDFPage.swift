/// The words of a page, brought into the order in which a person reads them: column after column where there are
/// columns, and line by line elsewhere.
struct PDFPage {
  let words: [PDFWord]

  /// A page with more words is read line by line: no CV has so many, and looking for columns takes its time.
  private static let maximumWords = 4_000

  /// A line for each line of a column, its pieces separated by tabs; an empty line where the page leaves room.
  var text: String {
    var lines: [String] = []
    Self.read(PDFRow.rows(of: words), depth: words.count > Self.maximumWords ? 0 : 3, into: &lines)
    return lines.joined(separator: "\n")
  }

  /// - Parameter depth: how many times columns may still be looked for inside columns.
  private static func read(_ rows: [PDFRow], depth: Int, into lines: inout [String]) {
    guard depth > 0, let split = PDFColumns.find(in: rows) else { return write(rows, into: &lines) }
    read(Array(rows[..<split.rows.lowerBound]), depth: depth - 1, into: &lines)
    for side in [split.left, split.right] {
      lines.append("")
      read(PDFRow.rows(of: side), depth: depth - 1, into: &lines)
    }
    lines.append("")
    read(Array(rows[split.rows.upperBound...]), depth: depth - 1, into: &lines)
  }

  private static func write(_ rows: [PDFRow], into lines: inout [String]) {
    var rows = rows
    for index in rows.indices {
      if index + 1 < rows.count, let rest = rows[index].continuation(in: rows[index + 1]) {
        rows[index].append(rest)
        rows[index + 1].removeFirst()
      }
      if index > 0, rows[index].top - rows[index - 1].bottom > 0.6 * rows[index].height { lines.append("") }
      if !rows[index].pieces.isEmpty { lines.append(rows[index].text) }
    }
  }
}
