"""Claims, mentions and watched names. Spans are offsets in `ArticleVersion.text`, of headlines in its `title`.

Times are aware, in UTC.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum

import numpy as np

from summarizer.ingest.model import ArticleVersion
from summarizer.ingest.origins import Provenance
from summarizer.models.values import ModelRef, Vector
from summarizer.text.span import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of a version that names something. `entity_id` is None for NIL or while it is not linked yet.

    `label` is the model's guess (PERSON, ORG, GPE, FAC, …) and never decides the entity by itself. `role` is the title
    or description that stands at the name ("Russian Foreign Minister"), for telling people apart.
    """

    version_id: str
    span: Span
    text: str
    label: str
    entity_id: str | None = None
    role: str | None = None


class Polarity(StrEnum):
    """Whether the claim says that something is so, or that it is not."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Modality(StrEnum):
    """How the claim is put forward. Only ASSERTED says that it is the case."""

    ASSERTED = "asserted"
    POSSIBLE = "possible"
    PLANNED = "planned"
    DENIED = "denied"
    CONDITIONAL = "conditional"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says so, by which cue. `via` is the next voice out: "Zakharova said", *Caliber.Az reports*.

    `speaker` is the name or description as the reader should see it (a pronoun is replaced by its antecedent);
    `span` is where that name or description stands in the version's text, also when it was carried over from an
    earlier sentence; `source` is the noun phrase of the speaker at the cue ("she"), None if there is none. `quoted` is
    True where the words are the speaker's own. `content` is the part of the claim that the speaker says, as spans.
    """

    speaker: str
    cue: str
    span: Span | None = None
    entity_id: str | None = None
    quoted: bool = False
    inherited: bool = False
    via: Attribution | None = None
    source: Span | None = None
    cue_span: Span | None = None
    content: tuple[Span, ...] = ()


class Granularity(StrEnum):
    """How exactly an event time is known."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class EventTime:
    """When the thing happened or is to happen, apart from when it was reported: inclusive days, in UTC."""

    first: date
    last: date
    granularity: Granularity
    text: str

    def overlaps(self, first: date, last: date) -> bool:
        """Whether it can be within these days, both included."""
        return max(self.first, first) <= min(self.last, last)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it counts: 1e9 "USD", 49 "year", 2 "visit". `comparison` is "", "<", ">", "~"."""

    value: float
    unit: str
    text: str
    comparison: str = ""


@dataclass(frozen=True, slots=True)
class Anaphor:
    """A pronoun or description in the claim and the span of the name that it refers to, in the same version.

    `certain` is False where that is only likely. It then tells what the claim is about, but is never put into its text.
    """

    span: Span
    antecedent: Span
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Claim:
    """One assertion of one sentence or headline.

    `text` is exactly `span` of `source_text`: the version's text, or its title where `headline` is True; the other
    spans of the claim are offsets in the same. `attribution` is None where the publisher speaks itself;
    `partial_attributions` are those who say only a part of it ("Lopez, who warned that …, left"): their entities are
    among the claim's own. `reported_at` is the publication time, `known_at` the time when we had read it. `position` is
    the sentence's place in the article, from 0. `stative` is True for what is so ("operates a base"), False for what
    happens ("agreed"). `entity_ids` holds the linked entities inside the span, the speaker's included. `origin` and
    `wire` are the article's. `news` is how likely it is news of its day, by the judge; None where it was not asked.
    """

    id: str
    workspace_id: str
    article_id: str
    version_id: str
    span: Span
    text: str
    position: int
    publisher: str
    origin: str
    reported_at: datetime
    known_at: datetime
    made_by: ModelRef
    subject: str = ""
    predicate: str = ""
    object: str = ""
    entity_ids: tuple[str, ...] = ()
    attribution: Attribution | None = None
    partial_attributions: tuple[Attribution, ...] = ()
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ASSERTED
    stative: bool = False
    event_time: EventTime | None = None
    quantities: tuple[Quantity, ...] = ()
    anaphora: tuple[Anaphor, ...] = ()
    lemmas: frozenset[str] = frozenset()
    wire: str | None = None
    headline: bool = False
    vector: Vector = field(default_factory=lambda: np.zeros(0, np.float32), compare=False, repr=False)
    news: float | None = None

    def source_text(self, version: ArticleVersion) -> str:
        """What the spans of this claim are offsets in."""
        return (version.title or "") if self.headline else version.text

    def headline_above(self, title: str | None) -> str:
        """The headline above this claim in an article with that title; "" if the claim is the headline itself."""
        return "" if self.headline else title or ""

    @property
    def provenance(self) -> Provenance:
        """Where it comes from, to decide who confirms whom."""
        return Provenance(self.origin, self.wire, self.publisher)

    @property
    def credited(self) -> str:
        """The origin for readers: the agency that the article credits, else the publisher's owner."""
        return self.wire or self.origin

    @property
    def day(self) -> date:
        """The day it belongs to: when it happened if that is known and past, else when it was reported, in UTC."""
        reported = self.reported_at.astimezone(UTC).date()
        return self.event_time.first if self.event_time and self.event_time.last <= reported else reported


@dataclass(frozen=True, slots=True)
class WatchedEntity:
    """An entity that a topic knows beforehand, with its spellings."""

    name: str
    aliases: tuple[str, ...] = ()
    kind: str = ""
