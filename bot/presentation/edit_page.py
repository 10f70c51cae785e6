"""What a publisher changed in an article, for any medium: look up the article, list its edits, build the page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from bot.presentation.briefing_page import Entry, Page, Section, format_date, printable
from bot.workspace.parse_user_input import quote_input
from summarizer.errors import NotFoundError
from summarizer.in_workspace import in_workspace
from summarizer.ingest.identity_keys import lookup_keys
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.ingest.sentence_diff import SentenceDiff, rewordings, scrolled_on, word_diff
from summarizer.unit_of_work import Ledger


@dataclass(frozen=True, slots=True)
class Edit:
    """What a version of an article changed in the previous version. `completed`: that was only its beginning.

    `scrolled_on` counts sentences of a live page's older posts that have moved to another page.
    """

    version_id: str
    number: int
    fetched_at: datetime
    completed: bool
    changes: tuple[SentenceDiff, ...]
    scrolled_on: int = 0


@dataclass(frozen=True, slots=True)
class Edits:
    """An article with all its edits, newest first."""

    article: Article
    title: str | None
    edits: tuple[Edit, ...]


def edits_of(ledger: Ledger, workspace_id: str, named: str) -> Edits:
    """The edits of the article with this URL or id.

    Raises:
        NotFoundError: the workspace has no such article.
    """
    article = find_article(ledger, workspace_id, named)
    with ledger() as unit:
        versions = unit.articles.list_versions(article.id)
    edits = [_edit(older, newer) for older, newer in pairwise(versions)]
    return Edits(article, versions[-1].title, tuple(reversed(edits)))


def find_article(ledger: Ledger, workspace_id: str, named: str) -> Article:
    """The article with this URL or id.

    Raises:
        NotFoundError: the workspace has no such article.
    """
    with ledger() as unit:
        article = in_workspace(unit.articles.get(named), workspace_id)
        if article is None:
            article = unit.articles.find_by_keys(workspace_id, _keys(named))
    if article is None:
        raise NotFoundError(f"No article {quote_input(named)} was read. Give its address as a briefing cites it.")
    return article


def _keys(named: str) -> tuple[str, ...]:
    """The forms of a URL under which its article may be stored."""
    return lookup_keys(named) if named.startswith(("http://", "https://")) else ()


def _edit(older: ArticleVersion, newer: ArticleVersion) -> Edit:
    completed = older.partial and not newer.partial
    scrolled = len(scrolled_on(older, newer))
    return Edit(newer.id, newer.number, newer.fetched_at, completed, rewordings(older, newer), scrolled)


def edits_page(edits: Edits, zone: ZoneInfo) -> Page:
    """The edits as a page: sentence by sentence, with removed and inserted words."""
    count = len(edits.edits)
    few = {0: "It has not changed since it was first read.", 1: "Changed once since it was first read."}
    return Page(
        printable(edits.title or edits.article.url or "Untitled article"),
        printable(edits.article.publisher),
        few.get(count, f"Changed {count} times since it was first read."),
        tuple(_section(edit, zone) for edit in edits.edits),
    )


def _section(edit: Edit, zone: ZoneInfo) -> Section:
    what = "whole text read" if edit.completed else "changed"
    entries = tuple(map(_entry, edit.changes))
    if edit.scrolled_on:
        count = "1 sentence" if edit.scrolled_on == 1 else f"{edit.scrolled_on} sentences"
        entries += (Entry("·", f"{count} of older posts left this page"),)
    entries = entries or (Entry("·", "only in spacing or quotation marks"),)
    at = f"{format_date(edit.fetched_at, zone)}, {edit.fetched_at.astimezone(zone):%H:%M}"  # several per day
    return Section(f"Version {edit.number}, {what}, read {at}", entries)


def _entry(change: SentenceDiff) -> Entry:
    label = "Headline" if change.headline else ""
    if change.after is None:
        return Entry("−", printable(change.before or ""), label)  # noqa: RUF001 - a minus sign, as wide as the plus
    if change.before is None:
        return Entry("+", printable(change.after), label)
    words = word_diff(printable(change.before), printable(change.after))
    return Entry("~", printable(change.after), label, before=printable(change.before), words=words)
