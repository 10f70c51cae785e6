"""The part of a briefing that is read in ten seconds: one sentence, a few lines, the state rows that moved. Pure.

    Briefing → CompactBriefing(lead, lines, also, states | rest)

What is not among the lines is one click away. `number` counts as `/why` does: 1 is the lead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.presentation.briefing_page import ALERT_FOOT, CitationLabel, alert_title, printable, read_of
from summarizer.briefing.model import (
    AspectState,
    Briefing,
    Change,
    ChangeKind,
    Citation,
    QuietReason,
    places_by_event,
)
from summarizer.ingest.sentence_diff import WordKind, WordRun, word_diff

_CORE = re.compile(r"[^\W_](?:.*[^\W_])?[%)]?", re.DOTALL)
LINES = 3
"""Whole lines of a briefing, the lead among them."""
ALSO = 3
"""Lines below them that are only begun, in small type."""
STATES = 2
"""State rows below them: on the first day of a topic everything moved."""
MORE_OF_IT = "↳ "
"""Before a line about the same event as a line above it, where all lines are shown in order."""
FRESH = timedelta(hours=24)
"""A citation of the last day needs no date: the message itself shows when it was posted."""
QUIET_EMOJI, FAILED_EMOJI = "🌙", "⚠️"
MOSTLY = 0.5
"""Share of new words from which none is marked: a sentence that is bold as a whole marks nothing."""


@dataclass(frozen=True, slots=True)
class NumberedChange:
    """A line of a briefing. `number` is its place on the page from 1; `stored` its place among the stored changes.

    `same_before`: a line above it shows the same earlier sentence. `more`: a line above it is about the same event.
    """

    number: int
    stored: int
    change: Change
    same_before: bool = False
    more: bool = False


@dataclass(frozen=True, slots=True)
class CompactBriefing:
    """`bottom_line` is only filled if no line repeats it: then all lines stand below it."""

    bottom_line: str
    lead: NumberedChange | None
    lines: tuple[NumberedChange, ...]
    also: tuple[NumberedChange, ...]
    rest: tuple[NumberedChange, ...]
    states: tuple[AspectState, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a dispute: who says it, and what. `voice.speaker` is empty if only the publisher says it."""

    voice: CitationLabel
    text: str
    citation: Citation


def compact(briefing: Briefing) -> CompactBriefing:
    """Choose what a briefing shows first: one line per event, then, if there is room, further lines about them."""
    ordered = sorted(reading_order(briefing), key=lambda line: line.more)
    lead = bool(ordered) and _says(briefing.bottom_line, ordered[0].change)
    lines = _each_before_once(ordered[:LINES])
    return CompactBriefing(
        bottom_line="" if lead else printable(briefing.bottom_line),
        lead=lines[0] if lead else None,
        lines=lines[lead:],
        also=tuple(ordered[LINES : LINES + ALSO]),
        rest=tuple(ordered[LINES + ALSO :]),
        states=tuple(moved_states(briefing, ordered))[:STATES],
    )


def _each_before_once(lines: Sequence[NumberedChange]) -> tuple[NumberedChange, ...]:
    """Three lines that all update one sentence need not repeat it."""
    shown: set[str] = set()
    marked = []
    for line in lines:
        before = None if is_dispute(line.change) else line.change.before  # a dispute shows it as a side
        marked.append(replace(line, same_before=before in shown))
        if before:
            shown.add(before)
    return tuple(marked)


def reading_order(briefing: Briefing) -> tuple[NumberedChange, ...]:
    """The changes as a page shows them: first the one that the bottom line is about, then the others by rank.

    Lines about one event are kept together.
    """
    stored = list(enumerate(briefing.changes, 1))
    first = [each for each in stored if _tells(briefing.bottom_line, each[1])][:1]
    ranked = [*first, *(each for each in stored if each not in first)]
    events = places_by_event(change for _, change in ranked)
    ordered = [(*ranked[place], place != event[0]) for event in events for place in event]
    return tuple(
        NumberedChange(number, place, change, more=more) for number, (place, change, more) in enumerate(ordered, 1)
    )


def stored_number(briefing: Briefing, number: int) -> int:
    """The place among the stored changes of the line that a reader counts as `number`; unchanged if there is none."""
    return next((each.stored for each in reading_order(briefing) if each.number == number), number)


def _says(bottom_line: str, change: Change) -> bool:
    if not bottom_line.strip():
        return True
    text = change.text.strip()
    return text != "" and text in bottom_line


def _tells(bottom_line: str, change: Change) -> bool:
    """Whether the bottom line is about the change: it contains its text or its headline."""
    return _says(bottom_line, change) or (change.headline is not None and change.headline in bottom_line)


def moved_states(briefing: Briefing, told: Sequence[NumberedChange]) -> Iterator[AspectState]:
    """Rows of the state card that moved in this period or are disputed, unless the lines cite the same article."""
    cited = {citation.version_id for each in told for citation in (*each.change.citations, *each.change.against)}
    for aspect in briefing.state.aspects:
        if aspect.text is None or aspect.citation is None or aspect.citation.version_id in cited:
            continue
        if aspect.disputing_citation is not None or _moved(aspect, briefing):
            yield aspect


def _moved(aspect: AspectState, briefing: Briefing) -> bool:
    """Whether the answer is from this period; in a first briefing the rows are not news but the card."""
    if briefing.since is None or aspect.as_of is None:
        return False
    return aspect.as_of > briefing.since


def head_line(briefing: Briefing, date: Callable[[datetime], str]) -> str:
    """What a briefing covers, in the small line below its topic. `date` writes a date for the platform."""
    if briefing.alert:
        return alert_title(briefing)
    since = f"since {date(briefing.since)}" if briefing.since else "first briefing"
    read = "" if briefing.quiet else f" · {read_of(briefing.coverage)}"  # a quiet line says it already
    late = " · late: it was due while Deltabrief was not running" if briefing.late else ""
    return f"{since}{read}{late}"


def foot_lines(briefing: Briefing, safe: Callable[[str, int], str], names: int, title: int) -> Iterator[str]:
    """The lines that say which sources failed and what was not analysed.

    `names` and `title` are the most characters of the sources' names and of a title. `safe` makes a stranger's text
    safe for the platform and shortens it to a number of characters.
    """
    if briefing.alert:
        yield ALERT_FOOT
        return
    cover = briefing.coverage
    if cover.failing and briefing.quiet is not QuietReason.SOURCES_FAILED:  # a quiet line says it already
        yield f"{FAILED_EMOJI} Could not be read: {safe(', '.join(cover.failing), names)}"
    if cover.not_analysed:
        more = " …" if len(cover.not_analysed) > 1 else ""
        yield f"{FAILED_EMOJI} Not analysed: {safe(cover.not_analysed[0], title)}{more}"


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")


def is_fresh(at: datetime, until: datetime) -> bool:
    """Whether a citation of this time needs no date in a briefing that ends at `until`."""
    return until - FRESH <= at <= until


def marked_words(change: Change, most: int) -> tuple[WordRun, ...]:
    """The words of a line, those not in its earlier sentence marked; empty if none or most of them are new."""
    after = printable(change.text)
    if not change.before or change.kind is ChangeKind.RETRACTED or len(after) > most:
        return ()
    runs = tuple(run for run in word_diff(printable(change.before), after) if run.kind is not WordKind.REMOVED)
    new = sum(len(run.text) for run in runs if run.kind is WordKind.INSERTED)
    return runs if 0 < new <= MOSTLY * sum(len(run.text) for run in runs) else ()


def unnamed_speaker(change: Change) -> str:
    """Who says a line; "" if its sentence names them."""
    speaker = printable(change.citations[0].speaker or "") if change.citations else ""
    named = any(word in printable(change.text).casefold() for word in speaker.casefold().split()[-1:])
    return "" if named else speaker


def publishers_of(citations: Sequence[Citation], many: int, link: Callable[[Citation], str]) -> str:
    """The publishers as links, each once."""
    once: dict[str, Citation] = {}
    for citation in citations:
        once.setdefault(citation.publisher, citation)
    shown = list(once.values())[:many]
    more = f" +{len(once) - len(shown)}" if len(once) > len(shown) else ""
    return ", ".join(map(link, shown)) + more


def bold_core(text: str) -> tuple[str, str, str]:
    """What stands before, within and after the bold part of new words: Slack needs a letter at both of its ends."""
    found = _CORE.search(text)
    return (text[: found.start()], found[0], text[found.end() :]) if found else (text, "", "")


def sides(change: Change) -> tuple[Side, ...]:
    """Who says what in a dispute: the new side first, then the others; sides with the same words once."""
    ours = [_side(change.text, citation) for citation in change.citations[:1]]
    theirs = [_side(citation.quote, citation) for citation in change.against]
    if change.before and theirs:  # the earlier sentence as it was worded for readers, not as its span
        theirs[0] = _side(change.before, change.against[0])
    different: dict[str, Side] = {}
    for side in (*ours, *theirs):
        different.setdefault(_folded(side.text), side)
    return tuple(different.values())


def _side(text: str, citation: Citation) -> Side:
    voice = CitationLabel(printable(citation.speaker or ""), printable(citation.publisher), citation.reported_at)
    return Side(voice, without_speaker(printable(text), voice.speaker), citation)


def without_speaker(text: str, speaker: str) -> str:
    """The sentence without "Ann Lee: " in front, which its label says already."""
    head, _, rest = text.partition(": ")
    return rest if rest and _folded(head) == _folded(speaker) else text


def is_dispute(change: Change) -> bool:
    """Whether a line is shown as two sides."""
    return change.kind is ChangeKind.DISPUTED and bool(change.against)
