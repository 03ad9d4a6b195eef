"""A power cut in the middle of everything: what was answered is there, rows and files agree, the database is whole."""

import hashlib
import os
import random
import subprocess
import threading
import time

import httpx

from harness import database, documents
from harness.api import Account, Api
from harness.settings import BINARY
from harness.stack import Stack

ROUNDS = int(os.environ.get("CRASH_ROUNDS", "5"))
CLIENTS = 4
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


def check_rows_and_files(stack: Stack) -> None:
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


def test_kill_9_of_everything_loses_nothing_that_was_answered(stack_with, record_property):
    stack = stack_with()
    chance = random.Random(os.environ.get("CRASH_SEED", "7461"))
    owners = [Api(stack).register() for _ in range(CLIENTS)]
    answered = 0
    for number in range(ROUNDS):
        clients = [Client(stack, owner, chance.randrange(1 << 30)) for owner in owners]
        for client in clients:
            client.start()
        time.sleep(chance.uniform(0.3, 2.0))
        stack.kill()
        for client in clients:
            client.stopping = True
        for client in clients:
            client.join(70)
            assert not client.is_alive()
            assert not client.failures, client.failures
        stack.start(within=30)
        api = Api(stack)
        for client in clients:
            check_answers(api, client)
            answered += len(client.analyses)
        check_rows_and_files(stack)
        for owner in owners:
            assert api.get("/api/auth/me", token=owner).status_code == 200, f"round {number}"
    record_property("answered_submissions", answered)
    assert answered >= ROUNDS, "the clients got something done"
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
