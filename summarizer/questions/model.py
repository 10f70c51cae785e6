"""Answers, explanations, timelines and source breakdowns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from summarizer.briefing.model import Change, ChangeKind, Citation, Coverage
from summarizer.claims.model import Claim, Granularity, Quantity
from summarizer.models.values import ModelRef
from summarizer.proposals.model import ProposalRecord
from summarizer.relations.matter_phase import MatterPhase
from summarizer.relations.model import Relation


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One cited sentence of an answer. `side` is 1, 2, … where sources differ, 0 where they do not.

    `overtaken`: something later overtook it. `kind` is the kind of change where changes were asked for.
    """

    text: str
    citation: Citation
    side: int = 0
    overtaken: bool = False
    kind: ChangeKind | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a question: cited lines, or `refusal` with the reason why there is none.

    `namesakes` are the full names that an ambiguous name in the question may mean.
    """

    question: str
    lines: tuple[AnswerLine, ...] = ()
    disputed: bool = False
    refusal: str | None = None
    namesakes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkExplanation:
    """One link of a claim, for people: the relation, what it was made on, and the claim at its other end.

    `text` and `citation` are None where a new version of an article simply dropped the claim: there is no other end.
    """

    relation: Relation
    score: float
    reasons: tuple[str, ...]
    made_by: ModelRef
    text: str | None
    citation: Citation | None
    silent_edit: bool = False


@dataclass(frozen=True, slots=True)
class BriefingRef:
    """A briefing, by what a reader knows it by."""

    briefing_id: str
    topic_name: str
    until: datetime


@dataclass(frozen=True, slots=True)
class ClaimExplanation:
    """What the ledger holds on one claim: its features, its links both ways, and the briefings that told it.

    `entities` are names. `earlier` are links to earlier claims, `later` those from later ones; best score first.
    `proposals` are what a generative model proposed about it or its article, with the decisions.
    """

    claim: Claim
    text: str
    citation: Citation
    entities: tuple[str, ...]
    earlier: tuple[LinkExplanation, ...]
    later: tuple[LinkExplanation, ...]
    told_in: tuple[BriefingRef, ...]
    proposals: tuple[ProposalRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeExplanation:
    """What stands behind one change of a briefing, the `number`th from 1: an account of each claim that it cites."""

    briefing: BriefingRef
    number: int
    change: Change
    accounts: tuple[ClaimExplanation, ...]


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One line of a timeline. `granularity` is None where `day` is the report's, because the event's is not known."""

    day: date
    granularity: Granularity | None
    change: Change


@dataclass(frozen=True, slots=True)
class Timeline:
    """Dated changes of a topic, oldest first; how many lesser ones were left out. Both days are included."""

    topic_id: str
    topic_name: str
    since: date | None
    until: date
    lines: tuple[TimelineEntry, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class OriginShare:
    """What came from one origin: its publishers, how many articles, one citation of each version, newest first."""

    origin: str
    publishers: tuple[str, ...]
    articles: int
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class SourceBreakdown:
    """What a briefing or a topic stands on, the origin with most articles first. A topic has no `coverage`."""

    topic_name: str
    since: datetime | None
    until: datetime
    origins: tuple[OriginShare, ...]
    coverage: Coverage | None = None


@dataclass(frozen=True, slots=True)
class MatterEntry:
    """Where a matter stood by one claim, with its citation.

    `relation` is how it stands to what was said of the matter before, None for the first entry. `repeated` is the
    number of other articles that only repeat it.
    """

    text: str
    citation: Citation
    phase: MatterPhase
    quantities: tuple[Quantity, ...]
    relation: Relation | None
    repeated: int = 0


@dataclass(frozen=True, slots=True)
class MatterView:
    """A matter of a topic as readers see it: what was first said of it, where it stands, how often it moved.

    `history` is oldest first, and empty in a listing; `left_out` is the number of its older entries.
    """

    id: str
    topic_id: str
    topic_name: str
    title: str
    status: MatterEntry
    moved: int
    history: tuple[MatterEntry, ...] = ()
    left_out: int = 0
