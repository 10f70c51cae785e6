"""A fetched page as an article, and when it is fetched again. Pure, of plain values: it runs in another process."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.watching.charset import decode
from bot.watching.fetch import Fetched
from bot.watching.page_match import PageReference, matched
from bot.watching.page_to_article import article_from_page, line_text, with_page
from bot.watching.recheck_schedule import next_check, recent_since
from summarizer.ingest.disappearance import OLDEST_POST
from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.model import FollowedPage, RawArticle
from summarizer.ingest.sites import site_of


def page_article(
    answer: Fetched, entry: RawArticle, earlier: PageReference | None = None, last_read: datetime | None = None
) -> RawArticle:
    """The page's text with the entry's title, date and identity.

    Args:
        answer: the page.
        entry: the entry that links to it, as its source delivered it.
        earlier: the earlier text of the page.
        last_read: when its source was last read, without this entry.

    Raises:
        InputError: it contains no text, or something other than this article ("the page shows a consent wall").
    """
    article, title = read_page(answer, entry, earlier)
    return replace(article, page=followed(article, answer, title, last_read))


def read_page(
    answer: Fetched, entry: RawArticle, earlier: PageReference | None = None
) -> tuple[RawArticle, str | None]:
    """The same, and the page's own headline, which may differ from the entry's. Raises as `page_article`."""
    html = decode(answer.body, answer.charset)
    tree = tree_of(html)
    page = article_from_page(html, RawArticle("", entry.publisher, entry.fetched_at), answer.url, tree)
    said = line_text(entry)  # the only other document that is parsed here
    article = with_page(entry, matched(page, earlier or PageReference(entry.title, said), html, tree), said)
    if entry.url and article.site == page.site != site_of(entry.url):  # a tracking URL: the page has its own
        article = replace(article, url=page.url, link=entry.link or entry.url)
    return article, page.title


def followed(
    article: RawArticle, answer: Fetched, title: str | None, last_read: datetime | None
) -> FollowedPage | None:
    """How the article's page is fetched again; None if the article is no longer recent.

    Args:
        article: as just parsed from the page.
        answer: the page.
        title: its own headline.
        last_read: when its source was last read, without this article.
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
