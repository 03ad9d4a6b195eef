/// Reads the text of a word/document.xml (ECMA-376 Part 1, WordprocessingML) as its bytes come.
///
/// Not an XML parser: one pass over the bytes that knows where tags, quotes, comments and entities end, and keeps
/// nothing but the text. It nests nothing, so that no depth of markup costs memory. A document type declaration, which
/// such a part must not have (ECMA-376 Part 2, 8.1.4), ends the reading: so no entity can be declared, let alone grow.
struct WordDocumentText {
  enum Progress: Equatable {
    case reading, malformed, tooMuchText
  }

  /// Bytes of markup after which a document is given up: 16 times the text it may have.
  static let maximumMarkup = 16 * 1024 * 1024

  /// UTF-8, unless the document says otherwise; a line for each paragraph, a tab between the cells of a row
  /// that have one paragraph each.
  private(set) var text: [UInt8] = []
  /// True when the document's own element has been seen to its end.
  private(set) var isComplete = false

  private let maximumText: Int
  private var state = State.content
  /// The name of the tag, the entity or the declaration that is being read, and whatever of it is needed.
  private var name: [UInt8] = []
  private var isInText = false
  private var isInTabStops = false
  private var lastWasSlash = false
  private var fallbackDepth = 0
  /// Length of the text at the beginning of the last cell.
  private var cellStart = 0

  private enum State {
    case content, entity, tag, attributes, quoted(UInt8), declaration, comment, instruction, rawText
  }

  init(maximumText: Int) {
    self.maximumText = maximumText
  }

  mutating func feed(_ bytes: UnsafeRawBufferPointer) -> Progress {
    for byte in bytes {
      guard take(byte) else { return .malformed }
    }
    return text.count > maximumText ? .tooMuchText : .reading
  }

  /// false when no such part can go on like this.
  private mutating func take(_ byte: UInt8) -> Bool {
    switch state {
    case .content: content(byte)
    case .entity: entity(byte)
    case .tag: return tag(byte)
    case .attributes: attributes(byte)
    case .quoted(let quote): if byte == quote { state = .attributes }
    case .declaration: return declaration(byte)
    case .comment: endMarker(byte, "--")
    case .instruction: endMarker(byte, "?")
    case .rawText: rawText(byte)
    }
    return true
  }

  private mutating func content(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "<"): begin(.tag)
    case UInt8(ascii: "&"): begin(.entity)
    default: emit(byte)
    }
  }

  private mutating func begin(_ next: State) {
    state = next
    name.removeAll(keepingCapacity: true)
  }

  private mutating func emit(_ byte: UInt8) {
    if isInText, fallbackDepth == 0 { text.append(byte) }
  }

  /// What XML and HTML number are resolved; any other entity stands for nothing.
  private mutating func entity(_ byte: UInt8) {
    guard byte == UInt8(ascii: ";") else {
      // One that is never closed takes the rest of its run of text with it.
      if byte == UInt8(ascii: "<") { begin(.tag) } else if name.count < 10 { name.append(byte) }
      return
    }
    state = .content
    switch String(decoding: name, as: UTF8.self) {
    case "amp": emit(UInt8(ascii: "&"))
    case "lt": emit(UInt8(ascii: "<"))
    case "gt": emit(UInt8(ascii: ">"))
    case "quot": emit(UInt8(ascii: "\""))
    case "apos": emit(UInt8(ascii: "'"))
    case let reference where reference.hasPrefix("#"):
      let isHexadecimal = reference.dropFirst().first == "x"
      let digits = reference.dropFirst(isHexadecimal ? 2 : 1)
      if let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), let scalar = Unicode.Scalar(value) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { emit(byte) }
      }
    default: break
    }
  }

  private mutating func tag(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ">"):
      element(endsItself: false)
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      state = .attributes
    case UInt8(ascii: "/") where !name.isEmpty:
      state = .attributes
      attributes(byte)
    case UInt8(ascii: "!") where name.isEmpty: begin(.declaration)
    case UInt8(ascii: "?") where name.isEmpty: begin(.instruction)
    case UInt8(ascii: "<"): return false
    default: if name.count < 64 { name.append(byte) }
    }
    return true
  }

  private mutating func attributes(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): element(endsItself: lastWasSlash)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .quoted(byte)
    default: break
    }
    lastWasSlash = byte == UInt8(ascii: "/")
  }

  /// After `<!`: a comment or raw text. A document type is refused.
  private mutating func declaration(_ byte: UInt8) -> Bool {
    name.append(byte)
    if name.elementsEqual("--".utf8) {
      begin(.comment)
    } else if name.elementsEqual("[CDATA[".utf8) {
      begin(.rawText)
    }
    return "--".utf8.starts(with: name) || "[CDATA[".utf8.starts(with: name)
  }

  /// Passes over everything up to `marker` and `>`.
  private mutating func endMarker(_ byte: UInt8, _ marker: String) {
    if byte == UInt8(ascii: ">"), name.suffix(marker.utf8.count).elementsEqual(marker.utf8) { state = .content }
    remember(byte)
  }

  private mutating func rawText(_ byte: UInt8) {
    if byte == UInt8(ascii: ">"), name.suffix(2).elementsEqual("]]".utf8) {
      state = .content
    } else {
      // The two bytes before are the end or text: they are written once they can no longer be the end.
      if name.count >= 2 { emit(name[name.count - 2]) }
      remember(byte)
    }
  }

  /// Keeps the last bytes only.
  private mutating func remember(_ byte: UInt8) {
    if name.count >= 2 { name.removeFirst() }
    name.append(byte)
  }

  /// A tag has been read to its end. Elements are known by their local name: the prefix is the document's choice.
  private mutating func element(endsItself: Bool) {
    state = .content
    lastWasSlash = false
    let isEnd = name.first == UInt8(ascii: "/")
    let prefixEnd = name.lastIndex(of: UInt8(ascii: ":")) ?? (isEnd ? 0 : -1)
    let local = name[(prefixEnd + 1)...]
    switch String(decoding: local, as: UTF8.self) {
    case "document": isComplete = isEnd
    case "t": isInText = !isEnd && !endsItself
    case "tabs": isInTabStops = !isEnd && !endsItself
    // What an older reader would show instead of a drawing repeats the drawing's text.
    case "Fallback": if !endsItself { fallbackDepth = max(0, fallbackDepth + (isEnd ? -1 : 1)) }
    case "tab" where !isInTabStops && !isEnd: space(UInt8(ascii: "\t"))
    case "br" where !isEnd, "cr" where !isEnd: space(UInt8(ascii: "\n"))
    case "noBreakHyphen" where !isEnd: space(UInt8(ascii: "-"))
    case "p" where isEnd || endsItself: space(UInt8(ascii: "\n"))
    case "tc" where isEnd: if !isCellOfLines { replace(UInt8(ascii: "\n"), by: UInt8(ascii: "\t")) }
    case "tc": cellStart = text.count
    case "tr" where isEnd: replace(UInt8(ascii: "\t"), by: UInt8(ascii: "\n"))
    default: break
    }
  }

  /// A cell of several paragraphs is a column of the page and no part of a line.
  private var isCellOfLines: Bool { text[min(cellStart, text.count)...].dropLast().contains(UInt8(ascii: "\n")) }

  private mutating func space(_ byte: UInt8) {
    if fallbackDepth == 0 { text.append(byte) }
  }

  private mutating func replace(_ byte: UInt8, by other: UInt8) {
    if fallbackDepth == 0, text.last == byte { text[text.count - 1] = other }
  }
}
