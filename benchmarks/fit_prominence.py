"""Fit how much it counts that other articles say the same: `python -m benchmarks.fit_prominence`.

    stories of several outlets → each day's claims of long articles on the topic
      → importance, prominence, and whether a briefing must have it
      → logistic regression: log odds of the importance, prominence

Fitted on `outlets/train`; `outlets/test` is only scored. It prints the weight of the prominence divided by that of the
importance, so that an importance without a prominence keeps its value. It also prints how often, of two claims of one
day, the one that a briefing must have gets the higher score.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from benchmarks import logistic
from benchmarks.outlet_stories import OUTLETS, is_told_by, played_story
from bot.bootstrap.app import App
from summarizer.briefing.build import current
from summarizer.briefing.choose_lines import short_entries
from summarizer.briefing.detect_changes import claims_on_topic, versions_on_topic
from summarizer.briefing.importance import importances
from summarizer.briefing.limits import CHANGES
from summarizer.briefing.prominence import prominences
from summarizer.log_odds import log_odds

Rows = npt.NDArray[np.float64]


class Day(NamedTuple):
    """The claims of one day: log odds of importance and prominence, shape (n, 2), and which must be told."""

    rows: Rows
    required: npt.NDArray[np.bool_]


def days_of(folder: Path, app: App) -> Iterator[Day]:
    """The days of a scenario on which enough articles speak of the topic for a prominence."""
    with played_story(folder, app) as story:
        since = None
        for date in story.days:
            until = datetime.combine(date, time.max, UTC)
            rated = current(story.work, story.work.claims.list_by_topic(story.topic_id, since, until))
            since = until
            on_topic = claims_on_topic(rated, versions_on_topic(rated))
            heard = prominences([claim for claim, _ in on_topic], CHANGES.prominence)
            if not heard or date not in story.gold:
                continue
            wanted, short = importances(on_topic, rated), short_entries(rated)
            long = [claim for claim, _ in on_topic if claim.version_id not in short]
            required = [change for change in story.gold[date].changes if change.required]
            if long:
                yield Day(
                    np.array([(log_odds(wanted[claim.id]), heard[claim.id]) for claim in long]),
                    np.array([any(is_told_by(claim, each, story.lines) for each in required) for claim in long]),
                )


def fit(days: Sequence[Day]) -> Rows:
    """The fitted intercept, weight of the importance, and weight of the prominence."""
    return logistic.fit(np.concatenate([day.rows for day in days]), np.concatenate([day.required for day in days]))


def ordered(days: Sequence[Day], scores: Sequence[Rows]) -> float:
    """Of two claims of one day, how often the required one has the higher score; a tie counts half."""
    right = pairs = 0.0
    for day, score in zip(days, scores, strict=True):
        ahead = score[day.required][:, None] - score[~day.required][None, :]
        right += float((ahead > 0).sum() + (ahead == 0).sum() / 2)
        pairs += ahead.size
    return right / pairs if pairs else float("nan")


def main() -> int:
    """See the module."""
    app = App()
    days = {
        split: [day for folder in sorted((OUTLETS / split).iterdir()) for day in days_of(folder, app)]
        for split in ("train", "test")
    }
    weights = fit(days["train"])
    print(f"weight {weights[2] / weights[1]:.2f}")
    for split, mine in days.items():
        alone = ordered(mine, [day.rows[:, 0] for day in mine])
        both = ordered(mine, [logistic.score(weights, day.rows) for day in mine])
        print(f"{split}: {len(mine)} days, ordered rightly {both:.3f}, by importance alone {alone:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
