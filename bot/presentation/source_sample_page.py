"""The preview of a source as a page. Pure."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.presentation.briefing_page import Entry, Page, Section, format_date, printable
from bot.watching.sample_source import Sample
from summarizer.ingest.model import PARTIAL, RawArticle

SHOWN = 1_200
"""Number of characters shown per article: enough to see whether it is the article and nothing else."""


def sample_page(sample: Sample, zone: ZoneInfo) -> Page:
    """What was detected, the first articles with text and metadata, and what was left out."""
    detected = sample.found
    articles = tuple(_section(article, zone) for article in sample.articles)
    others = tuple(
        Entry("·", printable(f"{other.kind.value} {other.location} ({other.title})")) for other in detected.others
    )
    trouble = tuple(Entry("·", printable(f"{entry.where}: {entry.reason}")) for entry in sample.unread)
    more = (("Also found", others), ("Entries without an article", trouble))
    return Page(
        printable(detected.publisher),
        printable(f"{detected.kind.value} {detected.location}"),
        f"Test: {_counted(sample.held)}, and nothing was stored." if sample.held else "No article could be read.",
        (*articles, *(Section(heading, entries) for heading, entries in more if entries)),
        footer=tuple(map(printable, sample.notes)),
    )


def _counted(held: int) -> str:
    return "one article was read" if held == 1 else f"{held} articles were read"


def _section(article: RawArticle, zone: ZoneInfo) -> Section:
    dated = format_date(article.published_at, zone) if article.published_at else "no date given"
    stated = (fact for fact in article.facts if fact.name != PARTIAL)
    metadata = tuple(printable(f"{fact.name}: {fact.value} ({fact.source})") for fact in stated)
    why = next((fact.value for fact in article.facts if fact.name == PARTIAL), "its page was not read")
    partial = (printable(f"only the beginning: {why}"),) if article.partial else ()
    text = article.body if len(article.body) <= SHOWN else f"{article.body[:SHOWN].rsplit(' ', 1)[0]} …"
    paragraphs = tuple(Entry("", printable(paragraph)) for paragraph in text.split("\n\n"))
    about = Entry("·", dated, notes=(*partial, *((printable(article.url),) if article.url else ()), *metadata))
    return Section(printable(article.title or "(no title)"), (about, *paragraphs))
