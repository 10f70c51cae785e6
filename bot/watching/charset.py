"""Bytes to text: byte order mark, UTF-8 if (nearly) valid, the declared charset if it fits, then detection. Pure.

UTF-8 takes precedence over the declaration because text in another encoding is practically never valid UTF-8, while
servers and templates often declare ISO-8859-1 wrongly. Text that was encoded twice is left as it is: mojibake is not
repaired, because what looks like mojibake may be intended.
"""

from __future__ import annotations

import codecs
import re

from summarizer.errors import InputError

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is a prefix of it
    (codecs.BOM_UTF32_BE, "utf-32"),
    (b"<\x00\x00\x00", "utf-32-le"),  # the first character of a document identifies it as well as a mark
    (b"\x00\x00\x00<", "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,100}encoding\s?=\s?["']([\w.:-]{2,40})|<meta[^>]{0,200}charset=["']?\s*([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 4_096
"""Bytes. Browsers examine 1,024, but some pages put scripts before their meta elements."""

_WEB_MEANING = {  # how browsers interpret these labels (WHATWG Encoding Standard); keys without punctuation
    **dict.fromkeys(("iso88591", "latin1", "l1", "cp819", "ascii", "usascii", "ansi", "windows1252"), "cp1252"),
    **dict.fromkeys(("iso88599", "latin5", "l5"), "cp1254"),
    **dict.fromkeys(("iso885911", "tis620", "dos874"), "cp874"),
    **dict.fromkeys(("gb2312", "gbk", "xgbk", "gb231280", "csgb2312", "chinese", "cp936"), "gb18030"),
    **dict.fromkeys(("shiftjis", "sjis", "xsjis", "mskanji", "windows31j"), "cp932"),
    **dict.fromkeys(("euckr", "ksc56011987", "ksc5601", "korean"), "cp949"),
    **dict.fromkeys(("big5", "big5hkscs", "xxbig5", "cnbig5"), "big5hkscs"),
    **dict.fromkeys(("xeucjp", "eucjp"), "euc_jp"),
    **dict.fromkeys(("utf8", "utf8mb4", "unicode11utf8", "unicode20utf8", "xunicode20utf8"), "utf-8"),
    "iso88598i": "iso8859-8",
    "xmaccyrillic": "mac-cyrillic",
    "macintosh": "mac-roman",
}
_WINDOWS = re.compile(r"x?(?:windows|win|cp|ansi)(125[0-8]|866|874)")
_TEXT_ENCODINGS = frozenset(
    [
        *("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "iso2022_jp", "iso2022_kr"),
        *(f"cp125{number}" for number in range(9)),
        *(f"iso8859-{number}" for number in range(2, 17)),
        *("koi8-r", "koi8-u", "koi8-t", "cp437", "cp850", "cp852", "cp855", "cp866", "cp874", "mac-roman"),
        *("mac-cyrillic", "mac-latin2", "gb18030", "big5hkscs", "cp932", "euc_jp", "cp949", "johab"),
    ]
)
"""Codecs that a charset may name. Python has others that are not charsets ("undefined", "base64", "idna")."""

_LATIN = frozenset(
    ["cp1252", "cp1250", "cp1254", "cp1257", "cp1258", "cp437", "cp850", "cp852", "mac-roman", "mac-latin2"]
    + [f"iso8859-{number}" for number in (2, 3, 4, 10, 13, 14, 15, 16)]
)
_CJK = frozenset(["gb18030", "big5hkscs", "cp932", "euc_jp", "cp949", "johab"])
_WIDE = frozenset(["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])

_LIKELY = [
    *("cp1251", "koi8_r", "cp866", "cp1252", "cp1250", "cp1254", "cp1256", "cp1253", "cp1255", "iso8859_2"),
    *("gb18030", "big5", "cp932", "euc_jp", "cp949"),
]
"""Legacy encodings still found in pages and files; anything more exotic is more often a wrong guess than right."""

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
"""Bytes examined by detection: more take longer and change nothing."""

_LATIN_SAMPLE = 16_000

_GOOD_FOR_ONE_BAD = 2
"""Valid non-ASCII characters required per broken one: real text in another encoding contains hardly any valid ones."""
_FEW_NULS = 100
"""One null or control byte in this many is damage; more of them mean UTF-16 or binary data."""
_LATIN_RUN = 2.0
"""Average run length of non-ASCII bytes: accented letters stand alone between others, Cyrillic words do not."""
_LATIN_FIT = 0.8
"""Share of the non-ASCII runs. One stray byte among a few accented letters is damage; half of them, another
encoding."""
_STRAY = 5
"""Non-ASCII runs that make no sense: up to this many are damage, more mean another encoding."""
_LATIN_LETTERS = {  # the first of equally good fits wins; lower case
    "cp1252": "àâäáãåæçéèêëíìîïñóòôöõøœúùûüßÿ",
    "cp1250": "ąćęłńóśźżáčďéěíňřšťúůýžöüőűăâîşţľĺôäß",
    "iso8859-2": "ąćęłńóśźżáčďéěíňřšťúůýžöüőűăâîşţľĺôäß",
    "cp1254": "ışğçöüâî",
}
"""The accented letters of western, central European (twice) and Turkish texts, in their encodings."""

_SIGNS = frozenset("‘’“”„–—…•·€£¥§°©®™«»¿¡½¼¾²³ºª±\xa0\xad\u201a\u2039\u203a\u00b4\u00d7")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes, declared: str | None = None) -> str:
    """The text in these bytes. Each broken sequence becomes U+FFFD and affects nothing else.

    `data` is a whole file or body; `declared` is the charset of the Content-Type header, if there was one.

    Raises:
        InputError: it is not text; the message says what it is, if known.
    """
    if binary := next((kind for beginning, kind in _BINARY.items() if data.startswith(beginning)), None):
        raise InputError(f"this is {binary}, not text; save the article as text or HTML")
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    if marked:
        return data.decode(marked, "replace").removeprefix("\ufeff")
    return _unmarked(data.removeprefix(codecs.BOM_UTF8), declared)


def _unmarked(data: bytes, declared: str | None) -> str:
    if b"\x00" in data:
        if wide := _utf_16(data):
            return data.decode(wide, "replace")
        _refuse_if_many(data.count(b"\x00"), len(data))
        data = data.replace(b"\x00", "\ufffd".encode())
    named = list(filter(None, map(_codec, (declared, _in_document(data)))))
    for read in (_as_utf_8, _as_declared, _as_latin, _detected):
        if (text := read(data, named)) is not None:
            return text
    raise InputError("this is binary, or in an encoding that was not recognised; save it as UTF-8 text or HTML")


def _as_utf_8(data: bytes, named: list[str]) -> str | None:
    """The text if the bytes are UTF-8 with at most minor damage, whatever charset is declared."""
    if _shifts(data, named):
        return None
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
        return text if _mostly_good(text) else None
    return None if _may_be_chinese(text, named) else text


def _shifts(data: bytes, named: list[str]) -> bool:
    """Whether the text is in an encoding that consists of ASCII bytes, such as ISO-2022-JP."""
    if b"\x1b" not in data:
        return False
    return b"\x1b$" in data or any(name.startswith("iso2022") for name in named)


def _may_be_chinese(text: str, named: list[str]) -> bool:
    """Two bytes of GBK may look like one Latin or Cyrillic letter in UTF-8; Chinese in UTF-8 takes three."""
    if text.isascii() or _CJK.isdisjoint(named[:1]):
        return False
    return max(text) < "\u0800"


def _as_declared(data: bytes, named: list[str]) -> str | None:
    """The text in the first declared charset that the bytes fit."""
    for encoding in named:
        if encoding in _WIDE or encoding == "utf-8":
            continue  # UTF-16 without a null byte and invalid UTF-8 are false declarations
        if encoding in _LATIN and _mean_run(data) > _LATIN_RUN:
            continue  # whole words of accented letters: the server's default charset, but Cyrillic or Greek text
        text = data.decode(encoding, "replace")
        if _mostly_good(text):
            return text
    return None


def _mostly_good(text: str) -> bool:
    bad = text.count("\ufffd")
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    return not bad or beyond_ascii - bad >= _GOOD_FOR_ONE_BAD * bad


def _mean_run(data: bytes) -> float:
    runs = [len(run) for run in _HIGH_RUN.findall(data[:_SAMPLE])]
    return sum(runs) / len(runs) if runs else 0.0


def _codec(label: str | None) -> str | None:
    """Python's codec for this charset label; None if it is not a charset."""
    if label is None:
        return None
    key = re.sub(r"[^a-z0-9]", "", label.lower())
    if match := _WINDOWS.fullmatch(key):
        return f"cp{match.group(1)}"
    if key in _WEB_MEANING:
        return _WEB_MEANING[key]
    try:
        name = codecs.lookup(label.strip().lower()).name
    except (LookupError, ValueError):
        return None
    return name if name in _TEXT_ENCODINGS else None


def _in_document(data: bytes) -> str | None:
    """The charset in an XML declaration or a meta element."""
    match = _DECLARED.search(data[:_DECLARED_WITHIN])
    return (match.group(1) or match.group(2)).decode("ascii", "replace") if match else None


def _as_latin(data: bytes, _: list[str]) -> str | None:
    """Text in the Latin alphabet, in the encoding whose accented letters are those of one group of languages.

    ASCII with a few bytes that make sense in none of them is damaged UTF-8: a wrong guess would turn all apostrophes of
    a feed into letters of another script, while a damaged character is only one character.
    """
    sample = data[:_SAMPLE]
    _refuse_if_many(len(_CONTROL.findall(sample)), len(sample))
    if b"\x1b$" in data or _mean_run(sample) > _LATIN_RUN:
        return None
    best, fit = max(((name, _fit(sample[:_LATIN_SAMPLE], name)) for name in _LATIN_LETTERS), key=lambda pair: pair[1])
    if fit >= _LATIN_FIT:
        return data.decode(best, "replace")
    return data.decode("utf-8", "replace") if len(_HIGH_RUN.findall(sample)) <= _STRAY else None


def _refuse_if_many(damaged: int, size: int) -> None:
    if damaged * _FEW_NULS > size:
        raise InputError("this is binary, not text; save the article as UTF-8 text or HTML")


def _detected(data: bytes, named: list[str]) -> str | None:
    """By the byte patterns; if they do not decide, the declared charset, with its damage."""
    if b"\x1b$" in data and "\ufffd" not in (text := data.decode("iso2022_jp", "replace")):
        return text
    import charset_normalizer  # noqa: PLC0415 - takes a tenth of a second, needed only for undeclared legacy encodings

    best = charset_normalizer.from_bytes(data[:_SAMPLE], cp_isolation=_LIKELY, enable_fallback=False).best()
    encoding = best.encoding if best else next(iter(named), None)
    return data.decode(encoding, "replace") if encoding else None


def _fit(sample: bytes, encoding: str) -> float:
    """The share of non-ASCII runs that make sense: this group's letters inside words, punctuation elsewhere."""
    text = sample.decode(encoding, "replace")
    letters = _LATIN_LETTERS[encoding]
    runs = list(_BEYOND_ASCII.finditer(text))
    return sum(_makes_sense(run, letters) for run in runs) / max(1, len(runs))


def _makes_sense(run: re.Match[str], letters: str) -> bool:
    text, (start, end) = run.string, run.span()
    beside = text[start - 1 : start].isalpha(), text[end : end + 1].isalpha()
    return all(_fits(char, letters, beside) for char in run.group())


def _fits(char: str, letters: str, beside: tuple[bool, bool]) -> bool:
    """Whether the character fits where it is; `beside` says whether a letter is on its left, and on its right."""
    if char.isalpha():
        if char.lower() not in letters:
            return False
        return any(beside) or char in "àÀ"  # the only one that is a word by itself
    if char not in _SIGNS:
        return False
    # another symbol inside a word is a letter of another encoding: "wytrzyma³a"
    return not all(beside) or char in "’–—·"


def _utf_16(data: bytes) -> str | None:
    """The byte order of UTF-16 without a mark: Latin letters and spaces put a null byte on one side of most pairs."""
    sample = data[:_SAMPLE]
    pairs = len(sample) // 2
    left, right = sample[0::2].count(0), sample[1::2].count(0)
    if min(left, right) * 50 < pairs < max(left, right) * 10:
        return "utf-16-be" if left > right else "utf-16-le"
    return None
