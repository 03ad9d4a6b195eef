import Foundation
import Testing

@testable import IkigaiApp

/// One part as a handler would see it.
private struct ReadPart: Equatable {
  var name: String
  var fileName: String?
  var contentType: String?
  var content: String
}

/// Parses `body` fed in pieces of the given sizes (the last size is repeated); no piece outlives its call.
private func read(_ body: [UInt8], boundary: String = "B", pieces: [Int] = [.max]) throws -> [ReadPart] {
  var parser = MultipartParser(boundary: boundary)
  var parts: [ReadPart] = []
  var (head, content): (MultipartParser.Part?, [UInt8]) = (nil, [])
  var (position, sizes) = (0, pieces[...])
  while position < body.count {
    let size = min(sizes.first ?? 1, body.count - position)
    if sizes.count > 1 { sizes.removeFirst() }
    let piece = Array(body[position..<position + size])
    position += size
    try piece.withUnsafeBytes { bytes in
      try parser.feed(bytes) { event in
        switch event {
        case .partBegan(let part):
          #expect(head == nil)
          (head, content) = (part, [])
        case .data(let bytes):
          #expect(head != nil && !bytes.isEmpty)
          content += bytes
        case .partEnded:
          let part = try #require(head)
          let text = String(decoding: content, as: UTF8.self)
          parts.append(
            ReadPart(name: part.name, fileName: part.fileName, contentType: part.contentType, content: text))
          head = nil
        }
      }
    }
  }
  try parser.finish()
  return parts
}

private func read(_ body: String, boundary: String = "B") throws -> [ReadPart] {
  try read(Array(body.utf8), boundary: boundary)
}

/// A body of one part with this header and content.
private func onePart(_ header: String, _ content: String = "x") -> String {
  "--B\r\n\(header)\r\n\r\n\(content)\r\n--B--\r\n"
}

private func field(_ name: String, _ content: String) -> ReadPart {
  ReadPart(name: name, fileName: nil, contentType: nil, content: content)
}

@Suite struct MultipartParserTests {
  /// As Chromium 120 writes the questionnaire's upload form.
  private let browserBody =
    "------WebKitFormBoundaryQ7mA1zXw0v4RkT2e\r\n"
    + "Content-Disposition: form-data; name=\"questionnaireId\"\r\n\r\n"
    + "3f0c4b0e-8d1a-4f6e-9b1a-0a1b2c3d4e5f\r\n"
    + "------WebKitFormBoundaryQ7mA1zXw0v4RkT2e\r\n"
    + "Content-Disposition: form-data; name=\"cv\"; filename=\"CV Zoé %22Été%22.pdf\"\r\n"
    + "Content-Type: application/pdf\r\n\r\n"
    + "%PDF-1.7\r\n\r\r\n--\r\n------WebKitFormBoundaryQ7mA1zXw0v4RkT2\r\n%%EOF\n\r\n"
    + "------WebKitFormBoundaryQ7mA1zXw0v4RkT2e--\r\n"
  private let browserParts = [
    field("questionnaireId", "3f0c4b0e-8d1a-4f6e-9b1a-0a1b2c3d4e5f"),
    ReadPart(
      name: "cv", fileName: "CV Zoé \"Été\".pdf", contentType: "application/pdf",
      content: "%PDF-1.7\r\n\r\r\n--\r\n------WebKitFormBoundaryQ7mA1zXw0v4RkT2\r\n%%EOF\n"),
  ]
  private let browserBoundary = "----WebKitFormBoundaryQ7mA1zXw0v4RkT2e"

  @Test func aBrowsersFormIsRead() throws {
    #expect(try read(browserBody, boundary: browserBoundary) == browserParts)
  }

  @Test func theSameIsReadHoweverTheBodyIsCutInTwo() throws {
    let body = Array(browserBody.utf8)
    for cut in 1..<body.count {
      #expect(try read(body, boundary: browserBoundary, pieces: [cut, .max]) == browserParts, "cut at \(cut)")
    }
  }

  @Test func theSameIsReadHoweverTheLastLinesAreCutInThree() throws {
    let body =
      Array("--B\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\r\n--A\r\n-\r\n--B \t\r\n".utf8)
      + Array("Content-Disposition: form-data; name=b\r\n\r\n--B--".utf8)
    let expected = [field("a", "\r\r\n--A\r\n-"), field("b", "")]
    for first in 1..<body.count - 1 {
      for second in 1..<body.count - first {
        #expect(try read(body, pieces: [first, second, .max]) == expected, "cut at \(first), \(first + second)")
      }
    }
  }

  @Test(arguments: [1, 2, 3, 5, 7, 64, 1000]) func theSameIsReadInPiecesOfOneSize(size: Int) throws {
    #expect(try read(Array(browserBody.utf8), boundary: browserBoundary, pieces: [size]) == browserParts)
  }

  @Test func aTruncatedBodyIsUnterminatedWhereverItEnds() throws {
    let body = Array(browserBody.utf8)
    let closed = body.count - 2  // without the CRLF after the closing boundary
    for length in 0..<closed {
      #expect(throws: MultipartError.unterminated, "\(length) bytes") {
        try read(Array(body[..<length]), boundary: browserBoundary)
      }
    }
    #expect(try read(Array(body[..<closed]), boundary: browserBoundary) == browserParts)
  }

  @Test func contentMayBeEmptyOrNearlyABoundary() throws {
    let header = "Content-Disposition: form-data; name=\"a\""
    for content in [
      "", "\r", "\n", "\r\n", "-", "--", "--b", "\r\n--", "\r\n--A", "\n--B", "\r--B", "\r\r\n-", "\r\n\r\n",
      "-\r\n--C",
      "x--B", "\r\n --B", "\r\r\n--\r\n--\r\r",
    ] {
      #expect(try read(onePart(header, content)) == [field("a", content)], "\(content.debugDescription)")
    }
  }

  @Test func aNameMayHaveControlCharactersAsBrowsersSendThem() throws {
    for name in ["\u{1}", "a\u{E}\u{1A}b", "\t", "\u{7F}"] {
      #expect(try read(onePart("Content-Disposition: form-data; name=\"\(name)\"")) == [field(name, "x")])
    }
  }

  @Test func preambleEpilogueAndTransportPaddingAreIgnored() throws {
    let part = "Content-Disposition: form-data; name=a\r\n\r\nx\r\n"
    let bodies = [
      "--B\r\n\(part)--B--", "\r\n--B\r\n\(part)--B--\r\n", "not a part\r\n\r\n--B\r\n\(part)--B--",
      "--B \t \r\n\(part)--B--\r\n--B\r\nnot a part", "x--B\r\n--B\r\n\(part)--B--junk", "--B\r\n\(part)--B-- \t\r\n",
      "\r\r\n--B\r\n\(part)--B--",
    ]
    for body in bodies { #expect(try read(body) == [field("a", "x")], "\(body.debugDescription)") }
  }

  @Test func aFormWithoutAPartIsWhole() throws {
    #expect(try read("--B--\r\n") == [])
    #expect(try read("--B--") == [])
  }

  @Test func aPartWithoutContentMayEndAtOnce() throws {
    let header = "Content-Disposition: form-data; name=a\r\n\r\n"
    #expect(try read("--B\r\n\(header)--B\r\n\(header)--B--") == [field("a", ""), field("a", "")])
  }

  @Test(arguments: [
    // The boundary's line: bare line ends, a longer line, one dash.
    "--B\n\r\n", "--B\r\r\n", "--B\rX", "--BX\r\n", "--B-\r\n", "--B-X", "--B x\r\n", "--B -- \r\n", "x\r\n--BB--\r\n",
    // The header: bare line ends, no colon, no name, white space before the colon, folding.
    "--B\r\nContent-Disposition: form-data; name=a\n\r\n", "--B\r\nContent-Disposition: form-data; name=a\rx",
    onePart("Content-Disposition"), onePart(": form-data; name=a"), onePart("Content-Disposition : form-data; name=a"),
    onePart("Content-Disposition: form-data;\r\n name=a"), onePart(" Content-Disposition: form-data; name=a"),
    onePart("Content-Disposition: form-data; name=a\r\nX-\u{E9}: y"), "--B\r\n\r\nx\r\n--B--\r\n",
    // Content-Disposition: not form-data, nameless, twice, or not as its grammar has it.
    onePart("Content-Type: text/plain"), onePart("Content-Disposition: form-data"),
    onePart("Content-Disposition: form-data; filename=a"), onePart("Content-Disposition: form-data; name*=a"),
    onePart("Content-Disposition: attachment; name=a"), onePart("Content-Disposition: name=a"),
    onePart("Content-Disposition: form-data; name=a\r\ncontent-disposition: form-data; name=b"),
    onePart("Content-Disposition: form-data; name=a; NAME=b"), onePart("Content-Disposition: form-data; name="),
    onePart("Content-Disposition: form-data; name=a; filename=x; filename=y"),
    onePart("Content-Disposition: form-data; name=\"a"), onePart("Content-Disposition: form-data; name=\"a\\\""),
    onePart("Content-Disposition: form-data; name=\"a\"b"), onePart("Content-Disposition: form-data; name=a b"),
    onePart("Content-Disposition: form-data; name=a\"b\""), onePart("Content-Disposition: form-data; name =a"),
    onePart("Content-Disposition: form-data; name= a"), onePart("Content-Disposition: form-data; =a; name=a"),
    onePart("Content-Disposition: form-data; name; name=a"), onePart("Content-Disposition: form-data, name=a"),
    // Fields that would change what the content is.
    onePart("Content-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: base64"),
    onePart("Content-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: quoted-printable"),
    onePart("Content-Disposition: form-data; name=a\r\nContent-Type: a/b\r\nContent-Type: c/d"),
  ]) func whatBreaksTheGrammarIsMalformed(body: String) {
    #expect(throws: MultipartError.malformed) { try read(body) }
    #expect(throws: MultipartError.malformed) { try read(Array(body.utf8), pieces: [1]) }
  }

  @Test func wrongUTF8InANameIsMalformed() {
    let (start, end) = (Array("--B\r\nContent-Disposition: form-data; name=\"".utf8), Array("\"\r\n\r\n\r\n--B--".utf8))
    for bytes: [UInt8] in [[0xE9], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3]] {
      #expect(throws: MultipartError.malformed, "\(bytes)") { try read(start + bytes + end) }
    }
  }

  @Test(
    arguments: [
      ("name=\"a\"", "a", nil), ("NAME=a", "a", nil), ("name=\"\"", "", nil),
      ("name=\"é\u{1F600}\"", "é\u{1F600}", nil),
      ("name=a;filename=b", "a", "b"), (" name=\"a\" ; filename=\"b\" ", "a", "b"), ("name=a;;", "a", nil),
      ("filename=\"\"; name=a", "a", ""), ("name=a; filename=\"a;b=c, d\"", "a", "a;b=c, d"),
      // WHATWG: only these three are escaped, a name's own percent sign is not.
      ("name=a; filename=\"a%22b%0D%0Ac\"", "a", "a\"b\r\nc"),
      ("name=a; filename=\"100%25 %0d %2\"", "a", "100%25 %0d %2"),
      ("name=a; filename=\"%\"", "a", "%"), ("name=a; filename=\"%222\"", "a", "\"2"),
      // curl and RFC 2045 escape with a backslash; elsewhere it is part of the name.
      (#"name=a; filename="a\"b\\c""#, "a", #"a"b\c"#), (#"name=a; filename="C:\cv\new.pdf""#, "a", #"C:\cv\new.pdf"#),
      // .NET leaves values unquoted and adds filename*, which form-data does not have.
      ("name=cv; filename=cv.pdf; filename*=utf-8''r%C3%A9sum%C3%A9.pdf", "cv", "cv.pdf"),
      ("name=a; filename*=UTF-8''b.pdf", "a", nil), ("name=a; filename=../é/b", "a", "../é/b"),
      ("name=a; filename=\"../../etc/passwd\"", "a", "../../etc/passwd"),
    ] as [(String, String, String?)])
  func namesAreReadAsTheirSendersWriteThem(parameters: String, name: String, fileName: String?) throws {
    let part = try #require(try read(onePart("Content-Disposition: form-data;\(parameters)")).first)
    #expect(part.name == name)
    #expect(part.fileName == fileName)
  }

  @Test func u0000InAFileNameIsHandedOn() throws {
    let parts = try read(onePart("Content-Disposition: form-data; name=\"cv\"; filename=\"a\u{0}b\""))
    #expect(parts.first?.fileName == "a\u{0}b")
  }

  @Test func otherFieldsOfAPartAreReadOrIgnored() throws {
    let header =
      "content-type:\t text/plain; charset=utf-8 \r\nX-Other: é, \"\r\nCONTENT-DISPOSITION:Form-Data; name=a"
      + "\r\nContent-Transfer-Encoding: Binary\r\nContent-Length: 999"
    let expected = ReadPart(name: "a", fileName: nil, contentType: "text/plain; charset=utf-8", content: "x")
    #expect(try read(onePart(header)) == [expected])
  }

  @Test func thereAreAtMost32Parts() throws {
    let part = "--B\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n"
    #expect(try read(String(repeating: part, count: 32) + "--B--").count == 32)
    #expect(throws: MultipartError.tooManyParts) { try read(String(repeating: part, count: 33) + "--B--") }
  }

  @Test func aPartHasAtMost16FieldsAnd32KiBOfHeader() throws {
    let disposition = "Content-Disposition: form-data; name=a"
    let fields = (1...16).map { "\r\nX-\($0): y" }
    #expect(try read(onePart(disposition + fields[..<15].joined())) == [field("a", "x")])
    #expect(throws: MultipartError.headersTooLarge) { try read(onePart(disposition + fields.joined())) }
    let room = MultipartParser.maximumHeaderBytes - disposition.utf8.count - "\r\nX: \r\n\r\n".utf8.count
    let padded = { (length: Int) in onePart("\(disposition)\r\nX: \(String(repeating: "y", count: length))") }
    #expect(try read(padded(room)) == [field("a", "x")])
    #expect(throws: MultipartError.headersTooLarge) { try read(padded(room + 1)) }
    #expect(throws: MultipartError.headersTooLarge) { try read("--B\r\n" + String(repeating: "y", count: 1_000_000)) }
  }

  @Test func contentComesInAtMostOneEventMoreThanItHasPieces() throws {
    var parser = MultipartParser(boundary: "B")
    let start = Array("--B\r\nContent-Disposition: form-data; name=a\r\n\r\n".utf8)
    let piece = Array(String(repeating: "\r\n--A\r\r\n", count: 8192).utf8)
    var (events, bytes) = (0, 0)
    let count = { (event: MultipartParser.Event) in
      guard case .data(let data) = event else { return }
      events += 1
      bytes += data.count
    }
    try start.withUnsafeBytes { try parser.feed($0, sink: count) }
    for _ in 0..<100 { try piece.withUnsafeBytes { try parser.feed($0, sink: count) } }
    // The last CRLF may yet be a boundary's.
    #expect(bytes == 100 * piece.count - 2)
    #expect(events <= 200)
  }

  @Test func aSpentParserThrowsTheSameAgain() {
    struct SinkFailure: Error {}
    var parser = MultipartParser(boundary: "B")
    let body = Array(onePart("Content-Disposition: form-data; name=a").utf8)
    body.withUnsafeBytes { bytes in
      #expect(throws: SinkFailure.self) { try parser.feed(bytes) { _ in throw SinkFailure() } }
      #expect(throws: SinkFailure.self) { try parser.feed(bytes) { _ in } }
    }
    #expect(throws: SinkFailure.self) { try parser.finish() }
    var unfinished = MultipartParser(boundary: "B")
    #expect(throws: MultipartError.unterminated) { try unfinished.finish() }
    _ = body.withUnsafeBytes { bytes in
      #expect(throws: MultipartError.unterminated) { try unfinished.feed(bytes) { _ in } }
    }
  }

  @Test(
    arguments: [
      ("multipart/form-data; boundary=B", "B"), ("Multipart/Form-Data;BOUNDARY=\"B\"", "B"),
      (" multipart/form-data ; charset=utf-8; boundary=B; ", "B"),
      ("multipart/form-data; boundary=a/b=c:d?e", "a/b=c:d?e"),
      ("multipart/form-data; boundary=\"a b'(),c\"", "a b'(),c"),
      ("multipart/form-data; boundary=" + String(repeating: "x", count: 70), String(repeating: "x", count: 70)),
      ("multipart/mixed; boundary=B", nil), ("multipart/form-datax; boundary=B", nil), ("application/json", nil),
      ("", nil),
      ("multipart/form-data, multipart/form-data; boundary=B", nil),
    ] as [(String, String?)]) func theBoundaryIsReadFromTheContentType(contentType: String, boundary: String?) throws
  {
    #expect(try MultipartParser.boundary(contentType: contentType) == boundary)
  }

  @Test(arguments: [
    "", "; boundary=", "; boundary=\"\"", "; boundary=\"B", "; boundary=B; boundary=B", "; boundary=\"B \"",
    "; boundary =B",
    "; boundary=é", "; boundary=a%22b", "; boundary=\"a\\\"b\"", "; boundary=\"a\r\nb\"", "; boundary=\"a%0Db\"",
    "; boundary",
    "; boundary=B C", "; boundary*=B", "; boundary=" + String(repeating: "x", count: 71), "; boundary=\"a\\b\"",
  ]) func formDataWithoutAUsableBoundaryIsMalformed(parameters: String) {
    #expect(throws: MultipartError.malformed) {
      try MultipartParser.boundary(contentType: "multipart/form-data\(parameters)")
    }
  }
}
