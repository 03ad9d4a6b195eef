/// Three lines: bytes that say how to spoil a token, then two to be signed as its header and its claims. The whole is a
/// token too, as an attacker sends it.
///
/// No text is accepted that was not signed with the secret by HS256 and holds the four claims; of a token that is, no
/// changed byte and no other secret is.
@c(LLVMFuzzerTestOneInput)
public func fuzzJWT(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: data, count: size))
  let text = String(decoding: input, as: UTF8.self)
  require(JSONWebToken.verify(text, secret: secret, now: now) == nil, "what nobody signed is refused")

  let lines = input.split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
  guard lines.count == 3 else { return 0 }
  guard let token = sign(header: Array(lines[1]), claims: Array(lines[2]), with: secret),
    let accepted = JSONWebToken.verify(token, secret: secret, now: now)
  else { return 0 }
  checkClaims(accepted, header: Array(lines[1]), claims: Array(lines[2]))
  require(JSONWebToken.verify(token, secret: otherSecret, now: now) == nil, "another secret's token is refused")
  require(JSONWebToken.verify(token, secret: secret, now: accepted.expiresAt) == nil, "an expired token is refused")

  var spoilt = Array(token.utf8)
  let place = lines[0].prefix(2).reduce(0) { $0 * 256 + Int($1) } % spoilt.count
  spoilt[place] = lines[0].dropFirst(2).first ?? 0
  guard spoilt != Array(token.utf8) else { return 0 }
  let changed = String(decoding: spoilt, as: UTF8.self)
  require(JSONWebToken.verify(changed, secret: secret, now: now) == nil, "a token with a changed byte is refused")
  return 0
}

private let secret = Array("0123456789abcdef0123456789abcdef".utf8)
private let otherSecret = Array("0123456789abcdef0123456789abcdeF".utf8)
/// 2026-11-22T09:13:04Z
private let now = Timestamp(seconds: 1_795_338_784)

private func sign(header: [UInt8], claims: [UInt8], with secret: [UInt8]) -> String? {
  let input = Base64URL.encode(header) + "." + Base64URL.encode(claims)
  guard let signature = try? LibCrypto.hmacSHA256(key: secret, message: Array(input.utf8)) else { return nil }
  return input + "." + Base64URL.encode(signature)
}

private func checkClaims(_ token: JSONWebToken, header: [UInt8], claims: [UInt8]) {
  guard case .object(let header) = try? JSONValue.parse(header), case .object(let claims) = try? JSONValue.parse(claims)
  else { return require(false, "header and claims are JSON objects") }
  require(header["alg"] == .string("HS256"), "the algorithm is HS256")
  require(claims["sub"] == .string(token.subject) && claims["jti"] == .string(token.id), "sub and jti are there")
  guard case .number(let expiry) = claims["exp"], case .number(let issue) = claims["iat"] else {
    return require(false, "exp and iat are there")
  }
  require(expiry >= Double(now.seconds) + 1 && token.expiresAt > now, "the token has not expired")
  require(issue < Double(now.seconds) + 61, "the token is not of the future")
}
