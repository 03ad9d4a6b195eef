/// An e-mail address in the form it is stored and compared: trimmed, lower case (contract.md, "Accounts").
enum EmailAddress {
  /// What is said of a bad one.
  static let advice = "Saisissez une adresse e-mail valide, comme prenom@exemple.fr."

  /// The address as it is stored, nil when it is not one.
  static func normalized(_ text: String) -> String? {
    let address = text.trimmingWhitespace().lowercased()
    // By code points, as the database counts and other systems read: a sign that joins an "@" hides none.
    let scalars = address.unicodeScalars
    guard scalars.count <= 254, scalars.allSatisfy(isAllowed) else { return nil }
    let parts = scalars.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].count) else { return nil }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty } ? address : nil
  }

  /// Neither white space, a control or invisible character, nor one that address lists are made of.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && !",;<>()\"".unicodeScalars.contains(scalar)
      && ![.control, .format].contains(scalar.properties.generalCategory)
  }
}
