"""Form parameters with bracketed keys, as Stripe reads them: `a[b]=1&c[0][d]=2&e[]=3`."""

import re
import urllib.parse
from typing import Any

Parameters = dict[str, Any]
"""Values are strings, such dictionaries, or lists of either."""

_KEY = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])*)")


class BadForm(Exception):
    """The text is no such form."""


def parse(text: str) -> Parameters:
    """Nested dictionaries; a level whose keys are all numbers or empty becomes a list."""
    root: dict = {}
    try:
        pairs = urllib.parse.parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text), errors="strict")
    except (ValueError, UnicodeDecodeError) as error:
        raise BadForm(str(error)) from error
    for key, value in pairs:
        found = _KEY.fullmatch(key)
        if found is None:
            raise BadForm(f"Invalid parameter name: {key}")
        names = [found[1], *re.findall(r"\[([^\[\]]*)\]", found[2])]
        level = root
        for name in names[:-1]:
            name = _index(level) if name == "" else name
            level = level.setdefault(name, {})
            if not isinstance(level, dict):
                raise BadForm(f"Invalid parameter: {key} is a value and a group at once")
        last = _index(level) if names[-1] == "" else names[-1]
        if isinstance(level.get(last), dict):
            raise BadForm(f"Invalid parameter: {key} is a value and a group at once")
        level[last] = value
    return {name: _lists(value) for name, value in root.items()}


def _index(level: dict) -> str:
    return str(len(level))


def _lists(value: object) -> object:
    if not isinstance(value, dict):
        return value
    inner = {name: _lists(item) for name, item in value.items()}
    if inner and all(name.isdigit() for name in inner):
        return [inner[name] for name in sorted(inner, key=int)]
    return inner
