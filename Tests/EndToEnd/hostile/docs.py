"""Hostile documents of Word 97: in their compound file ([MS-CFB]) and in their text ([MS-DOC])."""

import random
import struct
from collections.abc import Callable

from harness import documents
from harness.documents import END_OF_CHAIN, SECTOR

from . import SKILL, TEXT, Folder

FILES = Folder("doc")
LINES = (TEXT, "Competences", f"SQL, {SKILL}")

# Offsets in the header ([MS-CFB] 2.2), in a directory entry (2.6.1) and in the File Information Block ([MS-DOC] 2.5).
SECTOR_SHIFT, MINI_SHIFT, FAT_COUNT, FIRST_DIRECTORY, SMALL_TABLE, FIRST_DIFAT, DIFAT = 30, 32, 44, 48, 60, 68, 76
LEFT, CHILD, START, SIZE = 68, 76, 116, 120
FLAGS, KEY, TEXT_START, TEXT_END, TEXT_LENGTH, PIECES, PIECES_LENGTH = 10, 14, 24, 28, 76, 418, 422


class Document(bytearray):
    """A readable document whose numbers can be changed. Its text's stream comes first."""

    def __init__(self, lines: tuple[str, ...] = LINES):
        super().__init__(documents.doc(lines))

    def set(self, offset: int, *numbers: int) -> "Document":
        struct.pack_into(f"<{len(numbers)}L", self, offset, *numbers)
        return self

    def number(self, offset: int) -> int:
        return struct.unpack_from("<L", self, offset)[0]

    def entry(self, name: str) -> int:
        """Where the directory entry of a stream begins."""
        return self.index(name.encode("utf-16-le") + b"\0\0", self.sector(self.number(FIRST_DIRECTORY)))

    def sector(self, number: int) -> int:
        return (number + 1) * SECTOR

    def link(self, sector: int, following: int) -> "Document":
        """Sets what the allocation table says to come after a sector."""
        return self.set(self.sector(self.number(DIFAT)) + sector * 4, following)

    def block(self, offset: int, *numbers: int) -> "Document":
        """Sets numbers of the File Information Block, at the beginning of the text's stream."""
        return self.set(self.sector(0) + offset, *numbers)

    def flag(self, flag: int) -> "Document":
        at = self.sector(0) + FLAGS
        struct.pack_into("<H", self, at, struct.unpack_from("<H", self, at)[0] | flag)
        return self


def _file(*statuses: int):
    """Decorates a function that changes a readable document."""
    def take(change: Callable[[Document], object]):
        def make() -> bytes:
            document = Document()
            changed = change(document)
            return changed if isinstance(changed, bytes) else bytes(document)
        make.__name__ = change.__name__
        return FILES.add(*statuses)(make)
    return take


# --- the compound file ------------------------------------------------------------------------------------------------

@_file(201, 422)
def a_chain_that_comes_back_to_itself(document: Document):
    for sector in range(10):
        document.link(sector, sector)


@_file(201, 422)
def chains_that_lead_to_each_other(document: Document):
    for sector in range(0, 20, 2):
        document.link(sector, sector + 1).link(sector + 1, sector)


@_file(415)
def a_directory_that_comes_back_to_itself(document: Document):
    first = document.number(FIRST_DIRECTORY)
    document.link(first, first).set(document.sector(first) + CHILD, 400)


@_file(415, 422)
def an_allocation_table_in_itself(document: Document):
    document.set(FAT_COUNT, 0xFFFFFFFF).set(FIRST_DIFAT, 0, 0xFFFFFFFF).set(DIFAT, *[0] * 109)


@_file(415, 422)
def an_allocation_table_behind_the_file(document: Document):
    document.set(DIFAT, *[0x7FFFFFF0] * 109)


@_file(415)
def sectors_of_a_gigabyte(document: Document):
    struct.pack_into("<H", document, SECTOR_SHIFT, 30)


@_file(415)
def sectors_of_no_length(document: Document):
    struct.pack_into("<H", document, SECTOR_SHIFT, 0)


@_file(201, 422)
def small_sectors_of_a_gigabyte(document: Document):
    struct.pack_into("<H", document, MINI_SHIFT, 30)


@_file(201, 422)
def small_sectors_of_no_length(document: Document):
    struct.pack_into("<H", document, MINI_SHIFT, 0)


@_file(201, 422)
def small_sectors_without_a_table(document: Document):
    """The text's stream is said to be so short that it lies in small sectors, of which there are none."""
    document.set(document.entry("WordDocument") + SIZE, 100, 0).set(SMALL_TABLE, END_OF_CHAIN, 0x7FFFFFFF)


@_file(201, 422)
def a_text_stream_that_begins_behind_the_file(document: Document):
    document.set(document.entry("WordDocument") + START, 0x7FFFFFF0)


@_file(201, 422)
def a_text_stream_without_a_beginning(document: Document):
    document.set(document.entry("WordDocument") + START, END_OF_CHAIN)


@_file(422)
def a_text_stream_that_is_empty(document: Document):
    document.set(document.entry("WordDocument") + START, END_OF_CHAIN, 0, 0)


@_file(201, 422)
def a_text_stream_of_nine_exabytes(document: Document):
    document.set(document.entry("WordDocument") + SIZE, 0xFFFFFFFF, 0x7FFFFFFF)


@_file(201, 422)
def siblings_in_a_circle(document: Document):
    """Each of the two streams is on either side of the other."""
    document.set(document.entry("1Table") + LEFT, 2, 2).set(document.entry("WordDocument") + LEFT, 1, 1)


@_file(201, 422)
def a_name_longer_than_its_entry(document: Document):
    struct.pack_into("<H", document, document.entry("1Table") + 64, 0xFFFF)


@FILES.add(201)
def macros_beside_the_text() -> bytes:
    """Nobody runs them."""
    macros = b"Attribute VB_Name\r\nSub AutoOpen()\r\nShell \"touch launched-by-a-cv\"\r\nEnd Sub\r\n"
    document = Document()
    start = document.sector(0)
    text, table = (bytes(document[start + at:start + at + 4096]) for at in (0, 4096))
    return documents.ole2({"WordDocument": text, "1Table": table, "_VBA_PROJECT": macros, "Macros": macros,
                           "AutoOpen": macros, "ThisDocument": macros})


@FILES.add(201, 422)
def a_thousand_streams() -> bytes:
    document = Document()
    start = document.sector(0)
    text, table = (bytes(document[start + at:start + at + 4096]) for at in (0, 4096))
    return documents.ole2({"WordDocument": text, "1Table": table} | {f"Stream{number}": b"" for number in range(1_000)})


def _cut(part: float) -> bytes:
    whole = documents.doc(LINES)
    return whole[:int(len(whole) * part)]


@FILES.add(415, 422)
def cut_off_in_its_header() -> bytes:
    return documents.doc(LINES)[:300]


@FILES.add(415, 422)
def cut_off_at_half() -> bytes:
    return _cut(0.5)


@FILES.add(201, 415, 422)
def cut_off_at_nine_tenths() -> bytes:
    return _cut(0.9)


# --- the text ---------------------------------------------------------------------------------------------------------

@_file(422)
def encrypted(document: Document):
    """[MS-DOC] 2.2.6: the flag, and the version of RC4's header where the text would be."""
    document.flag(0x0100).block(KEY, 52)
    at = document.sector(0) + 0x800
    document[at:at + 200] = random.Random(3).randbytes(200)


@_file(422)
def encrypted_by_exclusive_or(document: Document):
    document.flag(0x0100 | 0x8000).block(KEY, 0x12345678)


@_file(201, 422)
def a_text_saved_in_pieces(document: Document):
    """What the flag says; the pieces lead out of the file."""
    document.flag(0x0004 | 0x00F0).block(PIECES, 0x7FFFFFF0, 0x7FFFFFF0)


@_file(201, 422)
def pieces_without_an_end(document: Document):
    document.flag(0x0004)
    at = document.index(b"\x02" + struct.pack("<L", 16), document.sector(0))
    document[at:at + 13] = b"\x02\xff\xff\xff\xff" + struct.pack("<LL", 0xFFFFFFF0, 0x0FFFFFFF)


@_file(201, 422)
def a_text_that_begins_behind_its_stream(document: Document):
    document.block(TEXT_START, 0x7FFFFFF0, 0x7FFFFFFF)


@_file(201, 422)
def a_text_that_begins_before_its_stream(document: Document):
    document.block(TEXT_START, 0xFFFFFF00, 0xFFFFFFFF)


@_file(201, 422)
def a_text_that_ends_before_it_begins(document: Document):
    document.block(TEXT_END, 0)


@_file(201, 422)
def a_text_longer_than_its_stream(document: Document):
    document.block(TEXT_END, 0x7FFFFFFF).block(TEXT_LENGTH, 0x7FFFFFFF)


@_file(201, 422)
def a_version_that_never_was(document: Document):
    struct.pack_into("<H", document, document.sector(0) + 2, 0xFFFF)


@FILES.add(422, 201)
def signs_that_end_nothing() -> bytes:
    """Fields, hyperlinks and cells ([MS-DOC] 2.8.25) that are opened and never closed."""
    return bytes(Document(("\x13HYPERLINK " * 20_000 + "\x14" * 5_000 + "\x07" * 100_000 + TEXT,)))


@FILES.add(201, 422)
def a_line_of_a_million_letters() -> bytes:
    return bytes(Document((TEXT + " " + "a" * 900_000,)))


@FILES.add(422)
def a_text_of_two_megabytes() -> bytes:
    return bytes(Document((TEXT,) * 50_000))


@FILES.add(201, 422)
def letters_that_do_not_exist() -> bytes:
    """Halves of pairs, the last code points and signs that control a terminal."""
    document = Document((TEXT, "#" * 40))
    at = document.index("####".encode("utf-16-le"))
    document[at:at + 16] = struct.pack("<8H", 0xD800, 0xDC00, 0xDFFF, 0xFFFE, 0xFFFF, 0x0000, 0x001B, 0x202E)
    return bytes(document)
