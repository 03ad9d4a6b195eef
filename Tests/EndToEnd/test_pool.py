"""The pool's promises: what a death, a hang, too much to do and bad neighbours do to it, and what systemd hears."""

import contextlib
import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from harness import answers, fastcgi
from harness.api import Api, failure
from harness.fastcgi import Connection, begin, pair, record, stream, variables, whole_request
from harness.pool import Pool, open_descriptors
from harness.processes import eventually
from harness.settings import BINARY, SITE
from harness.stack import new_folder
from harness.webserver import Nginx

SUBMIT = json.dumps({"answers": answers.valid()}).encode()


def health(pool: Pool, timeout: float = 20) -> int | None:
    with Connection(pool.socket_path, timeout) as connection:
        connection.send(whole_request(variables("GET", "/api/health")))
        return connection.receive().status


def submit(pool: Pool) -> tuple[int | None, dict[str, str]]:
    """A submission; its status and header fields, None when the connection ended without an answer."""
    values = variables("POST", "/api/questionnaire/submit", body_length=len(SUBMIT), content_type="application/json",
                       HTTP_ORIGIN=SITE)
    with Connection(pool.socket_path, 60) as connection:
        connection.send(whole_request(values, SUBMIT))
        answer = connection.receive()
    return answer.status, {name.lower(): value for name, value in answer.headers}


@contextlib.contextmanager
def locked(pool: Pool):
    """Another program holds the database: every write waits."""
    connection = sqlite3.connect(pool.database, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        connection.close()


def lines(pool: Pool, message: str) -> list[dict]:
    parsed = [json.loads(line) for line in pool.log.read_text().splitlines() if line.startswith("{")]
    return [line for line in parsed if line["message"].startswith(message)]


class TestWorkers:
    def test_the_log_says_what_a_dead_worker_held(self, pool_with):
        pool = pool_with(workers=1, threads=4)
        victim, = pool.workers_alive()
        with locked(pool), ThreadPoolExecutor(2) as threads:
            held = [threads.submit(submit, pool) for _ in range(2)]
            time.sleep(0.5)
            os.kill(victim, signal.SIGKILL)
            assert [one.result()[0] for one in held] == [None, None]
        died = eventually(lambda: lines(pool, "a worker died"), 5, "its death is logged")
        assert (died[0]["worker"], died[0]["signal"]) == (victim, 9)
        assert died[0]["routes"] == "POST /api/questionnaire/submit, POST /api/questionnaire/submit"
        assert submit(pool)[0] == 201

    def test_a_request_that_takes_too_long_costs_its_worker_and_nothing_else(self, pool_with):
        pool = pool_with(workers=1, threads=4, arguments=("--request-timeout", "2"))
        first, = pool.workers_alive()
        with locked(pool), ThreadPoolExecutor(1) as threads:
            held = threads.submit(submit, pool)
            eventually(lambda: set(pool.workers_alive()) - {first}, 5, "another worker has started beside it")
            assert health(pool) == 200
            held.result()
        eventually(lambda: first not in pool.workers_alive(), 10, "the worker with the long request has ended")
        slow = lines(pool, "a request takes too long")
        assert slow[0]["route"] == "POST /api/questionnaire/submit"
        assert lines(pool, "a worker died") == []
        assert submit(pool)[0] == 201

    def test_a_worker_is_replaced_after_its_requests_without_a_loss(self, pool_with):
        pool = pool_with(workers=2, threads=4, arguments=("--max-requests", "100"))
        before = set(pool.workers_alive())
        deadline = time.monotonic() + 20
        while before & set(pool.workers_alive()) and time.monotonic() < deadline:
            assert health(pool) == 200
        assert not before & set(pool.workers_alive()), "both have been replaced"
        assert lines(pool, "a worker died") == []

    def test_a_reload_replaces_every_worker_and_says_so(self, pool_with):
        pool = pool_with(workers=3, threads=2)
        before = set(pool.workers_alive())
        pool.process.send_signal(signal.SIGHUP)
        eventually(lambda: lines(pool, "reloaded"), 20, "the reload is over")
        eventually(lambda: not before & set(pool.workers_alive()), 20, "the old workers have ended")
        assert len(pool.workers_alive()) == 3

    def test_a_reload_that_cannot_start_leaves_all_as_it_was_and_says_so(self, pool_with):
        pool = pool_with(workers=2, threads=2)
        before = pool.workers_alive()
        Path(pool.environment["SETTINGS_FILE"]).write_text("a bad line\n")
        pool.process.send_signal(signal.SIGHUP)
        eventually(lambda: lines(pool, "the new workers cannot start"), 10, "it is said")
        assert set(before) <= set(pool.workers_alive())
        assert health(pool) == 200

    def test_it_stops_at_once_while_a_worker_does_not_get_ready(self, tmp_path: Path):
        pool = Pool(new_folder(), workers=1)
        pool.database.parent.mkdir(parents=True)
        lock = open(f"{pool.database}.lock", "w")
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_EX)  # the worker waits for it before it can open the database
        process = subprocess.Popen([str(BINARY), "serve", "--socket", str(pool.socket_path)], env=pool.environment,
                                   stderr=subprocess.DEVNULL)
        try:
            time.sleep(0.5)
            began = time.monotonic()
            process.terminate()
            assert process.wait(30) == 0
            assert time.monotonic() - began < 3
        finally:
            process.kill()
            lock.close()
            shutil.rmtree(pool.folder, ignore_errors=True)

    def test_a_database_that_is_busy_at_the_start_is_tried_again(self, pool_with):
        pool = Pool(new_folder(), workers=1)
        pool.database.parent.mkdir(parents=True)
        import fcntl

        with open(f"{pool.database}.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            process = subprocess.Popen([str(BINARY), "serve", "--socket", str(pool.socket_path)], env=pool.environment,
                                       stderr=subprocess.DEVNULL)
            time.sleep(6)  # beyond what one start waits
        try:
            eventually(pool.answers, 15, "it serves")
        finally:
            process.terminate()
            assert process.wait(35) == 0
            shutil.rmtree(pool.folder, ignore_errors=True)

    def test_a_parent_that_ignores_sigchld_changes_nothing(self, pool_with):
        pool = pool_with(workers=1, threads=2, before_start=lambda: signal.signal(signal.SIGCHLD, signal.SIG_IGN))
        victim, = pool.workers_alive()
        os.kill(victim, signal.SIGKILL)
        eventually(lambda: set(pool.workers_alive()) - {victim}, 5, "it is replaced")
        api = Api(pool)
        assert api.upload(api.submit()["questionnaireId"]).status_code == 201


class TestTooMuchToDo:
    def test_what_is_beyond_capacity_is_503_in_the_contracts_form_at_once(self, pool_with):
        pool = pool_with(workers=1, threads=2)
        with locked(pool), ThreadPoolExecutor(40) as threads:
            answers_ = list(threads.map(lambda _: submit(pool), range(40)))
        statuses = [status for status, _ in answers_]
        assert set(statuses) == {503}, "the database was locked for all of them"
        for _, headers in answers_:
            assert int(headers["retry-after"]) > 0
            assert headers["access-control-allow-origin"] == SITE
        assert submit(pool)[0] == 201

    def test_short_waits_are_waited_for(self, pool_with):
        pool = pool_with(workers=2, threads=2)
        with ThreadPoolExecutor(12) as threads:
            assert {status for status, _ in threads.map(lambda _: submit(pool), range(60))} == {201}


def half_requests() -> dict[str, bytes]:
    params = b"".join(pair(name, value) for name, value in variables(
        "POST", "/api/questionnaire/submit", body_length=len(SUBMIT), content_type="application/json").items())
    return {
        "silent": b"", "half a header": begin()[:5], "a beginning": begin(),
        "half the variables": begin() + record(fastcgi.PARAMS, params[:40]),
        "half the body": begin() + stream(fastcgi.PARAMS, params) + record(fastcgi.STDIN, SUBMIT[:20]),
    }


class TestBadNeighbours:
    COUNT = 500

    @pytest.fixture
    def crowd(self):
        with contextlib.ExitStack() as connections:
            yield lambda path: connections.enter_context(Connection(path))

    def test_five_hundred_that_never_finish_keep_nobody_waiting(self, pool_with, crowd):
        pool = pool_with(workers=2, threads=4)
        worker = pool.workers_alive()[0]
        descriptors = open_descriptors(worker)
        halves = list(half_requests().values())
        for number in range(self.COUNT):
            crowd(pool.socket_path).send(halves[number % len(halves)])
        began = time.monotonic()
        for _ in range(100):
            assert health(pool) == 200
        # A thread that were given to each would have been free again after seconds only.
        assert time.monotonic() - began < 10
        eventually(lambda: open_descriptors(worker) <= descriptors + 8, 20, "they are let go in the end")

    def test_those_who_send_byte_by_byte_are_served_when_they_are_done(self, pool_with):
        pool = pool_with(workers=1, threads=2)
        data = whole_request(variables("GET", "/api/health"))
        connections = [Connection(pool.socket_path) for _ in range(50)]
        try:
            for start in range(0, len(data), 20):
                for connection in connections:
                    connection.send(data[start:start + 20])
                assert health(pool) == 200
            assert {connection.receive().status for connection in connections} == {200}
        finally:
            for connection in connections:
                connection.socket.close()

    def test_long_bodies_that_stop_keep_only_each_other_waiting(self, pool_with, crowd):
        pool = pool_with(workers=1, threads=4)
        values = variables("POST", "/api/questionnaire/upload-cv", body_length=1_000_000,
                           content_type="multipart/form-data; boundary=B")
        start = begin() + stream(fastcgi.PARAMS, b"".join(pair(*item) for item in values.items()))
        for _ in range(20):
            connection = crowd(pool.socket_path)
            connection.socket.settimeout(0.2)
            with contextlib.suppress(TimeoutError):
                connection.send(start + b"".join(record(fastcgi.STDIN, b"x" * 50_000) for _ in range(4)))
        began = time.monotonic()
        for _ in range(20):
            assert health(pool) == 200
        assert time.monotonic() - began < 5

    def test_clients_of_nginx_that_never_finish_keep_nobody_waiting(self, pool_with, tmp_path: Path):
        pool = pool_with(workers=2, threads=4)
        site = Nginx("development", pool.folder, pool.socket_path).start()
        head = b"POST /api/questionnaire/submit HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        starts = [b"", b"GET /api/he", head, head + b"Content-Length: 500\r\n\r\n{"]
        with contextlib.ExitStack() as connections:
            for number in range(self.COUNT):
                connection = connections.enter_context(socket.create_connection(("127.0.0.1", site.port)))
                connection.sendall(starts[number % len(starts)])
            import httpx

            with httpx.Client(trust_env=False) as client:
                assert {client.get(f"{site.url}/api/health").status_code for _ in range(100)} == {200}
        site.stop()


class TestSystemd:
    """sd_notify(3) and sd_listen_fds(3), heard and given as systemd does."""

    @pytest.fixture
    def started(self):
        """The pool on a socket that is listened on for it, and the socket that it reports to."""
        pool = Pool(new_folder(), workers=1)
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(str(pool.socket_path))
        listener.listen(64)
        reports = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        reports.bind(str(pool.folder / "notify.sock"))
        reports.settimeout(10)
        environment = pool.environment | {
            "LISTEN_FDS": "1", "NOTIFY_SOCKET": str(pool.folder / "notify.sock"), "WATCHDOG_USEC": "400000"}
        process = subprocess.Popen(
            ["sh", "-c", f"LISTEN_PID=$$ exec '{BINARY}' serve --socket '{pool.socket_path}' 3<&0 </dev/null"],
            env=environment, stdin=listener, stderr=subprocess.DEVNULL)
        listener.close()
        try:
            yield pool, process, reports
        finally:
            process.kill()
            process.wait()
            reports.close()
            shutil.rmtree(pool.folder, ignore_errors=True)

    @staticmethod
    def hear(reports: socket.socket, word: str) -> str:
        while True:
            report = reports.recv(1000).decode()
            if report.startswith(word):
                return report

    def test_it_serves_on_the_socket_it_is_given_and_leaves_the_path_alone(self, started):
        pool, process, reports = started
        self.hear(reports, "READY=1")
        assert health(pool) == 200
        inode = pool.socket_path.stat().st_ino
        process.terminate()
        self.hear(reports, "STOPPING=1")
        assert process.wait(35) == 0
        assert pool.socket_path.stat().st_ino == inode

    def test_it_says_that_it_reloads_and_feeds_the_watchdog(self, started):
        pool, process, reports = started
        self.hear(reports, "READY=1")
        self.hear(reports, "WATCHDOG=1")
        process.send_signal(signal.SIGHUP)
        assert "MONOTONIC_USEC=" in self.hear(reports, "RELOADING=1")
        self.hear(reports, "READY=1")
        assert health(pool) == 200
