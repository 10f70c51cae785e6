"""Lines of a briefing in Slack's mrkdwn. Pure.

    🔵 *Updated:* the newer sentence, with what differs in *bold* · Publisher
    before: the earlier sentence · Publisher, date                                (small)

    🟡 *Disputed*
    > *Ana Ruiz:* what she says · Publisher
    > *The port:* what it says · Publisher

    🟢 the beginning of a line of less weight… · Publisher                        (small)

A publisher is a link; a date stands beside it only if it is not of the last day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.presentation.briefing_page import SAME_BEFORE, SILENT_EDIT, printable
from bot.presentation.compact_briefing import (
    MORE_OF_IT,
    NumberedChange,
    Side,
    bold_core,
    is_dispute,
    is_fresh,
    marked_words,
    publishers_of,
    sides,
    unnamed_speaker,
)
from bot.slack_app.render.blocks import Block, context, section
from bot.slack_app.render.entries import NAME
from bot.slack_app.render.mrkdwn import link, safe, slack_date
from bot.slack_app.render.paginate import Item
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.model import AspectState, Change, ChangeKind, Citation
from summarizer.ingest.sentence_diff import WordKind

TEXT, LEAD, WHOLE = 220, 320, 600
"""Characters of a sentence at first sight, of the first one, and of one in full."""
BEFORE, STATE, BEGUN = 110, 140, 70
"""Characters of an earlier sentence, of a row of the state card, and of a line that is only begun."""
PUBLISHERS, SIDES = 3, 2
"""Publishers named under a line, and sides of a dispute, at first sight."""
ALL_PUBLISHERS, ALL_SIDES = 6, 4


def change_item(
    line: NumberedChange, until: datetime, *, lead: bool = False, whole: bool = False, numbered: bool = True
) -> Item:
    """One line of a briefing that ends at `until`. A `lead` is bold; a `whole` one is not shortened.

    `numbered`: with the number by which `why` is asked for it.
    """
    most = WHOLE if whole else LEAD if lead else TEXT
    number = number_of(line) if numbered else ""
    number = f"{MORE_OF_IT}{number}" if whole and line.more else number
    if is_dispute(line.change):
        return (_dispute(line, until, most, number, whole=whole),)
    return tuple(_sentence(line, until, most, number, lead=lead, whole=whole))


def number_of(line: NumberedChange) -> str:
    """The number of a line as it stands in front of it."""
    return f"{line.number} · "


def begun_line(line: NumberedChange, until: datetime, *, numbered: bool = True) -> str:
    """The beginning of a line of less weight."""
    number = number_of(line) if numbered else ""
    info = CHANGE_KINDS[line.change.kind]
    named = "" if line.change.kind is ChangeKind.NEW else f"{info.heading}: "
    by = _publishers(line.change.citations, until, 1, dated=False)
    said = safe(printable(line.change.text).rstrip("."), BEGUN)
    return " · ".join(part for part in (f"{info.emoji} {number}{named}{said}", by) if part)


def state_line(aspect: AspectState, until: datetime) -> str:
    """A row of the state card that moved or is disputed."""
    text = f"*{safe(aspect.aspect, NAME)}:* {safe(aspect.text or '', STATE)}"
    by = citation_link(aspect.citation, until) if aspect.citation else ""
    disputed = CHANGE_KINDS[ChangeKind.DISPUTED]
    other = aspect.disputing_citation
    mark = f"{disputed.emoji} {disputed.counted} by {citation_link(other, until, dated=True)}" if other else ""
    return " · ".join(part for part in (text, by, mark) if part)


def citation_link(citation: Citation, until: datetime, *, dated: bool = False) -> str:
    """A publisher as a link, with the date unless it is of the last day."""
    fresh = is_fresh(citation.reported_at, until) and not dated
    name = link(safe(citation.publisher, NAME) or "source", citation.link)
    return name if fresh else f"{name}, {slack_date(citation.reported_at)}"


def _sentence(
    line: NumberedChange, until: datetime, most: int, number: str, *, lead: bool, whole: bool
) -> Iterator[Block]:
    change = line.change
    info = CHANGE_KINDS[change.kind]
    named = "" if change.kind is ChangeKind.NEW else f"*{info.heading}:* "
    by = _publishers(change.citations, until, ALL_PUBLISHERS if whole else PUBLISHERS, dated=whole)
    parts = (f"{info.emoji} {number}{named}{_marked(change, most, bold=lead)}", safe(unnamed_speaker(change), NAME), by)
    yield section(" · ".join(part for part in parts if part))
    small = []
    if line.same_before:
        small.append(SAME_BEFORE)
    elif change.before:
        by = _publishers(change.against[:1], until, 1, dated=True)
        said = safe(printable(change.before), most if whole else BEFORE)
        small.append(" · ".join(part for part in (f"before: {said}", by) if part))
    small += [SILENT_EDIT] if change.silent_edit else []
    if small:
        yield context("\n".join(small))


def _dispute(line: NumberedChange, until: datetime, most: int, number: str, *, whole: bool) -> Block:
    info = CHANGE_KINDS[line.change.kind]
    shown = sides(line.change)[: ALL_SIDES if whole else SIDES]
    said = [f"> {_labelled(side, most)} · {citation_link(side.citation, until, dated=whole)}" for side in shown]
    return section("\n".join([f"{info.emoji} {number}*{info.heading}*", *said]))


def _labelled(side: Side, most: int) -> str:
    voice = side.voice.speaker or side.voice.publisher
    return f"*{safe(voice, NAME)}:* {safe(side.text, most)}" if voice else safe(side.text, most)


def _marked(change: Change, most: int, *, bold: bool) -> str:
    """The sentence: in bold as a whole, or only the words that the earlier one does not have."""
    if runs := marked_words(change, most):
        return "".join(_run(run.text, bold=run.kind is WordKind.INSERTED) for run in runs).strip()
    text = safe(printable(change.text), most)
    return f"*{text}*" if bold and text else text


def _run(text: str, *, bold: bool) -> str:
    before, core, after = bold_core(text) if bold else ("", "", text)
    kept = f"*{safe(core, len(core) + 1)}*" if core else ""
    return f"{_kept(before)}{kept}{_kept(after)}"


def _kept(text: str) -> str:
    bare = text.strip()
    return text.replace(bare, safe(bare, len(bare) + 1), 1) if bare else text


def _publishers(citations: Sequence[Citation], until: datetime, many: int, *, dated: bool) -> str:
    return publishers_of(citations, many, lambda each: citation_link(each, until, dated=dated))
