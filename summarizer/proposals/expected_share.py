"""Whether the judge finds a relation likelier than it usually does in two claims that are as similar. Pure.

The judge finds only two of five relations, and finds more of them in similar claims, whether they are related or not.
So its probability alone says little about a model that proposes relations. Compared with what is usual for claims that
are as similar, it says more.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log

from summarizer.models.values import PairLabel
from summarizer.proposals.limits import EXPECTED, ExpectedShare
from summarizer.proposals.relation_kinds import relation_kind

_LABELS = list(PairLabel)


def kind_share(label: PairLabel, shares: Sequence[float]) -> float:
    """The judge's probability that two claims have a relation of the kind of this label.

    `shares` are its probabilities in the order of `PairLabel`.
    """
    return sum(shares[_LABELS.index(each)] for each in relation_kind(label).labels)


def log_share(share: float, rules: ExpectedShare = EXPECTED) -> float:
    """The logarithm of a probability, which is kept from growing endlessly near 0."""
    return log(share + rules.floor)


def is_likelier(label: PairLabel, shares: Sequence[float], cosine: float, rules: ExpectedShare = EXPECTED) -> bool:
    """Whether the judge finds this kind of relation likelier than in half of the pairs of claims with this cosine.

    A probability below the floor never counts as likelier.
    """
    share = kind_share(label, shares)
    constant, linear, square = rules.curves[relation_kind(label)]
    expected = constant + linear * cosine + square * cosine * cosine
    return share > rules.floor and log_share(share, rules) > expected
