"""Contract: the program as CGI, whatever the web server does with its standard input and its variables."""

import json
import time

import httpx
import pytest

from harness import answers, documents
from harness.api import Api, failure, new_email
from harness.cgi import CGIProgram, CGITransport, log_lines, meta_variables
from harness.rules import check_every_response
from harness.settings import SITE

SUBSCRIBE = "http://ikigai.example/api/newsletter/subscribe"
INPUTS = ["pipe", "open pipe", "socket", "open socket"]


def request(method: str = "GET", path: str = "/api/health", body: bytes = b"", **headers: str) -> httpx.Request:
    return httpx.Request(method, f"http://ikigai.example{path}", content=body or None,
                         headers={name.replace("_", "-"): value for name, value in headers.items()})


def run(program: CGIProgram, of: httpx.Request, body: bytes = b"", drop: tuple[str, ...] = (), options: dict | None = None,
        **variables: str) -> httpx.Response:
    """Runs the program for a request with some of its variables changed."""
    values = meta_variables(of, body, "192.0.2.1") | variables
    for name in drop:
        values.pop(name, None)
    outcome = program.run(values, body, **(options or {}))
    assert outcome.exit_status == 0, outcome.stderr
    response = outcome.response(of)
    check_every_response(response, program.origins)
    return response


def subscription() -> bytes:
    return json.dumps({"email": new_email()}).encode()


class TestStandardInput:
    @pytest.mark.parametrize("standard_input", INPUTS)
    def test_a_body_is_read_from_a_pipe_and_from_a_socket_and_no_further_than_its_length(
            self, cgi_program: CGIProgram, standard_input: str):
        with httpx.Client(transport=CGITransport(cgi_program, standard_input=standard_input)) as client:
            assert client.post(SUBSCRIBE, json={"email": new_email()}).status_code == 200

    @pytest.mark.parametrize("standard_input", INPUTS)
    def test_a_request_without_a_body_waits_for_nothing(self, cgi_program: CGIProgram, standard_input: str):
        response = run(cgi_program, request(), options={"standard_input": standard_input, "timeout": 10})
        assert response.status_code == 200

    @pytest.mark.parametrize("standard_input", ["pipe", "socket"])
    def test_a_body_without_a_length_is_read_to_its_end(self, cgi_program: CGIProgram, standard_input: str):
        body = subscription()
        response = run(cgi_program, request("POST", "/api/newsletter/subscribe", body, Content_Type="application/json"),
                       body, drop=("CONTENT_LENGTH",), options={"standard_input": standard_input})
        assert response.status_code == 200

    @pytest.mark.parametrize("standard_input", ["pipe", "socket"])
    def test_a_body_without_a_length_has_the_same_limit(self, cgi_program: CGIProgram, standard_input: str):
        for size in (70_000, 20_000_000):
            body = b'{"email": "' + b"x" * size
            response = run(
                cgi_program, request("POST", "/api/newsletter/subscribe", body, Content_Type="application/json"),
                body, drop=("CONTENT_LENGTH",), options={"standard_input": standard_input})
            failure(response, 413, "too_large")

    @pytest.mark.parametrize("standard_input", INPUTS)
    def test_a_cv_comes_in_the_same_way(self, cgi_program: CGIProgram, cgi: Api, standard_input: str):
        identifier = cgi.submit()["questionnaireId"]
        body = documents.upload(identifier, documents.docx(size=1 << 20), "cv.docx")
        of = request("POST", "/api/questionnaire/upload-cv", body, Content_Type=documents.MULTIPART)
        assert run(cgi_program, of, body, options={"standard_input": standard_input}).status_code == 201
        if "open" not in standard_input:
            response = run(cgi_program, of, body, drop=("CONTENT_LENGTH",), options={"standard_input": standard_input})
            assert response.status_code == 201

    def test_a_length_that_promises_more_than_comes_stores_nothing(self, cgi_program: CGIProgram, cgi: Api):
        before, body = cgi.stored(), subscription()
        of = request("POST", "/api/newsletter/subscribe", body, Content_Type="application/json")
        outcome = cgi_program.run(meta_variables(of, body, "192.0.2.1") | {"CONTENT_LENGTH": str(len(body) + 10)}, body)
        if outcome.stdout:
            assert outcome.response().status_code == 400
        assert cgi.stored() == before

    def test_a_length_that_promises_less_cuts_the_body(self, cgi_program: CGIProgram, cgi: Api):
        before, body = cgi.stored(), subscription()
        response = run(cgi_program, request("POST", "/api/newsletter/subscribe", body, Content_Type="application/json"),
                       body, CONTENT_LENGTH=str(len(body) - 1))
        failure(response, 400, "invalid_json")
        assert cgi.stored() == before

    @pytest.mark.parametrize("length", ["-1", "x", "1e3", "99999999999999999999", "0x10", "+5", " 5", "5 5", "1.0"])
    def test_a_senseless_length_is_an_error_and_no_crash(self, cgi_program: CGIProgram, cgi: Api, length: str):
        before, body = cgi.stored(), subscription()
        response = run(cgi_program, request("POST", "/api/newsletter/subscribe", body, Content_Type="application/json"),
                       body, CONTENT_LENGTH=length)
        assert response.status_code in (400, 413)
        assert cgi.stored() == before

    def test_an_empty_length_is_none(self, cgi_program: CGIProgram):
        """RFC 3875, 4.1.2; some servers set the variable to nothing."""
        body = subscription()
        of = request("POST", "/api/newsletter/subscribe", body, Content_Type="application/json")
        assert run(cgi_program, of, body, CONTENT_LENGTH="").status_code == 200
        assert run(cgi_program, request(), CONTENT_LENGTH="", CONTENT_TYPE="").status_code == 200

    def test_a_closed_standard_output_is_no_crash(self, cgi_program: CGIProgram, cgi: Api):
        """The client has gone away; what was done stays done."""
        import subprocess

        from harness.settings import BINARY

        body = json.dumps({"answers": answers.valid()}).encode()
        of = request("POST", "/api/questionnaire/submit", body, Content_Type="application/json")
        process = subprocess.Popen(
            [str(BINARY)], env=cgi_program.environment | meta_variables(of, body, "192.0.2.1"),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.close()
        process.stdin.write(body)
        process.stdin.close()
        stderr = process.stderr.read()
        process.stderr.close()
        assert process.wait(20) >= 0, f"ended by a signal: {stderr.decode(errors='replace')[-500:]}"


class TestVariables:
    @pytest.mark.parametrize(("script", "info"), [
        ("/api", "/health"), ("", "/api/health"), ("/api/health", ""), ("/api/health", None)],
        ids=["/api + /health", "nothing + all", "all + nothing", "all, no PATH_INFO"])
    def test_the_path_is_script_name_and_path_info(self, cgi_program: CGIProgram, script: str, info: str | None):
        response = run(cgi_program, request(), drop=("PATH_INFO",) if info is None else (), SCRIPT_NAME=script,
                       PATH_INFO=info or "")
        assert response.status_code == 200, response.text

    def test_a_script_outside_api_serves_nothing(self, cgi_program: CGIProgram):
        response = run(cgi_program, request(path="/cgi-bin/ikigai/health"), SCRIPT_NAME="/cgi-bin/ikigai",
                       PATH_INFO="/health")
        assert response.status_code == 404

    @pytest.mark.parametrize("variable", ["HTTP_AUTHORIZATION", "REDIRECT_HTTP_AUTHORIZATION"])
    def test_the_token_comes_either_way(self, cgi_program: CGIProgram, cgi: Api, variable: str):
        token = cgi.person("camille").token
        response = run(cgi_program, request(path="/api/auth/me"), **{variable: f"Bearer {token}"})
        assert response.status_code == 200

    @pytest.mark.parametrize("arguments", [
        ("--help",), ("--version",), ("serve", "--socket", "/nowhere/s"), ("migrate",), ("a", "b=c"), ("-x",), ("--",)],
        ids=" ".join)
    def test_arguments_are_ignored(self, cgi_program: CGIProgram, arguments: tuple[str, ...]):
        """RFC 3875, 4.4: a query without `=` becomes the command line."""
        assert run(cgi_program, request(), options={"arguments": arguments}).json()["status"] == "ok"

    def test_variables_that_are_missing_are_no_crash(self, cgi_program: CGIProgram):
        for variables in ({"GATEWAY_INTERFACE": "CGI/1.1"},
                          {"GATEWAY_INTERFACE": "CGI/1.1", "REQUEST_METHOD": "GET"},
                          {"GATEWAY_INTERFACE": "CGI/1.1", "REQUEST_METHOD": "GET", "PATH_INFO": "/api/health"},
                          {"GATEWAY_INTERFACE": "", "REQUEST_METHOD": "GET", "SCRIPT_NAME": "/api/health"}):
            outcome = cgi_program.run(variables)
            assert outcome.exit_status == 0, outcome.stderr
            assert 200 <= outcome.response().status_code < 600

    def test_without_remote_addr_the_limits_still_count(self, cgi_program: CGIProgram):
        email = new_email()
        body = json.dumps({"email": email, "password": "not-the-password"}).encode()
        of = request("POST", "/api/auth/login", body, Content_Type="application/json")
        statuses = [run(cgi_program, of, body, drop=("REMOTE_ADDR",)).status_code for _ in range(11)]
        assert statuses == [401] * 10 + [429]

    @pytest.mark.parametrize("variables", [
        {"HTTP_PROXY": "http://evil.example:3128"}, {"HTTP_X_HTTP_METHOD_OVERRIDE": "DELETE"},
        {"HTTPS": "on", "REQUEST_SCHEME": "https"}, {"PATH_TRANSLATED": "/var/www/x"},
        {"HTTP_X_ORIGINAL_URL": "/api/nope", "HTTP_X_REWRITE_URL": "/api/nope"}], ids=lambda v: next(iter(v)))
    def test_other_variables_change_nothing(self, cgi_program: CGIProgram, variables: dict):
        assert run(cgi_program, request(), **variables).status_code == 200

    def test_the_answer_is_the_status_then_the_fields_then_the_body(self, cgi_program: CGIProgram):
        outcome = cgi_program.run(meta_variables(request(path="/api/nope"), b"", "192.0.2.1"))
        head = outcome.stdout.partition(b"\r\n\r\n")[0].decode()
        assert head.startswith("Status: 404 ")
        assert "HTTP/1.1" not in head


class TestOneProcessARequest:
    def test_it_starts_and_answers_in_a_few_milliseconds(self, cgi_program: CGIProgram, record_property):
        run(cgi_program, request())
        seconds = sorted(cgi_program.run(meta_variables(request(), b"", "192.0.2.1")).seconds for _ in range(20))
        record_property("median_seconds", seconds[10])
        assert seconds[10] < 0.1

    def test_it_logs_one_line_of_json(self, cgi_program: CGIProgram):
        outcome = cgi_program.run(meta_variables(request(path="/api/nope", Origin=SITE), b"", "192.0.2.1"))
        lines = log_lines(outcome.stderr)
        assert len(lines) == 1 and "404" in str(lines[0])

    def test_requests_at_once_do_not_disturb_each_other(self, cgi: Api):
        from concurrent.futures import ThreadPoolExecutor

        before = cgi.stored()["questionnaires"]
        began = time.monotonic()
        with ThreadPoolExecutor(8) as threads:
            made = list(threads.map(lambda seed: cgi.submit(seed=seed)["questionnaireId"], range(80)))
        assert len(set(made)) == 80
        assert cgi.stored()["questionnaires"] == before + 80
        assert time.monotonic() - began < 30
