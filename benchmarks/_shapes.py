"""Awkward input of any length: one thing that is cheap to write and may be dear to read, again and again."""

from __future__ import annotations

import random
from collections.abc import Callable

Shape = Callable[[int], bytes]
"""An input of about this many bytes."""


def repeat(part: str, before: str = "", after: str = "", closing: str = "") -> Shape:
    """`part` repeated between two ends; with `closing`, each part is closed again, so that they nest."""

    def shape(size: int) -> bytes:
        times = max(1, (size - len(before) - len(after)) // (len(part.encode()) + len(closing)))
        return (before + part * times + closing * times + after).encode()

    return shape


def numbered(part: str, before: str = "", after: str = "") -> Shape:
    """`part` repeated with another number in place of each "{}", so that no cache helps."""

    def shape(size: int) -> bytes:
        times = max(1, size // (len(part.encode()) + 2))
        return (before + "".join(part.replace("{}", str(number)) for number in range(times)) + after).encode()

    return shape


_WORDS = (
    *("harbour", "council", "ferry", "strike", "bridge", "minister", "court", "budget", "flood", "school", "vote"),
    *("the", "a", "of", "on", "in", "to", "was", "by", "for", "with", "after", "before", "near", "more", "than"),
)


def prose(size: int, paragraph: int = 60, around: tuple[str, str] = ("", "\n\n")) -> str:
    """Sentences of random words, in paragraphs of so many words."""
    chance = random.Random(paragraph)  # noqa: S311 - reproducible, not a secret
    paragraphs: list[str] = []
    while size > 0:
        words = [chance.choice(_WORDS) + ("." if chance.random() < 1 / 12 else "") for _ in range(paragraph)]
        paragraphs.append(around[0] + " ".join(words).capitalize() + "." + around[1])
        size -= len(paragraphs[-1])
    return "".join(paragraphs)


def in_paragraphs(paragraph: int, around: tuple[str, str], before: str = "", after: str = "") -> Shape:
    return lambda size: (before + prose(size, paragraph, around) + after).encode()
