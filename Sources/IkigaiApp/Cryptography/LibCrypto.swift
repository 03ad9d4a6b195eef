import COpenSSL

/// What the program asks of OpenSSL's libcrypto; the only file that imports it.
enum LibCrypto {
  /// A call into libcrypto did not succeed.
  struct Failed: Error {
    let function: String
  }

  /// HMAC-SHA256 (RFC 2104, FIPS 180-4): 32 bytes.
  static func hmacSHA256(key: [UInt8], message: [UInt8]) throws -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    guard HMAC(EVP_sha256(), key, Int32(key.count), message, message.count, &digest, &length) != nil, length == 32
    else { throw Failed(function: "HMAC") }
    return digest
  }

  /// scrypt (RFC 7914): `length` bytes. Needs 128·r·(N + p + 2) bytes of memory, which libcrypto's own limit of 32 MiB
  /// would refuse for the parameters in use.
  static func scrypt(password: [UInt8], salt: [UInt8], logN: Int, r: Int, p: Int, length: Int) throws -> [UInt8] {
    var key = [UInt8](repeating: 0, count: length)
    let n = UInt64(1) << UInt64(logN)
    let memory = 128 * UInt64(r) * (n + UInt64(p) + 2) + 1_048_576
    let ok = password.withUnsafeBytes { password in
      EVP_PBE_scrypt(
        password.baseAddress?.assumingMemoryBound(to: CChar.self), password.count, salt, salt.count, n, UInt64(r),
        UInt64(p), memory, &key, length)
    }
    guard ok == 1 else { throw Failed(function: "EVP_PBE_scrypt") }
    return key
  }

  /// Whether two byte strings are the same, in a time that depends on their lengths alone.
  static func constantTimeEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a.count == b.count && CRYPTO_memcmp(a, b, a.count) == 0
  }
}

/// SHA-256 (FIPS 180-4) of bytes that come in pieces.
final class SHA256 {
  private let context: OpaquePointer

  init() throws {
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      throw LibCrypto.Failed(function: "EVP_DigestInit_ex")
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  /// The digest of bytes that are all there, lower-case hexadecimal.
  static func hexDigest(of bytes: [UInt8]) throws -> String {
    let digest = try SHA256()
    try bytes.withUnsafeBytes { try digest.update($0) }
    return try digest.hexDigest()
  }

  func update(_ bytes: UnsafeRawBufferPointer) throws {
    guard EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1 else {
      throw LibCrypto.Failed(function: "EVP_DigestUpdate")
    }
  }

  /// The digest, lower-case hexadecimal; ends the computation.
  func hexDigest() throws -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    guard EVP_DigestFinal_ex(context, &digest, nil) == 1 else {
      throw LibCrypto.Failed(function: "EVP_DigestFinal_ex")
    }
    return Hexadecimal.string(digest)
  }
}
