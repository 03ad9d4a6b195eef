"""docs/deploiement.md followed from its first line to its last on a throwaway machine.

Every block of commands has a name after its opening fence, which says who runs it:

| name | |
|---|---|
| `machine`, `journaux`, `requêtes` | run here, as written |
| `installation` | run here, with DESTDIR, because the project lies outside of the machine |
| `mise en route` | run here, as written |
| `requête` | run here with the id of a request that was made |
| `achat` | run here with the session of what somebody bought |
| `construction`, `paquet`, `certbot` | need a network or the package: run by hand |
"""

import json
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import SimpleNamespace

from . import documents
from .api import Account, Api
from .elsewhere import Elsewhere
from .machine import Machine
from .processes import eventually
from .settings import ROOT

DOCUMENT = ROOT / "docs/deploiement.md"
SITE = "ai-ikigai.example"
SUBSCRIBER = "lettre-confirmee@e2e.example"
BUYER = "camille@example.org"
PLAIN = ("machine", "journaux", "requêtes", "mise en route")
BY_HAND = ("construction", "paquet", "certbot")

# In the place of certbot: asks for the challenge where Let's Encrypt would, and signs the certificate itself.
CERTBOT = r"""#!/bin/bash
set -eu
names=()
while [ $# -gt 0 ]; do
  case $1 in
    -w) webroot=$2; shift 2 ;;
    -d) names+=("$2"); shift 2 ;;
    --deploy-hook) hook=$2; shift 2 ;;
    certonly | --webroot) shift ;;
    *) echo "unknown: $1" >&2; exit 2 ;;
  esac
done
mkdir -p "$webroot/.well-known/acme-challenge"
echo proof >"$webroot/.well-known/acme-challenge/token"
for name in "${names[@]}"; do
  # nginx may still be taking the new site over.
  for try in {1..50}; do
    answer=$(curl -fsS "http://$name/.well-known/acme-challenge/token") && break || sleep 0.1
  done
  [ "$answer" = proof ]
done
live=/etc/letsencrypt/live/${names[0]}
mkdir -p "$live"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj "/CN=${names[0]}" \
  -addext "subjectAltName=$(printf 'DNS:%s,' "${names[@]}" | sed 's/,$//')" \
  -keyout "$live/privkey.pem" -out "$live/fullchain.pem" 2>/dev/null
cat "$live/fullchain.pem" >>/etc/ssl/certs/ca-certificates.crt
sh -c "$hook"
"""


@dataclass
class Block:
    """A fenced block: what stands after its fence, its text, and the chapter that it stands in."""

    language: str
    name: str
    text: str
    chapter: str


@dataclass
class Run:
    block: Block
    status: int
    output: str
    errors: str


def blocks() -> Iterator[Block]:
    chapter = ""
    for match in re.finditer(r"^#{2,3} (.+)$|^```(\w+) ?(.*)\n((?:.*\n)*?)```$", DOCUMENT.read_text(), re.MULTILINE):
        if match[1]:
            chapter = match[1]
        else:
            yield Block(match[2], match[3], match[4], chapter)


def block(language: str, name: str) -> str:
    found = [one.text for one in blocks() if (one.language, one.name) == (language, name)]
    assert len(found) == 1, f"docs/deploiement.md has {len(found)} blocks «{language} {name}»"
    return found[0]


class Walk:
    """The machine of somebody who has done all that the guide says, and what each of its blocks answered."""

    def __init__(self, box: Machine, elsewhere: Elsewhere):
        self.box = box
        self.elsewhere = elsewhere
        self.session = ""
        self.runs: list[Run] = []
        self.request_ids: list[str] = []
        self.api: Api | None = None
        self.account: Account | None = None
        self.questionnaire = ""

    def go(self) -> "Walk":
        before: dict[str, Callable[[], None]] = {
            "La base de données": self.people_come,
            "Stripe": lambda: self.settings("stripe", "STRIPE_API_BASE", "SSL_CERT_FILE"),
            "Resend": lambda: self.settings("resend", "RESEND_API_BASE"),
            "La newsletter": self.somebody_confirms,
            "Les paiements et les e-mails au quotidien": self.somebody_buys,
            "Les journaux": self.nginx_fails,
            "Un processus du service meurt": self.a_worker_dies,
            "Des CV ne se lisent pas": self.a_bad_cv_comes}
        self.box.path("/usr/local/sbin/certbot").write_text(CERTBOT)
        self.box.path("/usr/local/sbin/certbot").chmod(0o755)
        with self.box.path("/etc/hosts").open("a") as hosts:
            hosts.write(f"127.0.0.1 {SITE} api.{SITE}\n")
        self.box.run("systemctl", "start", "nginx")
        for one in blocks():
            if one.chapter in before:
                before.pop(one.chapter)()
            if one.language == "sh" and one.name not in BY_HAND:
                self.run(one)
            elif (one.language, one.name) == ("nginx", "api"):
                self.append("/etc/nginx/sites-available/ai-ikigai.conf", one.text)
            elif (one.language, one.name) == ("ini", "réglages"):
                self.settings("réglages")
        assert not before, f"docs/deploiement.md no longer has the chapters {list(before)}"
        return self

    def run(self, one: Block) -> None:
        if one.name == "installation":
            done = subprocess.run([*one.text.split(), "-o", ".build/ai-ikigai.built", f"DESTDIR={self.box.path('/')}"],
                                  cwd=ROOT, capture_output=True, text=True)
            return self.record(one, done)
        if one.name == "requête":
            for request_id in self.request_ids:
                text, count = re.subn(r"^id=\S+$", f"id={request_id}", one.text, flags=re.MULTILINE)
                assert count == 1
                self.record(one, self.shell(text, "+e"))
            return
        if one.name == "achat":
            text, count = re.subn(r"^achat=\S+$", f"achat={self.session}", one.text, flags=re.MULTILINE)
            assert count == 1
            return self.record(one, self.shell(text))
        assert one.name in PLAIN, f"docs/deploiement.md has a block that nobody runs: «{one.name}»"
        self.record(one, self.shell(one.text))

    def shell(self, text: str, *options: str) -> subprocess.CompletedProcess[str]:
        return self.box.run("bash", "-e", "-o", "pipefail", *options, "-c", text, check=False, environment={
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"})

    def record(self, one: Block, done: subprocess.CompletedProcess[str]) -> None:
        self.runs.append(Run(one, done.returncode, done.stdout, done.stderr))

    def said(self, chapter: str) -> str:
        """All that the blocks of a chapter printed."""
        return "".join(run.output + run.errors for run in self.runs if run.block.chapter == chapter)

    # --- what happens on such a machine -------------------------------------------------------------------------

    def append(self, path: str, text: str) -> None:
        with self.box.path(path).open("a") as file:
            file.write(text)

    def settings(self, name: str, *elsewhere: str) -> None:
        """Writes the settings of a block of the guide, and those that lead to our own Stripe and Resend; the secret
        stays the one that is there."""
        if elsewhere:
            self.append("/etc/ai-ikigai/env", self.elsewhere.settings(*elsewhere))
        lines = block("ini", name).splitlines()
        self.append("/etc/ai-ikigai/env", "".join(f"{line}\n" for line in lines if not line.startswith("JWT_SECRET")))

    def people_come(self) -> None:
        self.api = Api(SimpleNamespace(
            socket_path=self.box.path("/run/ai-ikigai/pool.sock"), origins=(f"https://{SITE}",),
            database=self.box.path("/var/lib/ai-ikigai/ai-ikigai.sqlite"),
            cv_dir=self.box.path("/var/lib/ai-ikigai/cv")))
        self.account = self.api.register()
        self.questionnaire = self.api.submit(self.account)["questionnaireId"]
        assert self.api.upload(self.questionnaire, documents.pdf(), token=self.account).status_code == 201
        self.api.submit()
        self.api.post("/api/newsletter/subscribe", json={"email": "lettre@e2e.example"})
        self.request_ids.append(self.api.get("/api/health").headers["x-request-id"])

    def somebody_confirms(self) -> None:
        """Subscribes, and follows the link of the e-mail."""
        self.api.post("/api/newsletter/subscribe", json={"email": SUBSCRIBER})
        text = eventually(lambda: self.mail(SUBSCRIBER), 30, "the e-mail comes once Resend is set")
        token = re.search(r"/api/newsletter/confirm\?token=(\w+)", text)[1]
        assert "C’est confirmé" in self.api.post(f"/api/newsletter/confirm?token={token}").text

    def mail(self, address: str) -> str | None:
        """The text of the newest e-mail to an address."""
        mails = json.loads(self.box.run("curl", "-fsS", f"{self.elsewhere.pages}/mailbox.json?to={address}").stdout)
        return mails[0]["text"] if mails else None

    def somebody_buys(self) -> None:
        """Pays, and has the bank dispute it; nothing of it arrives by itself."""
        buyer = self.api.register(email=BUYER)
        checkout = eventually(lambda: self.checkout(buyer), 20, "the settings of Stripe are taken over")
        self.session = checkout["sessionId"]
        self.elsewhere.post(checkout["checkoutUrl"], method="card")
        self.elsewhere.post(f"{self.elsewhere.pages}/payments/{self.session}/dispute")

    def checkout(self, buyer: Account) -> dict | None:
        response = self.api.post("/api/payment/create-checkout", token=buyer, json={"plan": "premium"})
        return response.json() if response.status_code == 200 else None

    def nginx_fails(self) -> None:
        self.box.run("systemctl", "stop", "ai-ikigai.socket", "ai-ikigai")
        answers = self.shell(f"curl -sS https://{SITE}/api/health https://api.{SITE}/api/health").stdout
        self.box.run("systemctl", "start", "ai-ikigai.socket", "ai-ikigai")
        self.request_ids += re.findall(r'"requestId":"([^"]+)"', answers)

    def a_worker_dies(self) -> None:
        supervisor = self.box.property("ai-ikigai.service", "MainPID")
        worker = self.box.run("pgrep", "-P", supervisor).stdout.split()[0]
        self.box.run("kill", "-9", worker)
        eventually(lambda: "died" in self.box.journal("-u", "ai-ikigai"), 10, "the journal says that it died")

    def a_bad_cv_comes(self) -> None:
        assert self.api.upload(self.api.submit()["questionnaireId"], documents.encrypted_pdf()).status_code == 422
