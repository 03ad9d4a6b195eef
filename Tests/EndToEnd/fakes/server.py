"""An HTTP/1.1 server on loopback, with TLS or without, that can fail on purpose."""

import socket
import ssl
import threading
from collections.abc import Callable
from typing import Self

from fakes.connection import Listener
from fakes.exchange import Request, Response
from fakes.faults import Faults, Status


class Server:
    """A thread a connection, kept alive as HTTP/1.1 says, until `stop`.

    `answer` makes the response to a request; it runs on many threads at once. `refuse` makes the body of a
    fault's refusal.
    """

    def __init__(self, answer: Callable[[Request], Response],
                 refuse: Callable[[Request, Status], Response] | None = None,
                 context: ssl.SSLContext | None = None, port: int = 0, faults: Faults | None = None):
        self.answer = answer
        self.refuse = refuse
        self.context = context
        self.faults = faults or Faults()
        self.stopping = threading.Event()
        self.handshakes_refused = 0
        """How many clients went away during the handshake: they did not like the certificate."""
        self.connections = 0
        self.crashes: list[Exception] = []
        """What `answer` itself raised: a mistake in the fake, which `stop` raises again."""
        self._port = port
        self._lock = threading.Lock()
        self._requests: list[Request] = []
        self._open: set[socket.socket] = set()
        self._listener: Listener | None = None
        self._thread: threading.Thread | None = None

    # ---- running -------------------------------------------------------------------------------

    def start(self) -> Self:
        self.stopping.clear()
        self._listener = Listener(self, self._port)
        self._port = self._listener.server_address[1]
        self._thread = threading.Thread(target=self._listener.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def stop(self) -> None:
        """Ends every connection too; the port stays the same if the server is started again."""
        if self._listener is None or self._thread is None:
            return
        self.stopping.set()
        self._listener.shutdown()
        self._thread.join()
        self._listener.server_close()
        with self._lock:
            left = list(self._open)
        for connection in left:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # it has gone by itself
        self._listener = self._thread = None
        if self.crashes:
            raise RuntimeError("the fake itself has failed") from self.crashes.pop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def port(self) -> int:
        """Known once the server has been started."""
        return self._port

    @property
    def url(self) -> str:
        return f"https://localhost:{self.port}" if self.context else f"http://127.0.0.1:{self.port}"

    # ---- what was received ---------------------------------------------------------------------

    @property
    def requests(self) -> list[Request]:
        return self.received()

    def received(self, method: str | None = None, path: str = "/") -> list[Request]:
        """The requests of this method whose path begins so, in the order of their arrival."""
        with self._lock:
            return [r for r in self._requests if method in (None, r.method) and r.path.startswith(path)]

    def record(self, request: Request) -> None:
        with self._lock:
            self._requests.append(request)

    def opened(self, connection: socket.socket) -> None:
        with self._lock:
            self.connections += 1
            self._open.add(connection)

    def closed(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.discard(connection)

    def handshake_refused(self) -> None:
        with self._lock:
            self.handshakes_refused += 1
