"""A labelled story: its articles, lines, entities, questions, and what a reader is to learn of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property

STATUSES = frozenset(
    {"rumoured", "demanded", "planned", "under_way", "done", "failed", "cancelled", "denied", "refused"}
    | {"stands", "opinion", "about"}
)


class StoryRelation(StrEnum):
    """The kind of a line for a reader who knows every earlier line."""

    NEW = "new"
    UPDATE = "update"
    DISPUTE = "dispute"
    CONFIRM = "confirm"
    RETRACT = "retract"
    REPEAT = "repeat"


class NewsValue(StrEnum):
    """What a line is worth to a subscriber on its day."""

    REQUIRED = "news!"
    NEWS = "news"
    BACKGROUND = "background"
    COLOUR = "colour"
    RECAP = "recap"
    BOILERPLATE = "boilerplate"
    OFF_TOPIC = "off"

    @property
    def is_news(self) -> bool:
        """Whether a briefing may have the line."""
        return self in {NewsValue.REQUIRED, NewsValue.NEWS}


AWAY = frozenset({NewsValue.OFF_TOPIC, NewsValue.BOILERPLATE})
"""What is not about the story's topic."""


@dataclass(frozen=True, slots=True)
class MatterStatus:
    """Where a line says that a matter stands: a phase, or a value with its unit."""

    matter: str
    status: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class StoryLine:
    """A headline (`number` 0) or sentence. `references` are the earlier lines that it answers, the nearest first."""

    article: str
    number: int
    text: str
    begins_paragraph: bool
    matters: tuple[MatterStatus, ...]
    relation: StoryRelation
    references: tuple[str, ...]
    value: NewsValue
    aspects: tuple[str, ...]

    @property
    def ref(self) -> str:
        """How other lines name it, as "k3.1"."""
        return f"{self.article}.{self.number}"

    @property
    def is_headline(self) -> bool:
        return self.number == 0


@dataclass(frozen=True, slots=True)
class StoryArticle:
    """One article; its first line may be its headline."""

    id: str
    published: datetime
    publisher: str
    url: str
    lines: tuple[StoryLine, ...]

    @property
    def headline(self) -> str:
        """Empty where there is none."""
        return self.lines[0].text if self.lines and self.lines[0].is_headline else ""

    @property
    def text(self) -> str:
        """The sentences, paragraphs apart by a blank line; a teaser may have none."""
        body = [line for line in self.lines if not line.is_headline]
        return "".join(("\n\n" if line.begins_paragraph else " ") + line.text for line in body).strip()


@dataclass(frozen=True, slots=True)
class StoryEntity:
    """A name that the topic watches; `kind` is empty if not given."""

    name: str
    aliases: tuple[str, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class StoryAspect:
    """A question of the topic."""

    letter: str
    name: str
    question: str


@dataclass(frozen=True, slots=True)
class StoryState:
    """What the state card says of an aspect after a day; `any_of` is empty where nothing is known yet."""

    day: date
    aspect: str
    any_of: tuple[str, ...]
    none_of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoryAsk:
    """A question after the last day. `refused`: the story does not say; `sides`: voices differ, one line each."""

    question: str
    any_of: tuple[str, ...]
    references: tuple[str, ...]
    refused: bool = False
    sides: bool = False


@dataclass(frozen=True, slots=True)
class StorySince:
    """The lines that answer "what changed since this day?"."""

    day: date
    references: tuple[str, ...]


@dataclass(frozen=True)
class Story:
    """One invented story with all its labels. `name` is the file's, `kind` the domain that splits go by."""

    name: str
    kind: str
    title: str
    domain: str
    topic: str
    description: str
    keywords: tuple[str, ...]
    entities: tuple[StoryEntity, ...]
    aspects: Mapping[str, StoryAspect]
    matters: Mapping[str, str]
    articles: tuple[StoryArticle, ...]
    states: tuple[StoryState, ...] = ()
    asks: tuple[StoryAsk, ...] = ()
    sinces: tuple[StorySince, ...] = ()

    @cached_property
    def lines(self) -> Mapping[str, StoryLine]:
        """Every line by its reference, in the order in which a reader meets them."""
        return {line.ref: line for article in self.articles for line in article.lines}

    @cached_property
    def by_id(self) -> Mapping[str, StoryArticle]:
        """Articles by their id."""
        return {article.id: article for article in self.articles}

    def article_of(self, line: StoryLine) -> StoryArticle:
        """The article in which a line stands."""
        return self.by_id[line.article]
