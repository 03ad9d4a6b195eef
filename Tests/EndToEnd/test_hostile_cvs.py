"""Files that are made to harm whoever reads them: each gets a clear answer soon, leaves nothing behind, and nobody else
notices. The files are in `hostile/`."""

import os
import random
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from harness import database
from harness.api import Api, failure
from harness.neighbours import Neighbours
from harness.processes import command_line, eventually
from harness.settings import ROOT
from harness.stack import Stack, new_folder
from hostile import SKILL, HostileFile, docs, docxs, pdf_contents, pdf_file, pdfs, zip_file

SOAK = bool(os.environ.get("SOAK"))
# Seconds that an answer may take.
PATIENCE = 12

FILES = [*pdfs.FILES, *pdf_contents.FILES, *docxs.FILES, *docs.FILES]
FIXTURES = ROOT / "Tests/IkigaiAppTests/CVs/Fixtures"
READERS = ("pdftotext", "catdoc", "unzip", "prlimit", "setpriv")


class Reading:
    """A service with a folder of its own for what is being read."""

    def __init__(self):
        folder = new_folder()
        self.scratch = folder / "scratch"
        self.scratch.mkdir()
        self.stack = Stack(folder=folder, TMPDIR=str(self.scratch)).start()
        self.api = Api(self.stack)
        self.pool = self.stack.pool()

    def upload(self, content: bytes) -> tuple[httpx.Response, float]:
        """Attaches a file to a questionnaire of its own; the answer, and how many seconds it took."""
        identifier = self.api.submit()["questionnaireId"]
        began = time.monotonic()
        response = self.api.upload(identifier, content)
        return response, time.monotonic() - began

    def readers(self) -> list[str]:
        lines = map(command_line, self.stack.processes())
        return [line for line in lines if line.split(" ")[0].rpartition("/")[2] in READERS]

    def assert_nothing_is_left(self) -> None:
        """No program that reads, no folder that it worked in, no file without its row, no worker that died."""
        eventually(lambda: not self.readers(), 5, "every reader has ended")
        assert list(self.scratch.iterdir()) == []
        named = {name for name, in database.rows(self.stack.database, "SELECT stored_name FROM cvs")}
        assert {path.name for path in database.files(self.stack.cv_dir)} == named
        assert self.stack.pool() == self.pool
        assert "a worker died" not in self.stack.log.read_text(errors="replace")


@pytest.fixture(scope="module")
def reading() -> Iterator[Reading]:
    made = Reading()
    try:
        yield made
        made.stack.stop()
        log = made.stack.log.read_text(errors="replace")
        assert SKILL not in log and '"error"' not in log, log[-2000:]
    finally:
        made.stack.remove()


def assert_clear(response: httpx.Response) -> None:
    """It says in the contract's form what was read, or what is wrong with the file."""
    assert response.status_code in (201, 415, 422), response.text
    assert "root:" not in response.text, "a file of this machine stands in the answer"
    if response.status_code == 415:
        failure(response, 415, "unsupported_media_type")
    elif response.status_code == 422:
        sentence = failure(response, 422, "invalid_fields", "cv")["fields"]["cv"]
        assert sentence.startswith("Ce fichier ") and sentence.endswith("."), sentence


@pytest.mark.parametrize("file", [file for file in FILES if SOAK or not file.is_slow], ids=lambda file: file.name)
def test_a_hostile_file_is_answered_while_others_are_served(reading: Reading, file: HostileFile):
    content = file.make()
    with Neighbours(reading.stack) as neighbours:
        response, seconds = reading.upload(content)
    print(f"{file.name}: {response.status_code} after {seconds:.2f} s; the longest waits: {neighbours.longest}")
    assert neighbours.failures == []
    assert_clear(response)
    assert response.status_code in file.statuses, response.text
    assert seconds < PATIENCE
    if file.statuses == (201,):
        assert SKILL in response.json()["cvData"]["skills"]
    reading.assert_nothing_is_left()


def test_slow_files_all_at_once_keep_nobody_waiting_for_long(reading: Reading):
    """More of them than the machine can read at once: one is read for all the time that a file may have, the others are
    told to come back, and meanwhile everybody else's CVs are read."""
    slow = pdf_contents.forms_that_draw_ten_others_each_and_show_nothing()
    count = 3 * (os.cpu_count() or 1)
    with Neighbours(reading.stack) as neighbours, ThreadPoolExecutor(count) as clients:
        answers = list(clients.map(reading.upload, [slow] * count))
    print(f"{[(response.status_code, round(seconds, 1)) for response, seconds in answers]};"
          f" the longest that others waited: {neighbours.longest}; answered meanwhile: {neighbours.answered}")
    assert neighbours.failures == []
    assert all(seconds < PATIENCE for _, seconds in answers)
    for response, _ in answers:
        if response.status_code == 503:
            failure(response, 503, "busy")
            assert int(response.headers["retry-after"]) >= 1
        else:
            assert_clear(response)
            assert response.status_code == 422, response.text
    assert 422 in [response.status_code for response, _ in answers]
    reading.assert_nothing_is_left()


def test_no_file_has_started_or_written_anything():
    """Runs after the files: what they would have left lies in the folders that a reader could have been in."""
    places = [Path("/tmp"), Path("/"), Path.home(), ROOT]
    names = ("launched-by-a-cv", "written-by-a-cv")
    assert [place / name for place in places for name in names if (place / name).exists()] == []


class Mutations:
    """Good documents with a few bytes changed, cut out, doubled or put in another place; the same ones each time."""

    NAMES = ("cv.pdf", "cv.doc", "cv.docx", "blank.docx", "protected.pdf", "protected.doc", "protected-zip.docx")
    NUMBERS = (b"\0\0\0\0", b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f", b"\0\0\0\x80", b"\x01\0\0\0", b"PK\5\6",
               b"99999999", b"-1", b" 0 R", b"<<", b"stream", b"</w:t>", b"<!--", b"<![CDATA[", b"&#9;", b"\"")

    def __init__(self, seed: int):
        self.chance = random.Random(seed)
        contents = [(FIXTURES / name).read_bytes() for name in self.NAMES]
        # What is packed in a file is changed before it is packed, or no change would get as far as its reader.
        with zipfile.ZipFile(FIXTURES / "cv.docx") as archive:
            markup = archive.read("word/document.xml")
        self.originals = [(content, bytes) for content in (*contents, pdf_file.one_page())]
        self.originals += [(markup, zip_file.word)] * 2

    def __iter__(self) -> Iterator[bytes]:
        while True:
            original, pack = self.chance.choice(self.originals)
            content = bytearray(original)
            for _ in range(self.chance.choice((1, 1, 2, 4, 8, 30))):
                self.change(content)
            yield pack(bytes(content))

    def place(self, content: bytearray) -> int:
        """Headers and the tables at the end more often than the rest."""
        reach = self.chance.choice((len(content), len(content), min(600, len(content))))
        at = self.chance.randrange(reach)
        return at if self.chance.random() < 0.6 else len(content) - 1 - at

    def change(self, content: bytearray) -> None:
        at, length = self.place(content), self.chance.choice((1, 4, 40, 600))
        match self.chance.randrange(6):
            case 0 | 1:
                content[at] ^= 1 << self.chance.randrange(8)
            case 2:
                content[at:at + 4] = self.chance.choice(self.NUMBERS)
            case 3 if len(content) > 1_200:
                del content[at:at + length]
            case 4:
                content[at:at] = content[at:at + length]
            case _:
                content[at:at + 2] = self.chance.randbytes(2)


@pytest.mark.timeout(3_600 if SOAK else 180)
def test_changed_documents_are_read_or_refused(reading: Reading):
    """The worst that a reader makes of them is that it crashes, and then the file is at fault, not the service."""
    count = 5_000 if SOAK else 300
    mutations = iter(Mutations(seed=20_261_125))
    files = [next(mutations) for _ in range(count)]
    seen: Counter[int] = Counter()
    with Neighbours(reading.stack) as neighbours, ThreadPoolExecutor(2) as clients:
        for content, (response, seconds) in zip(files, clients.map(reading.upload, files)):
            seen[response.status_code] += 1
            assert_clear(response)
            assert seconds < PATIENCE
    print(f"{dict(seen)}; the longest that others waited: {neighbours.longest}")
    assert neighbours.failures == []
    assert set(seen) == {201, 415, 422}, "the changes are neither too weak nor too strong"
    reading.assert_nothing_is_left()
