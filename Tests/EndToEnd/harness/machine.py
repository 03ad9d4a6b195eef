"""A throwaway machine with systemd as its process 1, to install the package on.

It runs on this machine's kernel in namespaces of its own, and its files are this machine's under an overlay: it has the
same packages, and whatever it installs, starts or breaks stays in memory and is gone with it. It has no network but its
own loopback.
"""

import os
import shutil
import subprocess
import uuid
from pathlib import Path

from . import processes
from .processes import eventually
from .stack import new_folder

INIT = Path(__file__).with_name("machine-init")
NAMESPACES = ["--mount", "--pid", "--fork", "--uts", "--ipc", "--net", "--kill-child"]


def why_not() -> str | None:
    """Why no such machine can be made here; None when it can."""
    if os.geteuid() != 0:
        return "needs root"
    for needed in ("/lib/systemd/systemd", "/usr/bin/unshare", "/usr/bin/nsenter", "/usr/bin/dpkg"):
        if not Path(needed).exists():
            return f"needs {needed}"
    tried = subprocess.run(
        ["unshare", *NAMESPACES, "--cgroup", "sh", "-ec",
         "mount --make-rprivate /; mount -t tmpfs tmpfs /mnt; mkdir /mnt/u /mnt/w /mnt/m;"
         "mount -t overlay overlay -o lowerdir=/,upperdir=/mnt/u,workdir=/mnt/w /mnt/m; mount -t cgroup2 cgroup2 /tmp"],
        capture_output=True, text=True)
    return f"no namespaces, overlay or control groups: {tried.stderr.strip()}" if tried.returncode else None


class Machine:
    def __init__(self, systemd: bool = True):
        self.folder = new_folder()
        self.group = f"ikigai-test-{uuid.uuid4().hex[:12]}"
        self.log = self.folder / "init.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "KILL", "unshare", *NAMESPACES, str(INIT), str(self.folder), self.group,
                 "systemd" if systemd else "nothing"],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        try:
            self.init = eventually(self._init, 20, f"process 1 of the machine; {self.log.read_text()}")
            if systemd:
                eventually(self._has_booted, 30, "systemd has started")
        except AssertionError:
            self.remove()
            raise

    def _init(self) -> int | None:
        """The number that process 1 has out here, once it is what it shall be."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        if not children:
            return None
        name = Path(f"/proc/{children[0]}/comm").read_text().strip()
        return int(children[0]) if name in ("systemd", "sleep") else None

    def _has_booted(self) -> bool:
        return self.run("systemctl", "is-active", "multi-user.target", check=False).stdout == "active\n"

    def path(self, inside: str) -> Path:
        """Where a file of the machine is for the tests."""
        return Path(f"/proc/{self.init}/root{inside}")

    def run(self, *command: str, check: bool = True, text: str | None = None,
            environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        """Runs a command inside, as root."""
        variables = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
        done = subprocess.run(
            ["nsenter", "-t", str(self.init), "-m", "-p", "-u", "-i", "-C", "-n", "--", *command],
            env=variables | (environment or {}), input=text, stdin=None if text else subprocess.DEVNULL,
            capture_output=True, text=True, timeout=120)
        if check and done.returncode:
            said = done.stdout + done.stderr
            raise AssertionError(f"{command} ended with {done.returncode}:\n{said}\n{self.journal()}")
        return done

    def journal(self, *arguments: str) -> str:
        return self.run("journalctl", "--no-pager", "-q", "-o", "cat", *(arguments or ("-n", "60")), check=False).stdout

    def property(self, unit: str, name: str) -> str:
        return self.run("systemctl", "show", "-p", name, "--value", unit).stdout.strip()

    def outside(self, pid: int) -> int:
        """What number a process of the machine has out here."""
        for entry in os.listdir("/proc"):
            try:
                lines = Path(f"/proc/{entry}/status").read_text().splitlines() if entry.isdigit() else []
            except (FileNotFoundError, ProcessLookupError):
                continue
            numbers = next((line.split()[1:] for line in lines if line.startswith("NSpid:")), [])
            if numbers[-1:] == [str(pid)] and self._is_inside(entry):
                return int(entry)
        raise AssertionError(f"the machine has no process {pid}")

    def _is_inside(self, pid: str) -> bool:
        return os.readlink(f"/proc/{pid}/ns/pid") == os.readlink(f"/proc/{self.init}/ns/pid")

    def remove(self) -> None:
        """Ends all its processes and takes back its folder and control groups."""
        processes.kill_all(lambda: processes.belonging_to(self.process.pid, str(self.folder)))
        self.process.wait(10)
        # What was killed leaves its group only once its last thread has gone.
        group = f"{self.folder}/cgroup/{self.group}"
        subprocess.run(
            ["unshare", "--mount", "sh", "-c",
             f"mount -t cgroup2 cgroup2 {self.folder}/cgroup; tries=100;"
             f" while [ -d {group} ] && [ $tries -gt 0 ]; do"
             f" find {group} -depth -type d -exec rmdir {{}} + 2>/dev/null || sleep 0.05; tries=$((tries - 1)); done"],
            check=False)
        shutil.rmtree(self.folder, ignore_errors=True)
