"""Fit how much claims belong to a topic: `python -m benchmarks.fit_relevance --cache FILE [--write]`.

    labelled stories → each story's articles among those of others, in the order of their days, some of them two in one
      → article features → on the topic or not → claim features → on the topic or not
      → summarizer/topics/relevance_weights.toml

Others are the stories of the same domain and five of other domains, drawn once. The figures are of stories whose
domains the fit did not see, as in `benchmarks.fit_heart`, whose cache is read here.
"""

from __future__ import annotations

import argparse
import pickle
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from benchmarks.labelled_stories import NewsValue
from benchmarks.logistic import fit
from benchmarks.measures import auc
from benchmarks.story_claims import LabelledClaim, ReadStory
from summarizer.claims.model import Claim
from summarizer.topics.relevance import Numbers, RelevanceWeights, read_article
from summarizer.topics.relevance_features import ARTICLE_FEATURES, CLAIM_FEATURES

Matrix = npt.NDArray[np.float64]
WEIGHTS = Path("summarizer/topics/relevance_weights.toml")
FOLDS = 6
OTHER_STORIES = 5
ROUNDUPS = 0.05
"""Share of articles that are joined with one of another story, as in a round-up."""
RIDGE = 3.0
NEAR = 0.5
"""Cosine of its nearest claim from which an article is known at first."""
AWAY = frozenset({NewsValue.OFF_TOPIC, NewsValue.BOILERPLATE})
EVERY = -1
"""The fold of weights that were fitted on all stories that may be learned from."""


class Shown(NamedTuple):
    """An article as a topic meets it: claims in their order, whether each is on the topic, and must be told."""

    claims: tuple[Claim, ...]
    on_topic: npt.NDArray[np.bool_]
    required: npt.NDArray[np.bool_]


class Row(NamedTuple):
    """What was read of one article, and what is true of it."""

    article: Matrix
    claims: Matrix
    shown: Shown


def stream(story: ReadStory, others: Sequence[ReadStory], rng: Random) -> list[Shown]:
    """The articles of a story among those of others, whose first days are the same."""
    dated = []
    for each in (story, *others):
        articles = _articles(each)
        first = articles[0][0].claim.reported_at
        dated += [(claims[0].claim.reported_at - first, each is story, claims) for claims in articles]
    dated.sort(key=lambda article: article[0])
    mine = [claims for _, own, claims in dated if own]
    theirs = [claims for _, own, claims in dated if not own]
    shown = []
    for _, own, claims in dated:
        article = _shown(claims, own=own)
        if rng.random() < ROUNDUPS:
            added = _shown(rng.choice(theirs if own else mine), own=not own)
            article = _joined(article, added, 1 + rng.randrange(4)) if own else _joined(article, added, 2)
        shown.append(article)
    return shown


def _articles(story: ReadStory) -> list[list[LabelledClaim]]:
    by_version: dict[str, list[LabelledClaim]] = {}
    for each in story.claims:
        by_version.setdefault(each.claim.version_id, []).append(each)
    return list(by_version.values())


def _shown(claims: Sequence[LabelledClaim], *, own: bool) -> Shown:
    return Shown(
        tuple(each.claim for each in claims),
        np.array([own and each.line.value not in AWAY for each in claims]),
        np.array([own and each.line.value is NewsValue.REQUIRED for each in claims]),
    )


def _joined(article: Shown, added: Shown, most: int) -> Shown:
    return Shown(
        article.claims + added.claims[:most],
        np.concatenate([article.on_topic, added.on_topic[:most]]),
        np.concatenate([article.required, added.required[:most]]),
    )


def rows_of(story: ReadStory, shown: Sequence[Shown], accepts: Callable[[Matrix], bool]) -> list[Row]:
    """The features of each article, of which the accepted ones are known to those that follow."""
    known: list[Claim] = []
    rows = []
    for article in shown:
        reading = read_article(article.claims, story.topic, known[-300:])
        features = reading.article_features().astype(np.float64)
        rows.append(Row(features, reading.claim_features(0.0).astype(np.float64), article))
        if accepts(features):
            known += article.claims
    return rows


def fitted(rows: Sequence[Row]) -> RelevanceWeights:
    """Both regressions; the second sees what the first says of the article."""
    article = fit(np.stack([row.article for row in rows]), np.array([row.shown.on_topic.any() for row in rows]), RIDGE)
    made = RelevanceWeights(article, np.zeros(len(CLAIM_FEATURES) + 1))
    claims = fit(
        np.concatenate([with_article(row, made) for row in rows]),
        np.concatenate([row.shown.on_topic for row in rows]),
        RIDGE,
    )
    return RelevanceWeights(article, claims)


def with_article(row: Row, weights: RelevanceWeights) -> Matrix:
    """The claims' features with the log odds of their article."""
    made = row.claims.copy()
    made[:, 0] = weights.article(row.article)
    return made


def print_figures(rows: Sequence[Sequence[Row]], splits: Sequence[str], weights: Sequence[RelevanceWeights]) -> None:
    """Of each split: how well articles and claims are told apart, and what each threshold keeps."""
    for split in ("train", "validation", "test"):
        found = [(row, w) for each, s, w in zip(rows, splits, weights, strict=True) if s == split for row in each]
        if not found:
            continue
        truth = np.array([row.shown.on_topic.any() for row, _ in found])
        article = np.array([w.article(row.article) for row, w in found])
        likely = [w.claims(with_article(row, w)) for row, w in found]
        flat, on_topic = np.concatenate(likely), np.concatenate([row.shown.on_topic for row, _ in found])
        required = np.concatenate([row.shown.required for row, _ in found])
        print(f"{split}: article AUC {auc(truth, article):.3f}, claim AUC {auc(on_topic, flat.astype(float)):.3f}")
        best = np.array([each.max() for each in likely])
        for least in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7):
            kept, away = (best[truth] >= least).mean(), (best[~truth] >= least).mean()
            lines, strange = (flat[required] >= least).mean(), (flat[~on_topic] >= least).mean()
            print(f"  {least}: articles {kept:.3f}, others {away:.3f}; required {lines:.3f}, off topic {strange:.3f}")


def main(arguments: Sequence[str]) -> int:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path, required=True, help="what `benchmarks.fit_heart --cache` kept")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args(arguments)
    read: list[tuple[str, ReadStory]] = pickle.loads(args.cache.read_bytes())  # noqa: S301 - our own file
    splits, stories = [split for split, _ in read], [story for _, story in read]
    domains = [story.story.domain for story in stories]
    learnt = sorted({domain for domain, split in zip(domains, splits, strict=True) if split != "test"})
    folds = [
        EVERY if split == "test" else learnt.index(domain) % FOLDS
        for domain, split in zip(domains, splits, strict=True)
    ]
    streams = []
    for at, story in enumerate(stories):
        rng = Random(at)  # noqa: S311 - a draw, no secret
        same = [each for each in stories if each is not story and each.story.domain == story.story.domain]
        away = [each for each in stories if each.story.domain != story.story.domain]
        streams.append(stream(story, [*same, *rng.sample(away, OTHER_STORIES)], rng))
    rows = [rows_of(story, shown, _is_near) for story, shown in zip(stories, streams, strict=True)]
    for _ in range(3):  # each round knows what the last one's weights accept; the first knows the nearest articles
        made = {
            fold: fitted([row for each, f in zip(rows, folds, strict=True) if f not in {fold, EVERY} for row in each])
            for fold in sorted({*folds, EVERY})
        }
        weights = [made[fold] for fold in folds]
        rows = [
            rows_of(story, shown, partial(_is_accepted, each))
            for story, shown, each in zip(stories, streams, weights, strict=True)
        ]
    print_figures(rows, splits, weights)
    if args.write:
        _write(made[EVERY])
    return 0


def _is_near(features: Matrix) -> bool:
    return bool(features[0] >= NEAR)


def _is_accepted(weights: RelevanceWeights, features: Matrix) -> bool:
    return weights.article(features) > 0


def _write(weights: RelevanceWeights) -> None:
    WEIGHTS.write_text(
        "# Fitted by `python -m benchmarks.fit_relevance --write` on benchmarks/data/stories; the intercept first.\n"
        f"# Article: {', '.join(ARTICLE_FEATURES)}\n# Claim: {', '.join(CLAIM_FEATURES)}\n"
        f'version = "1"\narticle = {_list(weights.of_article)}\nclaim = {_list(weights.of_claim)}\n',
        "utf-8",
    )


def _list(values: Numbers) -> str:
    return f"[{', '.join(f'{value:.4f}' for value in values)}]"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
