"""Many clients at once that count what is answered, to prove that something else loses no request."""

import threading
import time
from functools import partial

from .api import Api
from .clients import Clients


class Load(Clients):
    """Clients that read and submit without pause; `submitted` are the questionnaires that were answered."""

    def __init__(self, service, clients: int = 6):
        super().__init__(service, [partial(self._client, seed) for seed in range(clients)], patience=90)
        self.answered = 0
        self.submitted: list[str] = []
        self.slowest = 0.0
        self._lock = threading.Lock()

    def _client(self, seed: int) -> None:
        api = Api(self.service)
        while not self._over.is_set():
            began = time.monotonic()
            try:
                identifier = api.submit(seed=seed)["questionnaireId"]
                read = [api.get("/api/health"), api.get(f"/api/questionnaire/{identifier}")]
                bad = [f"{response.request.url.path}: {response.status_code}"
                       for response in read if response.status_code != 200]
            except Exception as error:  # whatever a client meets is a request that failed
                identifier, read, bad = None, [], [repr(error)]
            with self._lock:
                self.slowest = max(self.slowest, time.monotonic() - began)
                self.failures += bad
                self.answered += len(read) + (identifier is not None)
                if identifier:
                    self.submitted.append(identifier)
