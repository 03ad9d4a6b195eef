import HTTPTypes

// Names of header fields that swift-http-types does not list; constants that are valid tokens.
// swift-format-ignore: NeverForceUnwrap
extension HTTPField.Name {
  /// https://docs.stripe.com/api/idempotent_requests, https://resend.com/docs/dashboard/emails/idempotency-keys
  static let idempotencyKey = Self("Idempotency-Key")!
  /// Stripe has answered this key before. https://docs.stripe.com/api/idempotent_requests
  static let idempotentReplayed = Self("Idempotent-Replayed")!
  /// https://docs.stripe.com/api/versioning
  static let stripeVersion = Self("Stripe-Version")!
  /// https://docs.stripe.com/error-low-level#stripe-should-retry
  static let stripeShouldRetry = Self("Stripe-Should-Retry")!
  /// https://docs.stripe.com/webhooks#verify-manually
  static let stripeSignature = Self("Stripe-Signature")!
  /// Stripe's own id of a request. https://docs.stripe.com/api/request_ids
  static let stripeRequestID = Self("Request-Id")!
}
