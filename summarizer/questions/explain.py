"""Explains a claim, or a change of a briefing: features, links with their reasons, and which briefings reported it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summarizer.briefing.model import Briefing
from summarizer.briefing.rendering import claim_renderer
from summarizer.briefing.wording import ClaimRenderer
from summarizer.claims.model import Claim
from summarizer.errors import NotFoundError
from summarizer.in_workspace import in_workspace
from summarizer.proposals.model import ProposalRecord
from summarizer.questions.limits import EXPLANATIONS
from summarizer.questions.model import BriefingRef, ChangeExplanation, ClaimExplanation, LinkExplanation
from summarizer.relations.model import Link
from summarizer.unit_of_work import UnitOfWork


def workspace_briefing(work: UnitOfWork, workspace_id: str, briefing_id: str) -> Briefing:
    """A briefing of this workspace. Raises NotFoundError, with the same words for one of another workspace."""
    briefing = in_workspace(work.briefings.get(briefing_id), workspace_id)
    if briefing is None:
        raise NotFoundError("That briefing no longer exists.")
    return briefing


def explain_change(work: UnitOfWork, workspace_id: str, briefing_id: str, number: int) -> ChangeExplanation:
    """An account of each claim that the `number`th change of a briefing cites, the one it shows first.

    Raises:
        NotFoundError: this workspace has no such briefing, or the briefing no such change.
    """
    briefing = workspace_briefing(work, workspace_id, briefing_id)
    if not 1 <= number <= len(briefing.changes):
        raise NotFoundError(
            f"There is no change {number}: the changes of this briefing are numbered from 1 to {len(briefing.changes)}."
        )
    change = briefing.changes[number - 1]
    cited = list(dict.fromkeys(citation.claim_id for citation in change.citations))[: EXPLANATIONS.claims]
    accounts = tuple(explain_claim(work, workspace_id, claim_id) for claim_id in cited)
    return ChangeExplanation(_told(briefing), number, change, accounts)


def explain_claim(work: UnitOfWork, workspace_id: str, claim_id: str) -> ClaimExplanation:
    """What the ledger holds on one claim. Raises NotFoundError where this workspace has no such claim."""
    claim = in_workspace(work.claims.get([claim_id]).get(claim_id), workspace_id)
    if claim is None:
        raise NotFoundError(f"There is no claim “{claim_id}”.")
    earlier = work.claims.links_from([claim_id])[: EXPLANATIONS.links]
    later = work.claims.links_to([claim_id])[: EXPLANATIONS.links]
    others = work.claims.get(
        [*(link.earlier_id for link in earlier), *(link.claim_id for link in later if link.claim_id)]
    )
    words = claim_renderer(work, [claim, *others.values()])
    text, citation = words.cite(claim)
    return ClaimExplanation(
        claim,
        text,
        citation,
        _names(work, claim.entity_ids),
        tuple(_ground(link, link.earlier_id, others, words) for link in earlier),
        tuple(_ground(link, link.claim_id, others, words) for link in later),
        tuple(_told(briefing) for briefing in work.briefings.list_disclosing(claim_id, EXPLANATIONS.briefings)),
        _proposals(work, claim),
    )


def _proposals(work: UnitOfWork, claim: Claim) -> tuple[ProposalRecord, ...]:
    """What was proposed about the claim, then about its article; the first so many."""
    mine = work.proposals.list_about(claim.workspace_id, claim.id)
    return (*mine, *work.proposals.list_about(claim.workspace_id, claim.version_id))[: EXPLANATIONS.proposals]


def _ground(link: Link, other_id: str | None, others: Mapping[str, Claim], words: ClaimRenderer) -> LinkExplanation:
    other = others.get(other_id) if other_id else None
    text, citation = words.cite(other) if other else (None, None)
    return LinkExplanation(link.relation, link.score, link.reasons, link.made_by, text, citation, link.silent_edit)


def _names(work: UnitOfWork, entity_ids: Sequence[str]) -> tuple[str, ...]:
    found = (work.entities.get(entity_id) for entity_id in entity_ids)
    return tuple(dict.fromkeys(entity.name for entity in found if entity))


def _told(briefing: Briefing) -> BriefingRef:
    return BriefingRef(briefing.id, briefing.topic_name, briefing.until)
