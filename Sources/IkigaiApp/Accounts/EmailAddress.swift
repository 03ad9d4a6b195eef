/// An e-mail address in the form it is stored and compared: trimmed, lower case (contract.md, "Accounts").
enum EmailAddress {
  /// What is said of a bad one.
  static let advice = "Saisissez une adresse e-mail valide, comme prenom@exemple.fr."

  /// The address as it is stored, nil when it is not one.
  static func normalized(_ text: String) -> String? {
    let address = text.trimmingWhitespace().lowercased()
    guard address.count <= 254, address.utf8.count <= 1_016 else { return nil }
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].count) else { return nil }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }) else { return nil }
    let isClean = address.unicodeScalars.allSatisfy { scalar in
      !scalar.properties.isWhitespace && !",;<>()\"".unicodeScalars.contains(scalar)
        && ![.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
    }
    return isClean ? address : nil
  }
}
