"""What a reader is shown, before any medium: briefing or answer → Page. Pure.

A page knows its numbered citations and its entries; `bot.console` makes terminal text of it, `bot.markdown` Markdown.
Whatever comes from an article is untrusted and passes through `plain` here, once, on its way into a page.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from summarizer.change_kinds import CHANGE_KINDS
from summarizer.compose import quiet_line
from summarizer.types import (
    Answer,
    AnswerLine,
    ArticleVersion,
    AspectState,
    Briefing,
    Change,
    ChangeKind,
    Citation,
    Coverage,
    Modality,
    Summary,
)

NAMESAKES = 4
"""People of one name who are listed."""

_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor moves
    r"|\x1b[\]PX^_].*?(?:\x07|\x1b\\)"  # OSC, DCS and the like, up to their end
    r"|\x1b[ -/]*[0-~]",  # two-character escapes
    re.DOTALL,
)
"""Only what starts with ESC: a C1 control in an article is mojibake of a quote mark, and loses only itself."""
_BIDI = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a page with what belongs under it. `label` is a short name in front: an aspect, a side.

    `before` is the earlier side with its voice `before_by`; `joint` stands between it and the text.
    """

    sign: str
    text: str
    label: str = ""
    before: str = ""
    before_by: str = ""
    joint: str = "→"
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Entries under one heading."""

    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A numbered article of the footer."""

    number: int
    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A whole briefing or answer."""

    title: str
    subtitle: str
    lead: str
    sections: tuple[Section, ...] = ()
    references: tuple[Reference, ...] = ()
    footer: tuple[str, ...] = ()


class Numbers:
    """Citation numbers in order of first use: one number for each article version that a page cites."""

    def __init__(self) -> None:
        self._number: dict[str, int] = {}
        self._first: dict[int, Citation] = {}

    def of(self, citations: Sequence[Citation]) -> str:
        """The marks of these citations, such as "[1][3]"."""
        return "".join(f"[{number}]" for number in self.each(citations))

    def each(self, citations: Sequence[Citation]) -> dict[int, Citation]:
        """Number → citation, one for each article version of these."""
        numbered: dict[int, Citation] = {}
        for citation in citations:
            number = self._number.setdefault(citation.version_id, len(self._number) + 1)
            numbered.setdefault(number, self._first.setdefault(number, citation))
        return numbered

    def references(self, zone: ZoneInfo) -> tuple[Reference, ...]:
        """Every numbered article, in order."""
        return tuple(_reference(number, each, zone) for number, each in self._first.items())


def plain(text: str) -> str:
    """Article text that can do nothing to a terminal or page: no escapes, controls or direction marks, one line."""
    kept = "".join(_harmless(char) for char in _ESCAPES.sub("", text) if char not in _BIDI)
    return " ".join(kept.split())


def _harmless(char: str) -> str:
    if char.isspace():
        return " "
    return "" if unicodedata.category(char) in {"Cc", "Cs"} else char


def day(moment: datetime, zone: ZoneInfo) -> str:
    """A date as a reader of that time zone would write it: "13 February 2025"."""
    local = moment.astimezone(zone)
    return f"{local.day} {local:%B %Y}"


def briefing_page(briefing: Briefing, zone: ZoneInfo) -> Page:
    """A briefing as its reader sees it: bottom line, state card, changes by kind, sources, what it stands on."""
    numbers = Numbers()
    lead = plain(quiet_line(briefing.quiet, briefing.coverage, zone) if briefing.quiet else briefing.bottom_line)
    state = tuple(aspect_entry(aspect, numbers, zone) for aspect in briefing.state.aspects)  # first: it is read first
    changed = tuple(_changed(briefing.changes, numbers, zone))
    sections = (Section("Where it stands", state), *changed) if state else changed
    return Page(
        title=plain(briefing.topic_name),
        subtitle=_period(briefing, zone),
        lead=lead,
        sections=sections,
        references=numbers.references(zone),
        footer=tuple(stands_on(briefing)),
    )


def _period(briefing: Briefing, zone: ZoneInfo) -> str:
    until = briefing.until.astimezone(zone)
    late = " · late: it fell due while Deltabrief was not running" if briefing.late else ""
    since = f" · since {day(briefing.since, zone)}" if briefing.since else " · first briefing"
    return f"{until:%A} {day(until, zone)}{since}{late}"


def _articles(cover: Coverage) -> str:
    return f"{_count(cover.articles_read, 'article')} read"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _stories(number: int) -> str:
    return "1 story" if number == 1 else f"{number} stories"


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(plain(name) for name in names) or "every source"


def stands_on(briefing: Briefing) -> Iterator[str]:
    """What was read for it, what could not be, and what was left out, a line each."""
    cover = briefing.coverage
    stories = f", telling {_stories(cover.stories)}" if 0 < cover.stories < cover.on_topic else ""
    yield " · ".join(
        (_articles(cover), f"{cover.on_topic} on topic{stories}", _count(cover.origins, "independent origin"))
    )
    if cover.failing:
        yield f"Could not be read: {_listed(cover.failing)}"
    for reason in cover.not_analysed:
        yield f"Not analysed: {plain(reason)}"
    if briefing.held_back:
        yield f"{_count(briefing.held_back, 'smaller change')} held back for length"


def aspect_entry(aspect: AspectState, numbers: Numbers, zone: ZoneInfo) -> Entry:
    """A row of a state card, with who said it and when, and the disputing side under it."""
    if aspect.text is None or aspect.citation is None:
        return Entry("·", "nothing known yet", plain(aspect.aspect))
    marks = " · ".join(state_marks(aspect))
    note = f"{voice(aspect.citation, zone, aspect.as_of)}{f' · {marks}' if marks else ''}"
    return Entry(
        sign=CHANGE_KINDS[ChangeKind.DISPUTED].sign if aspect.other else "·",
        text=f"{plain(aspect.text)} {numbers.of([aspect.citation])}",
        label=plain(aspect.aspect),
        notes=(note, *_other_side(aspect, numbers, zone)),
    )


def state_marks(aspect: AspectState) -> Iterator[str]:
    """What a reader has to know about the answer of an aspect: disputed, only planned, stale."""
    if aspect.other:
        yield "⚠ disputed"
    if aspect.modality is not Modality.ASSERTED:
        yield aspect.modality.value
    if aspect.stale:
        yield "stale"


def _other_side(aspect: AspectState, numbers: Numbers, zone: ZoneInfo) -> Iterator[str]:
    if aspect.other:
        yield f"against: “{plain(aspect.other.quote)}” {numbers.of([aspect.other])}"
        yield voice(aspect.other, zone)


def _changed(changes: tuple[Change, ...], numbers: Numbers, zone: ZoneInfo) -> Iterator[Section]:
    for kind, info in CHANGE_KINDS.items():
        of_kind = [change for change in changes if change.kind is kind]
        if of_kind:
            yield Section(info.heading, tuple(change_entry(change, numbers, zone) for change in of_kind))


def change_entry(change: Change, numbers: Numbers, zone: ZoneInfo) -> Entry:
    """A change with what was before, and who says so now."""
    info = CHANGE_KINDS[change.kind]
    if change.kind is ChangeKind.CORROBORATED:
        return Entry(info.sign, f"{plain(change.text)} {numbers.of(change.citations)}", plain(change.aspect or ""))
    before = f"{plain(change.before)} {numbers.of(change.against)}" if change.before else ""
    disputed = change.kind is ChangeKind.DISPUTED and not change.before
    return Entry(
        sign=info.sign,
        text=f"{plain(change.text)} {numbers.of(change.citations)}".rstrip(),
        label=plain(change.aspect or ""),
        before=before,
        before_by=voice(change.against[0], zone) if before and change.against else "",
        joint=info.joint,
        notes=(
            *dict.fromkeys(voice(citation, zone) for citation in change.citations),
            *(_sides(change.against, numbers, zone) if disputed else ()),
            *(("edited after publication, without saying so",) if change.silent_edit else ()),
        ),
    )


def _sides(against: tuple[Citation, ...], numbers: Numbers, zone: ZoneInfo) -> Iterator[str]:
    for citation in against:
        yield f"against: “{plain(citation.quote)}” {numbers.of([citation])}"
        yield voice(citation, zone)


def voice(citation: Citation, zone: ZoneInfo, as_of: datetime | None = None) -> str:
    """Speaker, publisher and date of a citation."""
    speaker = plain(citation.speaker or "")
    when = day(as_of or citation.reported_at, zone)
    return " · ".join(part for part in (speaker, plain(citation.publisher), when) if part)


def _reference(number: int, citation: Citation, zone: ZoneInfo) -> Reference:
    title = f"“{plain(citation.title)}”" if citation.title else ""
    parts = (plain(citation.publisher), title, day(citation.reported_at, zone))
    return Reference(number, ", ".join(part for part in parts if part), plain(citation.url or ""))


def summary_page(version: ArticleVersion, publisher: str, summary: Summary | None, zone: ZoneInfo) -> Page:
    """What one article says in short, or why it was not read."""
    lead = "" if summary else plain(version.note or "not analysed yet")
    told = tuple(Entry("·", plain(sentence.text)) for sentence in (summary.sentences if summary else ()))
    title = plain(version.title or "An article without a title")
    sections = (Section("In short", told),) if told else ()
    return Page(title, f"{plain(publisher)} · {day(version.published_at, zone)}", lead, sections)


def remarks(answer: Answer) -> Iterator[str]:
    """What is to be known before the lines of an answer are read."""
    if answer.disputed:
        yield "Sources differ."
    if answer.namesakes:
        shown, over = answer.namesakes[:NAMESAKES], len(answer.namesakes) - NAMESAKES
        others = [f"one of {over} more"] if over > 0 else []
        yield f"The name may be that of {' or '.join([*shown, *others])}; ask by the full name to hear of one."


def answer_page(answer: Answer, zone: ZoneInfo) -> Page:
    """An answer as its reader sees it: cited lines, side by side where sources differ, or why there is none."""
    numbers = Numbers()
    lead = plain(answer.refusal or " ".join(remarks(answer)))
    sides = sorted({line.side for line in answer.lines}, key=lambda side: (side == 0, side))  # the dispute comes first
    sections = tuple(
        Section(
            f"Side {side}" if side else ("Besides" if answer.disputed else "What the ledger says"),
            tuple(_line(line, numbers, zone) for line in answer.lines if line.side == side),
        )
        for side in sides
    )
    return Page(plain(answer.question), "", lead, sections, numbers.references(zone))


def _line(line: AnswerLine, numbers: Numbers, zone: ZoneInfo) -> Entry:
    return Entry("·", f"{plain(line.text)} {numbers.of([line.citation])}", notes=(voice(line.citation, zone),))
