"""Contract: `GET /api/questionnaire/:id/report.pdf`; read by poppler, pypdf and qpdf."""

import io
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdf
import pytest

from harness import database
from harness.api import Account, Api, failure


@pytest.fixture
def payer():
    """Makes an account with a plan."""
    def make(api: Api, plan: str, name: str = "Camille Bélanger") -> Account:
        account = api.register(name=name)
        database.give_plan(api.database, account.id, plan)
        return account
    return make


def report(api: Api, identifier: str, account: Account) -> bytes:
    response = api.get(f"/api/questionnaire/{identifier}/report.pdf", token=account)
    assert response.status_code == 200, response.text
    assert response.headers["Content-Type"] == "application/pdf"
    assert re.match(r"attachment; filename=\"ikigai-\d{4}-\d\d-\d\d\.pdf\"", response.headers["Content-Disposition"])
    assert int(response.headers["Content-Length"]) == len(response.content)
    return response.content


def plain(text: str) -> str:
    """A text as words, whatever the lines and spaces between them."""
    return " ".join(text.replace("\u00a0", " ").split())


def text_of(pdf: bytes) -> str:
    return plain(subprocess.run(
        ["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode())


def kept(api: Api, identifier: str) -> list[Path]:
    return sorted(Path(f"{api.cv_dir}.reports").glob(f"{identifier}.*"))


class TestContent:
    @pytest.mark.parametrize("plan", ["essential", "premium"])
    def test_it_says_what_the_analysis_says(self, api: Api, payer, plan: str):
        account = payer(api, plan)
        submitted = api.submit(account, seed=3)
        analysis = submitted["analysis"]
        pdf = report(api, submitted["questionnaireId"], account)
        text = text_of(pdf)
        assert "Camille Bélanger" in text and plain(analysis["summary"]) in text
        for one in analysis["recommendations"] + analysis["businessIdeas"]:
            assert plain(one["title"]) in text and plain(one["description"]) in text
            for reason in one["reasons"]:
                assert plain(reason) in text
        for name in ("passions", "talents", "mission", "vocation"):
            assert all(plain(label) in text for label in analysis[name])
        for week in analysis.get("actionPlan", []):
            assert all(plain(step) in text for step in week["steps"])
        assert ("Votre plan d’action" in text, "Préparer votre entretien" in text) == (plan == "premium",) * 2
        assert "La méthode et ses limites" in text

    def test_the_cv_is_told_and_a_new_one_changes_it(self, api: Api, payer):
        account = payer(api, "essential")
        identifier = api.submit(account)["questionnaireId"]
        without = report(api, identifier, account)
        assert "aucun CV n’y est joint" in text_of(without)
        data = api.upload(identifier, token=account).json()["cvData"]
        text = text_of(report(api, identifier, account))
        languages = [name[:1].lower() + name[1:] for name in data["languages"]]
        assert all(plain(word) in text for word in data["skills"] + languages + data["education"])
        assert "aucun CV" not in text
        assert len(kept(api, identifier)) == 1, "the one without the CV is gone"

    def test_a_name_in_any_letters_is_drawn_as_it_is(self, api: Api, payer):
        for name in ("Ζωή Δημητρίου", "Łukasz Żółć", "Наталья Щербакова", "<b>O’Neil & fils</b>", "x" * 100):
            account = payer(api, "essential", name)
            text = text_of(report(api, api.submit(account)["questionnaireId"], account))
            assert name in text or name in text.replace(" ", "")

    def test_a_name_that_the_fonts_lack_is_not_drawn_in_boxes(self, api: Api, payer):
        account = payer(api, "essential", "李小龍")
        pdf = report(api, api.submit(account)["questionnaireId"], account)
        assert "李" not in text_of(pdf) and "Votre ikigai" in text_of(pdf)
        assert pypdf.PdfReader(io.BytesIO(pdf)).metadata.title == "L’ikigai de 李小龍"

    def test_without_a_name(self, api: Api, payer):
        account = payer(api, "essential", "")
        assert "Votre ikigai" in text_of(report(api, api.submit(account)["questionnaireId"], account))


@pytest.fixture(scope="module")
def pdf(nginx: Api) -> bytes:
    account = nginx.register(name="Sacha Müller")
    database.give_plan(nginx.database, account.id, "premium")
    return report(nginx, nginx.submit(account, seed=9)["questionnaireId"], account)


class TestForm:
    def test_fonts_are_embedded_and_text_can_be_read(self, pdf: bytes):
        listed = subprocess.run(["pdffonts", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
        rows = listed.splitlines()[2:]
        assert rows
        for row in rows:
            # emb, sub, uni: the last but four columns (pdffonts(1)).
            assert row.split()[-5:-2] == ["yes", "yes", "yes"], row

    def test_qpdf_finds_nothing_wrong(self, pdf: bytes, tmp_path: Path):
        file = tmp_path / "report.pdf"
        file.write_bytes(pdf)
        done = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True)
        assert done.returncode == 0 and "WARNING" not in done.stdout + done.stderr, done.stdout + done.stderr

    def test_title_language_and_bookmarks(self, pdf: bytes):
        reader = pypdf.PdfReader(io.BytesIO(pdf))
        assert reader.metadata.title == "L’ikigai de Sacha Müller"
        assert reader.trailer["/Root"]["/Lang"] == "fr-FR"
        assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]
        chapters = [entry.title for entry in reader.outline if not isinstance(entry, list)]
        assert chapters == [
            "Couverture", "Votre portrait", "Vos quatre cercles", "Vos forces", "Vos dix pistes de métier",
            "Cinq idées d’activité", "Votre plan d’action", "Préparer votre entretien", "La méthode et ses limites"]
        for entry, page in ((one, reader.get_destination_page_number(one)) for one in reader.outline
                            if not isinstance(one, list)):
            if page:
                assert plain(entry.title) in plain(reader.pages[page].extract_text())
        box = reader.pages[0].mediabox
        assert (round(box.width), round(box.height)) == (595, 842)
        assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]

    def test_no_page_is_empty(self, pdf: bytes):
        for number, page in enumerate(pypdf.PdfReader(io.BytesIO(pdf)).pages, start=1):
            assert len(page.extract_text()) > (40 if number == 1 else 150), number


class TestAccess:
    def test_who_has_not_paid_is_asked_to(self, api: Api):
        account = api.register()
        identifier = api.submit(account)["questionnaireId"]
        failure(api.get(f"/api/questionnaire/{identifier}/report.pdf", token=account), 402, "payment_required")

    def test_it_is_the_owners_alone(self, api: Api, payer):
        owner, other = payer(api, "premium"), payer(api, "premium")
        identifier = api.submit(owner)["questionnaireId"]
        path = f"/api/questionnaire/{identifier}/report.pdf"
        failure(api.get(path), 401, "unauthenticated")
        failure(api.get(path, token=other), 404, "not_found")
        nobodys = api.submit()["questionnaireId"]
        failure(api.get(f"/api/questionnaire/{nobodys}/report.pdf", token=owner), 404, "not_found")
        failure(api.get("/api/questionnaire/nonsense/report.pdf", token=owner), 404, "not_found")

    def test_head_has_no_body(self, api: Api, payer):
        account = payer(api, "essential")
        identifier = api.submit(account)["questionnaireId"]
        path = f"/api/questionnaire/{identifier}/report.pdf"
        size = len(report(api, identifier, account))
        response = api.request("HEAD", path, token=account)
        assert (response.status_code, response.content) == (200, b"")
        assert int(response.headers["Content-Length"]) == size


class TestKept:
    def test_the_same_content_is_drawn_once(self, api: Api, payer):
        account = payer(api, "essential")
        identifier = api.submit(account)["questionnaireId"]
        first = report(api, identifier, account)
        [file] = kept(api, identifier)
        assert file.read_bytes() == first and file.stat().st_mode & 0o777 == 0o600
        before = file.stat().st_mtime_ns, file.stat().st_ino
        assert report(api, identifier, account) == first
        [file] = kept(api, identifier)
        assert (file.stat().st_mtime_ns, file.stat().st_ino) == before

    def test_a_better_plan_draws_another(self, api: Api, payer):
        account = payer(api, "essential")
        identifier = api.submit(account)["questionnaireId"]
        first = report(api, identifier, account)
        database.give_plan(api.database, account.id, "premium")
        second = report(api, identifier, account)
        assert len(second) > len(first)
        assert [file.read_bytes() for file in kept(api, identifier)] == [second]

    def test_it_goes_with_the_questionnaire(self, api: Api, payer):
        account = payer(api, "essential")
        identifier = api.submit(account)["questionnaireId"]
        report(api, identifier, account)
        assert api.delete(f"/api/questionnaire/{identifier}", token=account).status_code == 200
        assert kept(api, identifier) == []

    def test_another_cv_removes_it(self, api: Api, payer):
        account = payer(api, "essential")
        identifier = api.submit(account)["questionnaireId"]
        report(api, identifier, account)
        assert api.upload(identifier, token=account).status_code == 201
        assert kept(api, identifier) == []

    def test_many_at_once_get_the_same(self, nginx: Api, payer):
        account = payer(nginx, "premium")
        identifier = nginx.submit(account)["questionnaireId"]
        with ThreadPoolExecutor(8) as threads:
            reports = set(threads.map(lambda _: report(nginx, identifier, account), range(16)))
        assert len(reports) == 1 and len(kept(nginx, identifier)) == 1
