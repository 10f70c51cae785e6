"""Fit what decides about lines: `python -m benchmarks.fit_heart [--limit N] [--cache FILE] [--write]`.

    labelled stories → claims as the product reads them
      → pairs: features → relation                   → summarizer/relations/relation_weights.toml
      → claims on the topic: features → wanted or not → summarizer/briefing/importance_weights.toml

The figures are of stories whose domains the fit did not see: six folds by domain over train and validation. The domains
of `test` are only scored. `--write` then fits on all of train and validation and writes the two
files. What the title of an article that looks back takes from its claims (`summarizer/analysis/limits.py`) is printed:
fitted on validation and test, because validation has too few such articles.
"""

from __future__ import annotations

import argparse
import pickle
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch

from benchmarks import logistic
from benchmarks.labelled_stories import STORIES, NewsValue, Story, read_splits, read_stories, stories_of
from benchmarks.measures import auc
from benchmarks.story_claims import LabelledClaim, ReadStory, read_in_product
from benchmarks.story_facts import StoryFacts
from summarizer.analysis.load_models import load_judge
from summarizer.briefing.importance import IMPORTANCE_FEATURES, importance_features
from summarizer.claims.model import Claim
from summarizer.ingest.look_backs import looks_back
from summarizer.models.ports import Judge
from summarizer.models.values import PairLabel, SentencePair
from summarizer.relations.limits import RELATIONS
from summarizer.relations.link import candidate_pairs
from summarizer.relations.pair_features import CUES, NEARNESS, cue_features, near_features
from summarizer.relations.relation_model import pooled_probabilities
from summarizer.relations.voices import voices_of
from summarizer.topics.embedding import TopicEmbedding
from summarizer.topics.relevance import aspect_fit, score_claims

Matrix = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]
LABELS = list(PairLabel)
OTHER = LABELS.index(PairLabel.OTHER)
RELATION_WEIGHTS = Path("summarizer/relations/relation_weights.toml")
IMPORTANCE_WEIGHTS = Path("summarizer/briefing/importance_weights.toml")
FOLDS = 6
POOL_PENALTY = 1e-2
"""Of unequal weights of the labels in the pool: with few cases of some labels, all count alike."""
PENALTY = 3e-4
"""Weight of the squares of the standardised weights: chosen among 1e-2 to 1e-5 by the folds, and flat there."""


class Cases(NamedTuple):
    """One table of a story: features, what is true, the cosine beside it, and the later claim of each row.

    `texts` are the headline and the sentence of each row, or its pair, where the judge is asked.
    """

    domain: str
    split: str
    rows: Matrix
    truth: Numbers
    baseline: Matrix
    claims: tuple[str, ...]
    texts: tuple[tuple[str, str], ...] = ()
    pairs: tuple[SentencePair, ...] = ()


def rated_anew(read: ReadStory) -> ReadStory:
    """The story with what the rules of now say about its topic, so that what was kept needs not be read again."""
    known: list[Claim] = []
    rated: list[LabelledClaim] = []
    for version_id in dict.fromkeys(each.claim.version_id for each in read.claims):
        mine = [each for each in read.claims if each.claim.version_id == version_id]
        found = score_claims([each.claim for each in mine], read.topic, known[-RELATIONS.candidates :])
        relevances = {relevance.claim_id: relevance for relevance in found}
        rated += [replace(each, relevance=relevances.get(each.claim.id)) for each in mine]
        known += [each.claim for each in mine if each.claim.id in relevances]
    return replace(read, claims=tuple(rated))


def pair_cases(read: ReadStory, split: str) -> Cases:
    """Every claim with its nearest earlier ones, as `link_claims` compares them, if the labels have their relation."""
    facts = StoryFacts(read.story)
    rows, truth, cosine, later, texts = [], [], [], [], []
    on_topic = [each for each in read.claims if each.relevance is not None]
    seen: list[LabelledClaim] = []
    for version_id in dict.fromkeys(each.claim.version_id for each in on_topic):
        new = [each for each in on_topic if each.claim.version_id == version_id]
        known = [*seen, *new]
        seen += new
        claims, others = [each.claim for each in new], [each.claim for each in known]
        nearness = near_features(claims, others, _fit_of([*claims, *others], read.topic))
        found = list(zip(*candidate_pairs(claims, others, nearness), strict=True))
        cues = cue_features([(claims[i], others[j]) for i, j in found])
        for (i, j), put in zip(found, cues, strict=True):
            label = facts.label(known[j].line, new[i].line)
            if label is not None and known[j].line.ref != new[i].line.ref:
                rows.append(np.concatenate([nearness[i, j], put]))
                truth.append(LABELS.index(label))
                cosine.append(nearness[i, j, 0])
                later.append(claims[i].id)
                texts.append(sentence_pair(read, new[i], known[j]))
    return Cases(
        read.story.domain,
        split,
        np.array(rows),
        np.array(truth),
        np.array(cosine, np.float32),
        tuple(later),
        pairs=tuple(texts),
    )


def sentence_pair(read: ReadStory, later: LabelledClaim, earlier: LabelledClaim) -> SentencePair:
    """The two as the judge reads them in `analysis.store`."""
    days = max(0, (later.claim.reported_at.date() - earlier.claim.reported_at.date()).days)
    same = voices_of(later.claim, earlier.claim).same
    headlines = [_text(read, each.claim)[0] for each in (earlier, later)]
    return SentencePair(earlier.claim.text, later.claim.text, days, same, *headlines)


def _text(read: ReadStory, claim: Claim) -> tuple[str, str]:
    """The headline and the sentence of a claim, as the judge reads them."""
    line = next(each.line for each in read.claims if each.claim.id == claim.id)
    return "" if line.is_headline else read.story.article_of(line).headline, claim.text


def _fit_of(claims: Sequence[Claim], topic: TopicEmbedding) -> Matrix:
    fit: Matrix = aspect_fit(np.stack([claim.vector for claim in claims]), claims, topic).clip(0, 1)
    return fit


def line_cases(read: ReadStory, split: str) -> Cases:
    """Every claim on the topic, and whether a briefing must have its line."""
    found = [(each, each.relevance) for each in read.claims if each.relevance is not None]
    last: dict[str, int] = {}
    for each in read.claims:
        last[each.claim.version_id] = max(last.get(each.claim.version_id, 0), each.claim.position)
    return Cases(
        read.story.domain,
        split,
        np.array(
            [importance_features(each.claim, relevance, last[each.claim.version_id]) for each, relevance in found]
        ),
        np.array([int(each.line.value is NewsValue.REQUIRED) for each, _ in found]),
        np.array([relevance.score for _, relevance in found], np.float32),
        tuple(each.claim.id for each, _ in found),
        tuple(_text(read, each.claim) for each, _ in found),
    )


def fit(stories: Sequence[Cases], classes: int) -> tuple[Matrix, Matrix]:
    """Weights (classes, features) and intercepts (classes,) of a multinomial logistic regression."""
    rows = np.concatenate([story.rows for story in stories]).astype(np.float32)
    truth = torch.tensor(np.concatenate([story.truth for story in stories]))
    mean, spread = rows.mean(0), rows.std(0) + 1e-6
    inputs = torch.tensor((rows - mean) / spread)
    model = torch.nn.Linear(rows.shape[1], classes)
    torch.nn.init.zeros_(model.weight)
    search = torch.optim.LBFGS(model.parameters(), max_iter=100)

    def loss() -> torch.Tensor:
        search.zero_grad()
        value = torch.nn.functional.cross_entropy(model(inputs), truth) + PENALTY * model.weight.square().sum()
        value.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        return value

    search.step(loss)  # type: ignore[no-untyped-call]  # likewise
    weights: Matrix = model.weight.detach().numpy() / spread
    intercepts: Matrix = model.bias.detach().numpy() - weights @ mean
    return weights, intercepts


def probabilities(rows: Matrix, weights: Matrix, intercepts: Matrix) -> Matrix:
    """Shape (rows, classes)."""
    logits = rows @ weights.T + intercepts
    likely = np.exp(logits - logits.max(1, keepdims=True))
    shares: Matrix = likely / likely.sum(1, keepdims=True)
    return shares


def unseen(stories: Sequence[Cases], classes: int) -> list[Matrix]:
    """Each story's probabilities by weights that were fitted on other domains, and never on those of `test`."""
    learnt = [story for story in stories if story.split != "test"]
    domains = sorted({story.domain for story in learnt})
    fold = {domain: k % FOLDS for k, domain in enumerate(domains)}
    fitted = {k: fit([story for story in learnt if fold[story.domain] != k], classes) for k in range(FOLDS)}
    whole = fit(learnt, classes)
    return [
        probabilities(story.rows, *(fitted[fold[story.domain]] if story.domain in fold else whole)) for story in stories
    ]


def log_odds(likely: Matrix) -> Matrix:
    """Of probabilities, shape as given."""
    kept = likely.clip(1e-4, 1 - 1e-4)
    odds: Matrix = np.log(kept / (1 - kept))
    return odds


def pooled_relations(stories: Sequence[Cases], judge: Judge) -> tuple[list[Matrix], Matrix]:
    """What validation and test hold, with the judge, who learned from `train`; the pool is of validation.

    The features' weights are those of `train` where the pool is fitted, and of both where it is used.
    """
    heard = [judge.relations(story.pairs) if story.split != "train" and len(story.truth) else None for story in stories]
    trained = fit([story for story in stories if story.split == "train"], len(LABELS))
    learnt = [(s, h) for s, h in zip(stories, heard, strict=True) if s.split == "validation" and h is not None]
    ours = np.concatenate([probabilities(story.rows, *trained) for story, _ in learnt])
    pool = fit_pool(ours, np.concatenate([h for _, h in learnt]), np.concatenate([s.truth for s, _ in learnt]))
    made = [
        pooled_probabilities(probabilities(story.rows, *trained).astype(np.float32), h, pool)
        if h is not None
        else np.zeros((len(story.truth), len(LABELS)), np.float32)
        for story, h in zip(stories, heard, strict=True)
    ]
    return made, pool


def fit_pool(ours: Matrix, heard: Matrix, truth: Numbers) -> Matrix:
    """What each opinion counts for, and what is added, shape (3, 6): by log loss, alike for all labels where it can."""
    one, other = (torch.tensor(log_of(each), dtype=torch.float32) for each in (ours, heard))
    weight = torch.tensor([[1.0] * len(LABELS), [0.0] * len(LABELS), [0.0] * len(LABELS)], requires_grad=True)
    search = torch.optim.LBFGS([weight], max_iter=200)

    def loss() -> torch.Tensor:
        search.zero_grad()
        value = torch.nn.functional.cross_entropy(weight[0] * one + weight[1] * other + weight[2], torch.tensor(truth))
        value = value + POOL_PENALTY * ((weight - weight.mean(1, keepdim=True))[:2].square().sum())
        value = value + POOL_PENALTY / 10 * weight[2].square().sum()
        value.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        return value

    search.step(loss)  # type: ignore[no-untyped-call]  # likewise
    found: Matrix = weight.detach().numpy()
    return found


def log_of(likely: Matrix) -> Matrix:
    """Of probabilities, shape as given."""
    found: Matrix = np.log(likely.clip(1e-4))
    return found


def pooled_importance(stories: Sequence[Cases], likely: Sequence[Matrix], judge: Judge) -> tuple[list[Matrix], Matrix]:
    """What validation and test want, with the judge's opinion, who learned from `train`; the pool is of validation."""
    heard = [log_odds(judge.news(story.texts)) if story.split != "train" else None for story in stories]
    rows = [
        np.stack([log_odds(shares[:, 1]), news], axis=1).astype(np.float64) if news is not None else None
        for shares, news in zip(likely, heard, strict=True)
    ]
    learnt = [(row, story.truth) for row, story in zip(rows, stories, strict=True) if story.split == "validation"]
    found = logistic.fit(
        np.concatenate([row for row, _ in learnt if row is not None]), np.concatenate([t for _, t in learnt]) == 1
    )
    made = []
    for shares, row in zip(likely, rows, strict=True):
        wanted = shares[:, 1] if row is None else 1 / (1 + np.exp(-logistic.score(found, row)))
        made.append(np.stack([1 - wanted, wanted], axis=1).astype(np.float32))
    return made, found.astype(np.float32)


def print_look_backs(stories: Sequence[Story], judge: Judge) -> None:
    """How many lines of articles that look back are news, how many the judge expects, and the shift between the two."""
    lines = [
        (article.headline, line)
        for story in stories
        for article in story.articles
        for line in article.lines
        if not line.is_headline
    ]
    likely = np.ravel(judge.news([(headline, line.text) for headline, line in lines]))
    back = np.array([looks_back(headline) for headline, _ in lines])
    news = np.array([line.value in {NewsValue.REQUIRED, NewsValue.NEWS} for _, line in lines])
    shift = logistic.fit(np.stack([log_odds(likely), back], axis=1).astype(np.float64), news)[2]
    shares = f"news {news[back].mean():.2f}, expected {likely[back].mean():.2f}"
    print(f"{back.sum()} lines of articles that look back: {shares}, shift {shift:.2f}")


def print_relations(stories: Sequence[Cases], likely: Sequence[Matrix]) -> None:
    """Finding the partner, typing it, and links at several thresholds."""
    for split in ("train", "validation", "test"):
        chosen = [(s, p) for s, p in zip(stories, likely, strict=True) if s.split == split]
        if not chosen:
            continue
        ours = np.mean([auc(s.truth != OTHER, 1 - p[:, OTHER].astype(np.float64)) for s, p in chosen])
        cosine = np.mean([auc(s.truth != OTHER, s.baseline.astype(np.float64)) for s, _ in chosen])
        truth, shares = np.concatenate([s.truth for s, _ in chosen]), np.concatenate([p for _, p in chosen])
        true = truth != OTHER
        typed = (shares[true, :OTHER].argmax(1) == truth[true]).mean()
        print(f"{split}: partner AUC {ours:.3f}, cosine {cosine:.3f}; type of {true.sum()} true partners {typed:.3f}")
    _print_links(*zip(*[(s, p) for s, p in zip(stories, likely, strict=True) if s.split == "test"], strict=True))


def _print_links(stories: Sequence[Cases], likely: Sequence[Matrix]) -> None:
    """Of each later claim the likeliest pair of a label: how many are right, and how many there are."""
    groups = []
    for story, shares in zip(stories, likely, strict=True):
        at: dict[str, list[int]] = {}
        for row, claim in enumerate(story.claims):
            at.setdefault(claim, []).append(row)
        groups += [(shares[rows], story.truth[rows]) for rows in at.values()]
    for k, label in enumerate(LABELS[:OTHER]):
        wanted = sum(bool((truth == k).any()) for _, truth in groups)
        cells = []
        for least in (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5):
            found = [
                truth[best] == k
                for shares, truth in groups
                if shares[best := int(shares[:, k].argmax()), k] >= least and shares[best, :OTHER].argmax() == k
            ]
            cells.append(f"{least}: {sum(found)}/{len(found)}")
        print(f"  {label.value:8} {wanted:4} wanted; right/linked at {', '.join(cells)}")


def print_importance(stories: Sequence[Cases], likely: Sequence[Matrix]) -> None:
    """How well it tells the lines that a briefing must have, beside relevance alone."""
    for split in ("train", "validation", "test"):
        chosen = [(s, p) for s, p in zip(stories, likely, strict=True) if s.split == split]
        if chosen:
            ours = np.mean([auc(s.truth == 1, p[:, 1].astype(np.float64)) for s, p in chosen])
            alone = np.mean([auc(s.truth == 1, s.baseline.astype(np.float64)) for s, _ in chosen])
            print(f"{split}: importance AUC {ours:.3f}, relevance alone {alone:.3f}")


def write(path: Path, columns: Sequence[str], intercepts: str, weights: str) -> None:
    """Write fitted weights as data."""
    names = ", ".join(columns)
    path.write_text(
        f"# Fitted by `python -m benchmarks.fit_heart --write` on benchmarks/data/stories.\n"
        f'# Columns: {names}\nversion = "1"\n{intercepts}\n{weights}\n',
        "utf-8",
    )


def _list(values: Sequence[float] | Matrix) -> str:
    return f"[{', '.join(f'{value:.4f}' for value in values)}]"


def main(arguments: Sequence[str]) -> int:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=Path, default=STORIES)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--cache", type=Path, help="keep what was read in this file, or take it from there")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args(arguments)
    if args.cache and args.cache.exists():
        read = pickle.loads(args.cache.read_bytes())  # noqa: S301 - our own file of a moment ago
    else:
        read = []
        every, splits = read_stories(args.stories), read_splits()
        for split in ("train", "validation", "test"):
            for story in read_in_product(stories_of(split, every, splits)[: args.limit]):
                read.append((split, story))
                print(story.story.name, file=sys.stderr)
        if args.cache:
            args.cache.write_bytes(pickle.dumps(read))
    read = [(split, rated_anew(story)) for split, story in read]
    pairs = [pair_cases(story, split) for split, story in read]
    lines = [line_cases(story, split) for split, story in read]
    judge = load_judge()
    wanted = unseen(lines, 2)
    print("features alone")
    print_relations(pairs, unseen(pairs, len(LABELS)))
    print_importance(lines, wanted)
    wanted, importance_pool = pooled_importance(lines, wanted, judge)
    related, relation_pool = pooled_relations(pairs, judge)
    print("with the judge, who learned from train: see validation, of which the pool is, and test")
    print_relations(*zip(*[(s, p) for s, p in zip(pairs, related, strict=True) if s.split != "train"], strict=True))
    print_importance(lines, wanted)
    print_look_backs([each.story for split, each in read if split != "train"], judge)
    if args.write:
        weights, intercepts = fit([story for story in pairs if story.split != "test"], len(LABELS))
        rows = "".join(f"    {_list(row)},\n" for row in weights)
        pool = "".join(f"    {_list(row)},\n" for row in relation_pool)
        single = f"intercepts = {_list(intercepts)}\npool = [\n{pool}]"
        write(RELATION_WEIGHTS, (*NEARNESS, *CUES), single, f"weights = [\n{rows}]")
        weights, intercepts = fit([story for story in lines if story.split != "test"], 2)
        single = f"intercept = {intercepts[1] - intercepts[0]:.4f}\npool = {_list(importance_pool)}"
        write(IMPORTANCE_WEIGHTS, IMPORTANCE_FEATURES, single, f"weights = {_list(weights[1] - weights[0])}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
