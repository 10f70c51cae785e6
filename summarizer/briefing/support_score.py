"""How far a source carries a sentence: words, numbers, names and, where one was asked, an inference model's word.

    sentence, source sentences → what of it they have → a logistic of that → probability that it is supported

The weights were fitted on WiCE's oracle passages (`benchmarks.gate`): web pages that an encyclopedia cites. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass

import numpy as np
import numpy.typing as npt

from summarizer.briefing.limits import SUPPORT
from summarizer.log_odds import from_log_odds
from summarizer.text.features import capitalised_runs, numbers, stands_in, stems, surface_words

Inference = npt.NDArray[np.float32]
"""Probabilities of (entailment, neutral, contradiction), a row for each source sentence that was asked about."""


@dataclass(frozen=True, slots=True)
class SupportFeatures:
    """What the source has of a sentence. The shares are of its words; the counts are of what is missing."""

    covered: float
    """Content words that stand anywhere in the source."""
    together: float
    """Content words that stand in the two source sentences that have most of them."""
    strange: int
    foreign_numbers: int
    foreign_names: int
    runs: float = 0.0
    """Runs of three words that stand so in the source."""
    entailed: float = 0.0
    """The highest probability of entailment by one source sentence."""
    contradicted: float = 0.0
    """The highest probability of contradiction by one source sentence, where none entails it more."""


def support_features(
    sentence: str, source: Sequence[str], known: Sequence[str] = (), inference: Inference | None = None
) -> SupportFeatures:
    """What a source has of a sentence.

    Args:
        sentence: what a reader is to see.
        source: the sentences that it cites.
        known: further names and words that it may use.
        inference: what a model says of source sentences as premises and the sentence as hypothesis.
    """
    said, whole = stems(sentence), " ".join((*source, *known))
    has = [stems(text) & said for text in (*source, *known)]
    there = frozenset[str]().union(*has)
    entailed, against = _heard(inference)
    return SupportFeatures(
        covered=_share(there, said),
        together=_share(_two_best(has), said),
        strange=len(said - there),
        foreign_numbers=len(numbers(sentence) - {1.0} - numbers(whole)),
        foreign_names=_foreign_names(sentence, whole),
        runs=_runs(sentence, (*source, *known)),
        entailed=entailed,
        contradicted=against,
    )


def probability(support: SupportFeatures, asked: bool) -> float:
    """That the source says what the sentence says; `asked` is whether an inference model was."""
    weights = SUPPORT.with_inference if asked else SUPPORT.without_inference
    score = weights[0] + sum(weight * value for weight, value in zip(weights[1:], astuple(support), strict=False))
    return from_log_odds(score)


def worth_asking(sentence: str, source: Sequence[str]) -> list[int]:
    """Places of the source sentences that have most of the sentence's words: the others neither carry nor deny it."""
    said = stems(sentence)
    order = sorted(range(len(source)), key=lambda i: -len(said & stems(source[i])))
    return order[: SUPPORT.asked]


def _heard(inference: Inference | None) -> tuple[float, float]:
    if inference is None or not len(inference):
        return 0.0, 0.0
    entailed = float(inference[:, 0].max())
    return entailed, max(0.0, float(inference[:, 2].max()) - entailed)


def _share(there: frozenset[str], said: frozenset[str]) -> float:
    return len(there) / len(said) if said else 1.0


def _two_best(has: Sequence[frozenset[str]]) -> frozenset[str]:
    best = max(has, key=len, default=frozenset[str]())
    return best | max(has, key=lambda words: len(words - best), default=frozenset[str]())


def _runs(sentence: str, source: Sequence[str]) -> float:
    there = {run for text in source for run in _triples(text)}
    said = _triples(sentence)
    return sum(run in there for run in said) / len(said) if said else 0.0


def _triples(text: str) -> list[tuple[str, ...]]:
    listed = surface_words(text.casefold())
    return list(zip(listed, listed[1:], listed[2:], strict=False))


def _foreign_names(sentence: str, source: str) -> int:
    present = {word.casefold() for word in surface_words(source)}
    return sum(not stands_in(name, present) for run in capitalised_runs(sentence) for name in run)
