"""Thresholds of linking, each with how it was chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class LinkingRules:
    """How much the words next to a mention count, and how short a name may be to refer to one from another article."""

    version: str = "linking-1"
    beside: int = 40  # code points read on either side of a mention: the longest title or verb, with its comma
    title_votes: int = 2  # a title outweighs one wrong label of the small model
    known_person: int = 3  # a person with that full name is known: outweighs three wrong labels
    small_word: int = 3  # words of a role up to this length ("of", "the") do not distinguish roles
    # Clusters of one article that a name is compared with: an identical name is always found, and no article has so
    # many people with one surname. Comparing all pairs takes quadratic time.
    near: int = 30
    acronym_letters: int = 3  # two letters stand for too many things across articles


LINKING = LinkingRules()
