"""Contract: «Running it»: `make run`, its ready line, its signals, its state."""

import os
import shutil
import signal
import socket
import stat
import subprocess
import time
from pathlib import Path

import httpx
import jwt
import pytest

from harness import processes
from harness.api import Api
from harness.processes import eventually
from harness.settings import ROOT
from harness.stack import Stack, free_port, new_folder

MAKE = ["make", "--no-print-directory", "run"]
STARTS = [pytest.param(None, id="tools/run"), pytest.param(MAKE, id="make run")]


@pytest.mark.parametrize("command", STARTS)
class TestStartAndStop:
    def test_it_prints_one_ready_line_when_it_answers(self, stack_with, command):
        running = stack_with(command=command)
        assert httpx.get(f"{running.url}/api/health", trust_env=False).status_code == 200
        assert running.output.count(f"ready: {running.url}") == 1
        assert running.stop() is not None
        if command is None:
            assert running.output == [f"ready: {running.url}"], "standard output has the one line alone"

    def test_sigterm_to_it_alone_stops_all_of_it(self, stack_with, command):
        running = stack_with(command=command)
        assert len(running.processes()) > 3
        running.stop(signal.SIGTERM)

    def test_sigint_to_the_foreground_group_stops_all_of_it(self, stack_with, command):
        running = stack_with(command=command)
        before = {pid: processes.command_line(pid) for pid in running.processes()}
        os.killpg(running.process.pid, signal.SIGINT)
        running.ended(before)

    def test_a_second_start_on_the_same_state_is_ready_soon_and_keeps_it(self, stack_with, command):
        running = stack_with(command=command, JWT_SECRET=None)
        account = Api(running).register()
        running.stop()
        began = time.monotonic()
        running.start()
        assert time.monotonic() - began < 3
        assert Api(running).get("/api/auth/me", token=account).status_code == 200, "the secret was kept"
        running.stop()

    def test_kill_9_of_everything_leaves_a_state_that_starts_again(self, stack_with, command):
        running = stack_with(command=command)
        identifier = Api(running).submit()["questionnaireId"]
        running.kill()
        running.start(within=30)
        assert Api(running).get(f"/api/questionnaire/{identifier}").status_code == 200
        running.stop()


class TestItsOwnSettings:
    def test_it_makes_what_it_needs_and_lists_its_own_address(self, stack_with):
        running = stack_with(JWT_SECRET=None, DATABASE_PATH=None, CV_DIR=None, FRONTEND_URL=None, SETTINGS_FILE=None)
        running.origins = (running.url,)
        running.database = next(iter(running.state.rglob("*.sqlite*")))
        running.cv_dir = running.state
        api = Api(running)
        account = api.register()
        assert api.get("/api/auth/me", token=account, origin=running.url).status_code == 200
        assert api.get("/api/health", origin="https://ikigai.example").status_code == 200
        assert api.upload(api.submit()["questionnaireId"]).status_code == 201

    def test_the_secret_it_makes_is_random_long_and_its_own(self, stack_with):
        secrets = []
        for _ in range(2):
            running = stack_with(JWT_SECRET=None)
            token = Api(running).register().token
            candidates = [path for path in running.state.rglob("*")
                          if path.is_file() and path.stat().st_size < 1000 and self._verifies(token, path)]
            assert len(candidates) == 1, "the secret lies under the state folder"
            assert stat.S_IMODE(candidates[0].stat().st_mode) & 0o077 == 0
            secrets.append(candidates[0].read_bytes().strip())
            assert len(secrets[-1]) >= 32
            running.stop()
        assert secrets[0] != secrets[1]

    @staticmethod
    def _verifies(token: str, path: Path) -> bool:
        try:
            jwt.decode(token, path.read_bytes().strip(), algorithms=["HS256"])
        except jwt.PyJWTError:
            return False
        return True

    def test_a_secret_in_the_environment_is_used(self, stack: Stack, nginx: Api):
        from harness import tokens

        assert tokens.read(nginx.person("camille").token)

    def test_everything_is_under_the_state_folder(self, stack_with):
        running = stack_with(DATABASE_PATH=None, CV_DIR=None)
        before = {path for path in ROOT.rglob("*") if ".build" not in path.parts and "__pycache__" not in path.parts}
        running.database, running.cv_dir = running.state / "none", running.state / "none"
        Api(running).upload(Api(running).submit()["questionnaireId"])
        after = {path for path in ROOT.rglob("*") if ".build" not in path.parts and "__pycache__" not in path.parts}
        assert not {path for path in after - before if "var" in path.relative_to(ROOT).parts[:1]}
        assert list(running.state.rglob("*.sqlite*"))


class TestWhatGoesWrong:
    def start(self, **changes: str | None) -> tuple[int, str, str]:
        folder = new_folder()
        running = Stack(folder=folder, **changes)
        try:
            result = subprocess.run(running.command, env=running.environment, cwd=ROOT, capture_output=True, text=True,
                                    timeout=60, stdin=subprocess.DEVNULL)
            return result.returncode, result.stdout, result.stderr
        finally:
            running.remove()

    @pytest.mark.parametrize(("name", "value"), [
        ("JWT_SECRET", "too short"), ("FRONTEND_URL", "not an origin"), ("DATABASE_PATH", "relative.sqlite3"),
        ("RETENTION_DAYS", "soon"), ("PORT", "99999"), ("PORT", "x"), ("FRONTEND_ROOT", "/nonexistent")])
    def test_a_wrong_setting_stops_the_start_and_is_named(self, name: str, value: str):
        status, stdout, stderr = self.start(**{name: value})
        assert status != 0
        assert name in stderr, stderr
        assert "ready" not in stdout

    def test_a_taken_port_is_said_and_nothing_left_behind(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            status, stdout, stderr = self.start(PORT=str(port))
        assert status != 0 and "ready" not in stdout
        assert str(port) in stderr

    def test_two_runs_on_one_state_folder_do_not_meet(self, stack_with):
        first = stack_with()
        second = Stack(folder=first.folder, PORT=str(free_port()))
        result = subprocess.run(second.command, env=second.environment, cwd=ROOT, capture_output=True, text=True,
                                timeout=60, stdin=subprocess.DEVNULL)
        assert result.returncode != 0 and result.stderr.strip()
        assert Api(first).get("/api/health").status_code == 200

    @pytest.mark.parametrize("victim", ["nginx: master", "ai-ikigai serve"])
    def test_when_one_half_dies_for_good_all_of_it_ends(self, stack_with, victim: str):
        running = stack_with()
        pids = [pid for pid in running.processes() if victim in processes.command_line(pid)]
        assert pids
        os.kill(min(pids), signal.SIGKILL)
        assert running.process.wait(45) != 0
        eventually(lambda: not running.processes(), 10, "nothing left behind")


class TestInOddPlaces:
    def test_a_long_path_with_blanks_and_accents_works(self, stack_with):
        folder = new_folder()
        deep = folder / ("un dossier très long " * 4).strip() / "état"
        deep.mkdir(parents=True)
        try:
            running = stack_with(folder=deep)
            api = Api(running)
            assert api.upload(api.submit()["questionnaireId"]).status_code == 201
            running.stop()
        finally:
            shutil.rmtree(folder, ignore_errors=True)
