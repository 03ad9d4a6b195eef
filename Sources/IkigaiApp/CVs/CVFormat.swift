/// The formats in which a CV is taken. The content alone decides which one a file has, never its name or what the
/// client said about it.
enum CVFormat: String, Codable, Sendable, CaseIterable {
  case pdf, doc, docx

  /// The media type to serve such a file with (registered with IANA).
  var mediaType: String {
    switch self {
    case .pdf: "application/pdf"
    case .doc: "application/msword"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    }
  }

  /// What the file is, or nil when it is none of the three. Looks at the structure that names the format and at
  /// nothing else: a file that has it may still be damaged or encrypted.
  ///
  /// - Parameters:
  ///   - fileDescriptor: open for reading; its position is neither used nor moved.
  ///   - size: of the file, in bytes.
  /// - Throws: `FileBytes.ReadFailure` when the file cannot be read.
  static func detect(fileDescriptor: Int32, size: Int) throws -> CVFormat? {
    let file = FileBytes(descriptor: fileDescriptor, size: size)
    guard let head = try file.read(at: 0, count: min(max(size, 0), headerReach)) else { return nil }
    // A container is judged as what it is, even if a PDF lies uncompressed at its beginning.
    if head.matches(CompoundFile.signature, at: 0) {
      return try CompoundFile(file)?.rootHasStream(named: "WordDocument") == true ? .doc : nil
    }
    if head.matches(ZipDirectory.localFileSignature, at: 0) {
      return try ZipDirectory(file)?.contains("word/document.xml") == true ? .docx : nil
    }
    guard let start = head.bytes.indices.first(where: { head.matches(pdfHeader, at: $0) }) else { return nil }
    if head.bytes[..<start].allSatisfy(mayComeBefore) { return .pdf }
    return try hasTrailer(file) ? .pdf : nil
  }

  /// Readers accept a PDF whose header stands anywhere in the first 1,024 bytes (PDF Reference 1.7, appendix H,
  /// implementation note 13), and such files are met: a byte order mark or mail headers come first.
  private static let headerReach = 1_024
  private static let pdfHeader = [UInt8]("%PDF-".utf8)
  private static let pdfTrailer = [UInt8]("startxref".utf8)

  /// A byte order mark and white space before the header leave no doubt.
  private static func mayComeBefore(_ byte: UInt8) -> Bool {
    [0xEF, 0xBB, 0xBF].contains(byte) || " \t\r\n".utf8.contains(byte)
  }

  /// Whether a PDF ends here (ISO 32000-1 §7.5.5): what tells one from a text that only mentions its header.
  private static func hasTrailer(_ file: FileBytes) throws -> Bool {
    let count = min(max(file.size, 0), headerReach)
    guard let tail = try file.read(at: file.size - count, count: count) else { return false }
    return tail.bytes.indices.contains { tail.matches(pdfTrailer, at: $0) }
  }
}
