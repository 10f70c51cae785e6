"""Fit how far the days between count when it is chosen what an update moves on from.

    python -m benchmarks.fit_predecessors [--limit N] [--cache FILE]

    labelled stories → each update with its nearest earlier claims, as the product reads them → which it answers
      → conditional logit (McFadden 1974): log odds of an update, logarithm of the days between

Fitted on the domains of `validation`, from whose lines the judge has not learned; `test` is only scored. The quotient
of the two weights is `ChangeRules.days_between`.
"""

from __future__ import annotations

import argparse
import pickle
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch

from benchmarks.fit_heart import rated_anew, sentence_pair
from benchmarks.labelled_stories import STORIES, StoryRelation, read_splits, read_stories, stories_of
from benchmarks.story_claims import LabelledClaim, ReadStory, read_in_product
from benchmarks.story_scenario import answered_lines
from summarizer.analysis.load_models import load_judge
from summarizer.briefing.limits import CHANGES
from summarizer.claims.model import Claim
from summarizer.log_odds import log_odds
from summarizer.models.ports import Judge
from summarizer.models.values import PairLabel
from summarizer.relations.classify import candidate_pairs
from summarizer.relations.pair_features import cue_features, near_features
from summarizer.relations.relation_model import pooled_probabilities, relation_probabilities
from summarizer.topics.relevance import aspect_fit

Matrix = npt.NDArray[np.float32]
DAY = 86_400.0
UPDATE = list(PairLabel).index(PairLabel.UPDATE)
SPLITS = ("validation", "test")
PENALTY = 1e-3


class Choice(NamedTuple):
    """An update: its earlier claims, shape (n, 2), log odds and minus log days; and which of them it answers, (n,)."""

    rows: Matrix
    answered: npt.NDArray[np.bool_]


def choices(read: ReadStory, judge: Judge) -> Iterator[Choice]:
    """The updates of a story with their nearest earlier claims, where they answer some of these and not others."""
    on_topic = [each for each in read.claims if each.relevance is not None]
    seen: list[LabelledClaim] = []
    for version_id in dict.fromkeys(each.claim.version_id for each in on_topic):
        new = [each for each in on_topic if each.claim.version_id == version_id]
        if seen:
            yield from _choices(read, new, seen, judge)
        seen += new


def _choices(
    read: ReadStory, new: Sequence[LabelledClaim], seen: Sequence[LabelledClaim], judge: Judge
) -> Iterator[Choice]:
    claims, earlier = [each.claim for each in new], [each.claim for each in seen]
    every = [*claims, *earlier]
    fit = aspect_fit(np.stack([claim.vector for claim in every]), every, read.topic).clip(0, 1)
    nearness = near_features(claims, earlier, fit)
    rows, columns = candidate_pairs(claims, earlier, nearness)
    for i, later in enumerate(new):
        before = columns[rows == i]
        answers = {line.ref for line in answered_lines(read.story, later.line)}
        answered = np.array([seen[j].line.ref in answers for j in before], np.bool_)
        if later.line.relation is StoryRelation.UPDATE and answered.any() and not answered.all():
            pairs = [(later.claim, earlier[j]) for j in before]
            ours = relation_probabilities(np.concatenate([nearness[i, before], cue_features(pairs)], axis=1))
            read_pairs = judge.relations([sentence_pair(read, later, seen[j]) for j in before])
            yield Choice(_rows(pooled_probabilities(ours, read_pairs)[:, UPDATE], pairs), answered)


def _rows(likely: Matrix, pairs: Sequence[tuple[Claim, Claim]]) -> Matrix:
    days = [(claim.reported_at - before.reported_at).total_seconds() / DAY for claim, before in pairs]
    return np.stack([[log_odds(float(each)) for each in likely], -np.log1p(days)], axis=1).astype(np.float32)


def fit_choice(found: Sequence[Choice]) -> Matrix:
    """The weights of the two columns, shape (2,), that make what was answered likeliest."""
    weights = torch.zeros(2, requires_grad=True)
    rows = [(torch.tensor(each.rows), torch.tensor(each.answered)) for each in found]
    search = torch.optim.LBFGS([weights], max_iter=100)

    def loss() -> torch.Tensor:
        search.zero_grad()
        scores = [(columns @ weights, answered) for columns, answered in rows]
        likely = [torch.logsumexp(each[answered], 0) - torch.logsumexp(each, 0) for each, answered in scores]
        value = -torch.stack(likely).mean() + PENALTY * weights.square().sum()
        value.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        return value

    search.step(loss)  # type: ignore[no-untyped-call]  # likewise
    fitted: Matrix = weights.detach().numpy()
    return fitted


def among_first(found: Sequence[Choice], weights: Matrix, first: int) -> float:
    """The share of updates of which an answered claim is among the first ones."""
    ordered = [each.answered[np.argsort(-(each.rows @ weights), kind="stable")] for each in found]
    return float(np.mean([answered[:first].any() for answered in ordered]))


def main(arguments: Sequence[str]) -> int:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=Path, default=STORIES)
    parser.add_argument("--limit", type=int, help="stories of each split")
    parser.add_argument("--cache", type=Path, help="what `fit_heart --cache` kept")
    args = parser.parse_args(arguments)
    judge = load_judge()
    found: dict[str, list[Choice]] = {split: [] for split in SPLITS}
    for split, story in _read(args.stories, args.limit, args.cache):
        if split in found:
            found[split] += choices(rated_anew(story), judge)
    fitted = fit_choice(found["validation"])
    print(
        f"weights {fitted.round(3).tolist()}; days_between {fitted[1] / fitted[0]:.2f}, shipped {CHANGES.days_between}"
    )
    for split, mine in found.items():
        for name, weights in (("without days", np.array([1.0, 0.0])), ("with days", fitted)):
            shares = ", ".join(f"{among_first(mine, weights, first):.3f}" for first in (1, 2, 4))
            print(f"{split}, {len(mine)} updates, {name}: among the first 1, 2, 4: {shares}")
    return 0


def _read(stories: Path, limit: int | None, cache: Path | None) -> Iterator[tuple[str, ReadStory]]:
    if cache is not None:
        yield from pickle.loads(cache.read_bytes())  # noqa: S301 - our own file of a moment ago
        return
    every, splits = read_stories(stories), read_splits()
    for split in SPLITS:
        for story in read_in_product(stories_of(split, every, splits)[:limit]):
            print(story.story.name, file=sys.stderr)
            yield split, story


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
