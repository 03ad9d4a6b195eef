"""The fake Stripe and the fake Resend, held against clients that others wrote: the stripe library, requests, httpx."""

import json
import os
import re
import select
import signal
import socket
import subprocess
import sys
import threading
import time
import typing
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
import requests
import stripe

from fakes import faults, stripe_delivery, tls
from fakes.exchange import Request, Response
from fakes.fake_resend import FakeResend
from fakes.fake_stripe import WEBHOOK_SECRET, FakeStripe
from fakes.pages import Pages
from fakes.server import Server
from fakes.stripe_delivery import Outage
from fakes.stripe_store import NotPossible

HERE = Path(__file__).parent
SUCCESS = "https://ikigai.example/questionnaire.html?payment=success&session_id={CHECKOUT_SESSION_ID}"
CANCEL = "https://ikigai.example/questionnaire.html?payment=cancelled"
MAIL = {"from": "AI-Ikigai <bonjour@ikigai.example>", "to": ["camille@example.org"], "subject": "Bienvenue à vous",
        "html": "<p>Bonjour</p>", "text": "Bonjour"}

BROWSER = httpx.Client(trust_env=False)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = float(int(time.time()))

    def __call__(self) -> float:
        return self.now


class Endpoint:
    """A webhook endpoint that believes the official library alone, and answers as it is told."""

    def __init__(self) -> None:
        self.status = 200
        self.secret = WEBHOOK_SECRET
        self.events: list[stripe.Event] = []
        self.server = Server(self._answer)

    def _answer(self, request: Request) -> Response:
        try:
            event = stripe.Webhook.construct_event(request.body, request.header("Stripe-Signature"), self.secret)
        except stripe.SignatureVerificationError:
            return Response(400, b"")
        self.events.append(event)
        return Response(self.status, b"")

    @property
    def url(self) -> str:
        return self.server.url + "/webhook"

    @property
    def types(self) -> list[str]:
        return [event.type for event in self.events]


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> tls.Authority:
    return tls.Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(autouse=True)
def trusted(authority: tls.Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    """The official library trusts the authority, and its pauses between tries are short."""
    monkeypatch.setattr(stripe, "ca_bundle_path", str(authority.pem))
    monkeypatch.setattr(stripe.HTTPClient, "INITIAL_DELAY", 0.01)
    monkeypatch.setattr(stripe.HTTPClient, "MAX_DELAY", 0.02)


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    made = Endpoint()
    with made.server:
        yield made


@pytest.fixture
def fake(authority: tls.Authority, endpoint: Endpoint) -> Iterator[FakeStripe]:
    with FakeStripe(authority.server(), webhook_url=endpoint.url, automatic=False, clock=Clock()) as running:
        yield running


@pytest.fixture
def resend(authority: tls.Authority) -> Iterator[FakeResend]:
    with FakeResend(authority.server(), clock=Clock()) as running:
        yield running


def library(fake: FakeStripe, retries: int = 0, timeout: float = 10, key: str | None = None) -> stripe.StripeClient:
    session = requests.Session()
    session.trust_env = False
    return stripe.StripeClient(key or fake.api_key, base_addresses={"api": fake.url}, max_network_retries=retries,
                               http_client=stripe.RequestsClient(timeout=timeout, session=session))


def wanted(**changes: object) -> dict:
    """What the product asks for; None takes a parameter away."""
    metadata = {"userId": "7f2c1f4e-5a0b-4d6c-8e3f-2b9a1c0d4e5f", "plan": "premium"}
    value = {"mode": "payment", "line_items": [{"price": "price_premium", "quantity": 1}],
             "client_reference_id": metadata["userId"], "metadata": metadata,
             "payment_intent_data": {"metadata": metadata}, "customer_email": "camille@example.org", "locale": "fr",
             "invoice_creation": {"enabled": True}, "success_url": SUCCESS, "cancel_url": CANCEL} | changes
    return {name: given for name, given in value.items() if given is not None}


def new_session(fake: FakeStripe, **changes: object) -> stripe.checkout.Session:
    return library(fake).v1.checkout.sessions.create(wanted(**changes))


def raw(fake: FakeStripe, authority: tls.Authority, method: str, path: str, **options: typing.Any) -> httpx.Response:
    headers = {"Authorization": f"Bearer {fake.api_key}", "Stripe-Version": stripe.api_version}
    headers |= options.pop("headers", {})
    with httpx.Client(verify=authority.client(), trust_env=False) as client:
        return client.request(method, fake.url + path, headers={n: v for n, v in headers.items() if v is not None},
                              **options)


def post_mail(resend: FakeResend, authority: tls.Authority, body: object = MAIL, key: str | None = None,
              **headers: str) -> httpx.Response:
    fields = {"Authorization": f"Bearer {resend.api_key}"} | headers
    if key is not None:
        fields["Idempotency-Key"] = key
    with httpx.Client(verify=authority.client(), trust_env=False) as client:
        return client.post(resend.url + "/emails", headers=fields, json=body)


class TestTLS:
    def test_who_trusts_the_authority_is_served_and_nobody_else(self, fake: FakeStripe, authority: tls.Authority):
        assert raw(fake, authority, "GET", "/v1/events").status_code == 200
        with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            httpx.get(fake.url, trust_env=False)
        assert authority.pem.read_text().startswith("-----BEGIN CERTIFICATE-----")

    @pytest.mark.parametrize(("kind", "reason"), [
        ("expired", "certificate has expired"), ("wrong_host", "[Hh]ostname mismatch|not valid for"),
        ("self_signed", "self.signed certificate")])
    def test_a_bad_certificate_is_refused_for_its_own_reason(self, authority: tls.Authority, kind: str, reason: str):
        context = {"expired": authority.expired_server, "wrong_host": authority.wrong_host_server,
                   "self_signed": tls.self_signed_server}[kind]()
        with Server(lambda _: Response(200, b"{}"), context=context) as server:
            with pytest.raises(httpx.ConnectError, match=reason):
                httpx.get(server.url, verify=authority.client(), trust_env=False)
            deadline = time.monotonic() + 10
            while server.handshakes_refused == 0 and time.monotonic() < deadline:
                time.sleep(0.01)
            assert server.handshakes_refused == 1 and server.requests == []
            assert httpx.get(server.url, verify=False, trust_env=False).status_code == 200

    def test_the_numeric_address_is_in_the_certificate_too(self, fake: FakeStripe, authority: tls.Authority):
        url = fake.url.replace("localhost", "127.0.0.1")
        assert httpx.get(url, verify=authority.client(), trust_env=False).status_code == 401

    def test_a_silent_client_keeps_nobody_waiting(self, fake: FakeStripe, authority: tls.Authority):
        with socket.create_connection(("127.0.0.1", fake.server.port)):
            assert raw(fake, authority, "GET", "/v1/events").status_code == 200

    def test_a_connection_is_kept(self, fake: FakeStripe):
        client = library(fake)
        for _ in range(3):
            client.v1.events.list()
        assert fake.server.connections == 1 and len(fake.server.requests) == 3


class TestObjects:
    """The fields of our objects against the official library's classes."""

    @pytest.fixture
    def made(self, fake: FakeStripe) -> dict[type, dict]:
        session = fake.ledger.pay(new_session(fake).id)
        fake.ledger.refund(session["id"], 100)
        dispute = fake.ledger.open_dispute(session["id"])
        charge = fake.ledger.charge_of(session["id"])
        return {stripe.checkout.Session: fake.ledger.find("sessions", session["id"]), stripe.Charge: charge,
                stripe.PaymentIntent: fake.ledger.find("payment_intents", charge["payment_intent"]),
                stripe.Refund: fake.ledger.all("refunds")[0], stripe.Dispute: dispute,
                stripe.Event: fake.ledger.events[0]}

    @pytest.mark.parametrize("kind", [stripe.checkout.Session, stripe.PaymentIntent, stripe.Charge, stripe.Refund,
                                      stripe.Dispute, stripe.Event])
    def test_every_field_is_one_of_stripes_and_none_that_is_always_there_is_missing(self, made: dict, kind: type):
        known = {name: str(what) for name, what in kind.__annotations__.items() if not name.startswith("_")}
        required = {name for name, what in known.items() if not re.search("Optional|NoneType|ClassVar", what)}
        assert made[kind].keys() - known.keys() == set()
        assert required - {"OBJECT_NAME"} - made[kind].keys() == set()
        assert made[kind]["object"] == kind.OBJECT_NAME

    def test_ids_look_like_stripes_and_nothing_is_live(self, made: dict):
        patterns = {stripe.checkout.Session: r"cs_test_a1\w{56}", stripe.PaymentIntent: r"pi_3\w{23}",
                    stripe.Charge: r"ch_3\w{23}", stripe.Refund: r"re_3\w{23}", stripe.Dispute: r"dp_1\w{23}",
                    stripe.Event: r"evt_1\w{23}"}
        for kind, pattern in patterns.items():
            assert re.fullmatch(pattern, made[kind]["id"])
            assert made[kind].get("livemode", False) is False


class TestSessions:
    def test_what_was_asked_for_is_there(self, fake: FakeStripe):
        session = new_session(fake)
        assert session.amount_total == 7900 and session.currency == "eur"
        assert (session.status, session.payment_status, session.payment_intent) == ("open", "unpaid", None)
        assert session.client_reference_id == session.metadata["userId"]
        assert session.metadata["plan"] == "premium" and session.locale == "fr"
        assert session.customer_email == session.customer_details.email == "camille@example.org"
        assert session.success_url == SUCCESS and session.cancel_url == CANCEL
        assert session.invoice_creation.enabled and session.invoice is None
        assert session.expires_at - session.created == 24 * 3600
        assert library(fake).v1.checkout.sessions.retrieve(session.id).id == session.id

    def test_the_request_is_recorded_as_it_came(self, fake: FakeStripe):
        new_session(fake)
        (request,) = fake.server.received("POST", "/v1/checkout")
        assert request.header("stripe-version") == stripe.api_version and request.status == 200
        assert request.header("Content-Type") == "application/x-www-form-urlencoded"
        assert b"line_items[0][price]=price_premium" in request.body

    @pytest.mark.parametrize(("change", "param", "code"), [
        ({"mode": None}, "mode", "parameter_missing"), ({"mode": "gift"}, "mode", None),
        ({"line_items": None}, "line_items", "parameter_missing"),
        ({"line_items": [{"price": "price_of_nothing", "quantity": 1}]}, "line_items[0][price]", "resource_missing"),
        ({"line_items": [{"price": "price_premium"}]}, "line_items[0][quantity]", "parameter_missing"),
        ({"line_items": [{"price": "price_premium", "quantity": "x"}]}, "line_items[0][quantity]",
         "parameter_invalid_integer"),
        ({"line_items": [{"price": "price_premium", "quantity": 1, "colour": "red"}]}, "line_items[0][colour]",
         "parameter_unknown"),
        ({"success_url": None}, "success_url", "parameter_missing"),
        ({"success_url": "javascript:alert(1)"}, "success_url", "url_invalid"),
        ({"cancel_url": "https://"}, "cancel_url", "url_invalid"),
        ({"cancel_url": ""}, "cancel_url", "parameter_invalid_empty"),
        ({"customer_email": "camille"}, "customer_email", "email_invalid"),
        ({"client_reference_id": "x" * 201}, "client_reference_id", None), ({"locale": "xx"}, "locale", None),
        ({"metadata": {"k" * 41: "v"}}, "metadata", None), ({"metadata": {"k": "v" * 501}}, "metadata[k]", None),
        ({"metadata": {f"k{number}": "v" for number in range(51)}}, "metadata", None),
        ({"invoice_creation": {"enabled": "oui"}}, "invoice_creation[enabled]", None),
        ({"payment_intent_data": {"metadatas": {}, "metadatum": "x"}}, "payment_intent_data[metadatum]",
         "parameter_unknown"),
        ({"expires_at": 1}, "expires_at", None), ({"expires_at": 4_000_000_000}, "expires_at", None),
        ({"colour": "red"}, "colour", "parameter_unknown")])
    def test_a_bad_parameter_is_named(self, fake: FakeStripe, change: dict, param: str, code: str | None):
        with pytest.raises(stripe.InvalidRequestError) as refused:
            new_session(fake, **change)
        assert (refused.value.http_status, refused.value.param, refused.value.code) == (400, param, code)
        assert refused.value.headers["Request-Id"].startswith("req_") and fake.sessions() == []

    def test_a_json_body_is_refused(self, fake: FakeStripe, authority: tls.Authority):
        answer = raw(fake, authority, "POST", "/v1/checkout/sessions", json=wanted())
        assert answer.status_code == 400 and "form-urlencoded" in answer.json()["error"]["message"]

    def test_without_the_right_key_it_is_401(self, fake: FakeStripe, authority: tls.Authority):
        with pytest.raises(stripe.AuthenticationError, match=r"Invalid API Key provided: sk_test_\*+5678"):
            library(fake, key="sk_test_12345678").v1.events.list()
        answer = raw(fake, authority, "GET", "/v1/events", headers={"Authorization": None})
        assert answer.status_code == 401 and answer.json()["error"]["type"] == "invalid_request_error"
        assert answer.headers["Request-Id"] and answer.headers["WWW-Authenticate"]

    @pytest.mark.parametrize("version", [None, "newest"])
    def test_a_version_must_be_pinned(self, fake: FakeStripe, authority: tls.Authority, version: str | None):
        answer = raw(fake, authority, "GET", "/v1/events", headers={"Stripe-Version": version})
        assert answer.status_code == 400

    def test_what_is_not_there_is_404(self, fake: FakeStripe, authority: tls.Authority):
        client = library(fake).v1
        for call in (client.checkout.sessions.retrieve, client.checkout.sessions.expire, client.events.retrieve,
                     client.charges.retrieve, client.payment_intents.retrieve):
            with pytest.raises(stripe.InvalidRequestError) as refused:
                call("nothing")
            assert (refused.value.http_status, refused.value.code) == (404, "resource_missing")
        assert "Unrecognized request URL" in raw(fake, authority, "GET", "/v2/things").json()["error"]["message"]

    def test_it_expires_on_demand_once(self, fake: FakeStripe):
        session = library(fake).v1.checkout.sessions.expire(new_session(fake).id)
        assert session.status == "expired" and session.url is None
        with pytest.raises(stripe.InvalidRequestError, match="can be expired"):
            library(fake).v1.checkout.sessions.expire(session.id)
        event = fake.ledger.event("checkout.session.expired", session.id)
        assert event["request"]["id"].startswith("req_")

    def test_it_expires_by_itself(self, fake: FakeStripe):
        session = new_session(fake, expires_at=int(fake.ledger.clock.now) + 1800)
        fake.ledger.clock.now += 1801
        assert library(fake).v1.checkout.sessions.retrieve(session.id).status == "expired"
        assert fake.ledger.event("checkout.session.expired", session.id)["request"]["id"] is None

    def test_ids_can_be_expanded(self, fake: FakeStripe):
        session = fake.ledger.pay(new_session(fake).id)
        expanded = library(fake).v1.checkout.sessions.retrieve(
            session["id"], {"expand": ["payment_intent.latest_charge", "line_items"]})
        assert expanded.payment_intent.latest_charge.paid is True
        assert expanded.line_items.data[0].price.id == "price_premium"
        with pytest.raises(stripe.InvalidRequestError, match="cannot be expanded"):
            library(fake).v1.checkout.sessions.retrieve(session["id"], {"expand": ["metadata"]})


class TestIdempotency:
    def create(self, fake: FakeStripe, key: str, retries: int = 0, **changes: object) -> stripe.checkout.Session:
        return library(fake, retries).v1.checkout.sessions.create(wanted(**changes), {"idempotency_key": key})

    def test_the_first_answer_is_replayed(self, fake: FakeStripe):
        first, second = self.create(fake, "a"), self.create(fake, "a")
        assert first.id == second.id and len(fake.sessions()) == 1
        assert "Idempotent-Replayed" not in first.last_response.headers
        assert second.last_response.headers["Idempotent-Replayed"] == "true"
        assert second.last_response.body == first.last_response.body
        assert second.last_response.headers["Original-Request"] == first.last_response.request_id
        assert self.create(fake, "b").id != first.id

    def test_a_day_later_the_key_is_new(self, fake: FakeStripe):
        first = self.create(fake, "a")
        fake.ledger.clock.now += 24 * 3600
        assert self.create(fake, "a").id != first.id

    def test_other_parameters_or_another_endpoint_are_refused(self, fake: FakeStripe):
        session = self.create(fake, "a")
        with pytest.raises(stripe.IdempotencyError, match="same parameters") as refused:
            self.create(fake, "a", locale="en")
        assert refused.value.http_status == 400
        with pytest.raises(stripe.IdempotencyError, match="same endpoint"):
            library(fake).v1.checkout.sessions.expire(session.id, options={"idempotency_key": "a"})
        assert len(fake.sessions()) == 1 and fake.sessions()[0]["status"] == "open"

    def test_while_the_first_is_executed_another_is_409(self, fake: FakeStripe, authority: tls.Authority):
        done = threading.Event()
        fake.server.faults.queue(faults.Hang(60, until=done), path="/v1/checkout")
        with ThreadPoolExecutor() as pool:
            first = pool.submit(self.create, fake, "a")
            while not fake.server.requests:
                time.sleep(0.005)
            with pytest.raises(stripe.APIError) as refused:
                self.create(fake, "a")
            assert (refused.value.http_status, refused.value.json_body["error"]["code"]) \
                == (409, "idempotency_key_in_use")
            done.set()
            assert self.create(fake, "a", retries=200).id == first.result().id
        assert len(fake.sessions()) == 1

    @pytest.mark.parametrize(("fault", "kept"), [
        (faults.Status(500, began=True), True), (faults.Status(500), False), (faults.Status(503), False),
        (faults.Status(429), False), (faults.Status(401), False)])
    def test_a_failure_belongs_to_the_key_only_once_the_execution_began(
            self, fake: FakeStripe, fault: faults.Status, kept: bool):
        fake.server.faults.queue(fault, path="/v1/checkout")
        with pytest.raises(stripe.StripeError) as first:
            self.create(fake, "a")
        assert first.value.http_status == fault.status
        if kept:
            with pytest.raises(stripe.APIError) as second:
                self.create(fake, "a")
            assert second.value.http_status == 500
            assert second.value.headers["Idempotent-Replayed"] == "true"
            assert fake.sessions() == []
        else:
            assert self.create(fake, "a").id == fake.sessions()[0]["id"]

    def test_a_refused_parameter_leaves_the_key_free(self, fake: FakeStripe):
        with pytest.raises(stripe.InvalidRequestError):
            self.create(fake, "a", locale="xx")
        with pytest.raises(stripe.InvalidRequestError):
            self.create(fake, "a", success_url="x")
        assert self.create(fake, "a").status == "open"

    def test_a_lost_answer_comes_with_the_next_try(self, fake: FakeStripe):
        fake.server.faults.queue(faults.AnswerLost(), faults.AnswerLost(), path="/v1/checkout")
        session = self.create(fake, "a", retries=2)
        assert [one["id"] for one in fake.sessions()] == [session.id]
        assert len(fake.server.requests) == 3
        assert session.last_response.headers["Idempotent-Replayed"] == "true"

    def test_a_key_too_long_is_refused(self, fake: FakeStripe):
        with pytest.raises(stripe.InvalidRequestError):
            self.create(fake, "a" * 256)
        assert self.create(fake, "a" * 255).status == "open"


class TestPeople:
    def test_a_card_pays_at_once(self, fake: FakeStripe):
        session = fake.ledger.pay(new_session(fake).id)
        assert (session["status"], session["payment_status"], session["url"]) == ("complete", "paid", None)
        assert session["invoice"].startswith("in_") and session["customer"].startswith("cus_")
        client = library(fake).v1
        intent = client.payment_intents.retrieve(session["payment_intent"])
        charge = client.charges.retrieve(intent.latest_charge)
        assert intent.status == "succeeded" and intent.metadata["plan"] == charge.metadata["plan"] == "premium"
        assert charge.paid and charge.payment_intent == intent.id and charge.amount == 7900
        event = fake.ledger.event("checkout.session.completed", session["id"])
        assert event["data"]["object"]["payment_status"] == "paid" and event["pending_webhooks"] == 1
        assert event["api_version"] == stripe.api_version

    @pytest.mark.parametrize(("succeeds", "name", "status"), [
        (True, "succeeded", "paid"), (False, "failed", "unpaid")])
    def test_a_direct_debit_takes_its_time(self, fake: FakeStripe, succeeds: bool, name: str, status: str):
        session = fake.ledger.pay(new_session(fake).id, "sepa_debit")
        assert (session["status"], session["payment_status"]) == ("complete", "unpaid")
        assert fake.ledger.settle(session["id"], succeeds)["payment_status"] == status
        event = fake.ledger.event(f"checkout.session.async_payment_{name}", session["id"])
        assert event["data"]["object"]["payment_status"] == status
        assert fake.ledger.event("checkout.session.completed")["data"]["object"]["payment_status"] == "unpaid"
        assert session["payment_status"] == "unpaid", "what somebody holds is what was true then"

    def test_nothing_may_be_due(self, fake: FakeStripe):
        session = fake.ledger.pay(new_session(fake).id, "free")
        assert (session["payment_status"], session["amount_total"], session["payment_intent"]) \
            == ("no_payment_required", 0, None)

    def test_a_refused_card_leaves_the_session_open(self, fake: FakeStripe):
        session = new_session(fake)
        assert fake.ledger.refuse(session.id)["status"] == "open"
        assert fake.ledger.event("payment_intent.payment_failed")["pending_webhooks"] == 0
        paid = fake.ledger.pay(session.id)
        assert paid["payment_status"] == "paid" and len(fake.ledger.all("charges")) == 2
        with pytest.raises(NotPossible, match="n’est plus ouverte"):
            fake.ledger.pay(session.id)

    def test_refunds_in_part_and_whole(self, fake: FakeStripe):
        session = fake.ledger.pay(new_session(fake).id)
        part = fake.ledger.refund(session["id"], 900)
        event = fake.ledger.event("charge.refunded")
        assert event["data"]["object"]["refunded"] is False and event["data"]["object"]["amount_refunded"] == 900
        assert event["data"]["previous_attributes"] == {"amount_refunded": 0}
        rest = fake.ledger.refund(session["payment_intent"])
        event = fake.ledger.event("charge.refunded")
        assert event["data"]["object"]["refunded"] is True and rest["amount"] == 7000
        assert event["data"]["previous_attributes"] == {"amount_refunded": 900, "refunded": False}
        assert event["data"]["object"]["payment_intent"] == session["payment_intent"]
        listed = library(fake).v1.refunds.list({"charge": part["charge"]}).data
        assert [one.id for one in listed] == [rest["id"], part["id"]]
        assert library(fake).v1.refunds.list({"charge": "ch_other"}).data == []
        with pytest.raises(NotPossible, match="remboursé"):
            fake.ledger.refund(session["id"])

    @pytest.mark.parametrize("won", [True, False])
    def test_a_dispute_opens_and_closes(self, fake: FakeStripe, won: bool):
        session = fake.ledger.pay(new_session(fake).id)
        dispute = fake.ledger.open_dispute(session["id"])
        assert fake.ledger.charge_of(session["id"])["disputed"] is True
        fake.ledger.close_dispute(dispute["id"], won)
        closed = fake.ledger.event("charge.dispute.closed", dispute["id"])["data"]["object"]
        assert closed["status"] == ("won" if won else "lost")
        assert closed["payment_intent"] == session["payment_intent"]


class TestEvents:
    @pytest.fixture
    def many(self, fake: FakeStripe) -> list[str]:
        """The ids of seven completed sessions' events, newest first; all of them created at other times."""
        ids = []
        for _ in range(7):
            session = new_session(fake)
            fake.ledger.clock.now += 10
            ids.insert(0, fake.ledger.event("checkout.session.completed", fake.ledger.pay(session.id)["id"])["id"])
        return ids

    def completed(self, fake: FakeStripe, **params: object) -> stripe.ListObject:
        return library(fake).v1.events.list({"type": "checkout.session.completed"} | params)

    def test_pages_go_on_to_the_end(self, fake: FakeStripe, many: list[str]):
        page = self.completed(fake, limit=3)
        assert [event.id for event in page.data] == many[:3] and page.has_more is True
        assert [event.id for event in page.auto_paging_iter()] == many
        last = self.completed(fake, limit=4, starting_after=many[2])
        assert [event.id for event in last.data] == many[3:] and last.has_more is False
        assert len(fake.server.received("GET", "/v1/events")) == 4

    def test_ending_before_gives_the_nearest_newer_ones(self, fake: FakeStripe, many: list[str]):
        page = self.completed(fake, limit=2, ending_before=many[5])
        assert [event.id for event in page.data] == many[3:5] and page.has_more is True
        assert [event.id for event in page.auto_paging_iter()] == many[4::-1]

    def test_what_is_not_delivered_can_be_asked_for(self, fake: FakeStripe, many: list[str]):
        for event in many[1:3]:
            assert fake.webhooks.deliver(event).succeeded
        assert [event.id for event in self.completed(fake, delivery_success=True).data] == many[1:3]
        assert [event.id for event in self.completed(fake, delivery_success=False).data] == [many[0], *many[3:]]

    def test_by_type_and_time(self, fake: FakeStripe, many: list[str]):
        client = library(fake).v1.events
        times = {event.id: event.created for event in self.completed(fake).data}
        assert [one.id for one in self.completed(fake, created={"gte": times[many[2]]}).data] == many[:3]
        assert [one.id for one in self.completed(fake, created={"lt": times[many[2]]}).data] == many[3:]
        kinds = {event.type for event in client.list({"types": ["charge.succeeded", "payment_intent.created"]}).data}
        assert kinds == {"charge.succeeded", "payment_intent.created"}
        assert {event.type for event in client.list({"type": "checkout.*"}).data} == {"checkout.session.completed"}
        assert client.retrieve(many[0]).data.object.payment_status == "paid"

    def test_after_thirty_days_they_are_gone(self, fake: FakeStripe, many: list[str]):
        fake.ledger.clock.now += 30 * 24 * 3600 - 30
        assert [event.id for event in self.completed(fake).data] == many[:4]

    @pytest.mark.parametrize("bad", [
        {"limit": 0}, {"limit": 101}, {"limit": "x"}, {"types": ["a"]}, {"starting_after": "evt_1"}, {"order": "asc"},
        {"delivery_success": "no"}, {"created": {"since": 1}}, {"starting_after": "a", "ending_before": "b"}])
    def test_a_bad_question_is_400(self, fake: FakeStripe, bad: dict):
        with pytest.raises(stripe.InvalidRequestError) as refused:
            self.completed(fake, **bad)
        assert refused.value.http_status == 400


class TestWebhooks:
    def paid(self, fake: FakeStripe) -> dict:
        return fake.ledger.event("checkout.session.completed", fake.ledger.pay(new_session(fake).id)["id"])

    def test_the_official_library_believes_it(self, fake: FakeStripe, endpoint: Endpoint):
        event = self.paid(fake)
        delivery = fake.webhooks.deliver(event)
        assert delivery.succeeded and endpoint.types == ["checkout.session.completed"]
        assert json.loads(delivery.body) == event == endpoint.events[0].to_dict()
        assert ",v0=" in delivery.headers["Stripe-Signature"]

    def test_a_wrong_secret_or_an_old_time_is_not_believed(self, fake: FakeStripe, endpoint: Endpoint):
        event = self.paid(fake)
        assert fake.webhooks.deliver(event, signing=["whsec_other"]).status == 400
        assert fake.webhooks.deliver(event, timestamp=int(time.time()) - 301).status == 400
        assert endpoint.events == [] and fake.webhooks.undelivered == [event["id"]]

    @pytest.mark.parametrize("known", ["whsec_old", "whsec_new"])
    def test_while_a_secret_is_rolled_both_sign(self, fake: FakeStripe, endpoint: Endpoint, known: str):
        fake.webhooks.secrets = ["whsec_new", "whsec_old"]
        endpoint.secret = known
        delivery = fake.webhooks.deliver(self.paid(fake))
        assert delivery.succeeded and delivery.headers["Stripe-Signature"].count("v1=") == 2

    def test_it_tries_until_it_is_heard(self, fake: FakeStripe, endpoint: Endpoint):
        fake.webhooks.retries = (0.02,) * 200
        endpoint.status = 500
        event = self.paid(fake)
        fake.webhooks.resume()
        while len(endpoint.events) < 3:
            time.sleep(0.005)
        assert not fake.webhooks.is_delivered(event)
        endpoint.status = 204
        assert fake.webhooks.wait(event["id"], 10) and fake.webhooks.undelivered == []
        statuses = [delivery.status for delivery in fake.webhooks.deliveries]
        assert statuses[-1] == 204 and set(statuses[:-1]) == {500}
        headers = [delivery.headers["Stripe-Signature"] for delivery in fake.webhooks.deliveries]
        assert len(set(headers)) == len(headers), "every try has a signature of its own"

    def test_after_the_last_try_it_gives_up_and_stays_undelivered(self, fake: FakeStripe, endpoint: Endpoint):
        fake.webhooks.retries = (0.01, 0.01)
        fake.webhooks.automatic = True
        endpoint.status = 400
        event = self.paid(fake)
        while len(fake.webhooks.deliveries) < 3:
            time.sleep(0.005)
        assert not fake.webhooks.wait(event["id"], 0.2) and len(endpoint.events) == 3
        assert [one.id for one in library(fake).v1.events.list({"delivery_success": False}).data] == [event["id"]]

    def test_a_redirect_is_a_failure(self, fake: FakeStripe, endpoint: Endpoint):
        endpoint.status = 302
        assert not fake.webhooks.deliver(self.paid(fake)).succeeded

    def test_an_outage_drops_what_is_sent_or_what_is_answered(self, fake: FakeStripe, endpoint: Endpoint):
        event = self.paid(fake)
        fake.webhooks.outage = Outage.DROPPED
        assert not fake.webhooks.deliver(event).succeeded and endpoint.events == []
        fake.webhooks.outage = Outage.ANSWER_LOST
        assert not fake.webhooks.deliver(event).succeeded and len(endpoint.events) == 1
        assert fake.webhooks.undelivered == [event["id"]]
        fake.webhooks.outage = Outage.NONE
        assert fake.webhooks.deliver(event).succeeded and fake.webhooks.undelivered == []

    def test_some_tries_can_be_disturbed(self, fake: FakeStripe, endpoint: Endpoint):
        event = self.paid(fake)
        fake.webhooks.disturb(1 / 2, seed=1)
        errors = [fake.webhooks.deliver(event).error for _ in range(40)]
        assert {None, "not sent", "answer lost"} == set(errors)
        assert len(endpoint.events) == 40 - errors.count("not sent")

    def test_in_any_order_repeated_and_at_once(self, fake: FakeStripe, endpoint: Endpoint):
        completed = self.paid(fake)
        fake.ledger.refund(completed["data"]["object"]["id"])
        refunded = fake.ledger.event("charge.refunded")
        fake.webhooks.deliver_all([refunded, completed, completed["id"]])
        assert endpoint.types == ["charge.refunded", "checkout.session.completed", "checkout.session.completed"]
        deliveries = fake.webhooks.deliver_all([completed] * 20, concurrently=True)
        assert all(delivery.succeeded for delivery in deliveries) and len(endpoint.events) == 23
        assert fake.webhooks.undelivered == [fake.ledger.event("refund.created")["id"]]
        assert [delivery.kind for delivery in fake.webhooks.deliver_all()] == ["refund.created"]

    def test_an_endpoint_that_is_away_gets_it_later(self, authority: tls.Authority, endpoint: Endpoint):
        endpoint.server.stop()
        with FakeStripe(authority.server(), webhook_url=endpoint.url) as fake:
            fake.webhooks.retries = (0.05,) * 200
            event = self.paid(fake)
            while not fake.webhooks.deliveries:
                time.sleep(0.005)
            assert fake.webhooks.deliveries[0].error == "ConnectError"
            endpoint.server.start()
            assert fake.webhooks.wait_for_all(10) and endpoint.events[0].id == event["id"]


class TestFaults:
    """Each fault as a client sees it, with a server that counts what was done."""

    @pytest.fixture
    def done(self) -> list[str]:
        return []

    @pytest.fixture
    def server(self, authority: tls.Authority, done: list[str]) -> Iterator[Server]:
        def answer(request: Request) -> Response:
            done.append(request.path)
            return Response.json(200, {"text": "a" * 200})

        with Server(answer, context=authority.server()) as running:
            yield running

    def get(self, server: Server, authority: tls.Authority, path: str = "/", patience: float = 10) -> httpx.Response:
        return httpx.get(server.url + path, verify=authority.client(), trust_env=False,
                         timeout=httpx.Timeout(10, read=patience))

    @pytest.mark.parametrize(("fault", "error", "acts"), [
        (faults.Reset(), httpx.TransportError, 0), (faults.AnswerLost(), httpx.TransportError, 1),
        (faults.Truncated(), httpx.RemoteProtocolError, 1), (faults.Hang(30, acts=False), httpx.ReadTimeout, 0)])
    def test_no_answer_or_half_of_one(self, server: Server, authority: tls.Authority, done: list[str],
                                      fault: faults.Fault, error: type, acts: int):
        server.faults.queue(fault)
        with pytest.raises(error):
            self.get(server, authority, patience=0.3 if isinstance(fault, faults.Hang) else 10)
        assert len(done) == acts and server.requests[0].fault is fault
        assert self.get(server, authority).status_code == 200, "only that one"

    def test_a_reset_is_a_reset(self):
        with Server(lambda _: Response(200, b"")) as server:
            server.faults.queue(faults.Reset())
            with pytest.raises(httpx.ReadError, match="reset by peer"):
                httpx.get(server.url, trust_env=False)

    def test_a_slow_answer_is_whole_in_the_end(self, server: Server, authority: tls.Authority, done: list[str]):
        server.faults.queue(faults.Slow(pause=0.001, drop=8))
        assert self.get(server, authority).json() == {"text": "a" * 200} and len(done) == 1

    def test_garbage_is_200_and_no_json(self, server: Server, authority: tls.Authority):
        server.faults.queue(faults.Garbage())
        answer = self.get(server, authority)
        assert answer.status_code == 200
        with pytest.raises(ValueError, match="utf-8|Expecting"):
            answer.json()

    def test_a_huge_body_ends_when_the_client_goes(self, server: Server, authority: tls.Authority):
        server.faults.queue(faults.Huge(100 << 20))
        with httpx.stream("GET", server.url, verify=authority.client(), trust_env=False) as answer:
            assert int(answer.headers["Content-Length"]) == 100 << 20
            assert next(answer.iter_raw()).startswith(b'{"data": "')
        assert self.get(server, authority).status_code == 200

    def test_a_redirect_leads_elsewhere(self, server: Server, authority: tls.Authority, done: list[str]):
        server.faults.queue(faults.Redirect("https://elsewhere.example/"))
        answer = self.get(server, authority)
        assert (answer.status_code, answer.headers["Location"]) == (302, "https://elsewhere.example/") and not done

    def test_a_mistake_of_the_fake_does_not_stay_silent(self):
        with pytest.raises(RuntimeError, match="fake itself"), Server(lambda _: {}["x"]) as server:
            with pytest.raises(httpx.TransportError):
                httpx.get(server.url, trust_env=False)

    def test_rules_take_what_they_say(self, server: Server, authority: tls.Authority):
        server.faults.add(faults.Redirect("/x"), path="/a", nth=2)
        server.faults.add(faults.Redirect("/y"), path="/b", times=1)
        server.faults.add(faults.Redirect("/z"), method="POST")
        server.faults.queue(None, faults.Redirect("/q"), path="/c")
        statuses = {path: [self.get(server, authority, path).status_code for _ in range(3)]
                    for path in ("/a/1", "/b", "/c", "/d")}
        assert statuses == {"/a/1": [200, 302, 200], "/b": [302, 200, 200], "/c": [200, 302, 200],
                            "/d": [200, 200, 200]}
        server.faults.clear()
        assert self.get(server, authority, "/a").status_code == 200

    def test_chance_is_the_same_for_the_same_seed(self):
        def course(seed: int) -> list[faults.Fault | None]:
            chosen = faults.Faults(seed)
            chosen.add(faults.Reset(), faults.AnswerLost(), probability=1 / 3)
            return [chosen.choose("GET", "/") for _ in range(300)]

        assert course(1) == course(1) != course(2)
        assert 70 < sum(fault is not None for fault in course(1)) < 130
        assert {type(fault) for fault in course(1)} == {type(None), faults.Reset, faults.AnswerLost}

    @pytest.mark.parametrize(("status", "error"), [
        (400, stripe.InvalidRequestError), (401, stripe.AuthenticationError), (402, stripe.CardError),
        (403, stripe.PermissionError), (404, stripe.InvalidRequestError), (409, stripe.APIError),
        (429, stripe.RateLimitError), (500, stripe.APIError), (503, stripe.APIError)])
    def test_stripes_refusals_are_what_its_library_expects(self, fake: FakeStripe, status: int, error: type):
        fake.server.faults.queue(faults.Status(status, retry_after=7, should_retry=False))
        with pytest.raises(error) as refused:
            library(fake, retries=2).v1.events.list()
        assert type(refused.value) is error and refused.value.http_status == status
        assert refused.value.headers["Retry-After"] == "7" and refused.value.headers["Request-Id"]
        assert len(fake.server.requests) == 1, "Stripe-Should-Retry: false"

    def test_should_retry_makes_the_library_try_again(self, fake: FakeStripe):
        fake.server.faults.queue(faults.Status(400, should_retry=True), faults.Reset(), faults.Status(500))
        assert library(fake, retries=3).v1.events.list().data == []
        assert [request.status for request in fake.server.requests] == [400, None, 500, 200]

    def test_a_hang_ends_with_the_server(self, authority: tls.Authority):
        with FakeResend(authority.server()) as resend:
            resend.server.faults.queue(faults.Hang(60))
            with pytest.raises(httpx.ReadTimeout):
                httpx.post(resend.url + "/emails", json=MAIL, verify=authority.client(), trust_env=False,
                           timeout=httpx.Timeout(10, read=0.3),
                           headers={"Authorization": f"Bearer {resend.api_key}"})
            assert resend.accepted == []
        deadline = time.monotonic() + 10
        while not resend.accepted and time.monotonic() < deadline:
            time.sleep(0.01)
        assert len(resend.accepted) == 1, "it was done although nobody waited any more"


class TestResend:
    def test_an_email_is_accepted(self, resend: FakeResend, authority: tls.Authority):
        body = MAIL | {"reply_to": "aide@ikigai.example", "headers": {"List-Unsubscribe": "<https://x.example/u>"},
                       "tags": [{"name": "kind", "value": "welcome"}]}
        answer = post_mail(resend, authority, body, "welcome/1")
        (mail,) = resend.accepted
        assert answer.status_code == 200 and answer.json() == {"id": mail.id}
        assert (mail.sender, mail.to, mail.subject) == (MAIL["from"], MAIL["to"], MAIL["subject"])
        assert (mail.html, mail.text, mail.idempotency_key) == (MAIL["html"], MAIL["text"], "welcome/1")
        assert mail.reply_to == ["aide@ikigai.example"] and mail.headers == body["headers"]
        assert mail.tags == body["tags"] and resend.sent_to("camille@example.org") == [mail]
        assert {"ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"} <= answer.headers.keys()
        found = httpx.get(f"{resend.url}/emails/{mail.id}", verify=authority.client(), trust_env=False,
                          headers={"Authorization": f"Bearer {resend.api_key}"}).json()
        assert (found["object"], found["id"], found["from"], found["to"]) \
            == ("email", mail.id, MAIL["from"], MAIL["to"])

    @pytest.mark.parametrize(("change", "name", "status"), [
        ({"from": None}, "missing_required_field", 422), ({"to": []}, "missing_required_field", 422),
        ({"subject": ""}, "missing_required_field", 422),
        ({"html": None, "text": None}, "missing_required_field", 422),
        ({"from": "nobody"}, "invalid_from_address", 422), ({"to": ["camille"]}, "validation_error", 422),
        ({"to": ["a@example.org"] * 51}, "validation_error", 422), ({"to": 5}, "validation_error", 422),
        ({"reply_to": "x"}, "validation_error", 422), ({"headers": {"a b": "c"}}, "validation_error", 422),
        ({"headers": {"A": "b\r\nC: d"}}, "validation_error", 422),
        ({"tags": [{"name": "é", "value": "x"}]}, "validation_error", 422),
        ({"tags": [{"name": "a", "value": "x" * 257}]}, "validation_error", 422),
        ({"tags": {"a": "b"}}, "validation_error", 422), ({"html": 5}, "validation_error", 422),
        ({"subject": "a\nb"}, "validation_error", 422), ({"replyTo": "a@example.org"}, "validation_error", 422)])
    def test_a_bad_email_is_refused(self, resend: FakeResend, authority: tls.Authority, change: dict, name: str,
                                    status: int):
        answer = post_mail(resend, authority, MAIL | change, "key")
        assert answer.status_code == status and answer.json().keys() == {"statusCode", "message", "name"}
        assert (answer.json()["statusCode"], answer.json()["name"]) == (status, name)
        assert resend.accepted == []
        assert post_mail(resend, authority, MAIL, "key").status_code == 200, "the key is still free"

    def test_keys_and_paths_and_the_user_agent(self, resend: FakeResend, authority: tls.Authority):
        def call(method: str, path: str, **headers: str) -> tuple[int, str]:
            with httpx.Client(verify=authority.client(), trust_env=False) as client:
                del client.headers["User-Agent"]
                answer = client.request(method, resend.url + path, headers=headers)
            is_json = "json" in answer.headers["Content-Type"]
            return answer.status_code, answer.json()["name"] if is_json else answer.text

        good = {"Authorization": f"Bearer {resend.api_key}", "User-Agent": "x"}
        assert call("POST", "/emails", **{"User-Agent": "x"}) == (401, "missing_api_key")
        assert call("POST", "/emails", **good | {"Authorization": "Bearer re_x"}) == (403, "invalid_api_key")
        assert call("POST", "/emails", Authorization=good["Authorization"]) == (403, "error code: 1010")
        assert call("GET", "/emails", **good) == (405, "method_not_allowed")
        assert call("GET", "/letters", **good) == (404, "not_found")
        assert call("GET", "/emails/nothing", **good) == (404, "not_found")
        assert call("POST", "/emails", **good) == (422, "validation_error"), "no JSON"

    def test_the_same_key_sends_once(self, resend: FakeResend, authority: tls.Authority):
        first, second = (post_mail(resend, authority, key="a") for _ in range(2))
        assert first.json() == second.json() and first.status_code == second.status_code == 200
        other = post_mail(resend, authority, MAIL | {"subject": "Autre chose"}, "a")
        assert (other.status_code, other.json()["name"]) == (409, "invalid_idempotent_request")
        assert len(resend.accepted) == 1
        post_mail(resend, authority)
        post_mail(resend, authority)
        assert len(resend.accepted) == 3, "without a key each is one more"

    @pytest.mark.parametrize(("length", "status"), [(0, 400), (1, 200), (256, 200), (257, 400)])
    def test_a_key_has_1_to_256_characters(self, resend: FakeResend, authority: tls.Authority, length: int,
                                           status: int):
        answer = post_mail(resend, authority, key="k" * length)
        assert answer.status_code == status
        assert status == 200 or answer.json()["name"] == "invalid_idempotency_key"

    def test_while_the_first_is_executed_another_is_409(self, resend: FakeResend, authority: tls.Authority):
        done = threading.Event()
        resend.server.faults.queue(faults.Hang(60, until=done))
        with ThreadPoolExecutor() as pool:
            first = pool.submit(post_mail, resend, authority, MAIL, "a")
            while not resend.server.requests:
                time.sleep(0.005)
            second = post_mail(resend, authority, key="a")
            assert (second.status_code, second.json()["name"]) == (409, "concurrent_idempotent_requests")
            assert post_mail(resend, authority, key="a").status_code == 409
            done.set()
            assert first.result().status_code == 200
        assert post_mail(resend, authority, key="a").json() == first.result().json()
        assert len(resend.accepted) == 1

    def test_a_lost_answer_was_sent_and_a_failed_one_was_not(self, resend: FakeResend, authority: tls.Authority):
        resend.server.faults.queue(faults.AnswerLost())
        with pytest.raises(httpx.TransportError):
            post_mail(resend, authority, key="a")
        assert post_mail(resend, authority, key="a").json() == {"id": resend.accepted[0].id}
        resend.server.faults.queue(faults.Status(500, began=True))
        assert post_mail(resend, authority, key="b").status_code == 500
        assert len(resend.accepted) == 1
        assert post_mail(resend, authority, key="b").status_code == 200 and len(resend.accepted) == 2

    def test_the_limits(self, resend: FakeResend, authority: tls.Authority):
        resend.rate = 2
        answers = [post_mail(resend, authority) for _ in range(3)]
        assert [answer.headers["ratelimit-remaining"] for answer in answers] == ["1", "0", "0"]
        assert (answers[2].status_code, answers[2].json()["name"]) == (429, "rate_limit_exceeded")
        assert answers[2].headers["Retry-After"] == "1"
        resend.rate, resend.daily = None, 2
        assert post_mail(resend, authority, key="a").json()["name"] == "daily_quota_exceeded"
        resend.daily, resend.monthly = None, 2
        assert post_mail(resend, authority, key="a").json()["name"] == "monthly_quota_exceeded"
        resend.monthly = None
        assert post_mail(resend, authority, key="a").status_code == 200 and len(resend.accepted) == 3

    @pytest.mark.parametrize(("status", "name", "expected"), [
        (429, None, "rate_limit_exceeded"), (429, "daily_quota_exceeded", "daily_quota_exceeded"),
        (429, "monthly_quota_exceeded", "monthly_quota_exceeded"), (500, None, "internal_server_error"),
        (403, None, "invalid_api_key"), (422, None, "validation_error"), (451, None, "security_error")])
    def test_its_refusals_on_demand(self, resend: FakeResend, authority: tls.Authority, status: int,
                                    name: str | None, expected: str):
        resend.server.faults.queue(faults.Status(status, name, retry_after=3))
        answer = post_mail(resend, authority)
        assert (answer.status_code, answer.json()["name"]) == (status, expected)
        assert answer.json()["statusCode"] == status and answer.headers["Retry-After"] == "3"
        assert resend.accepted == []


class TestPages:
    @pytest.fixture
    def pages(self, fake: FakeStripe, resend: FakeResend) -> Iterator[Pages]:
        fake.webhooks.automatic = True
        with Pages(fake, resend) as running:
            yield running

    def test_paying_delivers_the_webhook_before_the_way_back(self, pages: Pages, fake: FakeStripe,
                                                             endpoint: Endpoint):
        session = new_session(fake)
        assert session.url == f"{pages.url}/pay/{session.id}"
        shown = BROWSER.get(session.url)
        assert shown.status_code == 200 and '<html lang="fr">' in shown.text
        assert "default-src 'none'" in shown.headers["Content-Security-Policy"]
        for text in ("démonstration", "Aucune carte", "79,00\u00a0€", "camille@example.org", ">Payer<", ">Annuler<",
                     "paiement refusé", "AI-Ikigai Premium"):
            assert text in shown.text
        paid = BROWSER.post(session.url, data={"method": "card"})
        assert paid.status_code == 303
        assert paid.headers["Location"] == SUCCESS.replace("{CHECKOUT_SESSION_ID}", session.id)
        assert endpoint.types == ["checkout.session.completed"]
        assert "C’est déjà fait" in BROWSER.get(f"{pages.url}/pay/{session.id}").text
        assert BROWSER.post(session.url, data={"method": "card"}).status_code == 409

    def test_cancelling_and_being_refused_leave_it_open(self, pages: Pages, fake: FakeStripe):
        session = new_session(fake)
        cancelled = BROWSER.post(session.url, data={"method": "cancel"})
        assert (cancelled.status_code, cancelled.headers["Location"]) == (303, CANCEL)
        refused = BROWSER.post(session.url, data={"method": "refused"})
        assert refused.status_code == 402 and "a refusé" in refused.text and ">Payer<" in refused.text
        assert fake.sessions()[0]["status"] == "open"
        fake.ledger.expire(session.id)
        assert "a expiré" in BROWSER.get(session.url).text

    def test_payments_can_be_refunded_disputed_and_settled(self, pages: Pages, fake: FakeStripe, endpoint: Endpoint):
        def click(session: stripe.checkout.Session, action: str, **form: str) -> str:
            answer = BROWSER.post(f"{pages.url}/payments/{session.id}/{action}", data=form,
                                follow_redirects=True)
            assert answer.status_code == 200
            return answer.text

        assert "Aucun paiement" in BROWSER.get(pages.url + "/payments").text
        session = new_session(fake)
        fake.ledger.pay(session.id)
        assert ">Rembourser<" in BROWSER.get(pages.url + "/payments").text
        assert "remboursé en partie (1,00\u00a0€)" in click(session, "refund", amount="100")
        assert "contesté" in click(session, "dispute")
        assert "litige perdu" in click(session, "dispute-lost")
        text = click(session, "refund")
        assert "remboursé" in text and ">Rembourser<" not in text
        assert fake.ledger.charge_of(session.id)["refunded"] is True
        late = new_session(fake)
        fake.ledger.pay(late.id, "sepa_debit")
        assert "en attente de la banque" in BROWSER.get(pages.url + "/payments").text
        click(late, "settle")
        assert fake.ledger.find("sessions", late.id)["payment_status"] == "paid"
        assert fake.webhooks.wait_for_all(10)
        assert endpoint.types.count("charge.refunded") == 2

    def test_the_mailbox(self, pages: Pages, resend: FakeResend, authority: tls.Authority):
        assert "Rien pour l’instant" in BROWSER.get(pages.url + "/mailbox").text
        post_mail(resend, authority, MAIL | {"subject": "Premier", "to": "a@example.org"})
        post_mail(resend, authority, MAIL | {"subject": "Second <b>", "to": "b@example.org",
                                             "html": '<html><head></head><a href="https://x.example/">x</a></html>'})
        post_mail(resend, authority, MAIL | {"subject": "Troisième", "to": "a@example.org", "html": None})
        text = BROWSER.get(pages.url + "/mailbox").text
        order = [text.index(part) for part in
                 ("<h2>a@example.org", "Troisième", "Premier", "<h2>b@example.org", "Second &lt;b&gt;")]
        assert order == sorted(order)
        mails = BROWSER.get(pages.url + "/mailbox.json").json()
        assert [mail["subject"] for mail in mails] == ["Troisième", "Second <b>", "Premier"]
        only = BROWSER.get(pages.url + "/mailbox.json", params={"to": "b@example.org"}).json()
        assert [mail["id"] for mail in only] == [mails[1]["id"]]
        path = f"{pages.url}/mailbox/{mails[1]['id']}"
        one = BROWSER.get(path)
        assert re.search(r'<iframe sandbox="[^"]*"', one.text) and "allow-scripts" not in one.text
        shown = BROWSER.get(path + "/html")
        assert '<base target="_blank">' in shown.text and "script-src" not in shown.text
        assert "sandbox" in shown.headers["Content-Security-Policy"]
        assert "default-src 'none'" in shown.headers["Content-Security-Policy"]
        assert BROWSER.get(path + "/text").text == "Bonjour"
        assert BROWSER.get(f"{pages.url}/mailbox/{mails[0]['id']}/html").status_code == 404

    def test_other_paths_are_404_and_the_api_is_not_there(self, pages: Pages):
        for path in ("/v1/checkout/sessions", "/emails", "/pay/nothing", "/mailbox/nothing", "/payments/a/b/c"):
            assert BROWSER.get(pages.url + path).status_code == 404
        assert "Bienvenue" in BROWSER.get(pages.url).text


class TestStandAlone:
    def run(self, state: Path, webhook: str) -> tuple[subprocess.Popen, dict[str, str]]:
        process = subprocess.Popen(
            [sys.executable, "-m", "fakes", "--state", state, "--webhook-url", webhook], cwd=HERE,
            stdout=subprocess.PIPE, text=True, env={"PATH": os.environ["PATH"], "STRIPE_SECRET_KEY": "sk_test_x"})
        ready, _, _ = select.select([process.stdout], [], [], 30)
        line = process.stdout.readline() if ready else ""
        if not line.startswith("ready: "):
            process.kill()
            raise AssertionError(f"not ready: {line!r}")
        return process, dict(part.split("=", 1) for part in line.removeprefix("ready: ").split())

    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
    def test_it_serves_until_it_is_told_to_end_and_remembers(self, tmp_path: Path, endpoint: Endpoint,
                                                             monkeypatch: pytest.MonkeyPatch, number: int):
        for round in (1, 2):
            process, where = self.run(tmp_path, endpoint.url)
            try:
                settings = dict(line.split("=", 1) for line in (tmp_path / "product.env").read_text().splitlines())
                assert settings["STRIPE_API_BASE"] == f'"{where["stripe"]}"'
                assert settings["RESEND_API_BASE"] == f'"{where["resend"]}"'
                assert settings["SSL_CERT_FILE"] == f'"{where["ca"]}"' and len(settings) == 9
                monkeypatch.setattr(stripe, "ca_bundle_path", where["ca"])
                client = stripe.StripeClient("sk_test_x", base_addresses={"api": where["stripe"]},
                                             http_client=stripe.RequestsClient())
                session = client.v1.checkout.sessions.create(wanted())
                assert session.url.startswith(where["pages"])
                assert BROWSER.post(session.url, data={"method": "card"}).status_code == 303
                assert len(endpoint.events) == round
                mail = requests.post(where["resend"] + "/emails", json=MAIL, verify=where["ca"],
                                     headers={"Authorization": "Bearer re_of_no_account_at_all"})
                assert mail.status_code == 200
                assert len(BROWSER.get(where["pages"] + "/mailbox.json").json()) == round
                assert len(client.v1.checkout.sessions.list().data) == round
                assert client.v1.events.list({"delivery_success": False}).data == []
                process.send_signal(number)
                assert process.wait(20) == 0
            finally:
                process.kill()
                process.wait()
                process.stdout.close()

    def test_threads_end_with_the_servers(self, authority: tls.Authority):
        before = set(threading.enumerate())
        with FakeStripe(authority.server()) as fake, FakeResend(authority.server()) as resend, Pages(fake, resend):
            client = library(fake)
            client.v1.events.list()
            own = set(threading.enumerate()) - before
            assert len(own) >= 5, f"{own}: three that accept, one for the connection of {client}, one for webhooks"
        for thread in own:
            thread.join(10)
        assert not any(thread.is_alive() for thread in own)


def test_the_signature_is_what_the_library_makes():
    body = '{"nom": "é"}'
    header = stripe_delivery.sign(body, ["whsec_a", "whsec_b"], 1_700_000_000)
    for secret in ("whsec_a", "whsec_b"):
        assert stripe.WebhookSignature.verify_header(body, header, secret)
        assert stripe.WebhookSignature.generate_signature_header(body, secret, 1_700_000_000).split(",")[1] in header
    with pytest.raises(stripe.SignatureVerificationError):
        stripe.WebhookSignature.verify_header(body, header, "whsec_c")
