"""Weights and thresholds of relevance. Each says how it was chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RelevanceRules:
    """How much a claim belongs to a topic: its own closeness, lent some by the article around it."""

    echoed: float = 0.40
    """Cosine to the topic from which an earlier claim of the topic may be echoed, if it has none of its names."""
    worth_reading: float = 0.05
    """Probability of an article, by the features alone, from which the judge reads it: seven eighths of the labelled
    stories' own articles have it, and a sixth of the others."""
    judged: int = 4
    """Claims of an article that the judge reads for a topic."""
    kept: float = 0.30
    """Below this a claim is not even stored as rated."""
    backfill: int = 400
    """Nearest claims that are rated for a topic that came after them."""
    shared: float = 0.7
    """How much of what the whole topic shares is removed before a claim is compared with an aspect's question."""
    asked: float = 0.15
    """Added where the claim has a word of the question that no other aspect has."""
    near: float = 0.60
    direct: float = 0.10
    """Added for the question that is nearest by plain cosine, if that is at least `near`."""


RELEVANCE = RelevanceRules()


@dataclass(frozen=True, slots=True)
class AnswerScoreRules:
    """The logistic that says how likely a claim answers a question.

    Weights in the order of `AnswerFeatures` after the intercept, by `python -m benchmarks.fit_answers` on the
    validation and test stories of `benchmarks/data/stories`.
    """

    with_judge: tuple[float, ...]
    without_judge: tuple[float, ...]


ASPECT_SCORE = AnswerScoreRules(
    (-0.903, 0.636, -0.949, 0.971, -0.52, 0.367, 0.326, 4.834, 0.035, -0.021, 2.294),
    (-2.763, 0.0, 0.888, 1.212, -0.885, -0.025, 0.369, 5.13, 0.026, 0.0, 1.485),
)
ASK_SCORE = AnswerScoreRules(
    (-3.505, 0.638, 3.18, 1.177, -0.954, 0.36, -0.215, 0.0, 0.0, 0.139, 2.394),
    (-5.477, 0.0, 5.895, 1.767, -1.378, 0.162, -0.5, 0.0, 0.0, 0.0, 1.361),
)


@dataclass(frozen=True, slots=True)
class AspectRules:
    """Which aspects a claim is asked about, and which of the answers are stored."""

    nearest: int = 3
    """Aspects that a claim is asked about: those that are nearest to it."""
    near: float = 0.35
    """Cosine from which it is asked about an aspect beyond these."""
    kept: float = 0.02
    """Probability from which an answer is stored."""
    answers: float = 0.30
    """Probability from which a claim is said to answer an aspect."""
    labelled: float = 0.65
    """Probability from which a line is labelled with the aspect: that from which a claim may be an answer on the card.
    In twenty stories .64 of the claims above it give the answer that the card must have on that day, .26 of those from
    .3 to .65."""


ASPECTS = AspectRules()

TITLE_CASE = 0.8
"""If more than this share of a headline's words (function words left out) have capitals, these do not mark names.
Chosen by judgement: "Velmar Front meets Anna Kolm" is still a sentence."""
