"""Finds the headline, its repetitions, and repeated paragraphs. Pure."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain
from typing import NamedTuple

from summarizer.ingest.boilerplate.paragraph import Paragraphs, kept_places, without_parts
from summarizer.text import paragraphs
from summarizer.text.limits import CLEANING
from summarizer.text.paragraphs import Line, line_of


def headline_of(parts: Paragraphs, title: str | None, publisher: str) -> tuple[str | None, Paragraphs]:
    """The title, and the parts without the line it was taken from."""
    if title and title.strip():
        return _without_site(" ".join(paragraphs.normalise(title).split()), publisher), parts
    at = _headline_at(parts)
    if at is None:
        return None, parts
    return parts[at].text, without_parts(parts, {at}, "headline")


def _headline_at(parts: Paragraphs) -> int | None:
    """The first of the leading lines that has no full stop, or that occurs twice."""
    open_lines = sorted(kept_places(parts))[: CLEANING.title_within]
    leading = [parts[i].text for i in open_lines]
    for i in open_lines:
        line = parts[i].line
        # A line that occurs twice, above the picture and above the text, may be a headline with a full stop.
        stripped = line_of(line.text.rstrip(".")) if leading.count(line.text) > 1 else line
        if stripped.is_headline:
            return i if len(parts) > 1 else None
        if line.is_prose:
            return None
    return None


def _without_site(title: str, publisher: str) -> str:
    """The title without the publisher's name after it ("Dam holds - The Daily Example")."""
    head, _, site = re.sub(r" [|–—-] (?=[^|–—]*$)", "\x1f", title).rpartition("\x1f")
    if not head:
        return title
    return head if site.strip().casefold() == publisher.casefold() else title


def mark_echoes(parts: Paragraphs, headline: str | None) -> Paragraphs:
    """Lines that repeat the headline, unless nothing else is left."""
    if headline is None:
        return parts
    first = min(kept_places(parts, lambda part: part.line.is_prose), default=0)
    words = _folded(line_of(headline))
    title = _Title(words, paragraphs.figures(headline), frozenset(words))
    kept = kept_places(parts)
    echoes = {i for i in kept if _is_echo(parts[i].line, title, leading=i < first)}
    return parts if echoes == kept else without_parts(parts, echoes, "echo")


class _Title(NamedTuple):
    """A headline's folded words and its numbers."""

    words: tuple[str, ...]
    figures: frozenset[str]
    known: frozenset[str]


def _is_echo(line: Line, title: _Title, *, leading: bool) -> bool:
    """The same words as the headline, or, above the article, another headline with most of its words."""
    if leading:
        return _is_other_headline(line, title) or _says_title(line, title)
    return len(line.text) <= CLEANING.echo_characters * len(title.words) and _says_title(line, title)


def _is_other_headline(line: Line, title: _Title) -> bool:
    if not line.is_headline:
        return False
    return 2 * _shared(_folded(line), title) > len(title.words)


def _says_title(line: Line, title: _Title) -> bool:
    said = _folded(line)
    if not len(title.words) / 2 < len(said) <= len(title.words) + 1:  # most paragraphs
        return False
    shared = _shared(said, title)
    if shared < CLEANING.echo_share * len(said):
        return False
    # A number that the headline lacks is news: "12 dead" below "Ferry sinks" is no echo.
    return paragraphs.figures(line.text) <= title.figures


def _shared(said: tuple[str, ...], title: _Title) -> int:
    """How many words of the title are among these."""
    if title.known.isdisjoint(said):
        return 0
    return (Counter(said) & Counter(title.words)).total()


def _folded(line: Line) -> tuple[str, ...]:
    """The words, whichever apostrophe the page uses."""
    return tuple(word.replace("’", "'") for word in line.folded) if "’" in line.text else line.folded


def mark_repeats(parts: Paragraphs) -> Paragraphs:
    """Paragraphs whose every run of words also occurs elsewhere, such as a pull quote. The most complete copy stays."""
    kept = kept_places(parts)
    lines = {parts[i].text: parts[i].line for i in kept}
    runs_of = {text: _runs(line) for text, line in lines.items()}
    count = Counter(chain.from_iterable(runs_of[parts[i].text] for i in kept))
    repeated = set()
    for i in sorted(kept, reverse=True):
        runs = runs_of[parts[i].text]
        if runs and all(count[run] > 1 for run in runs):
            repeated.add(i)
            count.subtract(runs)
    return without_parts(parts, repeated, "repeat")


def _runs(line: Line) -> frozenset[int]:
    said = _folded(line)
    return frozenset(map(hash, zip(*(said[at:] for at in range(CLEANING.repeat_words)), strict=False)))
