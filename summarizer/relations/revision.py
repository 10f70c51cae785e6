"""What an edit did to the claims of the article's earlier version: kept, changed or dropped without a word. Pure."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from summarizer.claims.model import Claim
from summarizer.ingest.model import ArticleVersion
from summarizer.models.values import ModelRef
from summarizer.relations.limits import REVISIONS, RevisionRules
from summarizer.relations.model import Link, Relation
from summarizer.relations.opposition import differing_figures, opposition
from summarizer.relations.similarity import similarity_matrix

KEPT = "kept in the edit"
"""The reason of a link between the same words in two versions of an article."""


def link_revision(
    new: Sequence[Claim],
    before: Sequence[Claim],
    version: ArticleVersion,
    made_by: ModelRef,
    rules: RevisionRules = REVISIONS,
) -> tuple[Link, ...]:
    """Links from the claims of the new version, or from the version itself, to those of the version before it.

    Args:
        new: claims of the new version.
        before: claims of the version before it.
        version: the new version; a claim whose words still stand in its text is not called dropped.
        made_by: what the links are signed with.
        rules: thresholds.
    """
    if not before:
        return ()
    words = frozenset[str]().union(*(claim.lemmas for claim in new))
    score = similarity_matrix(new, before) if new else np.zeros((0, len(before)), np.float32)
    links = []
    for column, old in enumerate(before):
        best = int(score[:, column].argmax()) if new else -1
        likeness = float(score[best, column]) if new else 0.0
        link = _revised(new[best] if new else None, old, likeness, version, made_by, rules)
        kept = len(old.lemmas & words) >= rules.kept * len(old.lemmas)
        if link.relation is not Relation.RETRACTS or not kept:
            links.append(link)
    return tuple(links)


def _revised(
    claim: Claim | None, old: Claim, likeness: float, version: ArticleVersion, made_by: ModelRef, rules: RevisionRules
) -> Link:
    if claim is None or likeness < rules.same:
        why = ("the edited article no longer says it",)
        return Link(None, old.id, version.id, Relation.RETRACTS, 1.0 - likeness, why, made_by, silent_edit=True)
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
