/// What somebody sets out to buy, and the Checkout Session that Stripe is asked for.
/// https://docs.stripe.com/api/checkout/sessions/create
struct Checkout: Sendable {
  let account: Account
  let plan: Plan
  /// The questionnaire that led here.
  let questionnaireID: String?
  /// The plan's Price, price_….
  let price: String
  /// The site's origin, without a slash at the end.
  let site: String

  /// The parameters of the session, the same for the same intent.
  var form: StripeForm {
    var form = StripeForm()
    form.set("mode", to: "payment")
    form.set("line_items", "0", "price", to: price)
    form.set("line_items", "0", "quantity", to: "1")
    form.set("client_reference_id", to: account.id)
    form.set("customer_email", to: account.email)
    form.set("locale", to: "fr")
    form.set("invoice_creation", "enabled", to: "true")
    // Stripe does not copy a session's metadata to its payment, of which refunds and disputes tell.
    for (name, value) in metadata {
      form.set("metadata", name, to: value)
      form.set("payment_intent_data", "metadata", name, to: value)
    }
    form.set("success_url", to: "\(site)/questionnaire.html?payment=success&session_id={CHECKOUT_SESSION_ID}")
    form.set("cancel_url", to: "\(site)/questionnaire.html?payment=cancelled")
    return form
  }

  private var metadata: [(name: String, value: String)] {
    [("userId", account.id), ("plan", plan.rawValue)] + (questionnaireID.map { [("questionnaireId", $0)] } ?? [])
  }
}

/// A session as Stripe answers it. https://docs.stripe.com/api/checkout/sessions/object
struct CheckoutSession: Sendable, Equatable {
  /// cs_….
  let id: String
  /// Where to pay.
  let url: String
  let expiresAt: Timestamp

  /// nil where the object is not a session that can be paid.
  init?(_ object: JSONObject) {
    guard let id = object.stripeID("id"), let url = object.text("url"), url.hasPrefix("http"),
      let expiresAt = object.wholeNumber("expires_at")
    else { return nil }
    self.id = id
    self.url = url
    self.expiresAt = Timestamp(seconds: expiresAt)
  }
}
