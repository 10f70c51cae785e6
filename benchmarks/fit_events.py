"""Fit when two lines of a briefing tell of one event: `python -m benchmarks.fit_events`.

    stories of several outlets, with lines of their briefings sorted by event (`events.json`)
      → each pair of lines of one day: features, and whether readers put both under one event
      → logistic regression

Three readers who saw no code sorted the lines. Fitted on `outlets/train` and `outlets/test`, whose figures are those of
stories left out in turn; `outlets/unread` is only scored. It prints the intercept and weights of `EventRules`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
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
from summarizer.briefing.limits import EVENTS
from summarizer.claims.model import Claim
from summarizer.log_odds import log_odds

Rows = npt.NDArray[np.float64]


class LinePairs(NamedTuple):
    """Pairs of lines: features (n, features), and which of them tell of one event (n,)."""

    rows: Rows
    same: npt.NDArray[np.bool_]


def line_pairs(story: OutletStory, folder: Path) -> LinePairs:
    """The pairs of lines of each day of a story. A line whose sentence is no claim any more is left out."""
    by_day: dict[tuple[date, str], Claim] = {}
    for claim in story.claims():
        by_day.setdefault((claim.known_at.date(), claim.text), claim)
    found = list(_pairs(json.loads((folder / "events.json").read_text("utf-8")), by_day))
    return LinePairs(np.array([rows for rows, _ in found]), np.array([same for _, same in found]))


def _pairs(
    events: dict[str, list[list[str]]], claims: dict[tuple[date, str], Claim]
) -> Iterator[tuple[tuple[float, ...], bool]]:
    for day, sorted_lines in events.items():
        known = [
            (number, claims[date.fromisoformat(day), text])
            for number, texts in enumerate(sorted_lines)
            for text in texts
            if (date.fromisoformat(day), text) in claims
        ]
        for (one, earlier), (other, later) in combinations(known, 2):
            yield event_features(earlier, later), one == other


def shipped() -> Rows:
    """The intercept and weights of `EventRules`."""
    return np.array([EVENTS.intercept, *(EVENTS.weights[name] for name in EVENT_FEATURES)])


def fit(stories: Sequence[LinePairs]) -> Rows:
    """The fitted intercept and weights."""
    return logistic.fit(np.concatenate([story.rows for story in stories]), np.concatenate([s.same for s in stories]))


def report(name: str, scored: Sequence[tuple[LinePairs, Rows]]) -> None:
    """Print how well these stories' pairs are told apart, each by its weights."""
    same = np.concatenate([story.same for story, _ in scored])
    odds = np.concatenate([logistic.score(weights, story.rows) for story, weights in scored])
    chosen = odds >= log_odds(EVENTS.same)
    print(
        f"{name}: {len(same)} pairs, {same.mean():.2f} of one event; AUC {auc(same, odds):.3f}, "
        f"precision {same[chosen].mean():.2f}, recall {chosen[same].mean():.2f}"
    )


def main() -> int:
    """See the module."""
    app = App()
    stories: dict[str, list[LinePairs]] = {}
    for split in ("train", "test", "unread"):
        for folder in sorted((OUTLETS / split).iterdir()):
            with played_story(folder, app) as story:
                stories.setdefault(split, []).append(line_pairs(story, folder))
    known = [*stories["train"], *stories["test"]]
    weights = fit(known)
    print("fitted", dict(zip(("intercept", *EVENT_FEATURES), weights.round(2).tolist(), strict=True)))
    report("left out", [(story, fit([other for other in known if other is not story])) for story in known])
    report("unread, fitted", [(story, weights) for story in stories["unread"]])
    report("unread, shipped", [(story, shipped()) for story in stories["unread"]])
    return 0


if __name__ == "__main__":
    sys.exit(main())
