"""docs/deploiement.md: its commands, in its order, on a machine with systemd and nginx; and what it says besides."""

import json
import re
from collections.abc import Iterator

import pytest
import yaml

from harness import documents, machine
from harness.elsewhere import Elsewhere
from harness.guide import BUYER, BY_HAND, DOCUMENT, PLAIN, SITE, SUBSCRIBER, Walk, block, blocks
from harness.machine import Machine
from harness.settings import ROOT

needs_machine = pytest.mark.skipif(machine.why_not() is not None, reason=machine.why_not() or "")

NO_BREAK = "\u00a0"


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walk]:
    box = Machine()
    shop = {line.partition("=")[0]: line.partition("=")[2] for line in block("ini", "stripe").splitlines()}
    mail = {line.partition("=")[0]: line.partition("=")[2] for line in block("ini", "resend").splitlines()}
    options = ("--stripe-key", shop["STRIPE_SECRET_KEY"], "--webhook-secret", shop["STRIPE_WEBHOOK_SECRET"],
               "--price", f"{shop['STRIPE_PRICE_ESSENTIAL']}=2900=Essentiel",
               "--price", f"{shop['STRIPE_PRICE_PREMIUM']}=7900=Premium", "--resend-key", mail["RESEND_API_KEY"])
    try:
        with Elsewhere(box, tmp_path_factory.mktemp("elsewhere"), *options) as elsewhere:
            yield Walk(box, elsewhere).go()
    finally:
        box.remove()


@needs_machine
class TestCommands:
    def test_every_command_succeeds(self, walk: Walk):
        failed = [run for run in walk.runs if run.status and run.block.name != "requête"]
        assert failed == [], "\n\n".join(
            f"{run.block.chapter}:\n{run.block.text}{run.output}{run.errors}" for run in failed)

    @pytest.mark.parametrize(("chapter", "said"), [
        ("Installer", r"ok     database: "),
        ("La base de données", r"the database has version \d+"),
        ("Le dossier des CV", r"ai-ikigai 700 /var/lib/ai-ikigai/cv\n[0-9.]+K\s+/var/lib/ai-ikigai/cv"),
        ("Les secrets et les réglages", r"ok     settings: [^$]*root:ai-ikigai 640"),
        ("Stripe", r"(?s)ok     payments: .*reconciled: 0 undelivered events"),
        ("Resend", r"ok     e-mails: none is overdue"),
        ("Les paiements et les e-mails au quotidien",
         r"(?s)reconciled: (\d) undelivered events, of which \1 were new.*\tpremium\t\S+\tcs_\S+\tpi_\S+\t7900 eur\t-\n"
         r".*the account's plan is premium.*counts no more.*had not refused"),
        ("Un paiement n’apparaît pas", r"(?s)reconciled: \d undelivered events, of which 0 were new.*7900 eur\trefunded .*\tgranted\t"),
        ("Des e-mails ne partent pas", r"(?s)ok     e-mails: .*0 are due again"),
        ("TLS et nom de domaine", r'\{"status":"ok",'),
        ("L’ancien nom `api.`", r'\{"status":"ok",'),
        ("Relier le frontend", rf"(?i)access-control-allow-origin: https://{SITE}"),
        ("Sauvegarde et restauration", r"(?s)20\d\d-.*restored: .*/essai/base.*restored: .*before-restore"),
        ("Sécurité", r"Overall exposure level for ai-ikigai.service: [01]\.\d"),
        ("Que faire quand…", r"(?s)ok     settings: .*active \(running\)"),
        ("Le disque est plein", r"(?s)Avail.*/var/lib/ai-ikigai-backup"),
        ("La base est verrouillée", r"ai-ikigai .*ai-ikigai: worker"),
        ("Un processus du service meurt", r'"message":"a worker died and is replaced".*"signal":9'),
        ("Le certificat a expiré", r"notAfter="),
        ("Des CV ne se lisent pas", r'"message":"a CV could not be read".*"reason":')])
    def test_it_says_what_the_guide_promises(self, walk: Walk, chapter: str, said: str):
        assert re.search(said, walk.said(chapter)), walk.said(chapter)

    def test_nothing_is_wrong_at_the_end(self, walk: Walk):
        assert "wrong " not in walk.said("Que faire quand…")

    def test_after_a_new_secret_and_a_restore_people_sign_in_again_and_find_everything(self, walk: Walk):
        who, path = walk.account, f"/api/questionnaire/{walk.questionnaire}/cv"
        assert walk.api.get(path, token=who).status_code == 401
        login = walk.api.post("/api/auth/login", json={"email": who.email, "password": who.password})
        assert walk.api.get(path, token=login.json()["token"]).content == documents.pdf()

    def test_the_log_tells_who_was_slow_and_what_failed(self, walk: Walk):
        said = walk.said("Les journaux")
        assert re.search(r'\{"route":"/api/auth/register","nombre":2,"p50":[0-9.]+,"p95":[0-9.]+\}', said), said
        answered, *failed = walk.request_ids
        assert f'"requestId": "{answered}"' in said
        assert [f'"status":503,"requestId":"{one}"' in said for one in failed] == [True, True], said
        assert "NEXT" in said and "ai-ikigai-backup.timer" in said and "ai-ikigai-reconcile.timer" in said
        assert re.search(r'"message":"mail: sent"', said), said

    def test_the_queries_count_what_is_there(self, walk: Walk):
        tables = walk.said("Requêtes SQL utiles")
        columns = re.findall(r"┌.*\n│ +(\S+) ", tables)
        assert columns == ["jour", "profil", "bientôt_effacés", "format", "type", "acte", "mois", "litige",
                           "événement", "courrier", "envoyés", "adresse"], tables
        for row in (r"│ 20\d\d-\d\d-\d\d │ 2 ", r"│ pdf    │ 1 ", r"│ b2b +│ pending +│ 1 ", r"│ b2b +│ confirmed +│ 1 ", r"│ requested │ 2026-",
                    r"│ premium │ 1 +│ 1 +│ eur ", r"│ needs_response │ [a-z_]+ +│ 79.0 ",
                    r"│ checkout.session.completed +│ 1 ", r"│ sent +│ purchase +│ 1 "):
            assert re.search(row, tables), tables

    def test_the_old_name_serves_the_api_and_sends_the_rest_to_the_site(self, walk: Walk):
        def status_of(url: str, *options: str) -> str:
            return walk.shell(f"curl -sS -o /dev/null -w '%{{http_code}} %{{redirect_url}}' {' '.join(options)} {url}"
                              ).stdout.strip()

        old = f"https://api.{SITE}"
        assert status_of(f"{old}/api/questionnaire/questions") == "200"
        assert status_of(f"{old}/api/nope") == "404"
        assert status_of(f"{old}/api/%zz") == "404"
        assert status_of(f"{old}/api/auth/login", "-X", "TRACE") == "405"
        assert status_of(f"{old}/questionnaire.html?x=1") == f"301 https://{SITE}/questionnaire.html?x=1"
        assert status_of(f"http://api.{SITE}/api/health") == f"301 {old}/api/health"
        preflight = walk.shell(f"curl -sS -i -X OPTIONS {old}/api/auth/login -H 'Origin: https://{SITE}' "
                               "-H 'Access-Control-Request-Method: POST'").stdout
        assert preflight.startswith("HTTP/2 204") and f"access-control-allow-origin: https://{SITE}" in preflight

    def test_what_comes_later_answers_404_today(self, walk: Walk):
        for path in ("/api/auth/forgot", "/api/auth/password", "/api/auth/reset"):
            assert walk.api.post(path, json={}).status_code == 404, path

    def test_the_newsletters_list_has_whoever_confirmed_and_nobody_else(self, walk: Walk):
        assert walk.said("La newsletter") == f"{SUBSCRIBER},b2b\n"

    def test_what_was_bought_and_taken_back_was_told(self, walk: Walk):
        mails = json.loads(walk.box.run("curl", "-sS", f"{walk.elsewhere.pages}/mailbox.json").stdout)
        told = [mail["subject"] for mail in mails if mail["to"] == [BUYER]]
        assert len(told) == 3, "welcome, receipt, refund"
        operator = [mail["subject"] for mail in mails if mail["to"] == [f"vous@{SITE}"]]
        assert any("Premium vendu" in subject for subject in operator) and any("Litige" in one for one in operator)


class TestText:
    def test_every_block_of_commands_is_run_by_somebody(self):
        names = {one.name for one in blocks() if one.language == "sh"}
        assert names <= {*PLAIN, *BY_HAND, "installation", "requête", "achat"}

    def test_the_first_start_is_that_of_the_readme(self):
        assert block("sh", "mise en route") in (ROOT / "README.md").read_text()

    def test_the_table_of_calls_is_that_of_the_description(self):
        description = yaml.safe_load((ROOT / "openapi.yaml").read_text())
        described = {f"{method.upper()} {path}" for path, item in description["paths"].items()
                     for method in item if method in ("get", "post", "delete")}
        assert set(re.findall(r"^\| `((?:GET|POST|DELETE) [^`]+)` \|", DOCUMENT.read_text(), re.MULTILINE)) == described

    def test_its_links_lead_somewhere(self):
        text = DOCUMENT.read_text()
        anchors = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
                   for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}
        for link in re.findall(r"\]\((?!https:)([^)]+)\)", text):
            assert link[1:] in anchors if link.startswith("#") else (DOCUMENT.parent / link).exists(), link

    def test_its_french_is_set_with_care(self):
        text = re.sub(r"^```.*?^```$", "", DOCUMENT.read_text(), flags=re.MULTILINE | re.DOTALL)
        for number, line in enumerate(DOCUMENT.read_text().splitlines(), 1):
            assert len(line) <= 120, f"line {number}"
        prose = re.sub(r"`[^`]*`|\]\([^)]*\)|^\|[-|]+\|$", "x", text, flags=re.MULTILINE)
        assert "'" not in prose
        assert re.findall(rf"[^{NO_BREAK}][;?!»](?!\w)|«[^{NO_BREAK}]| :", prose) == []
