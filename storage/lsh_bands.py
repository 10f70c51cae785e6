"""Which versions are likest by the bands of their signatures that they share with an incoming one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence


def likest(held: Sequence[tuple[str, str]], limit: int) -> list[str]:
    """The ids of at most `limit` versions, likest first; a band counts the more the fewer versions hold it.

    Args:
        held: (version id, band) for every wanted band that a version holds.
        limit: how many are wanted.
    """
    holders = Counter(band for _, band in held)
    weight: defaultdict[str, float] = defaultdict(float)
    for version_id, band in held:
        weight[version_id] += 1 / holders[band]
    return sorted(weight, key=lambda version_id: (-weight[version_id], version_id))[:limit]
