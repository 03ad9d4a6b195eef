"""Checks that each label stands in its CV's text and that years and experiences follow from periods.txt."""

import json
import pathlib
import re
import subprocess
import unicodedata
import zipfile
from xml.etree import ElementTree

FOLDER = pathlib.Path(__file__).resolve().parent.parent
NOW = (2026, 11)  # `today` of every label: the first of that month
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def month(text, end):
    """Months since year 0 at which a period's edge lies; a month named as an end is counted whole."""
    if text == "now":
        return NOW[0] * 12 + NOW[1] - 1
    year, _, number = text.partition("-")
    return int(year) * 12 + (int(number) - 1 + end if number else 0)


def years(periods):
    """Years covered by periods such as 2019-03..now, 2015..2018 (three years) or 2011 (one), to a tenth."""
    if not periods:
        return None
    covered = set()
    for period in periods:
        start, _, end = period.partition("..")
        covered |= set(range(month(start, 0), month(end, 1) if end else month(start, 0) + 12))
    return round(len(covered) / 12, 1)


def text(path):
    if path.suffix == ".docx":
        body = ElementTree.fromstring(zipfile.ZipFile(path).read("word/document.xml"))
        lines = []
        for paragraph in body.iter(WORD + "p"):
            nodes = paragraph.iter()
            lines.append("".join(n.text if n.tag == WORD + "t" else " " for n in nodes
                                 if n.tag in (WORD + "t", WORD + "tab", WORD + "br")))
        return "\n".join(lines)
    tool = ["pdftotext", path, "-"] if path.suffix == ".pdf" else ["catdoc", "-d", "utf-8", path]
    return subprocess.run(tool, check=True, capture_output=True, encoding="utf-8").stdout


def folded(value):
    """One case, one kind of space and apostrophe, ligatures spelt out, no soft hyphens."""
    value = unicodedata.normalize("NFKC", value).replace("'", "’").replace("\u00ad", "")
    return re.sub(r"\s+", " ", value).casefold()


def main():
    periods = {}
    for line in (FOLDER / "make/periods.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, _, entries = line.partition(":")
            periods[name] = entries.split()
    faults = []
    for path in sorted(FOLDER.iterdir()):
        if path.suffix not in (".pdf", ".docx", ".doc"):
            continue
        label = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        raw = text(path)
        # A hyphen at a line's end may be the word's own or the typesetter's: either reading will do.
        readings = [folded(raw), folded(re.sub(r"[-\u00ad\u2010]\n\s*", "", raw)),
                    folded(re.sub(r"([-\u2010])\n\s*", r"\1", raw))]
        wanted = label["skills"] + label["education"] + [x["level"] for x in label["languages"] if x["level"]]
        for value in wanted:
            if not any(re.search(rf"(?<!\w){re.escape(folded(value))}(?!\w)", reading) for reading in readings):
                faults.append(f"{path.name}: not in the text: {value}")
        if len(set(map(folded, label["skills"]))) != len(label["skills"]):
            faults.append(f"{path.name}: a skill is labelled twice")
        if label["years"] != years(periods[path.stem]) or label["experiences"] != len(periods[path.stem]):
            faults.append(f"{path.name}: years or experiences do not follow from its periods")
        if path.stat().st_size > 150_000:
            faults.append(f"{path.name}: over 150 kB")
    print("\n".join(faults) or "every label stands in its CV")
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
