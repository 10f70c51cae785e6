"""The presentation model, independent of any medium: briefing or answer → Page. Pure.

    Briefing, Answer, … → Page of Sections of Entries → terminal text | Markdown | Discord messages

Headings, lines, attributions and quiet sentences are worded here, once. A renderer decides only how a date, a link and
a citation number look on its medium. Article text is untrusted and passes through `printable` on its way into a page.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.model import (
    AspectState,
    Briefing,
    Change,
    ChangeKind,
    Citation,
    Coverage,
    places_by_event,
)
from summarizer.briefing.wording import printed_by, quiet_line
from summarizer.claims.model import Modality
from summarizer.ingest.sentence_diff import WordKind, WordRun

UTC_ZONE = ZoneInfo("UTC")
SILENT_EDIT = "edited after publication without a notice"

_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor moves
    r"|\x1b[\]PX^_].*?(?:\x07|\x1b\\)"  # OSC, DCS and similar, up to their end
    r"|\x1b[ -/]*[0-~]",  # two-character escapes
    re.DOTALL,
)
"""Only sequences that start with ESC: a C1 control in an article is a garbled quotation mark, and only that character
is removed."""
_BIDI = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class CitationLabel:
    """Speaker, publisher and date of a line. `earlier`: from before this page, so a chat also shows how long ago."""

    speaker: str
    publisher: str
    at: datetime
    earlier: bool = False


@dataclass(frozen=True, slots=True)
class OpposingQuote:
    """A quotation from the other side of a dispute, verbatim."""

    text: str
    citation: Citation
    voice: CitationLabel


@dataclass(frozen=True, slots=True)
class CitedText:
    """A sentence, and the earlier sentence if it is not shown above, with their citations."""

    text: str
    citations: tuple[Citation, ...]
    before: str = ""
    before_citations: tuple[Citation, ...] = ()

    def lines(self, numbers: CitationNumbers) -> Iterator[str]:
        """As plain text: "also: …", "before: …"."""
        yield f"also: {with_marks(self.text, self.citations, numbers)}"
        if self.before:
            yield f"before: {with_marks(self.before, self.before_citations, numbers)}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a page with the details below it. `label` is a short name in front: an aspect or a side.

    `before` is the earlier sentence with its own citations and attribution; `joint` stands between it and the text.
    `marks` are appended to the attributions: "disputed", "stale". Below come the quotations in `sides`, then the
    `notes`, then `same_event`: further lines about the same event.
    `words` merges `before` and `text` into a word diff, for a medium that can mark removed and inserted words.
    """

    sign: str
    text: str
    label: str = ""
    citations: tuple[Citation, ...] = ()
    before: str = ""
    before_citations: tuple[Citation, ...] = ()
    before_voice: CitationLabel | None = None
    joint: str = "→"
    voices: tuple[CitationLabel, ...] = ()
    marks: tuple[str, ...] = ()
    sides: tuple[OpposingQuote, ...] = ()
    notes: tuple[str, ...] = ()
    same_event: tuple[CitedText, ...] = ()
    words: tuple[WordRun, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Entries under one heading. A `together` section is not split between two messages if possible."""

    heading: str
    entries: tuple[Entry, ...]
    together: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A numbered article of the footer."""

    number: int
    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A complete briefing or answer. Its dates are shown in `zone`, unless the medium uses each reader's own zone."""

    title: str
    subtitle: str
    lead: str
    sections: tuple[Section, ...] = ()
    footer: tuple[str, ...] = ()
    zone: ZoneInfo = UTC_ZONE


class CitationNumbers:
    """Citation numbers in order of first use: one number for each article version that a page cites."""

    def __init__(self) -> None:
        self._number: dict[str, int] = {}
        self._first: dict[int, Citation] = {}

    def of(self, citations: Sequence[Citation]) -> str:
        """The marks of these citations, for example "[1][3]"."""
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
        return tuple(_reference(number, citation, zone) for number, citation in self._first.items())


def with_marks(text: str, citations: Sequence[Citation], numbers: CitationNumbers) -> str:
    """The text followed by the marks of its citations."""
    return f"{text} {numbers.of(citations)}".rstrip()


def marked(words: Sequence[WordRun], marks: Mapping[WordKind, tuple[str, str]]) -> str:
    """A sentence with marks around removed and inserted words; spaces stay outside the marks."""
    parts: list[str] = []
    for run in words:
        before, after = marks.get(run.kind, ("", ""))
        bare = run.text.strip()
        ahead, behind = run.text[: len(run.text) - len(run.text.lstrip())], run.text[len(run.text.rstrip()) :]
        parts += [ahead, before, bare, after, behind] if bare else [run.text]
        if run.kind is WordKind.REMOVED and not behind:
            parts.append(" ")
    return "".join(parts)


def printable(text: str) -> str:
    """Article text made harmless for a terminal or page: one line, no escapes, controls or direction marks."""
    if text.isprintable():  # nothing of the kind is; looking at each character was half the work of a long briefing
        return " ".join(text.split())
    kept = "".join(_harmless(char) for char in _ESCAPES.sub("", text) if char not in _BIDI)
    return " ".join(kept.split())


def _harmless(char: str) -> str:
    if char.isspace():
        return " "
    return "" if unicodedata.category(char) in {"Cc", "Cs"} else char


def format_date(moment: datetime, zone: ZoneInfo) -> str:
    """A date in that time zone: "13 February 2025"."""
    local = moment.astimezone(zone)
    return f"{local.day} {local:%B %Y}"


def briefing_page(briefing: Briefing, zone: ZoneInfo) -> Page:
    """A briefing as a page: bottom line, state card, changes by kind, sources, coverage."""
    lead = printable(quiet_line(briefing.quiet, briefing.coverage, zone) if briefing.quiet else briefing.bottom_line)
    return Page(
        title=printable(briefing.topic_name),
        subtitle=_period(briefing, zone),
        lead=lead,
        sections=(
            *state_section(briefing.state.aspects),
            *change_sections(briefing.changes),
        ),  # readers read the state first
        footer=tuple(stands_on(briefing)),
        zone=zone,
    )


def alert_title(briefing: Briefing) -> str:
    """The subtitle of what comes between two briefings: why it could not wait."""
    kinds = {change.kind for change in briefing.changes}
    happened = [info.counted for kind, info in CHANGE_KINDS.items() if kind in kinds]
    return f"alert: reported earlier, now {' and '.join(happened) or 'different'}"


ALERT_FOOT = "The next briefing covers everything else."


def _period(briefing: Briefing, zone: ZoneInfo) -> str:
    until = briefing.until.astimezone(zone)
    if briefing.alert:
        return f"{until:%A} {format_date(until, zone)} · {alert_title(briefing)}"
    late = " · late: it was due while Deltabrief was not running" if briefing.late else ""
    since = f" · since {format_date(briefing.since, zone)}" if briefing.since else " · first briefing"
    return f"{until:%A} {format_date(until, zone)}{since}{late}"


def read_of(cover: Coverage) -> str:
    """What was read, in half a line: "2 articles read", or "5 articles read, 2 on topic"."""
    on_topic = "" if cover.on_topic == cover.articles_read else f", {cover.on_topic} on topic"
    return f"{_articles(cover)}{on_topic}"


SAME_BEFORE = "before: as above"
"""Below a line that updates the same sentence as a line above it."""


def _articles(cover: Coverage) -> str:
    return f"{count(cover.articles_read, 'article')} read"


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 article", "2 articles"."""
    return f"{number} {noun}" if number == 1 else f"{number:,} {noun}s"


def _stories(number: int) -> str:
    return "1 story" if number == 1 else f"{number} stories"


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(printable(name) for name in names) or "every source"


def stands_on(briefing: Briefing) -> Iterator[str]:
    """What was read for the briefing, which sources failed and what was left out, one line each."""
    if briefing.alert:  # it was read for one article
        yield ALERT_FOOT
        return
    cover = briefing.coverage
    stories = f", covering {_stories(cover.stories)}" if 0 < cover.stories < cover.on_topic else ""
    yield " · ".join(
        (_articles(cover), f"{cover.on_topic} on topic{stories}", count(cover.origins, "independent origin"))
    )
    if cover.failing:
        yield f"Could not be read: {_listed(cover.failing)}"
    for reason in cover.not_analysed:
        yield f"Not analysed: {printable(reason)}"
    if briefing.omitted_changes:
        yield f"{count(briefing.omitted_changes, 'smaller change')} held back for length"


def state_section(aspects: Sequence[AspectState], heading: str = "Where it stands") -> tuple[Section, ...]:
    """The answers of a state card as a section; questions without an answer have no row."""
    known = tuple(aspect_entry(aspect) for aspect in aspects if aspect.text is not None)
    return (Section(heading, known, together=True),) if known else ()


def aspect_entry(aspect: AspectState) -> Entry:
    """A row of a state card, with speaker and date, and the disputing side below it."""
    if aspect.text is None or aspect.citation is None:
        return Entry("·", "nothing known yet", printable(aspect.aspect))
    return Entry(
        sign=CHANGE_KINDS[ChangeKind.DISPUTED].sign if aspect.disputing_citation else "·",
        text=printable(aspect.text),
        label=printable(aspect.aspect),
        citations=(aspect.citation,),
        voices=(citation_label(aspect.citation, aspect.as_of, earlier=True),),
        marks=tuple(_state_marks(aspect)),
        sides=(_quote(aspect.disputing_citation),) if aspect.disputing_citation else (),
    )


def _state_marks(aspect: AspectState) -> Iterator[str]:
    """Warnings about an aspect's answer: disputed, only planned, stale."""
    if aspect.disputing_citation:
        yield "⚠ disputed"
    if aspect.modality is not Modality.ASSERTED:
        yield aspect.modality.value
    if aspect.stale:
        yield "stale"


def change_sections(changes: Sequence[Change]) -> Iterator[Section]:
    """Each event under the heading of its first line's kind, in the order in which a briefing shows the kinds."""
    events = [[changes[place] for place in event] for event in places_by_event(changes)]
    for kind, info in CHANGE_KINDS.items():
        entries = tuple(
            replace(change_entry(first), same_event=tuple(_same_event(first, more)))
            for first, *more in events
            if first.kind is kind
        )
        if entries:
            yield Section(info.heading, entries)


def _same_event(first: Change, more: Sequence[Change]) -> Iterator[CitedText]:
    """The further lines of an event, without headlines of articles already cited for it: the sources list them."""
    cited, told = {citation.version_id for citation in first.citations}, {first.before}
    for change in more:
        if not _is_title_of(change, cited):
            before = "" if change.before in told else printable(change.before or "")
            yield CitedText(printable(change.text), change.citations, before, _earlier(change) if before else ())
        told.add(change.before)
        cited.update(citation.version_id for citation in change.citations)


def _is_title_of(change: Change, versions: Collection[str]) -> bool:
    """Whether the line is the headline, or part of the headline, of one of these versions."""
    citation = next(iter(change.citations), None)
    if citation is None or citation.version_id not in versions or not citation.quote:
        return False
    return citation.quote in (citation.title or "")


def change_entry(change: Change) -> Entry:
    """A change with the earlier sentence and the current attribution."""
    info = CHANGE_KINDS[change.kind]
    text, label = printable(change.text), printable(change.aspect or "")
    if change.kind is ChangeKind.CORROBORATED:  # the reader knows it already, so one line is enough
        return Entry(info.sign, text, label, change.citations)
    disputed = change.kind is ChangeKind.DISPUTED and not change.before
    return Entry(
        sign=info.sign,
        text=text,
        label=label,
        citations=change.citations,
        before=printable(change.before or ""),
        before_citations=_earlier(change) if change.before else (),
        before_voice=citation_label(change.against[0], earlier=True) if change.before and change.against else None,
        joint=info.joint,
        voices=tuple(dict.fromkeys(map(citation_label, change.citations))),
        sides=tuple(map(_quote, change.against)) if disputed else (),
        notes=(SILENT_EDIT,) if change.silent_edit else (),
    )


def _earlier(change: Change) -> tuple[Citation, ...]:
    """The citations of the earlier sentence: an update may have several, of which only the first is shown."""
    return change.against[:1] if change.kind is ChangeKind.UPDATED else change.against


def citation_label(citation: Citation, as_of: datetime | None = None, *, earlier: bool = False) -> CitationLabel:
    """The attribution of a citation. The date is the article's unless `as_of` is given."""
    return CitationLabel(
        printable(citation.speaker or ""), printable(printed_by(citation)), as_of or citation.reported_at, earlier
    )


def format_citation_label(label: CitationLabel, zone: ZoneInfo) -> str:
    """Speaker, publisher and date."""
    return " · ".join(part for part in (label.speaker, label.publisher, format_date(label.at, zone)) if part)


def under(entry: Entry, numbers: CitationNumbers, zone: ZoneInfo) -> Iterator[str]:
    """The lines below an entry, for a medium without a form of its own for them: attributions, other sides, notes."""
    marks = "".join(f" · {mark}" for mark in entry.marks)
    yield from dict.fromkeys(f"{format_citation_label(voice, zone)}{marks}" for voice in entry.voices)
    for side in entry.sides:
        yield f"against: {with_marks(f'“{side.text}”', [side.citation], numbers)}"
        yield format_citation_label(side.voice, zone)
    yield from entry.notes
    for line in entry.same_event:
        yield from line.lines(numbers)


def _quote(citation: Citation) -> OpposingQuote:
    return OpposingQuote(printable(citation.quote), citation, citation_label(citation, earlier=True))


def _reference(number: int, citation: Citation, zone: ZoneInfo) -> Reference:
    title = f"“{printable(citation.title)}”" if citation.title else ""
    parts = (printable(printed_by(citation)), title, format_date(citation.reported_at, zone))
    return Reference(number, ", ".join(part for part in parts if part), printable(citation.link or ""))
