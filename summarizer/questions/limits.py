"""Limits of answers, explanations and timelines. Each says how it was chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AnswerRules:
    """When the ledger answers a question, and when it refuses. Fitted by `python -m benchmarks.fit_answers`."""

    version: str = "answers-4"
    searched: int = 40
    """Hits asked of each index."""
    judged: int = 40
    """Hits that the judge reads: a fifth of a second."""
    fusion: float = 60.0
    """The constant of reciprocal rank fusion (Cormack, Clarke and Büttcher 2009)."""
    answers: float = 0.20
    """Probability from which a claim is an answer. On the stories of development and five others .2 refuses .86 of what
    has no answer, and .14 of what has one; .15 refuses .67 and .13, and as many are right."""
    told: float = 2.5
    """What it adds to the log odds of a claim that the briefing asked about told it: more than age can take."""
    per_day: float = 0.4
    """What each day of age takes from the log odds where the question asks for the present. Fitted."""
    per_day_past: float = 0.0
    """The same where it asks for what was, without a date. Fitted."""
    off: float = 0.5
    """What each day between the claim and the day that the question names takes. Fitted."""
    days: float = 6.0
    """Days after which distance counts no more."""
    overtaken: float = 2.0
    """What it takes that a later claim overtook it, unless the question names a day. Not fitted: the validation stories
    have too few links yet."""
    unsettled: float = 0.7
    """What it takes that it is planned or possible, unless the question asks for what will be."""
    margin: float = 0.6
    """Share of the best line's probability that another line needs."""
    other_side: float = 0.04
    """Probability that suffices for the other side of the best answer: what contradicts it rarely repeats its words."""
    compared: int = 6
    """Further answers that are compared with the best one, to find a contradiction."""
    disputes: float = 0.20
    """Probability of a dispute from which two answers are two sides. Fitted."""
    lines: int = 3
    alike: float = 0.80
    """Cosine from which a line says what a better one says already."""
    question_limit: int = 1000
    """Characters that a question may have."""
    changes: int = 8
    """Lines of an answer to what changed."""
    briefings: int = 90
    """Newest delivered briefings in which what changed is looked for: three months of days."""


ANSWERS = AnswerRules()


@dataclass(frozen=True, slots=True)
class ExplanationRules:
    """How much of a claim's explanation is shown."""

    version: str = "accounts-1"
    claims: int = 5
    """Cited claims of one change: a sixth is one more paper that says the same."""
    links: int = 12
    """Links each way: a much repeated claim has hundreds."""
    briefings: int = 5
    proposals: int = 20
    """Of a generative model, about the claim and then about its article."""


EXPLANATIONS = ExplanationRules()


@dataclass(frozen=True, slots=True)
class TimelineRules:
    """What of a topic's history is told."""

    version: str = "timelines-1"
    claims: int = 400
    """Leading claims of the period that are looked at, so that the cost does not grow with the ledger."""
    lines: int = 30
    """Lines of a timeline: two screens."""
    alike: float = 0.72
    """Cosine above which a NEW line says what a better one says: that of `ChangeRules.alike`."""
    origin: float = 0.1
    """Added share of weight for each further origin that says it."""
    citations: int = 4
    """Citations of one line."""


TIMELINES = TimelineRules()
TIMELINES_OF_PAGES = TimelineRules(claims=150)
"""A topic's page is made anew for each reader, and reading claims is most of its cost: five for each line suffice."""


@dataclass(frozen=True, slots=True)
class SourceBreakdownRules:
    """What shows on whom a topic stands."""

    version: str = "sourcing-1"
    days: int = 30
    claims: int = 200
    """Leading claims of those days whose articles are listed."""


SOURCE_BREAKDOWN = SourceBreakdownRules()


@dataclass(frozen=True, slots=True)
class MatterViewRules:
    """How much of a topic's matters is told."""

    version: str = "matter-views-1"
    looked_through: int = 3
    """Matters with several claims that are looked at for each one of a listing: many were only repeated."""
    claims: int = 300
    """Newest claims of one matter that are told."""
    entries: int = 60
    """Newest entries of one history: a page of three screens."""


MATTER_VIEWS = MatterViewRules()
