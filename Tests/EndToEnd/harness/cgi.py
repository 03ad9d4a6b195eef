"""The program as a CGI script (RFC 3875), one process a request, as Apache, lighttpd and fcgiwrap run it."""

import json
import socket
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

import httpx

from .fastcgi import parse_cgi_output
from .settings import BINARY, ORIGINS, environment

# Header fields that have a meta-variable of their own (RFC 3875, 4.1.18) or are the connection's business.
NOT_PASSED_ON = {"content-type", "content-length", "connection", "transfer-encoding", "authorization"}


def meta_variables(request: httpx.Request, body: bytes, address: str, script_name: str = "/api",
                   pass_authorization: str | None = "HTTP_AUTHORIZATION") -> dict[str, str]:
    """The request's meta-variables (RFC 3875, section 4.1)."""
    path = unquote(request.url.raw_path.decode("ascii").partition("?")[0], errors="surrogateescape")
    script, info = (script_name, path[len(script_name):]) if path.startswith(script_name) else ("", path)
    values = {
        "GATEWAY_INTERFACE": "CGI/1.1", "SERVER_SOFTWARE": "e2e", "SERVER_PROTOCOL": "HTTP/1.1",
        "SERVER_NAME": request.url.host, "SERVER_PORT": "80", "REQUEST_METHOD": request.method,
        "SCRIPT_NAME": script, "PATH_INFO": info, "QUERY_STRING": request.url.query.decode("ascii"),
        "REMOTE_ADDR": address,
    }
    if "content-type" in request.headers:
        values["CONTENT_TYPE"] = request.headers["content-type"]
    if "content-length" in request.headers or body:
        values["CONTENT_LENGTH"] = request.headers.get("content-length", str(len(body)))
    for name, value in request.headers.items():
        if name.lower() not in NOT_PASSED_ON:
            values["HTTP_" + name.upper().replace("-", "_")] = value
    if pass_authorization and "authorization" in request.headers:
        values[pass_authorization] = request.headers["authorization"]
    return values


@dataclass
class Outcome:
    """One finished run: what came out, and how the process ended."""

    stdout: bytes
    stderr: str
    exit_status: int
    seconds: float

    @property
    def parsed(self) -> tuple[int, list[tuple[str, str]], bytes]:
        return parse_cgi_output(self.stdout)

    def response(self, request: httpx.Request | None = None) -> httpx.Response:
        status, headers, body = self.parsed
        return httpx.Response(status, headers=headers, content=body, request=request)


class CGIProgram:
    """The program with its settings, ready to be run once a request."""

    def __init__(self, folder: Path, **changes: str | None):
        self.folder = folder
        self.environment = environment(folder, **changes)
        self.database = Path(self.environment.get("DATABASE_PATH", ""))
        self.cv_dir = Path(self.environment.get("CV_DIR", ""))
        self.origins = ORIGINS
        self.command = [str(BINARY)]
        self.log = folder / "cgi-stderr.log"
        self._log_lock = threading.Lock()

    def run(self, variables: dict[str, str], body: bytes = b"", *, standard_input: str = "pipe",
            arguments: tuple[str, ...] = (), timeout: float = 60) -> Outcome:
        """Runs the program for one request.

        `standard_input`: `pipe`; `open pipe` (the body is written but the pipe stays open: a program that reads beyond
        CONTENT_LENGTH hangs); `socket` (a connected socket, as Apache's mod_cgid gives); `open socket`.
        """
        ours, theirs = (socket.socketpair() if "socket" in standard_input else (None, None))
        began = time.monotonic()
        process = subprocess.Popen(
            [*self.command, *arguments], env=self.environment | variables, cwd="/",
            stdin=theirs if theirs else subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if theirs:
            theirs.close()
        outputs: dict[str, bytes] = {}
        readers = [
            threading.Thread(target=lambda name=name, pipe=pipe: outputs.__setitem__(name, pipe.read()), daemon=True)
            for name, pipe in (("stdout", process.stdout), ("stderr", process.stderr))]
        for reader in readers:
            reader.start()
        try:
            try:
                if ours:
                    ours.sendall(body)
                    if standard_input == "socket":
                        ours.shutdown(socket.SHUT_WR)
                else:
                    process.stdin.write(body)
                    process.stdin.flush()
                    if standard_input == "pipe":
                        process.stdin.close()
            except (BrokenPipeError, ConnectionResetError):
                pass  # it may answer without reading a body that it refuses
            status = process.wait(timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise AssertionError(f"no end within {timeout} s with standard input as {standard_input}") from None
        finally:
            for end in (ours, process.stdin):
                try:
                    if end:
                        end.close()
                except BrokenPipeError:
                    pass
            for reader in readers:
                reader.join(5)
            process.stdout.close()
            process.stderr.close()
        outcome = Outcome(outputs["stdout"], outputs["stderr"].decode(errors="replace"), status,
                          time.monotonic() - began)
        with self._log_lock, self.log.open("a") as log:
            log.write(outcome.stderr)
        return outcome


class CGITransport(httpx.BaseTransport):
    """Lets httpx speak to the program as a CGI script."""

    def __init__(self, program: CGIProgram, address: str = "192.0.2.1", standard_input: str = "pipe"):
        self.program, self.address, self.standard_input = program, address, standard_input

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        body = request.read()
        outcome = self.program.run(
            meta_variables(request, body, self.address), body, standard_input=self.standard_input)
        assert outcome.exit_status == 0, f"exit status {outcome.exit_status}: {outcome.stderr}"
        return outcome.response()


def log_lines(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines() if line.strip()]
