"""E-mails: the services that the product talks to about them, its commands, its outbox, and the pages behind links."""

import base64
import hashlib
import re
import subprocess
import time
import urllib.parse
from contextlib import ExitStack, closing
from html.parser import HTMLParser
from pathlib import Path
from typing import Self

import httpx

from fakes.fake_resend import FakeResend
from fakes.fake_stripe import FakeStripe
from fakes.resend_emails import Mail
from fakes.settings import product_settings
from fakes.tls import Authority

from . import database
from .api import Api
from .cgi import CGIProgram, CGITransport
from .fastcgi import FastCGITransport
from .pool import Pool
from .processes import eventually
from .settings import BINARY, SITE
from .stack import Stack

CONFIRM = "/api/newsletter/confirm"
UNSUBSCRIBE = "/api/newsletter/unsubscribe"
TOKEN = re.compile(r"token=([0-9a-f]+)")
PAGE_POLICY = {"default-src": "'none'", "form-action": "'self'", "frame-ancestors": "'none'", "base-uri": "'none'"}


class Services:
    """The fake Stripe and the fake Resend, from `with` to its end. Stripe delivers only when it is told to.

    `ahead`: seconds by which Resend's clock is ahead of this machine's, as if the machine had been asleep.
    """

    def __init__(self, folder: Path):
        self.ahead = 0
        self.authority = Authority(folder)
        self.stripe = FakeStripe(self.authority.server(), automatic=False)
        self.resend = FakeResend(self.authority.server(), clock=lambda: time.time() + self.ahead)

    def __enter__(self) -> Self:
        with ExitStack() as entered:
            entered.enter_context(self.stripe)
            entered.enter_context(self.resend)
            self._entered = entered.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._entered.close()

    @property
    def settings(self) -> dict[str, str]:
        return product_settings(self.authority, self.stripe, self.resend)


# ---- the commands --------------------------------------------------------------------------------------------------


def start(service: Stack | Pool | CGIProgram, *arguments: str) -> subprocess.Popen:
    """Starts a command of the program with the service's settings."""
    return subprocess.Popen([str(BINARY), *arguments], env=service.environment, stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def run(service: Stack | Pool | CGIProgram, *arguments: str, status: int | None = 0) -> str:
    """Runs a command to its end, asserts its exit status (None: any) and returns what it printed. What it logs is kept
    with the service's log."""
    process = start(service, *arguments)
    try:
        output, errors = process.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    with service.log.open("a") as log:
        log.write(errors)
    assert status in (None, process.returncode), f"{arguments}: {process.returncode}: {output}{errors}"
    return output


# ---- the outbox ----------------------------------------------------------------------------------------------------


def outbox(service: Stack | Pool | CGIProgram, recipient: str | None = None) -> list[dict]:
    """Its rows, oldest first."""
    if not service.database.exists():
        return []
    with closing(database.connect(service.database)) as connection:
        found = connection.execute(
            "SELECT * FROM outbox WHERE ?1 IS NULL OR recipient = ?1 ORDER BY id", (recipient,))
        names = [name for name, *_ in found.description]
        return [dict(zip(names, row)) for row in found]


def states(service: Stack | Pool | CGIProgram, recipient: str | None = None) -> list[str]:
    return [row["state"] for row in outbox(service, recipient)]


def change(service: Stack | Pool | CGIProgram, statement: str, *values: object) -> None:
    with closing(database.connect(service.database, write=True)) as connection, connection:
        connection.execute(statement, values)


def make_due(service: Stack | Pool | CGIProgram) -> None:
    """Lets the pauses between tries be over, as waiting would."""
    change(service, "UPDATE outbox SET due_at = ? WHERE state = 'due' AND due_at > ?", int(time.time()) - 1,
           int(time.time()))
    change(service, "DELETE FROM outbox_pause")


def let_pass(service: Stack | Pool | CGIProgram, seconds: int) -> None:
    """Moves all that stands in the outbox into the past, as waiting would."""
    change(service, "UPDATE outbox SET owed_at = owed_at - ?1, due_at = due_at - ?1, created_at = created_at - ?1,"
           " sent_at = sent_at - ?1, first_tried_at = first_tried_at - ?1", seconds)
    change(service, "UPDATE outbox_pause SET until = until - ?", seconds)


# ---- what arrived --------------------------------------------------------------------------------------------------


def arrived(resend: FakeResend, address: str, count: int = 1, within: float = 15) -> list[Mail]:
    """Waits until so many e-mails are there for an address; asserts that there are no more."""
    mails = eventually(lambda: len(sent := resend.sent_to(address)) >= count and sent, within,
                       f"{count} e-mails for {address}, of {[(m.to, m.subject) for m in resend.accepted]}")
    assert len(mails) == count, [mail.subject for mail in mails]
    return mails


def links(mail: Mail) -> list[str]:
    """The addresses of its HTML, which must be those of its text, in the same order."""
    parser = _Elements()
    parser.feed(mail.html)
    found = [fields["href"] for name, fields in parser.elements if name == "a"]
    in_text = re.findall(r"^https?://\S+$", mail.text, re.MULTILINE)
    assert found == in_text, f"«{mail.subject}»: HTML and text lead elsewhere: {found} {in_text}"
    return found


def unsubscribe_url(mail: Mail) -> str:
    """The address in `List-Unsubscribe`, which must stand in the body too (RFC 8058, section 3.1)."""
    url = re.fullmatch(r"<(https://[^<>\s]+)>", mail.headers["List-Unsubscribe"])[1]
    assert mail.headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert url in links(mail)
    return url


def confirmation_url(mail: Mail) -> str:
    (url,) = [one for one in links(mail) if CONFIRM in one]
    return url


def token_of(url: str) -> str:
    return TOKEN.search(url)[1]


# ---- the pages -----------------------------------------------------------------------------------------------------


class _Elements(HTMLParser):
    """Every element with its attributes, and the text outside of `<style>`."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.style = ""
        self._in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._in_style = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        if tag == "style":
            self._in_style = False

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self.style += data
        else:
            self.words.append(data)


class Page:
    """One of the service's pages as a browser has it, checked: it is self-contained and changes nothing by itself."""

    def __init__(self, response: httpx.Response):
        self.response = response
        headers = response.headers
        where = f"{response.request.method} {response.request.url.path}"
        assert response.status_code == 200, f"{where}: {response.status_code}"
        assert headers["content-type"] == "text/html; charset=utf-8", where
        assert headers["cache-control"] == "no-store", where
        assert headers["x-content-type-options"] == "nosniff" and headers["referrer-policy"] == "no-referrer", where
        assert re.fullmatch(r"[0-9a-f-]{36}", headers["x-request-id"]), where
        assert "set-cookie" not in headers and "origin" in headers["vary"].lower(), where
        for name in headers:
            assert len(headers.get_list(name)) == 1 or name == "vary", f"{where}: {name} came twice"
        self._parser = _Elements()
        self._parser.feed(response.text)
        self._check_policy(headers["content-security-policy"])
        self._check_contents()

    def _check_policy(self, policy: str) -> None:
        directives = dict(part.strip().split(" ", 1) for part in policy.split(";"))
        digest = base64.b64encode(hashlib.sha256(self._parser.style.encode()).digest()).decode()
        assert directives == PAGE_POLICY | {"style-src": f"'sha256-{digest}'"}

    def _check_contents(self) -> None:
        assert self.response.text.startswith("<!DOCTYPE html>")
        for name, fields in self._parser.elements:
            assert name not in {"script", "img", "link", "iframe", "object", "embed", "base", "svg"}, name
            assert not {"src", "srcset", "style", "ping"} & fields.keys(), (name, fields)
            assert not [field for field in fields if field.startswith("on")], (name, fields)
            assert name != "meta" or "http-equiv" not in fields, fields
        assert "url(" not in self._parser.style and "@import" not in self._parser.style
        assert all(fields.get("href") == SITE + "/" for name, fields in self._parser.elements if name == "a")
        (language,) = [fields.get("lang") for name, fields in self._parser.elements if name == "html"]
        assert language == "fr"

    @property
    def text(self) -> str:
        return " ".join(" ".join(self._parser.words).split())

    @property
    def form(self) -> tuple[str, str, dict[str, str]] | None:
        """Method, action and fields of its one form; None without a form."""
        forms = [fields for name, fields in self._parser.elements if name == "form"]
        if not forms:
            return None
        (form,) = forms
        buttons = [fields for name, fields in self._parser.elements if name == "button"]
        assert [button.get("type", "submit") for button in buttons] == ["submit"]
        fields = {field["name"]: field.get("value") or "" for name, field in self._parser.elements
                  if name in ("input", "button") and field.get("name")}
        return form.get("method", "get").upper(), form.get("action") or "", fields


class Browser:
    """Opens the links of e-mails and presses buttons. The public address of the site leads to the service."""

    def __init__(self, api: Api):
        # Not the client of `api`, which wants JSON of every answer.
        service, common = api.service, {"timeout": 60, "trust_env": False}
        if isinstance(service, Stack):
            self.http = httpx.Client(base_url=service.url, **common)
        else:
            transport = (CGITransport(service, api.address) if isinstance(service, CGIProgram)
                         else FastCGITransport(service.socket_path, api.address))
            self.http = httpx.Client(base_url=SITE, transport=transport, **common)

    def request(self, method: str, url: str, **options) -> httpx.Response:
        assert not url.startswith("http") or url.startswith(SITE + "/"), url
        return self.http.request(method, url.removeprefix(SITE), **options)

    def open(self, url: str) -> Page:
        return Page(self.request("GET", url))

    def press(self, page: Page) -> Page:
        """Sends the page's form as browsers do from a page without a referrer: the Origin is opaque (Fetch, 4.5)."""
        method, action, fields = page.form
        url = urllib.parse.urljoin(str(page.response.request.url), action)
        origin = str(self.http.base_url).rstrip("/")
        assert method == "POST" and url.startswith(origin + "/"), (method, url)
        return Page(self.http.request(
            "POST", url.removeprefix(origin), content=urllib.parse.urlencode(fields),
            headers={"Content-Type": "application/x-www-form-urlencoded", "Origin": "null"}))

    def one_click(self, url: str) -> httpx.Response:
        """What a mail program sends when its own button is pressed (RFC 8058, section 3.2)."""
        return self.request("POST", url, content="List-Unsubscribe=One-Click",
                            headers={"Content-Type": "application/x-www-form-urlencoded"})
