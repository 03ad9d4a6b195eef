"""What the machine does to the service: no room, a disk that fails, a database that others hold, folders that may only
be read, a clock that is wrong. It answers 503 in the contract's form, stores nothing that it refused and all that it
accepted, and is well again, without a restart, once the machine is."""

import contextlib
import errno
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from harness import answers, backups, database, documents
from harness.api import PASSWORD, Api, failure, new_email
from harness.cgi import CGIProgram
from harness.pool import Pool
from harness.processes import eventually
from harness.settings import BINARY
from harness.stack import new_folder
from test_crash import check_rows_and_files

SOAK = bool(os.environ.get("SOAK"))
# Longest time that anything may take to be answered; the service itself gives up after 5 s.
HANG = 12
# Shorter than a writer waits.
WHILE_IT_WAITS = 3
DAY = 86_400

Service = Pool | CGIProgram


# --- what is asked for ------------------------------------------------------------------------------------------------


class Visitor:
    """The calls that store something, and what is there of them."""

    def __init__(self, service: Service):
        self.api = Api(service)
        self.service = service
        self.questionnaire = self.api.submit()["questionnaireId"]
        self.calls: dict[str, Callable[[], httpx.Response]] = {
            "submit": lambda: self.api.post("/api/questionnaire/submit", json={"answers": answers.valid()}),
            "register": lambda: self.api.post(
                "/api/auth/register", json={"email": new_email(), "password": PASSWORD}),
            "upload": lambda: self.api.upload(self.questionnaire, documents.docx(size=40_000), "cv.docx"),
            "newsletter": lambda: self.api.post("/api/newsletter/subscribe", json={"email": new_email()}),
        }

    def rows(self) -> dict[str, list[tuple]]:
        return {table: database.rows(self.api.database, f"SELECT * FROM {table} ORDER BY 1")
                for table in database.STORED}

    def is_read(self) -> None:
        """What only reads is answered as ever."""
        assert self.api.get("/api/health").json()["status"] == "ok"
        assert self.api.get(f"/api/questionnaire/{self.questionnaire}").status_code == 200

    def is_refused(self, *names: str, code: str = "unavailable") -> None:
        """Each of these calls is 503, and the rows are what they were."""
        before = self.rows()
        for name in names or self.calls:
            response = self.calls[name]()
            failure(response, 503, code)
            assert self.rows() == before, f"{name} was refused and stored"

    def is_served(self, *names: str) -> None:
        """Each of these calls succeeds, and is stored."""
        for name in names or self.calls:
            before = self.rows()
            response = self.calls[name]()
            assert response.status_code in (200, 201), f"{name}: {response.status_code} {response.text}"
            assert self.rows() != before, f"{name} was answered and not stored"

    def is_well(self) -> None:
        """All is served, the database is whole, rows and files agree."""
        self.is_read()
        self.is_served()
        check_rows_and_files(self.service)


@pytest.fixture
def mounted() -> Iterator[Callable[..., Path]]:
    """Mounts something on a folder, as mount(8) is told, until the end; skips the test where that is refused."""
    mounts: list[Path] = []

    def mount(folder: Path, *arguments: str | Path) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(["mount", *map(str, arguments), str(folder)], capture_output=True, text=True)
        if done.returncode:
            pytest.skip(f"a file system cannot be mounted here: {done.stderr.strip()}")
        mounts.append(folder)
        return folder

    yield mount
    for folder in reversed(mounts):
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextlib.contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Whoever opens anything under this folder meanwhile finds a file system that takes nothing. (A real one cannot be
    made so while the service has a file of it open for writing.)"""
    if subprocess.run(["mount", "--bind", str(folder), str(folder)], capture_output=True).returncode:
        pytest.skip("a folder cannot be mounted on itself here")
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", str(folder)], check=True)
        with pytest.raises(OSError) as refusal:
            (folder / "probe").touch()
        assert refusal.value.errno == errno.EROFS
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture(params=["pool", "cgi"])
def service(request: pytest.FixtureRequest, mounted) -> Iterator[Service]:
    """The service with its state on a small disk of its own, as a pool and as CGI."""
    folder = new_folder()
    try:
        mounted(folder / "state", "-t", "tmpfs", "-o", "size=4m,mode=700", "tmpfs")
        if request.param == "cgi":
            yield CGIProgram(folder)
        else:
            pool = Pool(folder, workers=2, threads=4)
            try:
                yield pool.start()
                workers_died(pool)
            finally:
                pool.kill()
    finally:
        request.addfinalizer(lambda: shutil.rmtree(folder, ignore_errors=True))


def workers_died(pool: Pool) -> None:
    """No fault costs a worker its life."""
    text = pool.log.read_text(errors="replace")
    assert "a worker died" not in text, text[-3000:]


# --- no room ----------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def full(folder: Path) -> Iterator[None]:
    """A file takes all that is left of the disk."""
    filler = folder / "filler"
    try:
        with filler.open("wb", buffering=0) as file, pytest.raises(OSError) as refusal:
            while True:
                file.write(bytes(4096))
        assert refusal.value.errno == errno.ENOSPC
        yield
    finally:
        filler.unlink()


class TestNoRoom:
    def test_a_full_disk_refuses_what_must_be_stored_and_nothing_else(self, service: Service):
        visitor = Visitor(service)
        for _ in range(10 if SOAK else 1):
            with full(service.database.parent):
                visitor.is_refused()
                visitor.is_read()
            visitor.is_well()

    def test_a_disk_that_fills_up_while_people_work_loses_nothing_it_answered(self, service: Service):
        visitor = Visitor(service)
        with full(service.database.parent):
            filler = service.database.parent / "filler"
            for _ in range(40 if SOAK else 2):
                os.truncate(filler, max(0, filler.stat().st_size - 12_288))  # room for some of it
                for name, call in visitor.calls.items():
                    before = visitor.rows()
                    response = call()
                    if response.status_code == 503:
                        failure(response, 503, "unavailable")
                        assert visitor.rows() == before, f"{name} was refused and stored"
                    else:
                        assert response.status_code in (200, 201), response.text
                        assert visitor.rows() != before, f"{name} was answered and not stored"
                visitor.is_read()
        visitor.is_well()

    @pytest.mark.parametrize("limit", ["nothing", "the log", "a file"])
    def test_a_limit_on_the_size_of_files_refuses_what_goes_beyond(self, pool_with, limit):
        """RLIMIT_FSIZE, set for the running workers and lifted again. Their own log is a file too."""
        pool = pool_with(workers=2, threads=4)
        visitor = Visitor(pool)
        log = pool.database.with_name(pool.database.name + "-wal")
        size = {"nothing": 0, "the log": log.stat().st_size, "a file": 20_000}[limit]
        if limit == "a file":
            visitor.api.upload(visitor.questionnaire, documents.docx(size=1_000), "cv.docx")
        before = {pid: resource.prlimit(pid, resource.RLIMIT_FSIZE) for pid in pool.workers_alive()}
        for pid, (_, most) in before.items():
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, most))
        if limit == "a file":
            visitor.is_refused("upload")
        else:
            visitor.is_refused()
        visitor.is_read()
        for pid, limits in before.items():
            resource.prlimit(pid, resource.RLIMIT_FSIZE, limits)
        visitor.is_well()
        workers_died(pool)

    @pytest.mark.parametrize("size", [0, 10_000, 100_000] if SOAK else [10_000])
    def test_a_cgi_program_with_a_limit_on_the_size_of_files_makes_no_half_of_a_database(self, cgi_with, size):
        program = cgi_with()
        command = program.command
        program.command = ["prlimit", f"--fsize={size}", *command]
        response = Api(program).post("/api/questionnaire/submit", json={"answers": answers.valid()})
        failure(response, 503, "unavailable")
        program.command = command
        visitor = Visitor(program)
        visitor.is_well()
        assert len(visitor.rows()["questionnaires"]) == 2, "the refused one is not there"


# --- a disk that fails ------------------------------------------------------------------------------------------------


strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
SYNCS = "fsync,fdatasync"


@contextlib.contextmanager
def failing(pool: Pool, calls: str, error: str) -> Iterator[Path]:
    """These system calls of the running workers fail with this error; what was done is in the file."""
    trace = pool.folder / "strace.txt"
    workers = pool.workers_alive()
    tracer = subprocess.Popen(
        ["strace", "-f", "-o", str(trace), "-e", f"trace={calls}", "-e", f"inject={calls}:error={error}",
         *[word for pid in workers for word in ("-p", str(pid))]], stderr=subprocess.PIPE)

    def all_traced() -> bool:
        assert tracer.poll() is None, tracer.stderr.read().decode()
        return all("TracerPid:\t0\n" not in status.read_text()
                   for pid in workers for status in Path(f"/proc/{pid}/task").glob("*/status"))

    try:
        try:
            eventually(all_traced, 10, "every thread is traced")
        except AssertionError as refusal:
            if "not permitted" in str(refusal):
                pytest.skip("processes may not be traced here")
            raise
        yield trace
    finally:
        tracer.send_signal(signal.SIGINT)
        tracer.wait(10)


@strace
class TestAFailingDisk:
    @pytest.mark.parametrize("calls, error", [
        (SYNCS, "EIO"), ("pwrite64", "ENOSPC"), ("openat", "EMFILE"),
        *([("pwrite64", "EIO"), ("ftruncate,pwrite64", "EROFS")] if SOAK else []),
    ])
    def test_the_pool_says_so_and_goes_on_when_it_is_over(self, pool_with, calls, error):
        pool = pool_with(workers=2, threads=4)
        visitor = Visitor(pool)
        with failing(pool, calls, error) as trace:
            visitor.is_refused()
            if calls != "openat":
                visitor.is_read()
        assert "(INJECTED)" in trace.read_text()
        visitor.is_well()
        workers_died(pool)

    def test_what_was_refused_does_not_come_back_with_a_restart(self, pool_with):
        pool = pool_with(workers=1, threads=2)
        visitor = Visitor(pool)
        before = visitor.rows()
        with failing(pool, SYNCS, "EIO"):
            visitor.is_refused("newsletter")
        pool.stop()
        pool.start()
        assert visitor.rows() == before

    @pytest.mark.parametrize("calls, error, name", [
        *[("fdatasync", "EIO", name) for name in ("submit", "register", "upload", "newsletter")],
        *[("pwrite64", "ENOSPC", name) for name in ("submit", "upload", *(["register", "newsletter"] if SOAK else []))],
        ("fsync", "EIO", "upload"), ("rename", "ENOSPC", "upload"),
    ])
    def test_each_single_call_of_a_cgi_program_may_fail(self, cgi_with, calls, error, name):
        """Whichever it is, the answer is the truth."""
        program = cgi_with()
        visitor = Visitor(program)
        command, trace = program.command, program.folder / "strace.txt"
        number = failed = 0
        while number == failed:
            number += 1
            before = visitor.rows()
            program.command = ["strace", "-f", "-o", str(trace), "-e", f"trace={calls}", "-e",
                               f"inject={calls}:error={error}:when={number}", *command]
            response = visitor.calls[name]()
            program.command = command
            failed += "(INJECTED)" in trace.read_text()
            if response.status_code == 503:
                failure(response, 503, "unavailable")
                assert visitor.rows() == before, f"refused and stored, after call {number} failed"
            else:
                assert response.status_code in (200, 201), response.text
                assert visitor.rows() != before, f"answered and not stored, after call {number} failed"
            assert database.integrity(program.database) == "ok"
        assert failed
        visitor.is_well()

    @pytest.mark.parametrize("call", ["pwrite64", "fdatasync"])
    def test_a_migration_that_is_killed_at_any_write_is_done_by_the_next(self, cgi_with, call):
        program = cgi_with()
        Visitor(program).is_served()
        number, ended = 1, False
        while not ended:
            database.as_version_1(program.database, program.cv_dir)
            _, _, before = database.after_a_kill(program.database)
            done = subprocess.run(
                ["strace", "-f", "-o", "/dev/null", "-e", f"trace={call}", "-e",
                 f"inject={call}:signal=KILL:when={number}", str(BINARY), "migrate"],
                env=program.environment, capture_output=True, text=True)
            ended = done.returncode == 0
            assert ended or done.returncode == -signal.SIGKILL, done.stderr
            integrity, version, tables = database.after_a_kill(program.database)
            assert integrity == "ok"
            assert (version == 1) == (tables == before), "half a version"
            number += 1 if SOAK or call == "fdatasync" else 5
        assert number > 2
        Visitor(program).is_well()


# --- a database that others hold --------------------------------------------------------------------------------------


@contextlib.contextmanager
def locked(path: Path, how: str) -> Iterator[None]:
    """Another program is in a transaction for as long as it likes."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(how)
    try:
        yield
    finally:
        connection.close()


class TestALockedDatabase:
    @pytest.mark.parametrize("how", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"] if SOAK else ["BEGIN EXCLUSIVE"])
    def test_it_is_busy_for_who_writes_and_reads_go_on(self, pool_with, how):
        """As a pool and as CGI, on the same database."""
        pool = pool_with(workers=2, threads=4)
        visitor, cgi = Visitor(pool), Visitor(CGIProgram(pool.folder))
        before = visitor.rows()
        began = time.monotonic()
        with locked(pool.database, how), ThreadPoolExecutor(8) as threads:
            waiting = [threads.submit(call) for one in (visitor, cgi) for name, call in one.calls.items()
                       if SOAK or one is visitor or name == "upload"]
            while not all(one.done() for one in waiting):
                assert time.monotonic() - began < HANG
                visitor.is_read()
            for one in waiting:
                failure(one.result(), 503, "busy")
            assert visitor.rows() == before
        visitor.is_well()
        cgi.is_well()
        workers_died(pool)

    def test_reads_go_on_however_many_wait(self, pool_with):
        pool = pool_with(workers=1, threads=2)
        visitor = Visitor(pool)
        with ThreadPoolExecutor(3) as threads, locked(pool.database, "BEGIN IMMEDIATE"):
            for _ in range(2):
                threads.submit(visitor.calls["submit"])
            time.sleep(0.5)
            threads.submit(visitor.is_read).result(WHILE_IT_WAITS)

    def test_cgi_programs_read_while_it_is_locked(self, cgi_with):
        program = cgi_with()
        visitor = Visitor(program)
        with locked(program.database, "BEGIN IMMEDIATE"):
            visitor.is_read()

    def test_cgi_programs_read_while_others_wait_to_write(self, cgi_with):
        program = cgi_with()
        visitor = Visitor(program)
        with ThreadPoolExecutor(2) as threads, locked(program.database, "BEGIN IMMEDIATE"):
            threads.submit(visitor.calls["submit"])
            time.sleep(0.5)
            threads.submit(visitor.is_read).result(WHILE_IT_WAITS)

    def test_cgi_programs_read_while_it_is_locked_and_all_is_checkpointed(self, cgi_with):
        program = cgi_with()
        visitor = Visitor(program)
        with contextlib.closing(sqlite3.connect(program.database)) as connection:
            assert connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone() == (0, 0, 0)
        with ThreadPoolExecutor(1) as threads, locked(program.database, "BEGIN IMMEDIATE"):
            threads.submit(visitor.is_read).result(WHILE_IT_WAITS)


# --- folders that may only be read ------------------------------------------------------------------------------------


class TestReadOnly:
    def test_folders_that_turn_read_only_under_the_pool(self, pool_with):
        pool = pool_with(workers=2, threads=4)
        visitor = Visitor(pool)
        with read_only(pool.database.parent):
            visitor.is_refused()
            visitor.is_read()
        visitor.is_well()
        workers_died(pool)

    def test_a_read_only_disk_under_cgi_programs(self, cgi_with):
        program = cgi_with()
        visitor = Visitor(program)
        with read_only(program.database.parent):
            visitor.is_refused()
        visitor.is_well()

    def test_a_cv_folder_that_is_read_only_beside_a_database_that_is_not(self, service: Service):
        visitor = Visitor(service)
        visitor.is_served()
        with read_only(service.cv_dir):
            visitor.is_refused("upload")
            visitor.is_read()
            visitor.is_served("submit", "register", "newsletter")
        visitor.is_well()

    def test_a_database_that_is_read_only_beside_a_cv_folder_that_is_not(self, cgi_with):
        with tempfile.TemporaryDirectory() as elsewhere:
            program = cgi_with(CV_DIR=elsewhere + "/cvs")
            visitor = Visitor(program)
            visitor.is_served()
            files = database.files(program.cv_dir)
            with read_only(program.database.parent):
                visitor.is_refused()
                assert database.files(program.cv_dir) == files
            visitor.is_well()

    def test_a_pool_that_starts_on_a_read_only_disk_says_why_it_does_not(self):
        program = CGIProgram(new_folder())
        try:
            program.database.parent.mkdir()
            with read_only(program.database.parent):
                done = subprocess.run(
                    [str(BINARY), "serve", "--socket", str(program.folder / "pool.sock")], env=program.environment,
                    capture_output=True, text=True, timeout=60)
            assert done.returncode != 0
            assert "DATABASE_PATH" in done.stderr, done.stderr
        finally:
            shutil.rmtree(program.folder, ignore_errors=True)


# --- a clock that is wrong --------------------------------------------------------------------------------------------


FAKETIME = next(iter(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1")), None)


class Clock:
    """The wall clock of a service that was started with its `variables`; the monotonic ones are the machine's."""

    def __init__(self, folder: Path):
        self.file = folder / "clock"
        self.ahead = 0
        self.set(0)
        self.variables = {
            "LD_PRELOAD": str(FAKETIME), "FAKETIME_TIMESTAMP_FILE": str(self.file), "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1", "NO_FAKE_STAT": "1",
            # Or it would add it to the environment, which moves, and Swift looks for a command's words beside it.
            "FAKETIME_SHARED": "/none /none",
        }

    def set(self, ahead: int) -> None:
        """So many seconds ahead of the machine's clock; behind it, if negative."""
        new = self.file.with_suffix(".new")
        new.write_text(f"{ahead:+d}\n")
        new.rename(self.file)
        self.ahead = ahead


@pytest.mark.skipif(FAKETIME is None, reason="faketime is not installed")
class TestAWrongClock:
    @pytest.fixture
    def folder(self) -> Iterator[Path]:
        folder = new_folder()
        yield folder
        shutil.rmtree(folder, ignore_errors=True)

    @pytest.fixture
    def clock(self, folder: Path) -> Iterator[Clock]:
        before = set(self.shared_by_faketime())
        yield Clock(folder)
        for path in set(self.shared_by_faketime()) - before:
            if not Path(f"/proc/{path.name.rpartition('_')[2]}").exists():
                path.unlink(missing_ok=True)  # left by a process that was killed

    @staticmethod
    def shared_by_faketime() -> list[Path]:
        return list(Path("/dev/shm").glob("*faketime_s*_*"))

    @pytest.fixture
    def pool(self, folder: Path, clock: Clock) -> Iterator[Pool]:
        pool = Pool(folder, workers=2, threads=4, **clock.variables)
        try:
            yield pool.start()
            workers_died(pool)
        finally:
            pool.kill()

    @pytest.fixture
    def cgi(self, folder: Path, clock: Clock) -> CGIProgram:
        return CGIProgram(folder, **clock.variables)

    @staticmethod
    def age(api: Api) -> float:
        """Seconds between the service's clock and the machine's."""
        told = datetime.strptime(api.get("/api/health").json()["timestamp"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        return told.timestamp() - time.time()

    @pytest.mark.parametrize("kind", ["pool", "cgi"])
    def test_everything_works_whatever_the_clock_says(self, request, kind, clock: Clock):
        service: Service = request.getfixturevalue(kind)
        visitor = Visitor(service)
        for ahead in (-60, -DAY, -20 * 365 * DAY, 1 - int(time.time()), 60, DAY, 80 * 365 * DAY, 0):
            clock.set(ahead)
            assert abs(self.age(visitor.api) - ahead) < 60
            visitor.is_served("submit", "upload", "newsletter")
            visitor.is_read()
        visitor.is_well()

    def test_tokens_hold_as_long_as_the_clock_says(self, pool: Pool, clock: Clock):
        api = Api(pool)
        account = api.register()

        def status(token: str) -> int:
            return api.get("/api/auth/me", token=token).status_code

        def log_in() -> str:
            response = api.post("/api/auth/login", json={"email": account.email, "password": account.password})
            assert response.status_code == 200, response.text
            return response.json()["token"]

        clock.set(-30)
        assert status(account.token) == 200, "a clock that is put right by seconds ends no session"
        clock.set(8 * DAY)
        assert status(account.token) == 401
        later = log_in()
        assert status(later) == 200
        clock.set(0)
        assert (status(account.token), status(later)) == (200, 401)
        clock.set(-DAY)
        earlier = log_in()
        assert status(earlier) == 200
        clock.set(0)
        assert status(earlier) == 200

    def test_a_revoked_token_stays_so_while_the_clock_goes_to_and_fro(self, pool: Pool, clock: Clock):
        api = Api(pool)
        account = api.register()
        assert api.post("/api/auth/logout", token=account).status_code == 200
        for ahead in (-DAY, 8 * DAY, -30, 0):
            clock.set(ahead)
            assert api.get("/api/auth/me", token=account).status_code == 401

    def test_a_revoked_token_stays_so_after_a_sweep_in_the_future(self, cgi: CGIProgram, clock: Clock):
        api = Api(cgi)
        account = api.register()
        assert api.post("/api/auth/logout", token=account).status_code == 200
        clock.set(8 * DAY)
        assert backups.run(cgi.environment, "sweep").returncode == 0
        clock.set(0)
        assert api.get("/api/auth/me", token=account).status_code == 401

    def test_failed_logins_are_forgotten_when_the_clock_goes_on(self, cgi: CGIProgram, clock: Clock):
        api, email = Api(cgi), new_email()
        clock.set(-DAY)
        fail_ten_times(api, email, clock)
        response = try_to_log_in(api, email)
        failure(response, 429, "rate_limited")
        assert 1 <= int(response.headers["retry-after"]) <= 900
        clock.set(0)
        failure(try_to_log_in(api, email), 401, "invalid_credentials")

    def test_failed_logins_lock_nobody_out_for_longer_than_the_window(self, cgi: CGIProgram, clock: Clock):
        api, email = Api(cgi), new_email()
        clock.set(DAY)
        fail_ten_times(api, email, clock)
        clock.set(0)
        response = try_to_log_in(api, email)
        assert response.status_code == 401 or 1 <= int(response.headers["retry-after"]) <= 900, response.headers

    def test_daily_counts_are_those_of_the_day_that_the_clock_says(self, folder: Path, clock: Clock):
        api = Api(CGIProgram(folder, RATE_LIMIT=None, **clock.variables))

        def subscribe() -> httpx.Response:
            return api.post("/api/newsletter/subscribe", json={"email": new_email()})

        assert subscribe().status_code == 200
        database.set_daily_count(api.database, "192.0.2.1", "mail", 200)
        for ahead in (0, DAY, 0, -DAY, 0):
            clock.set(ahead)
            response = subscribe()
            if ahead:
                assert response.status_code == 200, response.text
            else:
                failure(response, 429, "rate_limited")
                assert 1 <= int(response.headers["retry-after"]) <= DAY

    def test_a_sweep_erases_nothing_early_under_a_clock_that_is_behind(self, cgi: CGIProgram, clock: Clock):
        api = Api(cgi)
        owner = api.register()
        owned, unclaimed = (api.submit(token)["questionnaireId"] for token in (owner, None))
        assert api.upload(owned, token=owner).status_code == api.upload(unclaimed).status_code == 201
        stored = api.stored()
        for ahead in (-DAY, -10 * 365 * DAY, 1 - int(time.time()), 89 * DAY):
            clock.set(ahead)
            assert backups.run(cgi.environment, "sweep").returncode == 0
            assert api.stored() == stored
        clock.set(91 * DAY)
        assert backups.run(cgi.environment, "sweep").returncode == 0
        clock.set(0)
        failure(api.get(f"/api/questionnaire/{unclaimed}"), 404, "not_found")
        assert api.get(f"/api/questionnaire/{owned}/cv", token=owner).status_code == 200
        check_rows_and_files(cgi)

    def test_backups_are_named_and_kept_sanely(self, cgi: CGIProgram, clock: Clock):
        visitor = Visitor(cgi)
        visitor.is_served("upload")
        folder = cgi.folder / "backups"
        made = []
        for ahead in (0, DAY, -DAY, 0):
            clock.set(ahead)
            made.append(backups.back_up(cgi.environment, folder, "--keep", "3"))
            assert made[-1] in backups.finals(folder), "the one that was just made is kept"
            named = datetime.strptime(made[-1].name, "%Y-%m-%dT%H%M%SZ").replace(tzinfo=UTC).timestamp()
            assert abs(named - time.time() - ahead) < 60
        assert len(set(made)) == 4 and len(backups.finals(folder)) == 3
        for backup in backups.finals(folder):
            backups.verify(backup)
        # The very second of one that is there: it waits for the next.
        clock.set(int(named - time.time()))
        assert backups.back_up(cgi.environment, folder, "--keep", "3") not in made


def try_to_log_in(api: Api, email: str) -> httpx.Response:
    return api.post("/api/auth/login", json={"email": email, "password": "not-the-password"})


def fail_ten_times(api: Api, email: str, clock: Clock) -> None:
    """Nine times only on paper, since each costs the time of a password."""
    failure(try_to_log_in(api, email), 401, "invalid_credentials")
    with contextlib.closing(database.connect(api.database, write=True)) as connection, connection:
        connection.executemany("INSERT INTO login_failures (email, address, failed_at) VALUES (?, ?, ?)",
                               [(email, api.address, int(time.time()) + clock.ahead)] * 9)
