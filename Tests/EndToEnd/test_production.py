"""The production site on its whole path: TLS, HTTP/2, HSTS, the redirect from http."""

import json
import shutil
import ssl
import subprocess
from pathlib import Path

import httpx
import pytest

from harness import documents
from harness.api import Api, failure
from harness.pool import Pool
from harness.rules import check_every_response
from harness.settings import SITE
from harness.stack import new_folder
from harness.webserver import Nginx


@pytest.fixture(scope="module")
def production():
    folder = new_folder()
    pool = Pool(folder).start()
    server = Nginx("production", folder, pool.socket_path).start()
    server.pool = pool
    yield server
    server.stop()
    pool.kill()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def client(production: Nginx):
    context = ssl.create_default_context(cafile=str(production.certificate))
    hook = {"response": [lambda response: check_every_response(response, production.origins)]}
    with httpx.Client(base_url=production.url, http2=True, verify=context, trust_env=False, event_hooks=hook) as client:
        yield client


def through(production: Nginx, client: httpx.Client) -> Api:
    """The pool’s state with the requests sent over TLS."""
    api = Api(production.pool)
    api.http = client
    return api


class TestTLS:
    def test_it_speaks_http_2(self, client: httpx.Client):
        assert client.get("/api/health").http_version == "HTTP/2"

    @pytest.mark.parametrize("path", ["/", "/api/health", "/api/nope", "/nowhere"])
    def test_browsers_are_told_to_come_back_over_tls_only(self, client: httpx.Client, path: str):
        seconds = client.get(path).headers["strict-transport-security"].partition("max-age=")[2].partition(";")[0]
        assert int(seconds) >= 31_536_000

    @pytest.mark.parametrize(("version", "accepted"), [
        (ssl.TLSVersion.TLSv1, False), (ssl.TLSVersion.TLSv1_1, False), (ssl.TLSVersion.TLSv1_2, True),
        (ssl.TLSVersion.TLSv1_3, True)], ids=lambda value: getattr(value, "name", None))
    def test_only_current_versions_are_spoken(self, production: Nginx, version: ssl.TLSVersion, accepted: bool):
        context = ssl.create_default_context(cafile=str(production.certificate))
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = context.maximum_version = version
        with httpx.Client(verify=context, trust_env=False) as client:
            if accepted:
                assert client.get(f"{production.url}/api/health").status_code == 200
            else:
                with pytest.raises(httpx.ConnectError):
                    client.get(f"{production.url}/api/health")

    def test_weak_ciphers_are_refused(self, production: Nginx):
        context = ssl.create_default_context(cafile=str(production.certificate))
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        context.set_ciphers("ECDHE-ECDSA-AES128-SHA256:AES128-SHA:@SECLEVEL=0")
        with httpx.Client(verify=context, trust_env=False) as client, pytest.raises(httpx.ConnectError):
            client.get(f"{production.url}/api/health")

    @pytest.mark.parametrize("path", ["/", "/questionnaire.html?x=1", "/api/health"])
    def test_plain_http_leads_to_tls(self, production: Nginx, path: str):
        response = httpx.get(f"http://127.0.0.1:{production.http_port}{path}", trust_env=False,
                             headers={"Host": "ai-ikigai.example"})
        assert response.status_code in (301, 308)
        assert response.headers["location"] == f"https://ai-ikigai.example{path}"


class TestThroughIt:
    def test_a_person_goes_all_the_way(self, production: Nginx, client: httpx.Client):
        api = through(production, client)
        account = api.register(name="Camille")
        submitted = api.submit(account)
        file = documents.docx(size=documents.LIMIT)
        assert api.upload(submitted["questionnaireId"], file, "cv.docx", token=account).status_code == 201
        assert api.get(f"/api/questionnaire/{submitted['questionnaireId']}/cv", token=account).content == file
        assert api.get("/api/questionnaire", token=account).json()["questionnaires"]

    def test_the_pages_behind_the_links_of_e_mails_have_their_own_policy_alone(
            self, production: Nginx, client: httpx.Client):
        for method in ("GET", "POST"):
            page = through(production, client).request(method, "/api/newsletter/unsubscribe?token=x")
            assert page.status_code == 200
            policy, = page.headers.get_list("content-security-policy")
            assert policy.startswith("default-src 'none'; style-src 'sha256-")
            assert page.headers["strict-transport-security"]

    def test_a_webhook_of_one_mib_reaches_the_application(self, production: Nginx, client: httpx.Client):
        api = through(production, client)
        failure(api.post("/api/payment/webhook", content=b"x" * (1 << 20)), 503, "not_configured")
        failure(api.post("/api/payment/webhook", content=b"x" * ((1 << 20) + 1)), 413, "too_large")

    def test_failures_have_the_contracts_form(self, production: Nginx, client: httpx.Client):
        api = through(production, client)
        failure(api.post("/api/auth/login", content=b"x" * 1_500_000, origin=SITE,
                         headers={"Content-Type": "application/json"}), 413, "too_large")
        failure(api.get("/api/nope", origin=SITE), 404, "not_found")
        failure(api.request("PUT", "/api/health", origin="https://evil.example"), 405, "method_not_allowed")

    def test_20_mb_over_http_2_are_refused_before_they_are_all_sent(self, production: Nginx, tmp_path: Path):
        """curl and not httpx, which over HTTP/2 reads no answer before it has sent its whole body."""
        (tmp_path / "body").write_bytes(b"x" * 20_000_000)
        result = subprocess.run(
            ["curl", "--silent", "--http2", "--cacert", str(production.certificate), "--max-time", "20",
             "--header", "Content-Type: application/json", "--data-binary", f"@{tmp_path / 'body'}",
             "--write-out", "\n%{http_version} %{http_code} %{size_upload}", f"{production.url}/api/auth/login"],
            capture_output=True, text=True, check=True)
        body, _, summary = result.stdout.rpartition("\n")
        version, status, sent = summary.split()
        assert (version, status, json.loads(body)["code"]) == ("2", "413", "too_large")
        assert int(sent) < 20_000_000

    def test_preflights_are_answered_by_nginx(self, production: Nginx, client: httpx.Client):
        response = client.options("/api/auth/login", headers={
            "Origin": SITE, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"})
        assert response.status_code == 204
        assert response.headers["access-control-max-age"] == "86400"

    def test_no_id_and_no_token_stands_in_its_logs(self, production: Nginx, client: httpx.Client):
        api = through(production, client)
        account = api.register()
        identifier = api.submit(account)["questionnaireId"]
        api.get(f"/api/questionnaire/{identifier}", token=account)
        api.get(f"/api/questionnaire/{identifier}/nope?token={account.token}", token=account)
        httpx.get(f"http://127.0.0.1:{production.http_port}/api/questionnaire/{identifier}", trust_env=False)
        client.get("/")
        logs = production.logs()
        for secret in (identifier, account.token, account.email, "/api/"):
            assert secret not in logs
