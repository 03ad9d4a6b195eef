extension StringProtocol {
  /// The text as it begins a sentence: its first letter in upper case, and the rest as it is.
  package var startingSentence: String { prefix(1).uppercased() + dropFirst() }
}
