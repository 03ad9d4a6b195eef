/// Makes text out of what `pdftotext -tsv` prints: a line for each word with its box, page after page
/// (pdftotext(1); the columns are level, page, paragraph, block, line, word, left, top, width, height, confidence and
/// text, and words have level 5). Read as it comes; holds one page.
struct PDFWordTable {
  /// Bytes that the program may print: what stands around each word is many times as long as the word.
  static let maximumOutput = 64 * 1024 * 1024

  enum Progress {
    case reading, tooMuchText
  }

  let maximumText: Int
  /// The text of the pages that are complete, a form feed behind each.
  private(set) var text = ""

  private var page: [PDFWord] = []
  private var pageNumber: [UInt8] = []
  /// Bytes of the words so far, each with the space behind it.
  private var length = 0
  private var line: [UInt8] = []

  init(maximumText: Int) { self.maximumText = maximumText }

  mutating func feed(_ piece: UnsafeRawBufferPointer) -> Progress {
    var rest = piece[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      line.append(contentsOf: rest[rest.startIndex..<end])
      take(line[...])
      line.removeAll(keepingCapacity: true)
      rest = rest[(end + 1)...]
      if length > maximumText { return .tooMuchText }
    }
    line.append(contentsOf: rest)
    return line.count > maximumText ? .tooMuchText : .reading
  }

  /// Ends the last page.
  mutating func finish() {
    take(line[...])
    line = []
    endPage()
  }

  private mutating func take(_ line: ArraySlice<UInt8>) {
    let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 11, omittingEmptySubsequences: false)
    guard fields.count == 12, fields[0].elementsEqual("5".utf8),
      let left = Self.number(fields[6]), let top = Self.number(fields[7]),
      let width = Self.number(fields[8]), let height = Self.number(fields[9])
    else { return }
    if !fields[1].elementsEqual(pageNumber) {
      endPage()
      pageNumber = Array(fields[1])
    }
    length += fields[11].count + 1
    page.append(
      PDFWord(
        text: ExtractedText.cleaned(Array(fields[11])), left: left, right: left + width, top: top, bottom: top + height
      ))
  }

  private mutating func endPage() {
    guard !page.isEmpty else { return }
    text += PDFPage(words: page).text + "\u{0C}"
    page.removeAll(keepingCapacity: true)
  }

  private static func number(_ field: ArraySlice<UInt8>) -> Double? {
    guard let value = Double(String(decoding: field, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }
}
