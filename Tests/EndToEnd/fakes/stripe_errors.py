"""Stripe's refusals: the body that its documents give for each (docs.stripe.com/api/errors)."""

import secrets
from dataclasses import dataclass
from typing import Self

from fakes.exchange import Response
from fakes.faults import Status
from fakes.forms import BadForm
from fakes.parameters import BadParameter


@dataclass
class Refusal(Exception):
    status: int
    message: str
    code: str | None = None
    param: str | None = None
    kind: str = "invalid_request_error"
    retry_after: int | None = None
    should_retry: bool | None = None

    @classmethod
    def of(cls, bad: BadParameter | BadForm) -> Self:
        if isinstance(bad, BadParameter):
            return cls(400, bad.message, bad.code, bad.param)
        return cls(400, str(bad))

    def response(self) -> Response:
        error = {"message": self.message, "type": self.kind}
        if self.code is not None:
            error |= {"code": self.code,
                      "doc_url": f"https://stripe.com/docs/error-codes/{self.code.replace('_', '-')}"}
        if self.param is not None:
            error["param"] = self.param
        if self.kind == "card_error":
            error |= {"decline_code": "generic_decline"}
        if self.status < 500 and self.status != 401:
            error["request_log_url"] = f"https://dashboard.stripe.com/test/logs/req_{secrets.token_hex(7)}"
        headers = {}
        if self.retry_after is not None:
            headers["retry_after"] = str(self.retry_after)
        if self.should_retry is not None:
            headers["stripe_should_retry"] = "true" if self.should_retry else "false"
        if self.status == 401:
            headers["www_authenticate"] = 'Bearer realm="Stripe"'
        return Response.json(self.status, {"error": error}, **headers)


def refusal_for(fault: Status) -> Refusal:
    """What Stripe says with this status."""
    kind, code, message = {
        400: ("invalid_request_error", None, "The request was unacceptable."),
        401: ("invalid_request_error", None, "Invalid API Key provided: sk_test_********************0000"),
        402: ("card_error", "card_declined", "Your card was declined."),
        403: ("invalid_request_error", None, "The provided key does not have the required permissions for this "
              "endpoint on this account."),
        404: ("invalid_request_error", "resource_missing", "No such object."),
        409: ("invalid_request_error", "lock_timeout", "This object cannot be accessed right now because another API "
              "request or Stripe process is currently accessing it."),
        429: ("invalid_request_error", "rate_limit", "Request rate limit exceeded. Learn more about rate limits here "
              "https://stripe.com/docs/rate-limits."),
    }.get(fault.status, ("api_error", None, "An unknown error occurred. If you have any questions, we can help at "
                         "https://support.stripe.com/."))
    return Refusal(fault.status, message, fault.name or code, kind=kind, retry_after=fault.retry_after,
                   should_retry=fault.should_retry)
