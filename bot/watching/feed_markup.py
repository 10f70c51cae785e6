"""A feed's XML to XML that feedparser reads in bounded time, or to the reason why it is refused. Pure.

text → no entities → without categories and keywords → limited entries and elements → signs escaped
"""

from __future__ import annotations

import html
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from bot.watching.feed_entry import left_out
from bot.watching.safe_xml import BARE_SIGN, ENTITIES, TAG_START, escape_bare
from summarizer.errors import InputError

_DOCTYPE = re.compile(r"(?:[\s\ufeff]|<!--.*?-->|<\?.*?\?>)*+<!DOCTYPE", re.IGNORECASE | re.DOTALL)
_COMMENT_OR_ROOT = re.compile(
    r"(?P<root><(?:[\w.-]{1,40}:)?(?:rss|rdf|feed|channel)[\s/>])|<!--|<!\[CDATA\[", re.IGNORECASE
)
_LONG_TAG = re.compile(r"<[^<>]{50000,}")
"""No real tag is this long, but a tag of nothing but incomplete attributes costs the lenient parser quadratic time."""
_REFERENCE = re.compile(r"&#(?:x([0-9a-f]{1,12})|(\d{1,12}));?", re.IGNORECASE)
_START_OF_ENTRY = re.compile(r"<(?:[\w.-]{1,40}:)?(?:item|entry)[\s/>]", re.IGNORECASE)
_START = re.compile(r"<[a-zA-Z]")
_SECTION = r"<!\[CDATA\[.*?(?:\]\]>|\Z)"
"""A CDATA section; one that is not closed goes on to the end."""
_SECTIONS = re.compile(f"({_SECTION})", re.DOTALL)
_LABEL = r"(?:[\w.-]{1,40}:)?(?:category|subject|keywords|tags)(?=[\s/>])"
_SECTION_OR_LABEL = re.compile(
    rf"(?P<section>{_SECTION})"
    rf"|<(?P<name>{_LABEL})[^<>]*+>(?:(?<=/>)|(?:[^<]++|<!\[CDATA\[.*?\]\]>)*+</(?P=name)\s*>)"
    rf"|(?P<lone></?){_LABEL}",
    re.IGNORECASE | re.DOTALL,
)
"""An entry's category or keywords. We have no use for them, and feedparser compares each with all others."""
_TAG = re.compile(rf"({TAG_START.pattern}[^<>]*>)")
_NO_LINK = re.compile(r"<guid(?:\s[^<>]*)?>(?=\s*+(?:<!\[CDATA\[\s*+)?+(?!https?://))", re.IGNORECASE)
"""A guid that is not a URL, although RSS treats a guid as a link unless it says otherwise."""
_END_OF_ENTRY = re.compile(r"</(?:[\w.-]{1,40}:)?(?:item|entry)\s*>", re.IGNORECASE)

_BASE = re.compile(r"\bbase\s*=", re.IGNORECASE)
"""Only a feed with such an attribute is given its URL: the library joins the two again at every element."""

NO_FEED = "this is not an RSS, Atom or JSON feed; give the address of a feed, or of a page that links to one"

REPORT = "watch another feed or a page of the site instead, or report this to its publisher"
"""The remedy for a feed that is refused; users see it behind what is wrong."""

MOST_UNCLOSED = 20_000
"""Elements that are not closed, or not opened. The lenient parser nests those that are not closed in each other, and
looks for the beginning of those that are not opened: 200,000 took it ten seconds."""

MOST_ELEMENTS = 40_000
ELEMENTS_OF_A_FEED = 1_500
ELEMENTS_OF_AN_ENTRY = 300
"""Limits on the elements of a feed: in total, for the feed itself, and for each entry. Articles in XHTML have some
hundred elements, entries with their text in CDATA about twenty. An element takes 20 to 70 microseconds."""

FEWEST_BYTES_OF_AN_ELEMENT = 30
"""A feed with fewer bytes an element is refused if it has more elements than are allowed for the feed itself."""

FEW_ELEMENTS = 1_000
BYTES_OF_AN_ELEMENT = 55
"""Entries are read until together they have this many elements, or one for this many bytes of the feed. The rest is
left out, and a note says so. Most feeds have fewer than 1,000; entries without a text have one for 58 bytes."""

BYTES_OF_AN_ELEMENT_BELOW_A_BASE = 80
"""The same for a feed with a base URL, because the library joins each link with it (20 µs)."""

MOST_BARE_SIGNS = 2_000
"""Unescaped ampersands and angle brackets. With more they are escaped, as each costs the lenient parser a call."""

LONGEST_PROLOGUE = 100_000
"""Characters at the beginning that are searched for entities in any case; the whole text if it starts with a
DOCTYPE."""


@dataclass(frozen=True, slots=True)
class FeedMarkup:
    """The XML of a feed within the limits, notes about what was left out, and whether it has a base for its links."""

    text: str
    notes: tuple[str, ...]
    has_base: bool


def limited_markup(text: str, size: int, most: int) -> FeedMarkup:
    """The XML of a feed of `size` bytes, cut to the limits; at most `most` of its entries are read.

    Raises:
        InputError: it is not a feed, defines XML entities, which no honest feed needs, or has far too many elements.
    """
    if _defines_entities(text):
        raise InputError("the feed defines XML entities; this is refused, as it can exhaust a reader's memory")
    root = _root(text)
    if root is None:
        raise InputError(NO_FEED)
    text = _without_labels(text[root:])
    of_one = BYTES_OF_AN_ELEMENT_BELOW_A_BASE if _BASE.search(text) else BYTES_OF_AN_ELEMENT
    text, notes = _shortened(text, most, max(FEW_ELEMENTS, size // of_one))
    bare = _outside_sections(text)
    _check_elements(bare, size)
    if len(BARE_SIGN.findall(bare)) > MOST_BARE_SIGNS:
        text = _escaped_outside_sections(text)
    return FeedMarkup(_readable(text), notes, has_base=_BASE.search(text) is not None)


def _check_elements(bare: str, size: int) -> None:
    """Raises InputError if the feed without its sections has more elements than a feed of so many bytes needs."""
    begun = len(_START.findall(bare))
    ended = bare.count("</")
    if max(begun - ended - bare.count("/>"), ended - begun) > MOST_UNCLOSED:
        raise InputError(f"the feed is broken: it has thousands of elements without a beginning or an end; {REPORT}")
    granted = ELEMENTS_OF_A_FEED + ELEMENTS_OF_AN_ENTRY * len(_START_OF_ENTRY.findall(bare))
    elements = max(begun, ended)
    if elements > min(granted, MOST_ELEMENTS, max(ELEMENTS_OF_A_FEED, size // FEWEST_BYTES_OF_AN_ELEMENT)):
        raise InputError(f"the feed has {elements:,} elements, far more than its entries need; {REPORT}")


def _defines_entities(text: str) -> bool:
    return ENTITIES.search(text if _DOCTYPE.match(text) else text[:LONGEST_PROLOGUE]) is not None


def _root(text: str) -> int | None:
    """Where the feed itself begins: after declaration, comments, and any output of a broken server."""
    at = 0
    while found := _COMMENT_OR_ROOT.search(text, at):
        if found["root"]:
            return found.start()
        at = text.find("-->" if found.group() == "<!--" else "]]>", found.end())
        if at < 0:
            break
    return None


def _without_labels(text: str) -> str:
    """The feed without categories and keywords, except where they are the text of a CDATA section.

    Of those with other elements in them, which podcasts have, the name is replaced by one that feedparser ignores.
    """
    return _SECTION_OR_LABEL.sub(
        lambda found: found["section"] or (f"{found['lone']}label" if found["lone"] else ""), text
    )


def _outside_sections(text: str) -> str:
    """The feed without its CDATA sections, whose HTML leaves many tags open. One that is not closed does not count."""
    *closed, rest = text.split("]]>")
    return "".join((*(part.partition("<![CDATA[")[0] for part in closed), rest))


def _shortened(text: str, most: int, elements: int) -> tuple[str, tuple[str, ...]]:
    """The feed without its entries beyond so many, or so many elements, still well-formed if it was before."""
    starts = [start.start() for start in _START_OF_ENTRY.finditer(text)]
    read = min(most, _entries_within(text, starts[: most + 1], elements))
    if len(starts) <= read:
        return text, ()
    end = max((end.end() for end in _END_OF_ENTRY.finditer(text, starts[read])), default=len(text))
    return text[: starts[read]] + text[end:], (left_out(len(starts), read),)


def _entries_within(text: str, starts: Sequence[int], elements: int) -> int:
    """How many of the entries that start here have so many elements together; at least one."""
    parts = (text[at:after] for at, after in pairwise([*starts, len(text)]))
    held = accumulate(len(_START.findall(_outside_sections(part))) for part in parts)
    return max(1, sum(each <= elements for each in held))


def _escaped_outside_sections(text: str) -> str:
    closed, end, rest = text.rpartition("]]>")  # a section that is not closed does not count
    parts = _SECTIONS.split(closed + end)
    return "".join((*(part if part.startswith("<![CDATA[") else _escaped(part) for part in parts), _escaped(rest)))


def _escaped(text: str) -> str:
    """The text with bare signs escaped: outside of tags as one section, as each reference costs the parser a call."""
    parts = _TAG.split(text)
    parts[::2] = (_section(part) if BARE_SIGN.search(part) else part for part in parts[::2])
    parts[1::2] = map(escape_bare, parts[1::2])
    return "".join(parts)


def _section(text: str) -> str:
    return f"<![CDATA[{html.unescape(text).replace(']]>', ']]&gt;')}]]>"


def _readable(text: str) -> str:
    """The feed without what costs feedparser quadratic time, or what it raises for or misunderstands."""
    # otherwise it would join a guid that is a number with the feed's URL
    text = _NO_LINK.sub('<guid isPermaLink="false">', _LONG_TAG.sub("", text))
    return _REFERENCE.sub(_sound, text)


def _sound(reference: re.Match[str]) -> str:
    """A character reference; feedparser raises for invalid ones."""
    number = int(reference[1], 16) if reference[1] else int(reference[2])
    return reference[0] if number <= sys.maxunicode and not 0xD800 <= number <= 0xDFFF else "\ufffd"  # noqa: PLR2004 - surrogates
