"""Fit a model of whether two lines of a briefing are about the same event: `python -m benchmarks.fit_events`.

    stories of several outlets, with the lines of their briefings grouped by event (`events.json`)
      → each pair of lines of one day: features, whether readers put both in one group
      → logistic regression

Three readers who had not seen the code grouped the lines. Each story of `outlets/train` and `outlets/test` is scored
with the weights of the others; `outlets/unread` is only scored. It prints the weights of `EventRules`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from benchmarks import logistic
from benchmarks.measures import auc
from benchmarks.outlet_stories import OUTLETS, OutletStory, played_story
from bot.bootstrap.app import App
from summarizer.briefing.events import EVENT_FEATURES, event_features
from summarizer.briefing.limits import EVENTS, SameEventRules
from summarizer.claims.model import Claim
from summarizer.log_odds import log_odds

Rows = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


class LinePairs(NamedTuple):
    """Pairs of lines: features (n, features), whether of one event (n,), and whether of one article (n,)."""

    rows: Rows
    same: Flags
    within: Flags

    def of(self, *, within: bool) -> LinePairs:
        """Only the pairs from one article, or only those from two."""
        kept = self.within == within
        return LinePairs(self.rows[kept], self.same[kept], self.within[kept])


def line_pairs(story: OutletStory, folder: Path) -> LinePairs:
    """The pairs of lines of each day of a story. A line whose sentence is no longer a claim is left out."""
    by_day: dict[tuple[date, str], Claim] = {}
    for claim in story.claims():
        by_day.setdefault((claim.known_at.date(), claim.text), claim)
    rows, same, within = zip(*_pairs(json.loads((folder / "events.json").read_text("utf-8")), by_day), strict=True)
    return LinePairs(np.array(rows), np.array(same), np.array(within))


def _pairs(
    events: dict[str, list[list[str]]], claims: dict[tuple[date, str], Claim]
) -> Iterator[tuple[tuple[float, ...], bool, bool]]:
    for day, sorted_lines in events.items():
        known = [
            (number, claims[date.fromisoformat(day), text])
            for number, texts in enumerate(sorted_lines)
            for text in texts
            if (date.fromisoformat(day), text) in claims
        ]
        for (one, earlier), (other, later) in combinations(known, 2):
            yield event_features(earlier, later), one == other, earlier.version_id == later.version_id


def fit(stories: Sequence[LinePairs]) -> Rows:
    """The fitted intercept and weights."""
    return logistic.fit(np.concatenate([story.rows for story in stories]), np.concatenate([s.same for s in stories]))


def report(name: str, least: float, scored: Sequence[tuple[LinePairs, Rows]]) -> None:
    """Print the AUC on the pairs of these stories, and precision and recall from the probability `least`."""
    same = np.concatenate([story.same for story, _ in scored])
    odds = np.concatenate([logistic.score(weights, story.rows) for story, weights in scored])
    chosen = odds >= log_odds(least)
    print(
        f"{name}: {len(same)} pairs, {same.mean():.2f} of one event; AUC {auc(same, odds):.3f}, "
        f"precision {same[chosen].mean():.2f}, recall {chosen[same].mean():.2f}"
    )


def compare(stories: Mapping[str, Sequence[LinePairs]], rules: SameEventRules, *, within: bool) -> None:
    """Fit and score the pairs from one article, or those from two."""
    known = [story.of(within=within) for story in (*stories["train"], *stories["test"])]
    unread = [story.of(within=within) for story in stories["unread"]]
    weights = fit(known)
    print("within one article" if within else "across articles")
    print("fitted", dict(zip(("intercept", *EVENT_FEATURES), weights.round(2).tolist(), strict=True)))
    report("left out", rules.same, [(one, fit([other for other in known if other is not one])) for one in known])
    report("unread, fitted", rules.same, [(story, weights) for story in unread])
    shipped = np.array([rules.intercept, *(rules.weights[name] for name in EVENT_FEATURES)])
    report("unread, shipped", rules.same, [(story, shipped) for story in unread])


def main() -> int:
    """See the module."""
    app = App()
    stories: dict[str, list[LinePairs]] = {}
    for split in ("train", "test", "unread"):
        for folder in sorted(file.parent for file in (OUTLETS / split).glob("*/events.json")):
            with played_story(folder, app) as story:
                stories.setdefault(split, []).append(line_pairs(story, folder))
    compare(stories, EVENTS.within, within=True)
    compare(stories, EVENTS.across, within=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
