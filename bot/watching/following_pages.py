"""An article of several pages: fetches the pages after the first within the same limits, and joins their text.

    first page → next page (same host, same headline) → … → one text | partial, with the reason

A page that cannot be fetched does not discard those before it: the article is `partial` then, and retried like other
partial ones. A "next page" with another headline is another article: it is ignored, and does not make this one partial.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.unexpected import log_unexpected
from bot.watching.charset import decode
from bot.watching.deadline import deadline
from bot.watching.fetch import Fetched, NotModified
from bot.watching.limits import FOLLOWING_PAGES, FollowingPagesRules
from bot.watching.next_page import continues, counted, headings, is_pager, is_same_host, next_page
from bot.watching.page_match import PageReference, matched
from bot.watching.page_to_article import article_from_page
from summarizer.errors import DeltabriefError, FetchError, StorageError
from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.model import NextPage, RawArticle, partial_because

log = logging.getLogger(__name__)

FetchPage = Callable[[str], Awaitable[Fetched | NotModified]]
"""Fetches a page that no user named: robots.txt applies. Raises FetchError."""


@dataclass(frozen=True, slots=True)
class _Following:
    """The contents of a following page; `article` is None if it does not belong to this article."""

    article: RawArticle | None = None
    next_page: NextPage | None = None


class _MissingPageError(FetchError):
    """A page of the article could not be fetched."""


async def with_following_pages(
    article: RawArticle,
    address: str,
    fetch: FetchPage,
    work: Callable[..., Awaitable[Any]],
    rules: FollowingPagesRules = FOLLOWING_PAGES,
) -> tuple[RawArticle, str | None]:
    """The article with the text of all its pages, and why it is partial if a page could not be fetched.

    No validators are kept for an article of several pages: the first may stay unchanged while another changes.

    Args:
        article: as parsed from its first page.
        address: where that page was fetched.
        fetch: fetches the following pages.
        work: runs the parsers.
        rules: limits on pages, bytes and seconds.

    Raises:
        StorageError: from `work`.
    """
    following, article = article.next_page, replace(article, next_page=None)
    if following is None or not article.from_page or article.partial:
        return article, None
    lines = _lines(article.body)
    seen = {address}
    reason: str | None = None
    try:
        async with deadline(rules.seconds, "its following pages"):
            await _read(following, article, lines, seen, fetch, work, rules)
    except StorageError:
        raise
    except DeltabriefError as error:
        reason = str(error)
    except Exception as error:  # noqa: BLE001 - boundary: a bug in one page keeps the pages before it
        reason = log_unexpected(log, error, f"page {len(seen)} of {address} was not read")
    page = article.page
    if page and (reason or len(seen) > 1):
        page = replace(page, etag=None, last_modified=None, note=reason)
    article = replace(article, body="\n".join(lines), page=page)
    return (partial_because(article, reason) if reason else article), reason


async def _read(
    following: NextPage | None,
    article: RawArticle,
    lines: list[str],
    seen: set[str],
    fetch: FetchPage,
    work: Callable[..., Awaitable[Any]],
    rules: FollowingPagesRules,
) -> None:
    """Append the lines of page after page. Raises FetchError, InputError and what `work` raises."""
    size = 0
    held = set(lines)
    while following is not None:
        name = f"page {following.number}" + (f" of {following.of}" if following.of else "")
        if following.url is None:
            raise _MissingPageError(f"no link leads to {name}")
        if len(seen) >= rules.pages or size > rules.bytes:
            raise _MissingPageError(f"{name} and those behind it are left out: at most {rules.pages} pages are read")
        if following.url in seen:
            _refuse_if_counted(following, f"{name} leads back to an earlier page")
            return
        seen.add(following.url)
        try:
            answer = await fetch(following.url)
            assert isinstance(answer, Fetched)  # the request was not conditional
            size += len(answer.body)
            page: _Following = await work(following_page, answer, following, article.fetched_at)
        except StorageError:
            raise
        except DeltabriefError as error:
            raise _MissingPageError(f"{name} could not be read: {error}") from error
        new = [line for line in _lines(page.article.body) if line not in held] if page.article else []
        if not new:
            seen.discard(following.url)
            _refuse_if_counted(following, f"{name} does not contain the rest of this article")
            return
        lines += new
        held.update(new)
        following = page.next_page


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if not is_pager(line)]


def _refuse_if_counted(following: NextPage, reason: str) -> None:
    """A link to another article is no reason to call this one partial, unless the page announced more pages."""
    if following.of is not None:
        raise _MissingPageError(reason)


def following_page(answer: Fetched, expected: NextPage, now: datetime) -> _Following:
    """What this page adds to the article. A top-level function, so that it can run in another process.

    Raises:
        InputError: it contains no text, or a wall.
    """
    html = decode(answer.body, answer.charset)
    tree = tree_of(html)
    page = matched(article_from_page(html, "", now, url=answer.url, tree=tree), PageReference(), html, tree)
    if tree is None or not is_same_host(answer.url, expected.url or ""):
        return _Following()
    number, _ = counted(tree) or (expected.number, None)
    if number != expected.number or not continues(expected, *headings(tree)):
        return _Following()
    return _Following(page, next_page(tree, answer.url, expected))
