import Foundation
import Testing

@testable import IkigaiApp

struct JSONWebTokenTests {
  private let secret = Array("a secret of the tests, long enough to sign".utf8)
  private let now = Timestamp(seconds: 1_795_000_000)
  private let subject = "6c1f6f6e-6a1b-4c57-9d0e-0d7c2a1b3c4d"

  private func token(expiresIn seconds: Int = 60) -> JSONWebToken {
    JSONWebToken(subject: subject, id: "one", issuedAt: now, expiresAt: now.adding(seconds: seconds))
  }

  private func forged(header: String = #"{"alg":"HS256"}"#, claims: String) throws -> String {
    let input = Base64URL.encode(Array(header.utf8)) + "." + Base64URL.encode(Array(claims.utf8))
    return input + "." + Base64URL.encode(try LibCrypto.hmacSHA256(key: secret, message: Array(input.utf8)))
  }

  @Test func `what is signed verifies`() throws {
    let text = try token().signed(with: secret)
    #expect(JSONWebToken.verify(text, secret: secret, now: now) == token())
    #expect(JSONWebToken.verify(text, secret: secret + [1], now: now) == nil)
    #expect(JSONWebToken.verify(text, secret: secret, now: now.adding(seconds: 60)) == nil)
  }

  @Test func `no other text of the same length does`() throws {
    let text = try token().signed(with: secret)
    for index in text.indices {
      for other in ["A", "B", "_", ".", "="] where String(text[index]) != other {
        let changed = text.replacingCharacters(in: index...index, with: other)
        #expect(JSONWebToken.verify(changed, secret: secret, now: now) == nil)
      }
    }
  }

  @Test(arguments: [
    #"{"sub":"SUB","iat":1795000000,"exp":1795000060,"jti":"x"}"#,
    #"{"sub":"SUB","iat":1795000000.5,"exp":1795000060.5,"jti":"x","nbf":1795000000,"more":{}}"#,
  ])
  func `a token that another library signed is good`(claims: String) throws {
    let text = try forged(claims: claims.replacing("SUB", with: subject))
    #expect(JSONWebToken.verify(text, secret: secret, now: now)?.subject == subject)
  }

  @Test(arguments: [
    #"{"iat":1795000000,"exp":1795000060,"jti":"x"}"#, #"{"sub":"SUB","exp":1795000060,"jti":"x"}"#,
    #"{"sub":"SUB","iat":1795000000,"jti":"x"}"#, #"{"sub":"SUB","iat":1795000000,"exp":1795000060}"#,
    #"{"sub":"SUB","iat":1795000000,"exp":1795000000,"jti":"x"}"#,
    #"{"sub":1,"iat":1795000000,"exp":1795000060,"jti":"x"}"#,
    #"{"sub":"x","iat":1795000000,"exp":1795000060,"jti":"x"}"#,
    #"{"sub":"SUB","iat":"1795000000","exp":1795000060,"jti":"x"}"#,
    #"{"sub":"SUB","iat":1795000000,"exp":1e999,"jti":"x"}"#, #"{"sub":"SUB","iat":1795000000,"exp":true,"jti":"x"}"#,
    #"{"sub":"SUB","iat":1795009999,"exp":1795019999,"jti":"x"}"#,
    #"{"sub":"SUB","iat":1795000000,"exp":1795000060,"jti":""}"#,
    #"{"sub":"SUB","iat":1795000000,"exp":1795000060,"jti":"x","nbf":1795000001}"#, "[]", "1", "",
  ])
  func `all four claims are needed and must be sound`(claims: String) throws {
    let text = try forged(claims: claims.replacing("SUB", with: subject))
    #expect(JSONWebToken.verify(text, secret: secret, now: now) == nil)
  }

  @Test(arguments: [
    #"{"alg":"none"}"#, #"{"alg":"HS512"}"#, #"{"alg":"RS256"}"#, #"{"alg":"hs256"}"#, #"{}"#, "[]",
    #"{"alg":"HS256","crit":["exp"]}"#,
  ])
  func `no other algorithm is taken`(header: String) throws {
    let claims = #"{"sub":"\#(subject)","iat":1795000000,"exp":1795000060,"jti":"x"}"#
    #expect(JSONWebToken.verify(try forged(header: header, claims: claims), secret: secret, now: now) == nil)
  }
}
