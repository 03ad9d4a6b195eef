"""Backups: made and restored by the program, and looked at with other eyes."""

import hashlib
import json
import re
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from .settings import BINARY

BACKUP_NAME = re.compile(r"\d{4}-\d\d-\d\dT\d{6}Z")


def run(environment: dict[str, str], *arguments: str | Path, **options) -> subprocess.CompletedProcess:
    return subprocess.run([str(BINARY), *map(str, arguments)], env=environment, capture_output=True, text=True,
                          timeout=120, **options)


def back_up(environment: dict[str, str], folder: Path, *more: str) -> Path:
    done = run(environment, "backup", folder, *more)
    assert done.returncode == 0, done.stderr
    return Path(re.search(r" to (\S+?);? ?(older backups removed: \d+)?$", done.stdout.strip())[1])


def restore(environment: dict[str, str], backup: Path, *more: str) -> str:
    done = run(environment, "restore", backup, *more)
    assert done.returncode == 0, done.stderr
    return done.stdout


def finals(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if BACKUP_NAME.fullmatch(path.name)) if folder.exists() else []


def partials(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.name.startswith(".partial-")]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def verify(backup: Path) -> dict:
    """What the program claims of a backup, looked at with other eyes; returns its manifest."""
    assert sorted(path.name for path in backup.iterdir()) == [
        "cvs", "database.sqlite", "manifest.json", "manifest.json.sha256"]
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "manifest.json.sha256"], cwd=backup, check=True)
    manifest = json.loads((backup / "manifest.json").read_text())
    assert manifest["createdAt"].replace(":", "") == backup.name
    copy = backup / "database.sqlite"
    assert manifest["database"] == {"name": copy.name, "size": copy.stat().st_size, "sha256": digest(copy)}
    with closing(sqlite3.connect(f"file:{copy}?immutable=1", uri=True)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA user_version").fetchone()[0] == manifest["schema"]
        rows = connection.execute("SELECT stored_name, size, sha256 FROM cvs ORDER BY 1").fetchall()
    assert [(file["name"], file["size"], file["sha256"]) for file in manifest["cvs"]] == rows
    files = sorted((path.name, path.stat().st_size, digest(path)) for path in (backup / "cvs").iterdir())
    assert files == rows
    for path in [backup, *backup.rglob("*")]:
        assert path.stat().st_mode & 0o077 == 0, f"others may look at {path}"
        assert path.is_dir() or path.stat().st_nlink == 1, "a hard link shares the fate of the original"
    return manifest
