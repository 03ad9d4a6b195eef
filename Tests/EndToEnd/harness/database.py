"""What the service has stored, read beside it from its SQLite file and its CV folder."""

import shutil
import sqlite3
import tempfile
import time
import uuid
from contextlib import closing
from pathlib import Path

from .settings import ROOT

VERSION_1 = ROOT / "Tests/IkigaiAppTests/Database/Fixtures/schema-1.sql"

# The tables of what people have sent. Counters of limits are none of it.
STORED = ("users", "questionnaires", "cvs", "newsletter_subscribers")


def connect(path: Path, write: bool = False) -> sqlite3.Connection:
    connection = sqlite3.connect(f"file:{path}?mode={'rw' if write else 'ro'}", uri=True, timeout=10)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def rows(path: Path, statement: str, *values) -> list[tuple]:
    with closing(connect(path)) as database:
        return database.execute(statement, values).fetchall()


def stored(database: Path, cv_dir: Path) -> dict[str, int]:
    """How many rows and files there are: the same before and after means that nothing was stored."""
    counts = {"files": len(files(cv_dir))}
    if database.exists():
        with closing(connect(database)) as connection:
            for table in STORED:
                counts[table] = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    return counts


def files(cv_dir: Path) -> list[Path]:
    """Every file under the CV folder, half-written ones included."""
    return sorted(path for path in cv_dir.rglob("*") if path.is_file()) if cv_dir.exists() else []


def cv_file(database: Path, cv_dir: Path, questionnaire: str) -> Path | None:
    """Where the CV of a questionnaire lies."""
    found = rows(database, "SELECT stored_name FROM cvs WHERE questionnaire_id = ?", questionnaire)
    return next((path for path in files(cv_dir) if found and path.name == Path(found[0][0]).name), None)


def give_plan(database: Path, user_id: str, plan: str) -> str:
    """Gives an account a plan as a purchase that Stripe has confirmed would; returns the purchase's id."""
    purchase = str(uuid.uuid4())
    with closing(connect(database, write=True)) as connection, connection:
        connection.execute(
            "INSERT INTO purchases (id, user_id, plan, stripe_session_id, stripe_payment_intent, amount, currency,"
            " created_at, refunded_at) VALUES (?, ?, ?, ?, ?, ?, 'eur', ?, NULL)",
            (purchase, user_id, plan, f"cs_test_{purchase}", f"pi_{purchase}",
             {"essential": 2900, "premium": 9900}[plan], int(time.time())))
    return purchase


def integrity(path: Path) -> str:
    return rows(path, "PRAGMA integrity_check")[0][0]


def age_login_failures(database: Path, email: str, seconds: int, most: int = -1) -> None:
    """Moves failed logins for an address into the past, the first `most` of them (-1: all), as waiting would."""
    with closing(connect(database, write=True)) as connection, connection:
        connection.execute(
            "UPDATE login_failures SET failed_at = failed_at - ? WHERE rowid IN"
            " (SELECT rowid FROM login_failures WHERE email = ? ORDER BY failed_at, rowid LIMIT ?)",
            (seconds, email, most))


def set_daily_count(database: Path, address: str, kind: str, count: int) -> None:
    """Sets what an address has caused today: `registration`, `mail` or `upload`."""
    with closing(connect(database, write=True)) as connection, connection:
        connection.execute(
            "INSERT OR REPLACE INTO daily_counts (address, day, kind, count) VALUES (?, ?, ?, ?)",
            (address, int(time.time()) // 86_400, kind, count))


def turn_the_day(database: Path) -> None:
    """Makes today's counts yesterday's."""
    with closing(connect(database, write=True)) as connection, connection:
        connection.execute("UPDATE daily_counts SET day = day - 1")


def as_version_1(path: Path, cv_dir: Path) -> None:
    """Puts a database of version 1 with the same content in the place of one that nobody has open. What version 1 did
    not have is lost, the note of which database the CVs are, too."""
    old = path.with_name(path.name + ".version-1")
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript(VERSION_1.read_text())
        connection.execute("ATTACH ? AS new", (str(path),))  # recovers what a kill has left
        with connection:
            connection.execute("PRAGMA defer_foreign_keys = ON")
            for table, in connection.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall():
                connection.execute(f"INSERT INTO main.{table} SELECT * FROM new.{table}")
    for end in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    old.rename(path)
    cv_dir.with_name(cv_dir.name + ".database").unlink(missing_ok=True)


def after_a_kill(path: Path) -> tuple[str, int, set[str]]:
    """What `integrity_check` says, the version and the tables, once SQLite has recovered a copy of what was left."""
    with tempfile.TemporaryDirectory() as folder:
        for end in ("", "-wal", "-journal"):
            if (left := path.with_name(path.name + end)).exists():
                shutil.copy(left, folder)
        copy = Path(folder) / path.name
        with closing(connect(copy, write=True)) as connection:
            names = {name for name, in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            return (connection.execute("PRAGMA integrity_check").fetchone()[0],
                    connection.execute("PRAGMA user_version").fetchone()[0], names)
