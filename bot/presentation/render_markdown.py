"""Pages as Markdown. Pure. Article text is escaped, so that none of it can become markup, a link or an image."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.presentation.briefing_page import (
    CitationNumbers,
    Entry,
    Page,
    Reference,
    format_citation_label,
    marked,
    under,
    with_marks,
)
from summarizer.ingest.sentence_diff import WordKind

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~!])")
_LINE_START = re.compile(r"^(\d+)([.)])|^([-+=])")
_CITATION = re.compile(r"\\\[(\d+)\\\]")
_SAFE_URL = re.compile(r"https?://[^\s<>\"()\\]+")


def to_markdown(page: Page) -> str:
    """The page as a Markdown document, with a newline at the end."""
    return "\n\n".join(_blocks(page)) + "\n"


def escape(text: str) -> str:
    """Escaped text, which Markdown shows literally."""
    return _LINE_START.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", _MARKUP.sub(r"\\\1", text))


def _blocks(page: Page) -> Iterator[str]:
    yield f"# {escape(page.title)}"
    if page.subtitle:
        yield f"*{escape(page.subtitle)}*"
    if page.lead:
        yield f"**{escape(page.lead)}**"
    numbers = CitationNumbers()
    for section in page.sections:
        yield f"## {escape(section.heading)}"
        yield "\n".join(line for entry in section.entries for line in _entry(entry, numbers, page.zone))
    if references := numbers.references(page.zone):
        yield "## Sources"
        yield "\n".join(_reference(reference) for reference in references)
    if page.footer:
        yield "---"
        yield "\n\n".join(escape(line) for line in page.footer)


_MARKS = {WordKind.REMOVED: ("~~", "~~"), WordKind.INSERTED: ("**", "**")}


def _entry(entry: Entry, numbers: CitationNumbers, zone: ZoneInfo) -> Iterator[str]:
    label = f"**{escape(entry.label)}:** " if entry.label else ""
    if entry.words:
        runs = [replace(run, text=escape(run.text)) for run in entry.words]
        yield f"- {entry.sign} {label}{marked(runs, _MARKS)}"
        return
    before = f"{_cited(with_marks(entry.before, entry.before_citations, numbers))} " if entry.before else ""
    by = f"({_cited(format_citation_label(entry.before_voice, zone))}) " if entry.before_voice else ""
    joint = f"{entry.joint} " if before else ""
    yield f"- {entry.sign} {label}{before}{by}{joint}{_cited(with_marks(entry.text, entry.citations, numbers))}"
    yield from (f"  - {_cited(line)}" for line in under(entry, numbers, zone))


def _cited(text: str) -> str:
    """Escaped text with readable citation marks such as [1]: without a target they are not links."""
    return _CITATION.sub(r"[\1]", escape(text))


def _reference(reference: Reference) -> str:
    url = f" <{reference.url}>" if _SAFE_URL.fullmatch(reference.url) else f" {escape(reference.url)}".rstrip()
    return f"- [{reference.number}] {escape(reference.text)}{url}"
