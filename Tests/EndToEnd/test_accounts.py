"""Contract: «Accounts»: register, login, me, logout."""

import statistics
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from harness import database, tokens
from harness.api import PASSWORD, Api, failure, new_email

LOCAL_64 = "l" * 64
# 64 + 1 + 61 + 1 + 61 + 1 + 62 + 1 + 2
EMAIL_254 = f"{LOCAL_64}@" + ".".join(["d" * 61, "d" * 61, "d" * 62, "ab"])

GOOD_EMAILS = [
    ("plain", "{}@example.org"), ("a plus", "{}+cv@example.org"), ("a quote mark", "{}'o@example.org"),
    ("other signs", "!#$%&*/=?^_`{{|}}~-{}@example.org"), ("two points", "{}..x@example.org"),
    ("accents", "é{}@bücher.example"), ("Chinese", "{}@例子.测试"), ("a short domain", "{}@b.c"),
    ("many labels", "{}@a.b.c.d.e.f"), ("digits", "{}@1.2"), ("a hyphen", "{}@my-site.fr"),
]
BAD_EMAILS = [
    ("empty", ""), ("blanks", "   "), ("no @", "camille.example.org"), ("no local part", "@example.org"),
    ("no domain", "camille@"), ("one label", "camille@localhost"), ("an empty label", "camille@example..org"),
    ("a point first", "camille@.example.org"), ("a point last", "camille@example.org."),
    ("a blank inside", "camille martin@example.org"), ("a blank in the domain", "camille@exam ple.org"),
    ("a tab", "camille\t@example.org"), ("a line break", "camille@example.org\nBcc: x@y.z"),
    ("a no-break space", "camille\u00a0m@example.org"), ("a line separator", "camille\u2028m@example.org"),
    ("a control character", "camille\u0001@example.org"), ("DEL", "camille\u007f@example.org"),
    ("a C1 control character", "camille\u009b@example.org"),
    *[(f"a {sign}", f"cam{sign}ille@example.org") for sign in ',;<>()"'],
    *[(f"a {sign} in the domain", f"camille@exam{sign}ple.org") for sign in ',;<>()"'],
    ("a local part of 65", "l" * 65 + "@example.org"),
    ("255 characters", EMAIL_254 + "c"),
    ("with a name", "Camille <camille@example.org>"),
    ("two", "camille@example.org,dominique@example.org"),
    ("a number", 5), ("null", None), ("an array", ["camille@example.org"]), ("an object", {}), ("true", True),
]
GOOD_PASSWORDS = [
    ("8 bytes", "secret12"), ("the contract’s", "secret123"), ("1,024 bytes", "x" * 1024),
    ("8 bytes of 4 letters", "éàüç"), ("8 bytes of 2 signs", "😀😀"), ("1,024 bytes of 256 signs", "😀" * 256),
    ("blanks around", "  secret  "), ("blanks only", " " * 8), ("control characters", "\u0001\t\n\r\u007f234"),
    ("composed", "\u00e9" * 8), ("a quote and a backslash", '"\\"\\"\\"\\'),
]
BAD_PASSWORDS = [
    ("empty", ""), ("7 bytes", "secret1"), ("7 bytes of 4 letters", "éàüx"), ("1,025 bytes", "x" * 1025),
    ("1,026 bytes of 513 letters", "é" * 513), ("a number", 12345678), ("null", None), ("an array", ["secret123"]),
    ("an object", {"a": 1}), ("true", True), ("U+0000", "secret\u0000123"),
]
BAD_NAMES = [
    ("101 characters", "n" * 101), ("401 bytes", "😀" * 100 + "n"), ("a line break", "Camille\nMartin"),
    ("a tab", "Camille\tMartin"), ("a control character", "Camille\u0001"), ("DEL", "Camille\u007f"),
    ("a C1 control character", "Camille\u0085"), ("U+0000", "Camille\u0000"), ("a number", 5), ("an array", []),
    ("an object", {}), ("true", True),
]


def bodies(rows):
    return {"argvalues": [row[1] for row in rows], "ids": [row[0] for row in rows]}


class TestRegister:
    def test_it_answers_201_with_a_token_and_the_user(self, api: Api):
        email = new_email()
        response = api.post("/api/auth/register", json={"email": email, "password": PASSWORD, "name": "Camille"})
        assert response.status_code == 201
        body = response.json()
        assert set(body) == {"success", "token", "user"}
        user = body["user"]
        assert set(user) == {"id", "email", "name", "plan", "createdAt"}
        assert (user["email"], user["name"], user["plan"]) == (email, "Camille", "free")
        assert api.get("/api/auth/me", token=body["token"]).json() == {"success": True, "user": user}

    @pytest.mark.parametrize("absent", [{}, {"name": None}, {"name": ""}], ids=["absent", "null", "empty"])
    def test_the_name_is_optional_and_then_empty(self, api: Api, absent: dict):
        assert api.register(**absent).user["name"] == ""

    @pytest.mark.parametrize("name", [
        "n" * 100, "😀" * 100, "Zoé d’Aubigné-Lefèvre", "李小龍", "<b>Camille</b> & \"co\"", "O'Neil", "ز" * 100])
    def test_a_good_name_is_kept_as_it_is(self, api: Api, name: str):
        assert api.register(name=name).user["name"] == name

    @pytest.mark.parametrize("email", **bodies(GOOD_EMAILS))
    def test_a_good_address_is_taken(self, api: Api, email: str):
        email = email.format(f"bonne-{time.monotonic_ns()}")
        assert api.register(email=email).user["email"] == email

    def test_the_longest_address_is_taken(self, api: Api):
        assert len(EMAIL_254) == 254
        assert api.register(email=EMAIL_254).user["email"] == EMAIL_254

    def test_the_address_is_trimmed_and_kept_in_lower_case(self, api: Api):
        email = new_email()
        assert api.register(email=f" \t{email.upper()}\n").user["email"] == email

    @pytest.mark.parametrize("email", **bodies(BAD_EMAILS))
    def test_a_bad_address_is_422_naming_email(self, api: Api, email: object):
        before = api.stored()
        response = api.post("/api/auth/register", json={"email": email, "password": PASSWORD})
        failure(response, 422, "invalid_fields", "email")
        assert api.stored() == before

    @pytest.mark.parametrize("password", **bodies(GOOD_PASSWORDS))
    def test_a_good_password_is_taken_byte_for_byte(self, api: Api, password: str):
        account = api.register(password=password)
        login = {"email": account.email, "password": password}
        assert api.post("/api/auth/login", json=login).status_code == 200

    def test_passwords_are_not_normalised(self, api: Api):
        composed, decomposed = "\u00e9" * 8, "e\u0301" * 8
        account = api.register(password=composed)
        for other in (decomposed, composed.upper(), f" {composed}", composed + "\n"):
            response = api.post("/api/auth/login", json={"email": account.email, "password": other})
            failure(response, 401, "invalid_credentials")

    def test_a_long_password_counts_to_its_last_byte(self, api: Api):
        account = api.register(password="x" * 1023 + "a")
        response = api.post("/api/auth/login", json={"email": account.email, "password": "x" * 1023 + "b"})
        failure(response, 401, "invalid_credentials")

    @pytest.mark.parametrize("password", **bodies(BAD_PASSWORDS))
    def test_a_bad_password_is_422_naming_password(self, api: Api, password: object):
        before = api.stored()
        response = api.post("/api/auth/register", json={"email": new_email(), "password": password})
        failure(response, 422, "invalid_fields", "password")
        assert api.stored() == before

    @pytest.mark.parametrize("name", **bodies(BAD_NAMES))
    def test_a_bad_name_is_422_naming_name(self, api: Api, name: object):
        before = api.stored()
        response = api.post("/api/auth/register", json={"email": new_email(), "password": PASSWORD, "name": name})
        failure(response, 422, "invalid_fields", "name")
        assert api.stored() == before

    def test_every_bad_field_is_named_at_once(self, api: Api):
        response = api.post("/api/auth/register", json={"email": "x", "password": "court", "name": "a\nb"})
        failure(response, 422, "invalid_fields", "email", "name", "password")
        failure(api.post("/api/auth/register", json={}), 422, "invalid_fields", "email", "password")

    def test_unknown_members_are_ignored(self, api: Api):
        account = api.register(plan="premium", id="x", isAdmin=True, created_at=0, unknown={"a": [1]})
        assert account.user["plan"] == "free" and account.id != "x"

    @pytest.mark.parametrize("same", [str.lower, str.upper, str.title, "  {}\n".format])
    def test_a_known_address_is_409_however_it_is_written(self, api: Api, same):
        known, before = api.person("camille"), api.stored()
        response = api.post("/api/auth/register", json={"email": same(known.email), "password": "another-secret"})
        failure(response, 409, "email_taken")
        assert api.stored() == before

    def test_of_twenty_registrations_at_once_for_one_address_one_wins(self, nginx: Api):
        body = {"email": new_email(), "password": PASSWORD}
        with ThreadPoolExecutor(8) as threads:
            responses = list(threads.map(lambda _: nginx.post("/api/auth/register", json=body), range(8)))
        statuses = sorted(response.status_code for response in responses)
        # scrypt is allowed to say that it is busy; nobody else may get an account
        assert statuses.count(201) == 1 and set(statuses) <= {201, 409, 503}, statuses
        assert len(database.rows(nginx.database, "SELECT 1 FROM users WHERE email = ?", body["email"])) == 1

    def test_the_password_is_stored_nowhere_as_it_is(self, api: Api):
        password = "introuvable-dans-la-base-8812"
        api.register(password=password)
        for path in api.database.parent.glob(api.database.name + "*"):
            assert password.encode() not in path.read_bytes(), path


class TestLogin:
    def test_it_answers_200_with_a_new_token_and_the_user(self, api: Api):
        camille = api.person("camille")
        response = api.post("/api/auth/login", json={"email": camille.email, "password": camille.password})
        assert response.status_code == 200
        body = response.json()
        assert set(body) == {"success", "token", "user"}
        assert body["user"] == camille.user
        assert body["token"] != camille.token
        assert api.get("/api/auth/me", token=body["token"]).status_code == 200

    def test_the_address_is_compared_trimmed_and_without_case(self, api: Api):
        camille = api.person("camille")
        response = api.post(
            "/api/auth/login", json={"email": f"\t {camille.email.upper()} ", "password": camille.password})
        assert response.status_code == 200

    def test_an_unknown_address_and_a_wrong_password_answer_the_same(self, api: Api):
        camille = api.person("camille")
        wrong = api.post("/api/auth/login", json={"email": camille.email, "password": "not-the-password"})
        unknown = api.post("/api/auth/login", json={"email": new_email(), "password": "not-the-password"})
        bodies = [failure(response, 401, "invalid_credentials") for response in (wrong, unknown)]
        assert bodies[0]["error"] == bodies[1]["error"]
        differing = {"x-request-id", "date"}
        headers = [{(name, value) for name, value in response.headers.items() if name not in differing}
                   for response in (wrong, unknown)]
        assert headers[0] == headers[1]
        # the right one clears the count for the tests that come after
        assert api.post(
            "/api/auth/login", json={"email": camille.email, "password": camille.password}).status_code == 200

    def test_it_takes_as_long_for_an_unknown_address_as_for_a_wrong_password(self, nginx: Api, record_property):
        account = nginx.register()

        def seconds(email: str) -> float:
            began = time.perf_counter()
            response = nginx.post("/api/auth/login", json={"email": email, "password": "not-the-password"})
            assert response.status_code == 401
            return time.perf_counter() - began

        wrong, unknown = [], []
        for _ in range(9):
            wrong.append(seconds(account.email))
            unknown.append(seconds(new_email()))
        medians = statistics.median(wrong), statistics.median(unknown)
        record_property("median_seconds_wrong_password", medians[0])
        record_property("median_seconds_unknown_address", medians[1])
        assert min(wrong) > 0.02, "a password is not compared that fast"
        assert 0.6 < medians[0] / medians[1] < 1.6, medians

    def test_every_bad_field_is_named_at_once(self, api: Api):
        failure(api.post("/api/auth/login", json={}), 422, "invalid_fields", "email", "password")
        failure(api.post("/api/auth/login", json={"email": 1, "password": []}), 422, "invalid_fields", "email", "password")
        failure(api.post("/api/auth/login", json={"email": new_email()}), 422, "invalid_fields", "password")

    @pytest.mark.parametrize("email", ["' OR 1=1 --", "%@e2e.example", "_" * 20 + "@e2e.example", "*"])
    def test_an_address_is_no_pattern(self, api: Api, email: str):
        response = api.post("/api/auth/login", json={"email": email, "password": PASSWORD})
        assert response.status_code in (401, 422)


class TestMeAndLogout:
    def test_me_is_the_user_of_the_token(self, api: Api):
        camille, dominique = api.person("camille"), api.person("dominique")
        for person in (camille, dominique):
            response = api.get("/api/auth/me", token=person)
            assert response.json() == {"success": True, "user": person.user}

    def test_logout_ends_this_token_and_no_other(self, api: Api):
        account = api.register()
        other = api.post("/api/auth/login", json={"email": account.email, "password": account.password}).json()["token"]
        response = api.post("/api/auth/logout", token=account)
        assert (response.status_code, response.json()) == (200, {"success": True})
        failure(api.get("/api/auth/me", token=account), 401, "unauthenticated")
        failure(api.post("/api/auth/logout", token=account), 401, "unauthenticated")
        assert api.get("/api/auth/me", token=other).status_code == 200

    def test_after_a_logout_one_can_log_in_again(self, api: Api):
        account = api.register()
        api.post("/api/auth/logout", token=account)
        response = api.post("/api/auth/login", json={"email": account.email, "password": account.password})
        assert api.get("/api/auth/me", token=response.json()["token"]).status_code == 200

    def test_logout_takes_a_token_that_another_program_signed(self, api: Api):
        token = tokens.sign(tokens.claims(api.person("camille").id))
        assert api.post("/api/auth/logout", token=token).status_code == 200
        failure(api.get("/api/auth/me", token=token), 401, "unauthenticated")

    @pytest.mark.parametrize("body", [b"", b"{}", b'{"everywhere": true}'])
    def test_logout_needs_no_body_and_ignores_one(self, api: Api, body: bytes):
        token = tokens.sign(tokens.claims(api.person("camille").id))
        headers = {"Content-Type": "application/json"} if body else {}
        assert api.post("/api/auth/logout", token=token, content=body, headers=headers).status_code == 200
