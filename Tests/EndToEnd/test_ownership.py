"""Contract: whose a questionnaire is, and what each may do with it."""

import uuid
from contextlib import closing

import pytest

from harness import database, documents
from harness.answers import TEXT_MARK
from harness.api import Account, Api, failure
from harness.rules import TIME

OWNERS = ("nobody", "camille")
CALLERS = ("anonymous", "camille", "dominique", "a bad token")


def call(api: Api, what: str, identifier: str, token: Account | str | None):
    path = f"/api/questionnaire/{identifier}"
    if what == "read":
        return api.get(path, token=token)
    if what == "erase":
        return api.delete(path, token=token)
    if what == "claim":
        return api.post(f"{path}/claim", token=token)
    if what == "attach a CV":
        return api.upload(identifier, token=token)
    return api.get(f"{path}/cv", token=token)


def expected(what: str, owner: str, caller: str) -> int:
    """The status that the contract gives this caller."""
    signed_in = caller in ("camille", "dominique")
    if what in ("claim", "download the CV") and not signed_in:
        return 401
    if what == "download the CV":
        return 200 if owner == caller else 404
    if owner in ("nobody", caller):
        return 201 if what == "attach a CV" else 200
    return 404


class TestWhoMayWhat:
    @pytest.mark.parametrize("caller", CALLERS)
    @pytest.mark.parametrize("owner", OWNERS)
    @pytest.mark.parametrize("what", ["read", "attach a CV", "download the CV", "claim", "erase"])
    def test_each_caller_may_do_what_the_contract_says(self, api: Api, what: str, owner: str, caller: str):
        people = {"nobody": None, "anonymous": None, "a bad token": "not.a.token",
                  "camille": api.person("camille"), "dominique": api.person("dominique")}
        identifier = api.submit(people[owner])["questionnaireId"]
        assert api.upload(identifier, token=people[owner]).status_code == 201
        before = api.stored()
        response = call(api, what, identifier, people[caller])
        assert response.status_code == expected(what, owner, caller), response.text[:500]
        if response.status_code in (401, 404):
            assert api.stored() == before
            assert api.get(f"/api/questionnaire/{identifier}", token=people[owner]).status_code == 200

    @pytest.mark.parametrize("what", ["read", "attach a CV", "download the CV", "claim", "erase"])
    def test_what_is_anothers_looks_exactly_like_what_does_not_exist(self, api: Api, what: str):
        theirs = api.submit(api.person("camille"))["questionnaireId"]
        dominique = api.person("dominique")
        answers = [call(api, what, identifier, dominique) for identifier in (theirs, str(uuid.uuid4()))]
        bodies = [failure(response, 404, "not_found") for response in answers]
        assert bodies[0]["error"] == bodies[1]["error"]


class TestClaim:
    def test_it_makes_the_questionnaire_the_callers(self, api: Api):
        account = api.register()
        identifier = api.submit()["questionnaireId"]
        response = api.post(f"/api/questionnaire/{identifier}/claim", token=account)
        assert response.status_code == 200
        questionnaire = response.json()["questionnaire"]
        assert set(response.json()) == {"success", "questionnaire"}
        assert (questionnaire["id"], questionnaire["owned"]) == (identifier, True)
        listed = api.get("/api/questionnaire", token=account).json()["questionnaires"]
        assert [one["id"] for one in listed] == [identifier]
        failure(api.get(f"/api/questionnaire/{identifier}"), 404, "not_found")

    def test_a_second_claim_of_the_owner_changes_nothing(self, api: Api):
        account = api.register()
        identifier = api.submit()["questionnaireId"]
        first = api.post(f"/api/questionnaire/{identifier}/claim", token=account)
        second = api.post(f"/api/questionnaire/{identifier}/claim", token=account)
        assert second.status_code == 200
        assert first.json() == second.json()

    def test_the_analysis_stays_what_it_was(self, api: Api):
        submitted = api.submit(seed=8)
        claimed = api.post(
            f"/api/questionnaire/{submitted['questionnaireId']}/claim", token=api.person("dominique")).json()
        assert claimed["questionnaire"]["analysis"] == submitted["analysis"]

    def test_a_cv_comes_with_it(self, api: Api):
        identifier = api.submit()["questionnaireId"]
        file = documents.pdf()
        api.upload(identifier, file)
        camille = api.person("camille")
        api.post(f"/api/questionnaire/{identifier}/claim", token=camille)
        assert api.get(f"/api/questionnaire/{identifier}/cv", token=camille).content == file


class TestDelete:
    def test_it_and_its_cv_are_gone(self, api: Api):
        for token in (None, api.person("camille")):
            identifier = api.submit(token)["questionnaireId"]
            assert api.upload(identifier, token=token).status_code == 201
            file = api.cv_file(identifier)
            assert file and file.exists()
            response = api.delete(f"/api/questionnaire/{identifier}", token=token)
            assert (response.status_code, response.json()) == (200, {"success": True})
            assert not file.exists()
            for table, column in (("questionnaires", "id"), ("cvs", "questionnaire_id")):
                assert database.rows(api.database, f"SELECT 1 FROM {table} WHERE {column} = ?", identifier) == []
            failure(api.get(f"/api/questionnaire/{identifier}", token=token), 404, "not_found")
            failure(api.delete(f"/api/questionnaire/{identifier}", token=token), 404, "not_found")

    def test_what_was_written_is_no_longer_in_the_database_file(self, cgi_with):
        """Erased means erased: SQLite leaves deleted content in free pages unless told otherwise."""
        program = cgi_with()
        api = Api(program)
        mark = f"{TEXT_MARK}-a-effacer-3306"
        identifier = api.submit(q15=mark)["questionnaireId"]
        api.submit(q15="autre")
        assert api.delete(f"/api/questionnaire/{identifier}").status_code == 200
        with closing(database.connect(program.database, write=True)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        assert mark.encode() not in program.database.read_bytes()


class TestIdsInPaths:
    BAD = ["x", "1", "null", "undefined", "7F2C1F4E-5A0B-4D6C-8E3F-2B9A1C0D4E5F", "7f2c1f4e5a0b4d6c8e3f2b9a1c0d4e5f",
           "{7f2c1f4e-5a0b-4d6c-8e3f-2b9a1c0d4e5f}", "7f2c1f4e-5a0b-1d6c-8e3f-2b9a1c0d4e5f", "*", "%25",
           "7f2c1f4e-5a0b-4d6c-8e3f-2b9a1c0d4e5f%20", "é", "%ff", "'", "%27%20OR%201=1", "%2f", "..%2f..%2fetc%2fpasswd",
           "a" * 4_000, str(uuid.uuid4())]

    @pytest.mark.parametrize("identifier", BAD, ids=[one[:40] for one in BAD])
    def test_a_malformed_or_unknown_id_is_404(self, api: Api, identifier: str):
        failure(api.get(f"/api/questionnaire/{identifier}"), 404, "not_found")
        failure(api.delete(f"/api/questionnaire/{identifier}"), 404, "not_found")
        dominique = api.person("dominique")
        failure(api.post(f"/api/questionnaire/{identifier}/claim", token=dominique), 404, "not_found")
        failure(api.get(f"/api/questionnaire/{identifier}/cv", token=dominique), 404, "not_found")

    @pytest.mark.parametrize("identifier", ["%00", "7f2c1f4e-5a0b-4d6c-8e3f-2b9a1c0d4e5f%00"])
    def test_u0000_in_a_path_is_an_error_of_the_clients(self, nginx: Api, identifier: str):
        """nginx refuses it by itself; no web server can hand it to a CGI program."""
        for method in ("GET", "DELETE"):
            assert nginx.request(method, f"/api/questionnaire/{identifier}").status_code in (400, 404)

    def test_the_id_of_an_existing_one_in_upper_case_is_another(self, api: Api):
        identifier = api.submit()["questionnaireId"]
        failure(api.get(f"/api/questionnaire/{identifier.upper()}"), 404, "not_found")


class TestList:
    def test_it_is_empty_at_first(self, api: Api):
        response = api.get("/api/questionnaire", token=api.register())
        assert response.json() == {"success": True, "questionnaires": []}

    def test_it_has_the_callers_own_newest_first(self, api: Api):
        account, other = api.register(), api.register()
        api.submit()
        api.submit(other)
        made = [api.submit(account, seed=seed) for seed in range(3)]
        listed = api.get("/api/questionnaire", token=account).json()["questionnaires"]
        assert [one["id"] for one in listed] == [one["questionnaireId"] for one in reversed(made)]
        for one, submitted in zip(listed, reversed(made), strict=True):
            assert set(one) == {"id", "createdAt", "dominantProfile"}
            assert TIME.fullmatch(one["createdAt"])
            assert one["dominantProfile"] == submitted["analysis"]["dominantProfile"]

    def test_it_has_at_most_a_hundred_the_newest(self, api: Api):
        account = api.register()
        made = [api.submit(account, seed=0)["questionnaireId"] for _ in range(103)]
        listed = [one["id"] for one in api.get("/api/questionnaire", token=account).json()["questionnaires"]]
        assert listed == made[:2:-1]

    def test_what_was_erased_is_not_in_it(self, api: Api):
        account = api.register()
        kept, erased = (api.submit(account)["questionnaireId"] for _ in range(2))
        api.delete(f"/api/questionnaire/{erased}", token=account)
        assert [one["id"] for one in api.get("/api/questionnaire", token=account).json()["questionnaires"]] == [kept]
