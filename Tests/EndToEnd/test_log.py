"""design.md: one JSON object a line, with the route's template, status, time, request id and client address; and
never a secret, nor an id that is a key."""

import json
import re

import pytest

from harness import documents, tokens
from harness.api import Api, new_email
from harness.pool import Pool
from harness.processes import eventually
from harness.settings import SITE


@pytest.fixture(scope="module")
def pool():
    import shutil

    from harness.stack import new_folder

    running = Pool(new_folder()).start()
    yield running
    running.kill()
    shutil.rmtree(running.folder, ignore_errors=True)


@pytest.fixture
def api(pool: Pool) -> Api:
    return Api(pool, "198.51.100.23")


def line_of(pool: Pool, request_id: str) -> dict:
    """The one line about the answer of that id."""
    def find():
        return [line for line in pool.log.read_text().splitlines() if request_id in line]

    lines = eventually(find, 5, f"a line with {request_id}")
    assert len(lines) == 1, lines
    return json.loads(lines[0])


def values(part: object) -> list:
    if isinstance(part, dict):
        return [value for one in part.values() for value in values(one)]
    if isinstance(part, list):
        return [value for one in part for value in values(one)]
    return [part]


class TestLines:
    def test_every_line_is_a_json_object(self, pool: Pool, api: Api):
        api.get("/api/health")
        api.get("/api/nope")
        api.post("/api/auth/login", content=b"{", headers={"Content-Type": "application/json"})
        for line in pool.log.read_text().splitlines():
            assert isinstance(json.loads(line), dict), line

    @pytest.mark.parametrize(("method", "path", "template", "status"), [
        ("GET", "/api/health", "/api/health", 200),
        ("GET", "/api/questionnaire/7f2c1f4e-5a0b-4d6c-8e3f-2b9a1c0d4e5f", "/api/questionnaire/:id", 404),
        ("DELETE", "/api/questionnaire/7f2c1f4e-5a0b-4d6c-8e3f-2b9a1c0d4e5f", "/api/questionnaire/:id", 404),
        ("GET", "/api/questionnaire/7f2c1f4e-5a0b-4d6c-8e3f-2b9a1c0d4e5f/cv", "/api/questionnaire/:id/cv", 401),
        ("PUT", "/api/questionnaire/7f2c1f4e-5a0b-4d6c-8e3f-2b9a1c0d4e5f/claim", "/api/questionnaire/:id/claim", 405)])
    def test_a_request_is_one_line_with_its_template_and_not_its_id(
            self, pool: Pool, api: Api, method: str, path: str, template: str, status: int):
        response = api.request(method, path, origin=SITE)
        assert response.status_code == status
        found = values(line_of(pool, response.headers["x-request-id"]))
        texts = [str(value) for value in found]
        assert any(re.sub(r"\{(\w+)\}", r":\1", text).endswith(template) for text in texts), texts
        assert str(status) in texts
        assert "198.51.100.23" in texts
        assert any(isinstance(value, int | float) and not isinstance(value, bool) and value != status for value in found)
        assert "7f2c1f4e" not in str(found)

    def test_a_hostile_path_makes_no_second_line_and_is_not_repeated(self, pool: Pool, api: Api):
        before = len(pool.log.read_text().splitlines())
        response = api.get('/api/x%0a{"level":"error"}%0d%22%5c%1b[31m', headers={"User-Agent": 'a"b\\c'})
        line_of(pool, response.headers["x-request-id"])
        lines = pool.log.read_text().splitlines()
        assert len(lines) == before + 1
        assert "level\\\":\\\"error" not in lines[-1]


class TestSecrets:
    def test_nothing_that_a_person_sent_stands_in_it(self, pool: Pool, api: Api):
        account = api.register(name="Zénobie Secrète")
        api.post("/api/auth/login", json={"email": account.email, "password": "un-essai-rate-5533"})
        api.get("/api/auth/me", token=account)
        api.get(f"/api/auth/me?token={account.token}")
        forged = tokens.sign(tokens.claims(account.id), "another secret that is longer than 32 bytes")
        api.get("/api/auth/me", token=forged)
        submitted = api.submit(account)
        identifier = submitted["questionnaireId"]
        api.upload(identifier, documents.pdf(), "nom-de-fichier-secret.pdf", token=account)
        api.upload(identifier, documents.encrypted_pdf(), "nom-de-fichier-secret.pdf", token=account)
        api.upload(identifier, b"%PDF-1.4 nonsense", token=account)
        api.get(f"/api/questionnaire/{identifier}/cv", token=account)
        api.get(f"/api/questionnaire/{identifier}/{account.token}")
        subscriber = new_email()
        api.post("/api/newsletter/subscribe", json={"email": subscriber})
        api.post("/api/auth/register", content=b'{"email": "nom-secret@e2e.example", ',
                 headers={"Content-Type": "application/json"})
        last = api.delete(f"/api/questionnaire/{identifier}", token=account)
        line_of(pool, last.headers["x-request-id"])
        log = pool.log.read_text()
        for secret in (account.email, account.password, account.token,
                       "Zénobie", "un-essai-rate-5533", forged, identifier, subscriber, "nom-secret",
                       "nom-de-fichier-secret", documents.CV_MARK, "Quatrebarbes", tokens.read(account.token)["jti"],
                       pool.environment["JWT_SECRET"], "scrypt$"):
            assert secret not in log, f"the log holds «{secret}»"

    def test_through_the_whole_stack_neither(self, nginx: Api):
        account = nginx.register()
        identifier = nginx.submit(account)["questionnaireId"]
        nginx.get(f"/api/questionnaire/{identifier}", token=account)
        nginx.get(f"/api/questionnaire/{identifier}/nope", token=account)
        last = nginx.get("/api/health")
        log = nginx.service.log
        eventually(lambda: last.headers["x-request-id"] in log.read_text(), 5, "the last request is logged")
        text = log.read_text()
        for secret in (identifier, account.token, account.email, account.password):
            assert secret not in text
        for line in text.splitlines():
            if line.startswith("{"):
                json.loads(line)
            else:
                assert "/api/" not in line or "ready" in line, f"a line that is not ours says too much: {line}"
