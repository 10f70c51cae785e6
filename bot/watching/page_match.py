"""Decides whether a fetched page is the expected article. Pure.

    what we know (title and teaser, or the earlier text) + the page's text + signs of a wall → log odds → Match

Another page (consent wall, soft 404, login, bot check, another story at the URL) must not replace the stored text: on
a watched page every reported claim would be "retracted". Phrases alone are not enough, because no list covers every
language, and articles quote walls; nor are shared words, because a title may be a pun. The weights of both were fitted
by `python -m benchmarks.page_match`, which prints them and both errors.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from bot.watching.limits import PAGE_MATCH
from bot.watching.walls import Signs
from summarizer.ingest.minhash import word_tokens

ANOTHER_TEXT = "another text in the article's place"
"""What a page shows that has neither the article's words nor the signs of a known wall."""


@dataclass(frozen=True, slots=True)
class PageReference:
    """What is known of an article before its page is fetched: an entry's title and teaser, or its earlier version."""

    title: str | None = None
    text: str = ""

    @property
    def words(self) -> frozenset[str]:
        """Words of title and text."""
        return page_content_words(f"{self.title or ''} {self.text}")


def shown_instead(reference: PageReference, text: str, signs: Signs) -> str | None:
    """What the page shows in the article's place, as in "the page shows …"; None if this text belongs to the article.

    The reference is empty for a page that is fetched for the first time without an entry.
    """
    if not reference.words:
        return _named(signs) if _is_wall(signs, text) else None
    values = features(reference, text, signs)
    odds = PAGE_MATCH.intercept + sum(weight * value for weight, value in zip(PAGE_MATCH.weights, values, strict=True))
    strange = values[0] == 0 and min(len(reference.words), len(page_content_words(text))) >= PAGE_MATCH.enough
    if odds >= PAGE_MATCH.cut and not strange:
        return None
    if len(page_content_words(reference.text)) < PAGE_MATCH.teaser and not _is_wall(signs, text):
        return None  # a headline may be a pun, and no stored text is at risk
    return _named(signs)


def _is_wall(signs: Signs, text: str) -> bool:
    """By its signs alone. Many sites have a login form on every page: it counts only if there is little else."""
    if signs.share >= PAGE_MATCH.speaks:
        return True
    return signs.marked and len(page_content_words(text)) <= PAGE_MATCH.short


def _named(signs: Signs) -> str:
    if signs.wall is None:
        return ANOTHER_TEXT
    return signs.wall.value if signs.marked or signs.share >= PAGE_MATCH.named else ANOTHER_TEXT


def features(reference: PageReference, text: str, signs: Signs) -> tuple[float, float, float, float]:
    """The inputs for `PageMatchRules.weights`, in the same order.

    Shared words as a share of the shorter side; the share of the text that addresses the visitor, excluding the
    article's words; logs of the word counts of the shorter and the longer side, because long texts share words by
    chance.
    """
    known, found = reference.words, page_content_words(text)
    shared = word_overlap(known, found)
    few, many = sorted((len(known), len(found)))
    return shared, signs.share * (1 - shared), math.log1p(few), math.log1p(many)


def word_overlap(known: frozenset[str], found: frozenset[str]) -> float:
    """Shared words as a share of the side with fewer, 0 to 1, and slightly less if there are few."""
    fewer = min(len(known), len(found))
    return len(known & found) / (fewer + 1)


def page_content_words(text: str) -> frozenset[str]:
    """Prefixes of longer words, because inflection changes the ends; single characters in scripts without spaces."""
    longer = (word for word in word_tokens(text) if len(word) >= LONG or not word.isascii())
    return frozenset(word[:BEGINNING] for word in longer)


LONG = 4
"""Letters: shorter words are mostly function words, in all five languages."""
BEGINNING = 6
"""Letters: "closed", "closes" and "closing" differ only after them."""
