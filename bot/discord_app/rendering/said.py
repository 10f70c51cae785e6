"""The lines that briefings, answers and timelines share: a cited text, its voice, a change. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from bot.discord_app.rendering.draft import ITEM_LIMIT
from bot.discord_app.rendering.text import ago, day, fitting, link, safe
from bot.page import Numbers, state_marks
from summarizer.change_kinds import CHANGE_KINDS
from summarizer.types import AspectState, Change, ChangeKind, Citation

NAME = 80
"""Characters of a speaker, publisher, aspect or title; real ones are shorter."""
TEXTS = (600, 400, 250, 120, 20)
"""Characters of a sentence: the longest of newspapers have 600; less only where escapes and links fill the item."""
SHOWN = 5
"""Citations that one line lists; the sources of the briefing name them all."""
SIDES = 2
"""Voices that each side of a change shows; its sources name all."""
AGAINST = "⇄"
"""Between two sides. The arrow that other media use is shown by Discord as an emoji."""


@dataclass(frozen=True, slots=True)
class Teller:
    """Writes cited lines with the numbers of one message set, linked or, where links take too much room, bare."""

    numbers: Numbers
    linked: bool = True

    def cited(self, text: str, citations: Sequence[Citation], most: int) -> str:
        """The text with the marks of its citations."""
        marks = [self._mark(number, each) for number, each in list(self.numbers.each(citations).items())]
        more = f" +{len(marks) - SHOWN}" if len(marks) > SHOWN else ""
        return f"{safe(text, most)} {''.join(marks[:SHOWN])}{more}".rstrip()

    def _mark(self, number: int, citation: Citation) -> str:
        return link(f"[{number}]", citation.url if self.linked else None)


def small(line: str) -> str:
    """A line in Discord's small grey type."""
    return f"-# {line}"


def voice(citation: Citation, most: int, when: datetime | None = None, *, old: bool = False) -> str:
    """Speaker, publisher and date; for what is from before, also how long ago."""
    date = when or citation.reported_at
    names = [safe(name, min(most, NAME)) for name in (citation.speaker or "", citation.publisher)]
    parts = (*names, day(date), ago(date) if old else "")
    return small(" · ".join(part for part in parts if part))


def change_item(change: Change, numbers: Numbers, note: str = "", when: str = "") -> str:
    """One change: sign, before → after, who says so and when; our own `when` in front and `note` below."""
    return item(partial(_change, change, note, when), numbers)


def aspect_item(aspect: AspectState, numbers: Numbers) -> str:
    """One line of a state card."""
    return item(partial(_aspect, aspect), numbers)


def cited_item(text: str, citation: Citation, numbers: Numbers) -> str:
    """A cited sentence with its voice."""
    return item(lambda tell, most: (f"• {tell.cited(text, [citation], most)}", voice(citation, most)), numbers)


def item(lines: Callable[[Teller, int], Iterable[str]], numbers: Numbers) -> str:
    """Lines written as long as an item may be: first their texts get shorter, then links become bare numbers."""

    def write(most: int) -> str:
        return "\n".join(lines(Teller(numbers, linked=most > TEXTS[-1]), most))

    return fitting(write, TEXTS, ITEM_LIMIT)


def _change(change: Change, note: str, when: str, tell: Teller, most: int) -> Iterator[str]:
    yield from _told(
        change, f"{when} `{CHANGE_KINDS[change.kind].sign}` {label(change.aspect, most)}".lstrip(), tell, most
    )
    if change.silent_edit:
        yield small("edited after publication, without saying so")
    if note:
        yield note


def _told(change: Change, start: str, tell: Teller, most: int) -> Iterator[str]:
    disputed = change.kind is ChangeKind.DISPUTED
    if change.kind is ChangeKind.CORROBORATED:  # known already: one line is enough
        yield f"{start}{tell.cited(change.text, change.citations, most)}"
        return
    if change.before:
        yield f"{start}{tell.cited(change.before, change.against, most)}"
        yield from (voice(each, most, old=True) for each in change.against[:1])
        start = f"{AGAINST if disputed else '→'} "
    yield f"{start}{tell.cited(change.text, change.citations, most)}"
    yield from list(dict.fromkeys(voice(each, most) for each in change.citations))[:SIDES]
    if disputed and not change.before:
        yield from _other_sides(change.against[:SIDES], tell, most)


def _other_sides(against: Sequence[Citation], tell: Teller, most: int) -> Iterator[str]:
    for citation in against:
        yield f"{AGAINST} “{tell.cited(citation.quote, [citation], most)}”"
        yield voice(citation, most, old=True)


def label(aspect: str | None, most: int) -> str:
    """The aspect in bold, in front of what is said of it."""
    return f"**{safe(aspect, min(most, NAME))}:** " if aspect and aspect.strip() else ""


def _aspect(aspect: AspectState, tell: Teller, most: int) -> Iterator[str]:
    if aspect.text is None or aspect.citation is None:
        yield f"{label(aspect.aspect, most)}nothing known yet"
        return
    sign = f"`{CHANGE_KINDS[ChangeKind.DISPUTED].sign}` " if aspect.other else ""
    yield f"{sign}{label(aspect.aspect, most)}{tell.cited(aspect.text, [aspect.citation], most)}"
    marks = "".join(f" · {mark}" for mark in state_marks(aspect))
    yield f"{voice(aspect.citation, most, aspect.as_of, old=True)}{marks}"
    yield from _other_sides([aspect.other] if aspect.other else [], tell, most)
