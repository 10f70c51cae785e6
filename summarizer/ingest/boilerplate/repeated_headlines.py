"""Finds the headline, its repetitions, and repeated paragraphs. Pure."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from summarizer.ingest.boilerplate.paragraph import Paragraphs
from summarizer.text import paragraphs
from summarizer.text.limits import CLEANING


def headline_of(parts: Paragraphs, title: str | None, publisher: str) -> tuple[str | None, Paragraphs]:
    """The title, and the parts without the line it was taken from."""
    if title and title.strip():
        return _without_site(" ".join(paragraphs.normalise(title).split()), publisher), parts
    at = _headline_at(parts)
    if at is None:
        return None, parts
    headline = parts[at]
    return headline.text, (*parts[:at], headline.without("headline"), *parts[at + 1 :])


def _headline_at(parts: Paragraphs) -> int | None:
    """The first of the leading lines that has no full stop, or that occurs twice."""
    open_lines = [i for i, part in enumerate(parts) if part.is_kept][: CLEANING.title_within]
    leading = [parts[i].text for i in open_lines]
    for i, text in zip(open_lines, leading, strict=True):
        # A line that occurs twice, above the picture and above the text, may be a headline with a full stop.
        forms = {text, text.rstrip(".")} if leading.count(text) > 1 else {text}
        if any(map(paragraphs.is_headline, forms)):
            return i if len(parts) > 1 else None
        if paragraphs.is_prose(text):
            return None
    return None


def _without_site(title: str, publisher: str) -> str:
    """The title without the publisher's name after it ("Dam holds - The Daily Example")."""
    head, _, site = re.sub(r" [|–—-] (?=[^|–—]*$)", "\x1f", title).rpartition("\x1f")
    if not head or not publisher:
        return title
    return head if site.strip().casefold() == publisher.casefold() else title


def mark_echoes(parts: Paragraphs, headline: str | None) -> Paragraphs:
    """Lines that repeat the headline, unless nothing else is left."""
    if headline is None:
        return parts
    first = next((i for i, part in enumerate(parts) if part.is_kept and paragraphs.is_prose(part.text)), 0)
    words = tuple(_folded(headline))
    title = _Title(words, paragraphs.figures(headline), frozenset(words))
    kept = {i for i, part in enumerate(parts) if part.is_kept}
    echoes = {i for i in kept if _is_echo(parts[i].text, title, leading=i < first)}
    if echoes == kept:
        return parts
    return tuple(part.without("echo") if i in echoes else part for i, part in enumerate(parts))


@dataclass(frozen=True, slots=True)
class _Title:
    """A headline's folded words and its numbers."""

    words: tuple[str, ...]
    figures: frozenset[str]
    known: frozenset[str]


def _is_echo(text: str, title: _Title, *, leading: bool) -> bool:
    """The same words as the headline, or, above the article, another headline with most of its words."""
    if not leading and len(text) > CLEANING.echo_characters * len(title.words):  # true for most paragraphs
        return False
    said = _folded(text)
    if title.known.isdisjoint(said):  # most lines
        return False
    known = (Counter(said) & Counter(title.words)).total()
    if leading and known * 2 > len(title.words) and paragraphs.is_headline(text):
        return True
    if len(said) * 2 <= len(title.words) or len(said) > len(title.words) + 1:
        return False
    # A number that the headline lacks is news: "12 dead" below "Ferry sinks" is no echo.
    return known >= CLEANING.echo_share * len(said) and paragraphs.figures(text) <= title.figures


def _folded(text: str) -> list[str]:
    return [word.casefold() for word in paragraphs.words(text.replace("’", "'"))]


def mark_repeats(parts: Paragraphs) -> Paragraphs:
    """Paragraphs whose every run of words also occurs elsewhere, such as a pull quote. The most complete copy stays."""
    runs = [_runs(part.text) if part.reason is None else [] for part in parts]
    count = Counter(run for paragraph_runs in runs for run in set(paragraph_runs))
    repeated = set()
    for i in range(len(parts) - 1, -1, -1):
        if runs[i] and all(count[run] > 1 for run in runs[i]):
            repeated.add(i)
            count.subtract(set(runs[i]))
    return tuple(part.without("repeat") if i in repeated else part for i, part in enumerate(parts))


def _runs(text: str) -> list[int]:
    said = _folded(text)
    size = CLEANING.repeat_words
    return [hash(tuple(said[i : i + size])) for i in range(len(said) - size + 1)]
