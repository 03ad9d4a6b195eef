"""A FastCGI responder of our own in the pool's place, to see what nginx sends and what it makes of bad answers."""

import queue
import socket
import struct
import threading
from dataclasses import dataclass
from pathlib import Path

from . import fastcgi

GOOD = (b"Status: 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nCache-Control: no-store\r\n"
        b"X-Request-ID: 00000000-0000-4000-8000-%012d\r\nVary: Origin\r\nX-Content-Type-Options: nosniff\r\n"
        b"Referrer-Policy: no-referrer\r\n\r\n{\"success\": true}")


@dataclass
class Received:
    """One request as nginx passed it on."""

    variables: dict[str, str]
    body: bytes


def _pairs(data: bytes) -> dict[str, str]:
    values, at = {}, 0
    while at < len(data):
        lengths = []
        for _ in range(2):
            if data[at] < 128:
                lengths.append(data[at])
                at += 1
            else:
                lengths.append(struct.unpack("!L", data[at:at + 4])[0] & 0x7FFF_FFFF)
                at += 4
        name = data[at:at + lengths[0]].decode("latin-1")
        value = data[at + lengths[0]:at + sum(lengths)].decode("latin-1")
        values[name] = value
        at += sum(lengths)
    return values


class Responder:
    """Answers every request with `answer`: the bytes of standard output, or None to close without a word."""

    def __init__(self, path: Path):
        self.answer: bytes | None = GOOD
        self.requests: queue.Queue[Received] = queue.Queue()
        self.connections = 0
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(path))
        self._listener.listen(64)
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection, self.connections), daemon=True).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        with connection, connection.makefile("rb") as file:
            params = body = b""
            while header := file.read(8):
                _, kind, request, length, padding = struct.unpack("!BBHHBx", header)
                content = file.read(length + padding)[:length]
                if kind == fastcgi.PARAMS:
                    params += content
                elif kind == fastcgi.STDIN:
                    body += content
                    if not content:
                        break
            self.requests.put(Received(_pairs(params), body))
            if self.answer is None:
                return
            answer = self.answer % number if b"%012d" in self.answer else self.answer
            connection.sendall(fastcgi.stream(fastcgi.STDOUT, answer)
                               + fastcgi.record(fastcgi.END_REQUEST, bytes(8)))

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
