"""`make demo`: a newcomer buys, sees the plan change and reads the e-mail, by the commands of the README."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator

import httpx
import pytest

from harness import processes
from harness.processes import eventually
from harness.settings import ROOT
from harness.stack import Stack, free_port, new_folder

# Built is what is tested, and the Python that runs this test is the one that is installed.
MAKE = ["make", "--no-print-directory", "-o", ".build/ai-ikigai.built", "-o", ".venv/installed", "demo"]
CAMILLE = "camille@ikigai.example"
REAL = {"STRIPE_SECRET_KEY": "sk_live_of_somebody", "STRIPE_WEBHOOK_SECRET": "whsec_of_somebody",
        "RESEND_API_KEY": "re_of_somebody", "STRIPE_API_BASE": "https://127.0.0.1:9", "EMAIL_FROM": "x@y.example"}


class Demo(Stack):
    """The demonstration, with real keys in its environment that are none of its business."""

    def __init__(self, command: list[str]):
        folder = new_folder()
        self.pages_port = free_port()
        super().__init__(command, folder, FRONTEND_URL=None, JWT_SECRET=None, DATABASE_PATH=None, CV_DIR=None,
                         SETTINGS_FILE=None, PAGES_PORT=str(self.pages_port), **REAL)

    @property
    def pages(self) -> str:
        return f"http://127.0.0.1:{self.pages_port}"

    def mails(self, to: str) -> list[dict]:
        mails = httpx.get(f"{self.pages}/mailbox.json", params={"to": to}, trust_env=False).json()
        return [mail for mail in mails if mail["to"] == [to]]

    def shell(self, script: str, **variables: str) -> str:
        """Runs commands of the README; their standard output."""
        script = script.replace("http://127.0.0.1:8080", self.url)
        return subprocess.run(["bash", "-euo", "pipefail", "-c", script], check=True, capture_output=True, text=True,
                              env={"PATH": os.environ["PATH"], "no_proxy": "*"} | variables).stdout


def block(name: str) -> str:
    found = re.findall(rf"^```sh {name}\n(.*?)^```$", (ROOT / "README.md").read_text(), re.MULTILINE | re.DOTALL)
    assert len(found) == 1, f"README.md has {len(found)} blocks named «{name}»"
    return found[0]


@pytest.fixture
def demo(request: pytest.FixtureRequest) -> Iterator[Demo]:
    running = Demo(getattr(request, "param", MAKE))
    try:
        yield running.start(within=60)
    finally:
        running.remove()


def test_a_newcomer_buys_and_reads_the_e_mail(demo: Demo):
    eventually(lambda: len(demo.output) >= 4, 5, "it has said what to open")
    for address in (demo.url, f"{demo.pages}/mailbox", f"{demo.pages}/payments"):
        assert any(line.endswith(f" {address}") for line in demo.output), demo.output
        page = httpx.get(address, trust_env=False)
        assert page.status_code == 200 and page.headers["content-type"].startswith("text/html")

    script = block("demo")
    output = demo.shell(script + 'printf "\\n%s %s\\n" "$api" "$token"\n')
    checkout = json.loads(output.splitlines()[0])
    api, token = output.splitlines()[1].split()
    assert checkout["checkoutUrl"].startswith(f"{demo.pages}/pay/")
    browser = httpx.Client(trust_env=False, follow_redirects=True)
    assert CAMILLE in browser.get(checkout["checkoutUrl"]).text
    back = browser.post(checkout["checkoutUrl"], data={"method": "card"})
    assert back.status_code == 200
    assert str(back.url) == f"{demo.url}/questionnaire.html?payment=success&session_id={checkout['sessionId']}"

    assert json.loads(demo.shell(block("demo paid"), api=api, token=token))["user"]["plan"] == "premium"
    welcome, receipt = eventually(lambda: sorted(demo.mails(CAMILLE), key=lambda mail: "Premium" in mail["subject"])
                                  if len(demo.mails(CAMILLE)) == 2 else None, 10, "both e-mails have come")
    assert "Bienvenue" in welcome["subject"] and "79" in receipt["text"]
    mailbox = browser.get(f"{demo.pages}/mailbox/{receipt['id']}")
    assert receipt["subject"] in mailbox.text and CAMILLE in mailbox.text
    assert "AI-Ikigai Premium" in browser.get(f"{demo.pages}/payments").text

    status = demo.stop()  # SIGTERM to make alone; asserts that nothing is left
    assert status in (0, 2, -signal.SIGTERM), demo.log_tail()
    with httpx.Client(trust_env=False) as client, pytest.raises(httpx.ConnectError):
        client.get(f"{demo.pages}/mailbox")
    log = demo.log.read_text()
    assert [secret for secret in (*REAL.values(), token, "secret123", CAMILLE, "Bienvenue") if secret in log] == []

    demo.start(within=60)
    assert json.loads(demo.shell(block("demo paid"), api=api, token=token))["user"]["plan"] == "premium"
    assert len(demo.mails(CAMILLE)) == 2, "what was bought and sent is kept"
    before = {pid: processes.command_line(pid) for pid in demo.processes()}
    os.killpg(demo.process.pid, signal.SIGINT)
    demo.ended(before)


@pytest.mark.parametrize("demo", [[str(ROOT / "tools/demo")]], indirect=True)
class TestMishaps:
    def test_a_second_one_on_the_same_state_says_so_and_the_first_goes_on(self, demo: Demo):
        second = subprocess.run(demo.command, env=demo.environment | {"PORT": str(free_port())}, cwd=ROOT,
                                capture_output=True, text=True, timeout=30)
        assert second.returncode == 1 and "another demonstration uses" in second.stderr
        assert httpx.get(f"{demo.url}/api/health", trust_env=False).status_code == 200
        demo.stop()

    def test_when_a_part_dies_the_others_stop(self, demo: Demo):
        before = {pid: processes.command_line(pid) for pid in demo.processes()}
        fakes, = (pid for pid, command in before.items() if " -m fakes " in command)
        os.kill(fakes, signal.SIGKILL)
        assert demo.ended(before) == 1
        assert "a part of the demonstration has ended" in demo.log.read_text()

    def test_killed_it_takes_everything_along(self, demo: Demo):
        demo.process.kill()
        demo.process.wait(5)
        eventually(lambda: not demo.processes(), 15, f"every process ended: {demo.processes()}")


def test_a_port_that_is_taken_is_named():
    demo = Demo([str(ROOT / "tools/demo")])
    try:
        with socket.create_server(("127.0.0.1", demo.pages_port)):
            demo.launch()
            assert demo.process.wait(20) == 1
        assert f"port {demo.pages_port} is taken" in demo.log.read_text()
    finally:
        shutil.rmtree(demo.folder)
