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
  private let random: RandomSource
  private let analyst: Analyst
  private let questions: Deferred<QuestionCatalogue>
  let clock: Clock
  let logger: Logger
  let database: SQLiteDatabase
  let sweep: Sweep
  let checks: Check
  let backup: Backup
  let restore: Restore
  let mailer: Mailer
  let delivery: MailDelivery
  let refusals: MailRefusals
  /// nil where Stripe's key is not set.
  let reconciliation: Reconciliation?
  let grants: Grants

  /// Builds the application. Nothing is opened before the first request needs it, or `prepare`.
  /// `threads`: how many requests are answered at once in this process.
  public init(
    settings: Settings, threads: Int = 1, logger: Logger, clock: Clock = .system, random: RandomSource = .system
  ) {
    self.init(
      settings: settings, threads: threads, logger: logger, clock: clock, random: random,
      network: .libcurl(certificateFile: settings.certificateFile), extractor: CVTextExtractor())
  }

  init(
    settings: Settings, threads: Int, logger: Logger, clock: Clock, random: RandomSource, network: OutboundSender,
    extractor: CVTextExtractor
  ) {
    // Locks go by the file's name: whichever way it was reached, they must be the same.
    var settings = settings
    settings.databasePath = ResolvedPath.ofFuture(settings.databasePath)
    // Of the threads, three quarters may wait for costly work or a database that is held up; the rest go on answering.
    let waiting = WaitingThreads(maximum: threads * 3 / 4)
    let database = SQLiteDatabase(path: settings.databasePath, readers: threads, waiting: waiting)
    let slotPrefix = settings.databasePath + "."

    let accountStore = AccountStore()
    let questionnaireStore = QuestionnaireStore()
    let cvStore = CVStore()
    let folder = CVFolder(
      path: settings.cvFolder, removals: FileLock(path: settings.databasePath + ".removals"))
    let reportFolder = ReportFolder(path: ReportFolder.path(of: settings.cvFolder))
    let analyst = Analyst()
    let questions = Deferred { try QuestionCatalogue.load() }
    let dailyCounts = DailyCounts(database: database, isOff: settings.limitsAreOff)
    let authenticator = Authenticator(
      secret: settings.jwtSecret, random: random, database: database, store: accountStore)
    let hasher = PasswordHasher(
      slots: MachineSlots(pathPrefix: slotPrefix + "password-", waiting: waiting), random: random)
    let reading = CVReading(
      slots: MachineSlots(pathPrefix: slotPrefix + "reading-", patience: .seconds(9), waiting: waiting),
      slowSlots: MachineSlots(
        pathPrefix: slotPrefix + "slow-reading-", count: MachineSlots.cores / 2, patience: .zero, waiting: waiting),
      extractor: extractor, logger: logger)

    let site = settings.frontendOrigins.first
    let tokens = MailTokens(random: random)
    let refusals = MailRefusals()
    let resend = ResendClient(settings: settings, network: network)
    let outbox = OutboxStore(isHeld: resend == nil)
    let mailer = Mailer(
      mails: Mails(
        site: site ?? Mailer.noSite, coachingURL: settings.coachingURL, retentionDays: settings.retentionDays,
        repliesAreRead: false),
      operatorMails: OperatorMails(coachingURL: settings.coachingURL), operatorEmail: settings.operatorEmail,
      apiURL: settings.apiURL ?? Mailer.noAPI, outbox: outbox, tokens: tokens, refusals: refusals)

    let purchaseStore = PurchaseStore()
    let checkoutStore = CheckoutStore()
    let stripe = settings.stripeSecretKey.map {
      StripeClient(sender: network, key: $0, base: settings.stripeAPIBase, logger: logger)
    }
    let events = PaymentEvents(
      purchases: purchaseStore, checkouts: checkoutStore, accounts: accountStore, mailer: mailer, random: random)

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
      folder: folder, reports: reportFolder, extractor: extractor, checkouts: checkoutStore, outbox: outbox,
      tokens: tokens, retentionDays: settings.retentionDays)
    checks = Check(
      database: database, databasePath: settings.databasePath, folder: folder, outbox: outbox, settings: settings,
      clock: clock)
    backup = Backup(
      database: database, databasePath: settings.databasePath, folder: folder, sweep: sweep, clock: clock)
    restore = Restore(databasePath: settings.databasePath, cvFolder: settings.cvFolder, clock: clock)
    self.mailer = mailer
    self.refusals = refusals
    delivery = MailDelivery(
      database: database, outbox: outbox, mailer: mailer, client: resend,
      lock: FileLock(path: settings.databasePath + ".mail"), dailyLimit: settings.mailDailyLimit, clock: clock,
      logger: logger)
    reconciliation = stripe.map {
      Reconciliation(database: database, events: events, stripe: $0, clock: clock, logger: logger)
    }
    grants = Grants(
      database: database, accounts: accountStore, purchases: purchaseStore, events: events, clock: clock,
      random: random)
    router = Router(
      routes: Self.routes(
        accounts: AccountRoutes(
          database: database, store: accountStore, hasher: hasher, authenticator: authenticator,
          failures: LoginFailures(), dailyCounts: dailyCounts, mailer: mailer, random: random),
        questions: QuestionRoutes(questions: questions),
        questionnaires: QuestionnaireRoutes(
          database: database, store: questionnaireStore, cvs: cvStore, folder: folder, reports: reportFolder,
          questions: questions, analyst: analyst, dailyCounts: dailyCounts, mailer: mailer, random: random),
        cvs: CVRoutes(
          database: database, questionnaires: questionnaireStore, store: cvStore, folder: folder, reports: reportFolder,
          reading: reading, analyst: analyst, dailyCounts: dailyCounts, random: random),
        reports: ReportRoutes(
          database: database, questionnaires: questionnaireStore, analyst: analyst, program: .installed(),
          folder: reportFolder, slots: MachineSlots(pathPrefix: slotPrefix + "report-", waiting: waiting),
          random: random, logger: logger),
        payments: PaymentRoutes(
          database: database, questionnaires: questionnaireStore, checkouts: checkoutStore, events: events,
          shop: PaymentRoutes.Shop(settings: settings, stripe: stripe),
          signature: settings.stripeWebhookSecrets.isEmpty
            ? nil : StripeSignature(secrets: settings.stripeWebhookSecrets),
          payers: WaitingThreads(maximum: threads / 4), waiting: waiting, random: random, logger: logger),
        newsletter: NewsletterRoutes(
          database: database, store: NewsletterStore(), tokens: tokens, refusals: refusals, outbox: outbox,
          mailer: mailer, pages: NewsletterPages(site: site), dailyCounts: dailyCounts),
        health: HealthRoutes(database: database, logger: logger)),
      authenticator: authenticator)
  }

  /// Every endpoint, a line each.
  private static func routes(
    accounts: AccountRoutes, questions: QuestionRoutes, questionnaires: QuestionnaireRoutes, cvs: CVRoutes,
    reports: ReportRoutes, payments: PaymentRoutes, newsletter: NewsletterRoutes, health: HealthRoutes
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
      Route(.get, "/api/questionnaire/:id/report.pdf", caller: .required, reports.download),

      Route(.post, "/api/payment/create-checkout", caller: .required, payments.createCheckout),
      Route(.post, "/api/payment/webhook", body: .collected(limit: PaymentRoutes.webhookLimit), payments.webhook),

      Route(.post, "/api/newsletter/subscribe", newsletter.subscribe),
      Route(.get, "/api/newsletter/confirm", newsletter.askToConfirm),
      Route(.post, "/api/newsletter/confirm", newsletter.confirm),
      Route(.get, "/api/newsletter/unsubscribe", newsletter.askToRefuse),
      Route(.post, "/api/newsletter/unsubscribe", newsletter.refuse),
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
