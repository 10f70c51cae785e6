"""Whether a fetched page is the article that it was fetched for. Pure.

    what we know (title and teaser, or the earlier text) + the page's text + signs of a wall → log odds → Match

A page that is none (consent wall, soft 404, login, bot check, another story in its place) must not replace what we
have: on a watched page every told claim would be "taken back". Phrases alone cannot tell, as no list holds every
language, and articles quote walls; shared words alone cannot either, as a title may be a pun. The weights of both
were fitted by `python -m benchmarks.page_match`, which prints them and both errors.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from bot.watching.limits import PAGE_MATCH, PageMatchRules
from bot.watching.walls import Signs, signs_of
from summarizer.errors import MismatchError
from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.minhash import word_tokens
from summarizer.ingest.model import RawArticle

ANOTHER_TEXT = "another text in the article's place"
"""What a page shows that has neither the article's words nor the signs of a known wall."""


@dataclass(frozen=True, slots=True)
class PageMatch:
    """Whether a page is the article. `shows` says what it shows instead, for "the page shows …"; None where it is."""

    odds: float
    shows: str | None = None


@dataclass(frozen=True, slots=True)
class PageReference:
    """What an article is known by before its page is read: title and teaser of an entry, or its earlier version."""

    title: str | None = None
    text: str = ""

    @property
    def words(self) -> frozenset[str]:
        """Of title and text."""
        return page_content_words(f"{self.title or ''} {self.text}")


def match(reference: PageReference, text: str, signs: Signs, rules: PageMatchRules = PAGE_MATCH) -> PageMatch:
    """How surely this text belongs to the article.

    Args:
        reference: what is known of it; nothing for a page that is read for the first time without an entry.
        text: the page's text.
        signs: what in the page speaks to its visitor.
        rules: weights and cuts.
    """
    if not reference.words:
        return PageMatch(0.0, _shown(signs, rules) if _is_wall(signs, text, rules) else None)
    values = features(reference, text, signs)
    odds = rules.intercept + sum(weight * value for weight, value in zip(rules.weights, values, strict=True))
    strange = values[0] == 0 and min(len(reference.words), len(page_content_words(text))) >= rules.enough
    if odds >= rules.cut and not strange:
        return PageMatch(odds)
    if len(page_content_words(reference.text)) < rules.teaser and not _is_wall(signs, text, rules):
        return PageMatch(odds)  # a headline may be a pun, and there is no text that the page could do harm to
    return PageMatch(odds, _shown(signs, rules))


def matched(page: RawArticle, reference: PageReference, html: str) -> RawArticle:
    """The page, if it is the article.

    Raises:
        MismatchError: it is none; the message says what the page shows instead.
    """
    found = match(reference, page.body, signs_of(page.body, html, tree_of(html)))
    if found.shows is not None:
        raise MismatchError(f"the page shows {found.shows}")
    return page


def _is_wall(signs: Signs, text: str, rules: PageMatchRules) -> bool:
    """By its signs alone. Many sites ask for a password on every page: that counts where there is little else."""
    return signs.share >= rules.speaks or (signs.marked and len(page_content_words(text)) <= rules.short)


def _shown(signs: Signs, rules: PageMatchRules) -> str:
    named = signs.wall is not None and (signs.marked or signs.share >= rules.named)
    return signs.wall.value if signs.wall and named else ANOTHER_TEXT


def features(reference: PageReference, text: str, signs: Signs) -> tuple[float, float, float, float]:
    """What `PageMatchRules.weights` weigh, in their order.

    Shared words as a share of the shorter side; the share of the text that speaks to the visitor, as far as its words
    are not the article's; logs of the words of the shorter and of the longer side: long texts share words by chance.
    """
    known, found = reference.words, page_content_words(text)
    shared = word_overlap(known, found)
    few, many = sorted((len(known), len(found)))
    return shared, signs.share * (1 - shared), math.log1p(few), math.log1p(many)


def word_overlap(known: frozenset[str], found: frozenset[str]) -> float:
    """Shared words as a share of the side that has fewer, 0 to 1, and a little less where there are few."""
    fewer = min(len(known), len(found))
    return len(known & found) / (fewer + 1)


def page_content_words(text: str) -> frozenset[str]:
    """Beginnings of the longer words: inflection changes their ends. Single characters where no spaces are written."""
    return frozenset(_beginnings(word_tokens(text)))


def _beginnings(words: Iterable[str]) -> Iterable[str]:
    return (word[:BEGINNING] for word in words if len(word) >= LONG or not word.isascii())


LONG = 4
"""Letters: shorter words are mostly function words, in all five languages."""
BEGINNING = 6
"""Letters: "closed", "closes" and "closing" differ behind them."""
