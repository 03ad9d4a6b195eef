"""A Stripe and a Resend of our own in the network of a throwaway machine, which has no other."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Self

from .machine import Machine
from .settings import ROOT


class Elsewhere:
    """`python -m fakes` from `with` to its end. Its webhooks go nowhere: Stripe's events stay undelivered."""

    AUTHORITY = "/etc/ssl/certs/elsewhere.pem"

    def __init__(self, box: Machine, folder: Path, *options: str, pages_port: int = 8081):
        self.box = box
        self.folder = folder
        self.pages = f"http://127.0.0.1:{pages_port}"
        """Where one pays and reads, from inside."""
        self._command = ["nsenter", "-t", str(box.init), "-n", "--", sys.executable, "-m", "fakes", "--state",
                         str(folder), "--pages-port", str(pages_port), *options]
        self._process: subprocess.Popen | None = None

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            self._command, cwd=ROOT / "Tests/EndToEnd", stdout=subprocess.PIPE, text=True)
        line = self._process.stdout.readline()
        if not line.startswith("ready: "):
            self.__exit__()
            raise AssertionError(f"not ready: {line!r}")
        shutil.copy(self.folder / "ca.pem", self.box.path(self.AUTHORITY))
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(10)
        self._process.stdout.close()

    def settings(self, *names: str) -> str:
        """Lines for the settings file: those of these names, all without any."""
        lines = (self.folder / "product.env").read_text().splitlines()
        lines = [line for line in lines if not line.startswith("SSL_CERT_FILE=")]
        lines.append(f"SSL_CERT_FILE={self.AUTHORITY}")
        return "".join(f"{line}\n" for line in lines if not names or line.partition("=")[0] in names)

    def post(self, url: str, **form: str) -> None:
        """What a browser does with a form of the pages."""
        fields = [word for name, value in form.items() for word in ("-d", f"{name}={value}")]
        self.box.run("curl", "-fsS", "-o", "/dev/null", "-X", "POST", *fields, url)
