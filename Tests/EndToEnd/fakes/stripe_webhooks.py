"""How events reach the product: signed by the official stripe library, tried again, in any order, or not at all."""

import heapq
import itertools
import json
import random
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor

import httpx

from fakes.stripe_delivery import Delivery, Outage, sign

ENABLED_EVENTS = (
    "checkout.session.completed", "checkout.session.async_payment_succeeded", "checkout.session.async_payment_failed",
    "checkout.session.expired", "charge.refunded", "refund.created", "charge.dispute.created",
    "charge.dispute.closed", "charge.dispute.funds_withdrawn", "charge.dispute.funds_reinstated")
"""What the endpoint has subscribed to."""

RETRIES_SECONDS = (0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 5, 5, 5, 10, 10, 10)
"""The pauses between the tries: Stripe's three days in a minute."""


class Webhooks:
    """One endpoint. Every event that it has subscribed to is owed to it until a try was answered with 2xx.

    `deliver` and `deliver_all` try at once. `automatic`: a thread tries by itself and again after each of
    RETRIES_SECONDS. `secrets` has two while one is rolled.
    """

    def __init__(self, url: str | None, signing_secrets: Iterable[str], automatic: bool = True,
                 enabled_events: Iterable[str] = ENABLED_EVENTS, threads: int = 8):
        self.url = url
        self.secrets = list(signing_secrets)
        self.automatic = automatic
        self.enabled_events = frozenset(enabled_events)
        self.outage = Outage.NONE
        """What happens to every try, from now on."""
        self.retries = RETRIES_SECONDS
        self.find: Callable[[str], dict | None] = lambda _: None
        """The event with an id."""
        self.delivered: Callable[[str], None] = lambda _: None
        """Called with the id of each event that was delivered."""
        self._changed = threading.Condition()
        self._deliveries: list[Delivery] = []
        self._delivered: set[str] = set()
        self._owed: dict[str, str] = {}
        self._due: list[tuple[float, int, str, int]] = []
        self._number = itertools.count()
        self._probability, self._dice = 0.0, random.Random(0)
        self._stopping = False
        self._client: httpx.Client | None = None
        self._threads = threads
        self._pool: ThreadPoolExecutor | None = None
        self._scheduler: threading.Thread | None = None

    def start(self) -> None:
        self._stopping = False
        # The endpoint is our own, on this machine: whose certificate it has is no question here.
        self._client = httpx.Client(trust_env=False, verify=False, timeout=30,
                                    limits=httpx.Limits(max_connections=64))
        self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix="webhooks")
        self._scheduler = threading.Thread(target=self._schedule, daemon=True)
        self._scheduler.start()

    def stop(self) -> None:
        """What was not delivered stays owed; a try on its way is waited for."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        if self._scheduler is not None:
            self._scheduler.join()
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
        if self._client is not None:
            self._client.close()

    def pending(self, kind: str) -> int:
        """`pending_webhooks` of a new event of this type."""
        return 1 if kind in self.enabled_events else 0

    def announce(self, event: dict) -> None:
        """A new event: it is owed now."""
        if event["type"] not in self.enabled_events:
            return
        with self._changed:
            self._owed[event["id"]] = event["type"]
            if self.automatic and self.url is not None:
                self._push(event["id"], 0, 0)

    def restore(self, events: Iterable[dict], delivered: Iterable[str]) -> None:
        """What is known from before: these events, oldest first, and which of them were delivered."""
        with self._changed:
            self._delivered.update(delivered)
        for event in events:
            if event["id"] not in self._delivered:
                self.announce(event)

    # ---- trying --------------------------------------------------------------------------------

    def deliver(self, event: dict | str, timestamp: int | None = None,
                signing: Iterable[str] | None = None) -> Delivery:
        """One try of this event (or of the one with this id), now, whether it was delivered before or not.

        `timestamp` and `signing` replace the time and the secrets that it is signed with.
        """
        found = self.find(event) if isinstance(event, str) else event
        if found is None or self._client is None:
            raise ValueError(f"no such event, or not started: {event}")
        body = json.dumps(found, indent=2, ensure_ascii=False)
        headers = {"Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-cache",
                   "User-Agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
                   "Stripe-Signature": sign(body, self.secrets if signing is None else signing, timestamp)}
        delivery = self._post(found, body.encode(), headers)
        if delivery.succeeded:
            self.delivered(delivery.event_id)
        with self._changed:
            self._deliveries.append(delivery)
            if delivery.succeeded:
                self._delivered.add(delivery.event_id)
            self._changed.notify_all()
        return delivery

    def deliver_all(self, events: Iterable[dict | str] | None = None, concurrently: bool = False) -> list[Delivery]:
        """Tries these in their order, or all at the same time; without any, what is owed, oldest first."""
        events = list(self.undelivered if events is None else events)
        if not concurrently:
            return [self.deliver(event) for event in events]
        with ThreadPoolExecutor(max(1, len(events))) as pool:
            return list(pool.map(self.deliver, events))

    def _post(self, event: dict, body: bytes, headers: dict[str, str]) -> Delivery:
        def told(status: int | None, error: str | None = None) -> Delivery:
            return Delivery(event["id"], event["type"], time.time(), body, headers, status, error)

        outage = self._outage_of_a_try()
        if outage is Outage.DROPPED or self.url is None:
            return told(None, "not sent")
        try:
            response = self._client.post(self.url, content=body, headers=headers)
        except httpx.HTTPError as error:
            return told(None, type(error).__name__)
        return told(None, "answer lost") if outage is Outage.ANSWER_LOST else told(response.status_code)

    def disturb(self, probability: float, seed: int = 0) -> None:
        """From now on that part of the tries is dropped or loses its answer, each as often."""
        with self._changed:
            self._probability, self._dice = probability, random.Random(seed)

    def _outage_of_a_try(self) -> Outage:
        with self._changed:
            if self.outage is Outage.NONE and self._dice.random() < self._probability:
                return self._dice.choice((Outage.DROPPED, Outage.ANSWER_LOST))
            return self.outage

    # ---- what happened -------------------------------------------------------------------------

    @property
    def deliveries(self) -> list[Delivery]:
        """Every try so far, in the order of their ends."""
        with self._changed:
            return list(self._deliveries)

    @property
    def undelivered(self) -> list[str]:
        """The ids of the events that are owed, oldest first."""
        with self._changed:
            return [identity for identity in self._owed if identity not in self._delivered]

    def is_delivered(self, event: dict) -> bool:
        """As `delivery_success` means it: nobody waits for it any more."""
        with self._changed:
            return event["id"] in self._delivered or event["type"] not in self.enabled_events

    def wait(self, event_id: str, seconds: float) -> bool:
        """Waits until the event is delivered; false when it is not within that time."""
        with self._changed:
            return self._changed.wait_for(lambda: event_id in self._delivered or self._stopping, seconds) \
                and event_id in self._delivered

    def wait_for_all(self, seconds: float) -> bool:
        """Waits until nothing is owed."""
        with self._changed:
            return self._changed.wait_for(lambda: all(owed in self._delivered for owed in self._owed), seconds)

    # ---- the automatic part --------------------------------------------------------------------

    def resume(self) -> None:
        """Delivers by itself again, at once and from the first try, what is owed."""
        with self._changed:
            self.automatic = True
            self._due.clear()
            for identity in self._owed:
                if identity not in self._delivered:
                    self._push(identity, 0, 0)

    def _push(self, event_id: str, tries: int, pause: float) -> None:
        heapq.heappush(self._due, (time.monotonic() + pause, next(self._number), event_id, tries))
        self._changed.notify_all()

    def _schedule(self) -> None:
        with self._changed:
            while not self._stopping:
                now = time.monotonic()
                while self.automatic and self._due and self._due[0][0] <= now:
                    _, _, event_id, tries = heapq.heappop(self._due)
                    if event_id not in self._delivered:
                        self._pool.submit(self._try, event_id, tries)
                pause = self._due[0][0] - now if self._due and self.automatic else None
                self._changed.wait(pause)

    def _try(self, event_id: str, tries: int) -> None:
        if not self.deliver(event_id).succeeded and tries < len(self.retries):
            with self._changed:
                self._push(event_id, tries + 1, self.retries[tries])
