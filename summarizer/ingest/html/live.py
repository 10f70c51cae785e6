"""Detects live pages by structure: several timestamped posts, newest first, that make up most of the text. Pure.

Not by the word "live": a page with that word may be an ordinary article, and many live pages lack it. What matters is
the oldest post still shown: older posts have moved to another page, and nobody retracted them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, islice, pairwise
from operator import itemgetter

import lxml.etree
from lxml.html import HtmlElement

from summarizer.ingest.html.html_tree import NOT_ELEMENTS
from summarizer.ingest.limits import LIVE

_CLOCK = re.compile(r"\W{0,3}([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d)")
"""At the beginning of a post: "09:10 GMT", "9.10"."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Post:
    """One post: its time as a sortable number, whether the day is known, and its words without the time."""

    at: float
    dated: bool
    text: str


def oldest_post(tree: HtmlElement, text: str) -> str | None:
    """The beginning of the oldest post on a live page, in words of its article's text; None if the page is not live."""
    times = _times_in(tree)
    listed = (_groups(parent, times) for parent in tree.iter("div", "section", "article", "main", "ol", "ul", "body"))
    lists = [groups for groups in listed if len(groups) >= LIVE.posts]
    if not lists:  # most pages
        return None
    words = _WORD.findall(text)
    held = " ".join(words)
    found: list[tuple[int, str | None]] = []
    for posts in _lists_of_posts(lists):
        openings = list(filter(None, (_told(post, held) for post in posts)))
        size = sum(len(_WORD.findall(post.text)) for post in posts)
        if len(openings) >= LIVE.posts and size >= LIVE.share * len(words):
            found.append((size, openings[-1]))
    return max(found, key=itemgetter(0), default=(0, None))[1]


_Group = tuple[tuple[float, bool], list[HtmlElement]]
"""A timestamp, and the elements of its post."""


def _lists_of_posts(lists: Sequence[Sequence[_Group]]) -> Iterator[Sequence[_Post]]:
    """The posts of each list that is sorted, until the limit of pieces of text is reached."""
    room = LIVE.pieces
    for groups in lists:
        measured = [_post(*group, room) for group in groups]
        room -= sum(looked for _, looked in measured)
        if room <= 0:
            return
        yield _newest_first([post for post, _ in measured])


_Times = Mapping[HtmlElement, Sequence[HtmlElement]]
"""The first `time` elements inside an element, at most MOST_TIMES + 1."""


def _times_in(tree: HtmlElement) -> _Times:
    """In one pass: a search from each element would multiply the time by the depth of the page."""
    times: defaultdict[HtmlElement, list[HtmlElement]] = defaultdict(list)
    for time in tree.iter("time"):
        for above in islice(time.iterancestors(), DEEPEST_TIME):
            if len(times[above]) <= MOST_TIMES:
                times[above].append(time)
    return times


def _groups(parent: HtmlElement, times: _Times) -> list[_Group]:
    """The timestamps of an element's children, each with its content.

    Content after a time, without a time of its own, belongs to that post.
    """
    groups: list[_Group] = []
    for child in parent.iterchildren("div", "section", "article", "li", "p", "h2", "h3", "h4", "time", "header"):
        stamp = _stamp(child, times)
        if stamp is not None:
            groups.append((stamp, [child]))
        elif groups:
            groups[-1][1].append(child)
    return groups


def _post(stamp: tuple[float, bool], parts: Sequence[HtmlElement], room: int) -> tuple[_Post, int]:
    """The post, and how many pieces of the page were examined for it, at most `room`."""
    pieces = [text.strip() for text in islice(chain.from_iterable(map(_texts, parts)), room)]
    return _Post(*stamp, " ".join(piece for piece in pieces if not _CLOCK.match(piece))), len(pieces)


def _stamp(child: HtmlElement, times: _Times) -> tuple[float, bool] | None:
    """The time of a post, and whether its day is known."""
    own = [child] if child.tag == "time" else times.get(child, ())
    if len(own) > MOST_TIMES:
        return None  # a list of posts, not one of them
    for time in own:
        try:
            moment = datetime.fromisoformat(time.get("datetime", "").strip())
        except ValueError:
            continue
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp(), True
    texts = chain([child.text or ""], islice(child.itertext(), FIRST_TEXT))  # most have their text in the first
    clock = _CLOCK.match(next(filter(None, map(str.strip, texts)), ""))
    return (int(clock[1]) * 60.0 + int(clock[2]), False) if clock else None


MOST_TIMES = 3
"""Per post: its publication, its last change, and a time inside a quoted message."""
DEEPEST_TIME = 40
"""Maximum number of elements between a post and its time."""
FIRST_TEXT = 20
"""Pieces of text that may contain a post's time; most of them are blanks between elements."""


def _texts(child: HtmlElement) -> Iterator[str]:
    """Without headings and times, because extraction does not always keep them."""
    walk = lxml.etree.iterwalk(child, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        silent = element.tag in _SILENT
        if event == "start":
            if silent:
                walk.skip_subtree()
            else:
                yield element.text or ""
        elif element is not child:
            yield element.tail or ""


_SILENT = NOT_ELEMENTS | {"h1", "h2", "h3", "h4", "h5", "h6", "time", "figcaption", "script", "style"}


def _newest_first(posts: Sequence[_Post]) -> Sequence[_Post]:
    """The posts if sorted newest first. With times but no dates, more posts are needed; they may pass midnight once."""
    least, allowed = (LIVE.posts, 0) if all(post.dated for post in posts) else (LIVE.clocks, 1)
    if len(posts) < least:
        return ()
    steps = [later.at - earlier.at for earlier, later in pairwise(posts)]
    return posts if min(steps) < 0 and sum(step > 0 for step in steps) <= allowed else ()


def _told(post: _Post, held: str) -> str | None:
    """The first words of the post that occur in the extracted text, which may lack a byline."""
    words = _WORD.findall(post.text)
    for start in range(max(0, min(len(words) - LIVE.least, LIVE.byline) + 1)):
        opening = " ".join(words[start : start + LIVE.opening])
        if opening in held:
            return opening
    return None
