"""The environment that the service under test is started with."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
BINARY = Path(os.environ.get("IKIGAI_BINARY", ROOT / ".build/release/ai-ikigai"))
# It draws the reports, and is looked for beside the other.
REPORT_BINARY = BINARY.parent / "ikigai-report"
RUN = Path(os.environ.get("IKIGAI_RUN", ROOT / "tools/run"))

JWT_SECRET = "a secret of the end-to-end tests, longer than 32 bytes"
SITE = "https://ikigai.example"
SECOND_ORIGIN = "http://localhost:5173"
ORIGINS = (SITE, SECOND_ORIGIN)


def environment(folder: Path, **changes: str | None) -> dict[str, str]:
    """A complete environment with all state under `folder`.

    It holds nothing of the caller's but PATH and HOME, so that no setting of this machine leaks in. A change to None
    leaves the variable out.
    """
    settings_file = folder / "settings.env"
    settings_file.touch()
    variables = {
        "PATH": os.environ["PATH"],
        "HOME": os.environ.get("HOME", "/"),
        "LANG": "C.UTF-8",
        "SETTINGS_FILE": str(settings_file),
        "JWT_SECRET": JWT_SECRET,
        "DATABASE_PATH": str(folder / "state" / "ikigai.sqlite3"),
        "CV_DIR": str(folder / "state" / "cvs"),
        "FRONTEND_URL": ",".join(ORIGINS),
        "RATE_LIMIT": "off",
    }
    variables.update({name: value for name, value in changes.items() if value is not None})
    for name, value in changes.items():
        if value is None:
            variables.pop(name, None)
    return variables
