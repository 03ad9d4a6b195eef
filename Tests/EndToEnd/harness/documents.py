"""CVs of every kind, honest and hostile, and the multipart bodies that carry them."""

import functools
import io
import struct
import zipfile
from collections.abc import Iterable

import pypdf
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

MIB = 1 << 20
LIMIT = 10 * MIB

PDF = "application/pdf"
DOC = "application/msword"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

# It must turn up in no log.
CV_MARK = "Zéphyrine-Quatrebarbes-9183"

CV_LINES = (
    CV_MARK,
    "Développeuse Python et cheffe de projet",
    "",
    "Expérience professionnelle",
    "2019 - 2024 : Cheffe de projet, Atelier Numérique, Lyon",
    "2015 - 2019 : Développeuse Python, Coopérative du Code, Nantes",
    "",
    "Compétences",
    "Python, SQL, gestion de projet, animation d'ateliers",
    "",
    "Formation",
    "2015 : Master informatique, Université de Nantes",
    "",
    "Langues",
    "Français (langue maternelle), anglais (courant), espagnol (notions)",
)


def pdf(lines: Iterable[str] = CV_LINES) -> bytes:
    file = io.BytesIO()
    page = canvas.Canvas(file, pagesize=A4, invariant=1)  # no date, no random id: the same bytes each time
    for number, line in enumerate(lines):
        page.drawString(72, 780 - 18 * (number % 40), line)
        if number % 40 == 39:
            page.showPage()
    page.save()
    return file.getvalue()


@functools.cache
def encrypted_pdf() -> bytes:
    """A PDF that opens with a password only."""
    writer = pypdf.PdfWriter(io.BytesIO(pdf()))
    writer.encrypt("mot-de-passe", algorithm="AES-256")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def docx_entries(document: str) -> dict[str, str]:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    return {
        "[Content_Types].xml":
            '<?xml version="1.0" encoding="UTF-8"?>'
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{DOCX}.main+xml"/></Types>',
        "_rels/.rels":
            '<?xml version="1.0" encoding="UTF-8"?>'
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{office}" Target="word/document.xml"/></Relationships>',
        "word/document.xml": document,
    }


def _entry(name: str) -> zipfile.ZipInfo:
    """An archive's entry with a fixed date: the same bytes each time."""
    return zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))


def archive_of(entries: dict[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(_entry(name), content)
    return file.getvalue()


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(lines: Iterable[str] = CV_LINES, size: int | None = None) -> bytes:
    """A Word document; with `size`, exactly that many bytes, a picture making up the rest."""
    paragraphs = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    document = (f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{WORD}"><w:body>{paragraphs}'
                "</w:body></w:document>")

    def build(filler: int) -> bytes:
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in docx_entries(document).items():
                archive.writestr(_entry(name), content, zipfile.ZIP_DEFLATED)
            if size is not None:
                archive.writestr(_entry("word/media/image1.png"), b"\x5a" * filler, zipfile.ZIP_STORED)
        return file.getvalue()

    made = build(0)
    return made if size is None else build(size - len(made))


@functools.cache
def zip_bomb(unpacked: int = 400 * MIB) -> bytes:
    """A DOCX of some hundred kilobytes whose document unpacks to `unpacked` bytes of well-formed text."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in docx_entries("").items():
            if name != "word/document.xml":
                archive.writestr(name, content)
        with archive.open("word/document.xml", "w", force_zip64=True) as document:
            document.write(f'<w:document xmlns:w="{WORD}"><w:body>'.encode())
            paragraph = b"<w:p><w:r><w:t>Python SQL gestion de projet</w:t></w:r></w:p>" * 20_000
            for _ in range(unpacked // len(paragraph)):
                document.write(paragraph)
            document.write(b"</w:body></w:document>")
    return file.getvalue()


SECTOR = 512
FREE, END_OF_CHAIN, FAT_SECTOR, NO_STREAM = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF


def ole2(streams: dict[str, bytes]) -> bytes:
    """A compound file (MS-CFB, version 3) with these streams; each is padded to 4,096 bytes, so that none is a mini
    stream."""
    padded = {name: data.ljust(4096, b"\0") for name, data in streams.items()}
    sectors: list[bytes] = []
    fat: list[int] = []
    starts: dict[str, int] = {}

    def append(data: bytes) -> int:
        start, count = len(sectors), -(-len(data) // SECTOR)
        for number in range(count):
            sectors.append(data[number * SECTOR:(number + 1) * SECTOR].ljust(SECTOR, b"\0"))
            fat.append(start + number + 1 if number < count - 1 else END_OF_CHAIN)
        return start

    for name, data in padded.items():
        starts[name] = append(data)

    def entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
        text = name.encode("utf-16-le") + b"\0\0"
        return (text.ljust(64, b"\0") + struct.pack("<HBB3L", len(text), kind, 1, NO_STREAM, right, child)
                + bytes(16 + 4 + 16) + struct.pack("<LQ", start, size))

    # A directory is a tree ordered by length, then by name; a chain of right siblings is one.
    names = sorted(padded, key=lambda name: (len(name), name.upper()))
    directory = entry("Root Entry", 5, NO_STREAM, 1 if names else NO_STREAM, END_OF_CHAIN, 0)
    for number, name in enumerate(names, start=1):
        right = number + 1 if number < len(names) else NO_STREAM
        directory += entry(name, 2, right, NO_STREAM, starts[name], len(padded[name]))
    directory_start = append(directory)
    fat_sectors = 1
    while (len(fat) + fat_sectors) * 4 > fat_sectors * SECTOR:
        fat_sectors += 1
    fat_start = len(sectors)
    fat += [FAT_SECTOR] * fat_sectors
    table = struct.pack(f"<{len(fat)}L", *fat).ljust(fat_sectors * SECTOR, b"\xff")
    sectors += [table[number * SECTOR:(number + 1) * SECTOR] for number in range(fat_sectors)]
    difat = [fat_start + number for number in range(fat_sectors)] + [FREE] * (109 - fat_sectors)
    header = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
              + struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
              + struct.pack("<9L", 0, fat_sectors, directory_start, 0, 4096, END_OF_CHAIN, 0, END_OF_CHAIN, 0)
              + struct.pack("<109L", *difat))
    return header + b"".join(sectors)


def doc(lines: Iterable[str] = CV_LINES) -> bytes:
    """A Word 97 document (MS-DOC): a File Information Block, the text in UTF-16 and a piece table of one piece."""
    text = "\r".join(lines) + "\r"
    encoded = text.encode("utf-16-le")
    start = 0x800
    block = bytearray(start)
    struct.pack_into("<HH", block, 0x00, 0xA5EC, 0x00C1)        # wIdent, nFib
    struct.pack_into("<H", block, 0x06, 0x040C)                 # lid: French
    struct.pack_into("<H", block, 0x0A, 0x1000 | 0x0200)        # fExtChar, fWhichTblStm: the table is in 1Table
    struct.pack_into("<H", block, 0x0C, 0x00BF)                 # nFibBack
    struct.pack_into("<LL", block, 0x18, start, start + len(encoded))   # fcMin, fcMac
    struct.pack_into("<H", block, 0x20, 14)                     # csw
    struct.pack_into("<H", block, 0x3E, 22)                     # cslw
    struct.pack_into("<L", block, 0x40, start + len(encoded))   # cbMac
    struct.pack_into("<L", block, 0x4C, len(text))              # ccpText
    struct.pack_into("<H", block, 0x98, 93)                     # cbRgFcLcb
    pieces = struct.pack("<LL", 0, len(text)) + struct.pack("<HLH", 0, start, 0)
    clx = b"\x02" + struct.pack("<L", len(pieces)) + pieces
    struct.pack_into("<LL", block, 0x1A2, 0, len(clx))          # fcClx, lcbClx
    return ole2({"WordDocument": bytes(block) + encoded, "1Table": clx})


def spreadsheet() -> bytes:
    """What an .xls is: a compound file too, but with a Workbook and no WordDocument."""
    return ole2({"Workbook": b"\x09\x08\x10\x00\x00\x06\x05\x00" + bytes(100)})


def xlsx() -> bytes:
    return archive_of({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>"})


def part(name: str, content: bytes | str, filename: str | bytes | None = None, content_type: str | None = None) -> bytes:
    """One part of a multipart body (RFC 7578, section 4)."""
    raw = filename.encode() if isinstance(filename, str) else filename
    head = b'Content-Disposition: form-data; name="' + name.encode() + b'"'
    if raw is not None:
        head += b'; filename="' + raw.replace(b'"', b"%22") + b'"'
    if content_type:
        head += b"\r\nContent-Type: " + content_type.encode()
    return head + b"\r\n\r\n" + (content.encode() if isinstance(content, str) else content)


BOUNDARY = "----e2e-boundary-5f1c"
MULTIPART = f"multipart/form-data; boundary={BOUNDARY}"


def multipart(*parts: bytes, closed: bool = True) -> bytes:
    """A multipart body of these parts; not `closed`, it ends before its closing boundary."""
    delimiter = b"--" + BOUNDARY.encode()
    body = b"".join(delimiter + b"\r\n" + one + b"\r\n" for one in parts)
    return body + delimiter + b"--\r\n" if closed else body


def upload(questionnaire: str, content: bytes, filename: str | bytes = "cv.pdf", content_type: str = PDF) -> bytes:
    return multipart(part("questionnaireId", questionnaire), part("cv", content, filename, content_type))
