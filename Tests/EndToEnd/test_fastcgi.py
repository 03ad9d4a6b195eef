"""The responder pool, spoken to directly: honest requests, half ones, lying ones, silent peers, its life and death."""

import json
import os
import shutil
import signal
import socket
import stat
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from harness import documents, fastcgi
from harness.api import Api, failure, new_email
from harness.fastcgi import Connection, begin, pair, record, stream, variables, whole_request
from harness.pool import Pool, open_descriptors
from harness.processes import command_line, eventually
from harness.settings import BINARY
from harness.stack import new_folder

SUBSCRIBE = "/api/newsletter/subscribe"


@pytest.fixture(scope="module")
def pool():
    running = Pool(new_folder(), workers=1, threads=4).start()
    yield running
    running.kill()
    shutil.rmtree(running.folder, ignore_errors=True)


@pytest.fixture
def api(pool: Pool) -> Api:
    return Api(pool)


def params(values: dict[str, str]) -> bytes:
    return b"".join(pair(name, value) for name, value in values.items())


def subscription() -> bytes:
    return json.dumps({"email": new_email()}).encode()


def post(body: bytes, length: int | None = None) -> dict[str, str]:
    return variables("POST", SUBSCRIBE, body_length=len(body) if length is None else length,
                     content_type="application/json")


def health(pool: Pool, timeout: float = 10) -> int | None:
    with Connection(pool.socket_path, timeout) as connection:
        connection.send(whole_request(variables("GET", "/api/health")))
        return connection.receive().status


class TestHonestRequests:
    def test_it_answers_and_ends_the_request(self, pool: Pool):
        with Connection(pool.socket_path) as connection:
            connection.send(whole_request(variables("GET", "/api/health")))
            answer = connection.receive()
        assert (answer.status, answer.ended) == (200, True)

    def test_records_may_be_cut_anywhere(self, pool: Pool):
        body = subscription()
        data = begin() + b"".join(record(fastcgi.PARAMS, bytes([byte])) for byte in params(post(body)))
        data += record(fastcgi.PARAMS, b"") + b"".join(record(fastcgi.STDIN, bytes([byte])) for byte in body)
        data += record(fastcgi.STDIN, b"")
        with Connection(pool.socket_path) as connection:
            for start in range(0, len(data), 500):
                connection.send(data[start:start + 500])
            assert connection.receive().status == 200

    def test_a_kept_connection_is_served_again_or_closed_whole(self, pool: Pool):
        with Connection(pool.socket_path) as connection:
            connection.send(whole_request(variables("GET", "/api/health"), keep=True))
            answer = connection.receive()
            assert (answer.status, answer.ended) == (200, True)

    def test_a_cv_of_ten_mib_needs_no_memory_of_that_size(self, pool: Pool, api: Api):
        identifier = api.submit()["questionnaireId"]
        assert api.upload(identifier, documents.docx(), "cv.docx").status_code == 201

        def memory() -> int:
            total = 0
            for pid in pool.workers_alive():
                with open(f"/proc/{pid}/status") as file:
                    total += next(int(line.split()[1]) for line in file if line.startswith("VmHWM"))
            return total

        before = memory()
        file = documents.docx(size=documents.LIMIT)
        for _ in range(3):
            assert api.upload(identifier, file, "cv.docx").status_code == 201
        assert memory() - before < 8_000, "kB more at the peak for three files of 10 MiB"


class TestBadPeers:
    """Whatever one connection does, nothing of it is stored and the others are served."""

    BODY = json.dumps({"email": "jamais@e2e.example"}).encode()

    CASES = {
        "closes at once": b"",
        "half a record header": begin()[:5],
        "half a begin record": begin()[:12],
        "begin and nothing more": begin(),
        "half the variables": begin() + stream(fastcgi.PARAMS, params(post(BODY)))[:60],
        "truncated variables": begin() + record(fastcgi.PARAMS, params(post(BODY))[:-7]) + record(fastcgi.PARAMS, b"")
        + stream(fastcgi.STDIN, BODY),
        "a variable longer than its record says": begin() + stream(fastcgi.PARAMS, b"\x0e\xffREQUEST_METHODGET")
        + stream(fastcgi.STDIN, b""),
        "a variable of 2 GiB": begin() + stream(fastcgi.PARAMS, b"\x01\xff\xff\xff\xffXv") + stream(fastcgi.STDIN, b""),
        "a name of 2 GiB": begin() + stream(fastcgi.PARAMS, b"\xff\xff\xff\xff\x01Xv") + stream(fastcgi.STDIN, b""),
        "half a body": begin() + stream(fastcgi.PARAMS, params(post(BODY))) + record(fastcgi.STDIN, BODY[:10]),
        "a body shorter than its length": whole_request(post(BODY, len(BODY) + 50), BODY),
        "no body for its length": whole_request(post(BODY), b""),
        "another version": b"\x02" + whole_request(post(BODY), BODY)[1:],
        "an unknown record": record(99, b"x") + begin()[:8],
        "another role": record(fastcgi.BEGIN_REQUEST, b"\x00\x02\x00" + bytes(5)),
        "variables before the beginning": stream(fastcgi.PARAMS, params(post(BODY))),
        "an HTTP request": b"POST /api/newsletter/subscribe HTTP/1.1\r\nHost: x\r\n\r\n",
        "noise": bytes(range(256)) * 40,
        "an abort": begin() + stream(fastcgi.PARAMS, params(post(BODY))) + record(fastcgi.ABORT_REQUEST, b""),
    }

    def stored(self, pool: Pool) -> dict[str, int]:
        return Api(pool).stored()

    @pytest.mark.parametrize("data", CASES.values(), ids=CASES.keys())
    def test_nothing_is_stored_and_the_next_is_served(self, pool: Pool, api: Api, data: bytes):
        assert health(pool) == 200
        before = self.stored(pool)
        for _ in range(6):
            with Connection(pool.socket_path) as connection:
                try:
                    connection.send(data)
                    connection.socket.shutdown(socket.SHUT_WR)
                    answer = connection.receive()
                except (BrokenPipeError, ConnectionResetError):
                    continue
                assert answer.status is None or answer.status >= 400, answer.stdout
        assert health(pool) == 200
        assert self.stored(pool) == before

    def test_a_body_longer_than_its_length_is_no_more_than_its_length(self, pool: Pool):
        body = subscription()
        with Connection(pool.socket_path) as connection:
            connection.send(whole_request(post(body), body + b"}}}}"))
            assert connection.receive().status in (200, 400, None)
        assert health(pool) == 200

    def test_a_body_without_a_length_has_the_limit_too(self, pool: Pool):
        values = variables("POST", SUBSCRIBE, content_type="application/json")
        with Connection(pool.socket_path) as connection:
            try:
                connection.send(whole_request(values, b'{"email": "' + b"x" * 200_000))
            except BrokenPipeError:
                return
            assert connection.receive().status in (400, 413, None)
        assert health(pool) == 200

    def test_variables_without_end_are_refused(self, pool: Pool):
        flood = begin() + b"".join(
            record(fastcgi.PARAMS, b"".join(pair(f"HTTP_X{chunk}_{number}", "x" * 90) for number in range(500)))
            for chunk in range(60))
        before = self.memory(pool)
        with Connection(pool.socket_path) as connection:
            try:
                connection.send(flood + record(fastcgi.PARAMS, b"") + record(fastcgi.STDIN, b""))
                answer = connection.receive()
                assert answer.status is None or answer.status >= 400
            except (BrokenPipeError, ConnectionResetError):
                pass
        assert health(pool) == 200
        assert self.memory(pool) - before < 50_000

    @staticmethod
    def memory(pool: Pool) -> int:
        with open(f"/proc/{pool.workers_alive()[0]}/statm") as file:
            return int(file.read().split()[1]) * 4

    @pytest.mark.parametrize("data", [b"", begin()[:5], begin(), begin() + stream(fastcgi.PARAMS, params(post(BODY)))],
                             ids=["nothing", "half a header", "a beginning", "no body"])
    def test_silent_peers_hold_the_others_up_for_seconds_only(self, pool: Pool, data: bytes):
        silent = [Connection(pool.socket_path) for _ in range(12)]
        try:
            for connection in silent:
                connection.send(data) if data else None
            began = time.monotonic()
            assert health(pool, timeout=30) == 200
            assert time.monotonic() - began < 15
        finally:
            for connection in silent:
                connection.socket.close()

    def test_descriptors_stay_as_many_as_they_were(self, pool: Pool):
        health(pool)
        worker = pool.workers_alive()[0]
        before = open_descriptors(worker)
        for data in list(self.CASES.values()) * 3:
            with Connection(pool.socket_path) as connection:
                try:
                    connection.send(data)
                except (BrokenPipeError, ConnectionResetError):
                    pass
        assert health(pool) == 200
        eventually(lambda: open_descriptors(worker) <= before + 2, 10, f"{before} descriptors or so, as before")

    def test_two_hundred_at_once_are_all_served(self, pool: Pool):
        with ThreadPoolExecutor(50) as threads:
            assert set(threads.map(lambda _: health(pool, 30), range(400))) == {200}


class TestLife:
    def test_the_socket_is_closed_to_others(self, pool: Pool):
        assert stat.S_IMODE(pool.socket_path.stat().st_mode) == 0o660

    def test_a_dead_worker_is_replaced_while_others_serve(self, pool_with):
        pool = pool_with(workers=2, threads=2)
        victims = pool.workers_alive()
        assert len(victims) == 2
        os.kill(victims[0], signal.SIGKILL)
        # What a dying worker has accepted goes with it; from its end on, nothing is lost.
        eventually(lambda: victims[0] not in pool.workers_alive(), 5, "the victim has ended")
        assert health(pool) == 200
        eventually(lambda: len(set(pool.workers_alive()) - {victims[0]}) == 2, 10, "two workers again")
        os.kill(victims[1], signal.SIGSEGV)
        eventually(lambda: len(set(pool.workers_alive()) - set(victims)) == 2, 10, "two workers again")
        assert health(pool) == 200

    def test_sigterm_lets_requests_finish_and_then_ends_all(self, pool_with):
        pool = pool_with(workers=1, threads=2)
        body = subscription()
        with Connection(pool.socket_path) as connection:
            connection.send(begin() + stream(fastcgi.PARAMS, params(post(body))) + record(fastcgi.STDIN, body[:5]))
            time.sleep(0.3)  # it has been accepted
            pool.process.send_signal(signal.SIGTERM)
            time.sleep(0.3)
            connection.send(record(fastcgi.STDIN, body[5:]) + record(fastcgi.STDIN, b""))
            assert connection.receive().status == 200
        assert pool.process.wait(35) == 0
        eventually(lambda: not pool.processes(), 5, "no process left")

    def test_it_ends_soon_when_nothing_is_under_way(self, pool_with):
        pool = pool_with(workers=2, threads=4)
        health(pool)
        began = time.monotonic()
        assert pool.stop() == 0
        assert time.monotonic() - began < 5

    def test_workers_end_when_their_supervisor_is_killed(self, pool_with):
        """Otherwise a new supervisor would share the machine with the old workers."""
        pool = pool_with(workers=2, threads=2)
        pool.process.kill()
        pool.process.wait()
        eventually(lambda: not pool.processes(), 40, "the orphaned workers have ended")

    def test_a_start_over_a_dead_ones_socket_succeeds(self, pool_with):
        pool = pool_with()
        pool.kill()
        assert pool.socket_path.exists()
        pool.start()
        assert health(pool) == 200

    def test_sighup_under_load_loses_no_request(self, pool_with):
        pool = pool_with(workers=2, threads=8)
        end = time.monotonic() + 4

        def load(_) -> list[int | None]:
            statuses = []
            while time.monotonic() < end:
                statuses.append(health(pool))
            return statuses

        with ThreadPoolExecutor(4) as threads:
            loads = [threads.submit(load, number) for number in range(4)]
            while time.monotonic() < end - 1:
                pool.process.send_signal(signal.SIGHUP)
                time.sleep(0.5)
            statuses = [status for one in loads for status in one.result()]
        assert len(statuses) > 100
        assert set(statuses) == {200}

    def test_a_worker_that_is_handed_its_socket_serves_without_a_supervisor(self, pool_with):
        pool = pool_with(on_descriptor_0=True)
        api = Api(pool)
        assert api.get("/api/health").status_code == 200
        assert api.submit()["success"]
        failure(api.get("/api/nope"), 404, "not_found")
        pool.process.send_signal(signal.SIGTERM)
        assert pool.process.wait(35) == 0

    @pytest.mark.skipif(not shutil.which("spawn-fcgi"), reason="spawn-fcgi is not installed")
    def test_spawn_fcgi_can_start_it(self, pool_with):
        pool = Pool(new_folder())
        path = pool.folder / "spawned.sock"
        process = subprocess.Popen(["spawn-fcgi", "-n", "-s", str(path), "--", str(BINARY)], env=pool.environment,
                                   stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        pool.socket_path = path
        try:
            eventually(pool.answers, 10, "spawn-fcgi has started it")
            assert Api(pool).get("/api/health").status_code == 200
            assert "ai-ikigai" in command_line(process.pid)
        finally:
            process.terminate()
            assert process.wait(35) == 0
            shutil.rmtree(pool.folder, ignore_errors=True)
