"""What an operator installs: `make install`, the units, the Debian package, on a machine with systemd."""

import json
import os
import re
import shutil
import signal
import stat
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from harness import documents, machine
from harness.api import Api
from harness.elsewhere import Elsewhere
from harness.load import Load
from harness.machine import Machine
from harness.processes import eventually
from harness.settings import BINARY, ROOT
from harness.stack import new_folder

SERVICES = ["ai-ikigai.service", "ai-ikigai-backup.service", "ai-ikigai-sweep.service", "ai-ikigai-reconcile.service",
            "ai-ikigai-failed@.service"]
TIMERS = ["ai-ikigai-backup.timer", "ai-ikigai-sweep.timer", "ai-ikigai-reconcile.timer"]
SETTINGS = "/etc/ai-ikigai/env"
ORIGINS = "/etc/ai-ikigai/nginx-origins.conf"
SITE_FILE = "/etc/nginx/sites-available/ai-ikigai.conf"

needs_machine = pytest.mark.skipif(machine.why_not() is not None, reason=machine.why_not() or "")


def make(target: str, destination: Path, **variables: str) -> str:
    """Runs a target of the Makefile with the program that is there (-o: built or not, it is not built again)."""
    return subprocess.run(
        ["make", "-o", ".build/ai-ikigai.built", target, f"DESTDIR={destination}",
         *(f"{name}={value}" for name, value in variables.items())],
        cwd=ROOT, env={"PATH": os.environ["PATH"]}, check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True).stdout


def files_under(folder: Path) -> set[str]:
    return {f"/{path.relative_to(folder)}" for path in folder.rglob("*") if not path.is_dir()}


# ---- make install ----------------------------------------------------------------------------------------------------


class TestMakeInstall:
    def test_it_puts_everything_where_debian_and_gnu_expect_it(self, tmp_path: Path):
        make("install", tmp_path)
        assert {"/usr/local/bin/ai-ikigai", "/usr/local/share/ai-ikigai/schema.sql",
                "/usr/local/share/ai-ikigai/frontend/index.html", "/usr/local/share/ai-ikigai/env.example",
                "/usr/local/share/doc/ai-ikigai/openapi.yaml", "/usr/local/share/man/man1/ai-ikigai.1",
                "/usr/local/lib/sysusers.d/ai-ikigai.conf", "/usr/local/lib/systemd/system/ai-ikigai.socket",
                *(f"/usr/local/lib/systemd/system/{unit}" for unit in SERVICES + TIMERS),
                "/etc/nginx/snippets/ai-ikigai/api.conf", SITE_FILE, SETTINGS} <= files_under(tmp_path)
        assert files_under(ROOT / "frontend") == files_under(tmp_path / "usr/local/share/ai-ikigai/frontend")
        assert stat.S_IMODE((tmp_path / SETTINGS[1:]).stat().st_mode) == 0o600
        assert stat.S_IMODE((tmp_path / "usr/local/bin/ai-ikigai").stat().st_mode) == 0o755

    @pytest.mark.parametrize("prefix", ["/usr/local", "/usr"])
    def test_units_and_site_name_the_paths_that_were_installed(self, tmp_path: Path, prefix: str):
        make("install", tmp_path, prefix=prefix)
        units = "".join(path.read_text() for path in (tmp_path / prefix[1:] / "lib/systemd/system").iterdir())
        site = (tmp_path / SITE_FILE[1:]).read_text()
        programs = set(re.findall(r"^Exec\w+=\+?(\S+/ai-ikigai) ", units, re.MULTILINE))
        assert programs == {f"{prefix}/bin/ai-ikigai"} and (tmp_path / f"{prefix[1:]}/bin/ai-ikigai").exists()
        root, = re.findall(r"^  root (\S*ai-ikigai\S*);", site, re.MULTILINE)
        assert (tmp_path / root[1:] / "index.html").exists()
        assert f"server unix:{re.findall('ListenStream=(.+)', units)[0]};" in site
        assert f"include {ORIGINS};" in site and f"LoadCredential=settings:{SETTINGS}" in units
        included = re.findall(r"include (snippets/\S+);", site)
        assert included and all((tmp_path / "etc/nginx" / path).exists() for path in included)

    def test_a_second_time_it_leaves_settings_and_site_to_the_operator(self, tmp_path: Path):
        make("install", tmp_path)
        for name in (SETTINGS, SITE_FILE):
            (tmp_path / name[1:]).write_text("mine\n")
        assert "is yours and stays" in make("install", tmp_path)
        assert (tmp_path / SETTINGS[1:]).read_text() == (tmp_path / SITE_FILE[1:]).read_text() == "mine\n"
        assert (tmp_path / f"{SITE_FILE[1:]}.new").exists()

    def test_uninstall_removes_what_install_put_and_nothing_else(self, tmp_path: Path):
        make("install", tmp_path)
        kept = {SETTINGS, "/var/lib/ai-ikigai/ai-ikigai.sqlite", "/usr/local/share/ai-ikigai/frontend/mine.html",
                "/etc/nginx/snippets/mine.conf"}
        for name in kept - {SETTINGS}:
            (tmp_path / name[1:]).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name[1:]).touch()
        make("uninstall", tmp_path)
        assert files_under(tmp_path) == kept

    def test_uninstall_keeps_a_site_that_was_changed(self, tmp_path: Path):
        make("install", tmp_path)
        (tmp_path / SITE_FILE[1:]).write_text("mine\n")
        make("uninstall", tmp_path)
        assert files_under(tmp_path) == {SETTINGS, SITE_FILE}


# ---- the units -------------------------------------------------------------------------------------------------------


needs_analyze = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `make install` puts, among systemd's own units and the programs that ours start."""
    root = tmp_path_factory.mktemp("root")
    make("install", root, prefix="/usr")
    shutil.copytree("/lib/systemd/system", root / "usr/lib/systemd/system", symlinks=True, dirs_exist_ok=True)
    for name in ("install", "mv", "kill", "echo", "grep"):
        shutil.copy(f"/usr/bin/{name}", root / "usr/bin")
    for name in ("bin", "lib"):
        (root / name).symlink_to(f"usr/{name}")
    return root


@needs_analyze
class TestUnits:
    def test_systemd_has_nothing_to_say_against_them(self, root: Path):
        units = [f"{root}/usr/lib/systemd/system/{path.name}" for path in (ROOT / "systemd").iterdir()
                 if path.suffix in (".service", ".socket", ".timer")]
        assert len(units) == len(SERVICES + TIMERS) + 1
        done = subprocess.run(["systemd-analyze", "verify", "--man=no", f"--root={root}", *units],
                              capture_output=True, text=True)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")

    @pytest.mark.parametrize("unit", SERVICES)
    def test_the_services_are_exposed_to_little(self, unit: str):
        done = subprocess.run(
            ["systemd-analyze", "security", "--offline=true", "--no-pager", "--threshold=20",
             str(ROOT / "systemd" / unit)], capture_output=True, text=True)
        level = re.search(r"Overall exposure level for \S+: ([0-9.]+)", done.stdout)
        assert done.returncode == 0 and level and float(level[1]) <= 2.0, done.stdout[-3000:] + done.stderr


# ---- the package -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def package() -> Iterator[Path]:
    """The .deb, built from the program that is there."""
    folder = new_folder()
    if shutil.which("dh") is None:
        subprocess.run([str(ROOT / "tools/packages"), "deb"], check=True)
    done = subprocess.run([str(ROOT / "tools/build-deb"), str(folder)], check=True, capture_output=True, text=True)
    yield Path(done.stdout.strip())
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def next_package(package: Path) -> Path:
    """The next version: the same, but for the number and a line in one of nginx's snippets."""
    folder = package.parent / "next"
    subprocess.run(["dpkg-deb", "-R", str(package), str(folder)], check=True)
    control = folder / "DEBIAN/control"
    control.write_text(re.sub(r"^Version: (.+)$", r"Version: \1+next", control.read_text(), flags=re.MULTILINE))
    with (folder / "etc/nginx/snippets/ai-ikigai/tls.conf").open("a") as snippet:
        snippet.write("# the next version\n")
    built = package.parent / "next.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Znone", "-b", str(folder), str(built)], check=True,
                   stdout=subprocess.DEVNULL)
    return built


class TestPackage:
    def test_its_version_is_that_of_the_program(self, package: Path):
        version = subprocess.run([str(BINARY), "--version"], capture_output=True, text=True, check=True).stdout.strip()
        assert field(package, "Version") == version

    def test_it_needs_what_the_program_needs(self, package: Path):
        depends = field(package, "Depends")
        for name in ("libc6", "libfcgi0ldbl", "libsqlite3-0", "libssl3", "libcurl4", "poppler-utils", "catdoc",
                     "unzip", "libpangocairo-1.0-0", "libqpdf29", "fonts-lato", "fonts-ebgaramond",
                     "fonts-dejavu-core"):
            assert re.search(rf"\b{name}\b", depends), f"{name} is not in {depends}"
        assert field(package, "Recommends") == "nginx"

    def test_only_the_configuration_of_nginx_is_asked_about(self, package: Path):
        listed = subprocess.run(["dpkg-deb", "--ctrl-tarfile", str(package)], capture_output=True, check=True).stdout
        conffiles = subprocess.run(["tar", "-xO", "./conffiles"], input=listed, capture_output=True, check=True).stdout
        snippets = {f"/etc/nginx/snippets/ai-ikigai/{path.name}" for path in (ROOT / "nginx/snippets").iterdir()}
        assert set(conffiles.decode().split()) == snippets | {SITE_FILE}

    @pytest.mark.skipif(shutil.which("lintian") is None, reason="lintian is not installed")
    def test_lintian_finds_no_error(self, package: Path):
        done = subprocess.run(["lintian", "--allow-root", "--fail-on", "error", str(package)], capture_output=True,
                              text=True)
        print(done.stdout)  # the warnings, for whoever runs pytest with -s
        assert done.returncode == 0, done.stdout + done.stderr


def field(package: Path, name: str) -> str:
    done = subprocess.run(["dpkg-deb", "-f", str(package), name], capture_output=True, text=True, check=True)
    return done.stdout.strip()


# ---- the package on a machine ----------------------------------------------------------------------------------------


def install(box: Machine, package: Path, *options: str) -> str:
    shutil.copy(package, box.path(f"/root/{package.name}"))
    done = box.run("dpkg", *options, "-i", f"/root/{package.name}")
    return done.stdout + done.stderr


def pool_of(box: Machine) -> SimpleNamespace:
    """The installed pool as `Api` takes it."""
    return SimpleNamespace(
        socket_path=box.path("/run/ai-ikigai/pool.sock"), origins=("https://ikigai.example",),
        database=box.path("/var/lib/ai-ikigai/ai-ikigai.sqlite"), cv_dir=box.path("/var/lib/ai-ikigai/cv"))


def supervisor_of(box: Machine) -> str:
    return box.property("ai-ikigai.service", "MainPID")


def workers(box: Machine) -> list[int]:
    """Those of the pool's processes that are not its supervisor."""
    main = supervisor_of(box)
    return [int(pid) for pid in box.run("pgrep", "-u", "ai-ikigai", "-f", "ai-ikigai").stdout.split() if pid != main]


def owner_and_mode(box: Machine, path: str) -> str:
    return box.run("stat", "-c", "%U:%G %a", path).stdout.strip()


@pytest.fixture
def box() -> Iterator[Machine]:
    made = Machine()
    yield made
    made.remove()


@pytest.fixture
def installed(box: Machine, package: Path) -> Machine:
    install(box, package)
    return box


@pytest.fixture(scope="module")
def shared(package: Path) -> Iterator[Machine]:
    """One machine for all the tests that only look and use."""
    made = Machine()
    try:
        install(made, package)
        yield made
    finally:
        made.remove()


@needs_machine
class TestInstalled:
    def test_it_serves_at_once(self, shared: Machine):
        assert Api(pool_of(shared)).get("/api/health").json()["status"] == "ok"
        for unit in ("ai-ikigai.service", "ai-ikigai.socket", *TIMERS):
            assert shared.run("systemctl", "is-enabled", unit, check=False).stdout == "enabled\n", unit
            assert shared.run("systemctl", "is-active", unit, check=False).stdout == "active\n", unit

    @pytest.mark.parametrize(("path", "expected"), [
        (SETTINGS, "root:ai-ikigai 640"), (ORIGINS, "root:root 644"), ("/var/lib/ai-ikigai", "ai-ikigai:ai-ikigai 700"),
        ("/run/ai-ikigai/pool.sock", "root:www-data 660"), ("/run/ai-ikigai", "root:root 755"),
        ("/var/lib/ai-ikigai/ai-ikigai.sqlite", "ai-ikigai:ai-ikigai 600")])
    def test_everything_belongs_to_whom_it_should(self, shared: Machine, path: str, expected: str):
        assert owner_and_mode(shared, path) == expected

    def test_check_is_content_as_the_operator_runs_it(self, shared: Machine):
        done = shared.run("runuser", "-u", "ai-ikigai", "--", "ai-ikigai", "check", check=False)
        assert done.returncode == 0, done.stdout

    def test_under_its_restrictions_everything_still_works(self, shared: Machine):
        """scrypt, SQLite with its locks, and the children that read CVs, under the seccomp filter and the rest."""
        api = Api(pool_of(shared))
        person = api.register()
        questionnaire = api.submit(person)["questionnaireId"]
        for name, content in (("cv.pdf", documents.pdf()), ("cv.doc", documents.doc()), ("cv.docx", documents.docx())):
            response = api.upload(questionnaire, content, name, token=person)
            assert response.status_code == 201, f"{name}: {response.text}"
        assert "not permitted" not in shared.journal("-u", "ai-ikigai.service")

    def test_under_its_restrictions_libcurl_reaches_the_world(self, shared: Machine):
        """The unit with curl in the place of the program: a name is resolved, a certificate checked, an answer read."""
        shared.run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                   "-days", "1", "-subj", "/CN=api.example", "-addext", "subjectAltName=DNS:api.example", "-keyout",
                   "/root/key.pem", "-out", "/etc/ssl/certs/api.example.pem")
        with shared.path("/etc/hosts").open("a") as hosts:
            hosts.write("127.0.0.1 api.example\n")
        unit = shared.path("/lib/systemd/system/ai-ikigai.service").read_text()
        unit = re.sub(r"^(Exec\w+|Restart|Type|WatchdogSec|Requires)=.*\n", "", unit, flags=re.MULTILINE)
        shared.path("/run/systemd/system/call.service").write_text(unit.replace(
            "[Service]\n", "[Service]\nType=oneshot\nExecStart=/usr/bin/curl -sS --max-time 10 --cacert "
            "/etc/ssl/certs/api.example.pem --noproxy * https://api.example:4433/\n"))
        shared.run("systemctl", "daemon-reload")
        shared.run("systemd-run", "--unit=api", "openssl", "s_server", "-accept", "4433", "-www", "-cert",
                   "/etc/ssl/certs/api.example.pem", "-key", "/root/key.pem")
        try:
            eventually(lambda: shared.run("systemctl", "start", "call.service", check=False).returncode == 0, 10,
                       f"an answer over TLS; {shared.journal('-u', 'call.service')}")
        finally:
            shared.run("systemctl", "stop", "api.service")
        assert "TLSv1.3" in shared.journal("-u", "call.service")

    def test_without_stripes_key_there_is_nothing_to_reconcile(self, shared: Machine):
        shared.run("systemctl", "start", "ai-ikigai-reconcile.service")
        assert shared.property("ai-ikigai-reconcile.service", "Result") == "exec-condition"
        assert "ai-ikigai-reconcile" not in shared.journal("-p", "crit", "-t", "ai-ikigai")

    @pytest.mark.parametrize("line", ["Seccomp:\t2", "NoNewPrivs:\t1", "CapBnd:\t0000000000000000"])
    def test_the_restrictions_hold(self, shared: Machine, line: str):
        for pid in [*workers(shared), int(supervisor_of(shared))]:
            assert line in shared.path(f"/proc/{pid}/status").read_text()

    def test_no_setting_is_in_the_environment_of_a_process(self, shared: Machine):
        for pid in [*workers(shared), int(supervisor_of(shared))]:
            assert b"JWT_SECRET" not in shared.path(f"/proc/{pid}/environ").read_bytes()

    @pytest.mark.parametrize("job", ["sweep", "backup"])
    def test_the_nightly_work_can_be_done(self, shared: Machine, job: str):
        if f"  {job} " not in shared.run("ai-ikigai", "--help").stdout:
            pytest.skip(f"the program has no {job}")
        shared.run("systemctl", "start", f"ai-ikigai-{job}.service")
        if job == "backup":
            assert owner_and_mode(shared, "/var/lib/ai-ikigai-backup") == "ai-ikigai:ai-ikigai 700"
            assert len(list(shared.path("/var/lib/ai-ikigai-backup").iterdir())) >= 1

    def test_nginx_takes_the_site(self, shared: Machine):
        if shutil.which("nginx", path="/usr/sbin:/usr/bin") is None:
            pytest.skip("nginx is not installed")
        folder = "/etc/letsencrypt/live/ai-ikigai.example"
        shared.run("mkdir", "-p", folder)
        shared.run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                      "-days", "1", "-subj", "/CN=ai-ikigai.example", "-keyout", f"{folder}/privkey.pem", "-out",
                      f"{folder}/fullchain.pem")
        shared.run("sh", "-c", "rm -f /etc/nginx/sites-enabled/*")
        shared.run("ln", "-s", SITE_FILE, "/etc/nginx/sites-enabled/")
        assert "test is successful" in shared.run("nginx", "-t").stderr


@needs_machine
class TestWithoutThePackage:
    def test_make_install_and_the_commands_of_the_readme_serve(self, box: Machine):
        make("install", box.path("/"))
        readme = (ROOT / "README.md").read_text()
        commands = re.search(r"```sh\n(systemd-sysusers\n.+?)```", readme, re.DOTALL)[1]
        box.run("sh", "-ec", commands)
        assert Api(pool_of(box)).get("/api/health").status_code == 200
        assert box.run("runuser", "-u", "ai-ikigai", "--", "/usr/local/bin/ai-ikigai", "check").returncode == 0


@needs_machine
class TestRunning:
    def test_a_reload_takes_over_changed_settings(self, installed: Machine):
        supervisor, api = supervisor_of(installed), Api(pool_of(installed))
        with installed.path(SETTINGS).open("a") as settings:
            settings.write("FRONTEND_URL=https://ikigai.example\n")
        installed.run("systemctl", "reload", "ai-ikigai")

        def allowed() -> bool:
            answer = api.http.get("/api/questionnaire/questions", headers={"Origin": "https://ikigai.example"})
            return answer.headers.get("access-control-allow-origin") == "https://ikigai.example"

        api.http.event_hooks = {}  # the rules want the header from the first answer on
        eventually(allowed, 20, "the new workers answer")
        assert supervisor_of(installed) == supervisor

    def test_settings_that_are_wrong_change_nothing(self, installed: Machine):
        before = workers(installed)
        with installed.path(SETTINGS).open("a") as settings:
            settings.write("RETENTION_DAYS=soon\n")
        installed.run("systemctl", "reload", "ai-ikigai", check=False)
        eventually(lambda: "RETENTION_DAYS" in installed.journal("-u", "ai-ikigai.service"), 20, "the journal says so")
        assert Api(pool_of(installed)).get("/api/health").status_code == 200
        assert set(before) <= set(workers(installed))

    @pytest.mark.parametrize("what", ["reload", "restart"])
    def test_no_request_is_lost(self, installed: Machine, what: str):
        with Load(pool_of(installed)) as load:
            for _ in range(3):
                time.sleep(1)
                installed.run("systemctl", what, "ai-ikigai")
            time.sleep(1)
        assert load.failures == [] and load.answered > 100

    def test_a_pool_that_dies_again_and_again_comes_back(self, installed: Machine):
        """systemd would give up after 5 starts in 10 seconds, and take the socket along."""
        for _ in range(7):
            main = supervisor_of(installed)
            installed.run("systemctl", "kill", "-s", "KILL", "--kill-whom=main", "ai-ikigai")
            eventually(lambda: supervisor_of(installed) not in (main, "0"), 20, "another pool")
        assert Api(pool_of(installed)).get("/api/health").status_code == 200
        assert installed.run("systemctl", "is-active", "ai-ikigai.socket").stdout == "active\n"

    def test_a_supervisor_that_hangs_is_replaced(self, installed: Machine):
        drop_ins = installed.path("/run/systemd/system/ai-ikigai.service.d")
        drop_ins.mkdir(parents=True)
        (drop_ins / "watchdog.conf").write_text("[Service]\nWatchdogSec=2s\n")
        installed.run("systemctl", "daemon-reload")
        installed.run("systemctl", "restart", "ai-ikigai")
        main = supervisor_of(installed)
        os.kill(installed.outside(int(main)), signal.SIGSTOP)
        eventually(lambda: supervisor_of(installed) not in (main, "0"), 30, "another pool")
        assert Api(pool_of(installed)).get("/api/health").status_code == 200

    @pytest.mark.parametrize("job", ["sweep", "backup", "reconcile"])
    def test_work_by_timer_that_fails_is_loud(self, installed: Machine, job: str):
        installed.path(SETTINGS).write_text("JWT_SECRET=short\nSTRIPE_SECRET_KEY=sk_test_x\n")
        assert installed.run("systemctl", "start", f"ai-ikigai-{job}.service", check=False).returncode != 0
        alarm = f"ai-ikigai-{job}.service has failed"
        eventually(lambda: alarm in installed.journal("-p", "crit", "-t", "ai-ikigai"), 10, "a line of priority crit")


@needs_machine
class TestSelling:
    """A Stripe and a Resend of our own inside the machine: the units reach them, with what they may not do."""

    OPERATOR = "exploitation@ikigai.example"

    @pytest.fixture
    def elsewhere(self, installed: Machine, tmp_path: Path) -> Iterator[Elsewhere]:
        with Elsewhere(installed, tmp_path) as running:
            with installed.path(SETTINGS).open("a") as file:
                file.write(f"{running.settings()}OPERATOR_EMAIL={self.OPERATOR}\nFRONTEND_URL=https://ikigai.example\n")
            installed.run("systemctl", "restart", "ai-ikigai")
            yield running

    def subjects(self, elsewhere: Elsewhere, to: str) -> list[str]:
        mails = json.loads(elsewhere.box.run("curl", "-sS", f"{elsewhere.pages}/mailbox.json?to={to}").stdout)
        return [mail["subject"] for mail in mails]

    def test_what_was_paid_is_known_within_the_hour_and_the_pool_writes_the_e_mails(
            self, installed: Machine, elsewhere: Elsewhere):
        api = Api(pool_of(installed))
        person = api.register()
        questionnaire = api.submit(person)["questionnaireId"]
        assert api.upload(questionnaire, token=person).status_code == 201
        checkout = api.post("/api/payment/create-checkout", token=person, json={"plan": "premium"})
        assert checkout.status_code == 200, checkout.text
        elsewhere.post(checkout.json()["checkoutUrl"], method="card")
        assert api.get("/api/auth/me", token=person).json()["user"]["plan"] == "free"

        installed.run("systemctl", "start", "ai-ikigai-reconcile.service")
        assert "reconciled: " in installed.journal("-u", "ai-ikigai-reconcile.service")
        assert api.get("/api/auth/me", token=person).json()["user"]["plan"] == "premium"
        eventually(lambda: len(self.subjects(elsewhere, person.email)) == 2, 20, "welcome and receipt")
        eventually(lambda: len(self.subjects(elsewhere, self.OPERATOR)) == 1, 20, "Premium was sold")

        for file in installed.path("/var/lib/ai-ikigai/cv").iterdir():
            file.unlink()
        assert installed.run("systemctl", "start", "ai-ikigai-backup.service", check=False).returncode != 0
        eventually(lambda: any("auvegarde" in subject for subject in self.subjects(elsewhere, self.OPERATOR)),
                   20, f"the operator hears of the backup: {self.subjects(elsewhere, self.OPERATOR)}")
        assert "not permitted" not in installed.journal("-u", "ai-ikigai*")


@needs_machine
class TestUpgrade:
    def test_under_load_no_request_is_lost(self, installed: Machine, next_package: Path):
        supervisor = supervisor_of(installed)
        with Load(pool_of(installed)) as load:
            time.sleep(1)
            output = install(installed, next_package)
            eventually(lambda: not [pid for pid in workers(installed) if runs_a_replaced_program(installed, pid)], 40,
                       f"every worker runs the new program; {output}")
            time.sleep(1)
        assert load.failures == [] and load.answered > 100
        assert supervisor_of(installed) == supervisor, "reloaded and not restarted"
        api = Api(pool_of(installed))
        assert all(api.get(f"/api/questionnaire/{identifier}").status_code == 200 for identifier in load.submitted)

    def test_what_the_operator_wrote_stays(self, installed: Machine, next_package: Path):
        secret = installed.path(SETTINGS).read_text()
        installed.path(SITE_FILE).write_text("# mine\n")
        install(installed, next_package)
        assert installed.path(SETTINGS).read_text() == secret
        assert installed.path(SITE_FILE).read_text() == "# mine\n"
        assert "# the next version" in installed.path("/etc/nginx/snippets/ai-ikigai/tls.conf").read_text()

    def test_origins_follow_the_settings_unless_somebody_wrote_them(self, installed: Machine, package: Path):
        with installed.path(SETTINGS).open("a") as settings:
            settings.write("FRONTEND_URL=https://ikigai.example\n")
        install(installed, package)
        assert "https://ikigai.example" in installed.path(ORIGINS).read_text()
        installed.path(ORIGINS).write_text("# mine\n")
        install(installed, package)
        assert installed.path(ORIGINS).read_text() == "# mine\n"

    def test_wrong_settings_keep_neither_dpkg_nor_the_old_pool_from_their_work(self, installed: Machine,
                                                                               next_package: Path):
        with installed.path(SETTINGS).open("a") as settings:
            settings.write("RETENTION_DAYS=soon\n")
        output = install(installed, next_package)
        assert "RETENTION_DAYS" in output and "reload-or-restart" in output
        assert Api(pool_of(installed)).get("/api/health").status_code == 200


def runs_a_replaced_program(box: Machine, pid: int) -> bool:
    try:
        return box.run("readlink", f"/proc/{pid}/exe", check=False).stdout.strip().endswith("(deleted)")
    except FileNotFoundError:
        return False


@needs_machine
class TestRemoval:
    def test_remove_stops_the_service_and_keeps_settings_and_data(self, installed: Machine, package: Path):
        questionnaire = Api(pool_of(installed)).submit()["questionnaireId"]
        settings = installed.path(SETTINGS).read_text()
        installed.run("dpkg", "-r", "ai-ikigai")
        assert installed.run("pgrep", "-u", "ai-ikigai", check=False).stdout == ""
        assert not installed.path("/run/ai-ikigai/pool.sock").exists()
        assert not installed.path("/usr/bin/ai-ikigai").exists()
        install(installed, package)
        assert installed.path(SETTINGS).read_text() == settings
        assert Api(pool_of(installed)).get(f"/api/questionnaire/{questionnaire}").status_code == 200

    def test_purge_removes_settings_and_says_where_the_data_stays(self, installed: Machine):
        done = installed.run("dpkg", "-P", "ai-ikigai")
        assert "rm -r /var/lib/ai-ikigai" in done.stdout + done.stderr
        for path in ("/etc/ai-ikigai", "/etc/nginx/snippets/ai-ikigai", SITE_FILE, "/usr/share/ai-ikigai"):
            assert not installed.path(path).exists(), path
        assert owner_and_mode(installed, "/var/lib/ai-ikigai/ai-ikigai.sqlite") == "ai-ikigai:ai-ikigai 600"
        left = installed.run("find", "/etc/systemd", "/var/lib/systemd", "-name", "*ai-ikigai*").stdout.split()
        assert [path for path in left if "/timers/" not in path] == []


@needs_machine
class TestWithoutSystemd:
    """A container: nothing runs, so nothing can be started, and no script fails on that."""

    @pytest.fixture
    def box(self) -> Iterator[Machine]:
        made = Machine(systemd=False)
        yield made
        made.remove()

    def test_it_can_be_installed_upgraded_removed_and_purged(self, box: Machine, package: Path, next_package: Path):
        install(box, package)
        assert owner_and_mode(box, SETTINGS) == "root:ai-ikigai 640"
        secret, = re.findall(r"^JWT_SECRET=(.+)$", box.path(SETTINGS).read_text(), re.MULTILINE)
        assert len(secret) == 64
        assert box.run("runuser", "-u", "ai-ikigai", "--", "ai-ikigai", "check", check=False).returncode == 0
        install(box, next_package)
        assert secret in box.path(SETTINGS).read_text()
        box.run("dpkg", "-r", "ai-ikigai")
        box.run("dpkg", "-P", "ai-ikigai")
        assert not box.path("/etc/ai-ikigai").exists() and box.path("/var/lib/ai-ikigai").exists()

    def test_every_machine_gets_a_secret_of_its_own(self, box: Machine, package: Path):
        install(box, package)
        first = box.path(SETTINGS).read_text()
        box.run("dpkg", "-P", "ai-ikigai")
        install(box, package)
        assert box.path(SETTINGS).read_text() != first
