"""The page model as the HTML of a mail: inline styles only, no images, links to http(s) addresses alone. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from zoneinfo import ZoneInfo

from bot.presentation.briefing_page import (
    CitationNumbers,
    Entry,
    OpposingQuote,
    Page,
    format_citation_label,
)
from bot.presentation.web_url import web_url

_BODY = "margin:0 auto;max-width:40em;padding:16px;font:16px/1.5 Georgia,serif"
_SMALL = "margin:0;color:#595959;font-size:14px"


def to_mail_html(page: Page) -> str:
    """A whole document."""
    numbers = CitationNumbers()
    parts = [*_parts(page, numbers)]
    references = "".join(
        f"<li>{_linked(reference.text, reference.url)}</li>" for reference in numbers.references(page.zone)
    )
    sources = f'<h2 style="font-size:18px">Sources</h2><ol style="{_SMALL}">{references}</ol>' if references else ""
    footer = "".join(f'<p style="{_SMALL}">{escape(line)}</p>' for line in page.footer)
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(page.title)}</title></head>'
        f'<body style="{_BODY}"><h1 style="font-size:24px">{escape(page.title)}</h1>'
        f"{''.join(parts)}{sources}{footer}</body></html>"
    )


def _parts(page: Page, numbers: CitationNumbers) -> Iterator[str]:
    yield f'<p style="{_SMALL}">{escape(page.subtitle)}</p><p>{escape(page.lead)}</p>'
    for section in page.sections:
        yield f'<h2 style="font-size:18px">{escape(section.heading)}</h2>'
        for entry in section.entries:
            yield _entry(entry, page, numbers)


def _entry(entry: Entry, page: Page, numbers: CitationNumbers) -> str:
    label = f"<strong>{escape(entry.label)}</strong>: " if entry.label else ""
    before = (
        f"<del>{escape(entry.before)}</del> {numbers.of(entry.before_citations)} {entry.joint} " if entry.before else ""
    )
    labels = "; ".join(dict.fromkeys(format_citation_label(voice, page.zone) for voice in entry.voices))
    marks = "".join(f" · {mark}" for mark in entry.marks)
    sides = "".join(_opposing_quote(side, numbers, page.zone) for side in entry.sides)
    notes = "".join(f'<p style="{_SMALL}">{escape(note)}</p>' for note in entry.notes)
    notes += "".join(
        f'<p style="margin:0 0 0 16px">{escape(line)}</p>' for told in entry.same_event for line in told.lines(numbers)
    )
    text = f"{entry.sign} {label}{before}{escape(entry.text)} {numbers.of(entry.citations)}"
    return f'<p style="margin:12px 0 0">{text}</p><p style="{_SMALL}">{escape(labels + marks)}</p>{sides}{notes}'


def _opposing_quote(side: OpposingQuote, numbers: CitationNumbers, zone: ZoneInfo) -> str:
    label = escape(format_citation_label(side.voice, zone))
    return f"<blockquote>{escape(side.text)} {numbers.of([side.citation])}<br>{label}</blockquote>"


def _linked(text: str, address: str) -> str:
    url = web_url(address)
    return f'<a href="{escape(url)}">{escape(text)}</a>' if url else escape(text)
