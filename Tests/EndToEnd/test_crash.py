"""A power cut in the middle of everything: what was answered is there, rows and files agree, the database is whole, and
so is every backup."""

import hashlib
import itertools
import os
import random
import subprocess
import threading
import time
from pathlib import Path

import httpx
import pytest

from harness import backups, database, documents
from harness.api import Account, Api
from harness.cgi import CGIProgram
from harness.pool import Pool
from harness.settings import BINARY
from harness.stack import Stack

ROUNDS = int(os.environ.get("CRASH_ROUNDS", "5"))
CLIENTS = 4
# Of so many rounds one begins with a database of version 1.
ROUNDS_FOR_A_MIGRATION = 5
LONG_AGO = 10 * 86_400


class Client(threading.Thread):
    """Somebody who submits, attaches and replaces CVs and erases, and remembers every answer that came back whole."""

    def __init__(self, stack: Stack, owner: Account, seed: int):
        super().__init__(daemon=True)
        self.api = Api(stack)
        self.owner = owner
        self.chance = random.Random(seed)
        self.analyses: dict[str, dict] = {}        # questionnaire → analysis, as last answered
        self.files: dict[str, set[bytes]] = {}     # questionnaire → CVs that may be its present one
        self.erased: set[str] = set()
        self.unsure: set[str] = set()              # a call about it was under way when the power went
        self.failures: list[str] = []
        self.stopping = False

    def run(self) -> None:
        while not self.stopping:
            try:
                self.step()
            except (httpx.HTTPError, OSError):
                return
            except AssertionError as error:
                # the pool may be dead while nginx still answers: 503; anything else is a finding
                if "503" not in str(error):
                    self.failures.append(str(error))
                return

    def step(self) -> None:
        submitted = self.api.submit(self.owner, seed=self.chance.randrange(1000))
        identifier = submitted["questionnaireId"]
        self.analyses[identifier] = submitted["analysis"]
        for _ in range(self.chance.randrange(3)):
            file = documents.docx([*documents.CV_LINES, f"Version {self.chance.random()}"],
                                  size=self.chance.choice([None, 300_000]))
            self.unsure.add(identifier)
            before = self.files.get(identifier, set())
            self.files[identifier] = before | {file}
            response = self.api.upload(identifier, file, "cv.docx", token=self.owner)
            assert response.status_code == 201, f"{response.status_code} {response.text}"
            self.files[identifier] = {file}
            self.analyses[identifier] = response.json()["analysis"]
            self.unsure.discard(identifier)
        if self.chance.random() < 0.2:
            self.unsure.add(identifier)
            response = self.api.delete(f"/api/questionnaire/{identifier}", token=self.owner)
            assert response.status_code == 200, f"{response.status_code} {response.text}"
            self.erased.add(identifier)
            self.unsure.discard(identifier)


class Backups(threading.Thread):
    """Backups one after another, into several folders in turn so that none waits for the second of the one before."""

    def __init__(self, stack: Stack, folders: list[Path]):
        super().__init__(daemon=True)
        self.stack, self.folders = stack, folders
        self.killed = 0
        self.failures: list[str] = []
        self.stopping = False

    def run(self) -> None:
        for folder in itertools.cycle(self.folders):
            if self.stopping:
                return
            done = backups.run(self.stack.environment, "backup", folder, "--keep", "2")
            if done.returncode < 0:
                self.killed += 1
            elif done.returncode:
                self.failures.append(done.stderr)


def check_backups(folders: list[Path]) -> int:
    """What bears a final name is whole; answers how many are."""
    found = [backup for folder in folders for backup in backups.finals(folder)]
    for backup in found:
        backups.verify(backup)
    return len(found)


def kill_while_it_is_brought_forward(stack: Stack, chance: random.Random) -> None:
    """The service starts on a database of version 1 with the same content and is killed, again and again."""
    for _ in range(4):
        database.as_version_1(stack.database, stack.cv_dir)
        _, _, before = database.after_a_kill(stack.database)
        stack.launch()
        time.sleep(chance.uniform(0.1, 0.4))
        stack.kill()
        integrity, version, tables = database.after_a_kill(stack.database)
        assert integrity == "ok"
        assert (version == 1) == (tables == before), "half a version"


def check_answers(api: Api, client: Client) -> None:
    """Everything that this client was told is so."""
    for identifier, analysis in client.analyses.items():
        if identifier in client.unsure:
            continue
        response = api.get(f"/api/questionnaire/{identifier}", token=client.owner)
        if identifier in client.erased:
            assert response.status_code == 404
            continue
        assert response.status_code == 200, f"an answered submission is lost: {identifier}"
        assert response.json()["questionnaire"]["analysis"] == analysis
        if identifier in client.files:
            back = api.get(f"/api/questionnaire/{identifier}/cv", token=client.owner)
            assert back.status_code == 200 and back.content in client.files[identifier], "an answered CV is lost"


def check_rows_and_files(stack: Stack | CGIProgram | Pool) -> None:
    assert database.integrity(stack.database) == "ok"
    assert database.rows(stack.database, "PRAGMA foreign_key_check") == []
    rows = database.rows(stack.database, "SELECT stored_name, size, sha256 FROM cvs")
    files = {path.name: path for path in database.files(stack.cv_dir)}
    for name, size, digest in rows:
        assert name in files, "a row without its file"
        content = files[name].read_bytes()
        assert (len(content), hashlib.sha256(content).hexdigest()) == (size, digest)
    long_ago = time.time() - LONG_AGO  # what is fresh may belong to an upload under way: the sweep leaves it for later
    for path in files.values():
        os.utime(path, (long_ago, long_ago))
    swept = subprocess.run([str(BINARY), "sweep"], env=stack.environment, capture_output=True, text=True, timeout=60)
    assert swept.returncode == 0, swept.stderr
    left = {path.name for path in database.files(stack.cv_dir)}
    assert left == {name for name, _, _ in rows}, "after the sweep a file without its row, or a row without its file"


@pytest.mark.slow
@pytest.mark.timeout(120 + 30 * ROUNDS)
def test_kill_9_of_everything_loses_nothing_that_was_answered(stack_with, cgi_with, record_property):
    stack = stack_with()
    chance = random.Random(os.environ.get("CRASH_SEED", "7461"))
    owners = [Api(stack).register() for _ in range(CLIENTS)]
    folders = [stack.folder / f"backups-{number}" for number in range(8)]
    answered = killed = verified = restored = 0
    for number in range(ROUNDS):
        clients = [Client(stack, owner, chance.randrange(1 << 30)) for owner in owners]
        saving = Backups(stack, folders)
        for thread in [*clients, saving]:
            thread.start()
        time.sleep(chance.uniform(0.3, 2.0))
        saving.stopping = True  # the one under way is killed, and no other begins afterwards
        stack.kill()
        for client in clients:
            client.stopping = True
        for thread in [*clients, saving]:
            thread.join(70)
            assert not thread.is_alive()
            assert not thread.failures, thread.failures
        killed += saving.killed
        if number % ROUNDS_FOR_A_MIGRATION == ROUNDS_FOR_A_MIGRATION // 2:
            kill_while_it_is_brought_forward(stack, chance)
        stack.start(within=30)
        api = Api(stack)
        for client in clients:
            check_answers(api, client)
            answered += len(client.analyses)
        check_rows_and_files(stack)
        for owner in owners:
            assert api.get("/api/auth/me", token=owner).status_code == 200, f"round {number}"
        verified += check_backups(folders)
        whole = [backup for folder in folders for backup in backups.finals(folder)]
        if whole:
            program = cgi_with()
            backups.restore(program.environment, chance.choice(whole))
            check_rows_and_files(program)
            restored += 1
    record_property("answered_submissions", answered)
    record_property("killed_backups", killed)
    record_property("verified_backups", verified)
    record_property("restored_backups", restored)
    assert answered >= ROUNDS, "the clients got something done"
    assert verified and restored
    stack.stop()


def test_a_cgi_program_that_is_killed_leaves_rows_and_files_in_step(cgi_with):
    from harness.cgi import meta_variables

    program = cgi_with()
    api = Api(program)
    identifiers = [api.submit(seed=seed)["questionnaireId"] for seed in range(10)]
    chance = random.Random(11)
    file = documents.docx(size=2 << 20)
    for identifier in identifiers:
        body = documents.upload(identifier, file, "cv.docx")
        request = httpx.Request("POST", "http://ikigai.example/api/questionnaire/upload-cv", content=body,
                                headers={"Content-Type": documents.MULTIPART})
        process = subprocess.Popen(
            [str(BINARY)], env=program.environment | meta_variables(request, body, "192.0.2.1"),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        killer = threading.Timer(chance.uniform(0.0, 0.08), process.kill)
        killer.start()
        try:
            output, _ = process.communicate(body, timeout=30)
        except BrokenPipeError:
            output = b""
        killer.join()
        process.wait(10)
        if b"Status: 201" in output:
            assert api.cv_file(identifier), "an answered CV is lost"
        assert api.get(f"/api/questionnaire/{identifier}").status_code == 200
    assert database.integrity(program.database) == "ok"
    rows = {name for name, in database.rows(program.database, "SELECT stored_name FROM cvs")}
    assert rows <= {path.name for path in database.files(program.cv_dir)}, "a row without its file"
    assert api.upload(identifiers[0], file, "cv.docx").status_code == 201, "no lock was left behind"
