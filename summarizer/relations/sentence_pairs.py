"""Prepares two claims for the judge. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.claims.model import Claim
from summarizer.models.values import SentencePair
from summarizer.relations.voices import SamePublisher, by_name, voices_of


def sentence_pair(
    claim: Claim, before: Claim, titles: Mapping[str, str | None], same_publisher: SamePublisher = by_name
) -> SentencePair:
    """Both sentences under their headlines, the days between them, and whether one voice says both.

    Args:
        claim: the later one.
        before: the earlier one.
        titles: titles of the articles of both, by the ids of their versions.
        same_publisher: whether both have the same publisher.
    """
    return SentencePair(
        before.text,
        claim.text,
        max(0, (claim.reported_at.date() - before.reported_at.date()).days),
        voices_of(claim, before, same_publisher).same,
        before.headline_above(titles.get(before.version_id)),
        claim.headline_above(titles.get(claim.version_id)),
    )
