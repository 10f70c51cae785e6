"""Joins "On Monday we reported that …" and the sentence after it that withdraws it: alone, it says what is wrong. Pure.

A correction begins with the error. Read by itself, that sentence would answer "Was he drunk?" with what is not true.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from summarizer.claims.limits import EXTRACT_CLAIMS
from summarizer.claims.model import Claim, Polarity
from summarizer.ids import digest
from summarizer.ingest.correction_notes import (
    ends_with_withdrawal,
    recalls_error,
    recalls_own_report,
    withdraws_last_words,
)
from summarizer.text.span import Span


def join_withdrawals(claims: Sequence[Claim], sentences: Sequence[Span], text: str) -> tuple[Claim, ...]:
    """The claims in their order, in which a report and its withdrawal are one claim that the paper makes itself.

    Args:
        claims: of one version, in the order of its text.
        sentences: all sentences of the version, as spans of `text`.
        text: of the version.
    """
    withdrawals = {before.end: after for before, after in pairwise(sentences) if withdraws_last_words(after.of(text))}
    if not withdrawals:
        return tuple(claims)
    joined: list[Claim] = []
    covered = 0
    for claim in claims:
        withdrawal = withdrawals.get(claim.span.end)
        if withdrawal is not None and recalls_own_report(claim.text, claim.publisher):
            joined.append(_withdrawn(claim, withdrawal, text))
            covered = joined[-1].span.end
        elif claim.span.start >= covered:
            joined.append(claim)
    return tuple(joined)


def _withdrawn(claim: Claim, withdrawal: Span, text: str) -> Claim:
    """The report and its withdrawal, or the report alone if both are too long for one claim."""
    span = Span(claim.span.start, withdrawal.end)
    if span.end - span.start > EXTRACT_CLAIMS.claim_chars:
        return claim
    return replace(
        claim,
        id=digest(claim.version_id, str(span.start), str(span.end)),
        span=span,
        text=span.of(text),
        subject=claim.publisher,
        attribution=None,
        polarity=Polarity.NEGATIVE,
    )


def only_recalls_error(claim: Claim, headline: str) -> bool:
    """Whether the claim only repeats what its article corrects, and does not say what is right.

    Args:
        claim: of an article.
        headline: of the article; "" if it is not known.
    """
    if claim.headline or ends_with_withdrawal(claim.text):
        return False
    return recalls_error(claim.text, headline, claim.publisher, first=claim.position == 0)
