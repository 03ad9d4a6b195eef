"""What the wire contract says about every response under /api, checked on every response that a test gets."""

import base64
import hashlib
import re
import threading

import httpx

from . import description

CODES = {
    400: {"invalid_json", "invalid_body", "invalid_signature"},
    401: {"unauthenticated", "invalid_credentials"},
    402: {"payment_required"},
    404: {"not_found"},
    405: {"method_not_allowed"},
    409: {"email_taken", "already_paid"},
    413: {"too_large"},
    415: {"unsupported_media_type"},
    422: {"invalid_fields"},
    429: {"rate_limited"},
    500: {"internal"},
    502: {"payment_provider_failed"},
    503: {"not_configured", "busy", "unavailable"},
    504: {"unavailable"},
}
UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
# A French sentence starts with a capital and ends as a sentence does; it never holds the straight apostrophe.
SENTENCE = re.compile(r"[A-ZÀÂÇÉÈÊÎÔŒ«].*[.!?…]", re.DOTALL)
INTERNALS = re.compile(r"SQLite|GRDB|errno|Swift|fatal|/tmp|/var|nil\b|DecodingError|localizedDescription", re.I)
PAGES = ("/api/newsletter/confirm", "/api/newsletter/unsubscribe")
EXPOSED = "X-Request-ID, Retry-After"

_seen_request_ids: set[str] = set()
_lock = threading.Lock()


def check_every_response(response: httpx.Response, origins: tuple[str, ...]) -> None:
    """An httpx event hook in all but name: asserts the section «Every response» and «CORS»."""
    response.read()
    request, headers = response.request, response.headers
    path = request.url.path
    if path != "/api" and not path.startswith("/api/"):
        return
    where = f"{request.method} {path} → {response.status_code}"

    request_id = headers.get("x-request-id")
    assert request_id, f"{where}: no X-Request-ID"
    assert request_id != request.headers.get("x-request-id"), f"{where}: X-Request-ID is the client’s"
    with _lock:
        assert request_id not in _seen_request_ids, f"{where}: X-Request-ID was used before"
        _seen_request_ids.add(request_id)
    for name in {name.lower() for name in headers}:
        assert len(headers.get_list(name)) == 1 or name == "vary", f"{where}: {name} came twice"

    assert headers.get("x-content-type-options") == "nosniff", f"{where}: X-Content-Type-Options"
    assert headers.get("referrer-policy") == "no-referrer", f"{where}: Referrer-Policy"
    assert "set-cookie" not in headers, f"{where}: sets a cookie"
    cacheable = path == "/api/questionnaire/questions" and response.status_code in (200, 304)
    preflight = request.method == "OPTIONS" and response.status_code == 204
    if not cacheable and not preflight:
        assert headers.get("cache-control") == "no-store", f"{where}: Cache-Control"

    check_cors(response, origins, where)
    if response.status_code not in (204, 304):
        check_content(response, where)
    description.check(response)


def check_cors(response: httpx.Response, origins: tuple[str, ...], where: str) -> None:
    headers, origin = response.headers, response.request.headers.get("origin")
    vary = {token.strip().lower() for value in headers.get_list("vary") for token in value.split(",")}
    assert "origin" in vary, f"{where}: no Vary: Origin"
    if origin in origins:
        assert headers.get("access-control-allow-origin") == origin, f"{where}: Access-Control-Allow-Origin"
        assert headers.get("access-control-expose-headers") == EXPOSED, f"{where}: Access-Control-Expose-Headers"
    else:
        assert "access-control-allow-origin" not in headers, f"{where}: CORS for {origin}"
        assert "access-control-expose-headers" not in headers, f"{where}: CORS for {origin}"
    assert "access-control-allow-credentials" not in headers, f"{where}: credentials allowed"


def check_content(response: httpx.Response, where: str) -> None:
    headers = response.headers
    path = response.request.url.path
    attachment = path.endswith(("/cv", "/report.pdf")) and response.status_code == 200
    if path in PAGES and response.status_code == 200:
        check_page(response, where)
        return
    if not attachment:
        assert headers.get("content-type") == "application/json; charset=utf-8", f"{where}: Content-Type"
    if response.request.method == "HEAD":
        assert response.content == b"", f"{where}: a body"
        return
    if attachment:
        return
    body = response.json()
    if response.status_code >= 400 and "status" not in body:
        check_failure(response, body, where)
    elif response.status_code < 400 and path == "/api/payment/webhook":
        assert body == {"received": True}, f"{where}: {body}"
    elif response.status_code < 400 and path != "/api/health":
        assert body.get("success") is True, f"{where}: success is not true"


def check_page(response: httpx.Response, where: str) -> None:
    """A page behind the link of an e-mail: it stands on its own, and its style is the one that its policy allows."""
    headers = response.headers
    assert headers.get("content-type") == "text/html; charset=utf-8", f"{where}: Content-Type"
    if response.request.method == "HEAD":
        assert response.content == b"", f"{where}: a body"
        return
    policy = headers.get("content-security-policy", "")
    style = re.search(r"<style>(.*?)</style>", response.text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode() if style else None
    assert "default-src 'none'" in policy and f"'sha256-{digest}'" in policy, f"{where}: {policy}"
    assert not re.search(r"<(?:script|link|img|iframe)|\son\w+=|\sstyle=", response.text), f"{where}: loads or runs"


def check_failure(response: httpx.Response, body: dict, where: str) -> None:
    status, headers = response.status_code, response.headers
    expected = {"success", "error", "code", "requestId"} | ({"fields"} if status == 422 else set())
    assert set(body) == expected, f"{where}: members {sorted(body)}"
    assert body["success"] is False, where
    assert body["requestId"] == headers["x-request-id"], f"{where}: requestId"
    assert body["code"] in CODES.get(status, set()), f"{where}: code {body['code']}"
    check_sentence(body["error"], where)
    if status == 422:
        assert body["fields"] and isinstance(body["fields"], dict), f"{where}: fields {body['fields']}"
        for name, sentence in body["fields"].items():
            check_sentence(sentence, f"{where}: fields.{name}")
    if status == 405:
        assert headers.get("allow"), f"{where}: no Allow"
    if body["code"] == "unauthenticated":
        assert headers.get("www-authenticate", "").startswith("Bearer"), f"{where}: WWW-Authenticate"
    if status == 429 or body["code"] == "busy":
        assert re.fullmatch(r"[1-9]\d*", headers.get("retry-after", "")), f"{where}: Retry-After"


def check_sentence(text: object, where: str) -> None:
    assert isinstance(text, str) and SENTENCE.fullmatch(text), f"{where}: not a sentence: {text!r}"
    assert not set("<>&\"'") & set(text), f"{where}: wrong characters in {text!r}"
    assert not INTERNALS.search(text), f"{where}: internals in {text!r}"


def check_own_text(text: object, where: str) -> None:
    """Titles, labels, descriptions, summaries: the project's own texts, safe to put into a page."""
    assert isinstance(text, str) and text.strip() == text and text, f"{where}: {text!r}"
    assert not set("<>&\"'") & set(text), f"{where}: wrong characters in {text!r}"
