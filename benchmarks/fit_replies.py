"""Fit what a denial, a confirmation or a withdrawal is about: `python -m benchmarks.fit_replies`.

    stories of several outlets → each reply that a briefing may tell, beside all earlier claims that it may be about
      → conditional logit (McFadden 1974): features → the claim that is meant
      → logistic regression: share of the likeliest claim → whether that is the one

Fitted on `outlets/train` and `outlets/test`, whose figures are sums over stories left out in turn; `outlets/unread` is
only scored. The gold of a story says which articles contain what is denied, confirmed or taken back, but not in which
sentence: any of their claims counts as right. It prints the weights of `ReplyTargetRules`, and how often the likeliest
claim is right. Publishers are compared by name, and with all claims of the story.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from benchmarks import logistic
from benchmarks.conditional_logit import fit_choice
from benchmarks.gold import GoldChange
from benchmarks.outlet_stories import OUTLETS, GoldDays, is_told_by, played_story
from benchmarks.scenario import Lines
from bot.bootstrap.app import App
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.claims.model import Claim
from summarizer.relations.limits import REPLY_TARGETS
from summarizer.relations.model import Relation
from summarizer.relations.replies import may_be_about, reply_of
from summarizer.relations.reply_targets import TARGET_FEATURES, target_features

Rows = npt.NDArray[np.float64]
PENALTY = 0.3
"""The factor of half the sum of the squared weights, added once for all replies."""


class ReplyCase(NamedTuple):
    """A reply beside the claims that it may be about: features (n, features) and how alike these claims are (n, n).

    `right` says which are in an article that the gold names; none is if the gold does not have the reply.
    """

    relation: Relation
    rows: Rows
    alike: Rows
    right: npt.NDArray[np.bool_]


def reply_cases(claims: Sequence[Claim], lines: Lines, day_of: GoldDays) -> Iterator[ReplyCase]:
    """The replies among these claims of a topic, oldest first, on days that the gold has."""
    for claim in claims:
        relation, day = reply_of(claim), day_of(claim.known_at.date())
        if relation is None or day is None:
            continue
        article = [each for each in claims if each.version_id == claim.version_id]
        meant = may_be_about(claim, [each for each in claims if each.known_at <= claim.known_at], relation)
        told = [change for change in day.changes if _tells(change, claim, relation, lines)]
        against = frozenset[str]().union(*(change.against for change in told))
        if len(meant) > 1:
            vectors = np.stack([each.vector for each in meant]).astype(np.float64)
            right = np.array([not against.isdisjoint(lines[each.version_id]) for each in meant])
            yield ReplyCase(
                relation, target_features(claim, article, meant).astype(np.float64), vectors @ vectors.T, right
            )


def _tells(change: GoldChange, claim: Claim, relation: Relation, lines: Lines) -> bool:
    return CHANGE_KINDS[change.kind].relation is relation and is_told_by(claim, change, lines)


def fit_targets(cases: Sequence[ReplyCase]) -> Rows:
    """The weights of `TARGET_FEATURES` that make the claims that are meant likeliest, shape (features,)."""
    return fit_choice([(case.rows, case.right) for case in cases if case.right.any()], PENALTY)


def likeliest(case: ReplyCase, weights: Rows) -> tuple[float, bool]:
    """The share of the likeliest claim, with those that say the same, and whether it is right."""
    scores = case.rows @ weights
    shares = np.exp(scores - scores.max())
    best = int(np.argmax(scores))
    return float(shares[case.alike[best] >= REPLY_TARGETS.alike].sum() / shares.sum()), bool(case.right[best])


def main() -> int:
    """See the module."""
    app = App()
    stories: dict[str, list[list[ReplyCase]]] = {}
    for split in ("train", "test", "unread"):
        for folder in sorted((OUTLETS / split).iterdir()):
            with played_story(folder, app) as story:
                stories.setdefault(split, []).append([*reply_cases(story.claims(), story.lines, story.gold.get)])
    known = [*stories["train"], *stories["test"]]
    weights = fit_targets([case for cases in known for case in cases])
    for name, weight in zip(TARGET_FEATURES, weights, strict=True):
        print(f"{name} {weight:.2f}")
    found: list[tuple[ReplyCase, float, bool]] = []
    for cases in known:
        others = fit_targets([case for other in known if other is not cases for case in other])
        found += [(case, *likeliest(case, others)) for case in cases]
    shares, rights = np.array([share for _, share, _ in found]), np.array([right for _, _, right in found])
    intercept, share = logistic.fit(shares[:, None], rights)
    print(f"intercept {intercept:.2f}, share {share:.2f}")
    unread = [(case, *likeliest(case, weights)) for cases in stories["unread"] for case in cases]
    for name, mine in (("left out", found), ("unread", unread)):
        for relation in (Relation.DISPUTES, Relation.RETRACTS, Relation.CORROBORATES):
            meant = [right for case, _, right in mine if case.relation is relation and case.right.any()]
            print(f"{name}: {relation.value} {sum(meant)} of {len(meant)} right")
    return 0


if __name__ == "__main__":
    sys.exit(main())
