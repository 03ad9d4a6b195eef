"""openapi.yaml: it is valid, complete, its examples are right, and schemathesis finds no difference to the service."""

import json
import os
import re
import subprocess
import sys
import urllib.parse
from pathlib import Path

import jsonschema
import pytest
import yaml
from openapi_spec_validator import validate

from harness import description
from harness.api import Api
from harness.database import give_plan
from harness.rules import PAGES
from harness.settings import ROOT
from harness.shop import Shop

SHOP = ("/api/payment/", "/api/newsletter/")
HERE = Path(__file__).parent
SOAK = bool(os.environ.get("SOAK"))
IN_SCOPE = {
    ("post", "/api/auth/register"), ("post", "/api/auth/login"), ("get", "/api/auth/me"), ("post", "/api/auth/logout"),
    ("get", "/api/questionnaire/questions"), ("post", "/api/questionnaire/submit"),
    ("post", "/api/questionnaire/upload-cv"), ("get", "/api/questionnaire"), ("get", "/api/questionnaire/{id}"),
    ("delete", "/api/questionnaire/{id}"), ("post", "/api/questionnaire/{id}/claim"),
    ("get", "/api/questionnaire/{id}/cv"), ("get", "/api/questionnaire/{id}/report.pdf"),
    ("post", "/api/payment/create-checkout"), ("post", "/api/payment/webhook"),
    ("post", "/api/newsletter/subscribe"), ("get", "/api/newsletter/confirm"), ("post", "/api/newsletter/confirm"),
    ("get", "/api/newsletter/unsubscribe"), ("post", "/api/newsletter/unsubscribe"), ("get", "/api/health"),
}


def operations() -> dict[tuple[str, str], dict]:
    return {(method, path): operation for path, item in description.document()["paths"].items()
            for method, operation in item.items() if method in description.METHODS}


class TestDocument:
    def test_it_is_valid_openapi_3_1(self):
        document = yaml.safe_load((ROOT / "openapi.yaml").read_text(encoding="utf-8"))
        assert document["openapi"].startswith("3.1")
        validate(document)

    def test_it_describes_every_endpoint_and_no_other(self):
        assert set(operations()) == IN_SCOPE

    def test_every_operation_has_a_name_of_its_own_and_a_summary(self):
        names = [operation["operationId"] for operation in operations().values()]
        assert len(set(names)) == len(names)
        assert all(operation["summary"] and operation["tags"] for operation in operations().values())

    @pytest.mark.parametrize(("call", "operation"), operations().items(), ids=lambda value: str(value)[:60])
    def test_every_operation_has_the_failures_that_it_can_have(self, call: tuple[str, str], operation: dict):
        statuses = set(operation["responses"])
        expected = {"400", "404", "405", "413", "429", "500", "503", "504"}
        if operation["security"] == [{"bearer": []}] or call[1] == "/api/auth/login":
            expected.add("401")
        is_webhook, is_page = call[1] == "/api/payment/webhook", call[1] in PAGES
        if call[0] == "post" and not is_webhook and not is_page:
            expected.add("415")
        if "requestBody" in operation and not is_webhook:
            expected.add("422")
        if is_webhook:
            expected.remove("429")
        if call[1] in ("/api/auth/register", "/api/payment/create-checkout"):
            expected.add("409")
        if call[1] == "/api/payment/create-checkout":
            expected.add("502")
        if call[1].endswith("/report.pdf"):
            expected.add("402")
        assert {status for status in statuses if status >= "4"} == expected

    @pytest.mark.parametrize(("call", "operation"), operations().items(), ids=lambda value: str(value)[:60])
    def test_its_examples_are_what_it_describes(self, call: tuple[str, str], operation: dict):
        contents = list(operation.get("requestBody", {}).get("content", {}).values())
        for response in operation["responses"].values():
            contents += description.resolve(response).get("content", {}).values()
        for content in contents:
            schema = {**content.get("schema", {}), "components": description.document()["components"]}
            examples = [one["value"] for one in content.get("examples", {}).values()]
            examples += [content["example"]] if "example" in content else []
            for example in examples:
                jsonschema.Draft202012Validator(schema).validate(example)

    def test_every_component_is_used(self):
        text = (ROOT / "openapi.yaml").read_text(encoding="utf-8")
        for kind, components in description.document()["components"].items():
            for name in components:
                used = f"#/components/{kind}/{name}'" in text or (kind == "securitySchemes" and f"{name}: []" in text)
                assert used, f"{kind}/{name} is used nowhere"


def test_schemathesis_finds_no_difference(tmp_path: Path):
    """All its checks, over all its phases; deterministic, and longer with SOAK=1. The service can sell here."""
    with Shop() as shop:
        answered = run_schemathesis(shop, tmp_path)
        assert shop.stripe.sessions(), "no generated call has opened a Checkout Session"
    assert {(method, path, 200) for method, path in IN_SCOPE if path.startswith(SHOP)} <= answered
    assert ("post", "/api/payment/webhook", 400) in answered


def run_schemathesis(shop: Shop, tmp_path: Path) -> set[tuple[str, str, int]]:
    """Method, path and status of every answer."""
    account = Api(shop.stack).register()
    # It may have reports, and can still buy Premium.
    give_plan(shop.stack.database, account.id, "essential")
    report = tmp_path / "schemathesis.txt"
    command = [
        str(Path(sys.executable).with_name("st")), "run", str(ROOT / "openapi.yaml"), "--url", shop.stack.url,
        "--checks", "all", "--phases", "examples,coverage,fuzzing,stateful", "--mode", "all",
        "--max-examples", "300" if SOAK else "15", "--seed", "7461", "--generation-deterministic",
        "--continue-on-failure", "--no-color", "--suppress-health-check", "all",
        "--report-har-path", str(tmp_path / "calls.har"), "--request-timeout", "30", "--workers", "1", "--output-sanitize", "true",
    ]
    variables = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LANG": "C.UTF-8", "PYTHONPATH": str(HERE),
                 "SCHEMATHESIS_HOOKS": "harness.schemathesis_hooks", "E2E_USER_ID": account.id,
                 "E2E_WEBHOOK_SECRET": shop.stripe.webhooks.secrets[0]}
    with report.open("w") as output:
        result = subprocess.run(command, env=variables, cwd=tmp_path, stdout=output, stderr=subprocess.STDOUT,
                                timeout=7200 if SOAK else 170)
    text = report.read_text()
    assert result.returncode == 0, text[-12_000:]
    assert re.search(r"[Tt]est cases?", text), text[-3000:]
    calls = json.loads((tmp_path / "calls.har").read_text())["log"]["entries"]
    return {(call["request"]["method"].lower(), urllib.parse.urlsplit(call["request"]["url"]).path,
             call["response"]["status"]) for call in calls}
