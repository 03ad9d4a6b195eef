"""Contract: `analysis`, the free and the full view, and that a result never changes by itself."""

import copy

import pytest

from harness import answers, database, documents
from harness.answers import TEXT_MARK
from harness.api import Account, Api
from harness.rules import check_own_text

CIRCLES = {"passion", "profession", "mission", "vocation"}
COMMON = {"score", "dominantProfile", "passions", "talents", "mission", "vocation", "summary", "recommendations"}
LABELS = ("passions", "talents", "mission", "vocation")
FULL = COMMON | {"businessIdeas", "cvSkills"}
SEEDS = range(12)


def check_common(analysis: dict) -> None:
    score = analysis["score"]
    assert set(score) == CIRCLES
    assert all(type(value) is int and 0 <= value <= 100 for value in score.values())
    assert score[analysis["dominantProfile"]] == max(score.values())
    for name in LABELS:
        assert len(set(analysis[name])) == len(analysis[name]), f"{name} repeats"
        for label in analysis[name]:
            check_own_text(label, name)
            assert len(label) <= 60, f"{name}: not short: {label}"
    check_own_text(analysis["summary"], "summary")
    assert len(analysis["summary"]) > 80, "a paragraph"
    matches = [one["match"] for one in analysis["recommendations"]]
    assert matches == sorted(matches, reverse=True)
    assert all(type(match) is int and 0 <= match <= 100 for match in matches)
    titles = [one["title"] for one in analysis["recommendations"]]
    assert len(set(titles)) == len(titles)
    for one in analysis["recommendations"]:
        check_own_text(one["title"], "title")
        check_own_text(one["description"], "description")


def check_free(analysis: dict) -> None:
    assert set(analysis) == COMMON
    check_common(analysis)
    assert all(1 <= len(analysis[name]) <= 3 for name in LABELS)
    assert len(analysis["recommendations"]) == 3
    assert all(set(one) == {"title", "description", "match"} for one in analysis["recommendations"])


def check_reasons(reasons: list) -> None:
    assert len(reasons) >= 2 and all(isinstance(reason, str) and reason.strip() for reason in reasons)


def check_full(analysis: dict, plan: str) -> None:
    assert set(analysis) == (FULL | {"actionPlan"} if plan == "premium" else FULL)
    check_common(analysis)
    assert all(1 <= len(analysis[name]) <= 5 for name in LABELS)
    assert len(analysis["recommendations"]) == 10
    for one in analysis["recommendations"]:
        assert set(one) == {"title", "description", "match", "reasons"}
        check_reasons(one["reasons"])
    assert len(analysis["businessIdeas"]) == 5
    for one in analysis["businessIdeas"]:
        assert set(one) == {"title", "description", "reasons"}
        check_own_text(one["title"], "title")
        check_own_text(one["description"], "description")
        assert one["reasons"] and all(isinstance(reason, str) and reason for reason in one["reasons"])
    assert all(isinstance(skill, str) for skill in analysis["cvSkills"])
    if plan == "premium":
        assert [step["week"] for step in analysis["actionPlan"]] == [1, 3, 5, 7, 9, 11]
        for one in analysis["actionPlan"]:
            assert set(one) == {"week", "title", "steps"}
            check_own_text(one["title"], "title")
            assert one["steps"] and all(isinstance(step, str) and step for step in one["steps"])


def read(api: Api, identifier: str, token: Account | None = None) -> dict:
    response = api.get(f"/api/questionnaire/{identifier}", token=token)
    assert response.status_code == 200, response.text
    return response.json()["questionnaire"]


@pytest.fixture(scope="module")
def payer(request: pytest.FixtureRequest):
    """Makes an account with a plan."""
    def make(api: Api, plan: str) -> Account:
        account = api.register()
        database.give_plan(api.database, account.id, plan)
        return account

    return make


class TestFreeView:
    @pytest.mark.parametrize("seed", SEEDS)
    def test_it_has_the_contracts_shape(self, api: Api, seed: int):
        check_free(api.submit(seed=seed)["analysis"])

    def test_a_questionnaire_has_the_free_members_alone(self, api: Api):
        for token in (None, api.person("camille")):
            questionnaire = read(api, api.submit(token)["questionnaireId"], token)
            assert set(questionnaire) == {"id", "createdAt", "owned", "analysis", "isPremium"}
            assert questionnaire["isPremium"] is False
            assert questionnaire["owned"] is (token is not None)

    def test_the_persons_words_are_not_in_the_texts(self, api: Api):
        injected = f"<script>alert('{TEXT_MARK}')</script> & \"gras\" Quetzalcoatlus"
        analysis = api.submit(q15=injected)["analysis"]
        check_free(analysis)
        assert "Quetzalcoatlus" not in str(analysis) and TEXT_MARK not in str(analysis)

    @pytest.mark.parametrize("number", [question.id for question in answers.QUESTIONS if question.type == "single"])
    def test_whatever_one_answers_there_is_something_to_say(self, cgi: Api, number: int):
        question = answers.QUESTIONS[number - 1]
        for value in question.values:
            check_free(cgi.submit(seed=number, **{f"q{number}": value})["analysis"])


class TestDeterminism:
    @pytest.mark.parametrize("seed", SEEDS)
    def test_the_same_answers_give_the_same_analysis(self, nginx: Api, cgi: Api, seed: int):
        first = nginx.submit(seed=seed)["analysis"]
        assert nginx.submit(seed=seed)["analysis"] == first
        assert cgi.submit(seed=seed)["analysis"] == first, "another process, another machine"

    def test_the_order_of_several_values_does_not_matter(self, api: Api):
        chosen = ["create", "teach", "build"]
        assert (api.submit(q1=chosen)["analysis"]) == api.submit(q1=chosen[::-1])["analysis"]

    def test_forms_of_the_same_answer_give_the_same_analysis(self, api: Api):
        plain = api.submit(q1=["create"], q14=3, q15="un texte")["analysis"]
        assert api.submit(q1="create", q14="3", q15="  un texte\n")["analysis"] == plain
        assert api.submit(q14=3.0, q1=["create"], q15="un texte")["analysis"] == plain

    def test_other_answers_give_other_analyses(self, api: Api):
        analyses = [api.submit(seed=seed)["analysis"] for seed in range(12)]
        assert len({str(analysis["score"]) for analysis in analyses}) > 3
        assert len({analysis["recommendations"][0]["title"] for analysis in analyses}) > 2

    def test_reading_twice_gives_the_same(self, api: Api):
        identifier = api.submit()["questionnaireId"]
        assert read(api, identifier) == read(api, identifier)


class TestFullView:
    @pytest.mark.parametrize("plan", ["essential", "premium"])
    @pytest.mark.parametrize("seed", range(3))
    def test_it_has_the_contracts_shape(self, api: Api, payer, plan: str, seed: int):
        account = payer(api, plan)
        submitted = api.submit(account, seed=seed)
        assert submitted["isPremium"] is True
        check_full(submitted["analysis"], plan)
        assert submitted["analysis"]["cvSkills"] == []
        questionnaire = read(api, submitted["questionnaireId"], account)
        assert set(questionnaire) == {"id", "createdAt", "owned", "analysis", "isPremium", "answers", "cvData"}
        assert questionnaire["cvData"] is None
        assert questionnaire["analysis"] == submitted["analysis"]

    def test_the_user_shows_the_plan(self, api: Api, payer):
        for plan in ("essential", "premium"):
            account = payer(api, plan)
            assert api.get("/api/auth/me", token=account).json()["user"]["plan"] == plan
            login = {"email": account.email, "password": account.password}
            assert api.post("/api/auth/login", json=login).json()["user"]["plan"] == plan

    def test_the_best_purchase_counts(self, api: Api, payer):
        account = payer(api, "premium")
        database.give_plan(api.database, account.id, "essential")
        assert api.get("/api/auth/me", token=account).json()["user"]["plan"] == "premium"

    def test_the_answers_come_back_as_they_were_given(self, api: Api, payer):
        account = payer(api, "essential")
        sent = answers.valid(seed=5, q1=["teach", "create"], q14=4, q15="Aider, <b>vraiment</b> & bien")
        identifier = api.post(
            "/api/questionnaire/submit", token=account, json={"answers": sent}).json()["questionnaireId"]
        back = read(api, identifier, account)["answers"]
        assert set(back) == set(sent)
        for number, value in sent.items():
            given = back[number]
            assert (sorted(given) == sorted(value)) if isinstance(value, list) else (given == value), number

    def test_a_plan_opens_the_older_questionnaires_and_closes_nothing_of_them(self, api: Api):
        account = api.register()
        submitted = api.submit(account, seed=3)
        check_free(submitted["analysis"])
        database.give_plan(api.database, account.id, "premium")
        full = read(api, submitted["questionnaireId"], account)
        assert full["isPremium"] is True
        check_full(full["analysis"], "premium")
        for name in ("score", "dominantProfile"):
            assert full["analysis"][name] == submitted["analysis"][name]
        best = copy.deepcopy(full["analysis"]["recommendations"][:3])
        for one in best:
            del one["reasons"]
        assert best == submitted["analysis"]["recommendations"]

    def test_a_claim_by_somebody_with_a_plan_opens_it(self, api: Api, payer):
        account = payer(api, "essential")
        identifier = api.submit()["questionnaireId"]
        response = api.post(f"/api/questionnaire/{identifier}/claim", token=account)
        check_full(response.json()["questionnaire"]["analysis"], "essential")

    def test_a_plan_does_not_open_what_nobody_owns(self, api: Api, payer):
        account = payer(api, "premium")
        questionnaire = read(api, api.submit()["questionnaireId"], account)
        assert (questionnaire["isPremium"], questionnaire["owned"]) == (False, False)
        check_free(questionnaire["analysis"])

    def test_the_plan_of_one_opens_nothing_for_another(self, api: Api, payer):
        payer(api, "premium")
        other = api.register()
        assert api.submit(other)["isPremium"] is False

    def test_with_a_cv_its_skills_are_listed(self, api: Api, payer):
        account = payer(api, "premium")
        identifier = api.submit(account)["questionnaireId"]
        body = api.upload(identifier, documents.pdf(), token=account).json()
        assert body["isPremium"] is True
        check_full(body["analysis"], "premium")
        assert body["analysis"]["cvSkills"] and set(body["analysis"]["cvSkills"]) <= set(body["cvData"]["skills"])
        questionnaire = read(api, identifier, account)
        assert questionnaire["cvData"] == body["cvData"]
        assert questionnaire["analysis"] == body["analysis"]
