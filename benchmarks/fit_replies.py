"""Fit what a denial, a confirmation or a withdrawal is about: `python -m benchmarks.fit_replies`.

    stories of several outlets → each reply that a briefing may tell, beside all earlier claims that it may be about
      → conditional logit (McFadden 1974): features → the claim that is meant
      → logistic regression: share of the likeliest claim → whether that is the one

Fitted on `outlets/train` and `outlets/test`, whose figures are means over stories left out in turn; `outlets/unread` is
only scored. The gold of a story says in which articles that stands which is
denied, confirmed or taken back, not in which sentence: any of their claims counts as right. It prints the weights of
`ReplyTargetRules`, and how often the likeliest claim is right.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch

from benchmarks import logistic
from benchmarks.fit_prominence import OUTLETS
from benchmarks.gold import GoldChange, GoldDay, read_gold
from benchmarks.scenario import Lines, lines_of
from benchmarks.scoring import plain
from bot.bootstrap.app import App
from bot.bootstrap.service import open_console_ledger
from bot.replay.play_scenario import replay
from bot.replay.scenario_folder import load_scenario
from bot.workspace.console import CONSOLE
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.claims.model import Claim
from summarizer.relations.limits import REPLY_TARGETS
from summarizer.relations.model import Relation
from summarizer.relations.replies import may_be_about, reply_of
from summarizer.relations.reply_targets import TARGET_FEATURES, target_features

Rows = npt.NDArray[np.float64]
GoldDays = Callable[[date], GoldDay | None]
PENALTY = 0.3
"""Of the squared weights, for all replies together."""


class ReplyCase(NamedTuple):
    """A reply beside the claims that it may be about: features (n, features) and how alike these claims are (n, n).

    `right` says which are in an article that the gold names; none is if the gold does not have the reply.
    """

    relation: Relation
    rows: Rows
    alike: Rows
    right: npt.NDArray[np.bool_]


def cases_of(folder: Path, app: App) -> Iterator[ReplyCase]:
    """The replies of a scenario that are reported on days that the gold has."""
    gold = {day.day: day for day in read_gold(folder / "gold.json").days}
    scenario = load_scenario(folder)
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
        ledger = open_console_ledger(app.settings.at_database(f"sqlite:///{scratch}/ledger.db"))
        played = tuple(replay(scenario, ledger, app.service_with(ledger, scenario.owners), set(gold)))
        lines = lines_of(played)
        with ledger() as work:
            topic = work.topics.list_by_workspace(CONSOLE.id)[0]
            end = datetime.combine(max(gold), time.max, UTC)
            claims = [claim for claim, _ in work.claims.list_by_topic(topic.id, None, end)]
    yield from reply_cases(claims, lines, gold.get)


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
    if CHANGE_KINDS[change.kind].relation is not relation or lines[claim.version_id].isdisjoint(change.articles):
        return False
    return any(plain(part) in plain(claim.text) for part in change.any_of)


def fit_targets(cases: Sequence[ReplyCase]) -> Rows:
    """The weights of `TARGET_FEATURES` that make the claims that are meant likeliest, shape (features,)."""
    known = [(torch.tensor(case.rows), torch.tensor(case.right)) for case in cases if case.right.any()]
    weights = torch.zeros(len(TARGET_FEATURES), dtype=torch.float64, requires_grad=True)
    search = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        search.zero_grad()
        scores = [(rows @ weights, right) for rows, right in known]
        likely = [torch.logsumexp(each[right], 0) - torch.logsumexp(each, 0) for each, right in scores]
        value = -torch.stack(likely).sum() + PENALTY / 2 * weights.square().sum()
        value.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        return value

    search.step(loss)  # type: ignore[no-untyped-call]  # likewise
    return np.asarray(weights.detach().numpy())


def likeliest(case: ReplyCase, weights: Rows) -> tuple[float, bool]:
    """The share of the likeliest claim, with those that say the same, and whether it is right."""
    scores = case.rows @ weights
    shares = np.exp(scores - scores.max())
    best = int(np.argmax(scores))
    return float(shares[case.alike[best] >= REPLY_TARGETS.alike].sum() / shares.sum()), bool(case.right[best])


def main() -> int:
    """See the module."""
    app = App()
    cases = {
        split: [case for folder in sorted((OUTLETS / split).iterdir()) for case in cases_of(folder, app)]
        for split in ("train", "test")
    }
    weights = fit_targets(cases["train"])
    for name, weight in zip(TARGET_FEATURES, weights, strict=True):
        print(f"{name} {weight:.2f}")
    shares, right = zip(*(likeliest(case, weights) for case in cases["train"]), strict=True)
    intercept, share = logistic.fit(np.array(shares)[:, None], np.array(right))
    print(f"intercept {intercept:.2f}, share {share:.2f}")
    for split, mine in cases.items():
        for relation in (Relation.DISPUTES, Relation.RETRACTS, Relation.CORROBORATES):
            found = [likeliest(case, weights)[1] for case in mine if case.relation is relation and case.right.any()]
            print(f"{split}: {relation.value} {sum(found)} of {len(found)} right")
    return 0


if __name__ == "__main__":
    sys.exit(main())
