"""Weights of coreference."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReferenceRules:
    """What makes an earlier phrase the likeliest antecedent. No weight matters much: halving one moves B³ by .003."""

    version: str = "references-1"
    reach: int = 110  # tokens back: some four sentences
    phrases: int = 120  # phrases back that are looked at
    subject: float = 2.0
    same_sentence: float = 1.0
    organisation: float = 1.0  # companies and offices act, and are taken up by "it" more often than things
    place: float = 0.3
    distance: float = 0.05  # taken off for each token between
    again: float = 0.5  # for each time that it was told before
    general_words: int = 1  # words in front of "company" from which it is no longer any company


REFERENCES = ReferenceRules()
