"""Which changes get a line, and in which order. Pure.

what is sure first, then what is likely; nothing where nothing is sure → as many lines as asked for, none told twice
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from summarizer.briefing.limits import CHANGES, ChangeRules
from summarizer.briefing.model import ChangeKind
from summarizer.claims.model import Claim
from summarizer.delivery.model import Length
from summarizer.topics.model import Relevance

Rated = tuple[Claim, Relevance]


@dataclass(frozen=True, slots=True)
class ChangeCandidate:
    """A change before it is worded.

    `claim` is None where an edited article dropped what it had said. `others` say the same in this period; `against`
    are the earlier claims that it updates, confirms, disputes or retracts.
    """

    kind: ChangeKind
    claim: Claim | None
    others: tuple[Claim, ...]
    against: tuple[Claim, ...]
    reasons: tuple[str, ...]
    score: float
    aspect: str | None = None
    silent_edit: bool = False


def article_relevance(new: Iterable[Rated]) -> dict[str, float]:
    """How surely each version is on the topic: as its best claim is."""
    best: dict[str, float] = {}
    for claim, relevance in new:
        best[claim.version_id] = max(best.get(claim.version_id, 0.0), relevance.score)
    return best


def worth_reporting(
    drafts: Sequence[ChangeCandidate], new: Sequence[Rated], rules: ChangeRules = CHANGES
) -> list[ChangeCandidate]:
    """The changes that are worth a line, best first; none on a day that holds nothing sure.

    To break a silence takes a change that is surely on the topic and surely wanted. Once there is one, what is only
    likely stands below it: it costs the reader a glance, and no interruption.
    """
    best = article_relevance(new)

    def is_sure(draft: ChangeCandidate) -> bool:
        on_topic = draft.claim is None or best[draft.claim.version_id] >= rules.surely_on_topic
        return on_topic and draft.score >= rules.sure_importance

    if not any(map(is_sure, drafts)):
        return []
    likely = [draft for draft in drafts if draft.score >= rules.least_importance]
    return sorted(likely, key=lambda draft: (not is_sure(draft), -draft.score))


def select_lines(
    drafts: Sequence[ChangeCandidate], length: Length, rules: ChangeRules = CHANGES
) -> tuple[ChangeCandidate, ...]:
    """The lines to show, best first: none that tells again what a better line tells, few that merely confirm."""
    limit = rules.lines[length]
    confirming = round(limit * rules.corroborated_share)
    chosen: list[ChangeCandidate] = []
    for draft in drafts:
        if draft.kind is ChangeKind.CORROBORATED:
            if confirming == 0:
                continue
            confirming -= 1
        elif draft.kind is ChangeKind.NEW and _told_by_another(draft, chosen, rules):
            continue
        chosen.append(draft)
        if len(chosen) == limit:
            break
    return tuple(chosen)


def _told_by_another(draft: ChangeCandidate, chosen: Sequence[ChangeCandidate], rules: ChangeRules) -> bool:
    claim = draft.claim
    return claim is not None and any(
        other.claim is not None and float(claim.vector @ other.claim.vector) > rules.alike for other in chosen
    )
