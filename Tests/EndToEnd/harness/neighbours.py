"""People who use the service while somebody else puts it to the test."""

import threading
import time

from .api import Api
from .stack import Stack


class Neighbours:
    """Within its block, one client asks for the service's health and another attaches a good CV, over and over and at
    least once each. `failures` stays empty when every request is answered as it should be."""

    def __init__(self, service: Stack):
        self.service = service
        self.answered = {"health": 0, "upload": 0}
        self.longest = {"health": 0.0, "upload": 0.0}
        self.failures: list[str] = []
        self._over = threading.Event()
        self._threads = [threading.Thread(target=self._repeat, args=(name, make), daemon=True)
                         for name, make in (("health", self._health), ("upload", self._upload))]

    def __enter__(self) -> "Neighbours":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_) -> None:
        self._over.set()
        for thread in self._threads:
            thread.join(60)

    @staticmethod
    def _health(api: Api) -> int:
        return api.get("/api/health").status_code - 200

    @staticmethod
    def _upload(api: Api) -> int:
        return api.upload(api.submit()["questionnaireId"]).status_code - 201

    def _repeat(self, name: str, request) -> None:
        api = Api(self.service)
        while True:
            began = time.monotonic()
            try:
                if off := request(api):
                    self.failures.append(f"{name}: {off} off the status that it should have")
            except Exception as error:  # whatever a client meets is a request that failed
                self.failures.append(f"{name}: {error!r}")
            self.answered[name] += 1
            self.longest[name] = max(self.longest[name], time.monotonic() - began)
            if self._over.wait(0.02):
                return
