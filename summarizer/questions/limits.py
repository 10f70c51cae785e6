"""Limits of answers, explanations and timelines. Each says how it was chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AnswerRules:
    """When the ledger answers a question, and when it refuses."""

    version: str = "answers-1"
    searched: int = 40
    """Hits asked of each index."""
    fusion: float = 60.0
    """The constant of reciprocal rank fusion (Cormack, Clarke and Büttcher 2009)."""
    meaning: float = 0.45
    """Cosine from which a claim is evidence by itself."""
    meaning_with_words: float = 0.35
    """Cosine that suffices where a content word or name of the question is in the claim."""
    word_weight: float = 0.3
    """What all words of the question in a claim count for, next to a cosine of at most 1."""
    told_weight: float = 0.10
    """What it counts that the briefing asked about told the claim: less than half the words of a question."""
    margin: float = 0.25
    """How much weaker than the best line another line may be."""
    lines: int = 4
    alike: float = 0.80
    """Cosine from which a line says what a better one says already."""
    question_limit: int = 1000
    """Characters that a question may have."""


ANSWERS = AnswerRules()


@dataclass(frozen=True, slots=True)
class ExplanationRules:
    """How much of what stands behind a claim is told."""

    version: str = "accounts-1"
    claims: int = 5
    """Cited claims of one change: a sixth is one more paper that says the same."""
    links: int = 12
    """Links each way: a much repeated claim has hundreds."""
    briefings: int = 5


EXPLANATIONS = ExplanationRules()


@dataclass(frozen=True, slots=True)
class TimelineRules:
    """What of a topic's history is told."""

    version: str = "timelines-1"
    claims: int = 400
    """Leading claims of the period that are looked at, so that the cost does not grow with the ledger."""
    lines: int = 30
    """Lines of a timeline: two screens."""
    again: float = 0.75
    """Score from which a repeating link makes two claims one line: that of `ChangeRules.silence`."""
    alike: float = 0.72
    """Cosine above which a NEW line says what a better one says: that of `ChangeRules.alike`."""
    origin: float = 0.1
    """Added share of weight for each further origin that says it."""
    citations: int = 4
    """Citations of one line."""


TIMELINES = TimelineRules()


@dataclass(frozen=True, slots=True)
class SourceBreakdownRules:
    """What shows on whom a topic stands."""

    version: str = "sourcing-1"
    days: int = 30
    claims: int = 200
    """Leading claims of those days whose articles are listed."""


SOURCE_BREAKDOWN = SourceBreakdownRules()
