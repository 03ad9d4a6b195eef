"""What Stripe knows, and what people do on its pages: pay, be refused, let a session expire, dispute."""

import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from fakes import stripe_objects as objects
from fakes.stripe_objects import Price

EVENT_SECONDS = 30 * 24 * 3600
"""How far back the list of events goes (docs.stripe.com/api/events/list)."""


class NotPossible(Exception):
    """What somebody tried cannot be done with this object in its state. The text is Stripe's, or ours in French."""


class Ledger:
    """Sessions, payment intents, charges, refunds, disputes and events, by id, in the order of their making.

    Every method is safe on any thread and hands out objects that are never changed afterwards by it: what
    somebody holds is what was true then. `announce` is called with each new event, the lock held.
    With a `file` the state is written there after every change and read from there at the start.
    """

    KINDS = ("sessions", "payment_intents", "charges", "refunds", "disputes", "events", "hidden", "delivered")

    def __init__(self, prices: dict[str, Price], clock: Callable[[], float] = time.time, file: Path | None = None):
        self.prices = prices
        self.clock = clock
        self.announce: Callable[[dict], None] = lambda _: None
        self.pending: Callable[[str], int] = lambda _: 0
        """How many endpoints wait for an event of a type."""
        self.url: Callable[[str], str] = lambda identity: f"https://checkout.stripe.com/c/pay/{identity}"
        self._lock = threading.RLock()
        self._file = file
        self._cause = threading.local()
        self._state: dict[str, dict[str, dict]] = {kind: {} for kind in self.KINDS}
        if file is not None and file.exists():
            self._state |= json.loads(file.read_text())

    # ---- reading -------------------------------------------------------------------------------

    def find(self, kind: str, identity: str) -> dict | None:
        """One object, or None. A session whose time is over is found expired."""
        with self._lock:
            if kind == "sessions":
                self._expire_if_due(identity)
            return _copy(self._state[kind].get(identity))

    def all(self, kind: str) -> list[dict]:
        """Newest first."""
        with self._lock:
            if kind == "sessions":
                for identity in list(self._state[kind]):
                    self._expire_if_due(identity)
            return [_copy(one) for one in reversed(self._state[kind].values())]

    @property
    def events(self) -> list[dict]:
        """Those of the last 30 days, newest first."""
        oldest = self.clock() - EVENT_SECONDS
        return [event for event in self.all("events") if event["created"] >= oldest]

    def event(self, kind: str, about: str | None = None) -> dict:
        """The newest event of a type, about one object if an id is given; KeyError if there is none."""
        for event in self.all("events"):
            if event["type"] == kind and about in (None, event["data"]["object"]["id"]):
                return event
        raise KeyError(kind)

    def charge_of(self, identity: str) -> dict:
        """The charge with this id, or of this session or payment intent: the latest."""
        with self._lock:
            session = self._state["sessions"].get(identity)
            intent = self._state["payment_intents"].get(session["payment_intent"] or "" if session else identity)
            charge = self._state["charges"].get(intent["latest_charge"] or "" if intent else identity)
            if charge is None:
                raise NotPossible("Il n’y a pas de paiement à cet endroit.")
            return _copy(charge)

    def delivered(self, event_id: str) -> None:
        """Remembers that the event has reached the endpoint."""
        with self._change():
            self._state["delivered"][event_id] = {"id": event_id}

    def line_items(self, session_id: str) -> dict:
        with self._lock:
            return _copy(self._state["hidden"][session_id]["line_items"])

    # ---- making and ending a session -----------------------------------------------------------

    def create_session(self, given: dict, price: Price, quantity: int) -> dict:
        with self._change() as now:
            identity = objects.new_id("cs")
            session = objects.session(given, price, quantity, now, self.url(identity))
            session["id"] = identity
            self._state["sessions"][identity] = session
            self._state["hidden"][identity] = {
                "metadata": given.get("payment_intent_data", {}).get("metadata", {}),
                "line_items": objects.line_items(identity, price, quantity, now)}
            return _copy(session)

    def expire(self, session_id: str) -> dict:
        with self._change() as now:
            self._expire_if_due(session_id)
            session = self._state["sessions"][session_id]
            if session["status"] != "open":
                raise NotPossible("Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout "
                                  f"Session has a status of `{session['status']}`.")
            self._expire(session, now)
            return _copy(session)

    # ---- paying --------------------------------------------------------------------------------

    def pay(self, session_id: str, method: str = "card") -> dict:
        """Completes an open session and returns it.

        `card`: paid at once. `sepa_debit`: unpaid until `settle`. `free`: a promotion code takes the whole
        price off, nothing is to be paid, and there is no PaymentIntent.
        """
        with self._change() as now:
            session = self._open_session(session_id)
            session |= {"status": "complete", "url": None}
            if session["customer_details"] is None:
                session["customer_details"] = objects.customer("client@example.org")
            if session["customer_creation"] == "always" and session["customer"] is None:
                session["customer"] = objects.new_id("cus")
            if method == "free":
                session["total_details"]["amount_discount"] = session["amount_subtotal"]
                session |= {"amount_total": 0, "payment_status": "no_payment_required"}
            else:
                intent = self._intent(session, method, now)
                charge = self._charge(intent, session, "pending" if method == "sepa_debit" else "succeeded", now)
                if method == "sepa_debit":
                    intent["status"] = "processing"
                    self._emit("payment_intent.processing", intent, now)
                else:
                    self._succeed(session, intent, charge, now)
            if session["invoice_creation"]["enabled"]:
                session["invoice"] = objects.new_id("in")
            self._emit("checkout.session.completed", session, now)
            return _copy(session)

    def settle(self, session_id: str, succeeds: bool = True) -> dict:
        """The bank's answer to a direct debit, days later."""
        with self._change() as now:
            session = self._state["sessions"].get(session_id)
            intent = session and self._state["payment_intents"].get(session["payment_intent"] or "")
            if not intent or intent["status"] != "processing":
                raise NotPossible("Aucun prélèvement n’est en attente pour cette commande.")
            charge = self._state["charges"][intent["latest_charge"]]
            if succeeds:
                charge |= {"status": "succeeded", "paid": True}
                self._succeed(session, intent, charge, now)
            else:
                charge |= {"status": "failed", "failure_code": "insufficient_funds", "captured": False,
                           "amount_captured": 0, "failure_message": "The account has insufficient funds."}
                intent |= {"status": "requires_payment_method"}
                self._emit("charge.failed", charge, now)
                self._emit("payment_intent.payment_failed", intent, now)
            name = "succeeded" if succeeds else "failed"
            self._emit(f"checkout.session.async_payment_{name}", session, now)
            return _copy(session)

    def refuse(self, session_id: str) -> dict:
        """A card that the bank declines: the session stays open, for another try."""
        with self._change() as now:
            session = self._open_session(session_id)
            intent = self._intent(session, "card", now)
            charge = self._charge(intent, session, "failed", now)
            self._emit("charge.failed", charge, now)
            self._emit("payment_intent.payment_failed", intent, now)
            return _copy(session)

    # ---- afterwards ----------------------------------------------------------------------------

    def refund(self, identity: str, amount: int | None = None, reason: str = "requested_by_customer") -> dict:
        """Gives money back: the rest of it, or `amount` cents. By the id of a charge, an intent or a session."""
        with self._change() as now:
            charge = self._state["charges"][self.charge_of(identity)["id"]]
            rest = charge["amount"] - charge["amount_refunded"]
            amount = rest if amount is None else amount
            if charge["status"] != "succeeded" or not 0 < amount <= rest:
                raise NotPossible("Ce montant ne peut pas être remboursé : il n’est pas encaissé, ou déjà rendu.")
            refund = objects.refund(charge, amount, reason, now)
            self._state["refunds"][refund["id"]] = refund
            previous = {name: charge[name] for name in ("amount_refunded", "refunded")}
            charge["amount_refunded"] += amount
            charge["refunded"] = charge["amount_refunded"] == charge["amount"]
            if charge["refunded"] is previous["refunded"]:
                del previous["refunded"]
            self._emit("charge.refunded", charge, now, previous)
            self._emit("refund.created", refund, now)
            return _copy(refund)

    def open_dispute(self, identity: str, reason: str = "fraudulent") -> dict:
        with self._change() as now:
            charge = self._state["charges"][self.charge_of(identity)["id"]]
            if charge["disputed"] or charge["status"] != "succeeded":
                raise NotPossible("Ce paiement ne peut pas être contesté.")
            charge["disputed"] = True
            dispute = objects.dispute(charge, reason, now)
            self._state["disputes"][dispute["id"]] = dispute
            self._emit("charge.dispute.created", dispute, now)
            self._emit("charge.dispute.funds_withdrawn", dispute, now)
            return _copy(dispute)

    def close_dispute(self, dispute_id: str, won: bool) -> dict:
        with self._change() as now:
            dispute = self._state["disputes"].get(dispute_id)
            if dispute is None or dispute["status"] in ("won", "lost"):
                raise NotPossible("Ce litige n’est pas ouvert.")
            previous = {"status": dispute["status"]}
            dispute["status"] = "won" if won else "lost"
            if won:
                self._emit("charge.dispute.funds_reinstated", dispute, now)
            self._emit("charge.dispute.closed", dispute, now, previous)
            return _copy(dispute)

    @contextmanager
    def caused_by(self, request_id: str, idempotency_key: str | None) -> Iterator[None]:
        """The events of this thread, inside, name the API request that they come from."""
        self._cause.value = {"id": request_id, "idempotency_key": idempotency_key}
        try:
            yield
        finally:
            del self._cause.value

    # ---- inside --------------------------------------------------------------------------------

    @contextmanager
    def _change(self) -> Iterator[int]:
        with self._lock:
            yield int(self.clock())
            if self._file is not None:
                new = self._file.with_suffix(".new")
                new.write_text(json.dumps(self._state, ensure_ascii=False))
                os.replace(new, self._file)

    def _open_session(self, session_id: str) -> dict:
        self._expire_if_due(session_id)
        session = self._state["sessions"].get(session_id)
        if session is None or session["status"] != "open":
            raise NotPossible("Cette page de paiement n’est plus ouverte.")
        return session

    def _expire_if_due(self, session_id: str) -> None:
        session = self._state["sessions"].get(session_id)
        if session is not None and session["status"] == "open" and session["expires_at"] <= self.clock():
            self._expire(session, int(self.clock()))

    def _expire(self, session: dict, now: int) -> None:
        session |= {"status": "expired", "url": None}
        self._emit("checkout.session.expired", session, now)

    def _intent(self, session: dict, method: str, now: int) -> dict:
        """The session's PaymentIntent, made at the first try."""
        intent = self._state["payment_intents"].get(session["payment_intent"] or "")
        if intent is None:
            metadata = self._state["hidden"][session["id"]]["metadata"]
            intent = objects.payment_intent(session, metadata, method, now)
            self._state["payment_intents"][intent["id"]] = intent
            session["payment_intent"] = intent["id"]
            self._emit("payment_intent.created", intent, now)
        intent |= {"payment_method_types": [method], "customer": session["customer"]}
        return intent

    def _charge(self, intent: dict, session: dict, status: str, now: int) -> dict:
        charge = objects.charge(intent, (session["customer_details"] or {}).get("email"), status, now)
        self._state["charges"][charge["id"]] = charge
        intent["latest_charge"] = charge["id"]
        return charge

    def _succeed(self, session: dict, intent: dict, charge: dict, now: int) -> None:
        intent |= {"status": "succeeded", "amount_received": intent["amount"]}
        session["payment_status"] = "paid"
        self._emit("charge.succeeded", charge, now)
        self._emit("payment_intent.succeeded", intent, now)

    def _emit(self, kind: str, about: dict, now: int, previous: dict | None = None) -> None:
        cause = getattr(self._cause, "value", {"id": None, "idempotency_key": None})
        event = objects.event(kind, about, previous, cause, now, self.pending(kind))
        self._state["events"][event["id"]] = event
        self.announce(_copy(event))


def _copy(value: Any) -> Any:
    return json.loads(json.dumps(value))
