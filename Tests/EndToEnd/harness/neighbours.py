"""People who use the service while somebody else puts it to the test."""

import time
from functools import partial

from .api import Api
from .clients import Clients
from .stack import Stack


class Neighbours(Clients):
    """One client asks for the service's health and another attaches a good CV, over and over and at least once each."""

    def __init__(self, service: Stack):
        requests = (("health", self._health), ("upload", self._upload))
        super().__init__(service, [partial(self._repeat, name, request) for name, request in requests], patience=60)
        self.answered = {"health": 0, "upload": 0}
        self.longest = {"health": 0.0, "upload": 0.0}

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
