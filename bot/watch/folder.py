"""Files to RawArticles: text, HTML, mail, PDF, JSON. One bad file is a value and never the end of the run."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.watch.decode import decode
from bot.watch.extract import article_from_page
from bot.watch.mail import article_from_mail
from bot.watch.pdf import article_from_pdf
from summarizer.errors import InputError
from summarizer.types import RawArticle, utc

log = logging.getLogger(__name__)

SUFFIXES = frozenset({".txt", ".md", ".html", ".htm", ".eml", ".pdf", ".json", ".jsonl"})
"""What a folder is searched for. A file that is named itself may end otherwise; it is read as text."""

FIELDS = frozenset({"id", "published", "publisher", "url", "title", "text", "html"})
"""What is read of an article in JSON."""

LARGEST = 50_000_000
"""Bytes. A larger file is no article, and a whole one is held in memory."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A file, or an entry of one, that holds no article, and why, for people. `again`: that may pass by itself."""

    where: str
    reason: str
    again: bool = False


def read_paths(
    paths: Sequence[Path], fetched_at: datetime, publisher: str | None = None, source_id: str | None = None
) -> Iterator[RawArticle | Unread]:
    """The articles in these files and folders, in order of name.

    Args:
        paths: files, and folders that are searched through, hidden files left out.
        fetched_at: now.
        publisher: of articles that name none; by default the name of the folder that a file is in.
        source_id: whose folder it is.
    """
    for path in paths:
        if not path.exists():
            yield Unread(str(path), "there is no such file or folder")
            continue
        for file in _files(path):
            yield from _read(file, fetched_at, publisher, source_id)


def files_of(folder: Path) -> list[Path]:
    """The files of a folder that are read, in order of name."""
    return list(_files(folder))


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for file in sorted(path.rglob("*")):
        hidden = any(part.startswith(".") for part in file.relative_to(path).parts)
        if file.suffix.lower() in SUFFIXES and not hidden and not file.is_dir():
            yield file


def _read(file: Path, now: datetime, publisher: str | None, source_id: str | None) -> Iterator[RawArticle | Unread]:
    suffix = file.suffix.lower()
    try:
        data = _bytes(file)
        own = publisher or file.resolve().parent.name
        if suffix in {".json", ".jsonl"}:
            yield from _entries(decode(data), str(file), now, own, source_id)
        elif suffix == ".eml":
            yield article_from_mail(data, publisher, now, file.resolve().as_uri(), source_id)
        elif suffix == ".pdf":
            yield article_from_pdf(data, own, now, file.resolve().as_uri(), source_id)
        else:
            yield _article(file, decode(data), now, own, source_id)
    except InputError as error:
        yield Unread(str(file), str(error))


def _bytes(file: Path) -> bytes:
    """Raises InputError."""
    try:
        if not file.is_file():
            raise InputError("this is no regular file; give a text, HTML or JSON file")
        if file.stat().st_size > LARGEST:
            raise InputError(f"larger than {LARGEST // 1_000_000} MB; split it into one file an article")
        data = file.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}") from error
    if not data.strip():
        raise InputError("the file is empty; put the text of an article into it")
    return data


def _article(file: Path, text: str, now: datetime, publisher: str, source_id: str | None) -> RawArticle:
    guid = file.resolve().as_uri()
    if file.suffix.lower() in {".html", ".htm"}:
        return article_from_page(text, publisher, now, guid=guid, source_id=source_id)
    return RawArticle(text, publisher, now, guid=guid, source_id=source_id)


def _entries(
    text: str, where: str, now: datetime, publisher: str, source_id: str | None
) -> Iterator[RawArticle | Unread]:
    """A JSON object, a list of them, or one a line; fields as in a scenario, all but the text optional."""
    for place, entry in _parsed(text, where):
        if isinstance(entry, Mapping) and (others := entry.keys() - FIELDS):
            _say_unread(where, ", ".join(repr(field[:40]) for field in sorted(others)[:5]))
        try:
            if isinstance(entry, Unread):
                yield entry
            else:
                yield replace(entry_article(entry, now, publisher), source_id=source_id)
        except InputError as error:
            yield Unread(place, str(error))


@lru_cache(maxsize=1024)
def _say_unread(where: str, fields: str) -> None:
    """Once for a file and its fields: a folder is read again and again, and an archive has thousands of entries."""
    log.warning("%s: not read: %s; an article has %s", where, fields, ", ".join(sorted(FIELDS)))


def _parsed(text: str, where: str) -> Iterator[tuple[str, Any]]:
    if (whole := _json(text)) is not None:
        entries = whole if isinstance(whole, list) else [whole]
        yield from ((f"{where}, entry {number}", entry) for number, entry in enumerate(entries, 1))
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            place = f"{where}, line {number}"
            entry = _json(line)
            yield place, Unread(place, "broken JSON; write one object a line") if entry is None else entry


def _json(text: str) -> Any:  # noqa: ANN401 - any JSON value
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def entry_article(entry: object, now: datetime, publisher: str) -> RawArticle:
    """The article in one JSON object. Raises InputError."""
    if not isinstance(entry, Mapping):
        raise InputError("this is no JSON object with a text")
    body = _field(entry, "html") or _field(entry, "text")
    if body is None:
        raise InputError("there is neither 'text' nor 'html' in it; add one")
    return RawArticle(
        body=body,
        publisher=_field(entry, "publisher") or publisher,
        fetched_at=now,
        is_html=_field(entry, "html") is not None,
        url=_field(entry, "url"),
        guid=_field(entry, "id"),
        title=_field(entry, "title"),
        published_at=_published(_field(entry, "published")),
    )


def _field(entry: Mapping[str, Any], key: str) -> str | None:
    value = entry.get(key)
    if value is not None and not isinstance(value, str):
        raise InputError(f"{key!r} must be a text")
    return value or None


def _published(text: str | None) -> datetime | None:
    """Raises InputError: a date that is given but wrong is better mended than ignored."""
    try:
        return utc(datetime.fromisoformat(text)) if text else None
    except (ValueError, OverflowError) as error:
        raise InputError(f"'published' is {text!r}; write an ISO date with time and zone") from error
