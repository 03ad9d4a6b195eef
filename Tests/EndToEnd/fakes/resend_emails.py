"""What an e-mail must be for Resend (resend.com/docs/api-reference/emails/send-email), and an accepted one."""

import re
from dataclasses import asdict, dataclass, field
from typing import Any

from fakes.resend_errors import Refusal

KNOWN = {"from", "to", "subject", "bcc", "cc", "reply_to", "html", "text", "headers", "scheduled_at", "attachments",
         "tags", "topic_id", "template"}
MOST_RECIPIENTS = 50

_ADDRESS = r"[^\s<>@,;]+@[^\s<>@,;]+\.[^\s<>@,;.]+"
_ADDRESS_FIELD = re.compile(rf"{_ADDRESS}|[^<>\r\n]+<{_ADDRESS}>|<{_ADDRESS}>")
_HEADER_NAME = re.compile(r"[!-9;-~]+")
_TAG = re.compile(r"[A-Za-z0-9_-]{1,256}")
_FORM = "The email address needs to follow the `email@example.com` or `Name <email@example.com>` format."


@dataclass(frozen=True)
class Mail:
    """An e-mail that Resend has taken."""

    id: str
    created_at: str
    sender: str
    to: list[str]
    subject: str
    html: str | None
    text: str | None
    cc: list[str] = field(default_factory=list)
    bcc: list[str] = field(default_factory=list)
    reply_to: list[str] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    tags: list[dict[str, str]] = field(default_factory=list)
    scheduled_at: str | None = None
    idempotency_key: str | None = None

    def as_json(self) -> dict:
        value = asdict(self)
        return {"id": value.pop("id"), "from": value.pop("sender")} | value


def read(body: Any, identity: str, created_at: str, key: str | None) -> Mail:
    """The e-mail in a request's JSON; raises Refusal."""
    if not isinstance(body, dict):
        raise Refusal("validation_error", "The request body must be an object.")
    for name in ("from", "to", "subject"):
        if body.get(name) in (None, "", []):
            raise Refusal("missing_required_field", f"Missing `{name}` field.")
    if not body.get("html") and not body.get("text"):
        raise Refusal("missing_required_field", "Missing `html` or `text` field.")
    for name in body.keys() - KNOWN:
        raise Refusal("validation_error", f"Unrecognized key: `{name}`.")
    for name in ("subject", "html", "text", "scheduled_at"):
        if body.get(name) is not None and not isinstance(body[name], str):
            raise Refusal("validation_error", f"Invalid `{name}` field: it must be a string.")
    if any(mark in body["subject"] for mark in "\r\n"):
        raise Refusal("validation_error", "The `\\n` is not allowed in the `subject` field.")
    if not isinstance(body["from"], str) or not _ADDRESS_FIELD.fullmatch(body["from"]):
        raise Refusal("invalid_from_address", f"Invalid `from` field. {_FORM}")
    return Mail(identity, created_at, body["from"], _addresses(body, "to"), body["subject"], body.get("html"),
                body.get("text"), _addresses(body, "cc"), _addresses(body, "bcc"), _addresses(body, "reply_to"),
                _headers(body), _tags(body), body.get("scheduled_at"), key)


def _addresses(body: dict, name: str) -> list[str]:
    value = body.get(name)
    value = [] if value is None else [value] if isinstance(value, str) else value
    if not isinstance(value, list) or not all(isinstance(one, str) and _ADDRESS_FIELD.fullmatch(one) for one in value):
        raise Refusal("validation_error", f"Invalid `{name}` field. {_FORM}")
    if len(value) > MOST_RECIPIENTS:
        raise Refusal("validation_error", f"The `{name}` field can have at most {MOST_RECIPIENTS} items.")
    return value


def _headers(body: dict) -> dict[str, str]:
    value = body.get("headers") or {}
    if not isinstance(value, dict) or not all(
            _HEADER_NAME.fullmatch(name) and isinstance(text, str) and not set(text) & set("\r\n")
            for name, text in value.items()):
        raise Refusal("validation_error", "Invalid `headers` field: names and values must be those of a header.")
    return value


def _tags(body: dict) -> list[dict[str, str]]:
    value = body.get("tags") or []
    if not isinstance(value, list) or not all(isinstance(tag, dict) and tag.keys() == {"name", "value"} and all(
            isinstance(text, str) and _TAG.fullmatch(text) for text in tag.values()) for tag in value):
        raise Refusal("validation_error", "Tags should only contain ASCII letters, numbers, underscores, or dashes.")
    return value
