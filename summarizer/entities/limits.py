"""Thresholds of linking. Each says how it was chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class LinkingRules:
    """How much the words beside a mention count, and how short a name may be to stand for one from another article."""

    version: str = "linking-1"
    beside: int = 40  # code points read on either side of a mention: the longest title or verb, with its comma
    title_votes: int = 2  # a title outweighs one wrong label of the small model
    known_person: int = 3  # a person of that full name is known: outweighs three wrong labels
    small_word: int = 3  # words of a role up to this length ("of", "the") tell no role from another
    # Chains of one article that a name is compared with: the same name is always found, and no article has so many
    # people of one surname. Comparing each with each takes the square.
    near: int = 30
    acronym_letters: int = 3  # two letters stand for too many things across articles


LINKING = LinkingRules()
