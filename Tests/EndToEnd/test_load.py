"""The pool under load while its workers are replaced: by reloads nothing is lost, by kills what the dead worker held."""

import os
import random
import re
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from harness import database, processes
from harness.pool import open_descriptors
from harness.stack import Stack
from harness.wrk import Report, Submitter, read_for

SOAK = bool(os.environ.get("SOAK"))
REQUESTS = int(os.environ.get("LOAD_REQUESTS", "1000000" if SOAK else "30000"))
CONNECTIONS = 32
# Seconds of one run of wrk.
SLICE = 30 if SOAK else 4


class Disturbance(threading.Thread):
    """Does something to the pool again and again, after pauses of so many seconds."""

    def __init__(self, act: Callable[[], None], pauses: tuple[float, float]):
        super().__init__(daemon=True)
        self.act, self.pauses = act, pauses
        self.count = 0
        self.failure: Exception | None = None
        self.stopping = threading.Event()

    def run(self) -> None:
        chance = random.Random(7461)
        try:
            while not self.stopping.wait(chance.uniform(*self.pauses)):
                self.act()
                self.count += 1
        except Exception as error:
            self.failure = error
            raise


def under_load(stack: Stack, folder: Path, disturbance: Disturbance) -> tuple[Report, list[Submitter]]:
    """At least REQUESTS reads and what two submitters do meanwhile, with the disturbance."""
    submitters = [Submitter(stack, seed) for seed in range(2)]
    for thread in [*submitters, disturbance]:
        thread.start()
    total = Report(0, 0)
    while (total.requests < REQUESTS or disturbance.count < 2) and disturbance.failure is None:
        report = read_for(stack, SLICE, folder, CONNECTIONS)
        total = Report(total.requests + report.requests, total.failures + report.failures)
    disturbance.stopping.set()
    disturbance.join(10)
    assert disturbance.failure is None, disturbance.failure
    for submitter in submitters:
        submitter.stop()
    return total, submitters


def assert_answered_are_there(stack: Stack, submitters: list[Submitter]) -> None:
    stored = {identifier for identifier, in database.rows(stack.database, "SELECT id FROM questionnaires")}
    for submitter in submitters:
        assert submitter.answered, "it got something done"
        assert set(submitter.answered) <= stored, "an answered submission is lost"
    assert database.integrity(stack.database) == "ok"


def size_of(pid: int) -> tuple[int, int]:
    """Open descriptors and resident memory in kB."""
    status = Path(f"/proc/{pid}/status").read_text()
    return open_descriptors(pid), int(re.search(r"^VmRSS:\s+(\d+) kB", status, re.M)[1])


def supervisor(stack: Stack) -> int:
    return next(pid for pid in stack.pool() if "ai-ikigai serve" in processes.command_line(pid))


def workers(stack: Stack) -> list[int]:
    return [pid for pid in stack.pool() if pid != supervisor(stack)]


@pytest.mark.timeout(7200 if SOAK else 180)
class TestUnderLoad:
    def test_reloads_lose_no_request(self, stack_with, tmp_path: Path, record_property):
        stack = stack_with()
        reload = Disturbance(lambda: os.kill(supervisor(stack), signal.SIGHUP), (2, 5) if SOAK else (1, 2))
        read_for(stack, 2, tmp_path, CONNECTIONS)
        before = size_of(supervisor(stack)), max(size_of(pid)[1] for pid in workers(stack))
        total, submitters = under_load(stack, tmp_path, reload)
        read_for(stack, 2, tmp_path, CONNECTIONS)
        after = size_of(supervisor(stack)), max(size_of(pid)[1] for pid in workers(stack))
        record_property("before", str(before))
        record_property("after", str(after))
        assert after[0][0] == before[0][0], "the supervisor keeps no descriptor of a worker that has gone"
        assert after[0][1] < before[0][1] + 4_000 and after[1] < before[1] + 20_000, f"kB: {before}, then {after}"
        record_property("requests", total.requests)
        record_property("reloads", reload.count)
        assert total.failures == 0
        assert [failure for submitter in submitters for failure in submitter.failures] == []
        assert_answered_are_there(stack, submitters)
        stack.stop()

    def test_a_worker_grows_by_nothing(self, stack_with, tmp_path: Path, record_property):
        """One pair of workers over all requests."""
        stack = stack_with()
        read_for(stack, SLICE, tmp_path, CONNECTIONS)
        before = [size_of(pid) for pid in workers(stack)]
        requests = 0
        while requests < REQUESTS:
            report = read_for(stack, SLICE, tmp_path, CONNECTIONS)
            assert report.failures == 0
            requests += report.requests
        after = [size_of(pid) for pid in workers(stack)]
        record_property("requests", requests)
        record_property("before", str(before))
        record_property("after", str(after))
        for (_, memory), (descriptors, later_memory) in zip(before, after, strict=True):
            # Each of 32 threads may have opened a reader of the database by then: three descriptors, once.
            assert descriptors < 3 * 32 + 40 and later_memory < memory + 10_000, f"{before}, then {after}"
        stack.stop()

    def test_a_killed_worker_takes_no_more_with_it_than_it_held(self, stack_with, tmp_path: Path, record_property):
        stack = stack_with()
        chance = random.Random(11)
        kill = Disturbance(lambda: os.kill(chance.choice(workers(stack)), signal.SIGKILL), (5, 7) if SOAK else (2, 3))
        total, submitters = under_load(stack, tmp_path, kill)
        failures = total.failures + sum(len(submitter.failures) for submitter in submitters)
        record_property("requests", total.requests)
        record_property("kills", kill.count)
        record_property("failures", failures)
        # No worker can hold more than there are clients.
        assert failures <= kill.count * (CONNECTIONS + len(submitters))
        assert_answered_are_there(stack, submitters)
        assert stack.log.read_text(errors="replace").count("a worker died and is replaced") == kill.count
        stack.stop()
