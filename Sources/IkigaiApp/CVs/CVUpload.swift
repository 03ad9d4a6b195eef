import HTTPTypes

/// Takes in the multipart body of an upload as it comes: the file to disk, the id to memory.
///
/// What is wrong is kept until the end, so that the failures come in the contract's order; only a file over 10 MiB
/// ends the reading at once.
struct CVUpload {
  /// 10 MiB is the file, not the body.
  static let maximumFileSize = 10 * 1024 * 1024
  /// Longer bodies are refused unread: two files, so that who sends two is told so, and room for the form around them.
  static let maximumBodySize = 24 * 1024 * 1024

  private(set) var file: IncomingFile?
  private(set) var fileName: String?
  private(set) var fileIsWhole = false
  private(set) var fileCount = 0
  private(set) var questionnaireID: [UInt8]?
  private(set) var questionnaireIDCount = 0
  private(set) var digest: SHA256
  private var current = Part.other

  private enum Part {
    case file, questionnaireID, other
  }

  init() throws { digest = try SHA256() }

  /// Reads the whole body. Throws `Failure.cvTooLarge`, `Failure.bodyTooLarge` for one that announced no length, or what
  /// the body or the disk throw; a `MultipartError` is answered instead, since other failures may come before it.
  mutating func read(_ body: RequestBody, boundary: String, into folder: CVFolder, random: RandomSource) throws
    -> MultipartError?
  {
    var parser = MultipartParser(boundary: boundary)
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { chunk.deallocate() }
    var total = 0
    do {
      while true {
        let count = try body.read(chunk)
        if count == 0 { break }
        total += count
        guard total <= Self.maximumBodySize else { throw Failure.bodyTooLarge }
        try parser.feed(UnsafeRawBufferPointer(rebasing: chunk[..<count])) { event in
          try handle(event, folder: folder, random: random)
        }
      }
      try parser.finish()
      return nil
    } catch let error as MultipartError {
      return error
    } catch is RequestBodyError {
      return .unterminated
    }
  }

  private mutating func handle(_ event: MultipartParser.Event, folder: CVFolder, random: RandomSource) throws {
    switch event {
    case .partBegan(let part):
      begin(part)
      if current == .file, file == nil { file = try folder.receive(random: random) }
    case .data(let bytes):
      try take(bytes)
    case .partEnded:
      if current == .file { fileIsWhole = true }
      current = .other
    }
  }

  private mutating func begin(_ part: MultipartParser.Part) {
    if part.name.isSame(as: "cv") {
      fileCount += 1
      current = fileCount == 1 ? .file : .other
      if fileCount == 1 { fileName = part.fileName }
    } else if part.name.isSame(as: "questionnaireId") {
      questionnaireIDCount += 1
      current = questionnaireIDCount == 1 ? .questionnaireID : .other
      if questionnaireIDCount == 1 { questionnaireID = [] }
    } else {
      current = .other
    }
  }

  private mutating func take(_ bytes: UnsafeRawBufferPointer) throws {
    switch current {
    case .file:
      guard let file else { return }
      guard file.size + bytes.count <= Self.maximumFileSize else { throw Failure.cvTooLarge }
      try file.write(bytes)
      try digest.update(bytes)
    case .questionnaireID:
      // No id is longer; what is cut off makes it no less wrong.
      let room = 100 - (questionnaireID?.count ?? 0)
      questionnaireID?.append(contentsOf: bytes.prefix(max(0, room)))
    case .other:
      break
    }
  }
}
