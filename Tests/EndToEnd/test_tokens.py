"""Contract: the token. PyJWT verifies ours; forged ones of every kind are refused."""

import hashlib
import hmac
import json
import time
import uuid

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from harness import tokens
from harness.api import Api, failure
from harness.rules import UUID4
from harness.settings import JWT_SECRET


class TestOurTokens:
    def test_any_library_verifies_them(self, api: Api):
        camille = api.person("camille")
        values = tokens.read(camille.token)
        assert values["sub"] == camille.id
        assert abs(values["iat"] - time.time()) < 600
        assert values["exp"] - values["iat"] == tokens.SEVEN_DAYS
        assert isinstance(values["iat"], int) and isinstance(values["exp"], int)
        assert values["jti"]

    def test_the_header_says_hs256(self, api: Api):
        assert jwt.get_unverified_header(api.person("camille").token)["alg"] == "HS256"

    def test_each_has_a_jti_of_its_own(self, api: Api):
        account = api.register()
        again = api.post("/api/auth/login", json={"email": account.email, "password": account.password}).json()["token"]
        assert tokens.read(account.token)["jti"] != tokens.read(again)["jti"]

    def test_they_hold_nothing_of_the_person(self, api: Api):
        camille = api.person("camille")
        payload = json.dumps(tokens.read(camille.token))
        assert camille.email not in payload and camille.password not in payload
        assert UUID4.fullmatch(tokens.read(camille.token)["sub"])


class TestTokensOfOthers:
    @pytest.mark.parametrize("extra", [
        {}, {"aud": "x", "iss": "y", "role": "admin"}, {"jti": "any-string"}, {"nbf": int(time.time()) - 10}])
    def test_a_well_formed_one_signed_with_the_secret_is_taken(self, api: Api, extra: dict):
        token = tokens.sign(tokens.claims(api.person("camille").id, **extra))
        assert api.get("/api/auth/me", token=token).status_code == 200

    @pytest.mark.parametrize("authorization", [
        "bearer {}", "BEARER {}"])
    def test_the_scheme_is_compared_without_case(self, api: Api, authorization: str):
        """RFC 9110, section 11.1."""
        token = api.person("camille").token
        response = api.get("/api/auth/me", headers={"Authorization": authorization.format(token)})
        assert response.status_code == 200


def _confused(values: dict) -> str:
    """The public key of RS256 used as the secret of HS256 would be the classic confusion; here the token says RS256
    and is signed with a key of the attacker's."""
    key = rsa.generate_private_key(public_exponent=65_537, key_size=2048)
    return tokens.sign(values, key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()), "RS256")


def _hand_made(header: dict, values: dict, secret: str = JWT_SECRET, digest=hashlib.sha256) -> str:
    signed = f"{tokens.encode(header)}.{tokens.encode(values)}"
    return f"{signed}.{tokens.encode(hmac.new(secret.encode(), signed.encode(), digest).digest())}"


def _in_standard_base64(values: dict) -> str:
    """A token that would verify if `+` and `/` were taken for `-` and `_` (RFC 7515 knows Base64url only)."""
    while True:
        head, _, signature = tokens.sign(values | {"jti": str(uuid.uuid4())}).rpartition(".")
        if (standard := signature.replace("-", "+").replace("_", "/")) != signature:
            return f"{head}.{standard}"


HS256 = {"alg": "HS256", "typ": "JWT"}
NOW = int(time.time())
DAY = 86_400

FORGED = {
    "alg none": lambda v: jwt.encode(v, None, algorithm="none"),
    "alg None in another case": lambda v: f"{tokens.encode({'alg': 'nOnE'})}.{tokens.encode(v)}.",
    "alg none with our signature": lambda v: _hand_made({"alg": "none"}, v),
    "no alg": lambda v: _hand_made({"typ": "JWT"}, v),
    "alg null": lambda v: _hand_made({"alg": None}, v),
    "alg hs256": lambda v: _hand_made({"alg": "hs256"}, v),
    "alg an array": lambda v: _hand_made({"alg": ["HS256"]}, v),
    "HS384": lambda v: tokens.sign(v, algorithm="HS384"),
    "HS512": lambda v: tokens.sign(v, algorithm="HS512"),
    "says HS512, signed HS256": lambda v: _hand_made({"alg": "HS512"}, v),
    "says HS256, signed SHA-1": lambda v: _hand_made(HS256, v, digest=hashlib.sha1),
    "RS256": _confused,
    "another secret": lambda v: tokens.sign(v, "another secret that is longer than 32 bytes"),
    "an empty secret": lambda v: _hand_made(HS256, v, ""),
    "half the secret": lambda v: tokens.sign(v, JWT_SECRET[:32]),
    "a critical extension": lambda v: tokens.sign(v, crit=["exp"]),
    "expired": lambda v: tokens.sign(v | {"iat": NOW - 8 * DAY, "exp": NOW - DAY}),
    "expired a minute ago": lambda v: tokens.sign(v | {"exp": int(time.time()) - 60}),
    "expired in 1970": lambda v: tokens.sign(v | {"exp": 0}),
    "expired before 1970": lambda v: tokens.sign(v | {"exp": -1}),
    "from the future": lambda v: tokens.sign(v | {"iat": NOW + DAY, "exp": NOW + 8 * DAY}),
    "not yet": lambda v: tokens.sign(v | {"nbf": NOW + DAY}),
    "exp a string": lambda v: _hand_made(HS256, v | {"exp": str(NOW + DAY)}),
    "exp null": lambda v: _hand_made(HS256, v | {"exp": None}),
    "exp true": lambda v: _hand_made(HS256, v | {"exp": True}),
    "iat a string": lambda v: _hand_made(HS256, v | {"iat": str(NOW)}),
    "sub a number": lambda v: _hand_made(HS256, v | {"sub": 5}),
    "jti empty": lambda v: _hand_made(HS256, v | {"jti": ""}),
    "jti a number": lambda v: _hand_made(HS256, v | {"jti": 5}),
    "an unknown user": lambda v: tokens.sign(v | {"sub": str(uuid.uuid4())}),
    "no user’s id": lambda v: tokens.sign(v | {"sub": "camille"}),
    "a pattern as the user": lambda v: tokens.sign(v | {"sub": "%"}),
    **{f"without {name}": (lambda v, name=name: tokens.sign({key: value for key, value in v.items() if key != name}))
       for name in tokens.REQUIRED},
    "a payload that is no object": lambda v: _hand_made(HS256, [v]),
    "a header that is no object": lambda v: _hand_made([HS256], v),
    "one part": lambda v: tokens.sign(v).replace(".", ""),
    "two parts": lambda v: tokens.sign(v).rpartition(".")[0],
    "four parts": lambda v: tokens.sign(v) + ".x",
    "an empty signature": lambda v: tokens.sign(v).rpartition(".")[0] + ".",
    "an empty payload": lambda v: ".".join([tokens.sign(v).split(".")[0], "", tokens.sign(v).split(".")[2]]),
    "a longer signature": lambda v: tokens.sign(v) + "AAAA",
    "a shorter signature": lambda v: tokens.sign(v)[:-4],
    "padding": lambda v: tokens.sign(v) + "=",
    "a signature in standard Base64": _in_standard_base64,
    "a blank in the middle": lambda v: tokens.sign(v)[:40] + " " + tokens.sign(v)[40:],
    "long": lambda v: tokens.sign(v | {"filler": "x" * 3_000}, "another secret that is longer than 32 bytes"),
}


class TestForgedTokens:
    @pytest.mark.parametrize("forge", FORGED.values(), ids=FORGED.keys())
    def test_it_is_refused(self, api: Api, forge):
        token = forge(tokens.claims(api.person("camille").id))
        failure(api.get("/api/auth/me", token=token), 401, "unauthenticated")

    @pytest.mark.parametrize("part", [0, 1, 2], ids=["header", "payload", "signature"])
    def test_a_changed_byte_is_refused_wherever_it_is(self, api: Api, part: int):
        parts = api.person("camille").token.split(".")
        text = parts[part]
        for position in sorted({0, 1, len(text) // 2, len(text) - 2, len(text) - 1}):
            for replacement in {"A", "B", "-"} - {text[position]}:
                changed = text[:position] + replacement + text[position + 1:]
                token = ".".join(changed if number == part else one for number, one in enumerate(parts))
                failure(api.get("/api/auth/me", token=token), 401, "unauthenticated")

    @pytest.mark.parametrize("authorization", [
        "", "Bearer", "{}", "Basic {}", "Token {}", "Bearer {} x", "Bearer: {}", "Bearer {},Bearer {}",
        "Bearer\"{}\"", "BearerX {}"])
    def test_another_form_of_the_header_is_refused(self, api: Api, authorization: str):
        value = authorization.format(*[api.person("camille").token] * 2)
        failure(api.get("/api/auth/me", headers={"Authorization": value}), 401, "unauthenticated")

    def test_a_token_elsewhere_is_none(self, api: Api):
        token = api.person("camille").token
        failure(api.get(f"/api/auth/me?token={token}&access_token={token}"), 401, "unauthenticated")
        failure(api.get("/api/auth/me", headers={"Cookie": f"token={token}"}), 401, "unauthenticated")

    @pytest.mark.parametrize("forge", [FORGED["alg none"], FORGED["expired"], FORGED["an unknown user"],
                                       FORGED["another secret"], lambda v: "x"],
                             ids=["alg none", "expired", "an unknown user", "another secret", "no token at all"])
    def test_where_no_token_is_required_a_bad_one_counts_as_none(self, api: Api, forge):
        camille = api.person("camille")
        token = forge(tokens.claims(camille.id))
        submitted = api.submit(token)
        assert submitted["owned"] is False
        assert api.get(f"/api/questionnaire/{submitted['questionnaireId']}", token=token).status_code == 200
        owned = api.submit(camille)["questionnaireId"]
        failure(api.get(f"/api/questionnaire/{owned}", token=token), 404, "not_found")

    def test_a_logged_out_token_counts_as_none(self, api: Api):
        account = api.register()
        assert api.submit(account)["owned"] is True
        api.post("/api/auth/logout", token=account)
        assert api.submit(account)["owned"] is False
