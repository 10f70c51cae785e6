"""The text of a `.story` file to a story, or every fault with its line."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from benchmarks.labelled_stories.values import (
    STATUSES,
    MatterStatus,
    NewsValue,
    Story,
    StoryArticle,
    StoryAsk,
    StoryAspect,
    StoryEntity,
    StoryLine,
    StoryRelation,
    StorySince,
    StoryState,
)
from summarizer.errors import InputError

_VALUE = "value="
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\dZ")
_LISTED = re.compile(r"[,;\s]+")
_HEAD = ("story", "domain", "topic", "description", "keywords")


def parse_story(text: str, file: str) -> Story:
    """The story that this text describes; `file` names it in messages, its first part up to "--" is the kind.

    Raises:
        InputError: it breaks the format; the message lists every fault with its line.
    """
    parser = _StoryParser(file)
    for number, row in enumerate(text.split("\n"), 1):
        if row.strip():
            parser.read(number, row.rstrip())
    return parser.story()


@dataclass
class _OpenArticle:
    id: str
    published: datetime
    publisher: str
    url: str
    lines: list[StoryLine] = field(default_factory=list)


class _StoryParser:
    """Collects a story line by line, and every fault on the way, so that an author sees them all at once."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._faults: list[str] = []
        self._number = 0
        self._head: dict[str, str] = {}
        self._entities: list[StoryEntity] = []
        self._aspects: dict[str, StoryAspect] = {}
        self._matters: dict[str, str] = {}
        self._articles: list[_OpenArticle] = []
        self._lines: dict[str, StoryLine] = {}
        self._states: list[StoryState] = []
        self._asks: list[StoryAsk] = []
        self._sinces: list[StorySince] = []

    def read(self, number: int, row: str) -> None:
        """Take one line that is not blank."""
        self._number = number
        read = self._reader(row)
        try:
            read(row)
        except (ValueError, IndexError) as error:
            self._fault(str(error))

    def story(self) -> Story:
        """What was read. Raises InputError."""
        self._number = 0
        self._check_whole()
        if self._faults:
            raise InputError("\n".join(self._faults))
        return Story(
            name=self._file.removesuffix(".story"),
            kind=self._file.removesuffix(".story").partition("--")[0],
            title=self._head["story"],
            domain=self._head["domain"],
            topic=self._head["topic"],
            description=self._head["description"],
            keywords=_commas(self._head["keywords"]),
            entities=tuple(self._entities),
            aspects=self._aspects,
            matters=self._matters,
            articles=tuple(StoryArticle(a.id, a.published, a.publisher, a.url, tuple(a.lines)) for a in self._articles),
            states=tuple(self._states),
            asks=tuple(self._asks),
            sinces=tuple(self._sinces),
        )

    def _fault(self, message: str) -> None:
        where = f"{self._file}, line {self._number}" if self._number else self._file
        self._faults.append(f"{where}: {message}")

    def _reader(self, row: str) -> Callable[[str], None]:
        begun = bool(self._states or self._asks or self._sinces)
        readers = {"== ": self._article, "state ": self._state, "ask ": self._ask, "since ": self._since}
        for start, reader in readers.items():
            if row.startswith(start):
                return reader
        return self._line if row[:2] in {"H ", ". ", "+ "} and self._articles and not begun else self._header

    def _header(self, row: str) -> None:
        key, _, value = row.partition(":")
        value = value.strip()
        kind, _, name = key.partition(" ")
        if kind == "matter" and name:
            self._matters[name.strip()] = value
        elif kind == "aspect" and name:
            title, question = _fields(value, 2, "aspect LETTER: name | question")
            self._aspects[name.strip()] = StoryAspect(name.strip(), title, question)
        elif key == "entity":
            title, aliases, sort = _fields(value, 3, "entity: name | aliases | kind")
            self._entities.append(StoryEntity(title, _commas(aliases), sort))
        elif key in _HEAD:
            self._head[key] = value
        else:
            raise ValueError(f"what is this? {row[:50]!r}")

    def _article(self, row: str) -> None:
        name, time, publisher, url = _fields(row[3:], 4, "== id | time Z | publisher | url")
        if not _TIME.fullmatch(time):
            raise ValueError(f"the time {time!r} is not like 2031-03-04T07:10Z")
        published = datetime.fromisoformat(time)
        if any(article.id == name for article in self._articles):
            raise ValueError(f"the article {name} stands there twice")
        if self._articles and published < self._articles[-1].published:
            raise ValueError("articles stand in the order of their times")
        self._articles.append(_OpenArticle(name, published, publisher, url))

    def _line(self, row: str) -> None:
        parts = [part.strip() for part in row[2:].split(" | ")]
        if len(parts) != 5:
            raise ValueError(f"{len(parts)} fields, wanted text | matters | relation | value | aspects")
        text, matters, relation, value, aspects = parts
        article = self._articles[-1]
        headline = row[0] == "H"
        if headline and article.lines:
            raise ValueError("the headline stands first")
        number = 0 if headline else 1 + sum(not line.is_headline for line in article.lines)
        statuses = self._statuses(matters)
        kind, references = self._relation(relation, matters)
        line = StoryLine(
            article=article.id,
            number=number,
            text=text,
            begins_paragraph=row[0] != "+",
            matters=statuses,
            relation=kind,
            references=references,
            value=NewsValue(value),
            aspects=self._letters(aspects),
        )
        article.lines.append(line)
        self._lines[line.ref] = line

    def _statuses(self, text: str) -> tuple[MatterStatus, ...]:
        return tuple(self._status(part.strip()) for part in ([] if text == "-" else text.split(";")))

    def _status(self, text: str) -> MatterStatus:
        name, _, status = text.partition(":")
        if name not in self._matters:
            raise ValueError(f"unknown matter {name!r}")
        if status.startswith(_VALUE):
            return MatterStatus(name, "value", status.removeprefix(_VALUE).strip())
        if status not in STATUSES:
            raise ValueError(f"unknown status {status!r}")
        return MatterStatus(name, status)

    def _relation(self, text: str, matters: str) -> tuple[StoryRelation, tuple[str, ...]]:
        word, _, rest = text.partition(" ")
        kind, references = StoryRelation(word), _listed(rest)
        if (kind is not StoryRelation.NEW) != bool(references):
            raise ValueError(f"{word!r} and the lines that it names do not fit")
        self._known(references, word)
        if kind not in {StoryRelation.NEW, StoryRelation.REPEAT} and matters == "-":
            raise ValueError(f"{word} without a matter")
        mine = {part.strip().partition(":")[0] for part in matters.split(";")} - {"-"}
        for reference in references:
            theirs = {status.matter for status in self._lines[reference].matters}
            if mine and theirs and not mine & theirs:
                raise ValueError(f"{word} {reference} shares no matter with it")
        return kind, references

    def _letters(self, text: str) -> tuple[str, ...]:
        letters = () if text == "-" else _listed(text)
        if unknown := [letter for letter in letters if letter not in self._aspects]:
            raise ValueError(f"unknown aspect {unknown[0]!r}")
        return letters

    def _state(self, row: str) -> None:
        parts = _parts(row[6:])
        if len(parts) not in {3, 4} or (len(parts) == 3 and parts[2] != "EMPTY"):
            raise ValueError("wanted: state DATE | LETTER | any of | none of")
        day, letter, wanted = parts[:3]
        self._letters(letter)
        any_of = () if wanted == "EMPTY" else self._standing(wanted, "state")
        none_of = () if len(parts) == 3 or parts[3] == "-" else _semicolons(parts[3])
        self._states.append(StoryState(date.fromisoformat(day), letter, any_of, none_of))

    def _ask(self, row: str) -> None:
        parts = _parts(row[4:])
        if len(parts) == 2 and parts[1] == "REFUSE":
            self._asks.append(StoryAsk(parts[0], (), (), refused=True))
            return
        if len(parts) != 3:
            raise ValueError("wanted: ask question | any of | lines, or ask question | REFUSE")
        references = _listed(parts[2])
        self._known(references, "ask")
        sides = parts[1] == "SIDES"
        if sides and len(references) < 2:
            raise ValueError("SIDES wants one line for each side")
        any_of = () if sides else self._standing(parts[1], "ask")
        self._asks.append(StoryAsk(parts[0], any_of, references, sides=sides))

    def _since(self, row: str) -> None:
        day, lines = _fields(row[6:], 2, "since DATE | lines")
        references = _listed(lines)
        self._known(references, "since")
        self._sinces.append(StorySince(date.fromisoformat(day), references))

    def _known(self, references: Sequence[str], what: str) -> None:
        if unknown := [reference for reference in references if reference not in self._lines]:
            raise ValueError(f"{what}: {unknown[0]} is no earlier line")

    def _standing(self, text: str, what: str) -> tuple[str, ...]:
        """Strings that stand in some line, as a card or an answer could show them."""
        strings = _semicolons(text)
        everything = "\n".join(line.text.casefold() for line in self._lines.values())
        if missing := [string for string in strings if string.casefold() not in everything]:
            raise ValueError(f"{what}: {missing[0]!r} stands in no line")
        return strings

    def _check_whole(self) -> None:
        for key in _HEAD:
            if not self._head.get(key):
                self._fault(f"there is no {key!r} line")
        used = {status.matter for line in self._lines.values() for status in line.matters}
        for matter in self._matters.keys() - used:
            self._fault(f"the matter {matter!r} is never used")
        if not self._articles:
            self._fault("there is no article")
        for article in self._articles:
            if not article.lines:
                self._fault(f"the article {article.id} has no line")


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split("|")]


def _fields(text: str, count: int, form: str) -> list[str]:
    parts = _parts(text)
    if len(parts) != count:
        raise ValueError(f"{len(parts)} fields, wanted {form}")
    return parts


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part for part in _LISTED.split(text.strip()) if part)


def _commas(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _semicolons(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())
