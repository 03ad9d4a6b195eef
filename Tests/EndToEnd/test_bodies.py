"""Contract: bodies. What is not JSON, not an object, of another type, too large or holds U+0000."""

import json

import pytest

from harness import answers
from harness.api import Api, failure, new_email
from harness.settings import SITE

WANTED = {"email": "abonnee@e2e.example", "type": "b2c"}
KIB_64 = 64 << 10


def send(api: Api, content: bytes, content_type: str | None = "application/json", **options):
    """A call of the endpoint that is cheapest to call with success."""
    headers = {"Content-Type": content_type} if content_type is not None else {}
    return api.post("/api/newsletter/subscribe", content=content, headers=headers, **options)


NOT_JSON = [
    ("nothing", b""),
    ("blanks", b"  \n"),
    ("a word", b"bonjour"),
    ("truncated in an object", b'{"email": "a@b.fr", "type": "b2c"'),
    ("truncated in a string", b'{"email": "a@b.fr'),
    ("truncated in an escape", b'{"email": "a\\u00'),
    ("two values", b"{}{}"),
    ("something after the value", b'{"email": "a@b.fr", "type": "b2c"} x'),
    ("a trailing comma", b'{"email": "a@b.fr", "type": "b2c",}'),
    ("single quotes", b"{'email': 'a@b.fr', 'type': 'b2c'}"),
    ("a comment", b'{"email": "a@b.fr", /* ici */ "type": "b2c"}'),
    ("no quotes round a name", b'{email: "a@b.fr", "type": "b2c"}'),
    ("NaN", b'{"email": "a@b.fr", "type": NaN}'),
    ("Infinity", b'{"email": "a@b.fr", "type": Infinity}'),
    ("a leading zero", b'{"email": "a@b.fr", "type": 012}'),
    ("hexadecimal", b'{"email": "a@b.fr", "type": 0x10}'),
    ("a raw line break in a string", b'{"email": "a@b.fr", "x": "secret\n123"}'),
    ("a raw control character in a string", b'{"email": "a@b.fr", "x": "secret\x01123"}'),
    ("an unknown escape", b'{"email": "a@b.fr", "x": "secret\\x123"}'),
    ("wrong UTF-8: a lone continuation byte", b'{"email": "a@b.fr", "x": "secret\x80123"}'),
    ("wrong UTF-8: Latin-1", '{"email": "a@b.fr", "type": "secrété123"}'.encode("latin-1")),
    ("wrong UTF-8: overlong", b'{"email": "a@b.fr", "x": "secret\xc0\xaf123"}'),
    ("wrong UTF-8: truncated", b'{"email": "a@b.fr", "x": "secret123\xe2\x82'),
    ("wrong UTF-8: an encoded surrogate", b'{"email": "a@b.fr", "x": "secret\xed\xa0\x80123"}'),
    ("wrong UTF-8: beyond U+10FFFF", b'{"email": "a@b.fr", "x": "secret\xf4\x90\x80\x80123"}'),
    ("wrong UTF-8 in a name", b'{"email": "a@b.fr", "type": "b2c", "\xff": 1}'),
    ("a lone high surrogate", b'{"email": "a@b.fr", "x": "secret\\ud800123"}'),
    ("a lone low surrogate", b'{"email": "a@b.fr", "x": "secret\\udc00123"}'),
    ("surrogates the wrong way round", b'{"email": "a@b.fr", "x": "secret\\udc00\\ud800"}'),
    ("a lone surrogate in a name", b'{"email": "a@b.fr", "type": "b2c", "\\ud800": 1}'),
    ("a lone surrogate in an unknown member", b'{"email": "a@b.fr", "type": "b2c", "x": "\\ud800"}'),
    ("UTF-16", '{"email": "a@b.fr", "type": "b2c"}'.encode("utf-16")),
    ("UTF-16 without a mark", '{"email": "a@b.fr", "type": "b2c"}'.encode("utf-16-le")),
    ("UTF-32", '{"email": "a@b.fr", "type": "b2c"}'.encode("utf-32")),
    ("30,000 arrays deep", b"[" * 30_000 + b"]" * 30_000),
    ("10,000 objects deep", b'{"a":' * 10_000 + b"1" + b"}" * 10_000),
    ("10,000 arrays deep in an unknown member",
     b'{"email": "a@b.fr", "type": "b2c", "x": ' + b"[" * 10_000 + b"]" * 10_000 + b"}"),
    ("60,000 arrays deep, never closed", b"[" * 60_000),
    ("a form", b"email=a%40b.fr&type=b2c"),
    ("XML", b"<email>a@b.fr</email>"),
    ("zero bytes", bytes(100)),
]

NOT_AN_OBJECT = [("an array", b"[]"), ("an array of objects", b'[{"email": "a@b.fr"}]'), ("a string", b'"bonjour"'),
                 ("a number", b"42"), ("true", b"true"), ("null", b"null")]


class TestJSON:
    @pytest.mark.parametrize("body", [row[1] for row in NOT_JSON], ids=[row[0] for row in NOT_JSON])
    def test_what_is_not_json_is_400_invalid_json(self, api: Api, body: bytes):
        failure(send(api, body), 400, "invalid_json")

    @pytest.mark.parametrize("body", [row[1] for row in NOT_AN_OBJECT], ids=[row[0] for row in NOT_AN_OBJECT])
    def test_what_is_not_an_object_is_400_invalid_body(self, api: Api, body: bytes):
        failure(send(api, body), 400, "invalid_body")

    @pytest.mark.parametrize("path", ["/api/auth/register", "/api/questionnaire/submit", "/api/newsletter/subscribe"])
    def test_every_json_endpoint_reads_its_body_alike(self, api: Api, path: str):
        before = api.stored()
        headers = {"Content-Type": "application/json"}
        failure(api.post(path, content=b'{"email": ', headers=headers), 400, "invalid_json")
        failure(api.post(path, content=b"[]", headers=headers), 400, "invalid_body")
        failure(api.post(path, content=b"x", headers={"Content-Type": "text/plain"}), 415, "unsupported_media_type")
        failure(api.post(path, content=b" " * (KIB_64 + 1), headers=headers), 413, "too_large")
        assert api.stored() == before

    @pytest.mark.parametrize("body", [
        b'{"email": "abonnee@e2e.example", "x": "secret\\ud83d\\ude00"}',
        '{"email": "abonnee@e2e.example", "x": "secret😀"}'.encode(),
        b'\r\n\t {"email": "abonnee@e2e.example", "type": "b2c"}\n ',
        b'{"\\u0065mail": "abonnee\\u0040e2e.example", "type": "b2c"}',
        b'{"email": "abonnee@e2e.example", "type": "b2c", "x": 1e400}',
        b'{"email": "abonnee@e2e.example", "type": "b2c", "x": -123456789012345678901234567890.5e-7}',
        b'{"email": "abonnee@e2e.example", "type": "b2c", "x": ' + b"9" * 5_000 + b"}",
        b'{"email": "abonnee@e2e.example", "type": "b2c", "x": [[[[[[[[[[]]]]]]]]]], "y": {"z": null}}',
    ], ids=["surrogate pair", "four bytes", "blanks around", "escaped names", "beyond a double", "a long number",
            "5,000 digits", "unknown members"])
    def test_unusual_json_is_still_json(self, api: Api, body: bytes):
        assert send(api, body).status_code == 200

    def test_a_byte_order_mark_is_no_server_error(self, api: Api):
        """RFC 8259, 8.1: a sender must not add one; a reader may ignore it."""
        response = send(api, b"\xef\xbb\xbf" + json.dumps(WANTED).encode())
        assert response.status_code in (200, 400)

    def test_a_repeated_member_is_no_server_error(self, api: Api):
        response = send(api, b'{"email": "a@b.fr", "email": "abonnee@e2e.example", "type": "b2c"}')
        assert response.status_code in (200, 400, 422)

    @pytest.mark.parametrize("body", [
        b'{"email": "a@b.fr", "x": "secret\\u0000123"}',
        b'{"email": "a\\u0000@b.fr", "type": "b2c"}',
        b'{"email": "a@b.fr", "type": "b2c", "x": "\\u0000"}',
        b'{"email": "a@b.fr", "type": "b2c", "x": [{"y": "a\\u0000"}]}',
        b'{"email": "a@b.fr", "type": "b2c", "x\\u0000": 1}',
    ], ids=["an unknown member", "e-mail", "an unknown member alone", "deep in an unknown member", "a name"])
    def test_u0000_anywhere_is_422(self, api: Api, body: bytes):
        response = send(api, body)
        assert (response.status_code, response.json()["code"]) == (422, "invalid_fields")

    def test_u0000_is_stored_nowhere(self, api: Api):
        before = api.stored()
        for path, body in [
            ("/api/auth/register", {"email": new_email(), "password": "secret123", "name": "a\0b"}),
            ("/api/questionnaire/submit", {"answers": answers.valid(q15="a\0b")}),
            ("/api/questionnaire/submit", {"answers": answers.valid(), "email": "a\0@b.fr"}),
            ("/api/questionnaire/submit", {"answers": answers.valid(), "x": "\0"}),
            ("/api/newsletter/subscribe", {"email": new_email(), "type": "b2b\0"}),
        ]:
            response = api.post(path, json=body)
            assert (response.status_code, response.json()["code"]) == (422, "invalid_fields"), path
        assert api.stored() == before


class TestTypes:
    @pytest.mark.parametrize("content_type", [
        "application/json", "application/json; charset=utf-8", "application/json;charset=UTF-8",
        "application/json ; charset=\"utf-8\"; x=y", "Application/JSON"])
    @pytest.mark.parametrize("origin", [SITE, None])
    def test_json_with_or_without_parameters_is_taken(self, api: Api, content_type: str, origin: str | None):
        assert send(api, json.dumps(WANTED).encode(), content_type, origin=origin).status_code == 200

    @pytest.mark.parametrize("content_type", [
        "text/plain", "text/plain; application/json", "application/x-www-form-urlencoded", "multipart/form-data",
        "application/jsonp", "application/json-patch+json", "application/ld+json", "application/*", "*/*", "json", "text/json"])
    @pytest.mark.parametrize("origin", [SITE, None])
    def test_anything_else_is_415(self, api: Api, content_type: str, origin: str | None):
        response = send(api, json.dumps(WANTED).encode(), content_type, origin=origin)
        failure(response, 415, "unsupported_media_type")

    def test_no_type_is_taken_only_without_an_origin(self, api: Api):
        body = json.dumps(WANTED).encode()
        assert send(api, body, None).status_code == 200
        failure(send(api, body, None, origin=SITE), 415, "unsupported_media_type")
        failure(send(api, body, None, origin="https://evil.example"), 415, "unsupported_media_type")

    def test_a_call_without_a_body_needs_no_type(self, api: Api):
        dominique = api.person("dominique")
        identifier = api.submit()["questionnaireId"]
        response = api.post(f"/api/questionnaire/{identifier}/claim", token=dominique, origin=SITE)
        assert response.status_code == 200, response.text


class TestSize:
    def padded(self, size: int) -> bytes:
        body = json.dumps(WANTED | {"filler": ""}).encode()
        return json.dumps(WANTED | {"filler": "x" * (size - len(body))}).encode()

    def test_64_kib_is_taken_and_a_byte_more_is_413(self, api: Api):
        assert len(self.padded(KIB_64)) == KIB_64
        assert send(api, self.padded(KIB_64)).status_code == 200
        failure(send(api, self.padded(KIB_64 + 1)), 413, "too_large")

    @pytest.mark.parametrize("size", [1_000_000, 10_500_000, 12_000_000, 20_000_000])
    def test_large_bodies_are_413(self, api: Api, size: int):
        failure(send(api, self.padded(size), origin=SITE), 413, "too_large")

    def test_20_mb_of_submission_stores_nothing(self, api: Api):
        before = api.stored()
        response = api.post("/api/questionnaire/submit", json={"answers": answers.valid(), "x": "x" * 20_000_000})
        failure(response, 413, "too_large")
        assert api.stored() == before

    def test_a_chunked_body_is_measured_too(self, nginx: Api):
        """Without Content-Length the size is known only at the end."""
        def chunks(size: int):
            body = self.padded(size)
            for start in range(0, len(body), 4096):
                yield body[start:start + 4096]

        headers = {"Content-Type": "application/json"}
        path = "/api/newsletter/subscribe"
        assert nginx.post(path, content=chunks(KIB_64), headers=headers).status_code == 200
        failure(nginx.post(path, content=chunks(KIB_64 + 1), headers=headers), 413, "too_large")
