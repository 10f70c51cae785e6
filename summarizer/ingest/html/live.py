"""Live pages, known by their structure: several timed posts, newest first, that make up most of the text. Pure.

Not by the word "live": a page that says so may be a plain article, and many live pages never say so. What matters of
one is its oldest post that is still shown: what was older has scrolled to another page, and nobody took it back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from lxml.html import HtmlElement

from summarizer.ingest.limits import LIVE, LiveRules

_CLOCK = re.compile(r"\W{0,3}([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d)")
"""At the beginning of a post: "09:10 GMT", "9.10"."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Post:
    """One post: when, as a sortable number, whether the day is known, and its words without the time."""

    at: float
    dated: bool
    text: str


def oldest_post(tree: HtmlElement, text: str, rules: LiveRules = LIVE) -> str | None:
    """The beginning of the oldest post that the page shows, in words of `text`; None where it is no live page.

    Args:
        tree: the whole page.
        text: its article as it was extracted.
        rules: what makes a live page.
    """
    words = _WORD.findall(text)
    held = " ".join(words)
    best: tuple[int, list[str]] | None = None
    for parent in tree.iter("div", "section", "article", "main", "ol", "ul", "body"):
        posts = _newest_first(list(_posts(parent)), rules)
        told = [found for post in posts if (found := _told(post, held, rules))]
        size = sum(len(_WORD.findall(post.text)) for post in posts)
        if len(told) >= rules.posts and size >= rules.share * len(words) and (best is None or size > best[0]):
            best = size, told
    return best[1][-1] if best else None


def _posts(parent: HtmlElement) -> Iterator[_Post]:
    """The timed children of an element; what follows a time without one of its own belongs to the post before it."""
    at: float | None = None
    dated = False
    pieces: list[str] = []
    for child in parent.iterchildren("div", "section", "article", "li", "p", "h2", "h3", "h4", "time", "header"):
        stamp = _stamp(child)
        if stamp is not None:
            if at is not None:
                yield _Post(at, dated, " ".join(pieces))
            (at, dated), pieces = stamp, []
        if at is not None:
            pieces += _texts(child)
    if at is not None:
        yield _Post(at, dated, " ".join(pieces))


def _stamp(child: HtmlElement) -> tuple[float, bool] | None:
    """The time of a post, and whether its day is known."""
    times = [child] if child.tag == "time" else child.findall(".//time")
    if len(times) > MOST_TIMES:
        return None  # a list of posts, not one of them
    for time in times:
        try:
            moment = datetime.fromisoformat((time.get("datetime") or "").strip())
        except ValueError:
            continue
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp(), True
    clock = _CLOCK.match(next((text for text in child.itertext() if text.strip()), "").strip())
    return (int(clock[1]) * 60.0 + int(clock[2]), False) if clock else None


MOST_TIMES = 3
"""Of one post: when it was published, when it was changed, and one inside of a quoted message."""


def _texts(child: HtmlElement) -> list[str]:
    """Without headings and times: whether extraction keeps those differs from one reading to the next."""
    if child.tag in _TITLES:
        return []
    pieces = [child.text or ""]
    for part in child.iterchildren():
        pieces += [*(_texts(part) if isinstance(part.tag, str) else []), part.tail or ""]
    return [text for text in map(str.strip, pieces) if text and not _CLOCK.match(text)]


_TITLES = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "time", "figcaption", "script", "style"})


def _newest_first(posts: Sequence[_Post], rules: LiveRules) -> Sequence[_Post]:
    """The posts if they stand newest first. Of clocks alone more are asked for; they may pass midnight once."""
    if len(posts) < (rules.posts if all(post.dated for post in posts) else rules.clocks):
        return ()
    rising = sum(later.at > earlier.at for earlier, later in pairwise(posts))
    moved = sum(later.at != earlier.at for earlier, later in pairwise(posts))
    allowed = 0 if all(post.dated for post in posts) else 1
    return posts if moved and rising <= allowed and moved > rising else ()


def _told(post: _Post, held: str, rules: LiveRules) -> str | None:
    """The first words of the post's text that stand so in the extracted text; a byline may be left out there."""
    words = _WORD.findall(post.text)
    for start in range(max(0, min(len(words) - rules.least, rules.byline) + 1)):
        opening = words[start : start + rules.opening]
        if len(opening) >= rules.least and " ".join(opening) in held:
            return " ".join(opening)
    return None
