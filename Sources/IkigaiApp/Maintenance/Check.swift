import Foundation
import GRDB

/// One thing that was looked at, in words for the operator.
public enum Finding: Sendable {
  /// In order.
  case ok(String)
  /// Worth knowing.
  case note(String)
  /// To be mended.
  case wrong(String)

  /// Whether it must be mended.
  public var isWrong: Bool { if case .wrong = self { true } else { false } }

  /// As a line of text.
  public var line: String {
    switch self {
    case .ok(let text): "ok     \(text)"
    case .note(let text): "note   \(text)"
    case .wrong(let text): "wrong  \(text)"
    }
  }
}

/// Looks at what the service stands on, and changes nothing but what is made on first use anyway.
struct Check {
  let database: SQLiteDatabase
  let databasePath: String
  let folder: CVFolder
  let outbox: OutboxStore
  let settings: Settings
  let clock: Clock

  func run() -> [Finding] {
    [databaseFinding(), folderFinding()] + toolFindings() + [
      reportFinding(), curlFinding(), paymentFinding(), mailFinding(),
    ]
  }

  private func paymentFinding() -> Finding {
    let missing = [
      ("STRIPE_SECRET_KEY", settings.stripeSecretKey != nil),
      ("STRIPE_PRICE_ESSENTIAL", settings.stripePriceEssential != nil),
      ("STRIPE_PRICE_PREMIUM", settings.stripePricePremium != nil),
      ("STRIPE_WEBHOOK_SECRET", !settings.stripeWebhookSecrets.isEmpty),
      ("FRONTEND_URL", !settings.frontendOrigins.isEmpty),
    ].filter { !$0.1 }.map(\.0)
    if missing.isEmpty { return .ok("payments: all that Stripe needs is set") }
    let isBegun = settings.stripeSecretKey != nil || !settings.stripeWebhookSecrets.isEmpty
    let sentence = "payments: nobody can buy before these are set: \(missing.joined(separator: ", "))"
    return isBegun ? .wrong(sentence) : .note(sentence)
  }

  private var isDatabaseThere: Bool { access(databasePath, F_OK) == 0 }

  /// E-mails are sent within seconds; what waits for an hour beyond its time waits for somebody.
  private func mailFinding() -> Finding {
    var counts = OutboxStore.Counts()
    do {
      guard isDatabaseThere else { return .note("e-mails: none is owed yet") }
      counts = try database.read { try outbox.counts(overdueBefore: clock.now.adding(seconds: -3_600), in: $0) }
    } catch { return .wrong("e-mails: the outbox cannot be read: \(error.operatorText)") }
    if counts.overdue > 0 {
      return .wrong("e-mails: \(counts.overdue) are overdue; run ai-ikigai deliver, or add its cron line")
    }
    if counts.parked > 0 {
      return .wrong("e-mails: \(counts.parked) were put aside; see ai-ikigai mail list")
    }
    if outbox.isHeld {
      let missing = [
        ("RESEND_API_KEY", settings.resendAPIKey != nil), ("FRONTEND_URL", settings.apiURL != nil),
        ("EMAIL_FROM", settings.emailFrom != nil || !settings.frontendOrigins.isEmpty),
      ].filter { !$0.1 }.map(\.0).joined(separator: ", ")
      return .note("e-mails: \(counts.held) are held until these are set: \(missing)")
    }
    return .ok("e-mails: none is overdue")
  }

  private func databaseFinding() -> Finding {
    guard isDatabaseThere else {
      return (try? folder.names().isEmpty) == false
        ? .wrong(
          "database: \(databasePath) is not there, but \(folder.path) has CVs; restore it, or correct the settings")
        : .note("database: \(databasePath) is not there; it is made at the first use")
    }
    do {
      let problems = try database.read { try String.fetchAll($0, sql: "PRAGMA quick_check") }
      guard problems == ["ok"] else {
        return .wrong("database: \(databasePath) is damaged: \(problems.prefix(3).joined(separator: "; "))")
      }
      // Something is written, and nothing changed: a disk that is full says so.
      try database.write { try $0.execute(sql: "PRAGMA user_version = \(Schema.version)") }
      return .ok("database: \(databasePath) is whole, version \(Schema.version), and can be written")
    } catch let error as SQLiteDatabase.CannotOpen {
      return .wrong("database: \(error)")
    } catch {
      return .wrong("database: \(databasePath) cannot be used: \(error.operatorText)")
    }
  }

  private func folderFinding() -> Finding {
    do {
      try folder.prepare()
      let file = try folder.receive(random: .system)
      try [UInt8]("check".utf8).withUnsafeBytes { try file.write($0) }
      var status = stat()
      guard stat(folder.path, &status) == 0, status.st_mode & 0o007 == 0 else {
        return .wrong("CV folder: everybody may look into \(folder.path); run chmod o-rwx on it")
      }
      return .ok("CV folder: \(folder.path) can be written")
    } catch {
      return .wrong("CV folder: \(folder.path) cannot be used: \(error.operatorText)")
    }
  }

  private func toolFindings() -> [Finding] {
    CVTool.allCases.map { tool in
      tool.isInstalled()
        ? .ok("CV reading: \(tool.path()) is there")
        : .wrong("CV reading: \(tool.path()) is missing; install the package \(tool.package)")
    }
  }

  private func reportFinding() -> Finding {
    let program = ReportProgram.installed()
    return program.problem().map { .wrong("reports: \($0)") } ?? .ok("reports: \(program.path) can draw")
  }

  private func curlFinding() -> Finding {
    guard let library = LibCurl.loaded else {
      return .wrong("outbound calls: libcurl.so.4 is missing; install the package libcurl4")
    }
    return .ok("outbound calls: \(library.version.prefix { $0 != " " }) is there")
  }
}
