"""A fetched page as an article, and when it is fetched again. Pure, of plain values: it runs in another process."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from lxml.html import HtmlElement

from bot.watching.charset import decode
from bot.watching.fetch import Fetched
from bot.watching.page_match import PageReference, shown_instead
from bot.watching.page_to_article import article_from_page, line_text, with_page
from bot.watching.recheck_schedule import next_check, recent_since
from bot.watching.walls import signs_of
from summarizer.errors import MismatchError
from summarizer.ingest.disappearance import OLDEST_POST
from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.model import FollowedPage, RawArticle
from summarizer.ingest.sites import site_of


def page_article(
    answer: Fetched, entry: RawArticle, earlier: PageReference | None = None, last_read: datetime | None = None
) -> RawArticle:
    """The page's text with the entry's title, date and identity.

    `earlier` is the earlier text of the page; `last_read` is when the source of the entry was last read, without it.

    Raises:
        InputError: it contains no text, or something other than this article ("the page shows a consent wall").
    """
    article, title = read_page(answer, entry, earlier)
    return replace(article, page=followed(article, answer, title, last_read))


def read_page(answer: Fetched, entry: RawArticle, earlier: PageReference | None) -> tuple[RawArticle, str | None]:
    """The same, and the page's own headline, which may differ from the entry's. Raises as `page_article`."""
    said = line_text(entry)  # the only other document that is parsed here
    blank = RawArticle("", entry.publisher, entry.fetched_at)
    page, _ = matched_page(answer, blank, earlier or PageReference(entry.title, said))
    article = with_page(entry, page, said)
    if entry.url and article.site == page.site != site_of(entry.url):  # a tracking URL: the page has its own
        article = replace(article, url=page.url, link=entry.link or entry.url)
    return article, page.title


def matched_page(answer: Fetched, blank: RawArticle, reference: PageReference) -> tuple[RawArticle, HtmlElement]:
    """The article on a page, if it is the expected one, and the page's tree; `blank` has its other values.

    Raises:
        InputError: it contains no text.
        MismatchError: it is not; the message says what the page shows instead.
    """
    html = decode(answer.body, answer.charset)
    tree = tree_of(html)
    page = article_from_page(html, blank, answer.url, tree)
    assert tree is not None  # else it has no text
    if instead := shown_instead(reference, page.body, signs_of(page.body, html, tree)):
        raise MismatchError(f"the page shows {instead}")
    return page, tree


def followed(
    article: RawArticle, answer: Fetched, title: str | None, last_read: datetime | None
) -> FollowedPage | None:
    """How the page of an article with its own `title` is fetched again; None if the article is no longer recent.

    `last_read` is when its source was last read, without this article.
    """
    since = recent_since(article, last_read)
    page = first_reading(article, article.url or answer.url, since, live=is_live(article))
    return replace(page, title=title, etag=answer.etag, last_modified=answer.last_modified) if page else None


def is_live(article: RawArticle) -> bool:
    """Whether its page shows timestamped posts."""
    return any(fact.name == OLDEST_POST for fact in article.facts)


def first_reading(article: RawArticle, address: str, since: datetime, *, live: bool = False) -> FollowedPage | None:
    """A page that was fetched for the first time, its article being recent since then; None if it no longer is."""
    if not article.source_id:
        return None
    now = article.fetched_at
    page = FollowedPage("", "", article.source_id, address, since, now, now, live=live)
    planned = next_check(page, now, changed=True)
    return replace(page, next_check=planned) if planned else None
