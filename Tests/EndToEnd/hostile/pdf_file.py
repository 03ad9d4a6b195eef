"""A PDF's syntax (ISO 32000-1 §7), written by hand so that any of it can be wrong."""

import hashlib
import struct
import zlib

from . import TEXT

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
A4 = b"[0 0 595 842]"
SHOWN = b"BT /F1 12 Tf 72 720 Td (%s) Tj ET" % TEXT.encode()


def stream(content: bytes, entries: bytes = b"", compress: bool = False) -> bytes:
    """A stream object (§7.3.8) with these entries in its dictionary beside its length."""
    if compress:
        content, entries = zlib.compress(content, 9), entries + b" /Filter /FlateDecode"
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), entries, content)


def document(objects: dict[int, bytes], trailer: bytes = b"", root: int = 1, first: bytes = HEADER) -> bytes:
    """A whole file of numbered objects, with a true cross-reference table (§7.5.4)."""
    out, offsets = bytearray(first), {}
    for number, content in objects.items():
        offsets[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start, size = len(out), max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    out += b"".join(b"%010d %05d n \n" % (offsets[number], 0) if number in offsets else b"0000000000 65535 f \n"
                    for number in range(1, size))
    return bytes(out) + b"trailer\n<< /Size %d /Root %d 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        size, root, trailer, start)


def page(content: bytes = b"/Contents 4 0 R", box: bytes = A4, more: bytes = b"",
         resources: bytes = b"/Font << /F1 5 0 R >>") -> bytes:
    return b"<< /Type /Page /Parent 2 0 R /MediaBox %s /Resources << %s >> %s %s >>" % (box, resources, content, more)


def one_page(changes: dict[int, bytes] | None = None, **options) -> bytes:
    """A readable page: 1 the catalogue, 2 the page tree, 3 the page, 4 its content, 5 its font. `changes` take the
    place of these or come to them."""
    return document({
        1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>", 3: page(),
        4: stream(SHOWN), 5: FONT} | (changes or {}), **options)


def pages(count: int, content: bytes) -> bytes:
    """That many pages, each an object of its own, all with the same content stream."""
    kids = b" ".join(b"%d 0 R" % number for number in range(10, 10 + count))
    return one_page({2: b"<< /Type /Pages /Count %d /Kids [%s] >>" % (count, kids), 3: b"null",
                     4: stream(content, compress=True)} | {number: page() for number in range(10, 10 + count)})


# What a password is filled up with (§7.6.3.3).
_FILLING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def _rc4(key: bytes, data: bytes) -> bytes:
    box, j, out = list(range(256)), 0, bytearray()
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


def encrypted(user: bytes, owner: bytes) -> bytes:
    """The readable page under the standard security handler's revision 2 (§7.6.3): RC4 with 40 bits, nothing allowed.
    The only one that draws no random numbers."""
    user, owner = (user + _FILLING)[:32], (owner + _FILLING)[:32]
    identifier, permissions = b"0123456789abcdef", -64
    owner_entry = _rc4(hashlib.md5(owner).digest()[:5], user)
    key = hashlib.md5(user + owner_entry + struct.pack("<i", permissions) + identifier).digest()[:5]
    own_key = hashlib.md5(key + (4).to_bytes(3, "little") + bytes(2)).digest()[:10]  # of object 4, generation 0
    return one_page({
        4: stream(_rc4(own_key, SHOWN)),
        6: b"<< /Filter /Standard /V 1 /R 2 /P %d /O <%s> /U <%s> >>" % (
            permissions, owner_entry.hex().encode(), _rc4(key, _FILLING).hex().encode()),
    }, trailer=b"/Encrypt 6 0 R /ID [<%s> <%s>]" % (identifier.hex().encode(), identifier.hex().encode()))
