"""Resend's refusals (resend.com/docs/api-reference/errors)."""

from dataclasses import dataclass

from fakes.exchange import Response
from fakes.faults import Status

MESSAGES = {
    "invalid_idempotency_key": (400, "The key must be between 1-256 chars."),
    "missing_api_key": (401, "Missing API key in the authorization header."),
    "restricted_api_key": (401, "This API key is restricted to only send emails."),
    "invalid_api_key": (403, "API key is invalid."),
    "not_found": (404, "The requested endpoint does not exist."),
    "method_not_allowed": (405, "Method is not allowed for the requested path."),
    "invalid_idempotent_request": (409, "Same idempotency key used with a different request payload."),
    "concurrent_idempotent_requests": (409, "Same idempotency key used while original request is still in progress."),
    "validation_error": (422, "We found an error with one or more fields in the request."),
    "missing_required_field": (422, "The request body is missing one or more required fields."),
    "invalid_from_address": (422, "Invalid `from` field."),
    "rate_limit_exceeded": (429, "Too many requests. Please limit the number of requests per second. Or contact "
                            "support to increase rate limit."),
    "daily_quota_exceeded": (429, "You have reached your daily email quota."),
    "monthly_quota_exceeded": (429, "You have reached your monthly email quota."),
    "security_error": (451, "We may have found a security issue with the request."),
    "application_error": (500, "An unexpected error occurred."),
    "internal_server_error": (500, "An unexpected error occurred."),
}
"""Of each `name` the status and the message."""

_USUAL = {400: "validation_error", 401: "missing_api_key", 403: "invalid_api_key", 404: "not_found",
          405: "method_not_allowed", 409: "concurrent_idempotent_requests", 422: "validation_error",
          429: "rate_limit_exceeded", 451: "security_error", 500: "internal_server_error"}


@dataclass
class Refusal(Exception):
    name: str
    message: str | None = None
    status: int | None = None
    retry_after: int | None = None

    def response(self) -> Response:
        usual_status, usual_message = MESSAGES[self.name]
        status = self.status or usual_status
        headers = {} if self.retry_after is None else {"retry_after": str(self.retry_after)}
        return Response.json(status, {"statusCode": status, "message": self.message or usual_message,
                                      "name": self.name}, **headers)


def refusal_for(fault: Status) -> Refusal:
    """What Resend says with this status, or this name."""
    name = fault.name or _USUAL.get(fault.status, "application_error")
    return Refusal(name, status=fault.status, retry_after=fault.retry_after)
