"""The services that the tests run against, started once and stopped at the end."""

import shutil
from collections.abc import Iterator

import pytest

from harness import documents
from harness.answers import TEXT_MARK
from harness.api import EMAIL_MARK, PASSWORD, Api
from harness.cgi import CGIProgram
from harness.pool import Pool
from harness.settings import JWT_SECRET
from harness.stack import Stack, new_folder

SECRETS = (TEXT_MARK, EMAIL_MARK, PASSWORD, documents.CV_MARK, JWT_SECRET, "eyJ")


def assert_log_keeps_secrets(text: str) -> None:
    """No password, address, token, answer or CV text that any test sent stands in a log."""
    for secret in SECRETS:
        at = text.find(secret)
        assert at < 0, f"a log holds «{secret}»: …{text[max(0, at - 200):at + 100]}…"


@pytest.fixture(scope="session")
def stack() -> Iterator[Stack]:
    """The whole service with the limits off, shared by most tests."""
    running = Stack().start()
    try:
        yield running
        running.stop()
        assert_log_keeps_secrets(running.log.read_text(errors="replace"))
    finally:
        running.remove()


@pytest.fixture(scope="session")
def nginx(stack: Stack) -> Api:
    """The API through nginx and FastCGI."""
    return Api(stack)


@pytest.fixture(scope="session")
def cgi_program() -> Iterator[CGIProgram]:
    folder = new_folder()
    program = CGIProgram(folder)
    yield program
    log = program.log.read_text() if program.log.exists() else ""
    shutil.rmtree(folder, ignore_errors=True)
    assert_log_keeps_secrets(log)


@pytest.fixture(scope="session")
def cgi(cgi_program: CGIProgram) -> Api:
    """The API as a CGI script."""
    return Api(cgi_program)


@pytest.fixture(scope="session", params=["nginx", "cgi"])
def api(request: pytest.FixtureRequest) -> Api:
    """The API on both its ways: what is asserted with it holds through nginx and FastCGI and through CGI."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def cgi_with(tmp_path_factory: pytest.TempPathFactory):
    """Makes a CGI program with a state of its own and other settings."""
    folders = []

    def make(**changes: str | None) -> CGIProgram:
        folder = new_folder()
        folders.append(folder)
        return CGIProgram(folder, **changes)

    yield make
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def pool_with() -> Iterator:
    """Starts a responder pool without nginx, with a state of its own."""
    pools: list[Pool] = []

    def make(**options) -> Pool:
        pool = Pool(new_folder(), **options)
        pools.append(pool)
        return pool.start()

    yield make
    for pool in pools:
        pool.kill()
        shutil.rmtree(pool.folder, ignore_errors=True)


@pytest.fixture
def stack_with() -> Iterator:
    """Starts a whole service with a state of its own and other settings."""
    stacks: list[Stack] = []

    def make(**options) -> Stack:
        made = Stack(**options)
        stacks.append(made)
        return made.start()

    yield make
    for made in stacks:
        made.remove()
