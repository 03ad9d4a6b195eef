"""Resend's API: one e-mail at a time (resend.com/docs/api-reference)."""

import json
import os
import ssl
import threading
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from fakes import resend_emails
from fakes.exchange import Request, Response
from fakes.faults import Faults, Status
from fakes.idempotency import IdempotencyKeys, KeyInUse, KeyReused
from fakes.resend_emails import Mail
from fakes.resend_errors import Refusal, refusal_for
from fakes.server import Server

API_KEY = "re_of_no_account_at_all"


class FakeResend:
    """Resend over TLS on loopback, from `with` to its end.

    `accepted` is what was taken to be sent, once for every idempotency key. `rate`, `daily` and `monthly`
    are the limits; None means none. With a `file` what was accepted is kept there.
    """

    def __init__(self, context: ssl.SSLContext, port: int = 0, api_key: str = API_KEY, seed: int = 0,
                 rate: int | None = None, daily: int | None = None, monthly: int | None = None,
                 clock: Callable[[], float] = time.time, file: Path | None = None):
        self.api_key = api_key
        self.rate = rate
        self.daily = daily
        self.monthly = monthly
        self.server = Server(self._answer, self._refuse, context, port, Faults(seed))
        self._clock = clock
        self._file = file
        self._lock = threading.Lock()
        self._accepted: list[Mail] = []
        if file is not None and file.exists():
            self._accepted = [_mail(one) for one in json.loads(file.read_text())]
        self._window = (0, 0)
        self._keys = IdempotencyKeys(lambda response: response.status == 200, clock)

    def __enter__(self) -> Self:
        self.server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.stop()

    @property
    def url(self) -> str:
        return self.server.url

    @property
    def accepted(self) -> list[Mail]:
        """Oldest first."""
        with self._lock:
            return list(self._accepted)

    def sent_to(self, address: str) -> list[Mail]:
        """What this address gets, oldest first."""
        return [mail for mail in self.accepted
                if any(address in one for one in (*mail.to, *mail.cc, *mail.bcc))]

    # ---- answering -----------------------------------------------------------------------------

    def _answer(self, request: Request) -> Response:
        try:
            if request.header("User-Agent") is None:
                return Response(403, b"error code: 1010", {"Content-Type": "text/plain; charset=UTF-8"})
            self._authenticate(request)
            self._count(request)
            response = self._route(request)
        except Refusal as refusal:
            response = refusal.response()
        return self._dressed(response)

    def _refuse(self, _: Request, fault: Status) -> Response:
        return self._dressed(refusal_for(fault).response())

    def _dressed(self, response: Response) -> Response:
        """The fields of resend.com/docs/api-reference/rate-limit."""
        limit = self.rate or 5
        with self._lock:
            left = max(0, limit - self._window[1]) if self.rate else limit - 1
        return Response(response.status, response.body, response.headers | {
            "ratelimit-limit": str(limit), "ratelimit-remaining": str(left), "ratelimit-reset": "1",
            "ratelimit-policy": f"{limit};w=1"})

    def _authenticate(self, request: Request) -> None:
        if request.bearer is None:
            raise Refusal("missing_api_key")
        if request.bearer != self.api_key:
            raise Refusal("invalid_api_key")

    def _count(self, request: Request) -> None:
        """The requests of this second, whatever becomes of them."""
        if self.rate is None:
            return
        second = int(self._clock())
        with self._lock:
            count = self._window[1] + 1 if self._window[0] == second else 1
            self._window = (second, count)
        if count > self.rate:
            raise Refusal("rate_limit_exceeded", f"Too many requests. You can only make {self.rate} requests per "
                          "second. See rate limit response headers for more information. Or contact support to "
                          "increase rate limit.", retry_after=1)

    def _route(self, request: Request) -> Response:
        folder, _, identity = request.path.rpartition("/")
        if request.path == "/emails":
            if request.method != "POST":
                raise Refusal("method_not_allowed")
            return self._send(request)
        if folder == "/emails":
            if request.method != "GET":
                raise Refusal("method_not_allowed")
            return self._retrieve(identity)
        raise Refusal("not_found")

    # ---- sending -------------------------------------------------------------------------------

    def _send(self, request: Request) -> Response:
        key = request.header("Idempotency-Key")
        if key is not None and not 1 <= len(key) <= 256:
            raise Refusal("invalid_idempotency_key")
        if (request.header("Content-Type") or "").partition(";")[0].strip().lower() != "application/json":
            raise Refusal("validation_error", "The request body must be application/json.")
        try:
            body = json.loads(request.body)
        except ValueError:
            raise Refusal("validation_error", "The request body is not valid JSON.", 400) from None
        created_at = datetime.fromtimestamp(self._clock(), UTC).isoformat(sep=" ")
        mail = resend_emails.read(body, str(uuid.uuid4()), created_at, key)
        if key is None:
            return self._execute(request, mail)
        try:
            # Byte for byte: whether Resend forgives another order of the members is not documented.
            response, _ = self._keys.run(key, (request.body,), lambda: self._execute(request, mail))
        except KeyReused:
            raise Refusal("invalid_idempotent_request") from None
        except KeyInUse:
            raise Refusal("concurrent_idempotent_requests") from None
        return response

    def _execute(self, request: Request, mail: Mail) -> Response:
        fault = request.fault
        request.hang()
        if isinstance(fault, Status) and fault.began:
            return refusal_for(fault).response()
        with self._lock:
            self._check_quotas(mail)
            self._accepted.append(mail)
            if self._file is not None:
                new = self._file.with_suffix(".new")
                new.write_text(json.dumps([one.as_json() for one in self._accepted], ensure_ascii=False))
                os.replace(new, self._file)
        return Response.json(200, {"id": mail.id})

    def _check_quotas(self, mail: Mail) -> None:
        for name, quota, length in (("daily", self.daily, 10), ("monthly", self.monthly, 7)):
            sent = sum(one.created_at[:length] == mail.created_at[:length] for one in self._accepted)
            if quota is not None and sent >= quota:
                raise Refusal(f"{name}_quota_exceeded")

    def _retrieve(self, identity: str) -> Response:
        for mail in self.accepted:
            if mail.id == identity:
                value = mail.as_json()
                del value["headers"], value["idempotency_key"]
                return Response.json(200, {"object": "email", "last_event": "delivered"} | value)
        raise Refusal("not_found", "Email not found")


def _mail(value: dict) -> Mail:
    return Mail(sender=value.pop("from"), **value)
