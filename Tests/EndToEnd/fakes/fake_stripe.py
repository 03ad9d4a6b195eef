"""Stripe's API: Checkout Sessions, and what one asks about events and payments (docs.stripe.com/api)."""

import base64
import binascii
import json
import re
import ssl
import time
import urllib.parse
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Self

from stripe.params.checkout import SessionCreateParams, SessionExpireParams

from fakes import forms
from fakes.exchange import Request, Response
from fakes.faults import Faults, Status
from fakes.idempotency import IdempotencyKeys, KeyInUse, KeyReused
from fakes.parameters import BadParameter, check
from fakes.server import Server
from fakes.stripe_errors import Refusal, refusal_for
from fakes.stripe_ledger import Ledger
from fakes.stripe_lists import LISTS, Questions
from fakes.stripe_objects import Price, new_id
from fakes.stripe_sessions import check_session
from fakes.stripe_store import NotPossible
from fakes.stripe_webhooks import Webhooks

API_KEY = "sk_test_of_no_account_at_all"
WEBHOOK_SECRET = "whsec_of_no_endpoint_at_all"
PRICES = (Price("price_essential", 2900, "AI-Ikigai Essentiel"), Price("price_premium", 7900, "AI-Ikigai Premium"))


class FakeStripe:
    """Stripe over TLS on loopback, from `with` to its end.

    `ledger` does what people do, `webhooks` what is told of it, `server.faults` what goes wrong,
    `server.requests` is what was asked. Without an endpoint's URL, events stay undelivered until it is set.
    """

    def __init__(self, context: ssl.SSLContext, port: int = 0, api_key: str = API_KEY,
                 prices: Iterable[Price] = PRICES, webhook_url: str | None = None,
                 webhook_secrets: Iterable[str] = (WEBHOOK_SECRET,), automatic: bool = True, seed: int = 0,
                 clock: Callable[[], float] = time.time, file: Path | None = None):
        self.api_key = api_key
        self.ledger = Ledger({price.id: price for price in prices}, clock, file)
        self.webhooks = Webhooks(webhook_url, webhook_secrets, automatic)
        self.webhooks.find = lambda identity: self.ledger.find("events", identity)
        self.webhooks.delivered = self.ledger.delivered
        self.webhooks.restore(reversed(self.ledger.events), (one["id"] for one in self.ledger.all("delivered")))
        self._questions = Questions(self.ledger, self.webhooks.is_delivered)
        self.ledger.announce = self.webhooks.announce
        self.ledger.pending = self.webhooks.pending
        self.server = Server(self._answer, self._refuse, context, port, Faults(seed))
        self._keys = IdempotencyKeys(lambda response: response.status not in (401, 409, 429), clock)

    def __enter__(self) -> Self:
        self.webhooks.start()
        self.server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.stop()
        self.webhooks.stop()

    @property
    def url(self) -> str:
        return self.server.url

    def sessions(self, payment_status: str | None = None) -> list[dict]:
        """The Checkout Sessions, newest first."""
        return [one for one in self.ledger.all("sessions") if payment_status in (None, one["payment_status"])]

    # ---- answering -----------------------------------------------------------------------------

    def _answer(self, request: Request) -> Response:
        request_id = new_id("req")
        try:
            self._authenticate(request)
            response = self._route(request, request_id)
        except Refusal as refusal:
            response = refusal.response()
        except (BadParameter, forms.BadForm) as bad:
            response = Refusal.of(bad).response()
        return self._dressed(request, response, request_id)

    def _refuse(self, request: Request, fault: Status) -> Response:
        return self._dressed(request, refusal_for(fault).response(), new_id("req"))

    def _dressed(self, request: Request, response: Response, request_id: str) -> Response:
        """The fields that every answer has (docs.stripe.com/api/request_ids, …/idempotent_requests)."""
        headers = {"Request-Id": request_id}
        if version := request.header("Stripe-Version"):
            headers["Stripe-Version"] = version
        if request.method == "POST" and (key := request.header("Idempotency-Key")):
            headers["Idempotency-Key"] = key
        return Response(response.status, response.body, headers | response.headers)

    def _authenticate(self, request: Request) -> None:
        given = request.bearer or _basic_user(request)
        if not given:
            raise Refusal(401, "You did not provide an API key. You need to provide your API key in the Authorization "
                          "header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See "
                          "https://stripe.com/docs/api#authentication for details, or we can help at "
                          "https://support.stripe.com/.")
        if given != self.api_key:
            hidden = given[:8] + "*" * max(0, len(given) - 12) + given[-4:]
            raise Refusal(401, f"Invalid API Key provided: {hidden}")
        version = request.header("Stripe-Version")
        if version is None:
            raise Refusal(400, "This Stripe is stricter than Stripe: it wants every request to pin its Stripe-Version.")
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}(\.[a-z]+)?", version):
            raise Refusal(400, f"Invalid Stripe API version: {version}")

    def _route(self, request: Request, request_id: str) -> Response:
        method = "GET" if request.method == "HEAD" else request.method
        folder, _, last = request.path.rpartition("/")
        if method == "POST" and request.path == "/v1/checkout/sessions":
            return self._create_session(request, request_id)
        if method == "POST" and last == "expire" and folder.startswith("/v1/checkout/sessions/"):
            return self._expire_session(request, request_id, folder.rpartition("/")[2])
        if method == "GET" and request.path in LISTS:
            return self._read(request, lambda given: self._questions.list(request.path, given))
        if method == "GET" and folder in LISTS:
            identity = urllib.parse.unquote(last)
            return self._read(request, lambda given: self._questions.retrieve(folder, identity, given))
        raise Refusal(404, f"Unrecognized request URL ({request.method}: {request.path}). Please see "
                      "https://stripe.com/docs or we can help at https://support.stripe.com/.")

    def _read(self, request: Request, ask: Callable[[forms.Parameters], dict]) -> Response:
        found = ask(forms.parse(request.query))
        return self._execute(request, "", lambda: found)

    # ---- what changes something ----------------------------------------------------------------

    def _create_session(self, request: Request, request_id: str) -> Response:
        given = _form(request)

        def create() -> Response:
            price, quantity = check_session(given, self.ledger.prices, self.ledger.clock())
            return self._execute(request, request_id, lambda: self._questions.expanded(
                self.ledger.create_session(given, price, quantity), given))

        check(given, SessionCreateParams)
        return self._once(request, given, create)

    def _expire_session(self, request: Request, request_id: str, session_id: str) -> Response:
        given = _form(request)
        check(given, SessionExpireParams)
        self._questions.known("sessions", "checkout.session", session_id)
        return self._once(request, given, lambda: self._execute(
            request, request_id, lambda: self._questions.expanded(self.ledger.expire(session_id), given)))

    def _once(self, request: Request, given: forms.Parameters, execute: Callable[[], Response]) -> Response:
        """docs.stripe.com/api/idempotent_requests: a refusal before the execution leaves the key free."""
        key = request.header("Idempotency-Key")
        if key is None:
            return execute()
        if not 1 <= len(key) <= 255:
            raise Refusal(400, "Idempotency keys must be between 1 and 255 characters long.")
        try:
            response, replayed = self._keys.run(key, (request.path, json.dumps(given, sort_keys=True)), execute)
        except KeyInUse:
            raise Refusal(409, "There is currently another in-progress request using this Idempotent Key (that "
                          "probably means you submitted twice, and the other request is still going through): "
                          f"{key}. Please try again later.", "idempotency_key_in_use",
                          kind="idempotency_error") from None
        except KeyReused as reused:
            first, _ = reused.fingerprint
            same = ("same parameters they were first used with" if first == request.path else
                    f"same endpoint they were first used for ('{request.path}' vs '{first}')")
            raise Refusal(400, f"Keys for idempotent requests can only be used with the {same}. Try using a key other "
                          f"than '{key}' if you meant to execute a different request.",
                          kind="idempotency_error") from None
        if replayed:
            return Response(response.status, response.body, response.headers | {"Idempotent-Replayed": "true"})
        return response

    def _execute(self, request: Request, request_id: str, act: Callable[[], dict]) -> Response:
        """From here on the answer belongs to the idempotency key, whatever it is."""
        fault = request.fault
        request.hang()
        try:
            if isinstance(fault, Status) and fault.began:
                raise refusal_for(fault)
            with self.ledger.caused_by(request_id, request.header("Idempotency-Key")):
                response = Response.json(200, act())
        except NotPossible as impossible:
            response = Refusal(400, str(impossible)).response()
        except Refusal as refusal:
            response = refusal.response()
        if request.header("Idempotency-Key"):
            response.headers["Original-Request"] = request_id
        return response


def _form(request: Request) -> forms.Parameters:
    kind = (request.header("Content-Type") or "").partition(";")[0].strip().lower()
    if request.body and kind != "application/x-www-form-urlencoded":
        raise Refusal(400, "Invalid request (check that your POST content type is "
                      "application/x-www-form-urlencoded). If you have any questions, we can help at "
                      "https://support.stripe.com/.")
    try:
        return forms.parse(request.body.decode())
    except UnicodeDecodeError:
        raise Refusal(400, "Invalid request: the body is not UTF-8.") from None


def _basic_user(request: Request) -> str | None:
    """The key as the user name of Basic authentication, which Stripe takes too."""
    scheme, _, rest = (request.header("Authorization") or "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        return base64.b64decode(rest, validate=True).decode().partition(":")[0]
    except (binascii.Error, UnicodeDecodeError):
        return None
