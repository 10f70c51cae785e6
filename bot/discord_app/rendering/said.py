"""The lines that briefings, answers and timelines share: a cited text, its voice, a change. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from bot.discord_app.rendering.draft import ITEM_LIMIT
from bot.discord_app.rendering.text import ago, day, fitting, link, safe
from bot.page import SIGNS, Numbers, state_marks
from summarizer.types import AspectState, Change, ChangeKind, Citation

NAME = 80
"""Characters of a speaker, publisher, aspect or title; real ones are shorter."""
TEXTS = (600, 400, 250, 120, 40)
"""Characters of a sentence: the longest of newspapers have 600; less only where escapes and links fill the item."""
SHOWN = 5
"""Citations that one line lists; the sources of the briefing name them all."""


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


def voice(citation: Citation, when: datetime | None = None, *, old: bool = False) -> str:
    """Speaker, publisher and date; for what is from before, also how long ago."""
    date = when or citation.reported_at
    parts = (safe(citation.speaker or "", NAME), safe(citation.publisher, NAME), day(date), ago(date) if old else "")
    return small(" · ".join(part for part in parts if part))


def change_item(change: Change, numbers: Numbers) -> str:
    """One change of a briefing: sign, before → after, who says so and when."""
    return _item(partial(_change, change), numbers)


def aspect_item(aspect: AspectState, numbers: Numbers) -> str:
    """One line of a state card."""
    return _item(partial(_aspect, aspect), numbers)


def cited_item(text: str, citation: Citation, numbers: Numbers) -> str:
    """A cited sentence with its voice."""
    return _item(lambda tell, most: (f"• {tell.cited(text, [citation], most)}", voice(citation)), numbers)


def _item(lines, numbers: Numbers) -> str:  # type: ignore[no-untyped-def]
    def write(most: int) -> str:
        return "\n".join(lines(Teller(numbers, linked=most > TEXTS[-1]), most))

    return fitting(write, TEXTS, ITEM_LIMIT)


def _change(change: Change, tell: Teller, most: int) -> Iterator[str]:
    sign = f"`{SIGNS[change.kind]}` {label(change.aspect)}"
    after = tell.cited(change.text, change.citations, most)
    if change.before:
        yield f"{sign}{tell.cited(change.before, change.against, most)}"
        yield from (voice(each, old=True) for each in change.against[:1])
        yield f"{'↔' if change.kind is ChangeKind.DISPUTED else '→'} {after}"
    else:
        yield f"{sign}{after}"
    if change.kind is not ChangeKind.CORROBORATED:
        yield from list(dict.fromkeys(voice(each) for each in change.citations))[:SHOWN]
    if change.kind is ChangeKind.DISPUTED and not change.before:
        for each in change.against[:2]:
            yield f"↔ “{tell.cited(each.quote, [each], most)}”"
            yield voice(each, old=True)
    if change.silent_edit:
        yield small("edited after publication, without saying so")


def label(aspect: str | None) -> str:
    """The aspect in bold, in front of what is said of it."""
    return f"**{safe(aspect, NAME)}:** " if aspect and aspect.strip() else ""


def _aspect(aspect: AspectState, tell: Teller, most: int) -> Iterator[str]:
    if aspect.text is None or aspect.citation is None:
        yield f"`·` {label(aspect.aspect)}nothing known yet"
        return
    yield f"`{'≠' if aspect.other else '·'}` {label(aspect.aspect)}{tell.cited(aspect.text, [aspect.citation], most)}"
    marks = "".join(f" · {mark}" for mark in state_marks(aspect))
    yield f"{voice(aspect.citation, aspect.as_of, old=True)}{marks}"
    if aspect.other:
        yield f"↔ “{tell.cited(aspect.other.quote, [aspect.other], most)}”"
        yield voice(aspect.other, old=True)
