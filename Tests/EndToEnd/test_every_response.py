"""Contract: «Every response», statuses and codes, the order of failures, HEAD, OPTIONS and CORS.

The headers and the body's form are asserted on every response by harness.rules; here every kind of response is made.
"""

import uuid

import httpx
import pytest

from harness import documents
from harness.api import Api, failure
from harness.rules import TIME, UUID4
from harness.settings import SECOND_ORIGIN, SITE

UNKNOWN = str(uuid.uuid4())
OVER_64_KIB = b'{"filler": "' + b"x" * (64 << 10) + b'"}'
OVER_1_MIB = b"x" * ((1 << 20) + 1)
TWENTY_MB = 20_000_000
JSON = {"Content-Type": "application/json"}

# path, the methods it answers besides OPTIONS, whether it needs a token
PATHS = [
    ("/api/auth/register", {"POST"}, False),
    ("/api/auth/login", {"POST"}, False),
    ("/api/auth/me", {"GET", "HEAD"}, True),
    ("/api/auth/logout", {"POST"}, True),
    ("/api/questionnaire/questions", {"GET", "HEAD"}, False),
    ("/api/questionnaire/submit", {"POST"}, False),
    ("/api/questionnaire/upload-cv", {"POST"}, False),
    ("/api/questionnaire", {"GET", "HEAD"}, True),
    (f"/api/questionnaire/{UNKNOWN}", {"GET", "HEAD", "DELETE"}, False),
    (f"/api/questionnaire/{UNKNOWN}/claim", {"POST"}, True),
    (f"/api/questionnaire/{UNKNOWN}/cv", {"GET", "HEAD"}, True),
    (f"/api/questionnaire/{UNKNOWN}/report.pdf", {"GET", "HEAD"}, True),
    ("/api/payment/create-checkout", {"POST"}, True),
    ("/api/payment/webhook", {"POST"}, False),
    ("/api/newsletter/subscribe", {"POST"}, False),
    ("/api/newsletter/confirm", {"GET", "HEAD", "POST"}, False),
    ("/api/newsletter/unsubscribe", {"GET", "HEAD", "POST"}, False),
    ("/api/health", {"GET", "HEAD"}, False),
]
NAMES = [path.replace(UNKNOWN, ":id") for path, _, _ in PATHS]
ALL_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "PURGE")


def methods(header: str) -> set[str]:
    return {method.strip() for method in header.split(",")}


class TestPathsAndMethods:
    @pytest.mark.parametrize("path", [
        "/api", "/api/", "/api/nope", "/api/auth", "/api/auth/", "/api/auth/nope", "/api/Health", "/api/HEALTH",
        "/api/health.json", "/api/health/ok", "/api/questionnaire/submit/now", "/api/users", "/api/.env",
        f"/api/questionnaire/{UNKNOWN}/nope", f"/api/questionnaire/{UNKNOWN}/cv/nope"])
    @pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
    def test_an_unknown_path_is_404(self, api: Api, method: str, path: str):
        failure(api.request(method, path), 404, "not_found")

    @pytest.mark.parametrize(("path", "known", "_"), PATHS, ids=NAMES)
    def test_a_trailing_slash_makes_an_unknown_path(self, api: Api, path: str, known: set[str], _):
        for method in known - {"HEAD"}:
            failure(api.request(method, path + "/"), 404, "not_found")

    @pytest.mark.parametrize(("path", "known", "_"), PATHS, ids=NAMES)
    def test_a_known_path_with_another_method_is_405_with_allow(self, api: Api, path: str, known: set[str], _):
        for method in set(ALL_METHODS) - known:
            response = api.request(method, path)
            assert response.status_code == 405, f"{method}: {response.status_code}"
            assert known <= methods(response.headers["allow"]), method
            assert method not in methods(response.headers["allow"])

    @pytest.mark.parametrize(("path", "known", "_"), PATHS, ids=NAMES)
    def test_options_is_204_with_allow(self, api: Api, path: str, known: set[str], _):
        response = api.request("OPTIONS", path)
        assert (response.status_code, response.content) == (204, b"")
        assert known <= methods(response.headers["allow"])

    def test_a_query_string_changes_nothing(self, api: Api):
        assert api.get("/api/health?x=1&y=%00&z").status_code == 200

    @pytest.mark.parametrize(("path", "known", "needs_token"), PATHS, ids=NAMES)
    def test_a_required_token_is_required(self, api: Api, path: str, known: set[str], needs_token: bool):
        for method in known:
            response = api.request(method, path)
            if needs_token:
                assert response.status_code == 401
                assert response.headers["www-authenticate"] == "Bearer"
            else:
                assert response.status_code != 401


class TestHead:
    def test_head_answers_as_get_without_the_body(self, api: Api):
        camille = api.person("camille")
        owned = api.submit(camille)["questionnaireId"]
        assert api.upload(owned, token=camille).status_code == 201
        for path in ("/api/health", "/api/auth/me", "/api/questionnaire", "/api/questionnaire/questions",
                     f"/api/questionnaire/{owned}", f"/api/questionnaire/{owned}/cv", "/api/nope",
                     "/api/newsletter/confirm?token=x", "/api/newsletter/unsubscribe?token=x",
                     f"/api/questionnaire/{UNKNOWN}"):
            get, head = api.get(path, token=camille), api.request("HEAD", path, token=camille)
            assert head.status_code == get.status_code, path
            assert head.content == b""
            for name in ("content-type", "cache-control", "etag", "content-disposition"):
                assert head.headers.get(name) == get.headers.get(name), f"{path}: {name}"
            if "content-length" in head.headers and get.headers.get("content-encoding") is None:
                assert int(head.headers["content-length"]) == len(get.content), path

    def test_head_needs_a_token_where_get_does(self, api: Api):
        assert api.request("HEAD", "/api/auth/me").status_code == 401


class TestRequestIDs:
    def test_each_answer_has_its_own_and_never_the_clients(self, api: Api):
        mine = "00000000-0000-4000-8000-000000000000"
        seen = set()
        for _ in range(3):
            response = api.get("/api/health", headers={"X-Request-ID": mine})
            seen.add(response.headers["x-request-id"])
        assert len(seen) == 3 and mine not in seen

    def test_a_failure_repeats_it_in_the_body(self, api: Api):
        response = api.get("/api/nope", headers={"X-Request-ID": "mine"})
        assert response.json()["requestId"] == response.headers["x-request-id"] != "mine"


class TestForms:
    def test_times_are_rfc_3339_utc_to_the_second_and_ids_are_version_4_uuids(self, api: Api):
        camille = api.person("camille")
        submitted = api.submit(camille)
        questionnaire = api.get(f"/api/questionnaire/{submitted['questionnaireId']}", token=camille).json()
        listed = api.get("/api/questionnaire", token=camille).json()["questionnaires"][0]
        for time in (camille.user["createdAt"], questionnaire["questionnaire"]["createdAt"], listed["createdAt"],
                     api.get("/api/health").json()["timestamp"]):
            assert TIME.fullmatch(time)
        for identifier in (camille.id, submitted["questionnaireId"], listed["id"]):
            assert UUID4.fullmatch(identifier)

    def test_ids_do_not_repeat(self, api: Api):
        assert len({api.submit()["questionnaireId"] for _ in range(10)}) == 10


# Each row has two faults; the status is the one that comes first.
def _claim(identifier: str = UNKNOWN) -> str:
    return f"/api/questionnaire/{identifier}/claim"


PAIRS = [
    ("404 path before 405", "PATCH", "/api/nope", {}, 404),
    ("404 path before 413", "POST", "/api/nope", {"content": OVER_64_KIB, "headers": JSON}, 404),
    ("404 path before 413, 20 MB", "POST", "/api/nope", {"content": b"x" * TWENTY_MB, "headers": JSON}, 404),
    ("404 path before 401", "GET", "/api/auth/me/", {}, 404),
    ("404 path before 415", "POST", "/api/auth/login/", {"content": b"x", "headers": {"Content-Type": "text/css"}}, 404),
    ("404 path before 400", "POST", "/api/auth/login/", {"content": b"{", "headers": JSON}, 404),
    ("405 before 413", "PUT", "/api/auth/register", {"content": OVER_64_KIB, "headers": JSON}, 405),
    ("405 before 413, 20 MB", "PUT", "/api/auth/register", {"content": b"x" * TWENTY_MB, "headers": JSON}, 405),
    ("405 before 413 on a GET-only path", "POST", "/api/health", {"content": OVER_64_KIB, "headers": JSON}, 405),
    ("405 before 401", "POST", "/api/auth/me", {}, 405),
    ("405 before 401 on a path with an id", "GET", _claim(), {}, 405),
    ("405 before 415", "PUT", "/api/auth/login", {"content": b"x", "headers": {"Content-Type": "text/plain"}}, 405),
    ("405 before 400", "PUT", "/api/auth/login", {"content": b"{", "headers": JSON}, 405),
    ("405 before 404 thing", "PUT", f"/api/questionnaire/{UNKNOWN}", {}, 405),
    ("413 before 401", "POST", "/api/auth/logout", {"content": OVER_64_KIB, "headers": JSON}, 413),
    ("413 before 401 on a path with an id", "POST", _claim(), {"content": OVER_64_KIB, "headers": JSON}, 413),
    ("413 before 401, 20 MB", "POST", "/api/auth/logout", {"content": b"x" * TWENTY_MB, "headers": JSON}, 413),
    ("413 before 415", "POST", "/api/auth/login", {"content": OVER_64_KIB, "headers": {"Content-Type": "text/css"}}, 413),
    ("413 before 400", "POST", "/api/auth/login", {"content": b"{" * (64 << 10) + b"{", "headers": JSON}, 413),
    ("413 before 422", "POST", "/api/auth/login", {"content": OVER_64_KIB, "headers": JSON}, 413),
    ("401 before 415", "POST", "/api/auth/logout", {"content": b"x", "headers": {"Content-Type": "text/plain"}}, 401),
    ("401 before 415 on a path with an id", "POST", _claim(),
     {"content": b"x", "headers": {"Content-Type": "text/plain"}}, 401),
    ("401 before 400", "POST", "/api/auth/logout", {"content": b"{", "headers": JSON}, 401),
    ("401 before 404 thing", "POST", _claim(), {}, 401),
    ("401 before 404 thing for a report", "GET", f"/api/questionnaire/{UNKNOWN}/report.pdf", {}, 401),
    ("401 before 404 thing for a CV", "GET", f"/api/questionnaire/{UNKNOWN}/cv", {}, 401),
    ("415 before 400", "POST", "/api/auth/login", {"content": b"{", "headers": {"Content-Type": "text/plain"}}, 415),
    ("415 before 422", "POST", "/api/auth/register", {"content": b"{}", "headers": {"Content-Type": "text/plain"}}, 415),
    ("400 before 422", "POST", "/api/auth/register", {"content": b'{"email": 5, "password": ', "headers": JSON}, 400),
    ("415 before 422 for a CV", "POST", "/api/questionnaire/upload-cv",
     {"content": documents.upload("not-an-id", documents.spreadsheet(), "cv.doc"),
      "headers": {"Content-Type": documents.MULTIPART}}, 415),
    ("415 before 404 thing for a CV", "POST", "/api/questionnaire/upload-cv",
     {"content": documents.upload(UNKNOWN, documents.spreadsheet(), "cv.doc"),
      "headers": {"Content-Type": documents.MULTIPART}}, 415),
    ("413 before 422 for a CV", "POST", "/api/questionnaire/upload-cv",
     {"content": documents.upload("not-an-id", documents.docx(size=documents.LIMIT + 1)),
      "headers": {"Content-Type": documents.MULTIPART}}, 413),
    ("413 before 404 thing for a CV", "POST", "/api/questionnaire/upload-cv",
     {"content": documents.upload(UNKNOWN, documents.docx(size=documents.LIMIT + 1)),
      "headers": {"Content-Type": documents.MULTIPART}}, 413),
    ("400 before 422 for a CV", "POST", "/api/questionnaire/upload-cv",
     {"content": documents.multipart(documents.part("questionnaireId", "null"), closed=False),
      "headers": {"Content-Type": documents.MULTIPART}}, 400),
    ("400 before 404 thing for a CV", "POST", "/api/questionnaire/upload-cv",
     {"content": documents.upload(UNKNOWN, documents.pdf())[:-20],
      "headers": {"Content-Type": documents.MULTIPART}}, 400),
    ("405 before 413 for the webhook", "PUT", "/api/payment/webhook", {"content": OVER_1_MIB}, 405),
    ("413 before 503 for the webhook", "POST", "/api/payment/webhook", {"content": OVER_1_MIB}, 413),
    ("413 before 401 for a checkout", "POST", "/api/payment/create-checkout",
     {"content": OVER_64_KIB, "headers": JSON}, 413),
    ("401 before 415 for a checkout", "POST", "/api/payment/create-checkout",
     {"content": b"x", "headers": {"Content-Type": "text/plain"}}, 401),
    ("401 before 422 for a checkout", "POST", "/api/payment/create-checkout", {"json": {}}, 401),
    ("422 before 404 thing for a CV", "POST", "/api/questionnaire/upload-cv",
     {"content": documents.upload(UNKNOWN, documents.encrypted_pdf()),
      "headers": {"Content-Type": documents.MULTIPART}}, 422),
]


class TestOrder:
    @pytest.mark.parametrize(("method", "path", "options", "status"), [row[1:] for row in PAIRS],
                             ids=[row[0] for row in PAIRS])
    def test_the_first_of_two_faults_is_answered(self, api: Api, method: str, path: str, options: dict, status: int):
        before = api.stored()
        response = api.request(method, path, **options)
        assert response.status_code == status, response.text
        assert api.stored() == before

    def test_422_before_409(self, api: Api):
        taken = api.person("camille").email
        response = api.post("/api/auth/register", json={"email": taken, "password": "court"})
        failure(response, 422, "invalid_fields", "password")


class TestNothingIsSoldHere:
    """Without Stripe's keys the payment calls are 503 `not_configured`, after everything else that is wrong."""

    CHECKOUT, WEBHOOK = "/api/payment/create-checkout", "/api/payment/webhook"

    def test_a_checkout(self, api: Api):
        failure(api.post(self.CHECKOUT, token=api.person("camille"), json={"plan": "premium"}), 503, "not_configured")

    @pytest.mark.parametrize(("headers", "body"), [
        ({}, b""), (JSON, b'{"id": "evt_1"}'), ({"Content-Type": "text/css"}, b"x"), ({"Stripe-Signature": "t=1"}, b"x")])
    def test_a_webhook(self, api: Api, headers: dict[str, str], body: bytes):
        failure(api.post(self.WEBHOOK, content=body, headers=headers), 503, "not_configured")

    @pytest.mark.parametrize(("body", "fields"), [
        ({}, ["plan"]), ({"plan": "free"}, ["plan"]), ({"plan": 5}, ["plan"]),
        ({"plan": "premium", "questionnaireId": "x"}, ["questionnaireId"]),
        ({"plan": "Premium", "questionnaireId": 5}, ["plan", "questionnaireId"])])
    def test_422_comes_before(self, api: Api, body: dict, fields: list[str]):
        failure(api.post(self.CHECKOUT, token=api.person("camille"), json=body), 422, "invalid_fields", *fields)

    def test_404_of_a_questionnaire_comes_before(self, api: Api):
        somebodys = api.submit(api.person("dominique"))["questionnaireId"]
        for identifier in (UNKNOWN, somebodys):
            failure(api.post(self.CHECKOUT, token=api.person("camille"),
                             json={"plan": "essential", "questionnaireId": identifier}), 404, "not_found")

    def test_a_questionnaire_that_is_nobodys_stays_so(self, api: Api):
        nobodys = api.submit()["questionnaireId"]
        failure(api.post(self.CHECKOUT, token=api.person("camille"),
                         json={"plan": "essential", "questionnaireId": nobodys}), 503, "not_configured")
        assert api.get(f"/api/questionnaire/{nobodys}").json()["questionnaire"]["owned"] is False


class TestPages:
    """What stands behind the links of e-mails is HTML, also where the link is not one of ours (see harness.rules)."""

    @pytest.mark.parametrize("query", ["", "?", "?token=", "?token=x", "?token=%00", "?token=%3Cb%3E&token=y", "?t=1"])
    @pytest.mark.parametrize("path", ["/api/newsletter/confirm", "/api/newsletter/unsubscribe"])
    @pytest.mark.parametrize("method", ["GET", "POST"])
    def test_a_link_that_does_not_work_is_a_page_that_says_so(self, api: Api, method: str, path: str, query: str):
        response = api.request(method, path + query)
        assert response.status_code == 200
        assert "Ce lien ne fonctionne pas" in response.text and "<form" not in response.text

    @pytest.mark.parametrize(("content_type", "body"), [
        ("application/x-www-form-urlencoded", b"List-Unsubscribe=One-Click"), ("text/css", b"x"),
        (documents.MULTIPART, documents.multipart(documents.part("List-Unsubscribe", "One-Click")))])
    def test_whatever_a_mail_program_posts(self, api: Api, content_type: str, body: bytes):
        response = api.post("/api/newsletter/unsubscribe?token=x", content=body, headers={"Content-Type": content_type})
        assert response.status_code == 200

    def test_more_than_64_kib_are_413(self, api: Api):
        failure(api.post("/api/newsletter/confirm?token=x", content=OVER_64_KIB), 413, "too_large")


class TestCORS:
    EVIL = ["https://evil.example", f"{SITE}.evil.example", f"{SITE}/", SITE.upper(), f"{SITE}:443", "null",
            "http://ikigai.example", f"{SITE},{SECOND_ORIGIN}", f"{SITE} {SECOND_ORIGIN}", ".", "*"]

    REQUESTS = [
        ("a success", "GET", "/api/health", {}, 200),
        ("a cacheable success", "GET", "/api/questionnaire/questions", {}, 200),
        ("404", "GET", "/api/nope", {}, 404),
        ("405", "DELETE", "/api/health", {}, 405),
        ("413", "POST", "/api/auth/login", {"content": OVER_64_KIB, "headers": JSON}, 413),
        ("413 of 20 MB", "POST", "/api/auth/login", {"content": b"x" * TWENTY_MB, "headers": JSON}, 413),
        ("401", "GET", "/api/auth/me", {}, 401),
        ("415", "POST", "/api/auth/login", {"content": b"x", "headers": {"Content-Type": "text/plain"}}, 415),
        ("400", "POST", "/api/auth/login", {"content": b"{", "headers": JSON}, 400),
        ("422", "POST", "/api/auth/login", {"content": b"{}", "headers": JSON}, 422),
        ("404 of a thing", "GET", f"/api/questionnaire/{UNKNOWN}", {}, 404),
        ("a page", "GET", "/api/newsletter/confirm?token=x", {}, 200),
        ("503", "POST", "/api/payment/webhook", {"content": b"{}"}, 503),
        ("204", "OPTIONS", "/api/health", {}, 204),
    ]

    @pytest.mark.parametrize("origin", [SITE, SECOND_ORIGIN, "https://evil.example", None])
    @pytest.mark.parametrize(("method", "path", "options", "status"), [row[1:] for row in REQUESTS],
                             ids=[row[0] for row in REQUESTS])
    def test_listed_origins_get_their_headers_on_every_status_and_others_on_none(
            self, api: Api, method: str, path: str, options: dict, status: int, origin: str | None):
        assert api.request(method, path, origin=origin, **options).status_code == status  # the rest: harness.rules

    @pytest.mark.parametrize("origin", EVIL)
    def test_origins_are_compared_exactly(self, api: Api, origin: str):
        response = api.get("/api/health", origin=origin)
        assert response.status_code == 200
        assert not [name for name in response.headers if name.startswith("access-control")]

    @pytest.mark.parametrize("origin", [SITE, SECOND_ORIGIN])
    @pytest.mark.parametrize("path", ["/api/auth/login", "/api/questionnaire/upload-cv", f"/api/questionnaire/{UNKNOWN}"])
    def test_a_preflight_of_a_listed_origin_says_what_is_allowed(self, api: Api, path: str, origin: str):
        response = self._preflight(api, path, origin)
        assert (response.status_code, response.content) == (204, b"")
        assert response.headers["access-control-allow-methods"] == "GET, HEAD, POST, DELETE, OPTIONS"
        allowed = {name.strip().lower() for name in response.headers["access-control-allow-headers"].split(",")}
        assert {"authorization", "content-type"} <= allowed
        assert response.headers["access-control-max-age"] == "86400"

    def test_a_preflight_of_another_origin_allows_nothing(self, api: Api):
        response = self._preflight(api, "/api/auth/login", "https://evil.example")
        assert (response.status_code, response.content) == (204, b"")
        assert not [name for name in response.headers if name.startswith("access-control")]

    @staticmethod
    def _preflight(api: Api, path: str, origin: str) -> httpx.Response:
        return api.request("OPTIONS", path, origin=origin, headers={
            "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization,content-type"})
