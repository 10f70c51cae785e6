"""Bytes to text. Order: byte order mark, declared charset, UTF-8, UTF-16 without a mark, detection. Pure."""

from __future__ import annotations

import codecs
import re

from summarizer.errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,100}encoding=["']([\w.:-]{2,40})|<meta[^>]{0,200}charset=["']?\s*([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_WEB_MEANING = {  # what browsers take these labels for (WHATWG Encoding Standard)
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "shift_jis": "cp932",
    "euc-kr": "cp949",
    "x-sjis": "cp932",
}
_LIKELY = [
    *("cp1251", "koi8_r", "cp866", "cp1252", "cp1250", "cp1254", "cp1256", "cp1253", "cp1255", "iso8859_2"),
    *("gb18030", "big5", "cp932", "euc_jp", "cp949"),
]
"""Legacy encodings that pages and files still come in; anything more exotic is a wrong guess more often than not."""

_BINARY = {
    b"%PDF": "a PDF document",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"\x1f\x8b": "a gzip archive",
    b"\x7fELF": "a program",
    b"SQLite format 3": "an SQLite database",
    b"\xd0\xcf\x11\xe0": "an old office document",
}
_SAMPLE = 64_000
"""Bytes that detection looks at: more take longer and tell nothing new."""


def decode(data: bytes, declared: str | None = None) -> str:
    """The text in these bytes.

    Args:
        data: a whole file or body.
        declared: the charset of the Content-Type header, if there was one.

    Raises:
        InputError: it is no text, and what it is instead, if that can be told.
    """
    for beginning, kind in _BINARY.items():
        if data.startswith(beginning):
            raise InputError(f"this is {kind}, not text; save the article as text or HTML")
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    if marked:
        return data.decode(marked, "replace")
    candidates = () if b"\x00" in data else (declared, _in_document(data), "utf-8")
    for encoding in filter(None, candidates):
        text = _strict(data, encoding)
        if text is not None:
            return text
    return _detected(data)


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(_WEB_MEANING.get(encoding.strip().lower(), encoding))
    except (LookupError, UnicodeDecodeError):
        return None


def _in_document(data: bytes) -> str | None:
    """The charset that an XML declaration or a meta element names."""
    found = _DECLARED.search(data[:2048])
    return (found.group(1) or found.group(2)).decode("ascii") if found else None


def _detected(data: bytes) -> str:
    utf_16 = _utf_16(data)
    if utf_16 and (text := _strict(data, utf_16)) is not None:
        return text
    if b"\x00" in data:
        raise InputError("this is binary, not text; save the article as UTF-8 text or HTML")
    import charset_normalizer  # noqa: PLC0415 - a tenth of a second that only undeclared legacy encodings cost

    best = charset_normalizer.from_bytes(data[:_SAMPLE], cp_isolation=_LIKELY, enable_fallback=False).best()
    if best is None:
        raise InputError("this is binary, or in an encoding that was not recognised; save it as UTF-8 text or HTML")
    return data.decode(best.encoding, "replace")


def _utf_16(data: bytes) -> str | None:
    """The byte order of UTF-16 without a mark: Latin letters and spaces put a zero on one side of most pairs."""
    sample = data[:_SAMPLE]
    pairs = len(sample) // 2
    left, right = sample[0::2].count(0), sample[1::2].count(0)
    if pairs and max(left, right) * 10 > pairs and min(left, right) * 50 < pairs:
        return "utf-16-be" if left > right else "utf-16-le"
    return None
