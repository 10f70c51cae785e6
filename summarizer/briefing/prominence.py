"""How much of what a claim says is also said by other articles of a period: what many report is the news of the day.

The prominence of a claim is the mean cosine to the nearest claim of each of the nearest other articles. To count who
else reports a thing is the oldest way to find what matters in news about one event (McKeown and Radev 1995); cosines
also count those who say it in other words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from summarizer.briefing.limits import ProminenceRules
from summarizer.claims.model import Claim
from summarizer.log_odds import from_log_odds, log_odds

Matrix = npt.NDArray[np.float32]
_BLOCK = 512
"""Claims that are compared with all others at a time, so that a week with much news needs no square matrix."""


def prominences(claims: Sequence[Claim], rules: ProminenceRules) -> Mapping[str, float]:
    """The prominence of each claim, 0 to 1, by its id; empty if there are too few articles on the topic.

    Args:
        claims: of the period, on one topic, with vectors of length 1.
        rules: how many articles are needed, and how many of the nearest are used.
    """
    order = sorted(range(len(claims)), key=lambda at: claims[at].version_id)
    versions = [claims[at].version_id for at in order]
    starts = [at for at, version in enumerate(versions) if at == 0 or version != versions[at - 1]]
    heard = min(rules.articles, len(starts) - 1)
    if heard < rules.fewest or not rules.weight:
        return {}
    vectors: Matrix = np.stack([claims[at].vector for at in order]).astype(np.float32)
    nearest = np.concatenate(
        [
            np.maximum.reduceat(vectors[at : at + _BLOCK] @ vectors.T, starts, axis=1)
            for at in range(0, len(order), _BLOCK)
        ]
    ).clip(0)  # (claims, versions)
    own = np.searchsorted(starts, np.arange(len(order)), side="right") - 1
    nearest[np.arange(len(order)), own] = 0
    found = np.sort(nearest, axis=1)[:, -heard:].mean(axis=1)
    return {claims[at].id: float(prominence) for at, prominence in zip(order, found, strict=True)}


def with_prominence(likely: float, prominence: float | None, rules: ProminenceRules) -> float:
    """The probability that a reader wants a claim, adjusted by its prominence; unchanged if that is None."""
    if prominence is None:
        return likely
    return from_log_odds(log_odds(likely) + rules.weight * (prominence - rules.neutral))
