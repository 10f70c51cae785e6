"""Briefings, their changes and citations, state cards, and readers' feedback. All times are aware and in UTC."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from summarizer.claims.model import Modality
from summarizer.text.span import Span


class ChangeKind(StrEnum):
    """What a briefing reports."""

    NEW = "NEW"
    UPDATED = "UPDATED"
    CORROBORATED = "CORROBORATED"
    DISPUTED = "DISPUTED"
    RETRACTED = "RETRACTED"


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a sentence comes from: everything that is needed to show it and to find it again.

    `url` is its article's own page; `points_to` is another publisher's page that the article is about.
    """

    claim_id: str
    article_id: str
    version_id: str
    span: Span
    quote: str
    publisher: str
    origin: str
    reported_at: datetime
    url: str | None = None
    title: str | None = None
    speaker: str | None = None
    points_to: str | None = None

    @property
    def link(self) -> str | None:
        """Where a reader can go: its article's own page, else the page that the article is about."""
        return self.url or self.points_to


@dataclass(frozen=True, slots=True)
class Change:
    """One line of a briefing. `text` is what the reader sees; `citations` support it now, `against` is from before.

    `headline` is the article's, if it says the same in fewer words. `event` is the number of the event that the line is
    about, from 1 within its briefing; None if that was not decided: then the line is an event of its own.
    """

    kind: ChangeKind
    text: str
    citations: tuple[Citation, ...]
    against: tuple[Citation, ...] = ()
    before: str | None = None
    aspect: str | None = None
    score: float = 0.0
    reasons: tuple[str, ...] = ()
    silent_edit: bool = False
    headline: str | None = None
    event: int | None = None


def places_by_event(changes: Iterable[Change]) -> list[list[int]]:
    """The places of the lines, from 0, grouped by event; the events in the order of their first lines."""
    events: dict[object, list[int]] = {}
    for place, change in enumerate(changes):
        events.setdefault(("alone", place) if change.event is None else change.event, []).append(place)
    return [*events.values()]


@dataclass(frozen=True, slots=True)
class AspectState:
    """The current answer to one aspect; `citation` is None while nothing is known.

    `disputing_citation` is the other side, where there is one. `score` is how well the answer fits the question (0 to
    1), against which later claims are weighed.
    """

    aspect: str
    question: str
    text: str | None = None
    as_of: datetime | None = None
    citation: Citation | None = None
    disputing_citation: Citation | None = None
    stale: bool = False
    modality: Modality = Modality.ASSERTED
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class StateCard:
    """Per topic: for each aspect the current answer, as of when, by whom, disputed or not, stale or not."""

    topic_id: str
    as_of: datetime
    aspects: tuple[AspectState, ...]


class QuietReason(StrEnum):
    """Which kind of quiet a day is."""

    NOTHING_NEW = "nothing new"
    NOT_COVERED = "not covered"
    SOURCES_FAILED = "sources failed"


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a briefing stands on. `failing` names the sources that could not be read in the period.

    `stories` counts what the articles on the topic tell, each story once however many carry it; 0 where it was not
    counted.
    """

    articles_read: int
    on_topic: int
    origins: int
    failing: tuple[str, ...] = ()
    last_confirmed: datetime | None = None
    not_analysed: tuple[str, ...] = ()
    stories: int = 0


@dataclass(frozen=True, slots=True)
class Briefing:
    """The changes of one topic in one period for one destination, frozen with the claims that it showed.

    `since` is the end of the last briefing delivered to that destination, None for the first. `disclosed_claim_ids` are
    the ids of all claims that a reader of this briefing knows afterwards: the shown ones and those that merely repeat
    them. An `alert` came between two regular briefings, which go on from each other without it.
    """

    id: str
    workspace_id: str
    topic_id: str
    topic_name: str
    destination_id: str
    since: datetime | None
    until: datetime
    bottom_line: str
    changes: tuple[Change, ...]
    state: StateCard
    coverage: Coverage
    disclosed_claim_ids: tuple[str, ...]
    quiet: QuietReason | None = None
    omitted_changes: int = 0
    late: bool = False
    alert: bool = False


@dataclass(frozen=True, slots=True)
class Feedback:
    """Whether one reader found one briefing useful. A reader may change their mind: the last word counts."""

    workspace_id: str
    briefing_id: str
    user_id: str
    useful: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class FeedbackTotals:
    """How many readers found a briefing of the workspace useful, and how many did not."""

    useful: int = 0
    not_useful: int = 0
