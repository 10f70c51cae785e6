"""Matters: what claims of different days are about in common, and where each stands by what was said of it last. Pure.

    a claim and its links → the matter of the likeliest earlier claim, or one of its own
    the claims of a matter, by time → its status history, of which the newest entry is the current status

A matter bears the id of its first claim. A claim never joins two matters into one: a wrong link then misplaces one
claim, and no others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from summarizer.claims.model import Claim, Modality, Polarity, Quantity
from summarizer.relations.limits import MATTERS
from summarizer.relations.matter_phase import MatterPhase
from summarizer.relations.model import SAYS_THE_SAME, TURNING, Link, Relation
from summarizer.text.predicate_lexicon import predicates

_PHASE_OF_MODALITY = {
    Modality.POSSIBLE: MatterPhase.POSSIBLE,
    Modality.CONDITIONAL: MatterPhase.CONDITIONAL,
    Modality.PLANNED: MatterPhase.PLANNED,
    Modality.DENIED: MatterPhase.DENIED,
}


@dataclass(frozen=True, slots=True)
class MatterStatus:
    """Where a matter stands by one claim: phase, amounts, by whom (a speaker or the publisher), reported when (UTC).

    `relation` says how the claim stands to what was said of the matter before; None for the first one.
    """

    claim_id: str
    text: str
    phase: MatterPhase
    quantities: tuple[Quantity, ...]
    voice: str
    publisher: str
    as_of: datetime
    relation: Relation | None = None


@dataclass(frozen=True, slots=True)
class Matter:
    """What claims are about in common, with its history, oldest first."""

    id: str
    topic_id: str
    history: tuple[MatterStatus, ...]

    @property
    def title(self) -> str:
        """What was first said of it."""
        return self.history[0].text

    @property
    def status(self) -> MatterStatus:
        """The newest entry."""
        return self.history[-1]

    @property
    def last_step(self) -> MatterStatus:
        """The newest entry that moved it, or the first one: repetitions and confirmations leave it where it was."""
        return next((entry for entry in reversed(self.history) if entry.relation not in SAYS_THE_SAME), self.history[0])

    @property
    def moved(self) -> int:
        """How often it moved."""
        return sum(entry.relation in TURNING for entry in self.history)


def phase(claim: Claim) -> MatterPhase:
    """Where its matter stands by this claim."""
    if claim.predicate in predicates().demands and claim.modality is not Modality.DENIED:
        return MatterPhase.DEMANDED
    if claim.modality is not Modality.ASSERTED:
        return _PHASE_OF_MODALITY[claim.modality]
    if claim.polarity is Polarity.NEGATIVE:
        return MatterPhase.NOT_SO
    return MatterPhase.STANDS if claim.stative else MatterPhase.DONE


def reached_phase(claim: Claim, before: Claim) -> MatterPhase | None:
    """The phase that this claim brings its matter to; None if it stood there by `before`.

    What is done can be done again otherwise: a strike that began ends, who was arrested is released.
    """
    now, then = phase(claim), phase(before)
    if now is not then:
        return now
    if now is not MatterPhase.DONE:
        return None
    sides = predicates().sides
    turned = sides.get(claim.predicate, frozenset()) - sides.get(before.predicate, frozenset())
    return now if turned else None


def assign_matters(claims: Sequence[Claim], links: Iterable[Link], known: Mapping[str, str]) -> dict[str, str]:
    """The matter of each of these claims of one version, by claim id.

    Args:
        claims: of one version, on one topic, in the order of the text.
        links: their links to earlier claims on the topic, and to each other.
        known: the matters of earlier claims, by claim id.
    """
    earlier: dict[str | None, list[str]] = {}
    for link in _joining(links):
        earlier.setdefault(link.claim_id, []).append(link.earlier_id)
    matters = dict(known)
    for claim in claims:
        matters[claim.id] = next((matters[each] for each in earlier.get(claim.id, ()) if each in matters), claim.id)
    return {claim.id: matters[claim.id] for claim in claims}


def matter_of(matter_id: str, topic_id: str, claims: Sequence[Claim], links: Iterable[Link]) -> Matter:
    """A matter with its history from its claims.

    Args:
        matter_id: whose.
        topic_id: within which.
        claims: its claims that are known, at least one.
        links: between them; of each claim the likeliest one says how it stands to what came before.
    """
    ordered = _by_time(claims)
    likeliest = _likeliest(ordered, links)
    return Matter(matter_id, topic_id, tuple(_status(claim, likeliest.get(claim.id)) for claim in ordered))


def repetitions(claims: Sequence[Claim], links: Iterable[Link]) -> dict[str, tuple[Claim, ...]]:
    """The claims of a matter that say something first, oldest first, each with those that only repeat it.

    A recap of the plan is kept with the plan, also after the plan was carried out.
    """
    ordered = _by_time(claims)
    likeliest = _likeliest(ordered, links)
    repeated = {claim_id: link.earlier_id for claim_id, link in likeliest.items() if link.relation is Relation.REPEATS}
    first_of: dict[str, str] = {}
    groups: dict[str, list[Claim]] = {}
    for claim in ordered:
        first = first_of[claim.id] = first_of.get(repeated.get(claim.id, ""), claim.id)
        if first == claim.id:
            groups[first] = []
        else:
            groups[first].append(claim)
    return {claim_id: tuple(group) for claim_id, group in groups.items()}


def _joining(links: Iterable[Link]) -> list[Link]:
    """The links whose two claims belong to one matter, the likeliest first."""
    joining = [link for link in links if link.relation is Relation.DISPUTES or link.score >= MATTERS.joins]
    return sorted(joining, key=lambda link: (-link.score, link.earlier_id))


def _by_time(claims: Sequence[Claim]) -> list[Claim]:
    return sorted(claims, key=lambda claim: (claim.reported_at, claim.version_id, claim.span.start, claim.id))


def _likeliest(claims: Sequence[Claim], links: Iterable[Link]) -> dict[str | None, Link]:
    """For each claim its likeliest link within the matter: it says how the claim stands to what came before."""
    mine = {claim.id for claim in claims}
    found: dict[str | None, Link] = {}
    for link in _joining(links):
        if {link.claim_id, link.earlier_id} <= mine:
            found.setdefault(link.claim_id, link)
    return found


def _status(claim: Claim, link: Link | None) -> MatterStatus:
    voice = claim.attribution.speaker if claim.attribution else claim.publisher
    relation = link.relation if link else None
    return MatterStatus(
        claim.id, claim.text, phase(claim), claim.quantities, voice, claim.publisher, claim.reported_at, relation
    )
