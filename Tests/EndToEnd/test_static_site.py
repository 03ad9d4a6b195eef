"""The static frontend: what `make run` serves beside /api, and a site of the operator's own."""

import gzip
import re

import httpx
import pytest

from harness.stack import Stack, new_folder

PAGES = ["/", "/questionnaire.html"]


@pytest.fixture(scope="module")
def site(stack: Stack):
    with httpx.Client(base_url=stack.url, trust_env=False) as client:
        yield client


@pytest.fixture(scope="module")
def own():
    """A site of the operator's own in the frontend's place."""
    folder = new_folder()
    root = folder / "site"
    files = {
        "index.html": "<!doctype html><title>À moi</title>" + "<p>bonjour</p>" * 200,
        "questionnaire.html": "<!doctype html><title>Questions</title>",
        "app.js": "console.log('bonjour');\n" * 200, "style.css": "p { color: red }\n" * 200,
        "picture.svg": "<svg xmlns='http://www.w3.org/2000/svg'>" + "<g/>" * 500 + "</svg>",
        "data.json": "[1]" + " " * 5000, "photo.png": "not really",
        ".env": "SECRET=1", ".git/config": "[core]", "sub/.htpasswd": "x", ".well-known/security.txt": "Contact: x",
        "apix": "outside the API",
    }
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    running = Stack(folder=folder, FRONTEND_ROOT=str(root)).start()
    with httpx.Client(base_url=running.url, trust_env=False) as client:
        yield client
    running.stop()
    running.remove()


class TestPages:
    def test_the_first_page_says_what_this_is_in_french(self, site: httpx.Client):
        response = site.get("/")
        assert response.status_code == 200
        assert response.headers["content-type"].lower().replace(" ", "") == "text/html;charset=utf-8"
        assert '<html lang="fr"' in response.text and "ikigai" in response.text.lower()

    def test_every_file_that_a_page_names_is_there(self, site: httpx.Client):
        for page in PAGES:
            response = site.get(page)
            assert response.status_code == 200, page
            for name in re.findall(r'(?:src|href)="(/[^"#?]*)"', response.text):
                assert site.get(name).status_code == 200, f"{page} names {name}"

    @pytest.mark.parametrize(("path", "target"), [
        ("/home", "/"), ("/accueil", "/"), ("/quiz", "/questionnaire.html"), ("/test", "/questionnaire.html")])
    def test_old_addresses_move_for_good(self, site: httpx.Client, path: str, target: str):
        response = site.get(path)
        assert response.status_code == 301
        assert httpx.URL(response.headers["location"]).path == target
        assert "127.0.0.1" not in response.headers["location"] or str(site.base_url.port) in response.headers["location"]

    def test_an_unknown_page_is_404(self, site: httpx.Client):
        response = site.get("/nowhere.html")
        assert response.status_code == 404
        assert response.headers["content-type"].startswith("text/html")

    def test_only_what_is_under_api_is_the_api(self, own: httpx.Client):
        assert own.get("/apix").text == "outside the API"
        assert own.get("/api").json()["code"] == "not_found"

    @pytest.mark.parametrize("path", [
        "/../etc/passwd", "/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/css/../../schema.sql", "//etc/passwd",
        "/..;/x", "/css../schema.sql"])
    def test_nothing_outside_the_folder_is_served(self, stack: Stack, path: str):
        from harness import http1

        answer = http1.send(stack.port, f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        assert re.match(rb"HTTP/1.1 (400|403|404) ", answer), answer[:100]

    @pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
    def test_pages_are_only_read(self, site: httpx.Client, method: str):
        assert site.request(method, "/").status_code == 405


class TestDotfiles:
    @pytest.mark.parametrize("path", ["/.env", "/.git/config", "/.git/", "/sub/.htpasswd", "/.nothing", "//.env",
                                      "/sub//.htpasswd", "/%2f.env", "/%2e%65nv"])
    def test_they_look_as_if_they_were_not_there(self, own: httpx.Client, path: str):
        assert own.get(f"{str(own.base_url).rstrip('/')}{path}").status_code == 404

    def test_well_known_is_served(self, own: httpx.Client):
        assert own.get("/.well-known/security.txt").text == "Contact: x"


class TestCaching:
    @pytest.mark.parametrize("path", PAGES)
    def test_pages_have_an_etag_and_are_asked_for_again(self, site: httpx.Client, path: str):
        response = site.get(path)
        assert response.headers["etag"]
        assert "no-cache" in response.headers["cache-control"] or "max-age=0" in response.headers["cache-control"]
        again = site.get(path, headers={"If-None-Match": response.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")

    @pytest.mark.parametrize("path", ["/app.js", "/style.css", "/picture.svg", "/photo.png"])
    def test_the_rest_may_be_kept_and_is_verified_by_its_etag(self, own: httpx.Client, path: str):
        response = own.get(path)
        assert response.headers["etag"]
        assert response.headers.get("cache-control")
        assert own.get(path, headers={"If-None-Match": response.headers["etag"]}).status_code == 304
        assert own.get(path, headers={"If-None-Match": '"other"'}).status_code == 200

    @pytest.mark.parametrize("path", ["/", "/app.js", "/style.css", "/picture.svg", "/data.json"])
    def test_text_is_compressed_for_who_takes_it(self, own: httpx.Client, path: str):
        packed = own.get(path, headers={"Accept-Encoding": "gzip"})
        assert packed.headers["content-encoding"] == "gzip"
        assert "accept-encoding" in packed.headers["vary"].lower()
        plain = own.get(path, headers={"Accept-Encoding": "identity"})
        assert "content-encoding" not in plain.headers
        assert plain.content == packed.content

    def test_answers_of_the_api_are_not_compressed_with_secrets_in_them(self, site: httpx.Client):
        """BREACH: a token and what a stranger chose must not be compressed together."""
        response = site.get("/api/auth/me", headers={"Accept-Encoding": "gzip"})
        assert "content-encoding" not in response.headers


class TestHeaders:
    @pytest.mark.parametrize("path", ["/", "/questionnaire.html", "/nowhere.html", "/home"])
    def test_pages_protect_who_reads_them(self, site: httpx.Client, path: str):
        headers = site.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"]
        policy = headers["content-security-policy"]
        for needed in ("default-src 'self'", "frame-ancestors", "base-uri", "form-action", "object-src"):
            if needed == "object-src" and "default-src 'none'" in policy:
                continue
            assert needed in policy or (needed.startswith("default-src") and "default-src 'none'" in policy), policy
        assert "unsafe" not in policy and "*" not in policy

    def test_the_shipped_pages_obey_their_policy(self, site: httpx.Client):
        for page in PAGES:
            text = site.get(page).text
            assert not re.search(r"<script(?![^>]*\bsrc=)[^>]*>", text), f"{page} has a script of its own"
            assert not re.search(r"\son\w+=|style=|<style|javascript:", text), page
            assert not re.search(r'(?:src|href)="(?:https?:)?//', text), f"{page} fetches from elsewhere"

    def test_a_site_of_ones_own_has_no_policy_unless_one_is_set(self, own: httpx.Client, stack_with, tmp_path):
        assert "content-security-policy" not in own.get("/").headers
        tmp_path.chmod(0o755)
        (tmp_path / "index.html").write_text("<p>à moi</p>")
        policy = "default-src 'self' https://cdn.example"
        running = stack_with(FRONTEND_ROOT=str(tmp_path), CONTENT_SECURITY_POLICY=policy)
        assert httpx.get(running.url, trust_env=False).headers["content-security-policy"] == policy

    def test_a_policy_may_be_set_for_the_shipped_pages(self, stack_with):
        running = stack_with(CONTENT_SECURITY_POLICY="default-src 'none'")
        assert httpx.get(running.url, trust_env=False).headers["content-security-policy"] == "default-src 'none'"

    def test_the_server_does_not_say_its_version(self, site: httpx.Client):
        for path in ("/", "/nowhere.html", "/api/health"):
            assert not re.search(r"\d", site.get(path).headers.get("server", "")), path

    def test_pages_are_not_lent_to_other_origins(self, site: httpx.Client):
        response = site.get("/", headers={"Origin": "https://evil.example"})
        assert "access-control-allow-origin" not in response.headers


def test_gzip_is_gzip(own: httpx.Client):
    with own.stream("GET", "/app.js", headers={"Accept-Encoding": "gzip"}) as response:
        assert gzip.decompress(b"".join(response.iter_raw())).startswith(b"console.log")
