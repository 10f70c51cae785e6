"""Fit what an update moves on from: `python -m benchmarks.fit_predecessors`.

    stories of several outlets → each update that a briefing may tell, beside the earlier claims that it may update
      → conditional logit (McFadden 1974): features → the step before

Fitted on `outlets/train` and `outlets/test`, whose figures are sums over stories left out in turn; `outlets/unread` is
only scored. The gold of a story says in which articles the step before stands, not in which sentence: any of their
claims counts as right. It prints the weights of `ChangeRules.predecessor_weights`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from benchmarks.conditional_logit import fit_choice
from benchmarks.outlet_stories import OUTLETS, OutletStory, is_told_by, played_story
from bot.bootstrap.app import App
from summarizer.briefing.model import ChangeKind
from summarizer.briefing.predecessors import PREDECESSOR_FEATURES, predecessor_features
from summarizer.relations.limits import RELATIONS
from summarizer.relations.model import Relation

Rows = npt.NDArray[np.float64]
PENALTY = 1.0
"""The factor of half the sum of the squared weights, added once for all updates."""


class UpdateCase(NamedTuple):
    """An update beside the claims that it may update: features (n, features), and which are in a right article."""

    rows: Rows
    right: npt.NDArray[np.bool_]


def update_cases(story: OutletStory) -> Iterator[UpdateCase]:
    """The likely updates of a story that its gold has, where it is known what some of them update and others do not."""
    claims = {claim.id: claim for claim in story.claims()}
    links: dict[str, dict[str, float]] = {}
    for link in story.work.claims.links_from(sorted(claims)):
        if link.relation is Relation.UPDATES and link.claim_id and link.earlier_id in claims:
            links.setdefault(link.claim_id, {})[link.earlier_id] = link.score
    for claim_id, scores in links.items():
        claim = claims[claim_id]
        day = story.gold.get(claim.known_at.date())
        if day is None or max(scores.values()) < RELATIONS.likely:
            continue
        told = [
            each for each in day.changes if each.kind is ChangeKind.UPDATED and is_told_by(claim, each, story.lines)
        ]
        against = frozenset[str]().union(*(change.against for change in told))
        right = np.array([not against.isdisjoint(story.lines[claims[each].version_id]) for each in scores])
        if right.any() and not right.all():
            rows = [predecessor_features(claim, claims[each], score) for each, score in scores.items()]
            yield UpdateCase(np.array(rows, np.float64), right)


def fit_weights(cases: Sequence[UpdateCase]) -> Rows:
    """The weights that make the steps before likeliest, shape (features,)."""
    return fit_choice([*cases], PENALTY)


def first_are_right(cases: Sequence[UpdateCase], weights: Rows) -> list[bool]:
    """Of each update, whether the likeliest claim is right."""
    return [bool(case.right[int(np.argmax(case.rows @ weights))]) for case in cases]


def main() -> int:
    """See the module."""
    app = App()
    stories: dict[str, list[list[UpdateCase]]] = {}
    for split in ("train", "test", "unread"):
        for folder in sorted((OUTLETS / split).iterdir()):
            with played_story(folder, app) as story:
                stories.setdefault(split, []).append([*update_cases(story)])
    known = [*stories["train"], *stories["test"]]
    fitted = fit_weights([case for mine in known for case in mine])
    for name, weight in zip(PREDECESSOR_FEATURES, fitted, strict=True):
        print(f"{name} {weight:.2f}")
    left_out: list[bool] = []
    for mine in known:
        left_out += first_are_right(mine, fit_weights([case for other in known if other is not mine for case in other]))
    unread = first_are_right([case for mine in stories["unread"] for case in mine], fitted)
    for name, rights in (("left out", left_out), ("unread", unread)):
        print(f"{name}: the first is right for {sum(rights)} of {len(rights)} updates")
    return 0


if __name__ == "__main__":
    sys.exit(main())
