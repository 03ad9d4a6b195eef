"""An HTTP/1.1 server on loopback, with TLS or without, that can fail on purpose."""

import os
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

from fakes.exchange import Request, Response
from fakes.faults import AnswerLost, Fault, Faults, Garbage, Hang, Huge, Redirect, Reset, Slow, Status, Truncated

HANDSHAKE_SECONDS = 10
LARGEST_BODY = 8 << 20


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
        self._listener: _Listener | None = None
        self._thread: threading.Thread | None = None

    # ---- running -------------------------------------------------------------------------------

    def start(self) -> Self:
        self.stopping.clear()
        self._listener = _Listener(self, self._port)
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


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def __init__(self, owner: Server, port: int):
        self.owner = owner
        super().__init__(("127.0.0.1", port), _Connection)

    def process_request_thread(self, request: socket.socket, client_address: object) -> None:
        # Here, on the connection's own thread: a slow handshake keeps nobody else waiting.
        if self.owner.context is not None:
            try:
                request.settimeout(HANDSHAKE_SECONDS)
                request = self.owner.context.wrap_socket(request, server_side=True)
                request.settimeout(None)
            except OSError:
                self.owner.handshake_refused()
                request.close()
                return
        request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.owner.opened(request)
        try:
            super().process_request_thread(request, client_address)
        finally:
            self.owner.closed(request)


class _Gone(Exception):
    """Nothing more is to be said on this connection."""


class _Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Listener

    def do_GET(self) -> None:
        self._handle()

    do_POST = do_DELETE = do_PUT = do_PATCH = do_HEAD = do_GET

    def log_message(self, *_: object) -> None:
        pass  # keys and e-mail bodies stand in no log

    def handle(self) -> None:
        try:
            super().handle()
        except (_Gone, OSError):
            pass

    def _handle(self) -> None:
        server = self.server.owner
        body = self._read_body()
        path = self.path.partition("?")[0]
        fault = server.faults.choose(self.command, path)
        request = Request(self.command, self.path, self.headers, body, fault, server.stopping)
        server.record(request)
        if isinstance(fault, Reset):
            self._reset()
        if isinstance(fault, Hang) and not fault.acts:
            request.hang()
            raise _Gone
        response = self._response(request, fault)
        if isinstance(fault, AnswerLost):
            self._reset()
        request.status = response.status
        self._send(response, fault)

    def _response(self, request: Request, fault: Fault | None) -> Response:
        server = self.server.owner
        if isinstance(fault, Redirect):
            return Response(fault.status, b"", {"Location": fault.location})
        if isinstance(fault, Status) and not fault.began and server.refuse is not None:
            return server.refuse(request, fault)
        try:
            response = server.answer(request)
        except Exception as error:
            server.crashes.append(error)
            raise _Gone from error
        if isinstance(fault, Garbage):
            return Response(200, b"\x00\xff{<garbage>" + os.urandom(200), {"Content-Type": "application/json"})
        return response

    def _read_body(self) -> bytes:
        try:
            return self._body_as_framed()
        except ValueError:
            raise _Gone from None  # no HTTP

    def _body_as_framed(self) -> bytes:
        """RFC 9112, section 6.3."""
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            body = b""
            while size := int(self.rfile.readline(64).split(b";")[0] or b"0", 16):
                body += self.rfile.read(size)
                self.rfile.readline(8)
                if len(body) > LARGEST_BODY:
                    raise _Gone
            while self.rfile.readline(1024).strip():
                pass  # the trailer
            return body
        length = int(self.headers.get("Content-Length") or 0)
        if length > LARGEST_BODY:
            raise _Gone
        body = self.rfile.read(length)
        if len(body) < length:
            raise _Gone
        return body

    def _send(self, response: Response, fault: Fault | None) -> None:
        size = fault.size if isinstance(fault, Huge) else len(response.body)
        status = 200 if isinstance(fault, Huge) else response.status
        lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}", f"Date: {self.date_time_string()}",
                 *(f"{name}: {text}" for name, text in response.headers.items()), f"Content-Length: {size}"]
        head = "\r\n".join([*lines, "\r\n"]).encode("latin-1")
        body = b"" if self.command == "HEAD" else response.body
        if isinstance(fault, Slow):
            whole = head + body
            for start in range(0, len(whole), fault.drop):
                self.wfile.write(whole[start:start + fault.drop])
                if self.server.owner.stopping.wait(fault.pause):
                    raise _Gone
        elif isinstance(fault, Truncated):
            self.wfile.write(head + body[:len(body) // 2])
            raise _Gone
        elif isinstance(fault, Huge):
            self.wfile.write(head + b'{"data": "')
            block = b"a" * (1 << 16)
            for _ in range(10, size, len(block)):
                if self.server.owner.stopping.is_set():
                    raise _Gone
                self.wfile.write(block)
            raise _Gone
        else:
            self.wfile.write(head + body)

    def _reset(self) -> None:
        """RST instead of FIN: the client reads «connection reset by peer»."""
        connection = self.connection
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        os.close(connection.detach())
        raise _Gone
