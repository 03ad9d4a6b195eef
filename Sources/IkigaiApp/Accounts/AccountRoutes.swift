import HTTPTypes

/// Registering, logging in and out, and who one is.
struct AccountRoutes: Sendable {
  let database: SQLiteDatabase
  let store: AccountStore
  let hasher: PasswordHasher
  let authenticator: Authenticator
  let failures: LoginFailures
  let dailyCounts: DailyCounts
  let mailer: Mailer
  let random: RandomSource

  private struct Session: Encodable {
    let success = true
    let token: String
    let user: AccountView
  }

  private struct Me: Encodable {
    let success = true
    let user: AccountView
  }

  func register(_ request: RoutedRequest) throws -> Response {
    try dailyCounts.check(.registration, of: request)
    var fields = try request.jsonFields()
    let email = fields.email()
    let password = fields.newPassword()
    let name = fields.personName()
    try fields.finish()
    guard let email, let password, let name else { throw Failure.internal }

    if try database.read({ try store.exists(email: email, in: $0) }) { throw Failure.emailTaken }
    let passwordHash = try hasher.hash(password)
    let account = Account(
      id: Identifier.make(random), email: email, name: name, plan: .free, createdAt: request.now)
    try database.write { db in
      try store.insert(account, passwordHash: passwordHash, in: db)
      try dailyCounts.add(.registration, of: request, in: db)
      try mailer.registered(account, now: request.now, in: db)
    }
    return try session(of: account, status: .created, now: request.now)
  }

  func login(_ request: RoutedRequest) throws -> Response {
    var fields = try request.jsonFields()
    let email = fields.email()
    let password = fields.password()
    if let email {
      try database.read { db in
        try failures.check(LoginFailures.Key(email: email, request: request.request), now: request.now, in: db)
      }
    }
    try fields.finish()
    guard let email, let password else { throw Failure.internal }

    let known = try database.read { try store.credentials(email: email, in: $0) }
    let isRight = try hasher.verify(password, against: known?.passwordHash)
    try settle(isRight: isRight, key: LoginFailures.Key(email: email, request: request.request), now: request.now)
    guard let known, isRight else { throw Failure.invalidCredentials }
    if hasher.isOutdated(known.passwordHash) {
      let passwordHash = try hasher.hash(password)
      try database.write { try store.setPasswordHash(passwordHash, of: known.account.id, in: $0) }
    }
    return try session(of: known.account, status: .ok, now: request.now)
  }

  func me(_ request: RoutedRequest) throws -> Response {
    try .ok(Me(user: AccountView(try request.requireCaller().account)))
  }

  func logout(_ request: RoutedRequest) throws -> Response {
    let caller = try request.requireCaller()
    try database.write { try store.revoke(caller.token, in: $0) }
    return try .ok(Done())
  }

  /// Counts a wrong try or clears the count. The limit is looked at again, since many tries may have been under way at
  /// once: of those, too, only the first ten learn anything.
  private func settle(isRight: Bool, key: LoginFailures.Key, now: Timestamp) throws {
    let mustWrite = try database.read { db in
      try failures.check(key, now: now, in: db)
      return try !isRight || failures.exist(key, in: db)
    }
    guard mustWrite else { return }
    try database.write { db in
      try failures.check(key, now: now, in: db)
      if isRight { try failures.clear(key, in: db) } else { try failures.add(key, now: now, in: db) }
    }
  }

  private func session(of account: Account, status: HTTPResponse.Status, now: Timestamp) throws -> Response {
    try .json(
      status, Session(token: try authenticator.makeToken(for: account, now: now), user: AccountView(account)))
  }
}

extension JSONFields {
  /// The member `email`, normalized; nil once its failure is noted.
  mutating func email() -> String? {
    guard let text = requiredString("email") else { return nil }
    guard let email = EmailAddress.normalized(text) else {
      fail("email", EmailAddress.advice)
      return nil
    }
    return email
  }

  /// The member `password` of someone who has one: any text but none.
  mutating func password() -> String? {
    guard let password = requiredString("password") else { return nil }
    guard !password.isEmpty else {
      fail("password", "Saisissez votre mot de passe.")
      return nil
    }
    return password
  }

  /// The member `password` of someone who chooses one: 8 to 1,024 bytes as sent.
  fileprivate mutating func newPassword() -> String? {
    guard let password = requiredString("password") else { return nil }
    guard (8...1_024).contains(password.utf8.count) else {
      fail("password", "Choisissez un mot de passe de 8 caractères au moins (1\u{a0}024 octets au plus).")
      return nil
    }
    return password
  }

  /// The optional member `name`, "" when absent; nil once its failure is noted.
  fileprivate mutating func personName() -> String? {
    let hadFailure = failures["name"] != nil
    let text = optionalString("name") ?? ""
    if !hadFailure && failures["name"] != nil { return nil }
    let name = text.trimmingWhitespace()
    guard name.count <= 100, name.utf8.count <= 400 else {
      fail("name", "Ce nom est trop long\u{a0}: 100 caractères au plus.")
      return nil
    }
    guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      fail("name", "Ce nom contient des caractères interdits.")
      return nil
    }
    return name
  }
}
