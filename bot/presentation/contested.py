"""Which lines of an earlier briefing a later one disputes or withdraws. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.presentation.compact_briefing import NumberedChange, reading_order
from summarizer.briefing.alert import contested
from summarizer.briefing.change_kinds import CONTESTING_KINDS
from summarizer.briefing.model import Briefing, ChangeKind


@dataclass(frozen=True, slots=True)
class ContestedLine:
    """A line of an earlier briefing, what happened to it, and in the briefing of which time that was told."""

    line: NumberedChange
    kind: ChangeKind
    at: datetime


def contested_lines(earlier: Briefing, later: Iterable[Briefing]) -> tuple[ContestedLine, ...]:
    """The lines of the earlier briefing that later ones of the same reader dispute or withdraw, each once."""
    found: dict[int, ContestedLine] = {}
    for briefing in sorted(later, key=lambda each: each.until):
        for change in briefing.changes:
            if change.kind in CONTESTING_KINDS:
                for line in reading_order(earlier):
                    if not contested(change).isdisjoint(citation.claim_id for citation in line.change.citations):
                        found[line.number] = ContestedLine(line, change.kind, briefing.until)
    return tuple(found[number] for number in sorted(found))


def contests_anything(briefing: Briefing) -> bool:
    """Whether a briefing disputes or withdraws anything."""
    return any(change.kind in CONTESTING_KINDS for change in briefing.changes)
