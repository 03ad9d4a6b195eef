"""One try to deliver an event: what signs it, what can happen to it, what became of it."""

import secrets
import time
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

import stripe


class Outage(Enum):
    NONE = "none"
    DROPPED = "dropped"
    """Nothing is sent; the try has failed."""
    ANSWER_LOST = "answer lost"
    """It is sent, and what comes back is lost; the try has failed."""


@dataclass(frozen=True)
class Delivery:
    """One try."""

    event_id: str
    kind: str
    time: float
    body: bytes
    headers: dict[str, str]
    status: int | None
    """The endpoint's answer; None without one."""
    error: str | None = None

    @property
    def succeeded(self) -> bool:
        return self.status is not None and 200 <= self.status < 300


def sign(body: str, signing: Iterable[str], timestamp: int | None = None) -> str:
    """The field `Stripe-Signature`: one `v1` a secret, and the meaningless `v0` of test mode.

    docs.stripe.com/webhooks: «Verify webhook signatures manually».
    """
    timestamp = int(time.time()) if timestamp is None else timestamp
    signatures = [stripe.WebhookSignature.generate_signature_header(body, secret, timestamp).split(",", 1)[1]
                  for secret in signing]
    return ",".join([f"t={timestamp}", *signatures, f"v0={secrets.token_hex(32)}"])
