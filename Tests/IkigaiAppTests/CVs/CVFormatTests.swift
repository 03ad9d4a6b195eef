import Foundation
import Testing

@testable import IkigaiApp

@Suite struct CVFormatTests {
  private func detect(_ bytes: [UInt8], name: String = "file") throws -> CVFormat? {
    try detect(path: TemporaryFile(bytes, name: name))
  }

  private func detect(path file: TemporaryFile) throws -> CVFormat? {
    let handle = try FileHandle(forReadingFrom: URL(filePath: file.path))
    let size = Int(try handle.seekToEnd())
    return try CVFormat.detect(fileDescriptor: handle.fileDescriptor, size: size)
  }

  @Test(arguments: [
    ("cv.pdf", CVFormat.pdf), ("blank.pdf", .pdf), ("protected.pdf", .pdf), ("cv.doc", .doc), ("blank.doc", .doc),
    ("protected.doc", .doc), ("cv.docx", .docx), ("blank.docx", .docx), ("protected-zip.docx", .docx),
    ("table.xls", nil), ("table.xlsx", nil), ("cv.odt", nil), ("protected.docx", nil), ("cv.fodt", nil),
  ])
  func documentsOfRealPrograms(name: String, format: CVFormat?) throws {
    #expect(try detect(CVFixture.bytes(name)) == format)
  }

  @Test func theNameDecidesNothing() throws {
    #expect(try detect(CVFixture.bytes("table.xls"), name: "cv.doc") == nil)
    #expect(try detect(CVFixture.bytes("cv.docx"), name: "cv.pdf") == .docx)
    #expect(try detect([UInt8]("Bonjour".utf8), name: "cv.pdf") == nil)
  }

  @Test func positionOfTheDescriptorIsNeitherUsedNorMoved() throws {
    let handle = try FileHandle(forReadingFrom: URL(filePath: CVFixture.path("cv.docx")))
    let size = Int(try handle.seekToEnd())
    try handle.seek(toOffset: 77)
    #expect(try CVFormat.detect(fileDescriptor: handle.fileDescriptor, size: size) == .docx)
    #expect(try handle.offset() == 77)
  }

  @Test(arguments: [(0, CVFormat.pdf), (1, .pdf), (1_019, .pdf), (1_020, nil), (5_000, nil)])
  func headerOfAPDFWithinTheFirst1024Bytes(offset: Int, format: CVFormat?) throws {
    let junk = [UInt8](repeating: 0x20, count: offset)
    #expect(try detect(junk + [UInt8]("%PDF-1.4 and more".utf8)) == format)
  }

  @Test func textBeforeTheHeaderOfAPDFIsTakenWhereTheFileEndsAsAPDF() throws {
    let mail = [UInt8]("Content-Type: application/pdf\r\n\r\n".utf8)
    #expect(try detect(mail + CVFixture.bytes("cv.pdf")) == .pdf)
    #expect(try detect([UInt8]("<html>%PDF-1.4</html>".utf8)) == nil)
    #expect(try detect([UInt8]("\u{FEFF}\r\n%PDF-1.4".utf8)) == .pdf)
  }

  @Test func aZIPThatStoresAPDFIsNoPDF() throws {
    #expect(try detect(ZipBuilder.stored([("cv.pdf", "%PDF-1.4 stored")])) == nil)
  }

  @Test func anEmptyFileIsNothing() throws {
    #expect(try detect([]) == nil)
  }

  @Test func aDescriptorThatCannotBeReadThrows() {
    #expect(throws: FileBytes.ReadFailure(errno: EBADF)) {
      try CVFormat.detect(fileDescriptor: -1, size: 100)
    }
  }

  // MARK: ZIP

  @Test func aZIPIsADocumentByTheNamesInItsDirectory() throws {
    #expect(try detect(ZipBuilder.stored([("[Content_Types].xml", ""), ("word/document.xml", "")])) == .docx)
    #expect(try detect(ZipBuilder.stored([("word/document.xml.rels", "word/document.xml")])) == nil)
    #expect(try detect(ZipBuilder.stored([("Word/document.xml", "")])) == nil)
    #expect(try detect(ZipBuilder.stored([("sub/word/document.xml", "")])) == nil)
    #expect(try detect(ZipBuilder(entries: []).bytes) == nil)
  }

  @Test func aCommentBehindTheDirectoryDoesNotHideIt() throws {
    var zip = ZipBuilder(entries: [.init(name: "word/document.xml", data: [])])
    zip.comment = [UInt8](repeating: 0x50, count: 65_535)
    #expect(try detect(zip.bytes) == .docx)
    zip.comment = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 30)
    #expect(try detect(zip.bytes) == .docx)
  }

  @Test func namesThatStandOnlyInTheDataCountForNothing() throws {
    let inner = ZipBuilder.stored([("word/document.xml", "")])
    let outer = ZipBuilder(entries: [.init(name: "inner.docx", data: inner)])
    #expect(try detect(outer.bytes) == nil)
  }

  @Test func zip64RecordsAreFollowed() throws {
    let whole = ZipBuilder.stored([("word/document.xml", "")])
    let end = [UInt8](whole.suffix(22))
    let before = [UInt8](whole.dropLast(22))
    let size = Int(end[12])
    let start = Int(end[16])
    #expect(end[13] == 0 && end[17] == 0)
    func archive(size: Int, start: Int) -> [UInt8] {
      var out = LittleEndianBytes(before)
      out.append([0x50, 0x4B, 6, 6])
      for (value, width) in [(44, 8), (0, 12), (1, 8), (1, 8), (size, 8), (start, 8)] { out.append(value, width) }
      out.append([0x50, 0x4B, 6, 7])
      for (value, width) in [(0, 4), (before.count, 8), (1, 4)] { out.append(value, width) }
      out.append([0x50, 0x4B, 5, 6])
      out.append(0, 4)
      out.append([UInt8](repeating: 0xFF, count: 12))
      out.append(0, 2)
      return out.bytes
    }
    #expect(try detect(archive(size: size, start: start)) == .docx)
    for wrong in [Int.max, Int.max - 1, -1, Int.min, 1 << 62, before.count + 100] {
      #expect(try detect(archive(size: wrong, start: start)) == nil)
      #expect(try detect(archive(size: size, start: wrong)) == nil)
      #expect(try detect(archive(size: wrong, start: wrong)) == nil)
    }
  }

  // MARK: OLE2

  private typealias Entry = CompoundFileBuilder.Entry

  @Test func wordDocumentInTheRootIsADoc() throws {
    let file = CompoundFileBuilder([
      Entry(name: "Root Entry", type: 5, child: 2), Entry(name: "WordDocument", type: 2),
      Entry(name: "1Table", type: 2, left: 3, right: 4), Entry(name: "Data", type: 2),
      Entry(name: "Other", type: 2, right: 1),
    ])
    #expect(try detect(file.bytes) == .doc)
  }

  @Test func wordDocumentInAnEmbeddedObjectIsNone() throws {
    let file = CompoundFileBuilder([
      Entry(name: "Root Entry", type: 5, child: 1), Entry(name: "Workbook", type: 2, right: 2),
      Entry(name: "MBD0001", type: 1, child: 3), Entry(name: "WordDocument", type: 2),
    ])
    #expect(try detect(file.bytes) == nil)
  }

  @Test func aStorageOfThatNameOrALongerNameIsNone() throws {
    for entry in [
      Entry(name: "WordDocument", type: 1), Entry(name: "WordDocument2", type: 2), Entry(name: "worddocument", type: 2),
      Entry(name: "WordDocument", type: 0),
    ] {
      let file = CompoundFileBuilder([Entry(name: "Root Entry", type: 5, child: 1), entry])
      #expect(try detect(file.bytes) == nil)
    }
  }

  @Test func aTreeThatComesBackToItselfEnds() throws {
    let file = CompoundFileBuilder([
      Entry(name: "Root Entry", type: 5, child: 1), Entry(name: "A", type: 2, left: 2, right: 1),
      Entry(name: "B", type: 2, left: 1, right: 0), Entry(name: "C", type: 2, left: 0x7FFF_FFFF),
    ])
    #expect(try detect(file.bytes) == nil)
  }

  @Test func chainsThatComeBackToThemselvesEnd() throws {
    var file = CompoundFileBuilder([Entry(name: "Root Entry", type: 5, child: 1), Entry(name: "A", type: 2)])
    file.table[1] = 1
    #expect(try detect(file.bytes) == nil)
    // The chain of table sectors, each of whose links leads to itself.
    var bytes = file.bytes
    bytes.replaceSubrange(68..<76, with: [0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF])
    bytes.replaceSubrange(512 + 508..<512 + 512, with: [0, 0, 0, 0])
    #expect(try detect(bytes) == nil)
  }

  @Test func aTenMegabyteLoopIsLeft() throws {
    var file = CompoundFileBuilder([Entry(name: "Root Entry", type: 5, child: 1), Entry(name: "A", type: 2)])
    file.table[1] = 1
    let bytes = file.bytes + [UInt8](repeating: 0, count: 10 * 1024 * 1024)
    #expect(try detect(bytes) == nil)
  }

  // MARK: Mutations

  @Test func mutatedDocumentsNeverStopTheProgram() throws {
    var random = SeededGenerator(state: 20_261_122)
    let file = try TemporaryFile([])
    let handle = try FileHandle(forUpdating: URL(filePath: file.path))
    let descriptor = handle.fileDescriptor
    let builder = CompoundFileBuilder([
      Entry(name: "Root Entry", type: 5, child: 1), Entry(name: "WordDocument", type: 2, left: 2, right: 3),
      Entry(name: "B", type: 2), Entry(name: "C", type: 2),
    ])
    let seeds =
      try ["cv.doc", "cv.docx", "cv.pdf", "table.xls", "table.xlsx", "blank.docx"].map(CVFixture.bytes)
      + [builder.bytes, ZipBuilder.stored([("word/document.xml", "")])]
    var seen: [CVFormat?: Int] = [:]
    for round in 0..<8_000 {
      var bytes = seeds[round % seeds.count]
      mutate(&bytes, &random)
      ftruncate(descriptor, off_t(bytes.count))
      let written = pwrite(descriptor, bytes, bytes.count, 0)
      try #require(written == bytes.count)
      // A size that is wrong in either direction must do no harm, either.
      let size = Int.random(in: 0..<10, using: &random) == 0 ? Int.random(in: -1...60_000, using: &random) : bytes.count
      seen[try CVFormat.detect(fileDescriptor: descriptor, size: size), default: 0] += 1
    }
    // The mutations reach all outcomes, so they are neither too weak nor too strong.
    for format in [CVFormat.pdf, .doc, .docx, nil] { #expect(seen[format, default: 0] > 100, "\(seen)") }
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let interesting: [[UInt8]] = [
      [0xFF, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0x7F], [0, 0, 0, 0x80], [0, 0, 0, 0], [1, 0, 0, 0],
      [0xFE, 0xFF, 0xFF, 0xFF], [0x50, 0x4B, 5, 6], [0x50, 0x4B, 6, 7],
    ]
    for _ in 0..<Int.random(in: 1...6, using: &random) where bytes.count > 8 {
      // Headers, directories and end records, where the numbers are, more often than the rest.
      let place =
        switch Int.random(in: 0..<4, using: &random) {
        case 0: Int.random(in: 0..<min(512, bytes.count - 4), using: &random)
        case 1: bytes.count - 4 - Int.random(in: 0..<min(400, bytes.count - 4), using: &random)
        default: Int.random(in: 0..<bytes.count - 4, using: &random)
        }
      switch Int.random(in: 0..<6, using: &random) {
      case 0, 1: bytes[place] ^= UInt8.random(in: 1...255, using: &random)
      case 2, 3: bytes.replaceSubrange(place..<place + 4, with: interesting.randomElement(using: &random) ?? [])
      case 4: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...600, using: &random)))
      default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 50)], at: place)
      }
    }
    if Int.random(in: 0..<8, using: &random) == 0 { bytes.removeLast(Int.random(in: 0...bytes.count, using: &random)) }
  }
}
