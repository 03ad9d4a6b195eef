/// A person with an account.
struct Account: Sendable, Equatable {
  let id: String
  let email: String
  /// "" when none was given.
  let name: String
  let plan: Plan
  let createdAt: Timestamp
}

/// An account on the wire: `user` of contract.md.
struct AccountView: Encodable {
  let id: String
  let email: String
  let name: String
  let plan: Plan
  let createdAt: String

  init(_ account: Account) {
    id = account.id
    email = account.email
    name = account.name
    plan = account.plan
    createdAt = account.createdAt.rfc3339
  }
}
