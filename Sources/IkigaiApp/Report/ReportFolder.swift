import Foundation

/// Reports that were drawn, kept so that a second look costs nothing: `<questionnaire>.<digest of the content>.pdf`.
/// Whatever fails here costs a drawing and nothing else; no backup has them.
struct ReportFolder: Sendable {
  /// Beside CV_DIR, which holds CVs alone.
  let path: String

  private static let digestLength = 32
  private static let partSuffix = ".part"

  static func path(of cvFolder: String) -> String { cvFolder + ".reports" }

  /// The file's name for this content.
  static func name(questionnaireID: String, content: [UInt8]) throws -> String {
    let digest = try SHA256()
    try content.withUnsafeBytes { try digest.update($0) }
    return "\(questionnaireID).\(try digest.hexDigest().prefix(digestLength)).pdf"
  }

  /// nil when it is not there.
  func open(_ name: String) -> OpenFile? {
    let descriptor = Glibc.open("\(path)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0 else {
      close(descriptor)
      return nil
    }
    return OpenFile(descriptor: descriptor, size: Int(status.st_size))
  }

  /// Keeps a report, in the place of the questionnaire's others.
  func keep(_ pdf: [UInt8], as name: String, random: RandomSource) throws {
    try StateFolder.make(path, setting: "CV_DIR")
    let questionnaire = Self.questionnaireID(of: name)
    // Whole or not at all: under its own name there is never a part.
    let temporary = "\(path)/\(questionnaire).\(Identifier.make(random))\(Self.partSuffix)"
    do {
      try DurableFile.write(pdf, to: temporary)
      guard rename(temporary, "\(path)/\(name)") == 0 else {
        throw StorageError(action: "name a report", code: errno)
      }
    } catch {
      unlink(temporary)
      throw error
    }
    remove(questionnaireID: questionnaire) { $0 != name && $0.hasSuffix(".pdf") }
  }

  /// Removes a questionnaire's reports.
  func remove(questionnaireID: String) { remove(questionnaireID: questionnaireID) { _ in true } }

  /// Removes the reports whose questionnaire is gone, or that are older than this, and the parts of reports that a
  /// crash has left behind: those from before `partLimit`. Answers how many.
  func sweep(before limit: Timestamp, partsBefore partLimit: Timestamp, isKnown: (String) throws -> Bool) throws -> Int
  {
    try names().count { name in
      var status = stat()
      guard lstat("\(path)/\(name)", &status) == 0 else { return false }
      let isOld = status.st_mtim.tv_sec < (name.hasSuffix(Self.partSuffix) ? partLimit : limit).seconds
      guard try isOld || !isKnown(Self.questionnaireID(of: name)) else { return false }
      return unlink("\(path)/\(name)") == 0
    }
  }

  private func remove(questionnaireID: String, where isMeant: (String) -> Bool) {
    for name in names() where Self.questionnaireID(of: name) == questionnaireID && isMeant(name) {
      unlink("\(path)/\(name)")
    }
  }

  /// Only names that are made here: others' files are none of its business.
  private func names() -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { name in
      Identifier.isValid(Self.questionnaireID(of: name)) && (name.hasSuffix(".pdf") || name.hasSuffix(Self.partSuffix))
    }
  }

  private static func questionnaireID(of name: String) -> String { String(name.prefix { $0 != "." }) }
}
