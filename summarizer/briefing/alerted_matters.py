"""Which lines of a preview tell that a matter reached the phase that its reader wants to hear of at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from summarizer.briefing.alert import RULES
from summarizer.briefing.model import Briefing, Change, ChangeKind
from summarizer.relations.matter_phase import MatterPhase
from summarizer.relations.matters import reached_phase
from summarizer.unit_of_work import UnitOfWork


def arrivals_of(
    work: UnitOfWork,
    preview: Briefing,
    delivered: Sequence[Briefing],
    told: frozenset[str],
    phase: MatterPhase | None,
) -> frozenset[str]:
    """The claims that lead an update of something that was told and bring its matter to this phase.

    A matter that an alert told of in the last day is left out: others will write the same in other words.

    Args:
        work: the ledger.
        preview: what a regular briefing would say now.
        delivered: what was delivered to this reader on this topic.
        told: the ids of the claims that it was told.
        phase: what the reader wants to hear of; None for nothing.
    """
    moved = [change for change in preview.changes if _updates(change, told)] if phase else []
    if not moved:
        return frozenset()
    pairs = {change.citations[0].claim_id: change.against[0].claim_id for change in moved}
    claims = work.claims.get([*pairs, *pairs.values()])
    known = {now: then for now, then in pairs.items() if now in claims and then in claims}
    reached = {now for now, then in known.items() if reached_phase(claims[now], claims[then]) is phase}
    alerted = _alerted_claims(delivered, preview.until - RULES.same_matter)
    matters = work.claims.matters_of(preview.topic_id, sorted(reached | alerted))
    before = {matters[claim_id] for claim_id in alerted if claim_id in matters}
    return frozenset(claim_id for claim_id in reached if matters.get(claim_id) not in before)


def _updates(change: Change, told: frozenset[str]) -> bool:
    if change.kind is not ChangeKind.UPDATED or not change.citations:
        return False
    return any(citation.claim_id in told for citation in change.against)


def _alerted_claims(delivered: Sequence[Briefing], since: datetime) -> set[str]:
    alerts = (briefing for briefing in delivered if briefing.alert)
    lines = (change for alert in alerts if alert.until > since for change in alert.changes)
    return {citation.claim_id for line in lines if line.kind is ChangeKind.UPDATED for citation in line.citations}
