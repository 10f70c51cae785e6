"""An answer as a page: cited lines, side by side if sources differ, or the reason why there is no answer. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from bot.presentation.briefing_page import Entry, Page, Section, citation_label, printable
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.questions.model import Answer, AnswerLine

ALONE = "What the ledger says"
"""Heading for the lines of an answer that nobody disputes."""
NAMESAKES = 4
"""Maximum number of people listed for an ambiguous name."""


def remarks(answer: Answer) -> Iterator[str]:
    """Notes that readers need before the lines of an answer."""
    if answer.disputed:
        yield "Sources differ."
    if answer.namesakes:
        shown, over = answer.namesakes[:NAMESAKES], len(answer.namesakes) - NAMESAKES
        others = [f"one of {over} more"] if over > 0 else []
        yield f"That name is ambiguous: {' or '.join([*shown, *others])}? Use the full name."


def answer_page(answer: Answer, zone: ZoneInfo) -> Page:
    """An answer as a page: cited lines, side by side if sources differ, or the reason why there is no answer."""
    lead = printable(answer.refusal or " ".join(remarks(answer)))
    return Page(printable(answer.question), "", lead, tuple(_sides(answer)), zone=zone)


def _sides(answer: Answer) -> Iterator[Section]:
    """The sides of a dispute first, then the undisputed lines."""
    for side in sorted({line.side for line in answer.lines}, key=lambda side: (side == 0, side)):
        heading = f"Side {side}" if side else ("Besides" if answer.disputed else ALONE)
        yield Section(heading, tuple(_line(line) for line in answer.lines if line.side == side))


def _line(line: AnswerLine) -> Entry:
    return Entry(
        CHANGE_KINDS[line.kind].sign if line.kind else "·",
        printable(line.text),
        citations=(line.citation,),
        voices=(citation_label(line.citation),),
        marks=("since overtaken",) if line.overtaken else (),
    )
