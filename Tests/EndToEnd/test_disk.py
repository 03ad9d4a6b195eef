"""What the program does to the disk, as strace(1) sees it from outside."""

import re
import shutil
import subprocess

import httpx
import pytest

from harness import answers
from harness.cgi import CGIProgram, meta_variables
from harness.settings import BINARY

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


def system_calls(program: CGIProgram, request: httpx.Request, calls: str) -> list[str]:
    """Answers a request as CGI and returns the calls of these names it made, a line each."""
    body = request.read()
    variables = program.environment | meta_variables(request, body, "192.0.2.1")
    trace = program.folder / "strace.txt"
    done = subprocess.run(
        ["strace", "-f", "-o", str(trace), "-e", f"trace={calls}", str(BINARY)],
        env=variables, input=body, capture_output=True, timeout=60)
    assert re.match(rb"Status: 2\d\d ", done.stdout), done.stdout[:200]
    # A thread that ends with the process inside some other call is a line without a name.
    return [line for line in trace.read_text().splitlines() if re.match(r"\d+\s+\w+\(", line)]


@pytest.fixture
def program(cgi_with) -> CGIProgram:
    program = cgi_with()
    assert program.run(meta_variables(httpx.Request("GET", "http://t/api/health"), b"", "192.0.2.1")).exit_status == 0
    return program


def test_a_read_syncs_nothing(program: CGIProgram):
    for path in ("/api/health", "/api/questionnaire/questions"):
        assert system_calls(program, httpx.Request("GET", f"http://t{path}"), "fsync,fdatasync,sync") == []


def test_an_answered_submission_was_synced(program: CGIProgram):
    request = httpx.Request("POST", "http://t/api/questionnaire/submit", json={"answers": answers.valid()})
    assert system_calls(program, request, "fsync,fdatasync")


def test_the_write_lock_is_held_while_the_database_is_opened_and_written(program: CGIProgram):
    request = httpx.Request("POST", "http://t/api/questionnaire/submit", json={"answers": answers.valid()})
    lines = system_calls(program, request, "flock,openat,close,pwrite64")
    held, lock = False, None
    for line in lines:
        if match := re.search(r'openat\(.*\.lock".*= (\d+)$', line):
            lock = match[1]
        elif lock and re.search(rf"flock\({lock}, LOCK_EX.*= 0$", line):
            held = True
        elif lock and f"close({lock})" in line:
            held, lock = False, None
        elif "sqlite3\"" in line and "O_RDWR" in line:
            assert held, f"the database was opened for writing without the lock: {line}"
        elif "pwrite64" in line:
            assert held, f"written without the lock: {line}"
    assert any("pwrite64" in line for line in lines)
