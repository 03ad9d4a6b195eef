/// What somebody paid for, or was given.
struct Purchase: Sendable, Equatable {
  let id: String
  /// nil once the account is erased.
  let userID: String?
  let plan: Plan
  /// cs_…; nil for what the operator granted.
  let sessionID: String?
  /// pi_…; nil where nothing was to pay.
  let paymentIntent: String?
  /// In the currency's smallest unit.
  let amount: Int?
  /// ISO 4217, lower case as Stripe writes it.
  let currency: String?
  let createdAt: Timestamp
  /// nil unless the payment was given back.
  let refundedAt: Timestamp?
}
