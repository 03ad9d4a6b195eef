import Foundation

/// Why a CV gave no text.
enum CVTextError: Error, Equatable, Sendable {
  /// The file is at fault: damaged, protected by a password, or asking for more than a CV may.
  case unreadable(Reason)
  /// It was read, and there is not one letter in it: an empty page, or a scanned picture.
  case empty
  /// The program is not there, or does not start: the operator has to install `tool.package`.
  case toolMissing(CVTool)

  /// For the log.
  enum Reason: String, Sendable {
    case damagedOrProtected, tooMuchTime, tooMuchText, crashed
  }
}

/// Gets the text out of a CV, by a program that runs as `ChildProcess` says.
///
/// How many may run at once on the machine is for the caller to decide, and so is how long: at most 10 s of processor
/// in the child and 11 s in all, unless it says otherwise. Each takes at most 512 MB there and a few MiB here.
struct CVTextExtractor: Sendable {
  /// Bytes of UTF-8 that a CV's text may have. A longer one is no CV, and half of it would be a guess.
  static let maximumText = 1024 * 1024
  /// What the names of working folders start with.
  static let folderPrefix = "ai-ikigai-cv-"

  /// Where each extraction makes, and removes again, a folder of its own. Never the folder of the CVs.
  var scratch = FileManager.default.temporaryDirectory.path
  /// Where the programs are.
  var tools = "/usr/bin"
  var limits = ChildProcess.Limits()

  /// The text of a file whose format `CVFormat.detect` has told: not empty, valid UTF-8 of at most 1 MiB, without
  /// control characters but line feed, tab and form feed (the end of a page).
  ///
  /// - Parameter path: absolute, and of our own making; only this process's user needs to be able to read it.
  /// - Throws: `CVTextError`; `ChildProcess.Failure` when the machine is short of something.
  func text(of path: String, format: CVFormat) throws -> String {
    let folder = try WorkFolder(in: scratch, showing: path)
    defer { folder.remove() }
    let text =
      switch format {
      case .pdf: try pdfText(in: folder)
      case .doc: try plainText(.catdoc, ["-s", "cp1252", "-d", "utf-8", "-w", WorkFolder.file], in: folder)
      case .docx: try wordText(in: folder)
      }
    guard text.unicodeScalars.contains(where: \.properties.isAlphabetic) else { throw CVTextError.empty }
    return text
  }

  /// Removes the working folders that a power cut has left behind: those of this user from before that time.
  func removeLeftovers(before limit: Timestamp) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: scratch)) ?? []
    where name.hasPrefix(Self.folderPrefix) {
      var status = stat()
      guard lstat("\(scratch)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
        status.st_uid == geteuid(), status.st_mtim.tv_sec < limit.seconds
      else { continue }
      try? FileManager.default.removeItem(atPath: "\(scratch)/\(name)")
    }
  }

  private func plainText(_ tool: CVTool, _ arguments: [String], in folder: WorkFolder) throws -> String {
    var bytes: [UInt8] = []
    var limits = limits
    limits.output = Self.maximumText
    try run(tool, arguments, in: folder, limits) { piece in
      bytes.append(contentsOf: piece)
      return true
    }
    return ExtractedText.cleaned(bytes)
  }

  /// The words with their places, so that columns are read one after the other.
  private func pdfText(in folder: WorkFolder) throws -> String {
    var table = PDFWordTable(maximumText: Self.maximumText)
    var limits = limits
    limits.output = PDFWordTable.maximumOutput
    var outcome = PDFWordTable.Progress.reading
    let arguments = ["-q", "-tsv", "-enc", "UTF-8", "-eol", "unix", WorkFolder.file, "-"]
    try run(.pdftotext, arguments, in: folder, limits) { piece in
      outcome = table.feed(piece)
      return outcome == .reading
    }
    guard outcome == .reading else { throw CVTextError.unreadable(.tooMuchText) }
    table.finish()
    return table.text
  }

  /// unzip only decompresses the document's one part, to the pipe; the markup is read here, as it comes. No name in
  /// the archive becomes a name on disk.
  private func wordText(in folder: WorkFolder) throws -> String {
    var document = WordDocumentText(maximumText: Self.maximumText)
    var limits = limits
    limits.output = WordDocumentText.maximumMarkup
    var outcome = WordDocumentText.Progress.reading
    try run(.unzip, ["-p", WorkFolder.file, "word/document.xml"], in: folder, limits) { piece in
      outcome = document.feed(piece)
      return outcome == .reading
    }
    switch outcome {
    case .reading: break
    case .malformed: throw CVTextError.unreadable(.damagedOrProtected)
    case .tooMuchText: throw CVTextError.unreadable(.tooMuchText)
    }
    guard document.isComplete else { throw CVTextError.unreadable(.damagedOrProtected) }
    return ExtractedText.cleaned(document.text)
  }

  /// Returns when the program has done its work whole, or when `receive` has stopped it.
  private func run(
    _ tool: CVTool, _ arguments: [String], in folder: WorkFolder, _ limits: ChildProcess.Limits,
    _ receive: (UnsafeRawBufferPointer) -> Bool
  ) throws {
    for needed in [tool, .setpriv, .prlimit] where !needed.isInstalled(in: tools) {
      throw CVTextError.toolMissing(needed)
    }
    let child = ChildProcess(command: [tool.path(in: tools)] + arguments, folder: folder.path, limits: limits)
    switch try child.run(receive) {
    // unzip says 1 for an archive with oddities from which the file came out whole (unzip(1), DIAGNOSTICS).
    case .stopped, .exited(code: 0): return
    case .exited(code: 1) where tool == .unzip: return
    // What setpriv, prlimit and the loader say of a program that they could not start, and none of the programs itself.
    case .exited(code: 126), .exited(code: 127): throw CVTextError.toolMissing(tool)
    case .exited: throw CVTextError.unreadable(.damagedOrProtected)
    case .outOfTime, .killed(signal: SIGXCPU): throw CVTextError.unreadable(.tooMuchTime)
    case .tooMuchOutput: throw CVTextError.unreadable(.tooMuchText)
    case .killed: throw CVTextError.unreadable(.crashed)
    }
  }
}

/// A fresh folder, 0700, in which a program finds the one file it has to read under a name of ours.
private struct WorkFolder {
  /// No path that a program could take for an option, a pattern or a place to write.
  static let file = "cv"

  let path: String

  init(in scratch: String, showing file: String) throws {
    var name = [CChar]("\(scratch)/\(CVTextExtractor.folderPrefix)XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw ChildProcess.Failure(call: "mkdtemp", errno: errno) }
    path = name.withUnsafeBufferPointer { String(decoding: $0.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) }
    guard symlink(file, "\(path)/\(Self.file)") == 0 else {
      let code = errno
      rmdir(path)
      throw ChildProcess.Failure(call: "symlink", errno: code)
    }
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
