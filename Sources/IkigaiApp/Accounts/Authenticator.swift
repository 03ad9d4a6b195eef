import HTTPTypes

/// Makes tokens, and finds out whom a request's token belongs to (`Authorization: Bearer`, RFC 6750 §2.1).
struct Authenticator: Sendable {
  let secret: [UInt8]
  let random: RandomSource
  let database: SQLiteDatabase
  let store: AccountStore

  /// A new token for an account, in its compact form.
  func makeToken(for account: Account, now: Timestamp) throws -> String {
    try JSONWebToken(
      subject: account.id, id: Identifier.make(random), issuedAt: now,
      expiresAt: now.adding(seconds: JSONWebToken.lifetime)
    ).signed(with: secret)
  }

  /// Who calls; nil without a token that is valid, not revoked, and of an account that exists.
  func caller(of request: Request, now: Timestamp) throws -> Caller? {
    guard let text = Self.bearerToken(request.headers[.authorization]),
      let token = JSONWebToken.verify(text, secret: secret, now: now)
    else { return nil }
    return try database.read { db in
      guard try !store.isRevoked(token, in: db), let account = try store.account(id: token.subject, in: db) else {
        return nil
      }
      return Caller(account: account, token: token)
    }
  }

  private static func bearerToken(_ field: String?) -> String? {
    guard let field, field.isASCII else { return nil }
    let parts = field.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    return parts[1].trimmingWhitespace()
  }
}
