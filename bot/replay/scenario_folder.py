"""The scenario folder: topic.toml, articles.jsonl and, for a benchmark, gold.json.

A line of articles.jsonl is one article as published at one time, or a source that failed then. A repeated url is
a new version; a repeated id is an error. Every error is a UsageError with file, line and remedy.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from bot.topics.topic_file import owners_from, read_toml, topic_from_table
from summarizer.errors import UsageError
from summarizer.ingest.identity_keys import address_key
from summarizer.ingest.model import RawArticle
from summarizer.ingest.sites import same_publisher, site_of
from summarizer.topics.model import Topic
from summarizer.utc import utc

_FILES = ("topic.toml", "articles.jsonl")
_SCENARIO = "a scenario, which is a folder with topic.toml and articles.jsonl"
_KEYS = frozenset({"id", "published", "publisher", "url", "title", "text", "html", "error"})


@dataclass(frozen=True, slots=True)
class ScenarioLine:
    """One line of articles.jsonl: an article with a `body`, or a failed source with its `error`."""

    id: str
    published: datetime
    publisher: str
    url: str | None = None
    title: str | None = None
    body: str = ""
    is_html: bool = False
    error: str | None = None

    def raw(self, source_id: str | None, fetched_at: datetime, *, points: bool = False) -> RawArticle:
        """The article as a source would have delivered it then. `points`: its url belongs to another publisher."""
        return RawArticle(
            body=self.body,
            publisher=self.publisher,
            fetched_at=fetched_at,
            is_html=self.is_html,
            url=None if points else self.url,
            title=self.title,
            published_at=self.published,
            source_id=source_id,
            points_to=self.url if points else None,
        )


@dataclass(frozen=True)
class Scenario:
    """What happened, for a replay. `owners` maps casefolded publishers to their owner; `gold` may not exist."""

    folder: Path
    lines: tuple[ScenarioLine, ...]
    owners: Mapping[str, str]
    described: Mapping[str, Any]

    def topic(self, workspace_id: str) -> Topic:
        """The scenario's topic, in this workspace."""
        return topic_from_table(self.described, str(self.folder / "topic.toml"), workspace_id)

    @cached_property
    def pointing(self) -> frozenset[str]:
        """The ids of lines whose url is another publisher's page: they report in their own words what is on it.

        A site belongs to the publisher with most of the lines there. Another publisher's line is a pointer if the owner
        of the site has published at this url, or if the line's publisher has another site of its own. (A scenario that
        puts all publishers on one host does not say who owns a page.)
        """
        sited = [(line, site_of(line.url)) for line in self.lines if line.url]
        count = Counter((site, line.publisher) for line, site in sited)
        here: dict[str, str] = {}
        at_home: dict[str, str] = {}
        for (site, publisher), _ in count.most_common():
            here.setdefault(site, publisher)
            at_home.setdefault(publisher, site)
        own = {address_key(line.url or "") for line, site in sited if here[site] == line.publisher}
        foreign: set[str] = set()
        for line, site in sited:
            if same_publisher(here[site], None, line.publisher, None, self.owners):
                continue
            if address_key(line.url or "") in own or at_home[line.publisher] != site:
                foreign.add(line.id)
        return frozenset(foreign)

    @property
    def gold(self) -> Path:
        """Where the expectations are, if there are any."""
        return self.folder / "gold.json"


def load_scenario(folder: str | Path) -> Scenario:
    """Read and validate a scenario.

    Raises:
        UsageError: a file is missing or broken; the message names the file, the line and the remedy.
    """
    folder = Path(folder)
    _check_folder(folder)
    table = read_toml(folder / "topic.toml")
    owners = owners_from(table, str(folder / "topic.toml"))
    scenario = Scenario(folder, _lines(folder / "articles.jsonl"), owners, table)
    scenario.topic("check")
    return scenario


def _check_folder(folder: Path) -> None:
    """Raises UsageError."""
    if not folder.exists():
        raise UsageError(f"there is no folder {folder}; give {_SCENARIO}")
    if not folder.is_dir():
        inside = f", such as {folder.parent}" if folder.name in _FILES else ""
        raise UsageError(f"{folder} is a file; give {_SCENARIO}{inside}")
    if missing := [name for name in _FILES if not (folder / name).exists()]:
        raise UsageError(f"{folder} is not a scenario: it has no {' and no '.join(missing)}; give {_SCENARIO}")


def _lines(file: Path) -> tuple[ScenarioLine, ...]:
    lines: list[ScenarioLine] = []
    first_at: dict[str, int] = {}
    for number, text in _numbered(file):
        line = _line(text, f"{file}, line {number}")
        if line.id in first_at:
            raise UsageError(
                f"{file}, line {number}: the id {line.id!r} is already used in line {first_at[line.id]}; "
                "give each line its own id (a new version of an article repeats its url, not its id)"
            )
        first_at[line.id] = number
        lines.append(line)
    if not lines:
        raise UsageError(f"{file} contains no article; write one article per line, as JSON")
    return tuple(lines)


def _numbered(file: Path) -> Iterator[tuple[int, str]]:
    """Non-blank lines with their numbers. Only a line feed ends a line: texts contain other separators."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"cannot read {file}: {error.strerror or error}; a scenario needs one") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{file} is not UTF-8 text (byte {error.start}); save it as UTF-8") from error
    return ((number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip())


def _line(text: str, where: str) -> ScenarioLine:
    try:
        entry = json.loads(text)
    except json.JSONDecodeError as error:
        raise UsageError(
            f"{where}: broken JSON at column {error.colno} ({error.msg}); write one object per line"
        ) from error
    except (ValueError, RecursionError) as error:  # a number of too many digits, or too many brackets
        raise UsageError(f"{where}: broken JSON ({error}); write one object per line") from error
    if not isinstance(entry, dict):
        raise UsageError(
            f'{where}: this is not a JSON object; write {{"id": …, "published": …, "publisher": …, "text": …}}'
        )
    if unknown := sorted(set(entry) - _KEYS):
        raise UsageError(f"{where}: unknown field {unknown[0]!r}; known are {', '.join(sorted(_KEYS))}")
    body, failure = _body(entry, where)
    return ScenarioLine(
        id=_required(entry, "id", where),
        published=_published(entry, where),
        publisher=_required(entry, "publisher", where),
        url=_optional(entry, "url", where),
        title=_optional(entry, "title", where),
        body=body,
        is_html=entry.get("html") is not None,
        error=failure,
    )


def _body(entry: Mapping[str, Any], where: str) -> tuple[str, str | None]:
    """The text, which may be empty (the replay handles bad articles), and the error: exactly one is given."""
    given = [key for key in ("text", "html", "error") if entry.get(key) is not None]
    if len(given) != 1:
        names = " and ".join(given) or "none of them"
        raise UsageError(f'{where}: give exactly one of "text", "html" and "error" (found {names})')
    value = entry[given[0]]
    if not isinstance(value, str):
        raise UsageError(f"{where}: {given[0]!r} must be a string")
    return ("", value) if given[0] == "error" else (value, None)


def _published(entry: Mapping[str, Any], where: str) -> datetime:
    text = _required(entry, "published", where)
    try:
        return utc(datetime.fromisoformat(text))
    except (ValueError, OverflowError) as error:
        remedy = 'write an ISO date with time and zone, as "2025-03-01T09:30:00Z"'
        raise UsageError(f"{where}: 'published' is {text!r}: {error}; {remedy}") from error


def _required(entry: Mapping[str, Any], key: str, where: str) -> str:
    value = _optional(entry, key, where)
    if value is None:
        fault = "is missing; add it as a string" if entry.get(key) is None else "is empty; write it as a string"
        raise UsageError(f"{where}: {key!r} {fault}")
    return value


def _optional(entry: Mapping[str, Any], key: str, where: str) -> str | None:
    value = entry.get(key)
    if not isinstance(value, str | None):
        raise UsageError(f"{where}: {key!r} must be a string")
    return value.strip() or None if value else None
