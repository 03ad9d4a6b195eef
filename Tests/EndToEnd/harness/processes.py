"""Which processes a test has started, directly or not, read from /proc."""

import os
import signal
import time
from collections.abc import Callable, Iterable
from pathlib import Path


def eventually(condition: Callable[[], object], within: float, what: str):
    """Waits until `condition` gives something true and returns it; fails after `within` seconds."""
    end = time.monotonic() + within
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not within {within} s: {what}")
        time.sleep(0.02)


def _status(pid: int) -> tuple[str, int, int] | None:
    """State, parent and session of a process; None when it has gone."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return None
    fields = stat.rpartition(")")[2].split()
    return fields[0], int(fields[1]), int(fields[3])


def command_line(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
    except (FileNotFoundError, ProcessLookupError):
        return ""


def belonging_to(session: int, mark: str) -> list[int]:
    """The living processes of a session, their descendants, and those whose command line holds `mark`.

    Three ways, because a daemon leaves its session and a renamed process hides its command line.
    """
    statuses = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit() and (status := _status(int(entry))) and status[0] not in "ZX":
            statuses[int(entry)] = status
    found = {
        pid for pid, (_, _, its_session) in statuses.items() if its_session == session or mark in command_line(pid)
    }
    while grown := {pid for pid, (_, parent, _) in statuses.items() if parent in found and pid not in found}:
        found |= grown
    found.discard(os.getpid())
    return sorted(found)


def kill_all(find: Callable[[], Iterable[int]]) -> None:
    """SIGKILL to everything that `find` names until it names nothing, a supervisor's replacements included. All are
    stopped first, as by a power cut: none sees the others die."""

    def none_left() -> bool:
        pids = list(find())
        for signal_number in (signal.SIGSTOP, signal.SIGKILL):
            for pid in pids:
                try:
                    os.kill(pid, signal_number)
                except ProcessLookupError:
                    pass
        return not pids

    eventually(none_left, 15, "every process killed")
