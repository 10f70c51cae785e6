"""Clustering of stories, and detection of copies: `python -m benchmarks.duplicates --data DIR`.

DIR is ECB+ (docs_train.jsonl, docs_dev.jsonl): articles on pairs of similar events, such as two jewel thefts. `b3_f1`
is B³ F1 of the stories that `summarizer.briefing.cluster_articles` makes of a split's articles; `pairs_joined` is the
share of pairs on one event that are in one story, `look_alikes_apart` that of pairs on the two events of a topic that
are not. Baselines: average-link clustering over plain TF-IDF and over MiniLM embeddings. Every threshold was chosen on
the train split. The figures for copies are those of `benchmarks.copies`, on generated news.

`--limit N` takes N articles of the split, and N generated ones.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

import numpy as np

from benchmarks._cli import Report, Request, main
from benchmarks.copies import STORED, copy_figures
from benchmarks.scoring import Unit, b_cubed
from summarizer.briefing.cluster_articles import cluster_articles, join_clusters
from summarizer.briefing.limits import CLUSTERING
from summarizer.errors import UsageError

PLAIN_TFIDF = replace(CLUSTERING, least=0.15, cohesion=0.0, name=1.0, title=1, shortest=1, prior=1.0, prior_share=0.5)
MINILM = replace(CLUSTERING, least=0.60, cohesion=0.0)
"""The baselines: the same clustering without our additions, at the best thresholds on train."""

BEGINNING = 1_200
"""Characters of an article that are embedded: MiniLM's input length."""

Stories = Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True)
class Document:
    """An article of ECB+; `event` is its sub-story, `topic` the pair of similar events that contains it."""

    title: str
    text: str
    topic: str
    event: str


def measure(request: Request) -> Report:
    """Cluster the articles of the split, and search for copies.

    Raises:
        UsageError: the folder contains no such split.
        ModelError: the embedding model is missing.
    """
    path = split_file(request)
    documents = read(path)[: request.limit]
    articles = [(document.title, document.text) for document in documents]
    figures = figures_of(documents, cluster_articles(articles))
    baselines = {
        "TF-IDF": figures_of(documents, cluster_articles(articles, PLAIN_TFIDF)),
        "MiniLM": figures_of(documents, embedded(articles)),
    }
    stored = min(STORED, request.limit or STORED)
    meta = {"split": path.stem, "articles": len(documents), "events": len({each.event for each in documents})}
    return Report({**figures, **copy_figures(stored)}, baselines, {**meta, "stored": stored})


def split_file(request: Request) -> Path:
    """The articles of the requested split; without one, dev, or whatever the folder has except train."""
    if request.split:
        return replace(request, split=None).file(f"docs_{request.split}.jsonl")
    there = sorted(
        request.data.glob("docs_*.jsonl"), key=lambda path: (path.stem != "docs_dev", path.stem == "docs_train")
    )
    if not there:
        raise UsageError(f"{request.data} contains no docs_*.jsonl; pass the folder of ECB+ with --data")
    return there[0]


def read(path: Path) -> list[Document]:
    """The articles of one file, in its order."""
    with path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [Document(row["title"] or "", row["text"], str(row["topic"]), row["subtopic"]) for row in rows]


def figures_of(documents: Sequence[Document], stories: Stories) -> dict[str, float]:
    """B³ over the articles, and both measures of separating similar events."""
    story = {place: number for number, members in enumerate(stories) for place in members}
    scored = b_cubed([Unit(document.event, story[place]) for place, document in enumerate(documents)])
    pairs = list(combinations(range(len(documents)), 2))
    same = [(one, other) for one, other in pairs if documents[one].event == documents[other].event]
    alike = [pair for pair in pairs if _look_alike(documents[pair[0]], documents[pair[1]])]
    return {
        **{name.removeprefix("entity_"): value for name, value in scored.items()},
        "pairs_joined": _joined(same, story),
        "look_alikes_apart": 1 - _joined(alike, story) if alike else 1.0,
    }


def _look_alike(one: Document, other: Document) -> bool:
    return one.topic == other.topic and one.event != other.event


def _joined(pairs: Sequence[tuple[int, int]], story: Mapping[int, int]) -> float:
    return sum(story[one] == story[other] for one, other in pairs) / len(pairs) if pairs else 1.0


def embedded(articles: Sequence[tuple[str, str]]) -> Stories:
    """Average-link clustering over the cosines of the embedded beginnings."""
    from summarizer.analysis.load_models import load_analyser  # noqa: PLC0415 - imports torch, which only this baseline needs

    _, embedder = load_analyser()
    vectors = embedder.embed([f"{title} {text}"[:BEGINNING] for title, text in articles])
    return join_clusters(np.asarray(vectors @ vectors.T, np.float64), MINILM)


if __name__ == "__main__":
    sys.exit(main("duplicates", "Group articles into stories, and find copies among many.", measure))
