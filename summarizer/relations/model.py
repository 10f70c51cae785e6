"""Typed links between claims."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from summarizer.models.values import ModelRef


class Relation(StrEnum):
    """How a claim stands to an earlier one."""

    REPEATS = "repeats"
    CORROBORATES = "corroborates"
    UPDATES = "updates"
    DISPUTES = "disputes"
    RETRACTS = "retracts"


CONTESTS = frozenset({Relation.DISPUTES, Relation.RETRACTS})
"""What says that the earlier claim is not so."""
SAYS_THE_SAME = frozenset({Relation.REPEATS, Relation.CORROBORATES})
"""Relations that only say an earlier claim again: they add citations to its line, or confirm it."""
TURNING = frozenset(Relation) - SAYS_THE_SAME
"""Relations that make a change of their own."""


@dataclass(frozen=True, slots=True)
class Link:
    """A typed relation of a claim to an earlier one, with score (0 to 1) and reasons for people.

    `claim_id` is None where a new version of the article simply dropped the earlier claim; `version_id` is the
    version whose arrival made the link. `silent_edit` marks what an edited article changed without saying so.
    `topic_id` is the topic within which the two were compared, "" for what an edit did to its own article.
    """

    claim_id: str | None
    earlier_id: str
    version_id: str
    relation: Relation
    score: float
    reasons: tuple[str, ...]
    made_by: ModelRef
    silent_edit: bool = False
    topic_id: str = ""

    def counts_for(self, topic_id: str) -> bool:
        """Whether it holds on this topic: links of other topics say nothing here, or one topic would change another."""
        return self.topic_id in {"", topic_id}
