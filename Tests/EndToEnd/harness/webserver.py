"""nginx alone, with the development or the production site, before whatever listens on a unix socket."""

import os
import shutil
import signal
import socket
import subprocess
from pathlib import Path

from .processes import eventually
from .settings import BINARY, ORIGINS, ROOT, environment
from .stack import free_port


class Nginx:
    """The site as `tools/render-nginx` writes it for `kind`, `development` or `production`."""

    def __init__(self, kind: str, folder: Path, pool_socket: Path, rate_limit: str = "off", **changes: str):
        self.kind, self.folder = kind, folder
        self.port, self.http_port = free_port(), free_port()
        self.origins = ORIGINS
        self.certificate = folder / "certificate.pem"
        origins = folder / "nginx-origins.conf"
        origins.write_bytes(subprocess.run(
            [str(BINARY), "nginx-origins"], env=environment(folder), capture_output=True, check=True).stdout)
        key = folder / "certificate-key.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
             "-keyout", str(key), "-out", str(self.certificate)], check=True, capture_output=True)
        self.environment = {
            "PATH": os.environ["PATH"] + ":/usr/sbin", "SOCKET": str(pool_socket), "ORIGINS": str(origins),
            "PORT": str(self.port), "HTTP_PORT": str(self.http_port), "CERTIFICATE": str(self.certificate),
            "CERTIFICATE_KEY": str(key), "RATE_LIMIT": rate_limit} | changes
        self.state = folder / kind
        self.log = folder / "nginx.log"
        self.process: subprocess.Popen | None = None

    @property
    def url(self) -> str:
        return f"{'https' if self.kind == 'production' else 'http'}://127.0.0.1:{self.port}"

    def start(self) -> "Nginx":
        subprocess.run([str(ROOT / "tools/render-nginx"), self.kind, str(self.state)], env=self.environment, check=True)
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [shutil.which("nginx", path=self.environment["PATH"]), "-e", "stderr", "-p", str(self.state / "nginx"),
                 "-c", str(self.state / "nginx" / "nginx.conf")],
                env={"PATH": self.environment["PATH"]}, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        eventually(self.listens, 10, f"nginx listens; {self.log.read_text()[-2000:]}")
        return self

    def listens(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def logs(self) -> str:
        """All that it has written, access logs included."""
        return self.log.read_text() + "".join(path.read_text() for path in (self.state / "logs").glob("*.log"))

    def stop(self) -> None:
        self.process.send_signal(signal.SIGQUIT)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.terminate()
            self.process.wait(10)
