"""Removes the Content-Encoding of a body, with a limit on the result. Pure."""

from __future__ import annotations

import zlib

import brotli  # type: ignore[import-untyped] # it ships no types
import zstandard

from summarizer.errors import FetchError

ACCEPTED = "gzip, br, zstd"
"""The encodings that we request; deflate is accepted if a server sends it anyway."""

_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS  # tells zlib to detect the format from the header
_WINDOW = 8 * 2**20
"""Bytes of memory that a zstd frame may require: the limit of browsers (RFC 9659)."""
MOST_FILES = 1_000
"""Gzip members in one body. Servers that flush as they write produce one; blocks of 64 KB produce a hundred."""
_CHUNK = 4_096
"""Bytes."""
_BITE = 256
"""Bytes: expands to about 10 MB in the worst case."""


def unpacked(body: bytes, encoding: str, most: int) -> bytes:
    """The decompressed body.

    Decompression stops as soon as the result exceeds `most`, so a bomb costs no more memory than an honest body.

    Raises:
        FetchError: the body is broken, truncated, in an unknown encoding, or expands to more than `most` bytes.
    """
    encoding = encoding.strip().lower()
    if encoding in {"", "identity"} or not body:
        return body
    if encoding not in _UNPACKERS:
        raise FetchError(f"the server compressed its answer as {encoding}, which was not requested")
    try:
        plain, whole = _UNPACKERS[encoding](body, most + 1)
    except (zlib.error, brotli.error, zstandard.ZstdError) as error:
        raise FetchError("the compressed answer is corrupt") from error
    if len(plain) > most:
        raise body_too_large(most)
    if not whole:
        raise FetchError("the compressed answer is cut off")
    return plain


def opened(body: bytes, encoding: str, most: int) -> bytes:
    """As `unpacked`; if the result is itself a gzip file, such as "feed.xml.gz", its content. Raises FetchError."""
    plain = unpacked(body, encoding, most)
    return unpacked(plain, "gzip", most) if is_gzip(plain) else plain


def is_gzip(body: bytes) -> bool:
    """By its first bytes, with which no text begins."""
    return body.startswith(b"\x1f\x8b\x08")


def body_too_large(most: int) -> FetchError:
    """The error for a body that exceeds the limit."""
    return FetchError(f"the answer is larger than {most:,} bytes")


def _gzip(body: bytes, most: int) -> tuple[bytes, bool]:
    """Gzip or zlib; some servers send several gzip members one after the other.

    In chunks: at the end of each member the library copies all unused input.
    """
    plain, at = bytearray(), 0
    for _ in range(MOST_FILES):
        unpacker = zlib.decompressobj(_GZIP_OR_ZLIB)
        while at < len(body) and not unpacker.eof and len(plain) < most:
            chunk = body[at : at + _CHUNK]
            plain += unpacker.decompress(chunk, most - len(plain))
            at += len(chunk) - len(unpacker.unused_data)
        if not unpacker.eof or len(plain) >= most or body[at : at + 2] != b"\x1f\x8b":
            return bytes(plain), unpacker.eof
    raise FetchError(f"the server compressed its answer in more than {MOST_FILES:,} pieces")


def _deflate(body: bytes, most: int) -> tuple[bytes, bool]:
    """Deflate as in the standard, or as in old servers, which omit the zlib header."""
    try:
        return _gzip(body, most)
    except zlib.error:
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        return unpacker.decompress(body, most), unpacker.eof


def _brotli(body: bytes, most: int) -> tuple[bytes, bool]:
    unpacker = brotli.Decompressor()
    plain = bytearray(unpacker.process(body, output_buffer_limit=most))
    while not unpacker.is_finished() and len(plain) < most:
        more = unpacker.process(b"", output_buffer_limit=most - len(plain))
        if not more:
            break
        plain += more
    return bytes(plain), unpacker.is_finished()


def _zstd(body: bytes, most: int) -> tuple[bytes, bool]:
    """In small chunks: the library cannot limit its output, and three bytes can expand to 128 KiB."""
    unpacker = zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj()
    plain = bytearray()
    for start in range(0, len(body), _BITE):
        plain += unpacker.decompress(body[start : start + _BITE])
        if unpacker.eof or len(plain) >= most:
            break
    return bytes(plain), unpacker.eof


_UNPACKERS = {"gzip": _gzip, "x-gzip": _gzip, "deflate": _deflate, "br": _brotli, "zstd": _zstd}
