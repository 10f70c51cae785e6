"""Choose the weights of age and position for the state card: `python -m benchmarks.fit_card`.

    stories of several outlets → their cards, built with each set of values → share of rows that are right

Chosen on `outlets/train` and `outlets/test`; "left out" is the mean over these stories, each with the values that are
best for the others. `outlets/unread` is only scored. The gold of a story says which rows are right.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time
from itertools import product
from statistics import fmean
from typing import NamedTuple

from benchmarks.gold import GoldState
from benchmarks.outlet_stories import OUTLETS, OutletStory, played_story
from benchmarks.scoring import holds
from bot.bootstrap.app import App
from summarizer.briefing.limits import STATE_CARD
from summarizer.briefing.model import AspectState
from summarizer.briefing.state_card_at import card_at


class Values(NamedTuple):
    """Fields of `StateCardRules`."""

    per_day: float
    days: float
    further_down: float


SHIPPED = Values(STATE_CARD.per_day, STATE_CARD.days, STATE_CARD.further_down)
WITHOUT_PLACE = SHIPPED._replace(further_down=0.0)
GRID: Sequence[Values] = tuple(
    dict.fromkeys(
        (*(Values(*each) for each in product((0.6, 0.8, 1.0), (2, 3, 5), (0.9, 1.2, 1.5))), SHIPPED, WITHOUT_PLACE)
    )
)


def share_of_right_rows(story: OutletStory, values: Values) -> float:
    """The share of the story's card rows that are right with these values."""
    rules = replace(STATE_CARD, **values._asdict())
    topic = story.work.topics.get(story.topic_id)
    assert topic is not None
    shown = {
        (day, row.aspect): row
        for day in {state.day for state in story.states}
        for row in card_at(story.work, topic, datetime.combine(day, time.max, UTC), rules).aspects
    }
    return fmean(is_right(shown[state.day, state.aspect], state) for state in story.states)


def is_right(row: AspectState, wanted: GoldState) -> bool:
    """Whether a row says what the gold wants of it."""
    if row.text is None:
        return wanted.may_be_empty
    other = row.disputing_citation.quote if row.disputing_citation else ""
    text = f"{row.text} {other}"
    return holds(text, wanted.any_of) and not holds(text, wanted.none_of)


def best_values(stories: Sequence[Mapping[Values, float]]) -> Values:
    """The values with the highest mean share over these stories."""
    return max(GRID, key=lambda values: fmean(shares[values] for shares in stories))


def main() -> int:
    """See the module."""
    app = App()
    found: dict[str, list[Mapping[Values, float]]] = {}
    for split in ("train", "test", "unread"):
        for folder in sorted((OUTLETS / split).iterdir()):
            with played_story(folder, app) as story:
                shares = {values: share_of_right_rows(story, values) for values in GRID}
            found.setdefault(split, []).append(shares)
    known = [*found["train"], *found["test"]]
    best = best_values(known)
    left_out = [shares[best_values([other for other in known if other is not shares])] for shares in known]
    print(f"best: {best}")
    print(f"left out {fmean(left_out):.3f}")
    for name, stories in (("known", known), ("unread", found["unread"])):
        for label, values in (("best", best), ("shipped", SHIPPED), ("without place", WITHOUT_PLACE)):
            print(f"{name}, {label}: {fmean(shares[values] for shares in stories):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
