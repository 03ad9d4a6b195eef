"""The 15 answers: valid ones at random, and every way in which one may be wrong (questionnaire.md)."""

import random
from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    id: int
    group: str
    type: str
    values: tuple[str, ...] = ()
    most: int = 1


def _question(number: int, group: str, kind: str, values: str, most: int = 1) -> Question:
    return Question(number, group, kind, tuple(values.split()), most)


QUESTIONS = (
    _question(1, "passion", "multi", "create analyze teach connect build explore", 3),
    _question(2, "passion", "single", "tech art business science social health"),
    _question(3, "passion", "single", "challenge impact learn create team freedom"),
    _question(4, "passion", "multi", "business tech dev-perso creative science culture", 2),
    _question(5, "talent", "multi", "advice organize tech creative mediate motivate", 3),
    _question(6, "talent", "single", "communication analysis creativity leadership empathy execution"),
    _question(7, "talent", "single", "practice read watch discuss teach create"),
    _question(8, "talent", "single", "leader creative analyst harmonizer executor challenger"),
    _question(9, "values", "single", "freedom impact growth respect balance creativity"),
    _question(10, "values", "single", "startup corporate remote social freelance creative"),
    _question(11, "values", "single", "wealth impact recognition mastery balance freedom"),
    _question(12, "values", "single", "education environment equality health innovation community"),
    _question(13, "market", "single", "tech health sustainability finance education creative"),
    _question(14, "market", "scale", ""),
    _question(15, "market", "text", ""),
)

# It must turn up in no log.
TEXT_MARK = "ma-phrase-secrete-7461"


def valid(seed: int = 0, **changes) -> dict:
    """Fifteen acceptable answers, the same for the same seed. `changes` are `q<id>=value`."""
    choose = random.Random(seed)
    answers = {}
    for question in QUESTIONS:
        if question.type == "single":
            answers[str(question.id)] = choose.choice(question.values)
        elif question.type == "multi":
            answers[str(question.id)] = choose.sample(question.values, choose.randint(1, question.most))
        elif question.type == "scale":
            answers[str(question.id)] = choose.randint(1, 5)
        else:
            answers[str(question.id)] = f"J’aimerais aider, {TEXT_MARK}, à ma façon ({choose.randint(0, 999)})."
    answers.update({name.removeprefix("q"): value for name, value in changes.items()})
    return answers


FAMILY = "👨‍👩‍👧‍👦"  # one character as people see it, 25 bytes

ACCEPTED_VARIANTS = [
    ("1", "create", "a lone string for several"),
    ("1", ["explore"], "one of several"),
    ("1", ["create", "teach", "build"], "as many as allowed"),
    ("4", ["dev-perso", "culture"], "as many as allowed"),
    ("14", 3.0, "a whole number written with a point"),
    ("14", "3", "a digit as a string"),
    ("14", 1, "the least"),
    ("14", 5, "the most"),
    ("15", "x", "one character"),
    ("15", "x" * 500, "500 characters"),
    ("15", "é" * 500, "500 accented characters"),
    ("15", "e\u0301" * 500, "500 characters of two code points each"),
    ("15", FAMILY * 500, "500 characters of seven code points each"),
    ("15", "  \n" + "x" * 500 + "\t ", "500 characters after trimming"),
    ("15", "ligne 1\nligne 2", "two lines"),
    ("15", "<script>alert('x')</script> & \"guillemets\"", "what looks like HTML"),
]

# Each is wrong in `answers.<id>` alone.
REFUSED_VARIANTS = [
    *[(str(question.id), wrong, f"{question.type}: {what}") for question in QUESTIONS if question.type == "single"
      for wrong, what in (
        ("nonsense", "an unknown value"), ("", "an empty string"), (None, "null"), ([question.values[0]], "an array"),
        (3, "a number"), (True, "a boolean"), ({}, "an object"), (question.values[0].upper(), "upper case"),
        (f" {question.values[0]}", "a blank before it"))],
    *[(str(question.id), wrong, f"{question.type}: {what}") for question in QUESTIONS if question.type == "multi"
      for wrong, what in (
        ([], "no value"), ([question.values[0]] * 2, "a repeat"), (list(question.values[:question.most + 1]), "too many"),
        (list(question.values), "all"), (["nonsense"], "an unknown value"), ("nonsense", "an unknown lone string"),
        ([question.values[0], "nonsense"], "one known, one not"), (None, "null"), ("", "an empty string"),
        ([None], "null inside"), ([1], "a number inside"), ([[question.values[0]]], "an array inside"),
        (1, "a number"), ({"0": question.values[0]}, "an object"), (True, "a boolean"))],
    *[("14", wrong, f"scale: {what}") for wrong, what in (
        (0, "too little"), (6, "too much"), (-1, "negative"), (2.5, "a fraction"), ("0", "too little as a string"),
        ("6", "too much as a string"), ("trois", "a word"), ("", "an empty string"), (None, "null"), ([3], "an array"),
        (True, "a boolean"), (1e300, "huge"), (-1e300, "hugely negative"), (10**40, "beyond 64 bits"), ("3.5", "a fraction as a string"),
        ("٣", "an Arabic digit"), ({}, "an object"))],
    *[("15", wrong, f"text: {what}") for wrong, what in (
        ("", "empty"), ("   \n\t ", "blanks only"), ("\u00a0\u2003", "wide blanks only"), ("x" * 501, "501 characters"),
        ("é" * 501, "501 accented characters"), ("e\u0301" * 501, "501 characters of two code points each"),
        (FAMILY * 501, "501 characters of seven code points each"), (None, "null"), (15, "a number"),
        (["x"], "an array"), (True, "a boolean"), ({}, "an object"), ("a\u0000b", "U+0000"))],
]
