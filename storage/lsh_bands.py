"""Ranks versions by the MinHash bands that they share with an incoming version."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence


def likest(held: Sequence[tuple[str, str]], limit: int) -> list[str]:
    """The ids of at most `limit` versions, most similar first; a band with fewer versions counts more.

    Args:
        held: (version id, band) for every requested band that a version has.
        limit: maximum number of results.
    """
    holders = Counter(band for _, band in held)
    weight: defaultdict[str, float] = defaultdict(float)
    for version_id, band in held:
        weight[version_id] += 1 / holders[band]
    return sorted(weight, key=lambda version_id: (-weight[version_id], version_id))[:limit]
