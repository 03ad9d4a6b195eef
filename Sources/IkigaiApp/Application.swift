import GRDB
import HTTPTypes
import Logging

/// The application: a request in, a response out. Knows nothing of FastCGI, CGI or nginx.
///
/// `init` builds everything, read from top to bottom; `routes` is all it answers.
public struct Application: Sendable {
  private let router: Router
  private let cors: CORSPolicy
  private let failures: FailureResponse
  private let clock: Clock
  private let random: RandomSource
  private let logger: Logger
  private let database: SQLiteDatabase
  private let analyst: Analyst
  private let questions: Deferred<QuestionCatalogue>
  private let sweep: Sweep
  private let checks: Check
  private let backup: Backup
  private let restore: Restore

  /// Builds the application. Nothing is opened before the first request needs it, or `prepare`.
  /// `threads`: how many requests are answered at once in this process.
  public init(
    settings: Settings, threads: Int = 1, logger: Logger, clock: Clock = .system, random: RandomSource = .system
  ) {
    // Of the threads, three quarters may wait for costly work or a database that is held up; the rest go on answering.
    let waiting = WaitingThreads(maximum: threads * 3 / 4)
    let database = SQLiteDatabase(path: settings.databasePath, readers: threads, waiting: waiting)
    let slotPrefix = settings.databasePath + "."

    let accountStore = AccountStore()
    let questionnaireStore = QuestionnaireStore()
    let cvStore = CVStore()
    let folder = CVFolder(
      path: settings.cvFolder, removals: FileLock(path: settings.databasePath + ".removals"))
    let analyst = Analyst()
    let questions = Deferred { try QuestionCatalogue.load() }
    let dailyCounts = DailyCounts(database: database, isOff: settings.limitsAreOff)
    let authenticator = Authenticator(
      secret: settings.jwtSecret, random: random, database: database, store: accountStore)
    let hasher = PasswordHasher(
      slots: MachineSlots(pathPrefix: slotPrefix + "password-", waiting: waiting), random: random)
    let reading = CVReading(
      slots: MachineSlots(pathPrefix: slotPrefix + "reading-", waiting: waiting), logger: logger)

    self.database = database
    self.analyst = analyst
    self.questions = questions
    self.clock = clock
    self.random = random
    self.logger = logger
    cors = CORSPolicy(origins: Set(settings.frontendOrigins))
    failures = FailureResponse(logger: logger)
    sweep = Sweep(
      database: database, databasePath: settings.databasePath, questionnaires: questionnaireStore, cvs: cvStore,
      folder: folder, retentionDays: settings.retentionDays)
    checks = Check(database: database, databasePath: settings.databasePath, folder: folder)
    backup = Backup(
      database: database, databasePath: settings.databasePath, folder: folder, sweep: sweep, clock: clock)
    restore = Restore(databasePath: settings.databasePath, cvFolder: settings.cvFolder, clock: clock)
    router = Router(
      routes: Self.routes(
        accounts: AccountRoutes(
          database: database, store: accountStore, hasher: hasher, authenticator: authenticator,
          failures: LoginFailures(), dailyCounts: dailyCounts, random: random),
        questions: QuestionRoutes(questions: questions),
        questionnaires: QuestionnaireRoutes(
          database: database, store: questionnaireStore, cvs: cvStore, folder: folder, questions: questions,
          analyst: analyst, dailyCounts: dailyCounts, random: random),
        cvs: CVRoutes(
          database: database, questionnaires: questionnaireStore, store: cvStore, folder: folder, reading: reading,
          analyst: analyst, dailyCounts: dailyCounts, random: random),
        newsletter: NewsletterRoutes(database: database, store: NewsletterStore(), dailyCounts: dailyCounts),
        health: HealthRoutes(database: database, logger: logger)),
      authenticator: authenticator)
  }

  /// Every endpoint, a line each.
  private static func routes(
    accounts: AccountRoutes, questions: QuestionRoutes, questionnaires: QuestionnaireRoutes, cvs: CVRoutes,
    newsletter: NewsletterRoutes, health: HealthRoutes
  ) -> [Route] {
    [
      Route(.get, "/api/health", health.health),

      Route(.post, "/api/auth/register", accounts.register),
      Route(.post, "/api/auth/login", accounts.login),
      Route(.post, "/api/auth/logout", caller: .required, accounts.logout),
      Route(.get, "/api/auth/me", caller: .required, accounts.me),

      Route(.get, "/api/questionnaire", caller: .required, questionnaires.list),
      Route(.get, "/api/questionnaire/questions", questions.list),
      Route(.post, "/api/questionnaire/submit", caller: .optional, questionnaires.submit),
      Route(
        .post, "/api/questionnaire/upload-cv", body: .streamed(limit: CVUpload.maximumBodySize), caller: .optional,
        cvs.upload),
      Route(.get, "/api/questionnaire/:id", caller: .optional, questionnaires.read),
      Route(.delete, "/api/questionnaire/:id", caller: .optional, questionnaires.delete),
      Route(.post, "/api/questionnaire/:id/claim", caller: .required, questionnaires.claim),
      Route(.get, "/api/questionnaire/:id/cv", caller: .required, cvs.download),

      Route(.post, "/api/newsletter/subscribe", newsletter.subscribe),
    ]
  }

  /// Opens the database, makes the folders and decodes the catalogues: what a long-lived process does before it says
  /// that it is ready.
  public func prepare() throws {
    try database.open()
    try sweep.folder.prepare()
    try analyst.prepare()
    _ = try questions.get()
  }

  /// Whether `prepare` may succeed the next time although nobody changes anything: the database was busy.
  public static func mayStartLater(after error: any Error) -> Bool {
    guard let error = error as? DatabaseError else { return false }
    return [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode)
  }

  /// Answers a request; whatever goes wrong becomes a response. Logs one line.
  public func respond(to request: Request) -> Response {
    respond(to: request) { match, requestID in try answer(request, match: match, requestID: requestID) }
  }

  /// Answers that there is too much to do at the moment, without doing any of it.
  public func refuse(_ request: Request) -> Response {
    respond(to: request) { _, _ in throw Failure.busy }
  }

  /// The method and the route's template, which may stand in a log: ids and tokens in paths are keys.
  public func route(of request: Request) -> String {
    "\(request.method.rawValue.prefix(16)) \(router.match(path: request.path)?.template ?? "-")"
  }

  private typealias Match = (template: String, id: String?)

  private func respond(to request: Request, answer: (Match?, _ requestID: String) throws -> Response) -> Response {
    let start = ContinuousClock.now
    let requestID = Identifier.make(random)
    let match = router.match(path: request.path)
    var response: Response
    do {
      response = try answer(match, requestID)
    } catch {
      response = failures.response(to: error, requestID: requestID)
      if request.method == .head { response = response.withoutBody }
    }
    Self.finish(&response, cors: cors, origin: request.headers[.origin], requestID: requestID)
    let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
    logger.info(
      "request",
      metadata: [
        "method": "\(request.method.rawValue.prefix(16))", "route": "\(match?.template ?? "-")",
        "status": .stringConvertible(response.status.code),
        "ms": .stringConvertible((milliseconds * 100).rounded() / 100),
        "requestId": "\(requestID)", "client": "\(request.clientAddress)",
      ])
    return response
  }

  /// Removes what has had its time; see `Sweep`. Answers a sentence for the operator.
  public func sweepNow() throws -> String {
    let report = try sweep.run(now: clock.now)
    return "swept: \(report.unclaimedQuestionnaires) unclaimed questionnaires, \(report.files) files without a row, "
      + "\(report.expiredRows) expired rows"
  }

  /// Makes the database or brings an older one forward. Answers a sentence for the operator.
  public func migrate() throws -> String {
    try database.open()
    return "the database has version \(Schema.version)"
  }

  /// Makes a verified backup in a folder of backups and keeps the newest `keep`; see `Backup`. A failure is logged too.
  /// Answers a sentence for the operator.
  public func backUp(into path: String, keep: Int, program: String) throws -> String {
    try logged("backup") {
      let report = try backup.run(into: path, keep: keep, program: program)
      return "backed up: the database (version \(report.manifest.schema), \(report.manifest.database.size) bytes) and "
        + "its CVs (\(report.manifest.cvs.count)) to \(report.path)"
        + (report.removed > 0 ? "; older backups removed: \(report.removed)" : "")
    }
  }

  /// Puts a backup in the place of the database and the CVs; see `Restore`. Answers a sentence for the operator.
  public func restore(from path: String, replace: Bool) throws -> String {
    try logged("restore") { try restore.run(from: path, replace: replace) }
  }

  /// Looks at what the service stands on.
  public func check() -> [Finding] { checks.run() }

  private func logged(_ work: String, _ body: () throws -> String) throws -> String {
    do { return try body() } catch {
      logger.error("\(work) failed", metadata: ["error": "\(error.operatorText)"])
      throw error
    }
  }

  private func answer(_ request: Request, match: Match?, requestID: String) throws -> Response {
    if request.hasTooManyHeaders { throw Failure.tooManyHeaders }
    if CORSPolicy.isPreflight(request) { return cors.preflight(origin: request.headers[.origin]) }
    guard let match else { throw Failure.notFound }
    return try router.respond(
      to: request, template: match.template, pathID: match.id, requestID: requestID, now: clock.now)
  }

  /// What every response has (contract.md, "Every response").
  private static func finish(_ response: inout Response, cors: CORSPolicy, origin: String?, requestID: String) {
    cors.apply(to: &response, origin: origin)
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    response.headers[.xContentTypeOptions] = "nosniff"
    response.headers[.referrerPolicy] = "no-referrer"
    response.headers[.xRequestID] = requestID
  }
}

// Names that swift-http-types does not list; constants that are valid tokens.
// swift-format-ignore: NeverForceUnwrap
extension HTTPField.Name {
  fileprivate static let referrerPolicy = Self("Referrer-Policy")!
  fileprivate static let xRequestID = Self("X-Request-ID")!
}

extension Application {
  /// The answer of a program whose settings are wrong, which therefore cannot even know its origins.
  public static func misconfigured() -> Response {
    let requestID = Identifier.make(.system)
    var response = FailureResponse(logger: Logger(label: "ai-ikigai", factory: { _ in SwiftLogNoOpLogHandler() }))
      .response(to: Failure.internal, requestID: requestID)
    finish(&response, cors: CORSPolicy(origins: []), origin: nil, requestID: requestID)
    return response
  }
}
