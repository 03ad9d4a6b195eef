"""A ZIP archive (APPNOTE.TXT 4.3), written by hand so that any of it can be wrong."""

import struct
import zlib
from dataclasses import dataclass

from harness import documents

STORED, DEFLATED = 0, 8
NEEDED = 20
FIXED_DATE = 0x5C21  # 2026-01-01


@dataclass
class Entry:
    """One file of an archive. What is None is the truth."""

    name: str | bytes
    content: bytes = b""
    method: int = DEFLATED
    # The data as it lies in the archive.
    packed: bytes | None = None
    check: int | None = None
    # What the directory and the local header say.
    packed_size: int | None = None
    size: int | None = None
    flags: int = 0
    attributes: int = 0
    extra: bytes = b""
    # The sizes stand behind the data only (4.3.9).
    described_behind: bool = False
    # The sizes stand in a zip64 field only (4.5.3).
    is_zip64: bool = False
    # Where the directory says that it begins.
    offset: int | None = None

    def __post_init__(self):
        if self.packed is None:
            deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
            self.packed = (deflate.compress(self.content) + deflate.flush() if self.method == DEFLATED
                           else self.content)
        self.check = zlib.crc32(self.content) if self.check is None else self.check
        self.packed_size = len(self.packed) if self.packed_size is None else self.packed_size
        self.size = len(self.content) if self.size is None else self.size

    @property
    def raw_name(self) -> bytes:
        return self.name if isinstance(self.name, bytes) else self.name.encode()

    def _common(self, extra: bytes, hides_sizes: bool) -> bytes:
        sizes = (self.check, self.packed_size, self.size)
        if self.is_zip64:
            sizes = (self.check, 0xFFFFFFFF, 0xFFFFFFFF)
        if hides_sizes:
            sizes = (0, 0, 0)
        return struct.pack("<4H3L2H", self.flags | (8 if self.described_behind else 0), self.method, 0, FIXED_DATE,
                           *sizes, len(self.raw_name), len(extra))

    def _whole_extra(self) -> bytes:
        return (struct.pack("<HHQQ", 1, 16, self.size, self.packed_size) if self.is_zip64 else b"") + self.extra

    def local(self) -> bytes:
        extra = self._whole_extra()
        behind = b""
        if self.described_behind:
            behind = struct.pack("<4L", 0x08074B50, self.check, self.packed_size, self.size)
        return (struct.pack("<LH", 0x04034B50, NEEDED) + self._common(extra, self.described_behind) + self.raw_name
                + extra + self.packed + behind)

    def directory(self, offset: int) -> bytes:
        extra = self._whole_extra()
        return (struct.pack("<L2H", 0x02014B50, 3 << 8 | NEEDED, NEEDED) + self._common(extra, False)
                + struct.pack("<3H2L", 0, 0, 0, self.attributes, offset if self.offset is None else self.offset)
                + self.raw_name + extra)


def archive(*entries: Entry, first: bytes = b"", comment: bytes = b"", count: int | None = None) -> bytes:
    out, directory = bytearray(first), []
    for entry in entries:
        directory.append(entry.directory(len(out)))
        out += entry.local()
    listed = b"".join(directory)
    number = min(len(entries) if count is None else count, 0xFFFF)
    end = struct.pack("<L4H2LH", 0x06054B50, 0, 0, number, number, len(listed), len(out), len(comment))
    return bytes(out) + listed + end + comment


def markup(body: str) -> bytes:
    return (f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{documents.WORD}"><w:body>{body}</w:body>'
            "</w:document>").encode()


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def others() -> list[Entry]:
    """What a Word document has beside its text."""
    return [Entry(name, content.encode()) for name, content in documents.docx_entries("").items()
            if name != "word/document.xml"]


def word(content: bytes = b"", *more: Entry, **options) -> bytes:
    """A Word document whose text part is this entry."""
    return archive(*others(), Entry("word/document.xml", content, **options), *more)
