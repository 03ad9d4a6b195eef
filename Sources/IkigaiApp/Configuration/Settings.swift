import Foundation

/// All that the operator sets, read and checked once at the start (contract.md, "Settings").
public struct Settings: Sendable {
  /// Signs the tokens; 32 bytes or more.
  public var jwtSecret: [UInt8]
  /// The SQLite file, absolute.
  public var databasePath: String
  /// The folder of the CVs, absolute.
  public var cvFolder: String
  /// The origins that may call, scheme://host[:port]; the first is the site.
  public var frontendOrigins: [String] = []
  /// Where links in e-mails to /api start, without a slash at the end; nil when there is no site either.
  public var apiURL: String?
  /// Days after which a questionnaire that nobody claimed is erased.
  public var retentionDays = 90
  /// `RATE_LIMIT=off`: the daily counts are not enforced. Failed logins always are.
  public var limitsAreOff = false
  /// Stripe's keys; nil where the payment calls answer `not_configured`.
  public var stripeSecretKey: String?
  /// The Price of Essentiel.
  public var stripePriceEssential: String?
  /// The Price of Premium.
  public var stripePricePremium: String?
  /// Secrets that webhooks may be signed with; two while one is rolled.
  public var stripeWebhookSecrets: [String] = []
  /// Where Stripe's API is.
  public var stripeAPIBase = "https://api.stripe.com"
  /// Resend's key; nil where e-mails are held.
  public var resendAPIKey: String?
  /// Where Resend's API is.
  public var resendAPIBase = "https://api.resend.com"
  /// The sender of e-mails.
  public var emailFrom: String?
  /// E-mails that go out in 24 hours at most; the others wait.
  public var mailDailyLimit = 1_000
  /// Where the operator is told of what matters.
  public var operatorEmail: String?
  /// A PEM file with the authorities that Stripe's and Resend's certificates are checked with, absolute; nil for the
  /// system's.
  public var certificateFile: String?
  /// Where Premium customers book their call.
  public var coachingURL: String?

  /// Where the settings file is unless SETTINGS_FILE says otherwise.
  public static let defaultFile = "/etc/ai-ikigai/env"

  /// Reads the settings file, lets the environment win, and checks every value.
  /// Throws one sentence that names the setting at fault and never shows a secret.
  public static func load(environment: [String: String]) throws(SettingsError) -> Settings {
    var values = try fileValues(environment: environment)
    values.merge(environment) { _, fromEnvironment in fromEnvironment }
    return try Settings(values: values)
  }

  /// Settings from their names and texts; an empty text counts as absent.
  public init(values: [String: String]) throws(SettingsError) {
    let reader = SettingsReader(values: values)
    jwtSecret = [UInt8](try reader.required("JWT_SECRET", "a random secret of at least 32 bytes").utf8)
    guard jwtSecret.count >= 32 else {
      throw SettingsError("JWT_SECRET is too short: it needs at least 32 bytes (try: openssl rand -hex 32).")
    }
    databasePath = try reader.absolutePath("DATABASE_PATH", "the SQLite database file")
    cvFolder = try reader.absolutePath("CV_DIR", "the folder that keeps the CVs")
    frontendOrigins = try reader.origins("FRONTEND_URL")
    apiURL = try reader.baseURL("API_URL") ?? frontendOrigins.first
    retentionDays = try reader.positiveInteger("RETENTION_DAYS", of: "days", upTo: 36_500) ?? retentionDays
    limitsAreOff = try reader.onOff("RATE_LIMIT") == false
    stripeSecretKey = try reader.token("STRIPE_SECRET_KEY")
    stripePriceEssential = try reader.token("STRIPE_PRICE_ESSENTIAL")
    stripePricePremium = try reader.token("STRIPE_PRICE_PREMIUM")
    stripeWebhookSecrets = try reader.tokens("STRIPE_WEBHOOK_SECRET")
    stripeAPIBase = try reader.httpsURL("STRIPE_API_BASE") ?? stripeAPIBase
    resendAPIKey = try reader.token("RESEND_API_KEY")
    resendAPIBase = try reader.httpsURL("RESEND_API_BASE") ?? resendAPIBase
    certificateFile = try reader.readableFile("SSL_CERT_FILE", "a PEM file of certificate authorities")
    emailFrom = try reader.line("EMAIL_FROM")
    mailDailyLimit =
      try reader.positiveInteger("MAIL_DAILY_LIMIT", of: "e-mails", upTo: 1_000_000) ?? mailDailyLimit
    operatorEmail = try reader.line("OPERATOR_EMAIL")
    coachingURL = try reader.pageURL("COACHING_URL")
  }

  private static func fileValues(environment: [String: String]) throws(SettingsError) -> [String: String] {
    let named = environment["SETTINGS_FILE"].flatMap { $0.isEmpty ? nil : $0 }
    let path = named ?? defaultFile
    if named == nil && access(path, F_OK) != 0 { return [:] }
    // Not `FileManager.contents`, which refuses /dev/null, the usual word for "none".
    guard let file = FileHandle(forReadingAtPath: path), let bytes = try? file.readToEnd() ?? Data() else {
      throw SettingsError("SETTINGS_FILE: \(path) cannot be read; check that it exists and who may read it.")
    }
    do {
      return try EnvironmentFile.parse([UInt8](bytes))
    } catch {
      throw SettingsError("SETTINGS_FILE: \(path): \(error)")
    }
  }
}

/// A setting is missing or wrong: one sentence for the operator.
public struct SettingsError: Error, CustomStringConvertible {
  /// The sentence. It names the setting and never shows a secret's value.
  public let description: String

  init(_ description: String) { self.description = description }
}
