"""A judge by shared words, numbers and "not": deterministic, and correct for plain sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from summarizer.models.values import ModelRef, PairLabel, SentencePair

LABELS = list(PairLabel)
SURE = 0.9
NEWS = 0.995
REMARK = 3
NEGATIVE = re.compile(r"\b(?:not|no|never|denie[sd]|deny|nobody|none)\b", re.IGNORECASE)
TAKEN_BACK = re.compile(r"\b(?:correction|withdr[ea]ws?|wrong|earlier version|misspoke)\b", re.IGNORECASE)
COMMON = frozenset(
    {"a", "an", "and", "at", "by", "for", "from", "has", "in", "is", "it", "of", "on", "the", "to", "was", "were"}
    | {"did", "does", "do", "will", "have", "who", "when", "what", "how", "many", "that", "said", "says"}
)


class FakeJudge:
    """Implements `Judge`."""

    made_by = ModelRef("fake-judge", "1")

    def relations(self, pairs: Sequence[SentencePair]) -> npt.NDArray[np.float32]:
        made = np.full((len(pairs), len(LABELS)), (1 - SURE) / (len(LABELS) - 1), np.float32)
        for row, pair in enumerate(pairs):
            made[row, LABELS.index(label_of(pair))] = SURE
        return made

    def answers(self, pairs: Sequence[tuple[str, str]]) -> npt.NDArray[np.float32]:
        return np.array([covered(question, sentence) for question, sentence in pairs], np.float32)

    def about(self, pairs: Sequence[tuple[str, str]]) -> npt.NDArray[np.float32]:
        return self.answers(pairs)

    def news(self, lines: Sequence[tuple[str, str]]) -> npt.NDArray[np.float32]:
        """Whatever is written in a test is news, but for a remark of three words."""
        return np.array([NEWS if len(line.split()) > REMARK else 1 - NEWS for _, line in lines], np.float32)


def label_of(pair: SentencePair) -> PairLabel:
    near = overlap(pair.earlier, pair.later)
    if pair.same_voice and near >= 0.2 and TAKEN_BACK.search(pair.later):
        return PairLabel.RETRACT
    if near < 0.4:
        return PairLabel.OTHER
    opposed = bool(NEGATIVE.search(pair.earlier)) != bool(NEGATIVE.search(pair.later))
    if opposed or numbers(pair.earlier) != numbers(pair.later):
        return PairLabel.UPDATE if pair.days else PairLabel.DISPUTE
    if near < 0.7:
        return PairLabel.UPDATE if pair.days else PairLabel.OTHER
    return PairLabel.REPEAT if pair.same_voice else PairLabel.CONFIRM


def content(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+", NEGATIVE.sub(" ", text.casefold()))) - COMMON


def overlap(one: str, other: str) -> float:
    return len(content(one) & content(other)) / max(1, len(content(one) | content(other)))


def covered(wanted: str, text: str) -> float:
    return len(content(wanted) & content(text)) / max(1, len(content(wanted)))


def numbers(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\d+", text))
