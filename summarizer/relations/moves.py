"""Words by which a sentence says itself that a matter has moved on: "rises to 14", "put off", "open again". Pure.

No such word is sure: "opens a debate" is new, and most updates have none. What a kind of them tells is measured on
lines of news that are labelled one by one (`python -m benchmarks.fit_moves`).
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
from summarizer.relations.limits import MOVES, MoveRules
from summarizer.text.features import numbers
from summarizer.text.word_pattern import any_word, one_of

_NUMBER = (
    r"(?:(?<![\d.,])\d[\d.,]*|(?:half|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zero"
    r"|dozens?|hundreds?|thousands?|millions?))(?!\w)"
)
_WITHIN = r"(?:[^.]|\.(?=\d))"
"""A character of one sentence; a decimal point ends none."""
_COUNTED_ON = (
    rf"\b{one_of(cue_words('counts_on'))}\b{_WITHIN}{{0,60}}\b(?:to|by|from) (?:\w+ ){{0,2}}{_NUMBER}"
    rf"|\b(?:up|down) from\b|\bfrom (?:about |some )?{_NUMBER}{_WITHIN}{{0,20}} to {_NUMBER}"
    rf"|\bto {_NUMBER}{_WITHIN}{{0,30}}, from\b"
    rf"|{_NUMBER} (?:more|fewer|less|higher|lower) than (?:first|earlier|yesterday|previously|on|the day)"
    rf"|\binstead of {_NUMBER}"
    rf"|\b{one_of(cue_words('brings'))} (?:the|its|their|his|her) (?:\w+ ){{0,3}}"
    rf"{one_of(cue_words('figures'))} (?:of|to)\b"
)
_UPDATE, _REPEAT = list(PairLabel).index(PairLabel.UPDATE), list(PairLabel).index(PairLabel.REPEAT)

Shares = npt.NDArray[np.float32]


@lru_cache(maxsize=1024)  # a sentence stands in many pairs
def kinds_of_move(text: str) -> frozenset[str]:
    """The kinds of `MoveRules.weights` of which the text has a word."""
    return frozenset(kind for kind, pattern in _patterns().items() if pattern.search(text))


def with_moves(shares: Shares, claim: Claim, before: Claim, rules: MoveRules = MOVES) -> Shares:
    """The probabilities of a pair, shape (6,), after what the later sentence says itself.

    It is likelier an update, and less likely a repetition of a sentence that says nothing of the kind. Two of one
    article, or two that say so of the same numbers ("rises to 14" in two papers), stay as they are.
    """
    kinds = kinds_of_move(claim.text)
    if not kinds or claim.version_id == before.version_id:
        return shares
    if _count_the_same(claim, before) and not kinds.isdisjoint(kinds_of_move(before.text)):
        return shares
    logs = np.log(shares.clip(min=rules.least))
    logs[_UPDATE] += max(rules.weights[kind] for kind in kinds)
    if kinds.isdisjoint(kinds_of_move(before.text)):
        logs[_REPEAT] -= rules.repeats
    likely = np.exp(logs - logs.max())
    moved: Shares = (likely / likely.sum()).astype(np.float32)
    return moved


def _count_the_same(claim: Claim, before: Claim) -> bool:
    found = numbers(claim.text)
    return bool(found) and found == numbers(before.text)


@cache
def _patterns() -> Mapping[str, re.Pattern[str]]:
    listed: Iterable[str] = MOVES.weights.keys() - {"counted_on"}
    return {
        "counted_on": re.compile(_COUNTED_ON, re.IGNORECASE),
        **{kind: any_word(cue_words(kind)) for kind in sorted(listed)},
    }
