"""What goes in and what comes out: a request as it was received, a response as it will be sent."""

import json
import threading
import time
import urllib.parse
from dataclasses import dataclass, field
from email.message import Message

from fakes.faults import Fault, Hang


@dataclass
class Request:
    """A request, raw, with the fault that it met; kept for the assertions of tests."""

    method: str
    target: str
    headers: Message
    body: bytes
    fault: Fault | None
    stopping: threading.Event
    """Set when the server ends: who waits, waits for this."""
    time: float = field(default_factory=time.time)
    status: int | None = None
    """What was answered; None as long as nothing was, or when the answer was withheld."""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    def header(self, name: str) -> str | None:
        return self.headers.get(name)

    @property
    def bearer(self) -> str | None:
        """The key in `Authorization: Bearer KEY` (RFC 6750, section 2.1)."""
        scheme, _, key = (self.header("Authorization") or "").partition(" ")
        return key.strip() or None if scheme.lower() == "bearer" else None

    def hang(self) -> None:
        """Takes the time that the fault says, if it is one that takes time."""
        if isinstance(self.fault, Hang):
            end = time.monotonic() + self.fault.seconds
            ended = self.fault.until or threading.Event()
            while time.monotonic() < end and not ended.is_set() and not self.stopping.is_set():
                ended.wait(min(0.02, max(0, end - time.monotonic())))

    def form(self) -> dict[str, str]:
        """The body of an HTML form, the last value of each name."""
        return dict(urllib.parse.parse_qsl(self.body.decode(errors="replace"), keep_blank_values=True))


@dataclass
class Response:
    status: int
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)

    @staticmethod
    def json(status: int, value: object, **headers: str) -> "Response":
        """JSON as both services write it; keyword `retry_after` becomes the field `Retry-After`."""
        return Response(status, json.dumps(value, indent=2, ensure_ascii=False).encode() + b"\n", {
            "Content-Type": "application/json; charset=utf-8",
            **{name.replace("_", "-").title(): text for name, text in headers.items()}})

    @staticmethod
    def html(page: str, status: int = 200, **headers: str) -> "Response":
        return Response(status, page.encode(), {
            "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store",
            **{name.replace("_", "-").title(): text for name, text in headers.items()}})

    @staticmethod
    def see_other(location: str) -> "Response":
        return Response(303, b"", {"Location": location})
