"""Idempotency keys: what was answered once is answered again."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from fakes.exchange import Response

LIFETIME_SECONDS = 24 * 3600


class KeyInUse(Exception):
    """A request with the same key is being executed."""


class KeyReused(Exception):
    """The key belongs to another request, whose fingerprint this is."""

    def __init__(self, fingerprint: tuple):
        super().__init__(fingerprint)
        self.fingerprint = fingerprint


@dataclass
class _Entry:
    fingerprint: tuple
    at: float
    response: Response | None = None


class IdempotencyKeys:
    """The keys of the last 24 hours.

    `keeps` says which responses belong to the key from then on; after another one the key is free again.
    """

    def __init__(self, keeps: Callable[[Response], bool], clock: Callable[[], float] = time.time):
        self._keeps = keeps
        self._clock = clock
        self._lock = threading.Lock()
        self._entries: dict[str, _Entry] = {}

    def run(self, key: str, fingerprint: tuple, execute: Callable[[], Response]) -> tuple[Response, bool]:
        """The response, and whether it is a replay. Raises KeyReused before KeyInUse."""
        with self._lock:
            entry = self._entries.get(key)
            if entry is not None and self._clock() - entry.at < LIFETIME_SECONDS:
                if entry.fingerprint != fingerprint:
                    raise KeyReused(entry.fingerprint)
                if entry.response is None:
                    raise KeyInUse
                return entry.response, True
            entry = self._entries[key] = _Entry(fingerprint, self._clock())
        try:
            response = execute()
        except BaseException:
            with self._lock:
                del self._entries[key]
            raise
        with self._lock:
            if self._keeps(response):
                entry.response = response
            else:
                del self._entries[key]
        return response, False
