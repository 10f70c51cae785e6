"""Whether a text that is being written only repeats itself, as those of small models do. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.models.limits import LOOPS, LoopRules


def repeats_itself(tokens: Sequence[int], rules: LoopRules = LOOPS) -> bool:
    """Whether the end of a text is the same few tokens again and again."""
    for period in range(1, min(rules.period, len(tokens) - 1) + 1):
        if tokens[-1] != tokens[-1 - period]:
            continue
        length = max(rules.times * period, rules.repeated)
        tail = tokens[-length:]
        if len(tail) == length and tail[period:] == tail[:-period]:
            return True
    return False
