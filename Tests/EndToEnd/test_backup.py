"""Backups while people work, kills at every moment, and restores: what verifies is whole, and what is restored is all."""

import fcntl
import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import time
from pathlib import Path

import httpx
import pytest

from harness import database, documents
from harness.api import Api, failure
from harness.backups import back_up, finals, partials, restore, run, verify
from harness.cgi import CGIProgram, meta_variables
from harness.settings import BINARY
from harness.stack import new_folder
from test_crash import Client

KILLS = 100 if os.environ.get("SOAK") else 10


def refused(done: subprocess.CompletedProcess) -> str:
    """Exit status 1, a line of the log at level error, and one sentence, which is returned."""
    assert done.returncode == 1, (done.returncode, done.stdout, done.stderr)
    assert done.stdout == ""
    logged, sentence = done.stderr.strip().splitlines()
    assert json.loads(logged)["level"] == "error"
    assert sentence.startswith("Error: ")
    return sentence


def until_there(process: subprocess.Popen, condition) -> None:
    while not condition() and process.poll() is None:
        pass


def content(path: Path) -> list:
    """Every row of every table of what people have sent."""
    return [database.rows(path, f"SELECT * FROM {table} ORDER BY 1") for table in database.STORED]


def filled(program: CGIProgram, count: int = 8, size: int = 400_000) -> Api:
    api = Api(program)
    for seed in range(count):
        identifier = api.submit(seed=seed)["questionnaireId"]
        assert api.upload(identifier, documents.docx(size=size), "cv.docx").status_code == 201
    return api


@pytest.fixture
def folder():
    """A folder for backups."""
    made = new_folder()
    yield made / "backups"
    shutil.rmtree(made, ignore_errors=True)


# --- while people work --------------------------------------------------------------------------------------------


def told(client: Client) -> dict[str, tuple]:
    """What this client was told of each questionnaire, without those that a call is under way about."""
    unsure, erased = set(client.unsure), set(client.erased)
    return {identifier: (analysis, client.files.get(identifier), identifier in erased)
            for identifier, analysis in dict(client.analyses).items() if identifier not in unsure}


def check_told(api: Api, client: Client, expected: dict[str, tuple]) -> None:
    for identifier, (analysis, files, erased) in expected.items():
        response = api.get(f"/api/questionnaire/{identifier}", token=client.owner)
        if erased:
            assert response.status_code == 404
            continue
        assert response.status_code == 200, f"answered before the backup and not in it: {identifier}"
        assert response.json()["questionnaire"]["analysis"] == analysis
        if files:
            back = api.get(f"/api/questionnaire/{identifier}/cv", token=client.owner)
            assert back.status_code == 200 and back.content in files, "a CV that was answered is not in the backup"


@pytest.mark.slow
def test_backups_while_people_work_are_consistent_and_restore_everything_answered(
        stack_with, cgi_with, folder, record_property):
    stack = stack_with()
    clients = [Client(stack, Api(stack).register(), seed) for seed in range(4)]
    for client in clients:
        client.start()
    time.sleep(1)
    rounds = 12 if os.environ.get("SOAK") else 4
    checked = files = 0
    for number in range(rounds):
        before = [told(client) for client in clients]
        backup = back_up(stack.environment, folder, "--keep", "3")
        after = [told(client) for client in clients]
        files += len(verify(backup)["cvs"])
        if number in (0, rounds - 1):
            program = cgi_with()
            restore(program.environment, backup)
            api = Api(program)
            for client, old, new in zip(clients, before, after, strict=True):
                # what changed while the backup ran may be in it in either state
                expected = {key: value for key, value in old.items() if new.get(key) == value}
                check_told(api, client, expected)
                checked += len(expected)
    for client in clients:
        client.stopping = True
    for client in clients:
        client.join(70)
        assert not client.failures, (client.failures, stack.log_tail())
    assert len(finals(folder)) == 3 and not partials(folder)
    for backup in finals(folder):
        verify(backup)
    named = {name for name, in database.rows(stack.database, "SELECT stored_name FROM cvs")}
    assert named <= {path.name for path in database.files(stack.cv_dir)}, "a row without its file"
    record_property("answers_checked", checked)
    record_property("files_in_backups", files)
    assert checked > 10 and files > 10
    stack.stop()


def test_a_backup_only_reads_the_database(cgi_with, folder):
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    program = cgi_with()
    filled(program, count=2)
    trace = program.folder / "strace.txt"
    subprocess.run(["strace", "-f", "-y", "-o", str(trace), "-e", "trace=pwrite64,write,ftruncate,fsync,rename",
                    str(BINARY), "backup", str(folder)], env=program.environment, check=True, capture_output=True)
    lines = trace.read_text().splitlines()
    touched = [line for line in lines if re.search(rf"(write|pwrite64|ftruncate)\(\d+<{program.database}(-wal)?>", line)]
    assert touched == []
    renamed = next(index for index, line in enumerate(lines) if "rename(" in line and ".partial-" in line)
    synced = [line for line in lines[:renamed] if "fsync(" in line]
    for name in ("database.sqlite", "manifest.json", "manifest.json.sha256", "/cvs>", "/cvs/"):
        assert any(name in line for line in synced), f"{name} was not synced before the rename"
    assert any(f"<{folder}>" in line for line in lines[renamed:] if "fsync(" in line)


# --- killed -------------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_killed_backup_leaves_a_whole_one_or_a_partial_that_the_next_one_removes(cgi_with, folder, record_property):
    program = cgi_with()
    filled(program)
    chance = random.Random(os.environ.get("CRASH_SEED", "2917"))
    began = time.monotonic()
    back_up(program.environment, folder)
    length = time.monotonic() - began
    known, killed, left = {}, 0, 0
    for _ in range(KILLS):
        process = subprocess.Popen([str(BINARY), "backup", str(folder), "--keep", "3"], env=program.environment,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # until the second is over that has a backup already, nothing happens
        until_there(process, lambda: partials(folder))
        time.sleep(chance.uniform(0, 1.2 * length))
        process.kill()
        killed += process.wait() == -signal.SIGKILL
        left += len(partials(folder))
        for backup in finals(folder):
            if backup.name not in known:
                known[backup.name] = verify(backup)
        assert finals(folder), "an earlier backup was lost"
    verify(back_up(program.environment, folder, "--keep", "3"))
    for backup in finals(folder):
        verify(backup)
    assert not partials(folder)
    record_property("killed", killed)
    record_property("partials_seen", left)
    assert killed and left


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_killed_restore_is_the_old_state_or_is_completed_by_the_next(cgi_with, folder, record_property):
    program = cgi_with()
    api = filled(program)
    backup = back_up(program.environment, folder)
    backed_up = content(program.database)
    for seed in range(2):
        api.upload(api.submit(seed=seed)["questionnaireId"], documents.docx(size=300_000), "cv.docx")
    old = content(program.database)
    state = program.database.parent
    template = program.folder / "template"
    shutil.copytree(state, template)
    chance = random.Random(os.environ.get("CRASH_SEED", "4711"))
    began = time.monotonic()
    restore(program.environment, backup, "--replace")
    length = time.monotonic() - began
    mark = program.database.with_name(program.database.name + ".restore-unfinished")
    marks = 0
    for _ in range(KILLS):
        shutil.rmtree(state)
        shutil.copytree(template, state)
        process = subprocess.Popen([str(BINARY), "restore", str(backup), "--replace"], env=program.environment,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if chance.random() < 0.5:
            time.sleep(chance.uniform(0, 1.1 * length))
        else:  # among the renames, which come last
            until_there(process, mark.exists)
            time.sleep(chance.uniform(0, 0.003))
        process.kill()
        process.wait()
        if mark.exists():
            marks += 1
            failure(api.post("/api/newsletter/subscribe", json={"email": "a@b.example"}), 503, "unavailable")
            restore(program.environment, backup)
            assert content(program.database) == backed_up
        else:
            assert content(program.database) in (old, backed_up)
            if content(program.database) == old:
                names = {name for name, in database.rows(program.database, "SELECT stored_name FROM cvs")}
                assert names <= {path.name for path in program.cv_dir.iterdir()}
            restore(program.environment, backup, "--replace")
        assert content(program.database) == backed_up
        names = {name for name, in database.rows(program.database, "SELECT stored_name FROM cvs")}
        assert names == {path.name for path in program.cv_dir.iterdir()}
        assert not list(state.glob("*.restoring"))
    record_property("killed_between_renames", marks)
    assert marks or KILLS < 100


# --- refused ------------------------------------------------------------------------------------------------------


def test_no_restore_while_the_pool_serves_nor_over_a_newer_database(pool_with, folder):
    pool = pool_with()
    api = Api(pool)
    identifier = api.submit()["questionnaireId"]
    backup = back_up(pool.environment, folder)
    backed_up = content(pool.database)
    for more in ((), ("--replace",)):
        assert "in use" in refused(run(pool.environment, "restore", backup, *more))
    later = api.submit()["questionnaireId"]
    newer = content(pool.database)
    pool.stop()
    assert "--replace" in refused(run(pool.environment, "restore", backup))
    assert content(pool.database) == newer
    words = restore(pool.environment, backup, "--replace")
    assert content(pool.database) == backed_up
    aside = next(pool.database.parent.glob("*.before-restore-*Z"))
    assert str(aside) in words and content(aside) == newer
    pool.start()
    assert api.get(f"/api/questionnaire/{identifier}").status_code == 200
    failure(api.get(f"/api/questionnaire/{later}"), 404, "not_found")


def is_held_alone(lock: Path) -> bool:
    """Whether somebody holds the lock exclusively, asked of the kernel: to try it would get in the restore's way."""
    mark = f":{lock.stat().st_ino} "
    return any("FLOCK" in line and "WRITE" in line and mark in line
               for line in Path("/proc/locks").read_text().splitlines())


def test_cgi_requests_are_kept_out_while_a_restore_works(cgi_with, folder):
    program = cgi_with()
    filled(program, count=6, size=3 << 20)
    backup = back_up(program.environment, folder)
    for _ in range(10):
        empty = cgi_with()
        empty.database.parent.mkdir()
        lock = empty.database.with_name(empty.database.name + ".users")
        lock.touch(0o600)
        process = subprocess.Popen([str(BINARY), "restore", str(backup)], env=empty.environment, stdout=subprocess.PIPE)
        while not is_held_alone(lock) and process.poll() is None:
            pass
        process.send_signal(signal.SIGSTOP)
        if is_held_alone(lock):
            break
        assert process.wait(60) == 0  # it was too quick to be looked at
    assert is_held_alone(lock)
    try:
        response = Api(empty).post("/api/newsletter/subscribe", json={"email": "a@b.example"})
        failure(response, 503, "busy")
        assert response.headers["Retry-After"]
    finally:
        process.send_signal(signal.SIGCONT)
    assert process.wait(60) == 0
    assert content(empty.database) == content(program.database)
    assert Api(empty).post("/api/newsletter/subscribe", json={"email": "a@b.example"}).status_code == 200


def test_a_cgi_request_under_way_keeps_a_restore_out(cgi_with, folder):
    program = cgi_with()
    filled(program, count=1)
    backup = back_up(program.environment, folder)
    with program.database.with_name(program.database.name + ".users").open() as file:
        fcntl.flock(file, fcntl.LOCK_SH)
        assert "in use" in refused(run(program.environment, "restore", backup))
    restore(program.environment, backup)


def test_one_backup_at_a_time(cgi_with, folder):
    program = cgi_with()
    filled(program, count=1)
    back_up(program.environment, folder)
    with (folder / ".lock").open() as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        assert "under way" in refused(run(program.environment, "backup", folder))
    assert len(finals(folder)) == 1


@pytest.mark.parametrize("ends", ["well", "by kill -9"])
def test_the_first_cv_on_its_way_is_nobody_elses(cgi_with, folder, ends):
    """No row names it until it has been read, and neither a backup nor a sweep takes it for another database's."""
    program = cgi_with()
    identifier = Api(program).submit()["questionnaireId"]
    body = documents.upload(identifier, documents.docx(size=2 << 20), "cv.docx")
    request = httpx.Request("POST", "http://ikigai.example/api/questionnaire/upload-cv", content=body,
                            headers={"Content-Type": documents.MULTIPART})
    process = subprocess.Popen([str(BINARY)], env=program.environment | meta_variables(request, body, "192.0.2.1"),
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    process.stdin.write(body[:1 << 20])
    process.stdin.flush()
    until_there(process, lambda: database.files(program.cv_dir))
    verify(back_up(program.environment, folder))
    assert run(program.environment, "sweep").returncode == 0
    if ends == "well":
        output, _ = process.communicate(body[1 << 20:], timeout=60)
        assert b"Status: 201" in output
        kept = 1
    else:
        process.kill()
        process.communicate()
        kept = 0
    assert run(program.environment, "sweep").returncode == 0
    assert len(database.files(program.cv_dir)) == kept
    verify(back_up(program.environment, folder.with_name("later")))


# --- no room ------------------------------------------------------------------------------------------------------


def assert_fails_cleanly(environment: dict[str, str], folder: Path, **options) -> None:
    before = {path.name: verify(path) for path in finals(folder)}
    refused(run(environment, "backup", folder, **options))
    assert {path.name: verify(path) for path in finals(folder)} == before
    assert not partials(folder)


@pytest.mark.parametrize("limit", [20_000, 200_000, 390_000], ids=["database", "cv", "manifest or cv"])
def test_a_write_that_fails_leaves_earlier_backups_alone(cgi_with, folder, limit):
    program = cgi_with()
    filled(program, count=2)
    back_up(program.environment, folder)
    assert_fails_cleanly(program.environment, folder,
                         preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))


def test_a_full_disk_leaves_earlier_backups_alone(cgi_with, folder):
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2500k", "tmpfs", str(folder)],
                      capture_output=True).returncode:
        pytest.skip("only root may mount")
    try:
        program = cgi_with()
        filled(program, count=4)
        back_up(program.environment, folder)
        assert_fails_cleanly(program.environment, folder)
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_no_database_no_backup(cgi_with, folder):
    program = cgi_with()
    assert "DATABASE_PATH" in refused(run(program.environment, "backup", folder))
    assert not program.database.exists() and not folder.exists()
    assert run(program.environment, "backup", folder, "--keep", "0").returncode != 0
