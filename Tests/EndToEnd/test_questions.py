"""Contract: `GET /api/questionnaire/questions`."""

import pytest

from harness.answers import QUESTIONS
from harness.api import Api
from harness.rules import check_own_text
from harness.settings import SITE

PATH = "/api/questionnaire/questions"


class TestQuestions:
    def test_the_fifteen_questions_have_their_ids_groups_types_and_values(self, api: Api):
        body = api.get(PATH).json()
        assert set(body) == {"success", "questions"}
        questions = body["questions"]
        assert [(one["id"], one["group"], one["type"]) for one in questions] == [
            (question.id, question.group, question.type) for question in QUESTIONS]
        for one, question in zip(questions, QUESTIONS, strict=True):
            if question.values:
                assert values_of(one) == list(question.values), question.id

    def test_their_texts_are_french_and_safe_in_a_page(self, api: Api):
        texts = [text for question in api.get(PATH).json()["questions"] for text in strings(question)]
        assert len(texts) > 15 * 2 + 12 * 6
        for text in texts:
            check_own_text(text, "questions")
        assert sum(any(letter in text for letter in "éèêàçôî’") for text in texts) > 30

    def test_it_says_the_limits(self, api: Api):
        questions = {question["id"]: question for question in api.get(PATH).json()["questions"]}
        for question in QUESTIONS:
            if question.type == "multi":
                assert question.most in numbers(questions[question.id]), question.id
        assert {1, 5} <= set(numbers(questions[14]))
        assert 500 in numbers(questions[15])

    def test_it_is_cacheable_by_anyone(self, api: Api):
        response = api.get(PATH)
        assert "public" in response.headers["cache-control"]
        assert "no-store" not in response.headers["cache-control"]
        assert response.headers["etag"]

    def test_the_etag_is_the_same_for_the_same_questions(self, api: Api):
        assert api.get(PATH).headers["etag"] == api.get(PATH, origin=SITE).headers["etag"]

    @pytest.mark.parametrize("form", ["{}", "W/{}", '"other", {}', '{} , "other"', "*"])
    def test_who_has_it_gets_304_without_a_body(self, api: Api, form: str):
        tag = api.get(PATH).headers["etag"].removeprefix("W/")
        response = api.get(PATH, headers={"If-None-Match": form.format(tag)}, origin=SITE)
        assert (response.status_code, response.content) == (304, b"")
        assert response.headers["etag"].removeprefix("W/") == tag
        assert "public" in response.headers["cache-control"]

    @pytest.mark.parametrize("tag", ['"other"', "other", "", '"', 'W/"other"', '"a", "b"'])
    def test_who_has_another_gets_it_anew(self, api: Api, tag: str):
        assert api.get(PATH, headers={"If-None-Match": tag}).status_code == 200

    def test_a_head_with_the_etag_is_304(self, api: Api):
        tag = api.get(PATH).headers["etag"]
        assert api.request("HEAD", PATH, headers={"If-None-Match": tag}).status_code == 304


def values_of(question: dict) -> list[str]:
    """The values that a client may send, wherever the question keeps them."""
    for member in question.values():
        if isinstance(member, list) and member and all(isinstance(one, dict) and "value" in one for one in member):
            return [one["value"] for one in member]
        if isinstance(member, list) and member and all(isinstance(one, str) for one in member):
            return member
    raise AssertionError(f"question {question['id']} has no values: {question}")


def strings(part: object) -> list[str]:
    if isinstance(part, dict):
        return [text for one in part.values() for text in strings(one)]
    if isinstance(part, list):
        return [text for one in part for text in strings(one)]
    return [part] if isinstance(part, str) else []


def numbers(part: object) -> list[float]:
    if isinstance(part, dict):
        return [number for one in part.values() for number in numbers(one)]
    if isinstance(part, list):
        return [number for one in part for number in numbers(one)]
    return [part] if isinstance(part, int | float) and not isinstance(part, bool) else []
