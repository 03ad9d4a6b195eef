"""HTTP/1.1 by hand, for requests that no good client would send."""

import http.client
import socket

import httpx

from .rules import check_every_response


def send(port: int, request: bytes, *, then_close: bool = False, timeout: float = 20) -> bytes:
    """Sends the bytes and returns all that came back until the server closed or fell silent for `timeout` seconds.

    `then_close`: closes the sending side, as a client does that has gone away in the middle of a body.
    """
    with socket.create_connection(("127.0.0.1", port), timeout=timeout) as connection:
        try:
            connection.sendall(request)
            if then_close:
                connection.shutdown(socket.SHUT_WR)
        except (BrokenPipeError, ConnectionResetError):
            pass  # it may answer and close before it has taken everything
        answer = b""
        try:
            while data := connection.recv(65_536):
                answer += data
        except (TimeoutError, ConnectionResetError):
            pass
    return answer


class _Socket:
    """What http.client wants of a socket."""

    def __init__(self, data: bytes):
        import io

        self._file = io.BytesIO(data)

    def makefile(self, *_):
        return self._file


def parse(answer: bytes, method: str, path: str, origins: tuple[str, ...], **headers: str) -> httpx.Response:
    """The first response in `answer`, checked as every response is."""
    reader = http.client.HTTPResponse(_Socket(answer), method=method)
    reader.begin()
    body = reader.read()
    fields = [(name, value) for name, value in reader.getheaders() if name.lower() != "transfer-encoding"]
    request = httpx.Request(method, f"http://127.0.0.1{path}", headers=headers)
    response = httpx.Response(reader.status, headers=fields, content=body, request=request)
    check_every_response(response, origins)
    return response


def exchange(port: int, origins: tuple[str, ...], request_line: str, headers: dict[str, str], body: bytes = b"",
             **options) -> httpx.Response:
    """One request as given, with `Host` and `Connection: close` added, and its checked response."""
    fields = {"Host": f"127.0.0.1:{port}", "Connection": "close"} | headers
    head = request_line + "\r\n" + "".join(f"{name}: {value}\r\n" for name, value in fields.items()) + "\r\n"
    method, path, *_ = request_line.split(" ")
    answer = send(port, head.encode("latin-1") + body, **options)
    assert answer, f"{request_line}: no answer"
    return parse(answer, method, path.partition("?")[0], origins, **headers)
