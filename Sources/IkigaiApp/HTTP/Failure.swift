import HTTPTypes

/// A refusal in the contract's form: the only error that a client is told in words.
///
/// Everything else that is thrown becomes one of these in `FailureResponse`, and its details go to the log alone.
struct Failure: Error {
  var status: HTTPResponse.Status
  /// Stable, snake_case (contract.md, "Every response").
  var code: String
  /// A French sentence a person can act on.
  var message: String
  /// For 422: what is wrong with each field.
  var fields: [String: String]?
  var headers: HTTPFields = [:]

  static let invalidJSON = Failure(
    status: .badRequest, code: "invalid_json", message: "Le contenu envoyé n’est pas du JSON valide.")

  static func invalidBody(_ message: String) -> Failure {
    Failure(status: .badRequest, code: "invalid_body", message: message)
  }

  static let tooManyHeaders = invalidBody("La requête a trop d’en-têtes. Retirez-en, puis réessayez.")

  static let notAnObject = invalidBody("Le contenu envoyé doit être un objet JSON.")

  static let unauthenticated = Failure(
    status: .unauthorized, code: "unauthenticated",
    message: "Votre session n’est pas ouverte ou a expiré. Connectez-vous pour continuer.",
    headers: [.wwwAuthenticate: "Bearer"])

  static let invalidCredentials = Failure(
    status: .unauthorized, code: "invalid_credentials", message: "L’adresse e-mail ou le mot de passe est incorrect.",
    headers: [.wwwAuthenticate: "Bearer"])

  static let paymentRequired = Failure(
    status: .init(code: 402, reasonPhrase: "Payment Required"), code: "payment_required",
    message: "Le rapport fait partie des formules Essentiel et Premium. Choisissez une formule pour le recevoir.")

  static let notFound = Failure(
    status: .notFound, code: "not_found",
    message: "Cette page n’existe pas, ou n’existe plus, ou ne vous est pas accessible.")

  static func methodNotAllowed(allow: String) -> Failure {
    Failure(
      status: .methodNotAllowed, code: "method_not_allowed", message: "Cette adresse n’accepte pas cette opération.",
      headers: [.allow: allow])
  }

  static let emailTaken = Failure(
    status: .conflict, code: "email_taken",
    message: "Un compte existe déjà avec cette adresse e-mail. Connectez-vous, ou choisissez une autre adresse.")

  static let alreadyPaid = Failure(
    status: .conflict, code: "already_paid", message: "Votre compte a déjà cette formule, ou une formule plus complète."
  )

  static let paymentPending = Failure(
    status: .conflict, code: "already_paid",
    message: "Votre paiement est en route\u{a0}: votre banque le confirmera sous quelques jours, et nous vous écrirons."
  )

  static let invalidSignature = Failure(
    status: .badRequest, code: "invalid_signature", message: "Cet appel n’est pas signé par Stripe.")

  static let paymentProviderFailed = Failure(
    status: .badGateway, code: "payment_provider_failed",
    message: "Le service de paiement ne répond pas comme il faut. Rien n’a été débité\u{a0}: réessayez dans un instant."
  )

  static let notConfigured = Failure(
    status: .serviceUnavailable, code: "not_configured",
    message: "Le paiement n’est pas encore ouvert sur ce site. Revenez un peu plus tard.")

  static let bodyTooLarge = Failure(
    status: .contentTooLarge, code: "too_large", message: "Le contenu envoyé est trop volumineux.")

  static let cvTooLarge = Failure(
    status: .contentTooLarge, code: "too_large", message: "Le CV dépasse 10 Mo. Envoyez un fichier plus léger.")

  static let notJSON = Failure(
    status: .unsupportedMediaType, code: "unsupported_media_type",
    message: "Cette adresse attend du JSON (Content-Type: application/json).")

  static let notMultipart = Failure(
    status: .unsupportedMediaType, code: "unsupported_media_type",
    message: "Cette adresse attend un formulaire avec un fichier (Content-Type: multipart/form-data).")

  static let notACV = Failure(
    status: .unsupportedMediaType, code: "unsupported_media_type",
    message: "Ce fichier n’est pas un CV au format PDF, DOC ou DOCX.")

  static func invalidFields(_ fields: [String: String]) -> Failure {
    Failure(
      status: .unprocessableContent, code: "invalid_fields",
      message: fields.count == 1
        ? "Un champ est à corriger." : "Certains champs sont à corriger.",
      fields: fields)
  }

  static func rateLimited(retryAfter seconds: Int) -> Failure {
    Failure(
      status: .tooManyRequests, code: "rate_limited",
      message: "Trop de demandes en peu de temps. Réessayez un peu plus tard.",
      headers: [.retryAfter: String(max(1, seconds))])
  }

  static let busy = Failure(
    status: .serviceUnavailable, code: "busy", message: "Le service est très sollicité. Réessayez dans un instant.",
    headers: [.retryAfter: "2"])

  static let unavailable = Failure(
    status: .serviceUnavailable, code: "unavailable",
    message: "Le service est momentanément indisponible. Réessayez dans quelques minutes.",
    headers: [.retryAfter: "30"])

  static let `internal` = Failure(
    status: .internalServerError, code: "internal",
    message: "Une erreur est survenue de notre côté. Réessayez ; si elle persiste, écrivez-nous.")
}
