"""The connections of a server: TLS, framing, and the faults that happen on the wire."""

import os
import socket
import struct
from http.client import responses
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from fakes.exchange import Request, Response
from fakes.faults import AnswerLost, Fault, Garbage, Hang, Huge, Redirect, Reset, Slow, Status, Truncated

if TYPE_CHECKING:
    from fakes.server import Server

HANDSHAKE_SECONDS = 10
LARGEST_BODY = 8 << 20


class Listener(ThreadingHTTPServer):
    """Accepts, and gives each connection a thread on which the handshake happens too."""

    daemon_threads = True
    request_queue_size = 256

    def __init__(self, owner: "Server", port: int):
        self.owner = owner
        super().__init__(("127.0.0.1", port), Connection)

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


class Connection(BaseHTTPRequestHandler):
    """The requests of one client, one after the other, each with its fault."""

    protocol_version = "HTTP/1.1"
    server: "Listener"

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
        lines = [f"HTTP/1.1 {status} {responses.get(status, 'Unknown')}", f"Date: {self.date_time_string()}",
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
