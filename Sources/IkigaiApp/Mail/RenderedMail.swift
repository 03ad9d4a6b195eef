/// An e-mail as it is sent: rendered once, the same bytes at every try.
struct RenderedMail: Sendable, Equatable {
  /// One line, not encoded for a header.
  let subject: String
  /// A whole HTML document, UTF-8, that needs nothing from elsewhere.
  let html: String
  /// The same in plain text, lines of at most 76 characters; an address stands whole on a line of its own.
  let text: String
}
