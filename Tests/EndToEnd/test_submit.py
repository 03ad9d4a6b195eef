"""Contract: `POST /api/questionnaire/submit`."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from harness import answers, database
from harness.answers import ACCEPTED_VARIANTS, QUESTIONS, REFUSED_VARIANTS
from harness.api import Api, failure, new_email

PATH = "/api/questionnaire/submit"


def send(api: Api, sent: object, **members):
    return api.post(PATH, json={"answers": sent} | members)


class TestAccepted:
    def test_it_answers_201_with_the_analysis(self, api: Api):
        response = send(api, answers.valid())
        assert response.status_code == 201
        assert set(response.json()) == {"success", "questionnaireId", "owned", "analysis", "isPremium"}

    def test_with_a_token_it_is_owned_and_without_one_it_is_nobodys(self, api: Api):
        assert api.submit(api.person("camille"))["owned"] is True
        assert api.submit()["owned"] is False
        assert api.submit()["isPremium"] is False

    @pytest.mark.parametrize("seed", range(20))
    def test_any_acceptable_answers_are_taken(self, api: Api, seed: int):
        submitted = api.submit(seed=seed)
        read = api.get(f"/api/questionnaire/{submitted['questionnaireId']}").json()["questionnaire"]
        assert read["analysis"] == submitted["analysis"]

    @pytest.mark.parametrize(("number", "value"), [row[:2] for row in ACCEPTED_VARIANTS],
                             ids=[f"{row[0]}-{row[2]}" for row in ACCEPTED_VARIANTS])
    def test_every_form_of_a_good_answer_is_taken(self, api: Api, number: str, value: object):
        assert send(api, answers.valid() | {number: value}).status_code == 201

    @pytest.mark.parametrize("value", [
        (question.id, value) for question in QUESTIONS for value in question.values], ids=lambda row: f"{row[0]}-{row[1]}")
    def test_every_value_is_taken(self, cgi: Api, value: tuple):
        assert send(cgi, answers.valid() | {str(value[0]): value[1]}).status_code == 201

    @pytest.mark.parametrize("email", [None, "", "camille@example.org", "  Camille@Example.org "])
    def test_an_email_is_optional(self, api: Api, email: str | None):
        assert send(api, answers.valid(), email=email).status_code == 201

    def test_an_email_attaches_nothing_to_an_account(self, api: Api):
        account = api.register()
        response = send(api, answers.valid(), email=account.email)
        assert response.json()["owned"] is False
        assert api.get("/api/questionnaire", token=account).json()["questionnaires"] == []

    def test_unknown_members_beside_the_answers_are_ignored(self, api: Api):
        response = send(api, answers.valid(), userId=api.person("camille").id, owned=True, isPremium=True, plan="premium")
        assert (response.json()["owned"], response.json()["isPremium"]) == (False, False)

    def test_many_at_once_all_get_in(self, nginx: Api):
        before = nginx.stored()["questionnaires"]
        with ThreadPoolExecutor(8) as threads:
            made = list(threads.map(lambda seed: nginx.submit(seed=seed)["questionnaireId"], range(64)))
        assert len(set(made)) == 64
        assert nginx.stored()["questionnaires"] == before + 64


class TestRefused:
    @pytest.mark.parametrize(("number", "value"), [row[:2] for row in REFUSED_VARIANTS],
                             ids=[f"{row[0]}-{row[2]}" for row in REFUSED_VARIANTS])
    def test_a_bad_answer_is_422_naming_it(self, api: Api, number: str, value: object):
        failure(send(api, answers.valid() | {number: value}), 422, "invalid_fields", f"answers.{number}")

    @pytest.mark.parametrize("number", [str(question.id) for question in QUESTIONS])
    def test_a_missing_answer_is_422_naming_it(self, api: Api, number: str):
        sent = answers.valid()
        del sent[number]
        failure(send(api, sent), 422, "invalid_fields", f"answers.{number}")

    @pytest.mark.parametrize("key", ["0", "16", "-1", "01", "1.0", " 1", "1 ", "x", "", "１", "__proto__", "length"])
    def test_an_answer_to_no_question_is_422_naming_it(self, api: Api, key: str):
        failure(send(api, answers.valid() | {key: "tech"}), 422, "invalid_fields", f"answers.{key}")

    def test_every_bad_answer_is_named_at_once(self, api: Api):
        names = [f"answers.{question.id}" for question in QUESTIONS]
        failure(send(api, {}), 422, "invalid_fields", *names)
        failure(send(api, {str(question.id): None for question in QUESTIONS}), 422, "invalid_fields", *names)
        sent = answers.valid() | {"2": "x", "4": [], "14": 9, "16": 1}
        del sent["9"]
        failure(send(api, sent, email="x"), 422, "invalid_fields",
                "answers.2", "answers.4", "answers.9", "answers.14", "answers.16", "email")

    @pytest.mark.parametrize("sent", [None, [], list(answers.valid().values()), "x", 5, True],
                             ids=["null", "an empty array", "an array", "a string", "a number", "true"])
    def test_answers_of_another_type_are_422(self, api: Api, sent: object):
        failure(send(api, sent), 422, "invalid_fields", "answers")

    def test_no_answers_at_all_are_422(self, api: Api):
        failure(api.post(PATH, json={}), 422, "invalid_fields", "answers")
        failure(api.post(PATH, json=answers.valid()), 422, "invalid_fields", "answers")

    @pytest.mark.parametrize("email", ["x", "a@b", 5, [], {}, True, "a@b.fr\nBcc: c@d.fr"])
    def test_a_bad_email_is_422_naming_it(self, api: Api, email: object):
        failure(send(api, answers.valid(), email=email), 422, "invalid_fields", "email")

    def test_nothing_of_it_is_stored(self, api: Api):
        before = api.stored()
        send(api, answers.valid() | {"15": ""})
        send(api, answers.valid(), email="x")
        send(api, {}, email=new_email())
        assert api.stored() == before

    def test_a_repeated_answer_is_no_server_error(self, api: Api):
        body = '{"answers": {"1": "create", ' + ", ".join(
            f'"{number}": {value!r}'.replace("'", '"') for number, value in
            answers.valid(q15="texte").items()) + "}}"
        response = api.post(PATH, content=body.encode(), headers={"Content-Type": "application/json"})
        assert response.status_code in (201, 400, 422)


class TestStored:
    def test_an_answered_submission_is_in_the_database(self, api: Api):
        camille = api.person("camille")
        for token, owner in ((camille, camille.id), (None, None)):
            identifier = api.submit(token)["questionnaireId"]
            assert database.rows(
                api.database, "SELECT user_id FROM questionnaires WHERE id = ?", identifier) == [(owner,)]
