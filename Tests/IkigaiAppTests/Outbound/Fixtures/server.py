"""HTTP servers on loopback, with certificates made at the start, which answer well or badly as the path says.

It prints the folder of the certificates, «NAME PORT» for each server, and «ready»; it ends when its standard input
does, and the folder with it. Every answer says in X-Connection which connection it came on, counted from 1."""

import itertools
import os
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

connections = itertools.count(1)
alive: set[int] = set()
counts: dict[str, int] = {}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def setup(self):
        if isinstance(self.request, ssl.SSLSocket):
            self.request.settimeout(60)
            self.request.do_handshake()
        super().setup()
        self.number = next(connections)
        alive.add(self.number)

    def finish(self):
        alive.discard(self.number)
        super().finish()

    def log_message(self, *_):
        pass

    def answer(self, body=b"", status=200, **fields):
        self.send_response(status)
        self.send_header("X-Connection", str(self.number))
        for name, value in fields.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        path = self.path.split("?")[0].strip("/")
        self.received = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        counts[path] = counts.get(path, 0) + 1
        action, *arguments = path.split("/")
        getattr(self, action)(*arguments)

    do_POST = do_GET

    def echo(self):
        """The head as it came, an empty line, the body."""
        head = self.requestline + "\n" + "".join(f"{name}: {value}\n" for name, value in self.headers.items())
        self.answer(head.encode() + b"\n" + self.received, X_Empty="", X_Twice="1", x_twice="2", X_Blank=" \t a b ")

    def head(self):
        self.received = b""
        self.echo()

    def status(self, code):
        self.answer(b"" if code in ("204", "304") else b"said", int(code))

    def count(self, *path):
        """How many requests for the path have come."""
        self.answer(str(counts.get("/".join(path), 0)).encode())

    def isalive(self, number):
        self.answer(b"yes" if int(number) in alive else b"no")

    def bytes(self, count):
        self.answer(b"x" * int(count))

    def chunks(self, count):
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for _ in range(int(count) // 1024):
            self.wfile.write(b"400\r\n" + b"x" * 1024 + b"\r\n")
        self.wfile.write(b"0\r\nX-Trailer: 1\r\n\r\n")

    def untilclosed(self, count):
        self.raw(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * int(count))
        self.connection.unwrap()

    def fields(self, count, length):
        self.answer(b"", **{f"X_{index}": "x" * int(length) for index in range(int(count))})

    def redirect(self):
        self.answer(b"", 302, Location=f"{self.headers['X-Elsewhere']}/landed")

    def interim(self):
        self.raw(b"HTTP/1.1 103 Early Hints\r\nX-Hint: 1\r\n\r\n")
        self.answer(b"at last")

    def onlyinterim(self):
        self.raw(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 100_000)

    def hang(self):
        time.sleep(10)
        self.close_connection = True

    def hanginside(self):
        self.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")
        self.hang()

    def drip(self):
        self.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        for _ in range(100):
            self.raw(b".")
            time.sleep(0.1)
        self.close_connection = True

    def reset(self):
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        os.close(self.connection.detach())
        self.close_connection = True

    def close(self, *_):
        self.close_connection = True

    def truncated(self):
        self.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")
        self.close_connection = True

    def cut(self):
        """The end of the connection is the end of the body, and TLS does not confirm it."""
        self.raw(b"HTTP/1.1 200 OK\r\n\r\nhalf")
        self.close_connection = True

    def garbage(self):
        self.raw(b"\0\1\2 this is no HTTP at all \xff\r\n\r\n")
        self.close_connection = True

    def raw(self, data):
        self.wfile.write(data)
        self.wfile.flush()


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, context: ssl.SSLContext | None):
        super().__init__(("127.0.0.1", 0), Handler)
        if context:
            # The handshake is left to the thread of the connection.
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        """Clients that leave are what is tested."""


class Certificates:
    HERE = "DNS:localhost,IP:127.0.0.1"

    def __init__(self, folder: str):
        self.folder = folder

    def openssl(self, *arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, capture_output=True)

    def request(self, name: str, *arguments: str) -> None:
        self.openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", f"/CN={name}",
                     "-keyout", f"{name}.key", *arguments)

    def authority(self, name: str) -> None:
        """Also what signs itself: a server may present it."""
        self.request(name, "-x509", "-days", "2", "-out", f"{name}.pem", "-addext", f"subjectAltName={self.HERE}")

    def sign(self, name: str, authority: str, names: str = HERE, days: int = 2) -> None:
        self.request(name, "-out", f"{name}.csr")
        with open(f"{self.folder}/{name}.ext", "w") as extensions:
            extensions.write(f"subjectAltName={names}\n")
        self.openssl("x509", "-req", "-in", f"{name}.csr", "-CA", f"{authority}.pem", "-CAkey", f"{authority}.key",
                     "-days", str(days), "-extfile", f"{name}.ext", "-out", f"{name}.pem")

    def context(self, name: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f"{self.folder}/{name}.pem", f"{self.folder}/{name}.key")
        return context


def socket_on_loopback() -> socket.socket:
    one = socket.socket()
    one.bind(("127.0.0.1", 0))
    return one


with tempfile.TemporaryDirectory() as folder:
    made = Certificates(folder)
    made.authority("authority")
    made.authority("stranger")
    made.sign("good", "authority")
    made.sign("expired", "authority", days=-1)
    made.sign("elsewhere", "authority", names="DNS:elsewhere.example")
    made.sign("unknown", "stranger")
    contexts = {name: made.context(name) for name in ("good", "expired", "elsewhere", "unknown", "stranger")}
    contexts["old"] = made.context("good")
    contexts["old"].set_ciphers("DEFAULT:@SECLEVEL=0")
    contexts["old"].minimum_version = contexts["old"].maximum_version = ssl.TLSVersion.TLSv1_1
    ports = {name: Server(context).server_address[1] for name, context in (contexts | {"plain": None}).items()}

    silent, closed = socket_on_loopback(), socket_on_loopback()
    silent.listen()
    ports |= {"silent": silent.getsockname()[1], "closed": closed.getsockname()[1]}

    print("folder", folder)
    for name, port in ports.items():
        print(name, port)
    print("ready", flush=True)
    sys.stdin.read()
