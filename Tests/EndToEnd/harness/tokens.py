"""Tokens, made and read by PyJWT."""

import base64
import json
import time
import uuid

import jwt

from .settings import JWT_SECRET

REQUIRED = ("sub", "iat", "exp", "jti")
SEVEN_DAYS = 7 * 24 * 3600


def claims(user_id: str, **changes) -> dict:
    """The claims of a good token; a change to None leaves the claim out."""
    now = int(time.time())
    values = {"sub": user_id, "iat": now, "exp": now + SEVEN_DAYS, "jti": str(uuid.uuid4())} | changes
    return {name: value for name, value in values.items() if value is not None}


def sign(values: dict, secret: str | bytes = JWT_SECRET, algorithm: str = "HS256", **header) -> str:
    return jwt.encode(values, secret, algorithm=algorithm, headers=header or None)


def read(token: str) -> dict:
    """The claims of a token that verifies."""
    return jwt.decode(token, JWT_SECRET, algorithms=["HS256"], options={"require": list(REQUIRED)})


def encode(part: bytes | dict | list) -> str:
    """Base64url without padding (RFC 7515, section 2)."""
    raw = json.dumps(part, separators=(",", ":")).encode() if not isinstance(part, bytes) else part
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
