"""What schemathesis must know beside openapi.yaml: who is calling, what a CV is, and what JSON Schema cannot say.

Loaded by `st run` through SCHEMATHESIS_HOOKS. The environment names the account, E2E_USER_ID, and the secret that
webhooks are signed with, E2E_WEBHOOK_SECRET.
"""

import os
import unicodedata

import requests
import schemathesis
from fakes.stripe_delivery import sign
from harness import documents, tokens
from harness.rules import UUID4


@schemathesis.auth(refresh_interval=None)
class Tokens:
    """A token of its own for every request: one that a generated call has logged out is missed by nobody."""

    def get(self, case, context):
        return tokens.sign(tokens.claims(os.environ["E2E_USER_ID"]))

    def set(self, case, data, context):
        case.headers["Authorization"] = f"Bearer {data}"


# As text, because schemathesis takes a body that a hook has put bytes into for one that must be refused. The only bytes
# beyond ASCII that the file has are in a comment.
CV = documents.pdf().decode("ascii", "replace").replace("\ufffd", "x")


@schemathesis.hook
def before_call(context, case, kwargs):
    """A generated file is noise; where the rest of the call is as described, the CV is to be one."""
    if case.operation.label == "POST /api/questionnaire/upload-cv" and isinstance(case.body, dict):
        file, identifier = case.body.get("cv"), case.body.get("questionnaireId")
        if isinstance(file, str) and isinstance(identifier, str) and UUID4.fullmatch(identifier):
            case.body = case.body | {"cv": CV}  # a new body: generated ones are shared between cases
    if case.operation.label == "POST /api/payment/webhook" and case.meta and case.meta.generation.mode.is_positive:
        kwargs["auth"] = _signed


def _signed(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Signs the bytes that are sent, as Stripe does."""
    body = request.body or b""
    text = body if isinstance(body, str) else body.decode()
    request.headers["Stripe-Signature"] = sign(text, [os.environ["E2E_WEBHOOK_SECRET"]])
    return request


def _can_be_said(body: object) -> bool:
    """Whether the schema judges these values as the contract does.

    JSON Schema counts code points where the contract counts bytes (password) or characters as people see them (name,
    answer 15), and knows other blanks and no invisible characters (email); where the two differ, the end-to-end tests of
    that field have the word.
    """
    if not isinstance(body, dict):
        return True
    password = body.get("password")
    if isinstance(password, str):
        by_code_points, by_bytes = 8 <= len(password) <= 1024, 8 <= len(password.encode()) <= 1024
        if by_code_points != by_bytes:
            return False
    name = body.get("name")
    if isinstance(name, str) and len(name) > 100 and len(name.encode()) <= 400:
        return False
    email = body.get("email")
    if isinstance(email, str) and any(unicodedata.category(sign) == "Cf" for sign in email):
        return False
    answers = body.get("answers")
    text = answers.get("15") if isinstance(answers, dict) else None
    if isinstance(text, str) and not text.isascii() and (len(text) > 500 or len(text.strip()) < 2):
        return False
    return not (isinstance(text, str) and len(text) > 500 >= len(text.strip()))


@schemathesis.hook
def filter_body(context, body):
    return _can_be_said(body)

