import Foundation

/// Passwords, kept as scrypt (RFC 7914) in a self-describing PHC string: `$scrypt$ln=15,r=8,p=3$<salt>$<hash>`.
///
/// The parameters are one of OWASP's equivalents (Password Storage Cheat Sheet); 32 MiB each, so that no more than
/// there are cores run at once on the machine.
struct PasswordHasher: Sendable {
  struct Parameters: Equatable, Sendable {
    var logN = 15
    var r = 8
    var p = 3
  }

  let slots: MachineSlots
  let random: RandomSource
  var parameters = Parameters()

  /// The PHC string of a new password. Throws `Failure.busy` when too many wait.
  func hash(_ password: String) throws -> String {
    let salt = random.bytes(16)
    let key = try derive(password, salt: salt, parameters: parameters)
    return "$scrypt$ln=\(parameters.logN),r=\(parameters.r),p=\(parameters.p)$\(encode(salt))$\(encode(key))"
  }

  /// Whether a password is the one of a PHC string. Without a string (an unknown e-mail) it costs the same and is
  /// always wrong.
  func verify(_ password: String, against stored: String?) throws -> Bool {
    guard let stored, let hash = StoredHash(stored) else {
      _ = try derive(password, salt: [UInt8](repeating: 0, count: 16), parameters: parameters)
      return false
    }
    let key = try derive(password, salt: hash.salt, parameters: hash.parameters)
    return LibCrypto.constantTimeEqual(key, hash.key)
  }

  /// Whether a stored string is weaker than what a new one would be.
  func isOutdated(_ stored: String) -> Bool {
    StoredHash(stored)?.parameters != parameters
  }

  private func derive(_ password: String, salt: [UInt8], parameters: Parameters) throws -> [UInt8] {
    try slots.withSlot {
      try LibCrypto.scrypt(
        password: Array(password.utf8), salt: salt, logN: parameters.logN, r: parameters.r, p: parameters.p,
        length: 32)
    }
  }

  /// Base64 without padding, as PHC strings have it.
  private func encode(_ bytes: [UInt8]) -> String {
    String(Data(bytes).base64EncodedString().prefix { $0 != "=" })
  }
}

/// The parts of a PHC string.
private struct StoredHash {
  let parameters: PasswordHasher.Parameters
  let salt: [UInt8]
  let key: [UInt8]

  init?(_ text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt" else { return nil }
    var numbers: [Substring: Int] = [:]
    for pair in parts[2].split(separator: ",") {
      let sides = pair.split(separator: "=", maxSplits: 1)
      guard sides.count == 2, let number = Int(sides[1]) else { return nil }
      numbers[sides[0]] = number
    }
    guard let logN = numbers["ln"], (1...20).contains(logN), let r = numbers["r"], (1...32).contains(r),
      let p = numbers["p"], (1...16).contains(p), let salt = Self.decode(parts[3]), let key = Self.decode(parts[4]),
      key.count == 32
    else { return nil }
    parameters = PasswordHasher.Parameters(logN: logN, r: r, p: p)
    self.salt = salt
    self.key = key
  }

  private static func decode(_ text: Substring) -> [UInt8]? {
    let padded = text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    return Data(base64Encoded: String(padded)).map { [UInt8]($0) }
  }
}
