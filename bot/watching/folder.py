"""Files to RawArticles: text, HTML, email, PDF, JSON. One bad file is a value and does not stop the rest."""

from __future__ import annotations

import errno
import json
import logging
import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.watching.charset import decode
from bot.watching.file_metadata import article_from_text, date_of_name
from bot.watching.mail import articles_from_mail
from bot.watching.page_to_article import article_from_page, with_cut_named
from bot.watching.pdf import article_from_pdf
from bot.watching.strip_markup import one_line
from summarizer.errors import InputError
from summarizer.ingest.model import RawArticle
from summarizer.utc import utc

log = logging.getLogger(__name__)

SUFFIXES = (".txt", ".md", ".html", ".htm", ".eml", ".pdf", ".json", ".jsonl")
"""File types read from a folder. A file that is named explicitly may have another; it is read as text."""
_ENDINGS = f"{', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}"

FIELDS = frozenset({"id", "published", "publisher", "url", "title", "text", "html"})
"""The fields of an article in JSON that are read."""

_NO_FILE = "this is not a regular file; give a text, HTML or JSON file"

MOST_BROKEN = 1_000
"""Lines of a file that are not JSON. With more it is not a file of JSON lines, and each would be reported."""

LATEST = 4e9
"""Seconds since 1970. Some file systems keep modification times beyond the year 9999."""

LARGEST = 50_000_000
"""Bytes. A larger file is not an article, and the whole file is held in memory."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A file, or an entry of one, without an article, and the reason. `again`: a later attempt may succeed."""

    where: str
    reason: str
    again: bool = False


def read_paths(
    paths: Sequence[Path],
    fetched_at: datetime,
    publisher: str | None = None,
    source_id: str | None = None,
    *,
    within: Path | None = None,
) -> Iterator[RawArticle | Unread]:
    """The articles in these files and folders, in order of name.

    Hidden files are left out. A folder's files are read only if they are inside it: a link that leads outside is
    reported and not followed. `within` is the folder in which the files were found, if the user did not name them.
    `publisher` is for articles that name none; without it, they get the name of the file's folder.
    """
    blank = RawArticle("", publisher or "", fetched_at, source_id=source_id)
    for path in paths:
        if not path.exists():
            yield Unread(str(path), "there is no such file or folder")
            continue
        files = files_of(path)
        if not files:
            yield Unread(str(path), f"there is no article in this folder: no file ends in {_ENDINGS}")
        for file in files:
            yield from _read(file, blank, path if path.is_dir() else within)


def files_of(path: Path) -> list[Path]:
    """The readable files of a folder, and its unreadable subfolders, in order of name; a file itself."""
    if not path.is_dir():
        return [path]
    unreadable: list[OSError] = []
    candidates: list[Path] = []
    for folder, below, names in os.walk(path, onerror=unreadable.append):
        below[:] = filter(_is_shown, below)
        files = (Path(folder, name) for name in filter(_is_shown, names))
        candidates += [file for file in files if file.suffix.lower() in SUFFIXES]
    candidates += [Path(error.filename) for error in unreadable]
    return sorted(filter(_is_listed, candidates))


def _is_shown(name: str) -> bool:
    return not name.startswith(".")


def _is_listed(file: Path) -> bool:
    """Whether it is a file, a link, or a folder that cannot be read, which is reported."""
    if file.is_symlink() or not file.is_dir():
        return True
    return not os.access(file, os.R_OK)


def _read(file: Path, common: RawArticle, within: Path | None) -> Iterator[RawArticle | Unread]:
    """`common` has the values of all files of one call; its publisher may be missing."""
    suffix = file.suffix.lower()
    try:
        data, written = _bytes(file, within)
        real = file.resolve()
        blank = replace(common, publisher=common.publisher or real.parent.name, guid=real.as_uri())
        if suffix in {".json", ".jsonl"}:
            yield from _entries(decode(data), str(file), blank)
        elif suffix == ".eml":
            mail = articles_from_mail(data, blank)
            yield from (_dated(_of_mail(article, common.publisher), file, written) for article in mail.articles)
            yield from (Unread(str(file), note) for note in mail.notes)
        else:
            yield _dated(_article(file, data, blank), file, written)
    except InputError as error:
        yield Unread(str(file), str(error))


def _bytes(file: Path, within: Path | None) -> tuple[bytes, datetime]:
    """The file's content, and its modification time. Raises InputError.

    The file is opened without blocking and then checked: a pipe or a device, such as a kernel log behind a link, would
    block its reader forever.
    """
    try:
        real = file.resolve()
        if within is not None and not real.is_relative_to(within.resolve()):
            raise InputError("this is a link that points outside the folder; put a copy of the file into the folder")
        with os.fdopen(os.open(real, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC), "rb") as opened:
            status = os.fstat(opened.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise InputError(_NO_FILE)
            data = opened.read(LARGEST + 1)
    except RuntimeError as error:  # a circular link
        raise InputError(_NO_FILE) from error
    except OSError as error:
        no_file = error.errno in {errno.ENXIO, errno.ELOOP, errno.EISDIR}  # a socket, a circular link, a folder
        raise InputError(_NO_FILE if no_file else f"cannot be read: {error.strerror or error}") from error
    if len(data) > LARGEST:
        raise InputError(f"larger than {LARGEST // 1_000_000} MB; split it into one file per article")
    if not data.strip():
        raise InputError("the file is empty; put the text of an article into it")
    return data, datetime.fromtimestamp(min(max(0.0, status.st_mtime), LATEST), UTC)


def _of_mail(article: RawArticle, publisher: str) -> RawArticle:
    """The sender's name takes precedence over the folder's: a folder of newsletters has many publishers."""
    unnamed = not any(fact.name == "author" for fact in article.facts)
    return replace(article, publisher=publisher) if publisher and unnamed else article


def _article(file: Path, data: bytes, blank: RawArticle) -> RawArticle:
    suffix = file.suffix.lower()
    if suffix == ".pdf":
        return article_from_pdf(data, blank)
    text = decode(data)
    if suffix in {".html", ".htm"}:
        page = article_from_page(text, blank)
        named = (fact.value for fact in page.facts if fact.name == "publisher")
        return replace(page, publisher=next(named, blank.publisher))
    return article_from_text(text, file.name, blank)


def _dated(article: RawArticle, file: Path, written: datetime) -> RawArticle:
    """With the date in the file's name if it has none; else with the modification time, which is not trusted."""
    published = article.published_at or date_of_name(file.name)
    return replace(article, published_at=published, presumed_at=None if published else written)


def _entries(text: str, where: str, blank: RawArticle) -> Iterator[RawArticle | Unread]:
    """A JSON object, a list of them, or one per line; fields as in a scenario, all but the text optional."""
    others: set[str] = set()
    for place, entry in _parsed(text, where):
        if isinstance(entry, Mapping) and not others and (others := set(entry.keys() - FIELDS)):
            _say_unread(where, ", ".join(repr(field[:40]) for field in sorted(others)[:5]))
        try:
            if isinstance(entry, Unread):
                yield entry
            else:
                article = entry_article(entry, blank.fetched_at, blank.publisher)
                publisher = one_line(article.publisher) or blank.publisher
                yield replace(article, publisher=publisher, source_id=blank.source_id)
        except InputError as error:
            yield Unread(place, str(error))


@lru_cache(maxsize=1024)
def _say_unread(where: str, fields: str) -> None:
    """Log once per file and fields: a folder is polled repeatedly. Of a file only the first such entry is named."""
    log.warning("%s: not read: %s; an article has %s", where, fields, ", ".join(sorted(FIELDS)))


def _parsed(text: str, where: str) -> Iterator[tuple[str, Any]]:
    if (whole := _json(text)) is not None:
        entries = whole if isinstance(whole, list) else [whole]
        yield from ((f"{where}, entry {number}", entry) for number, entry in enumerate(entries, 1))
        return
    broken = 0
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        place = f"{where}, line {number}"
        entry = _json(line)
        broken += entry is None
        if broken > MOST_BROKEN:
            yield place, Unread(place, f"more than {MOST_BROKEN:,} lines are broken JSON; the rest is not read")
            return
        yield place, Unread(place, "broken JSON; write one object per line") if entry is None else entry


def _json(text: str) -> Any:  # noqa: ANN401 - any JSON value
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def entry_article(entry: object, now: datetime, publisher: str) -> RawArticle:
    """The article in one JSON object. Raises InputError."""
    if not isinstance(entry, Mapping):
        raise InputError("this is not a JSON object with a text")
    body = _field(entry, "html") or _field(entry, "text")
    if body is None:
        raise InputError("'text' and 'html' are both missing or empty; write one of them")
    article = RawArticle(
        body=body,
        publisher=_field(entry, "publisher") or publisher,
        fetched_at=now,
        is_html=_field(entry, "html") is not None,
        url=_field(entry, "url"),
        guid=_field(entry, "id"),
        title=_field(entry, "title"),
        published_at=_published(_field(entry, "published")),
    )
    return with_cut_named(article, "its entry in the file")


def _field(entry: Mapping[str, Any], key: str) -> str | None:
    value = entry.get(key)
    if not isinstance(value, str | None):
        raise InputError(f"{key!r} must be a string")
    return value or None


def _published(text: str | None) -> datetime | None:
    """Raises InputError: an invalid date should be fixed, not ignored."""
    try:
        return utc(datetime.fromisoformat(text)) if text else None
    except (ValueError, OverflowError) as error:
        raise InputError(f"'published' is {text!r}; write an ISO date with time and zone") from error
