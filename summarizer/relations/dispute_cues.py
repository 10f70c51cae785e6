"""Words by which a sentence itself says that another voice is wrong: "no such", "closer to 40", "rejects". Pure.

No such word is certain: "was not hurt" is new. How much each kind counts is measured on lines of news, labelled one by
one (`python -m benchmarks.fit_cues`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt

from summarizer.claims.model import Claim
from summarizer.models.values import PairLabel
from summarizer.relations.cues import cue_words
from summarizer.relations.limits import DISPUTE_CUES
from summarizer.relations.opposition import may_contradict
from summarizer.relations.speech_acts import denies
from summarizer.relations.voices import said_text
from summarizer.text.features import NUMBER_PATTERN
from summarizer.text.word_pattern import any_word, one_of

_DISPUTE = list(PairLabel).index(PairLabel.DISPUTE)
_OTHER_COUNT = (
    rf"\b(?:closer to|(?<!by )no more than) (?:[\w'’-]+ ){{0,2}}{NUMBER_PATTERN}"
    rf"|\bputs? the (?:\w+ ){{0,2}}{one_of(cue_words('counted'))}\b"
    rf"|\b(?:more|fewer|less|higher|lower) than (?!{NUMBER_PATTERN})(?:[\w'’-]+ ){{1,5}}{one_of(cue_words('gives'))}\b"
)

Shares = npt.NDArray[np.float32]


@lru_cache(maxsize=1024)  # a sentence is in many pairs
def dispute_cues(text: str) -> frozenset[str]:
    """The kinds of `DisputeCueRules.weights` that have a word in the text."""
    found = {kind for kind, pattern in _patterns().items() if pattern.search(text)}
    return frozenset(found | {"rejects"} if denies(text) else found)


def with_dispute_cues(shares: Shares, claim: Claim, before: Claim) -> Shares:
    """The probabilities of a pair, shape (6,): a dispute is likelier if the later sentence has words of contradiction.

    Words that the earlier sentence has too do not count: they contradict something else. Nor does a "not" that is said
    of the speaker: "the source, who was not named". Nothing changes for two sentences of one article, nor for two that
    cannot contradict each other.
    """
    kinds = _said_cues(claim) - _said_cues(before)
    if not kinds or claim.version_id == before.version_id or not may_contradict(claim, before):
        return shares
    moved = shares.copy()
    moved[_DISPUTE] *= np.exp(max(DISPUTE_CUES.weights[kind] for kind in kinds))
    made: Shares = (moved / moved.sum()).astype(np.float32)
    return made


def _said_cues(claim: Claim) -> frozenset[str]:
    """The kinds of words in the claim; a "not" that describes its speaker does not count."""
    kinds = dispute_cues(claim.text)
    return kinds if "negates" in dispute_cues(said_text(claim)) else kinds - {"negates"}


@cache
def _patterns() -> Mapping[str, re.Pattern[str]]:
    said_no = rf"(?:{any_word(cue_words('says_no')).pattern})(?! one\b)"
    return {
        "says_no": re.compile(said_no, re.IGNORECASE),
        "negates": any_word(cue_words("negates")),
        "rejects": any_word(cue_words("rejects")),
        "sets_right": any_word(cue_words("sets_right")),
        "other_count": re.compile(_OTHER_COUNT, re.IGNORECASE),
    }
