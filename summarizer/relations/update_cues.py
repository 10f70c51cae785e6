"""Words by which a sentence itself says that a matter has moved on: "rises to 14", "put off", "open again". Pure.

No such word is certain: "opens a debate" is new, and most updates have none. How much each kind counts is measured on
lines of news, labelled one by one (`python -m benchmarks.fit_cues`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt

from summarizer.claims.model import Claim
from summarizer.models.values import PairLabel
from summarizer.relations.cues import cue_words
from summarizer.relations.limits import UPDATE_CUES
from summarizer.text.features import NUMBER_PATTERN, numbers
from summarizer.text.word_pattern import any_word, one_of

_NEAR, _NEXT = r"(?:[^.]|\.(?=\d)){0,60}", r"(?:[^.]|\.(?=\d)){0,30}"
"""What may stand between a verb and its number (about ten words) and between two numbers, decimal points included."""
_COUNTED_ON = (
    rf"\b{one_of(cue_words('counting_verbs'))}\b{_NEAR}\b(?:to|by|from) (?:\w+ ){{0,2}}{NUMBER_PATTERN}"
    rf"|\b(?:up|down) from\b|\bfrom (?:about |some )?{NUMBER_PATTERN}{_NEXT} to {NUMBER_PATTERN}"
    rf"|\bto {NUMBER_PATTERN}{_NEXT}, from\b"
    rf"|{NUMBER_PATTERN} (?:more|fewer|less|higher|lower) than (?:first|earlier|yesterday|previously|on|the day)"
    rf"|\binstead of {NUMBER_PATTERN}"
    rf"|\b{one_of(cue_words('brings'))} (?:the|its|their|his|her) (?:\w+ ){{0,3}}"
    rf"{one_of(cue_words('figures'))} (?:of|to)\b"
)
_UPDATE, _REPEAT = list(PairLabel).index(PairLabel.UPDATE), list(PairLabel).index(PairLabel.REPEAT)

Shares = npt.NDArray[np.float32]


@lru_cache(maxsize=1024)  # a sentence stands in many pairs
def update_cues(text: str) -> frozenset[str]:
    """The kinds of `UpdateCueRules.weights` that have a word in the text."""
    return frozenset(kind for kind, pattern in _patterns().items() if pattern.search(text))


def with_update_cues(shares: Shares, claim: Claim, before: Claim) -> Shares:
    """The probabilities of a pair, shape (6,), corrected if the later sentence itself says that a matter has moved on.

    An update is then likelier, and a repetition less likely if the earlier sentence says nothing of the kind. Nothing
    changes for two sentences of one article, nor for two that say so of the same numbers ("rises to 14" in two papers).
    """
    kinds = update_cues(claim.text)
    if not kinds or claim.version_id == before.version_id:
        return shares
    told = not kinds.isdisjoint(update_cues(before.text))
    if told and numbers(claim.text) == numbers(before.text) != frozenset():
        return shares
    logs = np.log(shares.clip(min=UPDATE_CUES.least))
    logs[_UPDATE] += max(UPDATE_CUES.weights[kind] for kind in kinds)
    if not told:
        logs[_REPEAT] -= UPDATE_CUES.repeats
    likely = np.exp(logs - logs.max())
    moved: Shares = (likely / likely.sum()).astype(np.float32)
    return moved


@cache
def _patterns() -> Mapping[str, re.Pattern[str]]:
    listed: Iterable[str] = UPDATE_CUES.weights.keys() - {"counted_on"}
    return {
        "counted_on": re.compile(_COUNTED_ON, re.IGNORECASE),
        **{kind: any_word(cue_words(kind)) for kind in sorted(listed)},
    }
