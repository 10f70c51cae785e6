"""Which links count. The doubtful ones are kept, because one of them may be what another update moves on from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarizer.relations.limits import RELATIONS
from summarizer.relations.model import Link, Relation

_OVERTAKES = frozenset({Relation.UPDATES, Relation.RETRACTS})


def likely_links(links: Iterable[Link]) -> list[Link]:
    """Without those that are too doubtful to hide a claim, to take the place of other news, or to call it disputed.

    Every retraction that is kept counts: a correction note says so itself. A dispute has to be more certain than the
    rest: a wrong one sets speakers against each other who agree.
    """
    return [link for link in links if link.score >= least_score(link.relation)]


def least_score(relation: Relation) -> float:
    """The score from which a link of this kind is likely."""
    return {Relation.RETRACTS: 0.0, Relation.DISPUTES: RELATIONS.disputed}.get(relation, RELATIONS.likely)


def overtaken_claims(links: Sequence[Link]) -> frozenset[str]:
    """The ids of the earlier claims that a later one moved on from or took back."""
    return frozenset(link.earlier_id for link in likely_links(links) if link.relation in _OVERTAKES)
