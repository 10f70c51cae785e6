"""What a reader wants less of on a topic: such lines go to the end of its briefings; nothing is hidden. Pure.

What is disputed or retracted is never moved: a reader must not miss it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from summarizer.briefing.change_kinds import CONTESTING_KINDS
from summarizer.briefing.model import Briefing, Change
from summarizer.briefing.wording import bottom_line
from summarizer.ids import digest


class LessKind(StrEnum):
    """What the lines have in common."""

    PUBLISHER = "publisher"
    ASPECT = "aspect"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class LessOf:
    """One wish of one reader. `value` is a publisher's or aspect's name, or a kind of change; `by` as in the audit."""

    destination_id: str
    topic_id: str
    kind: LessKind
    value: str
    at: datetime
    by: str

    @property
    def id(self) -> str:
        """The same for the same wish, whenever it is made."""
        return digest("less of", self.destination_id, self.topic_id, self.kind, self.value)


def ranked_down(briefing: Briefing, wishes: Sequence[LessOf]) -> Briefing:
    """The briefing with the lines that its reader wants less of at the end, each part in its order."""
    last = [change for change in briefing.changes if _is_unwanted(change, wishes)]
    if not last or len(last) == len(briefing.changes):
        return briefing
    changes = (*(change for change in briefing.changes if change not in last), *last)
    return replace(briefing, changes=changes, bottom_line=bottom_line(changes, briefing.quiet, briefing.coverage))


def _is_unwanted(change: Change, wishes: Sequence[LessOf]) -> bool:
    if change.kind in CONTESTING_KINDS:
        return False
    return any(_fits(change, wish) for wish in wishes)


def _fits(change: Change, wish: LessOf) -> bool:
    if wish.kind is LessKind.PUBLISHER:
        return {citation.publisher for citation in change.citations} == {wish.value}
    if wish.kind is LessKind.ASPECT:
        return change.aspect == wish.value
    return change.kind.value == wish.value
