/// A payment that a bank disputes. https://docs.stripe.com/api/disputes/object
struct Dispute: Sendable, Equatable {
  /// dp_…
  let id: String
  let paymentIntent: String?
  /// Of the charge that is disputed, ch_….
  let chargeID: String?
  let status: String
  let reason: String
  /// In the currency's smallest unit.
  let amount: Int?
  let currency: String?
  /// Until when the bank takes evidence.
  let evidenceDueBy: Timestamp?

  /// nil where the object has not the shape of a dispute.
  init?(_ object: JSONObject) {
    guard let id = object.stripeID("id"), let status = object.text("status"), let reason = object.text("reason") else {
      return nil
    }
    self.id = id
    self.status = status
    self.reason = reason
    paymentIntent = object.stripeID("payment_intent")
    chargeID = object.stripeID("charge")
    amount = object.wholeNumber("amount")
    currency = object.text("currency")
    evidenceDueBy = object.object("evidence_details")?.wholeNumber("due_by").map(Timestamp.init)
  }
}
