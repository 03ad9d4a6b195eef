"""The API as a client sees it, whichever way its requests take."""

import itertools
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from . import answers, database, documents
from .cgi import CGIProgram, CGITransport
from .fastcgi import FastCGITransport
from .hosting import Hosting
from .pool import Pool
from .rules import check_every_response
from .stack import Stack

# They must turn up in no log.
EMAIL_MARK = "adresse-secrete"
PASSWORD = "mot-de-passe-secret-5120"

_numbers = itertools.count(1)


def new_email() -> str:
    return f"{EMAIL_MARK}-{next(_numbers)}@e2e.example"


@dataclass
class Account:
    """Somebody who has registered."""

    email: str
    password: str
    token: str
    user: dict = field(default_factory=dict)

    @property
    def id(self) -> str:
        return self.user["id"]


class Api:
    """Requests to one running service; every response is checked against the rules that hold for all."""

    def __init__(self, service: Stack | Hosting | CGIProgram | Pool, address: str = "192.0.2.1"):
        self.service = service
        self.address = address
        self.database: Path = service.database
        self.cv_dir: Path = service.cv_dir
        self.origins: tuple[str, ...] = service.origins
        self.http = self._client(address)
        self._people: dict[str, Account] = {}

    def _client(self, address: str) -> httpx.Client:
        service = self.service
        common = {
            "event_hooks": {"response": [lambda response: check_every_response(response, self.origins)]},
            "timeout": 60, "trust_env": False,
        }
        if isinstance(service, (Stack, Hosting)):
            return httpx.Client(base_url=service.url, **common)
        transport = (CGITransport(service, address) if isinstance(service, CGIProgram)
                     else FastCGITransport(service.socket_path, address))
        return httpx.Client(base_url="http://ikigai.example", transport=transport, **common)

    def of(self, address: str) -> "Api":
        """The same service, called from another network address (not through a web server, which sees the real one)."""
        assert not isinstance(self.service, (Stack, Hosting))
        other = Api(self.service, address)
        other._people = self._people
        return other

    # --- requests -------------------------------------------------------------------------------------------------

    def request(self, method: str, path: str, *, token: str | Account | None = None, origin: str | None = None,
                headers: dict[str, str] | None = None, **options) -> httpx.Response:
        fields = dict(headers or {})
        if token is not None:
            fields["Authorization"] = f"Bearer {token.token if isinstance(token, Account) else token}"
        if origin is not None:
            fields["Origin"] = origin
        return self.http.request(method, path, headers=fields, **options)

    def get(self, path: str, **options) -> httpx.Response:
        return self.request("GET", path, **options)

    def post(self, path: str, **options) -> httpx.Response:
        return self.request("POST", path, **options)

    def delete(self, path: str, **options) -> httpx.Response:
        return self.request("DELETE", path, **options)

    # --- what most tests begin with -------------------------------------------------------------------------------

    def register(self, **changes) -> Account:
        body = {"email": new_email(), "password": PASSWORD} | changes
        response = self.post("/api/auth/register", json=body)
        assert response.status_code == 201, response.text
        return Account(body["email"], body["password"], response.json()["token"], response.json()["user"])

    def person(self, name: str) -> Account:
        """The account of that name, registered at its first mention and shared by the tests: do not log it out."""
        if name not in self._people:
            self._people[name] = self.register(name=name)
        return self._people[name]

    def submit(self, token: str | Account | None = None, seed: int = 0, **changes) -> dict:
        """Sends acceptable answers; returns the body of the success."""
        response = self.post("/api/questionnaire/submit", token=token, json={"answers": answers.valid(seed, **changes)})
        assert response.status_code == 201, response.text
        return response.json()

    def upload(self, questionnaire: str, content: bytes | None = None, filename: str = "cv.pdf",
               content_type: str = documents.PDF, token: str | Account | None = None, **options) -> httpx.Response:
        return self.post(
            "/api/questionnaire/upload-cv", token=token, data={"questionnaireId": questionnaire},
            files={"cv": (filename, documents.pdf() if content is None else content, content_type)}, **options)

    def upload_body(self, body: bytes, content_type: str = documents.MULTIPART, **options) -> httpx.Response:
        """Sends a multipart body as it is."""
        return self.post("/api/questionnaire/upload-cv", content=body,
                         headers={"Content-Type": content_type}, **options)

    def stored(self) -> dict[str, int]:
        return database.stored(self.database, self.cv_dir)

    def cv_file(self, questionnaire: str) -> Path | None:
        return database.cv_file(self.database, self.cv_dir, questionnaire)


def failure(response: httpx.Response, status: int, code: str, *fields: str) -> dict:
    """Asserts which failure it is and that exactly these fields are named; returns the body."""
    assert (response.status_code, response.json().get("code")) == (status, code), response.text
    body = response.json()
    assert sorted(body.get("fields", {})) == sorted(fields), response.text
    return body
