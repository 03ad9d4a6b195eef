"""A responder pool without a web server before it, for tests that speak FastCGI themselves."""

import os
import signal
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path

from . import processes
from .fastcgi import Connection, variables, whole_request
from .processes import eventually
from .settings import BINARY, ORIGINS, environment


class Pool:
    """`ai-ikigai serve`, or one worker that was handed its listening socket as standard input."""

    def __init__(self, folder: Path, workers: int = 1, threads: int = 4, on_descriptor_0: bool = False,
                 settings_file: str = "", arguments: tuple[str, ...] = (),
                 before_start: Callable[[], object] | None = None, **changes: str | None):
        self.folder = folder
        self.socket_path = folder / "pool.sock"
        self.environment = environment(folder, **changes)
        Path(self.environment["SETTINGS_FILE"]).write_text(settings_file)
        self.database = Path(self.environment["DATABASE_PATH"])
        self.cv_dir = Path(self.environment["CV_DIR"])
        self.origins = ORIGINS
        self.workers, self.threads, self.on_descriptor_0 = workers, threads, on_descriptor_0
        self.arguments, self.before_start = arguments, before_start
        self.log = folder / "pool.log"
        self.process: subprocess.Popen | None = None

    def start(self) -> "Pool":
        listener, written = None, self.log.stat().st_size if self.log.exists() else 0
        arguments = [str(BINARY)]
        if self.on_descriptor_0:
            listener = socket.socket(socket.AF_UNIX)
            listener.bind(str(self.socket_path))
            listener.listen(64)
        else:
            arguments += ["serve", "--socket", str(self.socket_path), "--workers", str(self.workers),
                          "--threads", str(self.threads), *self.arguments]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                arguments, env=self.environment, stdin=listener if listener else subprocess.DEVNULL,
                stdout=subprocess.DEVNULL, stderr=log, start_new_session=True, preexec_fn=self.before_start)
        if listener:
            listener.close()
        eventually(self.answers, 15, f"the pool answers; {self.log.read_text(errors='replace')[-2000:]}")
        if not self.on_descriptor_0:
            # The first worker answers before the last is ready, and until then the supervisor is still starting.
            eventually(lambda: b'"serving"' in self.log.read_bytes()[written:], 15, "every worker is ready")
        return self

    def answers(self) -> bool:
        """A connection alone proves nothing: the socket takes them before any worker does."""
        try:
            with Connection(self.socket_path) as connection:
                connection.send(whole_request(variables("GET", "/api/health")))
                return connection.receive().status is not None
        except OSError:
            return False

    def processes(self) -> list[int]:
        return processes.belonging_to(self.process.pid, str(self.folder))

    def workers_alive(self) -> list[int]:
        """The worker processes, without their supervisor."""
        return [pid for pid in self.processes() if pid != self.process.pid]

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(35)
        eventually(lambda: not self.processes(), 5, "every worker ended")
        return status

    def kill(self) -> None:
        if self.process and self.process.poll() is None:
            processes.kill_all(self.processes)
            self.process.wait(5)


def open_descriptors(pid: int) -> int:
    return len(os.listdir(f"/proc/{pid}/fd"))
