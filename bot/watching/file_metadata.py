"""Metadata in the first lines and the name of a text file: title, date, publisher, author, URL. Pure.

front matter ("---" … "---") | a block of "Name: value" lines | a line that is a date | a date in the file's name
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from bot.watching.dates import parse_moment
from bot.watching.feed_entry import web_address
from bot.watching.strip_markup import line_or_none, one_line
from summarizer.ingest.model import MetadataField, RawArticle

_NAMES = {
    "title": ("title", "headline", "titel", "titre", "titulo", "título"),
    "published": (
        *("published", "date", "posted", "publication date", "date published", "pubdate", "created", "datum"),
        *("veröffentlicht", "erschienen", "publié", "publié le", "publicado", "fecha", "data", "дата"),
    ),
    "updated": ("updated", "last updated", "modified", "aktualisiert"),
    "author": ("author", "authors", "by", "byline", "autor", "auteur"),
    "publisher": ("publisher", "source", "publication", "site", "newspaper", "from", "quelle", "zeitung"),
    "url": ("url", "link", "canonical", "permalink", "source url"),
    "language": ("language", "lang"),
}
_FIELD = {name: key for key, names in _NAMES.items() for name in names}
_FRONT_MATTER = re.compile(r"(?:---|\+\+\+)[ \t]*\n(.{0,8000}?)\n(?:---|\+\+\+|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_PAIR = re.compile(r"([^\W\d_][\w ]{1,20}?)\s*[:=]\s*(\S.*)")
_DATED = re.compile(
    r"(?:first |last )?(?:published|posted|updated|date|datum|veröffentlicht|publié le|publicado)\b(?: on| at| am)?"
    r"\s*[:|]?\s*(.+)",
    re.IGNORECASE,
)
_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
_HEAD = 6
"""Lines with words in which a date may be alone: headline, kicker, byline, place. Below them is the text."""
_LONGEST_DATE = 80
"""Characters. A longer line is a sentence that contains a date."""


def article_from_text(text: str, name: str, blank: RawArticle) -> RawArticle:
    """An article from the text without its metadata lines, and from what these say; `blank` has the other values.

    `name` is the file's name. Nothing is guessed from sentences.
    """
    fields, body = _fields(text.lstrip("\ufeff"))
    stated = map(parse_moment, (fields.get("published"), fields.get("updated")))
    source = fields.get("publisher")
    site = web_address(source)
    named = {key: one_line(fields.get(key)) for key in ("author", "language")}
    return replace(
        blank,
        body=body,
        title=line_or_none(fields.get("title")),
        publisher=(None if site else line_or_none(source)) or blank.publisher,
        published_at=next(filter(None, stated), None) or _dated_line(body) or date_of_name(name),
        url=web_address(fields.get("url")) or site,
        facts=tuple(MetadataField(key, value, "text") for key, value in named.items() if value),
    )


def date_of_name(name: str) -> datetime | None:
    """The date in a file name such as "2026-11-20-quay-closed.txt"."""
    match = _IN_NAME.search(name)
    if match is None:
        return None
    try:
        return datetime(int(match[1]), int(match[3]), int(match[4]), tzinfo=UTC)
    except ValueError:  # 31 February
        return None


def _fields(text: str) -> tuple[Mapping[str, str], str]:
    """The values by our names, and the text after them; the whole text if it begins with neither form."""
    if matter := _FRONT_MATTER.match(text):
        return dict(_pairs(matter[1].split("\n"))), text[matter.end() :].lstrip("\n")
    head, _, rest = text.partition("\n\n")
    lines = [line for line in head.split("\n") if line.strip()]
    pairs = list(_pairs(lines))
    is_block = 0 < len(lines) == len(pairs)
    return (dict(pairs), rest.lstrip("\n")) if is_block and rest.strip() else ({}, text)


def _pairs(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Lists and nested values of front matter are skipped; the first value of a name counts in `dict` order."""
    for line in reversed(lines):
        match = _PAIR.fullmatch(line.rstrip())
        key = _FIELD.get(match[1].strip().casefold()) if match else None
        if match and key:
            yield key, match[2].strip().strip("\"'[]")


def _dated_line(body: str) -> datetime | None:
    """The date of one of the first lines that contains nothing else; a year or month alone does not count."""
    for line in [line for line in body[:4_000].split("\n") if line.strip()][:_HEAD]:
        text = line.strip().strip("*_#|–-() ")
        if len(text) > _LONGEST_DATE or len(re.findall(r"\d+", text)) < 2:  # noqa: PLR2004 - a day and a year
            continue
        match = _DATED.match(text)
        if when := parse_moment(match[1] if match else text):
            return when
    return None
