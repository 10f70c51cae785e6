"""What a denial, a confirmation or a withdrawal is about: which of the earlier claims it means. Pure.

A conditional logit (McFadden 1974) over what is known of the reply beside each claim that it may be about, learned from
stories by `python -m benchmarks.fit_replies`. All earlier claims of the topic are compared, not only the nearest ones:
a denial often has other words than what it denies ("has fled", "is at home"), and copies of the denial are nearer.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

import numpy as np

from summarizer.claims.model import Claim, Polarity
from summarizer.log_odds import from_log_odds
from summarizer.models.values import Matrix
from summarizer.relations.cues import cue_words
from summarizer.relations.limits import REPLY_TARGETS
from summarizer.relations.voices import said_stems, speaker_stems
from summarizer.text.features import numbers, stems
from summarizer.text.lexicon import lexicon

_DAY = 86_400.0
"""Seconds."""
_ACTS = ("deny", "reject", "untrue", "withdraw", "take", "said")
"""Lists of `cues.toml` with words for what a reply does."""

TARGET_FEATURES = (
    "cosine",
    "article_cosine",
    "words",
    "names_replier",
    "days",
    "same_day",
    "same_article",
    "attributed",
    "negative",
    "same_number",
)
"""The columns of `target_features`, in order."""


class Target(NamedTuple):
    """What a reply is probably about, and the probability that it is."""

    claim: Claim
    probability: float


def likeliest_target(reply: Claim, article: Sequence[Claim], earlier: Sequence[Claim]) -> Target | None:
    """The likeliest of the earlier claims; None if there are none.

    Claims that say what it says count for it: a report that three papers had is no less likely for it.

    Args:
        reply: the denial, confirmation or withdrawal.
        article: the claims of its article, its own included: "we withdraw it" is about what the others are about.
        earlier: claims that it may be about, with vectors of length 1.
    """
    if not earlier:
        return None
    rules = REPLY_TARGETS
    scores = target_features(reply, article, earlier) @ np.array([rules.weights[name] for name in TARGET_FEATURES])
    shares = np.exp(scores - scores.max())
    shares /= shares.sum()
    best = int(np.argmax(scores))
    alike = np.stack([claim.vector for claim in earlier]) @ earlier[best].vector >= rules.alike
    return Target(earlier[best], from_log_odds(rules.intercept + rules.share * float(shares[alike].sum())))


def target_features(reply: Claim, article: Sequence[Claim], earlier: Sequence[Claim]) -> Matrix:
    """What is known of the reply beside each earlier claim: shape (earlier, len(TARGET_FEATURES)).

    `words` is the share of the reply's words, each weighted by its rarity, that the earlier claim has; `names_replier`
    the share of the replier's name: who is accused is named.
    """
    rarity = _rarity([*article, *earlier])
    said = said_stems(reply) - _act_stems()
    weight = max(sum(rarity.get(word, 0.0) for word in said), 1e-6)
    replier = speaker_stems(reply)
    count = numbers(reply.text)
    subject = _subject(reply, article)

    def row(before: Claim) -> tuple[float, ...]:
        words, inside = _stems(before.text), before.version_id == reply.version_id
        days = max(0.0, (reply.reported_at - before.reported_at).total_seconds() / _DAY)
        return (
            float(reply.vector @ before.vector),
            0.0 if inside else float(subject @ before.vector),
            sum(rarity.get(word, 0.0) for word in said & words) / weight,
            len(replier & words) / max(1, len(replier)),
            -math.log1p(days),
            float(reply.reported_at.date() == before.reported_at.date()),
            float(inside),
            float(before.attribution is not None),
            float(before.polarity is Polarity.NEGATIVE),
            float(not count.isdisjoint(numbers(before.text))),
        )

    return np.array([row(before) for before in earlier], np.float32).reshape(len(earlier), len(TARGET_FEATURES))


def _subject(reply: Claim, article: Sequence[Claim]) -> Matrix:
    """What the other claims of its article are about: their mean as a unit vector; zeros if there are none."""
    others = [claim.vector for claim in article if claim.id != reply.id]
    mean: Matrix = np.mean(others, axis=0) if others else np.zeros_like(reply.vector)
    length = float(np.linalg.norm(mean))
    return mean / length if length else mean


def _rarity(claims: Sequence[Claim]) -> Mapping[str, float]:
    """The inverse document frequency of each word of these claims, at least 0."""
    count = Counter(word for claim in claims for word in _stems(claim.text))
    return {word: max(0.0, math.log((len(claims) + 1) / (often + 0.5))) for word, often in count.items()}


@cache
def _act_stems() -> frozenset[str]:
    """The stems of the words that say what a reply does, not what it is about."""
    acts = [word.rstrip("*") for name in _ACTS for word in cue_words(name)]
    return stems(" ".join([*acts, *lexicon().cues.statement_nouns, "confirm back contradict"]))


@lru_cache(maxsize=4096)  # an earlier claim is compared with each reply
def _stems(text: str) -> frozenset[str]:
    return stems(text)
