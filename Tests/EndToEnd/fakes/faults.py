"""How a service fails, and when."""

import random
import threading
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Fault:
    """One way to fail."""


@dataclass(frozen=True)
class Hang(Fault):
    """The execution takes `seconds` (an idempotency key is held meanwhile), then the answer is the usual one.

    It ends sooner when `until` is set. With `acts` false nothing is done: after that time the connection
    closes without an answer.
    """

    seconds: float
    acts: bool = True
    until: threading.Event | None = None


@dataclass(frozen=True)
class Reset(Fault):
    """The connection is reset before anything is done."""


@dataclass(frozen=True)
class AnswerLost(Fault):
    """It is done, then the connection is reset before the first byte of the answer."""


@dataclass(frozen=True)
class Truncated(Fault):
    """It is done, and the connection closes in the middle of the body."""


@dataclass(frozen=True)
class Status(Fault):
    """A refusal with the service's documented body for it.

    `began`: the execution had begun and failed, so that the answer belongs to the idempotency key (Stripe
    replays it, 500s included); otherwise the request was turned away before, and nothing is remembered.
    `name`: Resend's `name`, Stripe's `code`, where one status has several.
    """

    status: int
    name: str | None = None
    began: bool = False
    retry_after: int | None = None
    should_retry: bool | None = None
    """Stripe-Should-Retry."""


@dataclass(frozen=True)
class Slow(Fault):
    """It is done, and the answer comes in drops of `drop` bytes with `pause` seconds between them."""

    pause: float = 0.05
    drop: int = 16


@dataclass(frozen=True)
class Garbage(Fault):
    """It is done, and the answer is 200 with bytes that mean nothing."""


@dataclass(frozen=True)
class Huge(Fault):
    """It is done, and the answer is 200 with a body without end, which is JSON as far as one reads."""

    size: int = 100 << 20


@dataclass(frozen=True)
class Redirect(Fault):
    """Nothing is done; the client is sent elsewhere."""

    location: str
    status: int = 302


@dataclass
class Rule:
    """Which requests meet which fault: of `faults` one at random, for the matching requests that it takes."""

    faults: tuple[Fault, ...]
    method: str | None = None
    path: str = "/"
    """The beginning of the paths."""
    nth: frozenset[int] | None = None
    """Only these of the matching requests, counted from 1."""
    times: int | None = None
    """At most so many."""
    probability: float = 1.0
    seen: int = field(default=0, init=False)
    taken: int = field(default=0, init=False)

    def matches(self, method: str, path: str) -> bool:
        return self.method in (None, method) and path.startswith(self.path)

    def takes(self, dice: random.Random) -> bool:
        self.seen += 1
        if self.nth is not None and self.seen not in self.nth:
            return False
        if self.times is not None and self.taken >= self.times:
            return False
        if self.probability < 1 and dice.random() >= self.probability:
            return False
        self.taken += 1
        return True


class Faults:
    """The rules of one service, and queues of faults that come before them. The same seed, the same faults."""

    def __init__(self, seed: int = 0):
        self._dice = random.Random(seed)
        self._lock = threading.Lock()
        self._rules: list[Rule] = []
        self._queues: list[tuple[Rule, deque[Fault | None]]] = []

    def add(self, *faults: Fault, method: str | None = None, path: str = "/", nth: int | Iterable[int] | None = None,
            times: int | None = None, probability: float = 1.0) -> Rule:
        """From now on requests of this method and path meet one of the faults, chosen at random if several."""
        numbers = None if nth is None else frozenset([nth] if isinstance(nth, int) else nth)
        rule = Rule(faults, method, path, numbers, times, probability)
        with self._lock:
            self._rules.append(rule)
        return rule

    def queue(self, *faults: Fault | None, method: str | None = None, path: str = "/") -> None:
        """The next matching requests meet these, one after the other; None lets one pass."""
        with self._lock:
            self._queues.append((Rule((), method, path), deque(faults)))

    def clear(self) -> None:
        with self._lock:
            self._rules.clear()
            self._queues.clear()

    def choose(self, method: str, path: str) -> Fault | None:
        """The fault of this request. The oldest queue that has something for it decides, then the oldest rule."""
        with self._lock:
            for rule, waiting in self._queues:
                if waiting and rule.matches(method, path):
                    return waiting.popleft()
            for rule in self._rules:
                if rule.matches(method, path) and rule.takes(self._dice):
                    return self._dice.choice(rule.faults)
            return None

    @property
    def pending(self) -> int:
        """How many queued faults nobody has met yet."""
        with self._lock:
            return sum(len(queue) for _, queue in self._queues)
