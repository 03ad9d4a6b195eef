"""Many clients at once that count what is answered, to prove that something else loses no request."""

import threading
import time

from .api import Api


class Load:
    """Within its block, clients read and submit without pause. `failures` stays empty when every request is answered as
    it should be; `submitted` are the questionnaires that were."""

    def __init__(self, service, clients: int = 6):
        self.service = service
        self.answered = 0
        self.failures: list[str] = []
        self.submitted: list[str] = []
        self.slowest = 0.0
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._client, args=(seed,), daemon=True) for seed in range(clients)]

    def __enter__(self) -> "Load":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_) -> None:
        self._over.set()
        for thread in self._threads:
            thread.join(90)

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
