/// A CV's text as lines and folded words, made in one pass.
struct CVWords: Sendable {
  /// The lines that are not empty, as they are written.
  private(set) var lines: [Substring] = []
  private(set) var tokens: [CVToken] = []

  private var word: [UInt8] = []
  private var capitals = 0
  private var letters = 0
  private var startsUpper = false
  private var wordLine = 0
  private var wordStart = 0
  private var wordEnd = 0
  private var continuation = 0
  private var gap = CVToken.Gap()

  init(_ text: String) {
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      for (index, part) in line.split(separator: "\u{0C}", omittingEmptySubsequences: false).enumerated() {
        read(Substring(part), startsPage: index > 0)
      }
    }
    endWord()
  }

  /// The index of the first token after `index` that stands on a later line, or `limit` where that comes first.
  func endOfLine(from index: Int, before limit: Int = .max) -> Int {
    var end = index
    while end < min(limit, tokens.count), tokens[end].line == tokens[index].line { end += 1 }
    return end
  }

  /// The words of a range of tokens as they are written, those of several lines in one.
  func text(of range: Range<Int>) -> String {
    var text = ""
    var index = range.lowerBound
    while index < range.upperBound {
      let end = endOfLine(from: index, before: range.upperBound)
      let (first, last) = (tokens[index], tokens[end - 1])
      // After a broken word the text has its end already.
      let before = index > range.lowerBound ? tokens[index - 1] : nil
      let isJoined = before.map { $0.continuation > 0 && $0.line + 1 == first.line } ?? false
      if before != nil, !isJoined { text += " " }
      let begin = isJoined ? before?.continuation ?? 0 : first.place.lowerBound
      text += Self.scalars(begin..<max(begin, last.place.upperBound), of: lines[last.line])
      if last.continuation > 0, last.line + 1 < lines.count {
        text += Self.scalars(0..<last.continuation, of: lines[last.line + 1]).drop { $0.isWhitespace }
      }
      index = end
    }
    return text
  }

  /// The text of a range of tokens with what stands before and behind it without white space between, at most 200 signs
  /// on each side.
  func run(around range: Range<Int>) -> String {
    let (first, last) = (tokens[range.lowerBound], tokens[range.upperBound - 1])
    let before = lines[first.line].unicodeScalars.prefix(first.place.lowerBound).suffix(200)
    let behind = lines[last.line].unicodeScalars.dropFirst(last.place.upperBound).prefix(200)
    let head = before.reversed().prefix { !$0.properties.isWhitespace }.reversed()
    let tail = behind.prefix { !$0.properties.isWhitespace }
    return String(String.UnicodeScalarView(head)) + text(of: range) + String(String.UnicodeScalarView(tail))
  }

  private static func scalars(_ range: Range<Int>, of line: Substring) -> String {
    String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
  }

  /// Whether the line that begins with this token goes on from the one above: in small letters, with no room between.
  func goesOn(at index: Int) -> Bool {
    index > 0 && !tokens[index].startsUpper && tokens[index].number == nil
      && tokens[index].gap.isDisjoint(with: [.paragraph, .bullet, .mark])
  }

  private mutating func read(_ line: Substring, startsPage: Bool) {
    let scalars = Array(line.unicodeScalars)
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }) else {
      endWord()
      gap.formUnion([.newline, .paragraph])
      return
    }
    if word.last == UInt8(ascii: "-"), !startsPage, wordLine == lines.count - 1, scalars[first].properties.isLowercase {
      // A word broken at the end of the line before goes on.
      word.removeLast()
    } else {
      endWord()
      gap.insert(startsPage ? .paragraph : .newline)
    }
    lines.append(line)
    for index in first..<scalars.count {
      take(scalars[index], in: scalars, at: index)
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar, in scalars: [Unicode.Scalar], at index: Int) {
    let next = index + 1 < scalars.count ? scalars[index + 1] : "\n"
    if let folded = LetterFolding.fold(scalar) {
      if word.last == UInt8(ascii: "-") { endWord() }
      add(folded, at: index, isUpper: scalar.properties.isUppercase, isLetter: !(48...57 ~= scalar.value))
    } else if continuesName(scalar, next) || startsDotNet(scalar, scalars, index) {
      add([UInt8(truncatingIfNeeded: scalar.value)], at: index, isUpper: false, isLetter: false)
    } else if scalar == "-" || scalar == "\u{2010}", letters > 0, word.last != UInt8(ascii: "-"), next == "\n" {
      // Kept until the next line tells whether the word goes on.
      word.append(UInt8(ascii: "-"))
    } else {
      endWord()
      note(scalar)
    }
  }

  /// The signs in "C++", "C#" and "Notepad++".
  private func continuesName(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    guard let last = word.last else { return false }
    return scalar == "+" && (next == "+" || last == UInt8(ascii: "+")) || scalar == "#" && word.count == 1
  }

  /// ".NET" begins with its dot, unless a name stands before it.
  private func startsDotNet(_ scalar: Unicode.Scalar, _ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalar == ".", word.isEmpty else { return false }
    let letters = scalars[(index + 1)...].prefix(4).map { $0.properties.lowercaseMapping }
    return letters.prefix(3) == ["n", "e", "t"]
      && (letters.count < 4 || LetterFolding.fold(scalars[index + 4]) == nil)
  }

  private mutating func add(_ bytes: [UInt8], at index: Int, isUpper: Bool, isLetter: Bool) {
    // An accent by itself belongs to the letter before it.
    guard !bytes.isEmpty || !word.isEmpty else { return }
    let line = max(0, lines.count - 1)
    if word.isEmpty {
      startsUpper = isUpper
      (wordLine, wordStart, continuation) = (line, index, 0)
    }
    if line == wordLine { wordEnd = index + 1 } else { continuation = index + 1 }
    guard !bytes.isEmpty else { return }
    if isLetter { letters += 1 }
    if isUpper { capitals += 1 }
    if word.count + bytes.count <= 40 { word += bytes }
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let endsInDash = word.last == UInt8(ascii: "-")
    if endsInDash { word.removeLast() }
    tokens.append(
      CVToken(
        word: String(decoding: word, as: UTF8.self), gap: gap, line: wordLine, place: wordStart..<wordEnd,
        continuation: continuation, startsUpper: startsUpper, isAllCapitals: letters >= 2 && capitals == letters))
    word.removeAll(keepingCapacity: true)
    (capitals, letters, gap) = (0, 0, endsInDash ? .dash : [])
  }

  private mutating func note(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\t": gap.formUnion([.mark, .tab])
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{2192}", ">", "~":
      gap.insert(gap.contains(.newline) ? .bullet : .dash)
    case "/": gap.insert(.slash)
    case ".": gap.insert(.dot)
    case "'", "\u{2019}", "\u{02BC}", "`": gap.insert(.apostrophe)
    case "&": gap.insert(.ampersand)
    case ":": gap.insert(.colon)
    default: gap.insert(scalar.properties.isWhitespace ? .space : .mark)
    }
  }
}
