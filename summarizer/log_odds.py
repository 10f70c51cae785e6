"""Log odds of a probability, bounded, because those of 0 and 1 are infinite."""

from __future__ import annotations

import math


def log_odds(probability: float, least: float = 1e-4) -> float:
    """log(p / (1 - p)), with p kept between `least` and 1 - `least`."""
    bounded = min(max(probability, least), 1 - least)
    return math.log(bounded / (1 - bounded))


def from_log_odds(odds: float) -> float:
    """The probability of these log odds."""
    return 1 / (1 + math.exp(-odds))
