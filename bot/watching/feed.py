"""A feed's bytes to articles: RSS 0.9 to 2.0, RDF and Atom by feedparser, JSON Feed by `json_feed`. Pure.

bytes → text → JSON Feed | XML within limits (`feed_markup`) → feedparser (`bounded_feedparser`) → RawArticles
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.watching.charset import decode
from bot.watching.dates import parse_moment
from bot.watching.feed_entry import Feed, entries_read, joined_address, original
from bot.watching.feed_markup import NO_FEED, limited_markup
from bot.watching.json_feed import parse_json_feed
from bot.watching.page_to_article import is_cut_off, with_cut_named
from bot.watching.strip_markup import line_or_none, of_plain, one_line
from summarizer.errors import InputError
from summarizer.ingest.model import MetadataField, RawArticle

FULL_TEXT = 1_500
"""Characters of HTML. A shorter entry is a teaser: the article is on its page."""

_ENDING = 400
"""Characters: a "read more" phrase may be spread over several elements."""


def parse_feed(data: bytes, blank: RawArticle, declared: str | None = None, url: str | None = None) -> Feed:
    """The entries of a feed, at most `entries_read`. An entry may lack link, guid, title or date.

    `blank` has their common values; `declared` is the charset of the Content-Type header. Relative links resolve
    against `url`, where the feed was fetched, or against the feed's own xml:base.

    Raises:
        InputError: it is not a feed, or it defines XML entities, which no honest feed needs.
    """
    text = decode(data, declared).lstrip("\ufeff \t\r\n")
    blank = replace(blank, is_html=True)
    if text.startswith("{"):
        feed = parse_json_feed(text, blank, url)
        return replace(feed, articles=tuple(map(with_cut_named, feed.articles)))
    most = entries_read(len(data))
    markup = limited_markup(text, len(data), most)
    from bot.watching.bounded_feedparser import parse_with_feedparser  # noqa: PLC0415 - takes a fifth of a second

    parsed = parse_with_feedparser(markup.text, url if markup.has_base else None)
    if not parsed.entries and not parsed.get("version"):
        raise InputError(NO_FEED)
    language = one_line(_string(parsed.feed, "language"))
    articles = tuple(with_cut_named(_article(entry, blank, language, url)) for entry in parsed.entries[:most])
    home = joined_address(url, _string(parsed.feed, "link"))
    return Feed(line_or_none(_string(parsed.feed, "title")), articles, markup.notes, home)


def is_full(article: RawArticle) -> bool:
    """Whether an entry contains its article and not a teaser, which is short or ends in "read more"."""
    return len(article.body) >= FULL_TEXT and not is_cut_off(one_line(article.body[-_ENDING:]))


def _article(entry: Any, blank: RawArticle, language: str, url: str | None) -> RawArticle:  # noqa: ANN401 - feedparser's dictionaries have no types
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
    """A field as a text; "" if it is not one."""
    held = part.get(name)
    return held if isinstance(held, str) else ""


def _mapping(entry: Any, name: str) -> dict[str, Any]:  # noqa: ANN401 - as above
    """A field that has fields of its own; empty if it has none."""
    held = entry.get(name)
    return held if isinstance(held, dict) else {}


def _mappings(entry: Any, name: str) -> list[dict[str, Any]]:  # noqa: ANN401 - as above
    """The members of a list field that have fields of their own; empty if it is not a list."""
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
