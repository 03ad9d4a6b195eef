"""The web servers of docs/hosting-cgi.md, set up by the blocks of that document and by nothing else.

A block has a name after its opening fence. What a test changes in one are paths, names and ports; each must occur in
the block, so that the document cannot move away from what is tested.
"""

import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
from pathlib import Path

from . import processes
from .processes import eventually
from .settings import BINARY, ORIGINS, REPORT_BINARY, ROOT
from .stack import free_port

DOCUMENT = ROOT / "docs/hosting-cgi.md"
SYSTEM_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# The five fields before the command of a cron line (crontab(5)).
TIMES = r"(?:[0-9*/]+ ){5}"
# Whom root hands the web servers to, and through them the program; anybody else runs them as themselves.
ACCOUNT = "www-data" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name


def block(name: str) -> str:
    """The fenced block of the document with this name."""
    found = re.findall(rf"^```{re.escape(name)}\n(.*?)^```$", DOCUMENT.read_text(), re.MULTILINE | re.DOTALL)
    assert len(found) == 1, f"docs/hosting-cgi.md has {len(found)} blocks named «{name}»"
    return found[0]


def replaced(text: str, words: dict[str, str]) -> str:
    """The text with each word replaced; a word that is gone from it is a failure."""
    for word, by in words.items():
        assert word in text, f"docs/hosting-cgi.md no longer has «{word}» in: {text}"
        text = text.replace(word, by)
    return text


class Hosting:
    """One web server as the document sets it up, on a port of the loopback, with all its state in `folder`."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.port = free_port()
        self.origins = ORIGINS
        self.program = folder / "bin" / "ai-ikigai"
        self.settings_file = folder / "etc" / "env"
        self.web_root = folder / "www"
        self.backups = folder / "backups"
        self.logs = folder / "log"
        self.database = folder / "data" / "ikigai.sqlite3"
        self.cv_dir = folder / "data" / "cvs"
        self.output = self.logs / "output.log"
        self.processes: list[subprocess.Popen] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    # --- what a server has of its own ---------------------------------------------------------------------------

    def install(self) -> None:
        """Puts the program, the settings and the frontend where the document says."""
        words = {
            ".build/release/ai-ikigai": str(BINARY), ".build/release/ikigai-report": str(REPORT_BINARY),
            "/usr/local/bin": str(self.program.parent), "/usr/local/libexec": str(self.folder / "libexec"),
            "/var/www/ai-ikigai": str(self.web_root), "/var/lib/ai-ikigai": str(self.database.parent),
            "/var/backups/ai-ikigai": str(self.backups),
            "/etc/ai-ikigai": str(self.settings_file.parent), "https://ai-ikigai.example": ",".join(ORIGINS)}
        if os.geteuid() != 0:
            words |= {"-o www-data -g www-data": "", "-o root -g www-data": ""}
        self.program.parent.mkdir()
        self.shell(replaced(block("sh install"), words))

    def commands(self) -> list[list[str]]:
        """Writes the server's configuration; what to start, each in the foreground."""
        raise NotImplementedError

    # --- the same for all ---------------------------------------------------------------------------------------

    def shell(self, script: str, **environment: str) -> str:
        """Runs a script of the document in the project's folder; its standard output."""
        done = subprocess.run(["sh", "-euc", script], cwd=ROOT, env={"PATH": SYSTEM_PATH} | environment,
                              capture_output=True, text=True)
        assert done.returncode == 0, f"{script}\n{done.stdout}{done.stderr}"
        return done.stdout

    def as_account(self, script: str, **settings: str) -> subprocess.CompletedProcess:
        """Runs a line as the account that runs the program, as cron does. SETTINGS_FILE is in the place of the
        settings file that the program finds by itself; further settings may stand beside it."""
        environment = {"PATH": SYSTEM_PATH, "SETTINGS_FILE": str(self.settings_file),
                       "HOME": str(self.folder / "home")} | settings
        account = {"user": ACCOUNT, "group": ACCOUNT, "extra_groups": []} if os.geteuid() == 0 else {}
        return subprocess.run(["sh", "-c", script], cwd="/", env=environment, capture_output=True, text=True,
                              timeout=60, **account)

    def cron(self) -> list[str]:
        """The commands of the document's cron lines."""
        table = replaced(block("cron machine") + block("cron machine with stripe"), {
            "/usr/local/bin": str(self.program.parent), "/var/backups/ai-ikigai": str(self.backups)})
        return re.findall(rf"^{TIMES}www-data (.*)$", table, re.MULTILINE)

    def start(self) -> "Hosting":
        self.launch()
        eventually(self.listens, 10, f"the server listens; {self.output.read_text(errors='replace')[-2000:]}")
        return self

    def launch(self, more_settings: str = "") -> None:
        """Sets everything up and starts it; a wrong setting may keep it from listening."""
        self.logs.mkdir()
        self.install()
        with self.settings_file.open("a") as file:
            file.write(more_settings)
        for command in self.commands():
            with self.output.open("ab") as output:
                self.processes.append(subprocess.Popen(
                    command, cwd="/", env={"PATH": SYSTEM_PATH}, stdin=self.standard_input(), stdout=output,
                    stderr=output, start_new_session=True))

    def standard_input(self):
        return subprocess.DEVNULL

    def listens(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def running(self) -> list[int]:
        """The processes that were started, and all that these have started."""
        return sorted({pid for process in self.processes
                       for pid in processes.belonging_to(process.pid, str(self.folder))})

    def stop(self) -> None:
        """SIGTERM to the servers, as systemd does; asserts that they take their workers with them."""
        for process in self.processes:
            self.end(process)
        for process in self.processes:
            process.wait(40)
        eventually(lambda: not self.running(), 10, f"every process ended: {self.running()}")

    def end(self, process: subprocess.Popen) -> None:
        process.send_signal(signal.SIGTERM)

    def remove(self) -> None:
        processes.kill_all(self.running)
        for process in self.processes:
            process.wait(5)
        shutil.rmtree(self.folder, ignore_errors=True)

    def log(self) -> str:
        """All that server and program have logged."""
        return "".join(path.read_text(errors="replace") for path in sorted(self.logs.iterdir()))


class Apache(Hosting):
    """The site between what Debian's own configuration puts around it."""

    api = ""
    debian = """
ServerRoot "{folder}"
DefaultRuntimeDir "{folder}"
PidFile "{folder}/apache2.pid"
Define APACHE_LOG_DIR "{logs}"
ErrorLog "{logs}/apache2.log"
LogFormat "%h %l %u %t \\"%r\\" %>s %O \\"%{{Referer}}i\\" \\"%{{User-Agent}}i\\"" combined
CustomLog "{logs}/other.log" combined
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
Timeout 300
KeepAliveTimeout 5
{modules}
{account}
TypesConfig /etc/mime.types
DirectoryIndex index.html
RequestReadTimeout header=20-40,minrate=500 body=10,minrate=500
AddOutputFilterByType DEFLATE text/html text/plain text/css text/javascript application/javascript application/xml
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
<Directory />
  Options FollowSymLinks
  AllowOverride None
  Require all denied
</Directory>
"""
    debian_modules = ("mpm_event authn_core authz_core alias autoindex deflate dir env filter mime negotiation "
                      "reqtimeout setenvif status")

    def configuration(self, site: str, modules: str) -> list[list[str]]:
        names = [*self.debian_modules.split(), *modules.split()]
        account = f"User {ACCOUNT}\nGroup {ACCOUNT}" if os.geteuid() == 0 else ""
        file = self.folder / "apache2.conf"
        file.write_text(self.debian.format(
            folder=self.folder, logs=self.logs, port=self.port, account=account,
            modules="\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in names))
            + site)
        return [["apache2", "-f", str(file), "-DFOREGROUND"]]

    def enabled(self) -> str:
        """The modules that the document enables."""
        return re.search(r"^a2enmod (.*)$", block(f"sh {self.api}"), re.MULTILINE)[1]

    def commands(self) -> list[list[str]]:
        api = self.settings_file.parent / "apache-api.conf"
        api.write_text(replaced(block(self.api), {
            "/usr/local/bin/ai-ikigai": str(self.program), "/etc/ai-ikigai/env": str(self.settings_file)}))
        site = replaced(block("apache site"), {
            "*:80": f"127.0.0.1:{self.port}", "ServerName ai-ikigai.example": "ServerName 127.0.0.1",
            "/var/www/ai-ikigai": str(self.web_root), "/etc/ai-ikigai/apache-api.conf": str(api)})
        return self.configuration(site, self.enabled())


class ApacheCGI(Apache):
    api = "apache mod_cgid"


class ApacheFastCGI(Apache):
    api = "apache mod_fcgid"


class ApacheWebSpace(Apache):
    """A host that allows CGI and .htaccess, and hands no Authorization to CGI programs."""

    def __init__(self, folder: Path):
        super().__init__(folder)
        home = folder / "home"
        self.program = home / "ai-ikigai" / "ai-ikigai"
        self.settings_file = home / "ai-ikigai" / "env"
        self.web_root = home / "public_html"
        self.database = home / "ai-ikigai" / "data" / "ikigai.sqlite3"
        self.cv_dir = home / "ai-ikigai" / "data" / "cvs"
        self.backups = home / "ai-ikigai" / "backups"

    def install(self) -> None:
        home = self.folder / "home"
        home.mkdir()
        self.shell(replaced(block("sh htaccess install"), {
            "install -m 0700 ai-ikigai": f"install -m 0700 {BINARY}",
            "install -m 0700 ikigai-report": f"install -m 0700 {REPORT_BINARY}",
            "https://ai-ikigai.example": ",".join(ORIGINS)}), HOME=str(home))
        (self.web_root / ".htaccess").write_text(block("apache htaccess"))
        if os.geteuid() == 0:
            self.shell(f"chown -R {ACCOUNT}:{ACCOUNT} {home}")

    def cron(self) -> list[str]:
        table = block("cron web space") + block("cron web space with stripe")
        return re.findall(rf"^{TIMES}(.*)$", table, re.MULTILINE)

    def commands(self) -> list[list[str]]:
        return self.configuration(f"""
DocumentRoot "{self.web_root}"
<Directory "{self.web_root}">
  AllowOverride FileInfo Indexes
  Options ExecCGI SymLinksIfOwnerMatch
  AddHandler cgi-script .cgi
  Require all granted
</Directory>
""", "cgid rewrite headers")


class Lighttpd(Hosting):
    """The site as Debian's own configuration includes it."""

    api = ""
    debian = """
server.modules = ( "mod_indexfile", "mod_access", "mod_alias", "mod_redirect" )
server.document-root = "/var/empty"
server.upload-dirs = ( "{folder}/uploads" )
server.errorlog = "{logs}/error.log"
server.pid-file = "{folder}/lighttpd.pid"
{account}
server.bind = "127.0.0.1"
server.port = {port}
server.feature-flags += ( "server.h2proto" => "enable", "server.h2c" => "enable",
                          "server.graceful-shutdown-timeout" => 5 )
server.http-parseopts = (
  "header-strict" => "enable", "host-strict" => "enable", "host-normalize" => "enable",
  "url-normalize-unreserved" => "enable", "url-normalize-required" => "enable", "url-ctrls-reject" => "enable",
  "url-path-2f-decode" => "enable", "url-path-dotseg-remove" => "enable"
)
index-file.names = ( "index.php", "index.html" )
url.access-deny = ( "~", ".inc" )
static-file.exclude-extensions = ( ".php", ".pl", ".fcgi" )
include_shell "/usr/share/lighttpd/create-mime.conf.pl"
{site}
{api}
server.modules += ( "mod_dirlisting", "mod_staticfile" )
"""

    def api_words(self) -> dict[str, str]:
        return {}

    def commands(self) -> list[list[str]]:
        words = {'"ai-ikigai.example"': f'"127.0.0.1:{self.port}"'}
        site = replaced(block("lighttpd site"), words | {
            "/var/www/ai-ikigai": str(self.web_root), "/var/log/lighttpd": str(self.logs)})
        api = replaced(block(self.api), words | {
            "/usr/local/bin/ai-ikigai": str(self.program), "/etc/ai-ikigai/env": str(self.settings_file)}
            | self.api_words())
        account = f'server.username = "{ACCOUNT}"\nserver.groupname = "{ACCOUNT}"' if os.geteuid() == 0 else ""
        uploads = self.folder / "uploads"
        uploads.mkdir()
        if os.geteuid() == 0:
            for folder in (uploads, self.logs):
                shutil.chown(folder, ACCOUNT, ACCOUNT)
        file = self.folder / "lighttpd.conf"
        file.write_text(self.debian.format(
            folder=self.folder, logs=self.logs, account=account, port=self.port, site=site, api=api))
        return [["lighttpd", "-D", "-f", str(file)]]


class LighttpdFastCGI(Lighttpd):
    api = "lighttpd mod_fastcgi"

    def api_words(self) -> dict[str, str]:
        return {"/var/lib/ai-ikigai": str(self.database.parent)}


class LighttpdCGI(Lighttpd):
    api = "lighttpd mod_cgi"


class NginxFcgiwrap(Hosting):
    """The site in Debian's nginx, before fcgiwrap as its systemd unit starts it."""

    def end(self, process: subprocess.Popen) -> None:
        """fcgiwrap leaves its children to systemd, which ends all of a unit's processes."""
        os.killpg(process.pid, signal.SIGTERM)

    def standard_input(self):
        """The first command is fcgiwrap, which systemd hands its socket."""
        if self.processes:
            return subprocess.DEVNULL
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(str(self.folder / "fcgiwrap.socket"))
        listener.listen(64)
        if os.geteuid() == 0:
            shutil.chown(self.folder / "fcgiwrap.socket", ACCOUNT, ACCOUNT)
        return listener

    def commands(self) -> list[list[str]]:
        site = replaced(block("nginx fcgiwrap"), {
            "listen 80;": f"listen 127.0.0.1:{self.port};", "server_name ai-ikigai.example;": "server_name 127.0.0.1;",
            "/var/www/ai-ikigai": str(self.web_root), "/run/fcgiwrap.socket": str(self.folder / "fcgiwrap.socket"),
            "/usr/local/bin/ai-ikigai": str(self.program), "/etc/ai-ikigai/env": str(self.settings_file)})
        temporary = "\n".join(f"{kind}_temp_path {self.folder}/nginx-{kind};"
                              for kind in ("client_body", "fastcgi", "proxy", "scgi", "uwsgi"))
        file = self.folder / "nginx.conf"
        file.write_text(f"""
daemon off;
{f"user {ACCOUNT};" if os.geteuid() == 0 else ""}
pid {self.folder}/nginx.pid;
error_log {self.logs}/error.log;
events {{ }}
http {{
include /etc/nginx/mime.types;
default_type application/octet-stream;
sendfile on;
gzip on;
access_log {self.logs}/access.log;
{temporary}
{site}
}}
""")
        options = re.fullmatch(r"DAEMON_OPTS=(\S+)\n", block("sh fcgiwrap"))[1]
        account = ["setpriv", f"--reuid={ACCOUNT}", f"--regid={ACCOUNT}", "--clear-groups"]
        return [[*(account if os.geteuid() == 0 else []), "fcgiwrap", options],
                ["nginx", "-e", "stderr", "-p", str(self.folder), "-c", str(file)]]
