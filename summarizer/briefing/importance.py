"""How likely a claim is a line that a reader of the topic wants, learned from labelled stories.

A logistic regression over the claim's place in its article, how it is put, and how much it belongs to the topic,
pooled with what the judge holds of the sentence, fitted by `python -m benchmarks.fit_heart`. Its weights are data
beside this module.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from summarizer.briefing.choose_lines import Rated
from summarizer.claims.model import Claim, Modality
from summarizer.log_odds import from_log_odds, log_odds
from summarizer.relations.cues import KINDS, has_cue
from summarizer.topics.model import Relevance

Vector = npt.NDArray[np.float32]

IMPORTANCE_FEATURES = (
    "relevance",
    "lead",
    "place",
    "headline",
    "length",
    "short",
    "quoted",
    "person",
    *KINDS,
    "counts",
    "past",
    "fresh",
    "attributed",
    "speaker_known",
    "stative",
    "asserted",
    "names",
)
"""What `importance_features` returns, in order."""

_SHORT_ARTICLE = 4
"""Sentences below which an article is a teaser: each of its sentences is near the top."""
_LONG_TEXT = 250
_SHORT_TEXT = 50
_MANY = 4
_PAST_DAYS = 10
"""Days between an event and its report from which the event is the past."""
_FRESH_DAYS = 2
_QUOTED = re.compile(r"[\"“”]")
_PERSON = re.compile(r"\b(?:I|we|you|my|our|me|us)\b")


def importance_features(claim: Claim, relevance: Relevance, last: int) -> Vector:
    """The features of a claim on a topic: shape (len(IMPORTANCE_FEATURES),).

    `last` is the position of the last claim of its version: an article of thirty sentences has news in its middle.
    """
    event = claim.event_time
    age = (claim.reported_at.date() - event.last).days if event else None
    return np.array(
        [
            relevance.score,
            claim.position == 0,
            claim.position / max(last, _SHORT_ARTICLE),
            claim.headline,
            min(len(claim.text), _LONG_TEXT) / _LONG_TEXT,
            len(claim.text) < _SHORT_TEXT,
            _QUOTED.search(claim.text) is not None,
            _PERSON.search(claim.text) is not None,
            *(has_cue(claim.text, kind) for kind in KINDS),
            bool(claim.quantities),
            age is not None and age > _PAST_DAYS,
            age is not None and -1 <= age <= _FRESH_DAYS,
            claim.attribution is not None,
            claim.attribution is not None and claim.attribution.entity_id is not None,
            claim.stative,
            claim.modality is Modality.ASSERTED,
            min(len(claim.entity_ids), _MANY) / _MANY,
        ],
        np.float32,
    )


def importance(claim: Claim, relevance: Relevance, last: int) -> float:
    """Probability that a reader of the topic wants the claim in a briefing; `last` as in `importance_features`."""
    fitted = importance_weights()
    ours = float(fitted.weights @ importance_features(claim, relevance, last) + fitted.intercept)
    return from_log_odds(ours if claim.news is None else fitted.pooled(ours, claim.news))


def importances(on_topic: Iterable[Rated], rated: Iterable[Rated]) -> dict[str, float]:
    """The importance of each claim on the topic, by its id; `rated` tells how long the articles are."""
    last: dict[str, int] = {}
    for claim, _ in rated:
        last[claim.version_id] = max(last.get(claim.version_id, 0), claim.position)
    return {claim.id: importance(claim, relevance, last[claim.version_id]) for claim, relevance in on_topic}


@dataclass(frozen=True, slots=True)
class ImportanceWeights:
    """Weights of shape (features,), and what our log odds and the judge's count for, intercept first."""

    weights: Vector
    intercept: float
    pool: tuple[float, float, float]

    def pooled(self, ours: float, news: float) -> float:
        """The log odds of both opinions; `news` is a probability."""
        intercept, weight, weight_news = self.pool
        return intercept + weight * ours + weight_news * log_odds(news)


@cache
def importance_weights() -> ImportanceWeights:
    """Read once; the file belongs to the package."""
    table = tomllib.loads(files(__package__).joinpath("importance_weights.toml").read_text("utf-8"))
    intercept, ours, news = table["pool"]
    return ImportanceWeights(np.array(table["weights"], np.float32), float(table["intercept"]), (intercept, ours, news))
