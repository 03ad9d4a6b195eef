"""What Stripe knows, kept in memory and in a file."""

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


class Store:
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
            return copied(self._state[kind].get(identity))

    def all(self, kind: str) -> list[dict]:
        """Newest first."""
        with self._lock:
            if kind == "sessions":
                for identity in list(self._state[kind]):
                    self._expire_if_due(identity)
            return [copied(one) for one in reversed(self._state[kind].values())]

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
            return copied(charge)

    def delivered(self, event_id: str) -> None:
        """Remembers that the event has reached the endpoint."""
        with self._change():
            self._state["delivered"][event_id] = {"id": event_id}

    def line_items(self, session_id: str) -> dict:
        with self._lock:
            return copied(self._state["hidden"][session_id]["line_items"])

    @contextmanager
    def caused_by(self, request_id: str, idempotency_key: str | None) -> Iterator[None]:
        """The events of this thread, inside, name the API request that they come from."""
        self._cause.value = {"id": request_id, "idempotency_key": idempotency_key}
        try:
            yield
        finally:
            del self._cause.value

    # ---- changing, for the ledger ---------------------------------------------------------------

    @contextmanager
    def _change(self) -> Iterator[int]:
        with self._lock:
            yield int(self.clock())
            if self._file is not None:
                new = self._file.with_suffix(".new")
                new.write_text(json.dumps(self._state, ensure_ascii=False))
                os.replace(new, self._file)

    def _expire_if_due(self, session_id: str) -> None:
        session = self._state["sessions"].get(session_id)
        if session is not None and session["status"] == "open" and session["expires_at"] <= self.clock():
            self._expire(session, int(self.clock()))

    def _expire(self, session: dict, now: int) -> None:
        session |= {"status": "expired", "url": None}
        self._emit("checkout.session.expired", session, now)

    def _emit(self, kind: str, about: dict, now: int, previous: dict | None = None) -> None:
        cause = getattr(self._cause, "value", {"id": None, "idempotency_key": None})
        event = objects.event(kind, about, previous, cause, now, self.pending(kind))
        self._state["events"][event["id"]] = event
        self.announce(copied(event))


def copied(value: Any) -> Any:
    return json.loads(json.dumps(value))
