"""The summary of one article as a page. Pure."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.presentation.briefing_page import Entry, Page, Section, format_date, printable
from summarizer.ingest.model import ArticleVersion
from summarizer.summaries.model import Summary


def summary_page(version: ArticleVersion, publisher: str, summary: Summary | None, zone: ZoneInfo) -> Page:
    """The summary of one article, or why it was not analysed."""
    lead = "" if summary else f"Not analysed: {printable(version.note)}" if version.note else "Not analysed yet."
    sentences = tuple(Entry("·", printable(sentence.text)) for sentence in (summary.sentences if summary else ()))
    title = printable(version.title or "Untitled article")
    sections = (Section("In short", sentences),) if sentences else ()
    return Page(title, f"{printable(publisher)} · {format_date(version.published_at, zone)}", lead, sections)
