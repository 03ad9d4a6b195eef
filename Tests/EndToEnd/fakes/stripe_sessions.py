"""What a new Checkout Session must be, beyond the types of its parameters.

docs.stripe.com/api/checkout/sessions/create
"""

import re
import urllib.parse

from fakes.forms import Parameters
from fakes.parameters import BadParameter
from fakes.stripe_objects import Price


def check_session(given: Parameters, prices: dict[str, Price], now: float) -> tuple[Price, int]:
    """The price and the quantity of the one line that is sold here; raises BadParameter."""
    if "mode" not in given:
        _missing("mode")
    if given["mode"] != "payment":
        raise BadParameter("This Stripe sells once: it knows only `payment` mode.", "mode")
    for name in ("success_url", "cancel_url"):
        if name in given:
            _check_url(given[name], name)
    if "success_url" not in given and given.get("ui_mode", "hosted_page") == "hosted_page":
        _missing("success_url")
    if len(given.get("client_reference_id", "")) > 200:
        raise BadParameter("Invalid string: client_reference_id must be at most 200 characters", "client_reference_id")
    email = given.get("customer_email")
    if email is not None and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.]+", email):
        raise BadParameter(f"Invalid email address: {email}", "customer_email", "email_invalid")
    if email is not None and "customer" in given:
        raise BadParameter("You may only specify one of these parameters: customer, customer_email.", "customer_email")
    if "expires_at" in given:
        _check_end(int(given["expires_at"]), now)
    return _check_line(given.get("line_items"), prices)


def _check_line(lines: list[Parameters] | None, prices: dict[str, Price]) -> tuple[Price, int]:
    if not lines:
        _missing("line_items")
    if len(lines) > 100:
        raise BadParameter("Array line_items exceeded maximum 100 allowed elements.", "line_items")
    if len(lines) > 1 or "price" not in lines[0]:
        raise BadParameter("This Stripe sells one `price` at a time.", "line_items[0][price]", "parameter_missing")
    price = prices.get(lines[0]["price"])
    if price is None:
        raise BadParameter(f"No such price: '{lines[0]['price']}'", "line_items[0][price]", "resource_missing")
    if "quantity" not in lines[0]:
        raise BadParameter("Quantity is required. Add `quantity` to `line_items[0]`", "line_items[0][quantity]",
                           "parameter_missing")
    quantity = int(lines[0]["quantity"])
    if quantity < 1:
        raise BadParameter("The quantity must be greater than or equal to 1", "line_items[0][quantity]",
                           "parameter_invalid_integer")
    return price, quantity


def _check_url(text: str, name: str) -> None:
    parts = urllib.parse.urlsplit(text)
    if parts.scheme not in ("http", "https"):
        raise BadParameter("Invalid URL: An explicit scheme (such as https) must be provided.", name, "url_invalid")
    if not parts.hostname or not text.isprintable() or " " in text or len(text) > 5000:
        raise BadParameter("Not a valid URL", name, "url_invalid")


def _check_end(end: int, now: float) -> None:
    # A second of grace: the client's clock was read before the request was on its way.
    if end < now + 30 * 60 - 1:
        raise BadParameter("The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.",
                           "expires_at")
    if end > now + 24 * 3600 + 1:
        raise BadParameter("The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.",
                           "expires_at")


def _missing(name: str) -> None:
    raise BadParameter(f"Missing required param: {name}.", name, "parameter_missing")
