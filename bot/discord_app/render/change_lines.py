"""Entries of a page → Discord's Markdown: the cited text, the earlier sentence, attributions, the other sides. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from bot.discord_app.render.markdown import discord_ago, discord_date, fitting, masked_link, safe
from bot.discord_app.render.paginate import ITEM_LIMIT
from bot.presentation.briefing_page import CitationLabel, CitationNumbers, Entry, OpposingQuote
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.model import Citation

NAME = 80
"""Maximum characters of a speaker, publisher, aspect or title; real ones are shorter."""
NOTE = 200
TEXTS = (600, 400, 250, 120, 20)
"""Maximum characters of a sentence: the longest in newspapers have 600; less only if escapes and links fill the
item."""
SHOWN = 5
"""Number of citations in one line; the briefing's sources list them all."""
SIDES = 2
"""Number of speakers shown for each side of a change; its sources list them all."""
NOTES = 8
"""Maximum number of lines below an entry; our pages have fewer."""
AGAINST = "⇄"
JOINTS = {"↔": AGAINST}
"""Discord shows the arrow that other media use as an emoji."""
BULLET = "•"
_BY_SIGN = {info.sign: info.emoji for info in CHANGE_KINDS.values()}


@dataclass(frozen=True, slots=True)
class CitationFormatter:
    """Writes cited lines with the citation numbers of one set of messages: linked, or bare if links are too long."""

    numbers: CitationNumbers
    linked: bool = True

    def cited(self, text: str, citations: Sequence[Citation], most: int) -> str:
        """The text with its citation marks."""
        marks = [self._mark(number, citation) for number, citation in list(self.numbers.each(citations).items())]
        more = f" +{len(marks) - SHOWN}" if len(marks) > SHOWN else ""
        return f"{safe(text, most)} {''.join(marks[:SHOWN])}{more}".rstrip()

    def _mark(self, number: int, citation: Citation) -> str:
        return masked_link(f"[{number}]", citation.link if self.linked else None)


def small(line: str) -> str:
    """A line in Discord's small grey type."""
    return f"-# {line}"


def entry_item(entry: Entry, numbers: CitationNumbers, start: str | None = None) -> str:
    """One entry: sign, before → after, attribution. `start` replaces sign and label in front of the text."""
    return item(partial(_lines, entry, start), numbers)


def sign_and_label(entry: Entry, most: int = NAME) -> str:
    """The beginning of an entry: a kind of change has the sign that it has in a briefing."""
    return f"{_BY_SIGN.get(entry.sign, BULLET)} {bold_label(entry.label, most)}"


def item(lines: Callable[[CitationFormatter, int], Iterable[str]], numbers: CitationNumbers) -> str:
    """Lines shortened to the maximum length of an item: first the texts get shorter, then links become bare numbers."""

    def write(most: int) -> str:
        return "\n".join(lines(CitationFormatter(numbers, linked=most > TEXTS[-1]), most))

    return fitting(write, TEXTS, ITEM_LIMIT)


def bold_label(name: str, most: int) -> str:
    """A name in bold, before its text."""
    return f"**{safe(name, min(most, NAME))}:** " if name.strip() else ""


def _lines(entry: Entry, start: str | None, tell: CitationFormatter, most: int) -> Iterator[str]:
    start = sign_and_label(entry, most) if start is None else start
    if entry.before:
        yield f"{start}{tell.cited(entry.before, entry.before_citations, most)}"
        if entry.before_voice:
            yield discord_citation_label(entry.before_voice, most)
        start = f"{JOINTS.get(entry.joint, entry.joint)} "
    yield f"{start}{tell.cited(entry.text, entry.citations, most)}"
    marks = "".join(f" · {mark}" for mark in entry.marks)
    yield from list(dict.fromkeys(f"{discord_citation_label(voice, most)}{marks}" for voice in entry.voices))[:SIDES]
    for side in entry.sides[:SIDES]:
        yield from _other_side(side, tell, most)
    yield from (small(safe(line, min(most, NOTE))) for line in entry.notes[:NOTES])


def discord_citation_label(label: CitationLabel, most: int) -> str:
    """Speaker, publisher and date; for earlier citations, also how long ago."""
    names = [safe(name, min(most, NAME)) for name in (label.speaker, label.publisher)]
    parts = (*names, discord_date(label.at), discord_ago(label.at) if label.earlier else "")
    return small(" · ".join(part for part in parts if part))


def _other_side(side: OpposingQuote, tell: CitationFormatter, most: int) -> Iterator[str]:
    yield f"{AGAINST} “{tell.cited(side.text, [side.citation], most)}”"
    yield discord_citation_label(side.voice, most)
