"""Fit how much claims belong to a topic: `python -m benchmarks.fit_relevance --cache FILE [--write]`.

    labelled stories → each story's articles among those of others, in the order of their days, some of them two in one
      → article features → on the topic or not → claim features → on the topic or not
      → the same with what the judge says of the nearest claims → summarizer/topics/relevance_weights.toml

Others are the stories of the same domain, five of other domains, drawn once, and other affairs of the story's own
people. The figures are of stories whose
domains the fit did not see, as in `benchmarks.fit_heart`, whose cache is read here.
"""

from __future__ import annotations

import argparse
import pickle
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from benchmarks.fit_mlp import fit_mlp
from benchmarks.hard_negatives import read_hard_negatives
from benchmarks.labelled_stories import AWAY, NewsValue, Story
from benchmarks.logistic import fit
from benchmarks.measures import auc
from benchmarks.story_claims import LabelledClaim, ReadStory, read_in_product
from summarizer.analysis.load_models import load_judge
from summarizer.claims.model import Claim
from summarizer.log_odds import log_odds
from summarizer.models.ports import Judge
from summarizer.topics.answer_score import judged_text
from summarizer.topics.limits import RELEVANCE
from summarizer.topics.mlp import Numbers
from summarizer.topics.model import topic_question
from summarizer.topics.relevance import RelevanceWeights, read_article
from summarizer.topics.relevance_features import ARTICLE_FEATURES, CLAIM_FEATURES, JUDGED, ArticleReading

Matrix = npt.NDArray[np.float64]
WEIGHTS = Path("summarizer/topics/relevance_weights.toml")
FOLDS = 6
ROUNDS = 2
OTHER_STORIES = 5
ROUNDUPS = 0.05
"""Share of articles that are joined with one of another story, as in a round-up."""
NEW_TOPICS = 0.25
"""Share of articles that are read as if nothing was known of the topic yet: else what nothing is known of would nearly
always be the first article of a story, and on its topic."""
RIDGE = 3.0
NEAR = 0.5
"""Cosine of its nearest claim from which an article is known at first."""
EVERY = -1
"""The fold of weights that were fitted on all stories that may be learned from."""


class Shown(NamedTuple):
    """An article as a topic meets it: claims in their order, whether each is on the topic, and must be told."""

    claims: tuple[Claim, ...]
    on_topic: npt.NDArray[np.bool_]
    required: npt.NDArray[np.bool_]
    texts: tuple[str, ...]
    """As the judge reads them."""
    hard_negative: bool = False
    """Tells of another affair of the story's own people."""


class Row(NamedTuple):
    """What was read of one article, and what is true of it."""

    article: Matrix
    claims: Matrix
    shown: Shown
    reading: ArticleReading


def stream(
    story: ReadStory, others: Sequence[ReadStory], rng: Random, negatives: ReadStory | None = None
) -> list[Shown]:
    """The articles of a story among its hard negatives and those of others, whose first days are the same."""
    dated = []
    for each in (story, *others):
        first = _articles(each)[0][0].claim.reported_at
        parts = [each, negatives] if negatives and each is story else [each]
        dated += [
            (claims[0].claim.reported_at - first, each is story, _shown(claims, part.story, own=each is story))
            for part in parts
            for claims in _articles(part)
        ]
    dated.sort(key=lambda article: article[0])
    mine = [article for _, own, article in dated if own]
    theirs = [article for _, own, article in dated if not own]
    shown = []
    for _, own, article in dated:
        if rng.random() >= ROUNDUPS:
            shown.append(article)
        elif own:
            shown.append(_joined(article, rng.choice(theirs), 1 + rng.randrange(4)))
        else:
            shown.append(_joined(article, rng.choice(mine), 2))
    return shown


def read_negatives(stories: Sequence[Story], kept: Path) -> dict[str, ReadStory]:
    """What the product reads in the other affairs of these stories, by name; from the file if it is there."""
    if not kept.exists():
        told_alone = [replace(s, states=(), asks=(), sinces=()) for s in read_hard_negatives(stories).values()]
        kept.write_bytes(pickle.dumps({read.story.name: read for read in read_in_product(told_alone)}))
    found: dict[str, ReadStory] = pickle.loads(kept.read_bytes())  # noqa: S301 - our own file
    return found


def _articles(story: ReadStory) -> list[list[LabelledClaim]]:
    by_version: dict[str, list[LabelledClaim]] = {}
    for each in story.claims:
        by_version.setdefault(each.claim.version_id, []).append(each)
    return list(by_version.values())


def _shown(claims: Sequence[LabelledClaim], story: Story, *, own: bool) -> Shown:
    headline = story.article_of(claims[0].line).headline
    return Shown(
        tuple(each.claim for each in claims),
        np.array([own and each.line.value not in AWAY for each in claims]),
        np.array([own and each.line.value is NewsValue.REQUIRED for each in claims]),
        tuple(judged_text("" if each.line.is_headline else headline, each.claim.text) for each in claims),
        hard_negative=all(each.line.value is NewsValue.OFF_TOPIC for each in claims),
    )


def _joined(article: Shown, added: Shown, most: int) -> Shown:
    return Shown(
        article.claims + added.claims[:most],
        np.concatenate([article.on_topic, added.on_topic[:most]]),
        np.concatenate([article.required, added.required[:most]]),
        article.texts + added.texts[:most],
        article.hard_negative,
    )


def rows_of(story: ReadStory, shown: Sequence[Shown], accepts: Callable[[Matrix], bool]) -> list[Row]:
    """The features of each article, of which the accepted ones are known to those that follow."""
    known: list[Claim] = []
    rng = Random(len(shown))  # noqa: S311 - a draw, no secret
    rows = []
    for article in shown:
        earlier = [] if rng.random() < NEW_TOPICS else known[-300:]
        reading = read_article(article.claims, story.topic, earlier)
        features = reading.article_features().astype(np.float64)
        rows.append(Row(features, reading.claim_features(0.0).astype(np.float64), article, reading))
        if accepts(features):
            known += article.claims
    return rows


def fitted(rows: Sequence[Row]) -> RelevanceWeights:
    """Both fits; the second sees what the first says of the article."""
    wanted = np.array([row.shown.on_topic.any() for row in rows])
    perceptron = fit_mlp(np.stack([row.article for row in rows]), wanted)
    made = RelevanceWeights(perceptron, np.zeros(rows[0].claims.shape[1] + 1))
    claims = fit(
        np.concatenate([with_article(row, made) for row in rows]),
        np.concatenate([row.shown.on_topic for row in rows]),
        RIDGE,
    )
    return RelevanceWeights(perceptron, claims)


def with_judge(
    rows: Sequence[Row], weights: RelevanceWeights, question: str, ask: Callable[[str, Sequence[str]], Sequence[float]]
) -> list[Row]:
    """The rows of the articles that may be on the topic, with what the judge says of their nearest claims."""
    found = []
    for row in rows:
        if weights.article(row.article) < log_odds(RELEVANCE.worth_reading):
            continue
        places = row.reading.nearest(RELEVANCE.judged)
        reading = row.reading.with_judged(places, ask(question, [row.shown.texts[place] for place in places]))
        features, claims = reading.article_features(), reading.claim_features(0.0)
        found.append(Row(features.astype(np.float64), claims.astype(np.float64), row.shown, reading))
    return found


class CachedAnswers:
    """What the judge says, kept in a file: a fit reads the same texts again and again."""

    def __init__(self, judge: Judge, file: Path) -> None:
        self._judge = judge
        self._file = file
        self._kept: dict[tuple[str, str], float] = pickle.loads(file.read_bytes()) if file.exists() else {}  # noqa: S301 - ours

    def __call__(self, question: str, texts: Sequence[str]) -> list[float]:
        """Probabilities that the texts answer the question."""
        new = [text for text in dict.fromkeys(texts) if (question, text) not in self._kept]
        if new:
            heard = self._judge.about([(question, text) for text in new])
            self._kept |= {(question, text): float(each) for text, each in zip(new, heard, strict=True)}
        return [self._kept[question, text] for text in texts]

    def save(self) -> None:
        """Keep what was asked."""
        self._file.write_bytes(pickle.dumps(self._kept))


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
        hard_negative = np.array([row.shown.hard_negative and not row.shown.on_topic.any() for row, _ in found])
        for least in (0.05, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7):
            kept, away = (best[truth] >= least).mean(), (best[~truth] >= least).mean()
            lines, strange = (flat[required] >= least).mean(), (flat[~on_topic] >= least).mean()
            affairs = (best[hard_negative] >= least).mean()
            told = f"articles {kept:.3f}, others {away:.3f}, other affairs {affairs:.3f}"
            print(f"  {least}: {told}; required {lines:.3f}, off topic {strange:.3f}")


def main(arguments: Sequence[str]) -> int:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path, required=True, help="what `benchmarks.fit_heart --cache` kept")
    parser.add_argument("--negatives", type=Path, required=True, help="where other affairs are kept once they are read")
    parser.add_argument("--judged", type=Path, required=True, help="where the judge's answers are kept")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args(arguments)
    read: list[tuple[str, ReadStory]] = pickle.loads(args.cache.read_bytes())  # noqa: S301 - our own file
    splits, stories = [split for split, _ in read], [story for _, story in read]
    negatives = read_negatives([story.story for story in stories], args.negatives)
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
        streams.append(stream(story, [*same, *rng.sample(away, OTHER_STORIES)], rng, negatives.get(story.story.name)))
    rows = [rows_of(story, shown, _is_near) for story, shown in zip(stories, streams, strict=True)]
    for _ in range(ROUNDS):  # each round knows what the last one's weights accept; the first knows the nearest articles
        made = _fitted_by_fold(rows, folds)
        weights = [made[fold] for fold in folds]
        rows = [
            rows_of(story, shown, partial(_is_accepted, each))
            for story, shown, each in zip(stories, streams, weights, strict=True)
        ]
    print_figures(rows, splits, weights)
    ask = CachedAnswers(load_judge(), args.judged)
    topics = [topic_question(story.story.topic, story.story.description) for story in stories]
    both = [with_judge(each, w, topic, ask) for each, w, topic in zip(rows, weights, topics, strict=True)]
    ask.save()
    made_both = _fitted_by_fold(both, folds)
    print("with the judge, of what may be on the topic")
    print_figures(both, splits, [made_both[fold] for fold in folds])
    if args.write:
        _write({"without_judge": made[EVERY], "with_judge": made_both[EVERY]})
    return 0


def _fitted_by_fold(rows: Sequence[Sequence[Row]], folds: Sequence[int]) -> dict[int, RelevanceWeights]:
    """For each fold the weights of all other folds' rows."""
    return {
        fold: fitted([row for each, f in zip(rows, folds, strict=True) if f not in {fold, EVERY} for row in each])
        for fold in sorted({*folds, EVERY})
    }


def _is_near(features: Matrix) -> bool:
    return bool(features[0] >= NEAR)


def _is_accepted(weights: RelevanceWeights, features: Matrix) -> bool:
    return weights.article(features) > 0


def _write(weights: Mapping[str, RelevanceWeights]) -> None:
    head = (
        "# Fitted by `python -m benchmarks.fit_relevance --write` on benchmarks/data/stories; the intercept first.\n"
        f"# hidden: {', '.join((*ARTICLE_FEATURES, *JUDGED))}\n# claim: {', '.join((*CLAIM_FEATURES, 'judged'))}\n"
        'version = "2"\n'
    )
    tables = [
        f"\n[{name}]\nhidden = [\n{''.join(f'  {_list(row)},{chr(10)}' for row in each.of_article.hidden)}]\n"
        f"out = {_list(each.of_article.out)}\nclaim = {_list(each.of_claim)}\n"
        for name, each in weights.items()
    ]
    WEIGHTS.write_text(head + "".join(tables), "utf-8")


def _list(values: Numbers) -> str:
    return f"[{', '.join(f'{value:.4f}' for value in values)}]"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
