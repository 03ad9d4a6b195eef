"""docs/hosting-cgi.md: its configuration in the real Apache, lighttpd and nginx, one table of requests through each."""

import json
import os
import stat
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from conftest import assert_log_keeps_secrets
from fakes.fake_resend import FakeResend
from fakes.fake_stripe import FakeStripe
from fakes.settings import product_settings
from fakes.tls import Authority
from harness import documents, http1
from harness.api import Account, Api, failure, new_email
from harness.database import give_plan
from harness.hosting import (ApacheCGI, ApacheFastCGI, ApacheWebSpace, Hosting, LighttpdCGI, LighttpdFastCGI,
                             NginxFcgiwrap, block, replaced)
from harness.processes import eventually
from harness.settings import ORIGINS
from harness.stack import new_folder

MIB = 1 << 20
ALWAYS = (ApacheCGI, LighttpdFastCGI)
WITH_SOAK = (ApacheFastCGI, ApacheWebSpace, LighttpdCGI, NginxFcgiwrap)


@pytest.fixture(scope="module", params=ALWAYS + WITH_SOAK, ids=lambda kind: kind.__name__)
def server(request: pytest.FixtureRequest):
    """One server after the other, with its own program, settings and state."""
    if request.param in WITH_SOAK and not os.environ.get("SOAK"):
        pytest.skip("these servers run with SOAK=1 only (make soak)")
    running: Hosting = request.param(new_folder())
    try:
        yield running.start()
        running.stop()
        assert_log_keeps_secrets(running.log())
    finally:
        running.remove()


@pytest.fixture(scope="module")
def api(server: Hosting) -> Api:
    return Api(server)


@pytest.fixture(scope="module")
def owner(api: Api) -> Account:
    return api.register(name="Camille")


@pytest.fixture(scope="module")
def questionnaire(api: Api, owner: Account) -> str:
    return api.submit(token=owner)["questionnaireId"]


def exchange(server: Hosting, request_line: str, **headers: str) -> httpx.Response:
    """A request that no client would send as it is; its answer must be the program's own."""
    return http1.exchange(server.port, ORIGINS, request_line, headers)


class TestApi:
    def test_health(self, api: Api):
        assert api.get("/api/health").json()["status"] == "ok"
        assert api.request("HEAD", "/api/health").status_code == 200

    def test_a_token_reaches_the_program(self, api: Api, owner: Account):
        token = api.post("/api/auth/login", json={"email": owner.email, "password": owner.password}).json()["token"]
        assert api.get("/api/auth/me", token=token).json()["user"] == owner.user
        failure(api.get("/api/auth/me"), 401, "unauthenticated")
        failure(api.get("/api/auth/me", token=token[:-6] + "AAAAAA"), 401, "unauthenticated")

    def test_the_report_is_drawn(self, api: Api, server: Hosting):
        account = api.register()
        give_plan(server.database, account.id, "essential")
        response = api.get(f"/api/questionnaire/{api.submit(account)['questionnaireId']}/report.pdf", token=account)
        assert response.status_code == 200 and response.content.startswith(b"%PDF-"), response.text[:300]

    def test_a_cv_of_ten_mib_comes_back_as_it_was(self, api: Api, owner: Account, questionnaire: str):
        content = documents.docx(size=documents.LIMIT)
        response = api.upload(questionnaire, content, "Mon CV.docx", documents.DOCX, token=owner)
        assert response.status_code == 201, response.text
        response = api.get(f"/api/questionnaire/{questionnaire}/cv", token=owner)
        assert response.content == content
        assert response.headers["content-length"] == str(len(content)), "a download that breaks off would go unseen"

    @pytest.mark.parametrize("size", [documents.LIMIT + 1, 20 * MIB], ids=["a byte over", "20 MiB"])
    def test_a_larger_cv_is_refused_in_the_contracts_form(
            self, api: Api, owner: Account, questionnaire: str, size: int):
        response = api.upload(questionnaire, documents.docx(size=size), "cv.docx", documents.DOCX, token=owner)
        failure(response, 413, "too_large")

    @pytest.mark.parametrize("size", [70_000, MIB, 20 * MIB])
    def test_a_body_that_the_program_does_not_read_costs_no_answer(self, api: Api, size: int):
        body, form = b'{"email": "' + b"x" * size, {"Content-Type": "application/json"}
        failure(api.post("/api/newsletter/subscribe", content=body, headers=form), 413, "too_large")
        failure(api.post("/api/nope", content=body, headers=form), 404, "not_found")
        failure(api.post("/api/health", content=body, headers=form), 405, "method_not_allowed")

    def test_a_body_without_a_length(self, api: Api):
        def sent(*chunks: bytes) -> httpx.Response:
            return api.post("/api/newsletter/subscribe", content=iter(chunks),
                            headers={"Content-Type": "application/json"})

        assert sent(b'{"email": ', json.dumps(new_email()).encode(), b"}").status_code == 200
        failure(sent(b'{"email": "', *[b"x" * 10_000] * 20), 413, "too_large")
        failure(sent(b'{"email": '), 400, "invalid_json")

    def test_unknown_paths_and_wrong_methods(self, api: Api):
        for path in ("/api", "/api/", "/api/nope", "/api/health/", "/api/health.json"):
            failure(api.get(path), 404, "not_found")
        for method in ("POST", "PUT", "DELETE", "PATCH"):
            response = api.request(method, "/api/health")
            failure(response, 405, "method_not_allowed")
            assert response.headers["allow"] == "GET, HEAD, OPTIONS"
        response = api.request("OPTIONS", "/api/health")
        assert (response.status_code, response.headers["allow"]) == (204, "GET, HEAD, OPTIONS")

    @pytest.mark.parametrize("path", [
        "/api/%68ealth", "/%61pi/health", "/api/health?x=%2F&y=%25"])
    def test_a_path_may_be_written_in_several_ways(self, server: Hosting, path: str):
        assert exchange(server, f"GET {path} HTTP/1.1").status_code == 200

    @pytest.mark.parametrize("path", [
        "/api/x%3Fy", "/api/x%20y", "/api/%C3%A9", "/api/x%23y", "/api/x+y;z=1", "/api/health%3Fx",
        "/api/health%2F", "/api/questionnaire/a%2Fb", "/api/" + "x" * 300], ids=lambda path: path[:30])
    def test_a_strange_path_is_the_programs_404(self, server: Hosting, path: str):
        if isinstance(server, ApacheWebSpace) and "%2F" in path:
            pytest.skip("the document says that Apache answers this one in web space")
        failure(exchange(server, f"GET {path} HTTP/1.1"), 404, "not_found")

    def test_preflights_and_origins(self, api: Api):
        for origin in ORIGINS:
            response = api.request("OPTIONS", "/api/questionnaire/submit", origin=origin,
                                   headers={"Access-Control-Request-Method": "POST"})
            assert response.status_code == 204
            assert response.headers["access-control-allow-methods"] == "GET, HEAD, POST, DELETE, OPTIONS"
            assert response.headers["access-control-max-age"] == "86400"
            assert api.get("/api/nope", origin=origin).status_code == 404  # with the headers that every answer has
        response = api.request("OPTIONS", "/api/questionnaire/submit", origin="https://evil.example",
                               headers={"Access-Control-Request-Method": "POST"})
        assert response.status_code == 204
        assert "access-control-allow-methods" not in response.headers

    def test_the_request_id_is_the_services_own(self, api: Api):
        assert api.get("/api/health", headers={"X-Request-ID": "mine"}).status_code == 200

    def test_answers_are_not_compressed(self, api: Api):
        response = api.get("/api/questionnaire/questions", headers={"Accept-Encoding": "gzip, br"})
        assert "content-encoding" not in response.headers
        tag = response.headers["etag"]
        assert api.get("/api/questionnaire/questions", headers={"If-None-Match": tag}).status_code == 304

    def test_many_at_once(self, api: Api):
        with ThreadPoolExecutor(12) as threads:
            made = set(threads.map(lambda seed: api.submit(seed=seed)["questionnaireId"], range(36)))
        assert len(made) == 36


class TestServersOwnAnswers:
    """The table at the end of the document."""

    LONG = "/api/" + "x" * 10_000
    APACHE = {"GET /api/x%00y": 404, "GET /api/x%zz": 400, f"GET {LONG}": 414, "TRACE /api/health": 405}
    LIGHTTPD = {"GET /api/x%00y": 400, "GET /api/%FF": 400, "GET /api/health?x=%00": 400, f"GET {LONG}": 431,
                "BREW /api/health": 501}
    NGINX = {"GET /api/x%00y": 400, "GET /api/x%zz": 400, f"GET {LONG}": 414, "TRACE /api/health": 405}
    OWN = {
        ApacheCGI: APACHE, ApacheFastCGI: APACHE, LighttpdFastCGI: LIGHTTPD, NginxFcgiwrap: NGINX,
        LighttpdCGI: LIGHTTPD | {"GET /api/" + "x" * 5_000: 404},
        ApacheWebSpace: {line: status for line, status in APACHE.items() if "TRACE" not in line} | {
            "GET /api/a%2Fb": 404, "GET /api/" + "x" * 5_000: 403}}

    def test_they_are_as_the_document_says(self, server: Hosting):
        for line, status in self.OWN[type(server)].items():
            request = f"{line} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nConnection: close\r\n\r\n"
            answer = http1.send(server.port, request.encode())
            assert answer.split(b" ", 2)[1] == str(status).encode(), line[:40]
            assert b"\r\nx-request-id:" not in answer.lower(), f"{line[:40]}: this is the program's"

    def test_all_others_are_the_programs(self, server: Hosting):
        own = self.OWN[type(server)]
        for line, status, code in (
                ("GET /api/x%zz", 404, "not_found"), ("GET /api/%FF", 404, "not_found"),
                ("TRACE /api/health", 405, "method_not_allowed"), ("BREW /api/health", 405, "method_not_allowed")):
            if line not in own and not (isinstance(server, ApacheWebSpace) and "TRACE" in line):
                failure(exchange(server, f"{line} HTTP/1.1"), status, code)

    def test_a_body_beyond_all_measure(self, server: Hosting):
        if isinstance(server, ApacheWebSpace):
            pytest.skip("the host's own limit counts")
        response = httpx.post(f"{server.url}/api/newsletter/subscribe", content=b"x" * (33 * MIB),
                              headers={"Content-Type": "application/json"}, timeout=60, trust_env=False)
        assert response.status_code == (400 if isinstance(server, ApacheFastCGI) else 413)


class TestPages:
    def get(self, server: Hosting, path: str) -> httpx.Response:
        return httpx.get(server.url + path, timeout=30, trust_env=False)

    def test_the_frontend_is_served_beside_it_with_its_headers(self, server: Hosting):
        for path in ("/", "/questionnaire.html", "/css/site.css", "/js/health.js"):
            response = self.get(server, path)
            assert response.status_code == 200, path
            self.check_headers(response)
        response = self.get(server, "/nope")
        assert response.status_code == 404
        assert '<html lang="fr">' in response.text
        self.check_headers(response)

    def check_headers(self, response: httpx.Response) -> None:
        headers = response.headers
        assert headers["content-security-policy"].startswith("default-src 'none'")
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
        assert "camera=()" in headers["permissions-policy"]

    def test_nothing_else_is(self, server: Hosting):
        for path in ("/apix", "/.htaccess", "/env", "/ai-ikigai/env", "/cgi-bin/", "/../etc/env", "/css/"):
            assert self.get(server, path).status_code in (403, 404), path


class TestMachine:
    def test_settings_and_data_are_closed_to_others(self, server: Hosting, questionnaire: str):
        assert stat.S_IMODE(server.settings_file.stat().st_mode) & 0o037 == 0
        for folder in (server.database.parent, server.cv_dir):
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        for path in (server.database, *server.cv_dir.rglob("*")):
            assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
        for path in (server.settings_file, server.database, server.cv_dir):
            assert server.web_root not in path.parents

    def test_the_documents_check_says_that_all_is_well(self, server: Hosting):
        output = server.shell(replaced(block("sh check"), {"https://ai-ikigai.example": server.url}))
        assert output.splitlines()[-1] == "200", output
        as_account, program = "runuser -u www-data -- ", "/usr/local/bin/ai-ikigai"
        line = replaced(block("sh check settings"), {program: str(server.program), as_account: ""})
        done = server.as_account(line)
        assert done.returncode == 0, done.stdout + done.stderr

    @pytest.mark.parametrize("command", ["sweep", "backup"])
    def test_the_cron_lines_do_their_work(self, server: Hosting, questionnaire: str, command: str):
        lines = [line for line in server.cron() if f"/ai-ikigai {command}" in line]
        assert len(lines) == 1
        done = server.as_account(lines[0])
        assert (done.returncode, done.stdout) == (0, ""), done.stderr
        if command == "backup":
            assert any(server.backups.iterdir())

    def test_the_cron_lines_send_e_mails_and_ask_stripe(self, server: Hosting, api: Api, owner: Account):
        authority = Authority(server.folder)
        authority.pem.chmod(0o644)
        deliver, = (line for line in server.cron() if "/ai-ikigai deliver" in line)
        reconcile, = (line for line in server.cron() if "/ai-ikigai reconcile" in line)
        with FakeStripe(authority.server()) as stripe, FakeResend(authority.server()) as resend:
            settings = product_settings(authority, stripe, resend)
            done = server.as_account(deliver, **settings)
            assert (done.returncode, done.stdout) == (0, ""), done.stderr
            assert [mail.to for mail in resend.sent_to(owner.email)] == [[owner.email]], "the welcome"
            assert server.as_account(reconcile, **settings).returncode == 0
            assert [call.path for call in stripe.server.received("GET", "/v1/events")] == ["/v1/events"]
        alone = server.as_account(reconcile)
        assert alone.returncode != 0 and "STRIPE_SECRET_KEY is not set" in alone.stderr

    def test_the_log_has_a_line_a_request_and_no_key(self, server: Hosting, api: Api, owner: Account,
                                                     questionnaire: str):
        request_id = api.get(f"/api/questionnaire/{questionnaire}", token=owner).headers["x-request-id"]
        log = server.log()
        lines = [line for line in log.splitlines() if request_id in line]
        assert len(lines) == 1
        entry = json.loads(lines[0])
        assert (entry["route"], entry["client"]) == ("/api/questionnaire/:id", "127.0.0.1")
        if not isinstance(server, ApacheWebSpace):  # its host's log is not ours to set
            assert questionnaire not in log


class TestSettings:
    def test_a_wrong_setting_is_told_to_the_operator_and_nobody_else(self, server: Hosting):
        misconfigured = type(server)(new_folder())
        try:
            misconfigured.launch("JWT_SECRET=short\n")
            if not isinstance(server, LighttpdFastCGI):  # it starts its workers first and may give up when they end
                eventually(misconfigured.listens, 10, "the server listens")
            if isinstance(server, ApacheFastCGI):
                response = httpx.get(f"{misconfigured.url}/api/health", timeout=30, trust_env=False)
                assert response.status_code == 500
                assert "JWT_SECRET" not in response.text
            elif not isinstance(server, LighttpdFastCGI):
                failure(Api(misconfigured).get("/api/health"), 500, "internal")
                failure(Api(misconfigured).post("/api/nope", content=b"x" * 300_000), 500, "internal")
            eventually(lambda: "JWT_SECRET is too short" in misconfigured.log(), 10, "the log names the setting")
        finally:
            misconfigured.remove()
