"""Checks parameters against the official stripe library's own description of them.

The library's parameter types are generated from Stripe's OpenAPI description, so a name that this
accepts is one that Stripe knows (stripe-python: stripe/params).
"""

import re
import sys
from dataclasses import dataclass

from stripe._request_options import RequestOptions

from fakes.forms import Parameters


@dataclass
class BadParameter(Exception):
    """What Stripe answers with 400 (docs.stripe.com/error-codes)."""

    message: str
    param: str | None = None
    code: str | None = None


def check(given: Parameters, description: type, prefix: str = "") -> None:
    """Every name known, every value of its type; whether one is missing, or makes sense, others say."""
    known = {name: repr(kind) for name, kind in description.__annotations__.items()
             if name not in RequestOptions.__annotations__}
    for name, value in given.items():
        path = f"{prefix}[{name}]" if prefix else name
        if name not in known:
            raise BadParameter(f"Received unknown parameter: {path}", path, "parameter_unknown")
        _check_value(value, known[name], path, sys.modules[description.__module__])


def _check_value(value: object, kind: str, path: str, module: object) -> None:
    if isinstance(value, str):
        _check_text(value, kind, path)
        return
    nested = re.search(r"\w*Params\w+", kind.replace("UntypedStripeObject", ""))
    if isinstance(value, list):
        if "List[" not in kind:
            raise BadParameter("Invalid object", path)
        for index, item in enumerate(value):
            _check_value(item, kind.replace("List[", "", 1), f"{path}[{index}]", module)
    elif "List[" in kind:
        raise BadParameter("Invalid array", path)
    elif nested is not None:
        check(value, getattr(module, nested[0]), path)
    elif "Dict[str, str]" in kind:
        _check_metadata(value, path)
    else:
        raise BadParameter(f"Invalid string: {value}", path)


def _check_text(value: str, kind: str, path: str) -> None:
    if value == "":
        raise BadParameter(
            f"You passed an empty string for '{path}'. We assume empty values are an attempt to unset a parameter; "
            f"however '{path}' cannot be unset. You should remove '{path}' from your request or supply a "
            "non-empty value.", path, "parameter_invalid_empty")
    if "List[" in kind:
        raise BadParameter("Invalid array", path)
    if literal := re.search(r"Literal\[([^\]]*)\]", kind):
        allowed = re.findall(r"'([^']*)'", literal[1])
        if value not in allowed:
            raise BadParameter(f"Invalid {path}: must be one of {', '.join(allowed)}", path)
    elif re.search(r"\bint\b", kind) and "str" not in kind:
        if not re.fullmatch(r"-?[0-9]{1,18}", value):
            raise BadParameter(f"Invalid integer: {value}", path, "parameter_invalid_integer")
    elif re.search(r"\bbool\b", kind) and "str" not in kind:
        if value not in ("true", "false"):
            raise BadParameter(f"Invalid boolean: {value}", path)
    elif re.search(r"Params\w+|Dict\[", kind):
        raise BadParameter("Invalid object", path)


def _check_metadata(value: dict, path: str) -> None:
    """docs.stripe.com/api/metadata: 50 keys of 40 characters, values of 500, no brackets in a key."""
    if len(value) > 50:
        raise BadParameter("Metadata can have up to 50 keys", path)
    for key, text in value.items():
        if not isinstance(text, str):
            raise BadParameter("Metadata values must be strings", f"{path}[{key}]")
        if len(key) > 40:
            raise BadParameter(f"Metadata keys can have up to 40 characters: {key}", path)
        if len(text) > 500:
            raise BadParameter(f"Metadata values can have up to 500 characters, but you passed in a value that is "
                               f"{len(text)} characters.", f"{path}[{key}]")
