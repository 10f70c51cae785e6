"""A page's HTML to a RawArticle: text, title, URL and date, with the source of each value. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import replace

from lxml.html import HtmlElement

from bot.watching.dates import parse_moment
from bot.watching.next_page import next_page
from bot.watching.strip_markup import one_line
from summarizer.errors import InputError
from summarizer.ingest.disappearance import OLDEST_POST
from summarizer.ingest.html import json_ld
from summarizer.ingest.html.html_tree import elements_read, is_shortened, tree_of
from summarizer.ingest.html.live import oldest_post
from summarizer.ingest.html.main_text import MainText, extract_from_tree, main_text
from summarizer.ingest.html.metadata import facts
from summarizer.ingest.limits import EXTRACTION
from summarizer.ingest.model import PARTIAL, MetadataField, RawArticle, partial_because
from summarizer.ingest.sites import site_of

_CUT_OFF = re.compile(
    r"(?:\[?(?:…|\.\.\.)\]?|\[?(?:read|continue|keep) (?:more|reading|on)\b[^\n]{0,60}|[»>]{1,2})\s*$", re.IGNORECASE
)
_LOCKED = "the page shows only the beginning, the rest is for subscribers"
_TOO_LARGE = "{} has more than {:,} elements, of which only the first are read"


def article_from_page(
    html: str, blank: RawArticle, url: str | None = None, tree: HtmlElement | None = None
) -> RawArticle:
    """The article on this page; `blank` has its other values.

    `url` is where it was fetched; the page's own canonical URL takes precedence. `tree` is the page if it was parsed
    before; it is not changed.

    It is `partial` if the page shows only the beginning to readers who do not pay, or is too large; the field PARTIAL
    says why. Many pages that are marked as locked in their metadata contain the whole text, so a locked page counts as
    `partial` only if its text is short as well.

    Raises:
        InputError: there is no text on the page.
    """
    tree = tree_of(html) if tree is None else tree
    # from a copy, because parsing it again is much slower
    extracted = MainText("") if tree is None else extract_from_tree(deepcopy(tree), len(html))
    if tree is None or not extracted.text:
        raise InputError(f"{url or 'the page'} contains no text; its article may need a browser that runs scripts")
    fields = _fields(tree, html, url, extracted)
    values = {name: fact.value for name, fact in fields.items()}
    return replace(
        blank,
        body=extracted.text,
        url=values.get("url", url),
        title=values.get("title"),
        published_at=parse_moment(values.get("published")),
        partial=PARTIAL in fields,
        facts=tuple(fields.values()),
        site=site_of(url) or None,
        # "older posts" of a live page are known from earlier polls
        next_page=None if OLDEST_POST in fields else next_page(tree, url),
    )


def _fields(tree: HtmlElement, html: str, url: str | None, extracted: MainText) -> dict[str, MetadataField]:
    """The article's metadata by name: what the page states, and what follows from its text."""
    stated = (replace(fact, value=one_line(fact.value)) for fact in facts(tree, url))
    fields = {fact.name: fact for fact in stated if fact.value}
    if oldest := oldest_post(tree, extracted.text):
        fields[OLDEST_POST] = MetadataField(OLDEST_POST, oldest, "text")
    if why := _LOCKED if _is_locked(extracted, fields) else cut_note("the page", html, tree):
        fields[PARTIAL] = MetadataField(PARTIAL, why, "page")
    return fields


def _is_locked(extracted: MainText, fields: Mapping[str, MetadataField]) -> bool:
    if "access" in fields and len(extracted.text) < EXTRACTION.walled:
        return True
    return extracted.walled


def cut_note(what: str, html: str, tree: HtmlElement | None) -> str:
    """Why the end of this HTML is left out: it has too many elements. "" if all of it is read. `what` names it."""
    is_cut = tree is not None and is_shortened(tree, html)
    return _TOO_LARGE.format(what, elements_read(html)) if is_cut else ""


def with_cut_named(article: RawArticle, what: str = "its entry in the feed") -> RawArticle:
    """The article, `partial` if its HTML is so large that its end is left out. `what` names the HTML."""
    if not article.is_html or article.body.count("<") < elements_read(article.body):  # most: not parsed
        return article
    cut = cut_note(what, article.body, tree_of(article.body))
    return partial_because(article, cut) if cut else article


def is_article(tree: HtmlElement) -> bool:
    """Whether the page declares itself one article rather than a list of articles."""
    kinds = (meta.get("content", "") for meta in tree.iterfind(".//meta[@property='og:type']"))
    if any("article" in kind.lower() for kind in kinds):
        return True
    return len(json_ld.articles(tree)) == 1


def is_cut_off(text: str) -> bool:
    """Whether a feed's text ends like a teaser: with an ellipsis or "read more"."""
    return _CUT_OFF.search(text) is not None


def with_page(entry: RawArticle, page: RawArticle, said: str) -> RawArticle:
    """The page's text with the entry's title, date and identity; the entry's own if a paywall leaves less than `said`.

    That is the entry's own text without markup (`line_text`).
    """
    both = _merged(page.facts, entry.facts)
    merged = replace(
        entry,
        title=entry.title or page.title,
        published_at=entry.published_at or page.published_at,
        facts=both,
        partial=page.partial,
    )
    if page.partial and len(said) > len(page.body):
        return merged
    return replace(merged, body=page.body, is_html=False, site=page.site, from_page=True, next_page=page.next_page)


def line_text(entry: RawArticle) -> str:
    """An entry's text without markup."""
    return main_text(entry.body) if entry.is_html else entry.body


def _merged(page: tuple[MetadataField, ...], entry: tuple[MetadataField, ...]) -> tuple[MetadataField, ...]:
    """The page's author and language take precedence over the feed's; the feed fills the gaps.

    What is left out of the feed's text says nothing about the page's.
    """
    known = {PARTIAL, *(fact.name for fact in page)}
    return (*page, *(fact for fact in entry if fact.name not in known))
