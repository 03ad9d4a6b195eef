import GRDB
import Glibc
import HTTPTypes

/// Attaching a CV to a questionnaire, and getting it back.
struct CVRoutes: Sendable {
  let database: SQLiteDatabase
  let questionnaires: QuestionnaireStore
  let store: CVStore
  let folder: CVFolder
  let reports: ReportFolder
  let reading: CVReading
  let analyst: Analyst
  let dailyCounts: DailyCounts
  let random: RandomSource

  private struct Uploaded: Encodable {
    let success = true
    let questionnaireId: String
    let owned: Bool
    let cvData: CVData
    let analysis: AnalysisView
    let isPremium: Bool
  }

  func upload(_ request: RoutedRequest) throws -> Response {
    let (upload, format, questionnaireID) = try receive(request)
    guard let file = upload.file else { throw Failure.internal }
    // Counted before the work that the count bounds, whatever comes of it.
    try database.write { try dailyCounts.add(.upload, of: request, in: $0) }
    let data = try reading.read(file, format: format, today: request.now)
    let known = try database.read { try questionnaires.find(questionnaireID, for: request.caller, in: $0) }
    let analysis = try analyst.analyse(known.answers, cv: data)

    try file.keep()
    let cv = StoredCV(
      storedName: file.name, originalName: OriginalFileName.cleaned(upload.fileName, format: format), format: format,
      size: file.size, sha256: try upload.digest.hexDigest(), data: data)
    let (questionnaire, replaced) = try record(file) { db in
      var questionnaire = try questionnaires.find(questionnaireID, for: request.caller, in: db)
      let replaced = try store.put(cv, questionnaireID: questionnaireID, now: request.now, in: db)
      try questionnaires.setAnalysis(analysis, of: questionnaireID, in: db)
      questionnaire.analysis = analysis
      questionnaire.cv = data
      return (questionnaire, replaced)
    }
    if let replaced { folder.remove(replaced) }
    // They tell of the CV that was there before, or of none.
    reports.remove(questionnaireID: questionnaireID)
    let plan = questionnaire.ownerID == nil ? .free : request.caller?.account.plan ?? .free
    return try .json(
      .created,
      Uploaded(
        questionnaireId: questionnaire.id, owned: questionnaire.ownerID != nil, cvData: data,
        analysis: try analyst.view(of: questionnaire, plan: plan), isPremium: plan > .free))
  }

  /// Writes the row that names a kept file. Where a commit fails nobody knows whether it is on disk: then the file stays,
  /// and a sweep finds out.
  private func record<T>(_ file: IncomingFile, _ body: (Database) throws -> T) throws -> T {
    do {
      let result = try database.write(body)
      file.settle()
      return result
    } catch let error as DatabaseError {
      file.settle()
      throw error
    }
  }

  func download(_ request: RoutedRequest) throws -> Response {
    let (cv, file) = try stored(for: request)
    return Response(
      status: .ok,
      headers: [
        .contentType: cv.format.mediaType,
        .contentDisposition: OriginalFileName.attachment(cv.originalName),
      ],
      body: .file(file))
  }

  /// The CV and its open file. Another one may take its place between the look at the row and the opening: then the row
  /// is looked at once more.
  private func stored(for request: RoutedRequest) throws -> (StoredCV, OpenFile) {
    let caller = try request.requireCaller()
    let id = try request.requirePathID()
    func find() throws -> StoredCV {
      try database.read { db in
        let questionnaire = try questionnaires.find(id, for: caller, in: db)
        guard questionnaire.ownerID != nil, let cv = try store.find(questionnaireID: id, in: db) else {
          throw Failure.notFound
        }
        return cv
      }
    }
    let cv = try find()
    do { return (cv, try folder.open(cv.storedName)) } catch let error as StorageError where error.code == ENOENT {
      let next = try find()
      guard next.storedName != cv.storedName else { throw error }
      return (next, try folder.open(next.storedName))
    }
  }

  /// Takes in the body and refuses what must be, in the contract's order: 413, 429, 415, 400, 422.
  private func receive(_ request: RoutedRequest) throws -> (CVUpload, CVFormat, String) {
    let boundary: String
    do {
      let contentType = request.request.headers[.contentType] ?? ""
      guard let found = try MultipartParser.boundary(contentType: contentType) else {
        try dailyCounts.check(.upload, of: request)
        throw Failure.notMultipart
      }
      boundary = found
    } catch is MultipartError {
      try dailyCounts.check(.upload, of: request)
      throw Failure.notWholeMultipart
    }
    try folder.markIfEmpty { try database.read { try Schema.identity(of: $0) } }
    var upload = try CVUpload()
    let problem = try upload.read(request.request.body, boundary: boundary, into: folder, random: random)
    try dailyCounts.check(.upload, of: request)
    var format: CVFormat?
    if let file = upload.file, file.size > 0, problem == nil || upload.fileIsWhole {
      format = try CVFormat.detect(fileDescriptor: file.descriptor, size: file.size)
      if format == nil { throw Failure.notACV }
    }
    if problem != nil { throw Failure.notWholeMultipart }
    let fields = fieldFailures(of: upload)
    guard fields.isEmpty, let format, let id = upload.questionnaireID else { throw Failure.invalidFields(fields) }
    return (upload, format, String(decoding: id, as: UTF8.self))
  }

  private func fieldFailures(of upload: CVUpload) -> [String: String] {
    var fields: [String: String] = [:]
    if upload.fileCount > 1 {
      fields["cv"] = "Envoyez un seul fichier à la fois."
    } else if upload.fileName?.utf8.contains(0) == true {
      fields["cv"] = "Le nom de ce fichier contient un caractère interdit (U+0000)."
    } else if upload.file == nil {
      fields["cv"] = "Choisissez le fichier de votre CV."
    } else if upload.file?.size == 0 {
      fields["cv"] = "Ce fichier est vide."
    }
    let id = upload.questionnaireID.map { String(decoding: $0, as: UTF8.self) }
    if upload.questionnaireIDCount > 1 {
      fields["questionnaireId"] = "Indiquez un seul questionnaire."
    } else if id == nil || id?.isEmpty == true || id == "null" {
      fields["questionnaireId"] = "Indiquez à quel questionnaire ce CV se rapporte."
    } else if let id, !Identifier.isValid(id) {
      fields["questionnaireId"] = "Cet identifiant de questionnaire n’est pas valide."
    }
    return fields
  }
}

extension Failure {
  fileprivate static let notWholeMultipart = invalidBody(
    "Le formulaire reçu est incomplet ou mal formé. Envoyez le fichier à nouveau.")
}
