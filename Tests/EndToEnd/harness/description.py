"""Whether a response is one that openapi.yaml describes."""

import functools
import re

import httpx
import jsonschema
import yaml

from .settings import ROOT

METHODS = {"get", "post", "delete", "put", "patch"}


@functools.cache
def document() -> dict:
    return yaml.safe_load((ROOT / "openapi.yaml").read_text(encoding="utf-8"))


def resolve(part: dict) -> dict:
    while "$ref" in part:
        target = document()
        for name in part["$ref"].removeprefix("#/").split("/"):
            target = target[name]
        part = target
    return part


@functools.cache
def _paths() -> list[tuple[re.Pattern, str]]:
    """The described paths, those without a parameter first."""
    paths = sorted(document()["paths"], key=lambda path: "{" in path)
    return [(re.compile(re.sub(r"\{\w+\}", "[^/]+", path)), path) for path in paths]


@functools.cache
def _validator(path: str, method: str, status: str) -> jsonschema.Draft202012Validator | None:
    response = resolve(document()["paths"][path][method]["responses"][status])
    schema = response.get("content", {}).get("application/json", {}).get("schema")
    if schema is None:
        return None
    return jsonschema.Draft202012Validator({**schema, "components": document()["components"]})


def check(response: httpx.Response) -> None:
    """Asserts that the described operation describes this status, its required headers and its body."""
    request = response.request
    path = next((path for pattern, path in _paths() if pattern.fullmatch(request.url.path)), None)
    method = "get" if request.method == "HEAD" else request.method.lower()
    if path is None or method not in document()["paths"][path]:
        return
    status = str(response.status_code)
    where = f"{request.method} {path} → {status}"
    described = document()["paths"][path][method]["responses"]
    assert status in described, f"{where}: openapi.yaml does not describe this status"
    for name, header in resolve(described[status]).get("headers", {}).items():
        if resolve(header).get("required"):
            assert name in response.headers, f"{where}: openapi.yaml requires {name}"
    validator = _validator(path, method, status)
    if validator and request.method != "HEAD":
        errors = [f"{error.json_path}: {error.message[:300]}" for error in validator.iter_errors(response.json())]
        assert not errors, f"{where}: not as openapi.yaml describes: {errors}"
