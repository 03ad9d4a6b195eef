"""Clients that make requests while something else goes on."""

import threading
from collections.abc import Callable
from typing import Self


class Clients:
    """Within its block, each client runs in a thread of its own; the block's end tells them that it is over, and waits.
    `failures` stays empty when every request is answered as it should be."""

    def __init__(self, service, clients: list[Callable[[], None]], patience: float):
        """`patience`: how many seconds the end waits for each client."""
        self.service = service
        self.failures: list[str] = []
        self._over = threading.Event()
        self._patience = patience
        self._threads = [threading.Thread(target=client, daemon=True) for client in clients]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_) -> None:
        self._over.set()
        for thread in self._threads:
            thread.join(self._patience)
