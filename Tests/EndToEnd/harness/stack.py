"""The whole service as `make run` starts it: nginx, the responder pool, SQLite and the CV folder."""

import os
import queue
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
from pathlib import Path

from . import processes
from .processes import eventually
from .settings import ORIGINS, ROOT, RUN, environment

# The first start may have to build the program.
FIRST_START = float(os.environ.get("E2E_FIRST_START", "900"))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def new_folder() -> Path:
    """A folder for one test's state: short, because a unix socket's path has at most 107 bytes, and readable by
    nginx's own user."""
    folder = Path(tempfile.mkdtemp(prefix="ikigai-e2e-"))
    folder.chmod(0o755)
    return folder


class Stack:
    """One running service. `start`, `stop` and `kill` may alternate; the state stays in `folder`."""

    def __init__(self, command: list[str] | None = None, folder: Path | None = None, **changes: str | None):
        self.command = command or [str(RUN)]
        self.folder = folder or new_folder()
        self.port = free_port()
        self.state = self.folder / "state"
        self.environment = environment(
            self.folder, **{"PORT": str(self.port), "STATE_DIR": str(self.state), **changes})
        self.database = Path(self.environment.get("DATABASE_PATH", ""))
        self.cv_dir = Path(self.environment.get("CV_DIR", ""))
        self.origins = ORIGINS
        self.log = self.folder / "stderr.log"
        self.output: list[str] = []
        self.process: subprocess.Popen | None = None
        self._lines: queue.Queue[str | None] = queue.Queue()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def launch(self) -> None:
        """Starts the service and waits for nothing."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.command, cwd=ROOT, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=log, start_new_session=True, text=True)
        self._lines = queue.Queue()
        threading.Thread(target=self._read_output, args=(self.process, self._lines), daemon=True).start()

    def start(self, within: float = FIRST_START) -> "Stack":
        """Starts the service and waits for its `ready:` line."""
        self.launch()
        ready = f"ready: {self.url}"
        while True:
            try:
                line = self._lines.get(timeout=within)
            except queue.Empty:
                self.kill()
                raise AssertionError(f"no «{ready}» within {within} s; {self.log_tail()}") from None
            if line is None:
                raise AssertionError(f"ended before «{ready}»; printed {self.output}; {self.log_tail()}")
            if line == ready:
                return self

    def _read_output(self, process: subprocess.Popen, lines: queue.Queue) -> None:
        for line in process.stdout:
            self.output.append(line.rstrip("\n"))
            lines.put(line.rstrip("\n"))
        lines.put(None)

    def log_tail(self) -> str:
        return "its standard error ends with:\n" + self.log.read_text(errors="replace")[-3000:]

    def processes(self) -> list[int]:
        return processes.belonging_to(self.process.pid, str(self.folder)) if self.process else []

    def pool(self) -> list[int]:
        """The processes of the pool, its supervisor first."""
        return [pid for pid in self.processes()
                if any(role in processes.command_line(pid) for role in ("ai-ikigai serve", "ai-ikigai: worker"))]

    def socket_path(self) -> Path:
        """The unix socket on which nginx reaches the pool."""
        sockets = [path for path in self.state.rglob("*") if path.is_socket()]
        assert len(sockets) == 1, f"one unix socket expected under the state folder, found {sockets}"
        return sockets[0]

    def stop(self, signal_number: int = signal.SIGTERM, within: float = 20) -> int:
        """Sends the signal to the started process alone, and asserts that nothing is left behind."""
        before = {pid: processes.command_line(pid) for pid in self.processes()}
        self.process.send_signal(signal_number)
        return self.ended(before, within)

    def ended(self, before: dict[int, str], within: float = 20) -> int:
        """Waits for the end after a signal was sent; asserts that no process and no listener outlived it."""
        try:
            status = self.process.wait(within)
            eventually(lambda: not self.processes(), 5, "every process ended")
        except (AssertionError, subprocess.TimeoutExpired):
            left = {pid: processes.command_line(pid) or before.get(pid) for pid in self.processes()}
            self.kill()
            raise AssertionError(f"still there after the signal: {left}; {self.log_tail()}") from None
        with socket.socket() as probe:
            assert probe.connect_ex(("127.0.0.1", self.port)) != 0, "somebody still listens on the port"
        return status

    def kill(self) -> None:
        """SIGKILL to all of it at once, as a power cut does."""
        if self.process is None:
            return
        processes.kill_all(self.processes)
        self.process.wait(5)

    def remove(self) -> None:
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)
