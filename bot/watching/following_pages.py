"""An article of several pages: fetches the pages after the first within the same limits, and joins their text.

    first page → next page (same host, same headline) → … → one text | partial, with the reason

A page that cannot be fetched does not discard those before it: the article is `partial` then, and retried like other
partial ones. A "next page" with another headline is another article: it is ignored, and does not make this one partial.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime

from bot.unexpected import log_unexpected
from bot.watching.deadline import deadline
from bot.watching.fetch import Fetched
from bot.watching.limits import FOLLOWING_PAGES
from bot.watching.next_page import continues, counted, headings, is_pager, is_same_host, next_page
from bot.watching.page_match import PageReference
from bot.watching.read_page import matched_page
from bot.watching.source_reading import Fetch, RunBlocking, fetch_whole
from summarizer.errors import DeltabriefError, FetchError
from summarizer.ingest.model import NextPage, RawArticle, partial_because

log = logging.getLogger(__name__)


async def with_following_pages(
    article: RawArticle, address: str, fetch: Fetch, work: RunBlocking
) -> tuple[RawArticle, str | None]:
    """The article with the text of all its pages, and why it is partial if a page could not be fetched.

    `address` is where the first page was fetched. No validators are kept for an article of several pages: the first may
    stay unchanged while another changes.
    """
    following, article = article.next_page, replace(article, next_page=None)
    if following is None or article.partial:
        return article, None
    lines = _lines(article.body)
    added = 0
    reason: str | None = None
    try:
        async with deadline(FOLLOWING_PAGES.seconds, "its following pages"):
            async for more in _following(following, article, address, fetch, work):
                lines += more
                added += 1
    except DeltabriefError as error:
        reason = str(error)
    except Exception as error:  # noqa: BLE001 - boundary: a bug in one page keeps the pages before it
        reason = log_unexpected(log, error, f"page {added + 2} of {address} was not read")
    page = article.page
    if page and (reason or added):
        page = replace(page, etag=None, last_modified=None, note=reason)
    article = replace(article, body="\n".join(lines), page=page)
    return (partial_because(article, reason) if reason else article), reason


async def _following(
    first: NextPage, article: RawArticle, address: str, fetch: Fetch, work: RunBlocking
) -> AsyncIterator[list[str]]:
    """The new lines of page after page. Raises FetchError, InputError and what `work` raises."""
    size, seen, held = 0, {address}, set(_lines(article.body))
    following: NextPage | None = first
    while following is not None:
        name = _name(following)
        if following.url is None:
            raise FetchError(f"no link leads to {name}")
        if len(seen) >= FOLLOWING_PAGES.pages or size > FOLLOWING_PAGES.bytes:
            most = FOLLOWING_PAGES.pages
            raise FetchError(f"{name} and the pages after it are left out: at most {most} pages are read")
        if following.url in seen:
            _refuse_if_counted(following, f"{name} leads back to an earlier page")
            return
        seen.add(following.url)
        try:
            answer = await fetch_whole(fetch, following.url)
            page: RawArticle = await work(following_page, answer, following, article.fetched_at)
        except DeltabriefError as error:
            raise FetchError(f"{name} could not be read: {error}") from error
        new = [line for line in _lines(page.body) if line not in held]
        if not new:
            _refuse_if_counted(following, f"{name} does not contain the rest of this article")
            return
        yield new
        held.update(new)
        size += len(answer.body)
        following = page.next_page


def _name(page: NextPage) -> str:
    return f"page {page.number} of {page.of}" if page.of else f"page {page.number}"


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if not is_pager(line)] if text else []


def _refuse_if_counted(following: NextPage, reason: str) -> None:
    """A link to another article is no reason to call this one partial, unless the page announced more pages."""
    if following.of is not None:
        raise FetchError(reason)


def following_page(answer: Fetched, expected: NextPage, now: datetime) -> RawArticle:
    """The contents of a following page; empty if it does not belong to the article. Runs in another process.

    Raises:
        InputError: it contains no text, or a wall.
    """
    blank = RawArticle("", "", now)
    page, tree = matched_page(answer, blank, PageReference())
    if not is_same_host(answer.url, str(expected.url)):
        return blank
    number, _ = counted(tree) or (expected.number, None)
    if number != expected.number or not continues(expected, *headings(tree)):
        return blank
    return replace(page, next_page=next_page(tree, answer.url, expected))
