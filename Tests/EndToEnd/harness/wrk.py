"""Load on the loopback: wrk for many short reads, and people who submit and remember what was answered."""

import random
import re
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path

import httpx

from . import answers
from .stack import Stack

# Counts what is not 2xx as well, which wrk's own summary gives only as a line of text.
SCRIPT = """
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("REPORT %d %d %d %d %d %d\\n", summary.requests, e.connect, e.read, e.write, e.timeout, e.status))
end
"""


@dataclass
class Report:
    """What one run of wrk did. wrk counts a status from 400 on as an error."""

    requests: int
    failures: int


def read_for(stack: Stack, seconds: int, folder: Path, connections: int = 32) -> Report:
    """Reads /api/health from so many connections for so long."""
    script = folder / "report.lua"
    script.write_text(SCRIPT)
    output = subprocess.run(
        ["wrk", "--threads", "1", "--connections", str(connections), "--duration", f"{seconds}s", "--timeout", "30s",
         "--script", str(script), f"{stack.url}/api/health"], capture_output=True, text=True, check=True).stdout
    numbers = [int(number) for number in re.search(r"REPORT (.*)", output)[1].split()]
    return Report(numbers[0], sum(numbers[1:]))


class Submitter(threading.Thread):
    """Somebody who submits until told to stop, and remembers which ids came back and which calls failed."""

    def __init__(self, stack: Stack, seed: int):
        super().__init__(daemon=True)
        self.url = f"{stack.url}/api/questionnaire/submit"
        self.chance = random.Random(seed)
        self.answered: list[str] = []
        self.failures: list[str] = []
        self.stopping = threading.Event()

    def run(self) -> None:
        with httpx.Client(trust_env=False, timeout=60) as client:
            while not self.stopping.is_set():
                body = {"answers": answers.valid(self.chance.randrange(1000))}
                try:
                    response = client.post(self.url, json=body)
                except httpx.HTTPError as error:
                    self.failures.append(repr(error))
                    continue
                if response.status_code == 201:
                    self.answered.append(response.json()["questionnaireId"])
                else:
                    self.failures.append(f"{response.status_code} {response.text}")

    def stop(self) -> None:
        self.stopping.set()
        self.join(70)
        assert not self.is_alive()
