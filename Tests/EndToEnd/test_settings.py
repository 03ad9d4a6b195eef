"""Contract: «Settings», and what «Running it» says of a missing or wrong one."""

import os
import signal
import stat
import subprocess
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from harness import database, documents, tokens
from harness.api import Api
from harness.cgi import CGIProgram, meta_variables
from harness.fastcgi import FastCGITransport
from harness.processes import eventually
from harness.rules import check_every_response
from harness.settings import BINARY, JWT_SECRET, ORIGINS, SITE, environment

HEALTH = httpx.Request("GET", "http://ikigai.example/api/health", headers={"Origin": SITE})

WRONG = [
    ("JWT_SECRET", None, "missing"), ("JWT_SECRET", "", "empty"), ("JWT_SECRET", "x" * 31, "31 bytes"),
    ("DATABASE_PATH", None, "missing"), ("DATABASE_PATH", "", "empty"), ("DATABASE_PATH", "relative.sqlite3", "relative"),
    ("CV_DIR", None, "missing"), ("CV_DIR", "cvs", "relative"),
    ("FRONTEND_URL", "ikigai.example", "no scheme"), ("FRONTEND_URL", "https://ikigai.example/", "a path"),
    ("FRONTEND_URL", "https://ikigai.example,*", "a star"), ("FRONTEND_URL", "https://a.example https://b.example", "a blank"),
    ("FRONTEND_URL", "https://user@a.example", "a user"), ("FRONTEND_URL", "javascript:alert(1)", "another scheme"),
    ("RETENTION_DAYS", "soon", "no number"), ("RETENTION_DAYS", "-1", "negative"),
    ("RETENTION_DAYS", "99999999999999999999999", "beyond all bounds"),
    ("STRIPE_API_BASE", "http://127.0.0.1:1", "no TLS"), ("RESEND_API_BASE", "http://api.resend.com", "no TLS"),
    ("SSL_CERT_FILE", "authorities.pem", "relative"), ("SSL_CERT_FILE", "/nonexistent/authorities.pem", "missing"),
    ("SSL_CERT_FILE", "/etc", "a folder"),
]


def is_one_clear_sentence(text: str, name: str) -> None:
    assert name in text, f"it does not name {name}: {text!r}"
    assert len(text.strip().splitlines()) == 1, f"more than one line: {text!r}"
    assert JWT_SECRET not in text and "Fatal error" not in text and "Stack dump" not in text


def run(program: CGIProgram, request: httpx.Request = HEALTH) -> tuple[httpx.Response, str]:
    outcome = program.run(meta_variables(request, b"", "192.0.2.1"))
    return outcome.response(request), outcome.stderr


class TestUnderCGI:
    @pytest.mark.parametrize(("name", "value"), [row[:2] for row in WRONG], ids=[f"{row[0]} {row[2]}" for row in WRONG])
    def test_a_wrong_setting_is_500_and_a_sentence_that_names_it(self, cgi_with, name: str, value: str | None):
        program = cgi_with(**{name: value})
        response, stderr = run(program)
        assert (response.status_code, response.json()["code"]) == (500, "internal")
        # which origins are listed may be the very thing that is wrong
        check_every_response(response, () if response.headers.get("access-control-allow-origin") is None else ORIGINS)
        assert name not in response.text
        is_one_clear_sentence(stderr, name)

    def test_an_unreadable_settings_file_is_an_error(self, cgi_with):
        program = cgi_with()
        Path(program.environment["SETTINGS_FILE"]).unlink()
        Path(program.environment["SETTINGS_FILE"]).mkdir()
        response, stderr = run(program)
        assert response.status_code == 500
        is_one_clear_sentence(stderr, "settings.env")

    def test_a_database_path_that_cannot_be_made_is_an_error_that_names_it(self, cgi_with, tmp_path: Path):
        (tmp_path / "file").write_text("")
        program = cgi_with(DATABASE_PATH=str(tmp_path / "file" / "ikigai.sqlite3"))
        response, stderr = run(program)
        assert response.status_code in (500, 503)
        assert "DATABASE_PATH" in stderr or str(tmp_path / "file") in stderr, stderr

    def test_a_cv_dir_that_cannot_be_made_is_an_error_that_names_it(self, cgi_with, tmp_path: Path):
        (tmp_path / "file").write_text("")
        program = cgi_with(CV_DIR=str(tmp_path / "file" / "cvs"))
        body = documents.upload("7f2c1f4e-5a0b-4d6c-8e3f-2b9a1c0d4e5f", documents.pdf())
        request = httpx.Request("POST", "http://ikigai.example/api/questionnaire/upload-cv", content=body,
                                headers={"Content-Type": documents.MULTIPART})
        outcome = program.run(meta_variables(request, body, "192.0.2.1"), body)
        assert outcome.response().status_code in (500, 503)
        assert "CV_DIR" in outcome.stderr or str(tmp_path / "file") in outcome.stderr, outcome.stderr


class TestSettingsFile:
    """Lines as systemd.exec(5) reads them in an EnvironmentFile."""

    SECRET = "un secret avec des blancs, plus de 32 octets"

    def program(self, cgi_with, lines: str, **changes) -> CGIProgram:
        program = cgi_with(JWT_SECRET=None, **changes)
        Path(program.environment["SETTINGS_FILE"]).write_text(lines, encoding="utf-8")
        return program

    def secret_is(self, program: CGIProgram, secret: str) -> bool:
        api = Api(program)
        account = api.register()
        good = api.get("/api/auth/me", token=tokens.sign(tokens.claims(account.id), secret)).status_code
        return good == 200

    @pytest.mark.parametrize("lines", [
        "JWT_SECRET={}\n", "# comment\n\n; another\nJWT_SECRET={}\n", 'JWT_SECRET="{}"\n', "JWT_SECRET='{}'",
        "  JWT_SECRET={}  \n", "JWT_SECRET=first-value-that-is-long-enough-for-it\nJWT_SECRET={}\n",
        "UNKNOWN=1\nJWT_SECRET={}\n", "JWT_SECRET={}\\\n\n"],
        ids=["plain", "comments", "double quotes", "single quotes", "blanks around", "the last one counts",
             "an unknown name", "a continued line"])
    def test_a_setting_is_read_from_it(self, cgi_with, lines: str):
        assert self.secret_is(self.program(cgi_with, lines.format(self.SECRET)), self.SECRET)

    def test_the_environment_wins(self, cgi_with):
        program = cgi_with()
        Path(program.environment["SETTINGS_FILE"]).write_text(f"JWT_SECRET={self.SECRET}\n")
        assert self.secret_is(program, JWT_SECRET)

    @pytest.mark.parametrize("line", ["JWT_SECRET", "export JWT_SECRET=x", "= x", "JWT SECRET=x", "1X=2", "JWT_SECRET: x",
                                      'X="never closed'])
    def test_a_bad_line_is_an_error_that_names_the_line(self, cgi_with, line: str):
        program = self.program(cgi_with, f"# one\nJWT_SECRET={self.SECRET}\n{line}\n")
        response, stderr = run(program)
        assert response.status_code == 500
        is_one_clear_sentence(stderr, "settings.env")
        assert "3" in stderr, f"which line? {stderr}"

    @pytest.mark.skipif(Path("/etc/ai-ikigai/env").exists(), reason="this machine has a settings file of its own")
    def test_the_default_file_need_not_exist(self, cgi_with):
        program = cgi_with(SETTINGS_FILE=None)
        assert run(program)[0].status_code == 200

    def test_sighup_reads_it_again_and_a_bad_one_changes_nothing(self, pool_with):
        pool = pool_with(FRONTEND_URL=None, settings_file="FRONTEND_URL=https://first.example\n")
        settings = Path(pool.environment["SETTINGS_FILE"])

        def listed(origin: str) -> bool:
            with httpx.Client(transport=FastCGITransport(pool.socket_path)) as client:
                answer = client.get("http://ikigai.example/api/health", headers={"Origin": origin})
                return answer.headers.get("access-control-allow-origin") == origin

        assert listed("https://first.example") and not listed("https://second.example")
        settings.write_text("FRONTEND_URL=https://second.example\n")
        pool.process.send_signal(signal.SIGHUP)
        eventually(lambda: listed("https://second.example"), 10, "the new origin is listed")
        eventually(lambda: not listed("https://first.example"), 40, "the old workers have ended")
        settings.write_text("a bad line\n")
        pool.process.send_signal(signal.SIGHUP)
        eventually(lambda: "settings.env" in pool.log.read_text(), 10, "the bad line is reported")
        assert listed("https://second.example"), "what runs goes on as it was"


class TestFirstUse:
    def test_database_and_folders_are_made_closed_to_others(self, cgi_with):
        program = cgi_with()
        state = program.database.parent
        assert not state.exists()
        Api(program).upload(Api(program).submit()["questionnaireId"], documents.pdf())
        assert stat.S_IMODE(program.database.stat().st_mode) & 0o007 == 0
        assert stat.S_IMODE(program.cv_dir.stat().st_mode) & 0o007 == 0
        assert database.integrity(program.database) == "ok"

    def test_two_first_requests_at_once_both_succeed(self, cgi_with):
        api = Api(cgi_with())
        with ThreadPoolExecutor(6) as threads:
            made = list(threads.map(lambda seed: api.submit(seed=seed)["questionnaireId"], range(6)))
        assert api.stored()["questionnaires"] == len(set(made)) == 6


class TestCommands:
    def command(self, folder: Path, *arguments: str, **changes) -> subprocess.CompletedProcess:
        return subprocess.run([str(BINARY), *arguments], env=environment(folder, **changes), capture_output=True,
                              text=True, timeout=30, stdin=subprocess.DEVNULL)

    def test_check_is_content_with_good_settings(self, tmp_path: Path):
        assert self.command(tmp_path, "migrate").returncode == 0
        result = self.command(tmp_path, "check")
        # nginx’s origins are nowhere here: it may remark on them, but names no setting as wrong
        assert "JWT_SECRET" not in result.stdout + result.stderr

    @pytest.mark.parametrize(("name", "value"), [row[:2] for row in WRONG], ids=[f"{row[0]} {row[2]}" for row in WRONG])
    @pytest.mark.parametrize("arguments", [("check",), ("serve", "--socket", "{}/s", "--workers", "1", "--threads", "1")],
                             ids=["check", "serve"])
    def test_a_wrong_setting_stops_it_with_a_sentence_that_names_it(
            self, tmp_path: Path, arguments: tuple[str, ...], name: str, value: str | None):
        result = self.command(tmp_path, *[one.format(tmp_path) for one in arguments], **{name: value})
        assert result.returncode != 0
        assert name in result.stdout + result.stderr
        assert JWT_SECRET not in result.stdout + result.stderr
        if arguments[0] == "serve":
            is_one_clear_sentence(result.stderr, name)

    def test_migrate_makes_the_database_and_may_be_repeated(self, tmp_path: Path):
        for _ in range(2):
            assert self.command(tmp_path, "migrate").returncode == 0
        assert database.integrity(tmp_path / "state" / "ikigai.sqlite3") == "ok"

    def test_nginx_origins_writes_the_map_of_listed_origins(self, tmp_path: Path):
        result = self.command(tmp_path, "nginx-origins")
        assert result.returncode == 0
        for origin in ORIGINS:
            assert origin in result.stdout
        assert "~" not in result.stdout, "origins are compared exactly, not by pattern"

    @pytest.mark.parametrize("option", ["--version", "--help"])
    def test_version_and_help_need_no_settings(self, option: str):
        result = subprocess.run([str(BINARY), option], env={"PATH": os.environ["PATH"]}, capture_output=True, text=True,
                                timeout=30)
        assert result.returncode == 0 and result.stdout.strip()

    def test_an_unknown_command_is_an_error(self, tmp_path: Path):
        result = self.command(tmp_path, "nonsense")
        assert result.returncode != 0 and result.stderr.strip()

    def test_sweep_removes_files_that_no_row_names_and_no_other(self, cgi_with):
        program = cgi_with()
        api = Api(program)
        camille = api.person("camille")
        identifier = api.submit(camille)["questionnaireId"]
        api.upload(identifier, documents.pdf(), token=camille)
        kept = api.cv_file(identifier)
        orphans = [kept.with_name(str(uuid.uuid4())), kept.with_name(f"{uuid.uuid4()}.part")]
        others = [kept.with_name("notes.txt"), kept.with_name("0" * 36)]
        for path in orphans + others:
            path.write_bytes(b"x")
            os.utime(path, (0, 0))
        result = subprocess.run([str(BINARY), "sweep"], env=program.environment, capture_output=True, text=True, timeout=30)
        assert result.returncode == 0, result.stderr
        assert kept.exists() and not any(path.exists() for path in orphans)
        assert all(path.exists() for path in others), "what has not its kind of name is none of its business"
        assert api.get(f"/api/questionnaire/{identifier}/cv", token=camille).content == documents.pdf()

    def test_sweep_removes_nothing_when_the_database_is_not_where_it_is_said_to_be(self, cgi_with):
        program = cgi_with()
        api = Api(program)
        identifier = api.submit()["questionnaireId"]
        api.upload(identifier, documents.pdf())
        file = api.cv_file(identifier)
        elsewhere = program.database.with_name("mistyped.sqlite3")
        result = subprocess.run([str(BINARY), "sweep"], env=program.environment | {"DATABASE_PATH": str(elsewhere)},
                                capture_output=True, text=True, timeout=30)
        assert result.returncode == 1 and "DATABASE_PATH" in result.stderr, result.stderr
        assert file.exists() and not elsewhere.exists()
