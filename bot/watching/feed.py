"""A feed's bytes to articles: RSS 0.9 to 2.0, RDF and Atom by feedparser, JSON Feed by `json_feed`. Pure.

bytes → text → JSON Feed | XML without entities, limited number of entries → feedparser → RawArticles
"""

from __future__ import annotations

import html
import io
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache, lru_cache
from itertools import accumulate, pairwise
from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate

from bot.watching.charset import decode
from bot.watching.dates import parse_moment
from bot.watching.feed_entry import Feed, entries_read, joined_address, left_out, original
from bot.watching.json_feed import parse_json_feed
from bot.watching.page_to_article import is_cut_off, with_cut_named
from bot.watching.safe_xml import BARE_SIGN, TAG_START, escape_bare
from bot.watching.strip_markup import line_or_none, of_plain, one_line
from summarizer.errors import InputError
from summarizer.ingest.model import MetadataField, RawArticle

_DOCTYPE = re.compile(r"(?:[\s\ufeff]|<!--.*?-->|<\?.*?\?>)*+<!DOCTYPE", re.IGNORECASE | re.DOTALL)
_ENTITY = re.compile(r"<!ENTITY|<!DOCTYPE[^<>\[]{0,2000}\[", re.IGNORECASE)
_COMMENT_OR_ROOT = re.compile(
    r"(?P<root><(?:[\w.-]{1,40}:)?(?:rss|rdf|feed|channel)[\s/>])|<!--|<!\[CDATA\[", re.IGNORECASE
)
_LONG_TAG = re.compile(r"<[^<>]{50000,}")
"""No real tag is this long, but a tag of nothing but incomplete attributes costs the lenient parser quadratic time."""
_REFERENCE = re.compile(r"&#(?:x([0-9a-f]{1,12})|(\d{1,12}));?", re.IGNORECASE)
_START_OF_ENTRY = re.compile(r"<(?:[\w.-]{1,40}:)?(?:item|entry)[\s/>]", re.IGNORECASE)
_START = re.compile(r"<[a-zA-Z]")
_SECTION = re.compile(r"(<!\[CDATA\[.*?(?:\]\]>|\Z))", re.DOTALL)
_LABEL = r"(?:[\w.-]{1,40}:)?(?:category|subject|keywords|tags)(?=[\s/>])"
_SECTION_OR_LABEL = re.compile(
    r"(?P<section><!\[CDATA\[.*?(?:\]\]>|\Z))"
    rf"|<(?P<name>{_LABEL})[^<>]*+>(?:(?<=/>)|(?:[^<]++|<!\[CDATA\[.*?\]\]>)*+</(?P=name)\s*>)"
    rf"|(?P<lone></?){_LABEL}",
    re.IGNORECASE | re.DOTALL,
)
"""An entry's category or keywords. We have no use for them, and feedparser compares each with all others."""
_TAG = re.compile(rf"({TAG_START.pattern}[^<>]*>)")
_NO_LINK = re.compile(r"<guid(?:\s[^<>]*)?>(?=\s*+(?:<!\[CDATA\[\s*+)?+(?!https?://))", re.IGNORECASE)
"""A guid that is not a URL, although RSS treats a guid as a link unless it says otherwise."""
_SECTION_OR_TAG = re.compile(r"(<!\[CDATA\[.*?(?:\]\]>|\Z)|</?[a-zA-Z_:][^<>]*+>)", re.DOTALL)
_LINK = re.compile(r"</?(?:[\w.-]{1,40}:)?link(?=[\s/>])", re.IGNORECASE)
_END_OF_ENTRY = re.compile(r"</(?:[\w.-]{1,40}:)?(?:item|entry)\s*>", re.IGNORECASE)

_BASE = re.compile(r"\bbase\s*=", re.IGNORECASE)
"""Only a base of its own needs the feed's URL in the library, which joins both again at every element."""

_NO_XML = b"broken "
"""Text before a broken feed, at which feedparser's strict parser gives up at once. Its lenient one leaves it out."""

_NO_FEED = "this is not an RSS, Atom or JSON feed; give the address of a feed, or of a page that links to one"

_REPORT = "watch another feed or a page of the site instead, or report this to its publisher"
"""The remedy for a feed that is refused; users see it behind what is wrong."""

FULL_TEXT = 1_500
"""Characters of HTML. A shorter entry is a teaser: the article is on its page."""

LONGEST_ADDRESS = 5_000
"""Characters between a link's tags, in all its CDATA sections and beside them. More are no address."""

_ENDING = 400
"""Characters: a "read more" phrase may be spread over several elements."""

MOST_UNCLOSED = 20_000
"""Elements that are not closed, or not opened. The lenient parser nests those that are not closed in each other, and
looks for the beginning of those that are not opened: 200,000 took it ten seconds."""

MOST_ELEMENTS = 40_000
ELEMENTS_OF_A_FEED = 1_500
ELEMENTS_OF_AN_ENTRY = 300
"""Limits on the elements of a feed: in total, and what is allowed for the feed itself and per entry. Articles in XHTML
have some hundred elements, entries with their text in CDATA twenty. An element takes 20 to 70 microseconds."""

FEWEST_BYTES_OF_AN_ELEMENT = 30
"""With fewer bytes an element, a feed is refused if it has more elements than the feed itself is allowed."""

FEW_ELEMENTS = 1_000
BYTES_OF_AN_ELEMENT = 55
"""The entries are read that together have so many elements, or one for so many bytes of the feed; the rest is named as
left out. Most feeds have fewer than 1,000, and entries without a text one element for 58 bytes."""

BYTES_OF_AN_ELEMENT_BELOW_A_BASE = 80
"""The same for a feed with a base for its links, as the library joins each of them with it (20 µs)."""

MOST_BARE_SIGNS = 2_000
"""Unescaped ampersands and angle brackets. With more they are escaped, as each costs the lenient parser a call."""

LONGEST_PROLOGUE = 100_000
"""Characters at the beginning that are searched for entities in any case; the whole text if it starts with a
DOCTYPE."""


def parse_feed(
    data: bytes,
    publisher: str,
    fetched_at: datetime,
    source_id: str | None = None,
    declared: str | None = None,
    *,
    url: str | None = None,
) -> Feed:
    """The entries of a feed, at most `entries_read`. An entry may lack link, guid, title or date.

    Args:
        data: the body as received.
        publisher: of every entry.
        fetched_at: now.
        source_id: the feed's source.
        declared: the charset of the Content-Type header, if there was one.
        url: where the feed was fetched; relative links resolve against it, or against the feed's own xml:base.

    Raises:
        InputError: it is not a feed, or it defines XML entities, which no honest feed needs.
    """
    text = decode(data, declared).lstrip("\ufeff \t\r\n")
    blank = RawArticle("", publisher, fetched_at, is_html=True, source_id=source_id)
    if text.startswith("{"):
        feed = parse_json_feed(text, blank, url)
        return replace(feed, articles=tuple(map(with_cut_named, feed.articles)))
    if _defines_entities(text):
        raise InputError("the feed defines XML entities; this is refused, as it can exhaust a reader's memory")
    root = _root(text)
    if root is None:
        raise InputError(_NO_FEED)
    most = entries_read(len(data))
    text = _without_labels(text[root:])
    of_one = BYTES_OF_AN_ELEMENT_BELOW_A_BASE if _BASE.search(text) else BYTES_OF_AN_ELEMENT
    text, notes = _shortened(text, most, max(FEW_ELEMENTS, len(data) // of_one))
    bare = _outside_sections(text)
    begun = len(_START.findall(bare))
    ended = bare.count("</")
    if max(begun - ended - bare.count("/>"), ended - begun) > MOST_UNCLOSED:
        raise InputError(f"the feed is broken: it has thousands of elements without a beginning or an end; {_REPORT}")
    granted = ELEMENTS_OF_A_FEED + ELEMENTS_OF_AN_ENTRY * len(_START_OF_ENTRY.findall(bare))
    elements = max(begun, ended)
    if elements > min(granted, MOST_ELEMENTS, max(ELEMENTS_OF_A_FEED, len(data) // FEWEST_BYTES_OF_AN_ELEMENT)):
        raise InputError(f"the feed has {elements:,} elements, far more than its entries need; {_REPORT}")
    if len(BARE_SIGN.findall(bare)) > MOST_BARE_SIGNS:
        closed, end, rest = text.rpartition("]]>")  # a section that is not closed is none
        parts = _SECTION.split(closed + end)
        text = "".join((*(part if part.startswith("<![CDATA[") else _escaped(part) for part in parts), _escaped(rest)))
    parsed = _parsed(text, url)
    if not parsed.entries and not parsed.get("version"):
        raise InputError(_NO_FEED)
    language = one_line(_string(parsed.feed, "language"))
    articles = tuple(with_cut_named(_article(entry, blank, language, url)) for entry in parsed.entries[:most])
    home = joined_address(url, _string(parsed.feed, "link"))
    return Feed(line_or_none(_string(parsed.feed, "title")), articles, notes, home)


def _defines_entities(text: str) -> bool:
    return _ENTITY.search(text if _DOCTYPE.match(text) else text[:LONGEST_PROLOGUE]) is not None


def _without_labels(text: str) -> str:
    """The feed without categories and keywords, except where they are the text of a CDATA section.

    Of those with other elements in them, which podcasts have, the name is replaced by one that feedparser ignores.
    """
    return _SECTION_OR_LABEL.sub(
        lambda found: found["section"] or (f"{found['lone']}label" if found["lone"] else ""), text
    )


def _outside_sections(text: str) -> str:
    """The feed without its CDATA sections, whose HTML leaves many tags open. One that is not closed is none."""
    *closed, rest = text.split("]]>")
    return "".join((*(part.partition("<![CDATA[")[0] for part in closed), rest))


def is_full(article: RawArticle) -> bool:
    """Whether an entry contains its article and not a teaser, which is short or ends in "read more"."""
    return len(article.body) >= FULL_TEXT and not is_cut_off(one_line(article.body[-_ENDING:]))


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


def _escaped(text: str) -> str:
    """The text with bare signs escaped: outside of tags as one section, as each reference costs the parser a call."""
    parts = _TAG.split(text)
    parts[::2] = (_section(part) if BARE_SIGN.search(part) else part for part in parts[::2])
    parts[1::2] = map(escape_bare, parts[1::2])
    return "".join(parts)


def _section(text: str) -> str:
    return f"<![CDATA[{html.unescape(text).replace(']]>', ']]&gt;')}]]>"


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


def _parsed(text: str, url: str | None) -> Any:  # noqa: ANN401 - feedparser's dictionaries have no types
    feedparser = _feedparser()
    headers = {"content-type": "text/xml; charset=utf-8"}
    if url and _BASE.search(text):
        headers["content-location"] = url
    # feedparser would join a guid that is a number with the feed's URL
    text = _NO_LINK.sub('<guid isPermaLink="false">', _without_long_links(_LONG_TAG.sub("", text)))
    text = _REFERENCE.sub(_sound, text)
    # bytes in a file object, because feedparser opens a str as a URL or file name
    data = text.encode("utf-8", "replace")
    body = io.BytesIO(data if _is_well_formed(data) else _NO_XML + data)
    try:
        # an entry's HTML is read like that of a page, and its links are not used; each would parse it once more
        return feedparser.parse(body, response_headers=headers, sanitize_html=False, resolve_relative_uris=False)
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError) as error:
        # not only for broken XML: a space inside the URL of a namespace is a ValueError
        raise InputError(f"the feed is broken ({type(error).__name__}); {_REPORT}") from error


@cache
def _feedparser() -> Any:  # noqa: ANN401 - as above
    """The library, with faster ways to read a field, to copy a text's type and language, and to join a base again."""
    import feedparser  # type: ignore[import-untyped]  # noqa: PLC0415 - has no stubs; takes a fifth of a second

    feedparser.FeedParserDict.get = _field
    feedparser.FeedParserDict.__deepcopy__ = lambda held, _: feedparser.FeedParserDict(held)
    feedparser.mixin.make_safe_absolute_uri = lru_cache(feedparser.urls.make_safe_absolute_uri)
    return feedparser


_RENAMED = frozenset({"category", "enclosures", "license", "updated", "updated_parsed"})
"""The fields that feedparser looks for under other names too, beside those of its `keymap`."""


def _field(held: Any, name: str, usual: Any = None) -> Any:  # noqa: ANN401 - as above
    """A field of feedparser's dictionaries, which it reads a dozen times an element: the same value, but faster."""
    if name not in _RENAMED and name not in held.keymap:
        return dict.get(held, name, usual)
    try:
        return held[name]
    except KeyError:
        return usual


def _without_long_links(text: str) -> str:
    """The feed without the text of links that is too long for an address: each "<" in it costs a call."""
    parts = _SECTION_OR_TAG.split(text)
    for places in _texts_of_links(parts):
        if sum(len(parts[at]) for at in places) > LONGEST_ADDRESS:
            for at in places:
                parts[at] = ""
    return "".join(parts)


def _texts_of_links(parts: Sequence[str]) -> Iterator[list[int]]:
    """Where the texts of each link are, without those of the elements in it. Every other part is a section or tag."""
    places: list[int] = []
    inside = directly = False
    for at, part in enumerate(parts):
        if at % 2 == 0 or part.startswith("<![CDATA["):
            if directly:
                places.append(at)
        elif part.endswith("/>"):
            directly = inside
        elif _LINK.match(part):
            yield places
            places = []
            inside = directly = not part.startswith("</")
        else:
            directly = inside and part.startswith("</")
    yield places


def _is_well_formed(data: bytes) -> bool:
    """Whether feedparser's strict parser reads it, as it would see for itself after most of the work."""
    parser = ParserCreate("utf-8", namespace_separator=" ")
    try:
        parser.Parse(data, True)
    except ExpatError:
        return False
    return True


def _sound(reference: re.Match[str]) -> str:
    """A character reference; feedparser raises for invalid ones."""
    number = int(reference[1], 16) if reference[1] else int(reference[2])
    return reference[0] if number <= sys.maxunicode and not 0xD800 <= number <= 0xDFFF else "\ufffd"  # noqa: PLR2004 - surrogates


def _article(entry: Any, blank: RawArticle, language: str, url: str | None) -> RawArticle:  # noqa: ANN401 - as above
    return replace(
        blank,
        body=_body(entry),
        url=_address(entry, url),
        points_to=_about(entry, url),
        guid=line_or_none(_string(entry, "id")),
        title=line_or_none(_string(entry, "title")),
        published_at=_published(entry),
        facts=tuple(_facts(entry, language)),
    )


def _address(entry: Any, url: str | None) -> str | None:  # noqa: ANN401 - as above
    """The entry's page. An enclosure is not a page, and a guid only if it is a complete URL."""
    links_named = [str(value) for name, value in entry.items() if name == "origlink" or name.endswith("_origlink")]
    pages = sorted(filter(_is_page, _mappings(entry, "links")), key=_preference)
    links_named += [_text(page, "href") for page in pages]
    links_named += [_text(entry, "id")] if entry.get("guidislink", False) else []
    return next((original(found) for each in links_named if (found := joined_address(url, each))), None)


def _about(entry: Any, url: str | None) -> str | None:  # noqa: ANN401 - as above
    """The page that the entry is about or was found by: `related` names it more surely than `via`."""
    others = [link for link in _mappings(entry, "links") if link.get("rel") in {"related", "via"}]  # mostly none
    links = [link for rel in ("related", "via") for link in others if _is_page(link, rel)]
    return next((original(found) for each in links if (found := joined_address(url, str(each.get("href"))))), None)


def _is_page(link: Any, rel: str = "alternate") -> bool:  # noqa: ANN401 - as above
    if link.get("rel", "alternate") != rel:
        return False
    return not _text(link, "type").startswith(("audio/", "video/", "image/"))


def _preference(link: Any) -> bool:  # noqa: ANN401 - as above
    """An alternate in HTML before one in JSON or XML."""
    return "html" not in _text(link, "type", "html")


def _text(part: Any, name: str, usual: str = "") -> str:  # noqa: ANN401 - as above
    """A field, which may be missing or None."""
    return str(part.get(name) or usual)


# An element may have the name of a field that feedparser keeps for itself, and give it another type.


def _string(part: Any, name: str) -> str:  # noqa: ANN401 - as above
    """A field that is a text; "" if it is none."""
    held = part.get(name)
    return held if isinstance(held, str) else ""


def _mapping(entry: Any, name: str) -> dict[str, Any]:  # noqa: ANN401 - as above
    """A field that has fields of its own; without any if it has none."""
    held = entry.get(name)
    return held if isinstance(held, dict) else {}


def _mappings(entry: Any, name: str) -> list[dict[str, Any]]:  # noqa: ANN401 - as above
    """A field that is a list of such; those of its members that are."""
    held = entry.get(name)
    return [each for each in held if isinstance(each, dict)] if isinstance(held, list) else []


def _facts(entry: Any, language: str) -> Iterator[MetadataField]:  # noqa: ANN401 - as above
    source = _mapping(entry, "source")
    named = {"author": _string(entry, "author"), "publisher": _string(source, "title")}
    for name, value in (named | {"language": _string(entry, "language") or language}).items():
        if text := one_line(value):
            yield MetadataField(name, text, "feed")


def _body(entry: Any) -> str:  # noqa: ANN401 - as above
    """The longest text of the entry: some feeds repeat the teaser as content."""
    held = [*_mappings(entry, "content"), {"value": entry.get("summary"), **_mapping(entry, "summary_detail")}]
    return max((_html(each) for each in held), key=len)


def _html(content: Any) -> str:  # noqa: ANN401 - as above
    """Content as HTML; "" if it is a picture or similar."""
    kind, value = _text(content, "type", "text/html"), content.get("value")
    if not isinstance(value, str) or not kind.startswith(("text/", "application/xhtml")):
        return ""
    return of_plain(value) if kind == "text/plain" else value


def _published(entry: Any) -> datetime | None:  # noqa: ANN401 - as above
    """By our own date parser: feedparser takes unknown zones for UTC, and accepts partial dates."""
    found = (parse_moment(_text(entry, name)) for name in ("published", "updated", "created"))
    return next(filter(None, found), None)
