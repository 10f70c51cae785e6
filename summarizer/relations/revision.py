"""What an edit did to the claims of the article's earlier version: kept, changed or dropped without a word. Pure."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from summarizer.claims.model import Claim
from summarizer.ingest.model import ArticleVersion
from summarizer.models.values import ModelRef
from summarizer.relations.limits import REVISIONS
from summarizer.relations.model import Link, Relation
from summarizer.relations.opposition import differing_figures, opposition
from summarizer.relations.similarity import similarity_matrix

KEPT = "kept in the edit"
"""The reason of a link between the same words in two versions of an article."""


def link_revision(
    new: Sequence[Claim], before: Sequence[Claim], version: ArticleVersion, made_by: ModelRef
) -> tuple[Link, ...]:
    """Links from the claims of the new version, or from the version itself, to those of the version before it.

    Args:
        new: claims of the new version.
        before: claims of the version before it.
        version: the new version; a claim whose words still stand in its text is not called dropped.
        made_by: what the links are signed with.
    """
    if not before:
        return ()
    words = frozenset[str]().union(*(claim.lemmas for claim in new))
    likeness = similarity_matrix(new, before) if new else np.zeros((1, len(before)), np.float32)
    links = []
    for old, nearest, score in zip(before, likeness.argmax(axis=0), likeness.max(axis=0).tolist(), strict=True):
        if score >= REVISIONS.same:
            links.append(_revised(new[nearest], old, score, version, made_by))
        elif len(old.lemmas & words) < REVISIONS.kept * len(old.lemmas):
            why = ("the edited article no longer says it",)
            links.append(Link(None, old.id, version.id, Relation.RETRACTS, 1 - score, why, made_by, silent_edit=True))
    return tuple(links)


def _revised(claim: Claim, old: Claim, likeness: float, version: ArticleVersion, made_by: ModelRef) -> Link:
    if claim.text == old.text:
        return Link(claim.id, old.id, version.id, Relation.REPEATS, likeness, (KEPT,), made_by)
    if changed := _changed(claim, old):
        reasons = ("changed in the edit", changed)
        return Link(claim.id, old.id, version.id, Relation.UPDATES, likeness, reasons, made_by, silent_edit=True)
    return Link(claim.id, old.id, version.id, Relation.REPEATS, likeness, ("reworded in the edit",), made_by)


def _changed(claim: Claim, old: Claim) -> str:
    """What is said now instead: figures, opposed states or another modality; "" where the two say the same."""
    if turned := differing_figures(claim, old) or opposition(claim, old, same_matter=True):
        return turned
    return "" if claim.modality is old.modality else f"{old.modality} / {claim.modality}"
