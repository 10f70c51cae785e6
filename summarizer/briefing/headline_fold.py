"""A headline and a sentence of its article that say the same: only the sentence is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.briefing.limits import CHANGES
from summarizer.claims.model import Claim


def headline_twins(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each headline with the sentence of its version that says the same, if any of these does."""
    bodies: dict[str, list[Claim]] = {}
    for claim in claims:
        if not claim.headline:
            bodies.setdefault(claim.version_id, []).append(claim)
    for claim in claims:
        inside = bodies.get(claim.version_id, []) if claim.headline else []
        alike = [body for body in inside if body.polarity is claim.polarity]
        if alike and _brings_nothing(claim, alike):
            yield claim, max(alike, key=lambda body: float(claim.vector @ body.vector))


def _brings_nothing(headline: Claim, bodies: Sequence[Claim]) -> bool:
    """Whether sentences of its article tell what the headline tells: one is near, or they have nearly all its words.

    "Not to be moved" and "the owner moved the ferry" have their words in common, so only one polarity is compared.
    """
    if max(float(headline.vector @ body.vector) for body in bodies) >= CHANGES.headline_alike:
        return True
    told = frozenset[str]().union(*(body.lemmas for body in bodies))
    return len(headline.lemmas & told) >= CHANGES.headline_words * max(1, len(headline.lemmas))


def instead_of_headline(claim: Claim, group: Sequence[Claim]) -> Claim:
    """The sentence of the same version that stands in the group for a headline; the claim itself where none does."""
    if not claim.headline:
        return claim
    bodies = (other for other in group if not other.headline)
    return next((body for body in bodies if body.version_id == claim.version_id), claim)


def without_folded(claims: Sequence[Claim]) -> Iterator[Claim]:
    """Claims as they are cited: no headline beside a sentence of its version."""
    told = {claim.version_id for claim in claims if not claim.headline}
    return (claim for claim in claims if not (claim.headline and claim.version_id in told))
