"""Pairs of sentences with what holds between them, read from the folders that have them or made by `one_fact`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from benchmarks.one_fact import LABELS, Pair, Tokens, names_in, pairs
from summarizer.models.registry import SPACY, locate_spacy

Labelled = Pair
"""The same form for pairs that people wrote; their fact is ""."""

_SHARES = {"contradiction": 0.45, "entailment": 0.35, "neutral": 0.2}
"""Of generated pairs: few neutral ones, which teach that a shorter text never carries a longer one."""
_SHORTEST, _TOO_LIKE = 6, 0.4
"""Words of a sentence that is put beside another, and the share of common words from which they may say the same."""


def rows(path: Path) -> Iterator[Mapping[str, Any]]:
    """The objects of a file with one on each line."""
    with path.open(encoding="utf-8") as file:
        yield from (json.loads(line) for line in file if line.strip())


def lingnli(folder: Path, split: str) -> list[Labelled]:
    """LingNLI's pairs of a split: every file `<split>_*.jsonl`, in the order of their names."""
    return [
        Pair(row["premise"], row["hypothesis"], row["label"], "")
        for path in sorted(folder.glob(f"{split}_*.jsonl"))
        for row in rows(path)
        if row["label"] in LABELS
    ]


def fever_symmetric(paths: Iterable[Path]) -> list[Labelled]:
    """FEVER-symmetric's pairs: the evidence is the premise, the claim the hypothesis."""
    labels = {"SUPPORTS": "entailment", "REFUTES": "contradiction"}
    return [
        Pair(row["evidence"], row["claim"], labels[row["gold_label"]], "")
        for path in paths
        for row in rows(path)
        if row["gold_label"] in labels
    ]


def parsed(texts: Sequence[str]) -> list[Tokens]:
    """The texts as spaCy reads them."""
    from summarizer.claims.parse import load_pipeline  # noqa: PLC0415 - spaCy, which LingNLI needs none of

    return list(load_pipeline(locate_spacy(SPACY, "--data").source).pipe(texts, batch_size=16))


def one_fact_pairs(docs: Sequence[Tokens], limit: int, seed: int = 5) -> list[Labelled]:
    """One-fact pairs of these texts: each fact as often as there are, `_SHARES` of each label, always the same ones."""
    rng = Random(seed)  # noqa: S311 - the same pairs every time, no secret
    made: list[Pair] = []
    for doc in docs:
        names = names_in(doc)
        made += [pair for sentence in doc.sents for pair in pairs(sentence, names, rng)]
    rng.shuffle(made)
    limit = min(limit, len(made))
    return [
        pair
        for label, share in _SHARES.items()
        for pair in _evenly([pair for pair in made if pair.label == label], round(share * limit))
    ]


def side_by_side(docs: Sequence[Tokens], stories: Sequence[str], limit: int, seed: int = 5) -> list[Labelled]:
    """At most `limit` neutral pairs: each sentence with the likest one of its own text, or of a text on another story.

       An article neither repeats nor contradicts itself, and two stories have nothing to contradict, however alike they
    read. A model that learnt only from sentences written about one another calls all others contradictory.
    """
    rng = Random(seed)  # noqa: S311 - the same pairs every time, no secret
    sentences = [
        _Sentence(sentence.text.strip(), _content(sentence), place, story)
        for place, (doc, story) in enumerate(zip(docs, stories, strict=True))
        for sentence in doc.sents
        if len(sentence) >= _SHORTEST
    ]
    made = []
    for one in rng.sample(sentences, min(limit, len(sentences))):
        others = [each for each in sentences if each.place == one.place or each.story != one.story]
        other = max((each for each in others if each is not one), key=one.likeness, default=one)
        if 0 < one.likeness(other) < _TOO_LIKE:
            made.append(Pair(one.text, other.text, "neutral", "another"))
    return made


def _content(sentence: Tokens) -> frozenset[str]:
    return frozenset(token.lemma_ for token in sentence if not token.is_stop and not token.is_punct)


class _Sentence(NamedTuple):
    text: str
    words: frozenset[str]
    place: int
    """Of its document."""
    story: str

    def likeness(self, other: _Sentence) -> float:
        return len(self.words & other.words) / max(1, len(self.words | other.words))


def _evenly(made: Sequence[Pair], limit: int) -> list[Pair]:
    """`limit` of them, taken in turn from each fact, so that the commonest change does not crowd out the others."""
    of_fact = [list(found) for _, found in groupby(sorted(made, key=lambda pair: pair.fact), lambda pair: pair.fact)]
    turns = [(place, pair) for found in of_fact for place, pair in enumerate(found)]
    return [pair for _, pair in sorted(turns, key=lambda turn: turn[0])][:limit]
