"""Contract: «Newsletter and health», what of it is there yet."""

import os
import time

import pytest

from harness import database
from harness.api import Api, failure, new_email
from harness.rules import TIME

SUBSCRIBE = "/api/newsletter/subscribe"


def subscribers(api: Api, email: str) -> list[tuple]:
    return database.rows(api.database, "SELECT type, state FROM newsletter_subscribers WHERE email = ?", email)


class TestNewsletter:
    @pytest.mark.parametrize(("sent", "kept"), [
        ({}, "b2b"), ({"type": None}, "b2b"), ({"type": ""}, "b2b"), ({"type": "b2b"}, "b2b"), ({"type": "b2c"}, "b2c")])
    def test_an_address_is_kept_as_pending(self, api: Api, sent: dict, kept: str):
        email = new_email()
        response = api.post(SUBSCRIBE, json={"email": f" {email.upper()} "} | sent)
        assert response.status_code == 200
        assert set(response.json()) == {"success", "message"} and response.json()["message"]
        assert subscribers(api, email) == [(kept, "pending")]

    def test_a_known_address_is_answered_the_same_and_kept_once(self, api: Api):
        email = new_email()
        first, second = (api.post(SUBSCRIBE, json={"email": email}) for _ in range(2))
        assert first.json() == second.json() and first.status_code == second.status_code == 200
        assert len(subscribers(api, email)) == 1
        member = api.person("camille").email
        assert api.post(SUBSCRIBE, json={"email": member}).json() == first.json()

    @pytest.mark.parametrize("kind", ["b2d", "B2B", " b2b", 5, True, [], {}, ["b2b"]])
    def test_a_bad_type_is_422_naming_it(self, api: Api, kind: object):
        email = new_email()
        failure(api.post(SUBSCRIBE, json={"email": email, "type": kind}), 422, "invalid_fields", "type")
        assert subscribers(api, email) == []

    @pytest.mark.parametrize("email", [None, "", "x", "a@b", 5, [], "a@b.fr,c@d.fr"])
    def test_a_bad_address_is_422_naming_email(self, api: Api, email: object):
        failure(api.post(SUBSCRIBE, json={"email": email}), 422, "invalid_fields", "email")

    def test_every_bad_field_is_named_at_once(self, api: Api):
        failure(api.post(SUBSCRIBE, json={"type": "x"}), 422, "invalid_fields", "email", "type")
        failure(api.post(SUBSCRIBE, json={}), 422, "invalid_fields", "email")


class TestHealth:
    def test_it_answers_exactly_ok_and_the_time(self, api: Api):
        response = api.get("/api/health")
        assert response.status_code == 200
        body = response.json()
        assert set(body) == {"status", "timestamp"} and body["status"] == "ok"
        assert TIME.fullmatch(body["timestamp"])
        assert body["timestamp"][:13] == time.strftime("%Y-%m-%dT%H", time.gmtime())

    def test_it_is_503_when_the_database_cannot_be_read(self, cgi_with):
        program = cgi_with()
        api = Api(program)
        api.submit()
        content = program.database.read_bytes()
        for path in program.database.parent.glob(program.database.name + "-*"):
            path.unlink()
        program.database.write_bytes(os.urandom(len(content)))
        response = api.get("/api/health")
        assert response.status_code == 503
        assert response.json()["status"] == "unavailable" and TIME.fullmatch(response.json()["timestamp"])
        assert api.get("/api/questionnaire/7f2c1f4e-5a0b-4d6c-8e3f-2b9a1c0d4e5f").status_code in (500, 503)

    def test_a_running_pool_notices_too_and_recovers(self, pool_with):
        api = Api(pool_with())
        assert api.get("/api/health").status_code == 200
        path = api.database
        aside = path.with_name("aside")
        os.rename(path, aside)
        path.mkdir()
        try:
            response = api.get("/api/health")
            if response.status_code == 503:
                assert response.json()["status"] == "unavailable"
            else:
                assert response.status_code == 200, "the file is still open: it can be read"
        finally:
            path.rmdir()
            os.rename(aside, path)
        assert api.get("/api/health").status_code == 200


class TestBusyDatabase:
    def test_a_database_that_stays_locked_is_503_with_retry_after(self, cgi_with):
        api = Api(cgi_with())
        api.submit()
        connection = database.connect(api.database, write=True)
        connection.isolation_level = None
        connection.execute("BEGIN IMMEDIATE")
        try:
            began = time.monotonic()
            response = api.post("/api/newsletter/subscribe", json={"email": new_email()})
            failure(response, 503, "busy")
            assert 1 <= int(response.headers["retry-after"])
            assert time.monotonic() - began < 30
            assert api.get("/api/health").status_code == 200, "reading goes on"
        finally:
            connection.execute("ROLLBACK")
            connection.close()
        assert api.post("/api/newsletter/subscribe", json={"email": new_email()}).status_code == 200
