/// Runs one request and waits for its response: the seam at which tests put another network.
struct OutboundSender: Sendable {
  /// Sends the request once, at most; to try again is the caller's decision. Blocks its thread for the request's
  /// `timeout` at most. Any thread may call it, any number at once.
  let send: @Sendable (OutboundRequest) throws(OutboundFailure) -> OutboundResponse

  /// The network. `certificateFile`: a PEM file with the authorities to trust in the place of the system's.
  static func libcurl(certificateFile: String?) -> Self {
    OutboundSender { request throws(OutboundFailure) in
      guard let library = LibCurl.loaded else { throw OutboundFailure(.noLibrary) }
      return try library.send(request, certificateFile: certificateFile)
    }
  }
}
