"""A FastCGI 1.0 client that can also misbehave: half records, wrong lengths, silence.

Source: FastCGI Specification (Open Market, 1996), sections 3.3 and 5.
"""

import socket
import struct
from dataclasses import dataclass, field
from pathlib import Path

import httpx

VERSION = 1
BEGIN_REQUEST, ABORT_REQUEST, END_REQUEST, PARAMS, STDIN, STDOUT, STDERR = 1, 2, 3, 4, 5, 6, 7
RESPONDER = 1
KEEP_CONN = 1


def record(kind: int, content: bytes, request: int = 1) -> bytes:
    return struct.pack("!BBHHBx", VERSION, kind, request, len(content), 0) + content


def pair(name: str, value: str) -> bytes:
    """A name-value pair (section 3.4): lengths over 127 take four bytes with the top bit set."""
    encoded = [text.encode("utf-8", "surrogateescape") for text in (name, value)]
    lengths = b"".join(
        bytes([len(text)]) if len(text) < 128 else struct.pack("!L", len(text) | 0x8000_0000) for text in encoded)
    return lengths + b"".join(encoded)


def begin(keep: bool = False) -> bytes:
    return record(BEGIN_REQUEST, struct.pack("!HB5x", RESPONDER, KEEP_CONN if keep else 0))


def stream(kind: int, content: bytes) -> bytes:
    """A whole stream: records of at most 65,535 bytes and the empty one that ends it."""
    chunks = [content[start:start + 65_535] for start in range(0, len(content), 65_535)]
    return b"".join(record(kind, chunk) for chunk in chunks) + record(kind, b"")


def variables(method: str, path: str, query: str = "", body_length: int | None = None,
              address: str = "192.0.2.1", content_type: str | None = None, **headers: str) -> dict[str, str]:
    """The meta-variables that nginx sends for a request."""
    values = {
        "GATEWAY_INTERFACE": "CGI/1.1", "SERVER_SOFTWARE": "nginx", "SERVER_PROTOCOL": "HTTP/1.1",
        "SERVER_NAME": "ikigai.example", "SERVER_PORT": "443", "REQUEST_METHOD": method, "SCRIPT_NAME": path,
        "REQUEST_URI": path + ("?" + query if query else ""), "QUERY_STRING": query, "REMOTE_ADDR": address,
        "CONTENT_TYPE": content_type or "", "CONTENT_LENGTH": "" if body_length is None else str(body_length),
    }
    values.update(headers)
    return values


def whole_request(values: dict[str, str], body: bytes = b"", keep: bool = False) -> bytes:
    params = b"".join(pair(name, value) for name, value in values.items())
    return begin(keep) + stream(PARAMS, params) + stream(STDIN, body)


@dataclass
class Answer:
    """What came back on a connection. `ended` tells whether END_REQUEST came, that is, the answer is whole."""

    stdout: bytes = b""
    stderr: bytes = b""
    ended: bool = False
    headers: list[tuple[str, str]] = field(default_factory=list)
    status: int | None = None
    body: bytes = b""


class Connection:
    def __init__(self, path: Path, timeout: float = 10):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(timeout)
        self.socket.connect(str(path))
        self._buffer = b""

    def __enter__(self) -> "Connection":
        return self

    def __exit__(self, *_) -> None:
        self.socket.close()

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def _take(self, count: int) -> bytes | None:
        while len(self._buffer) < count:
            try:
                data = self.socket.recv(65_536)
            except ConnectionResetError:
                return None
            if not data:
                return None
            self._buffer += data
        taken, self._buffer = self._buffer[:count], self._buffer[count:]
        return taken

    def receive(self) -> Answer:
        """Reads until END_REQUEST or the end of the connection; TimeoutError when neither comes."""
        answer = Answer()
        while header := self._take(8):
            _, kind, _, length, padding = struct.unpack("!BBHHBx", header)
            content = self._take(length + padding)
            if content is None:
                break
            content = content[:length]
            if kind == STDOUT:
                answer.stdout += content
            elif kind == STDERR:
                answer.stderr += content
            elif kind == END_REQUEST:
                answer.ended = True
                break
        if answer.stdout:
            answer.status, answer.headers, answer.body = parse_cgi_output(answer.stdout)
        return answer


def parse_cgi_output(output: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
    """Status, header fields and body of a CGI response (RFC 3875, section 6)."""
    head, separator, body = output.partition(b"\r\n\r\n")
    if not separator:
        head, separator, body = output.partition(b"\n\n")
    assert separator, f"no end of the header: {output[:200]!r}"
    status, headers = 200, []
    for line in head.decode("latin-1").splitlines():
        name, colon, value = line.partition(":")
        assert colon and name.strip() == name and name, f"not a header field: {line!r}"
        if name.lower() == "status":
            status = int(value.split()[0])
        else:
            headers.append((name, value.strip()))
    return status, headers, body


class FastCGITransport(httpx.BaseTransport):
    """Lets httpx speak to a pool directly."""

    def __init__(self, path: Path, address: str = "192.0.2.1"):
        self.path, self.address = path, address

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        from .cgi import meta_variables

        body = request.read()
        values = meta_variables(request, body, self.address)
        with Connection(self.path, timeout=60) as connection:
            connection.send(whole_request(values, body))
            answer = connection.receive()
        if not answer.ended:
            raise httpx.RemoteProtocolError("the pool closed the connection without an answer")
        return httpx.Response(answer.status, headers=answer.headers, content=answer.body)
