"""The content words of a question."""

from __future__ import annotations

import re

WORD = re.compile(r"\w[\w'’-]*")
"""A word, with its hyphens and apostrophes."""
_ASKING = frozenset(
    """
    a about after all an and any are as at be been before but by can could did do does for from had has have how
    if in into is it its latest many may more most much new news not now of on or over said say says should since
    so still tell than that the their them there these they this those to under up was were what when where which
    while who whom whose why will with would you me us
    """.split()  # noqa: SIM905 - eighty words as a list literal are harder to read
)
_POINTING = frozenset(
    {"actually", "confirm", "confirmed", "else", "exactly", "happen", "happened", "mean", "really", "sure", "true"}
)


def query_terms(question: str) -> frozenset[str]:
    """The content words of a question: no question words, articles or auxiliaries; lower case, without plural s."""
    words = (word.casefold().removesuffix("'s").removesuffix("’s") for word in WORD.findall(question))
    return frozenset(word.rstrip("s") if len(word) > len("lies") else word for word in words if word not in _ASKING)


def points_back(question: str) -> bool:
    """Whether a question has no subject of its own: "Who said that?", "Since when?" refer to the text above."""
    return bool(WORD.search(question)) and query_terms(question) <= _POINTING
