"""What nginx does by itself under /api: its own failures in the contract's form, buffering, what it passes on."""

import json
import os
import shutil
import signal
import socket
import subprocess
import time

import httpx
import pytest

from harness import http1, processes
from harness.api import Api, failure, new_email
from harness.processes import eventually
from harness.responder import GOOD, Responder
from harness.rules import check_every_response
from harness.settings import ROOT, SECOND_ORIGIN, SITE
from harness.stack import Stack, new_folder
from harness.webserver import Nginx

SUBSCRIBE = "POST /api/newsletter/subscribe HTTP/1.1"
JSON = {"Content-Type": "application/json"}
ORIGINS = [SITE, SECOND_ORIGIN, "https://evil.example", None]


def exchange(stack: Stack, request_line: str, headers: dict[str, str] | None = None, body: bytes = b"", **options):
    return http1.exchange(stack.port, stack.origins, request_line, headers or {}, body, **options)


class TestOwnFailures:
    @pytest.mark.parametrize("origin", ORIGINS)
    def test_trace_is_405_with_allow(self, stack: Stack, origin: str | None):
        response = exchange(stack, "TRACE /api/health HTTP/1.1", {"Origin": origin} if origin else {})
        failure(response, 405, "method_not_allowed")

    @pytest.mark.parametrize("origin", ORIGINS)
    def test_a_huge_header_is_400_in_the_contracts_form(self, stack: Stack, origin: str | None):
        headers = {"Origin": origin} if origin else {}
        response = exchange(stack, "GET /api/health HTTP/1.1", headers | {"X-Huge": "x" * 100_000})
        assert response.status_code == 400

    @pytest.mark.parametrize("headers", [
        {"Content-Length": "x"}, {"Content-Length": "-1"}, {"Content-Length": "5, 5"},
        {"Content-Length": "99999999999999999999999"}, {"Transfer-Encoding": "chunked", "Content-Length": "5"},
        {"Transfer-Encoding": "chunked"}], ids=str)
    def test_a_body_whose_length_makes_no_sense_is_refused_and_nothing_stored(
            self, stack: Stack, nginx: Api, headers: dict[str, str]):
        before = nginx.stored()
        response = exchange(stack, SUBSCRIBE, JSON | headers, b'{"email": "a@b.fr"}')
        assert response.status_code in (400, 413)
        assert nginx.stored() == before

    def test_20_mb_are_refused_before_they_are_sent(self, stack: Stack):
        response = exchange(stack, SUBSCRIBE, JSON | {"Content-Length": "20000000", "Expect": "100-continue",
                                                      "Origin": SITE})
        failure(response, 413, "too_large")

    def test_http_1_0_is_served(self, stack: Stack):
        assert exchange(stack, "GET /api/health HTTP/1.0").status_code == 200

    def test_an_absolute_target_is_served(self, stack: Stack):
        answer = http1.send(stack.port, b"GET http://evil.example/api/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        assert answer.startswith(b"HTTP/1.1 200")


class TestLyingLengths:
    def test_more_promised_than_sent_stores_nothing(self, stack: Stack, nginx: Api):
        before = nginx.stored()
        body = json.dumps({"email": new_email()}).encode()
        head = f"{SUBSCRIBE}\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(body) + 10}\r\n\r\n"
        answer = http1.send(stack.port, head.encode() + body, then_close=True, timeout=5)
        assert not answer or answer.startswith(b"HTTP/1.1 4")
        assert nginx.stored() == before
        assert nginx.get("/api/health").status_code == 200

    def test_less_promised_than_sent_is_no_second_request_of_ours(self, stack: Stack, nginx: Api):
        before = nginx.stored()
        body = json.dumps({"email": new_email()}).encode()
        response = exchange(stack, SUBSCRIBE, JSON | {"Content-Length": str(len(body) - 1)}, body)
        failure(response, 400, "invalid_json")
        assert nginx.stored() == before

    def test_a_chunked_body_that_never_ends_stores_nothing(self, stack: Stack, nginx: Api):
        before = nginx.stored()
        body = json.dumps({"email": new_email()}).encode()
        head = f"{SUBSCRIBE}\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
        http1.send(stack.port, head.encode() + b"%x\r\n%s\r\n" % (len(body), body), then_close=True, timeout=5)
        assert nginx.stored() == before


class TestPoolDown:
    @pytest.fixture(scope="class")
    def down(self):
        """A service whose pool was killed while the rest was not allowed to notice."""
        stack = Stack().start()
        api = Api(stack)
        assert api.get("/api/health").status_code == 200
        os.kill(stack.process.pid, signal.SIGSTOP)
        processes.kill_all(stack.pool)
        path = stack.socket_path()

        def refuses() -> bool:
            with socket.socket(socket.AF_UNIX) as probe:
                return probe.connect_ex(str(path)) != 0

        eventually(refuses, 10, "nobody listens on the pool’s socket")
        yield api
        stack.remove()

    @pytest.mark.parametrize("origin", ORIGINS)
    @pytest.mark.parametrize(("method", "path"), [
        ("GET", "/api/health"), ("GET", "/api/auth/me"), ("POST", "/api/auth/login"),
        ("GET", "/api/questionnaire/questions"), ("DELETE", "/api/questionnaire/7f2c1f4e-5a0b-4d6c-8e3f-2b9a1c0d4e5f")])
    def test_it_is_503_in_the_contracts_form(self, down: Api, method: str, path: str, origin: str | None):
        failure(down.request(method, path, origin=origin), 503, "unavailable")

    def test_preflights_are_answered_all_the_same(self, down: Api):
        response = down.request("OPTIONS", "/api/auth/login", origin=SITE,
                                headers={"Access-Control-Request-Method": "POST"})
        assert response.status_code == 204

    def test_the_site_itself_is_served_all_the_same(self, down: Api):
        assert down.get("/").status_code == 200


class TestBefore:
    """nginx before a responder of ours."""

    @pytest.fixture(scope="class")
    def site(self):
        folder = new_folder()
        responder = Responder(folder / "pool.sock")
        server = Nginx("development", folder, folder / "pool.sock").start()
        server.responder = responder
        yield server
        server.stop()
        responder.close()
        shutil.rmtree(folder, ignore_errors=True)

    @pytest.fixture
    def client(self, site: Nginx):
        site.responder.answer = GOOD
        while not site.responder.requests.empty():
            site.responder.requests.get()
        with httpx.Client(base_url=site.url, trust_env=False) as client:
            yield client

    def test_what_the_application_needs_is_passed_on(self, site: Nginx, client: httpx.Client):
        client.post("/api/auth/login?x=1", content=b"{}", headers={
            "Content-Type": "application/json; charset=utf-8", "Origin": SITE, "Authorization": "Bearer x"})
        received = site.responder.requests.get(timeout=5)
        values = received.variables
        assert received.body == b"{}"
        assert values["SCRIPT_NAME"] + values.get("PATH_INFO", "") == "/api/auth/login"
        assert (values["REQUEST_METHOD"], values["QUERY_STRING"], values["CONTENT_LENGTH"]) == ("POST", "x=1", "2")
        assert values["CONTENT_TYPE"] == "application/json; charset=utf-8"
        assert values["REMOTE_ADDR"] == "127.0.0.1"
        assert (values["HTTP_ORIGIN"], values["HTTP_AUTHORIZATION"]) == (SITE, "Bearer x")
        assert values["GATEWAY_INTERFACE"].startswith("CGI/1.")

    def test_httpoxy_is_closed(self, site: Nginx, client: httpx.Client):
        client.get("/api/health", headers={"Proxy": "http://evil.example:3128"})
        assert not site.responder.requests.get(timeout=5).variables.get("HTTP_PROXY")

    def test_a_client_cannot_choose_its_address(self, site: Nginx, client: httpx.Client):
        client.get("/api/health", headers={"X-Forwarded-For": "203.0.113.5", "X-Real-IP": "203.0.113.5",
                                           "Remote-Addr": "203.0.113.5", "REMOTE_ADDR": "203.0.113.5"})
        assert site.responder.requests.get(timeout=5).variables["REMOTE_ADDR"] == "127.0.0.1"

    def test_a_slow_uploader_reaches_the_pool_only_when_all_is_there(self, site: Nginx, client: httpx.Client):
        before = site.responder.connections
        with socket.create_connection(("127.0.0.1", site.port)) as connection:
            connection.sendall(b"POST /api/questionnaire/upload-cv HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                               b"Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 300000\r\n\r\n")
            for _ in range(10):
                connection.sendall(b"x" * 20_000)
                time.sleep(0.05)
            assert site.responder.connections == before, "the pool has a connection already"
            connection.sendall(b"x" * 100_000)
            assert connection.recv(1000).startswith(b"HTTP/1.1 200")
        assert len(site.responder.requests.get(timeout=5).body) == 300_000

    @pytest.mark.parametrize("origin", [SITE, "https://evil.example"])
    @pytest.mark.parametrize("answer", [
        None, b"", b"nonsense", b"Status: 200 OK\r\nContent-Type: application/json\r\n", b"\x00" * 100,
        b"Status: 200 OK\r\nX-Huge: " + b"x" * 200_000 + b"\r\n\r\n{}"],
        ids=["nothing, closed", "nothing, ended", "no header", "half a header", "zero bytes", "a huge header"])
    def test_what_is_no_answer_becomes_a_failure_in_the_contracts_form(
            self, site: Nginx, client: httpx.Client, answer: bytes | None, origin: str):
        site.responder.answer = answer
        response = client.get("/api/health", headers={"Origin": origin})
        check_every_response(response, site.origins)
        failure(response, 503, "unavailable")

    def test_a_failure_of_the_applications_passes_unchanged(self, site: Nginx, client: httpx.Client):
        for status in (400, 401, 404, 405, 413, 415, 422, 429, 500, 503):
            site.responder.answer = GOOD.replace(b"200 OK", b"%d X" % status)
            response = client.get("/api/health")
            assert (response.status_code, response.json()) == (status, {"success": True})
            assert response.headers.get_list("x-request-id")[0].startswith("00000000-0000-4000-8000-")
            assert len(response.headers.get_list("x-request-id")) == 1

    def test_a_write_is_never_sent_twice(self, site: Nginx, client: httpx.Client):
        """A pool that dies in the middle of a request may have done it already."""
        site.responder.answer = None
        before = site.responder.connections
        client.post("/api/questionnaire/submit", json={})
        assert site.responder.connections == before + 1

    def test_nothing_under_api_stands_in_its_log(self, site: Nginx, client: httpx.Client):
        mark = "7f2c1f4e-5a0b-4d6c-8e3f-2b9a1c0d4e5f"
        site.responder.answer = None
        client.get(f"/api/questionnaire/{mark}")
        site.responder.answer = GOOD
        client.get(f"/api/questionnaire/{mark}?token={mark}", headers={"Authorization": f"Bearer {mark}"})
        client.post(f"/api/questionnaire/{mark}", content=b"x" * 20_000_000)
        with pytest.raises(httpx.HTTPError):
            client.get(f"/api/questionnaire/{mark}", headers={"X-Huge": "x" * 100_000}).raise_for_status()
        assert mark not in site.logs()


class TestConfiguration:
    def test_nginx_accepts_both_sites(self):
        result = subprocess.run([str(ROOT / "tools/check-nginx")], capture_output=True, text=True, timeout=60)
        assert result.returncode == 0, result.stdout + result.stderr
        assert "warn" not in result.stdout + result.stderr
