"""Lines of a briefing in Discord's Markdown. Pure.

    🔵 **Updated:** the newer sentence, with what differs in **bold** · Publisher
    -# before: the earlier sentence · Publisher, date

    🟡 **Disputed**
    > **Ana Ruiz:** what she says · Publisher
    > **The port:** what it says · Publisher

    -# 🟢 the beginning of a line of less weight… · Publisher

A publisher is a link; a date stands beside it only if it is not of the last day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial

from bot.discord_app.render.change_lines import NAME, small
from bot.discord_app.render.markdown import discord_date, fitting, link_label, masked_link, safe
from bot.discord_app.render.paginate import ITEM_LIMIT
from bot.presentation.briefing_page import SAME_BEFORE, SILENT_EDIT, printable
from bot.presentation.clip import clip
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
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.model import AspectState, Change, ChangeKind, Citation
from summarizer.ingest.sentence_diff import WordKind

TEXTS, LEAD, WHOLE = (180, 150, 100, 20), (320, 200, 100, 20), (600, 400, 250, 120, 20)
"""Characters of a sentence at first sight, of the first one, and of one in full; less only if escapes fill the item."""
BEFORE, STATE, BEGUN = 75, 110, 50
"""Characters of an earlier sentence, of a row of the state card, and of a line that is only begun."""
PUBLISHERS, SIDES = 3, 2
"""Publishers named under a line, and sides of a dispute, at first sight."""
ALL_PUBLISHERS, ALL_SIDES = 6, 4


def change_item(
    line: NumberedChange,
    until: datetime,
    limit: int = ITEM_LIMIT,
    *,
    lead: bool = False,
    whole: bool = False,
    numbered: bool = True,
) -> str:
    """One line of a briefing that ends at `until`. A `lead` is bold; a `whole` one is not shortened, and `numbered`."""
    write = partial(_written, line, until, lead, whole, numbered)
    return fitting(write, WHOLE if whole else LEAD if lead else TEXTS, limit)


def begun_item(line: NumberedChange, until: datetime, *, linked: bool = True) -> str:
    """The beginning of a line of less weight, in small type."""
    change = line.change
    info = CHANGE_KINDS[change.kind]
    named = "" if change.kind is ChangeKind.NEW else f"{info.heading}: "
    by = _publisher_links(change.citations, until, 1, BEGUN, linked=linked, dated=False)
    quoted = safe(printable(change.text).rstrip("."), BEGUN)
    return small(" · ".join(part for part in (f"{info.emoji} {named}{quoted}", by) if part))


def state_item(aspect: AspectState, until: datetime, *, linked: bool = True) -> str:
    """A row of the state card that moved or is disputed."""
    assert aspect.text is not None
    assert aspect.citation is not None
    disputed = CHANGE_KINDS[ChangeKind.DISPUTED]
    text = f"**{safe(aspect.aspect, NAME)}:** {safe(aspect.text, STATE)}"
    marks = (
        f"{disputed.emoji} {disputed.counted} by {_link(aspect.disputing_citation, until, linked=linked, dated=True)}"
        if (aspect.disputing_citation)
        else ""
    )
    return "\n".join((f"{text} · {_link(aspect.citation, until, linked=linked)}", *((small(marks),) if marks else ())))


def _written(line: NumberedChange, until: datetime, lead: bool, whole: bool, numbered: bool, most: int) -> str:
    change, linked = line.change, most > TEXTS[-1]
    dated = whole and numbered  # without a number it stands in a timeline, below its date
    number = f"{MORE_OF_IT if line.more else ''}{line.number} · " if dated else ""
    if is_dispute(change):
        return "\n".join(_dispute(change, until, most, number, whole=whole, linked=linked, dated=dated))
    return "\n".join(_sentence(line, until, most, number, lead=lead, whole=whole, linked=linked, dated=dated))


def _sentence(
    line: NumberedChange,
    until: datetime,
    most: int,
    number: str,
    *,
    lead: bool,
    whole: bool,
    linked: bool,
    dated: bool,
) -> Iterator[str]:
    change = line.change
    many = ALL_PUBLISHERS if whole else PUBLISHERS
    by = _publisher_links(change.citations, until, many, most, linked=linked, dated=dated)
    speaker = safe(unnamed_speaker(change), min(most, NAME))
    parts = (f"{_start(change, number)}{_marked(change, most, bold=lead)}", speaker, by)
    yield " · ".join(part for part in parts if part)
    if line.same_before:
        yield small(SAME_BEFORE)
    elif change.before:
        quoted = safe(printable(change.before), most if whole else min(most, BEFORE))
        by = _publisher_links(change.against[:1], until, 1, most, linked=linked, dated=True)
        yield small(" · ".join(part for part in (f"before: {quoted}", by) if part))
    if change.silent_edit:
        yield small(SILENT_EDIT)


def _dispute(
    change: Change, until: datetime, most: int, number: str, *, whole: bool, linked: bool, dated: bool
) -> Iterator[str]:
    info = CHANGE_KINDS[change.kind]
    yield f"{info.emoji} {number}**{info.heading}**"
    for side in sides(change)[: ALL_SIDES if whole else SIDES]:
        yield f"> {_labelled(side, most)} · {_link(side.citation, until, most, linked=linked, dated=dated)}"


def _labelled(side: Side, most: int) -> str:
    """A side with who says it in bold: in front, or where the sentence names them itself."""
    voice = clip(side.voice.speaker or side.voice.publisher, min(most, NAME))
    text = clip(side.text, most)
    at = text.casefold().find(voice.casefold())
    if not voice or at < 0 or len(text.casefold()) != len(text):
        return f"**{safe(voice, NAME)}:** {safe(text, most)}" if voice else safe(text, most)
    before, named, after = text[:at], text[at : at + len(voice)], text[at + len(voice) :]
    return f"{_kept(before)}**{safe(named, NAME)}**{_kept(after)}"


def _start(change: Change, number: str) -> str:
    info = CHANGE_KINDS[change.kind]
    named = "" if change.kind is ChangeKind.NEW else f"**{info.heading}:** "
    return f"{info.emoji} {number}{named}"


def _marked(change: Change, most: int, *, bold: bool) -> str:
    """The sentence: in bold as a whole, or only the words that the earlier one does not have."""
    if runs := marked_words(change, most):
        return "".join(_bold(run.text) if run.kind is WordKind.INSERTED else _kept(run.text) for run in runs).strip()
    text = safe(printable(change.text), most)
    return f"**{text}**" if bold and text else text


def _kept(text: str) -> str:
    bare = text.strip()
    return text.replace(bare, safe(bare, len(bare) + 1), 1) if bare else text


def _bold(text: str) -> str:
    before, core, after = bold_core(text)
    return f"{_kept(before)}**{safe(core, len(core) + 1)}**{_kept(after)}" if core else _kept(text)


def _publisher_links(
    citations: Sequence[Citation], until: datetime, many: int, most: int, *, linked: bool, dated: bool
) -> str:
    return publishers_of(citations, many, lambda each: _link(each, until, most, linked=linked, dated=dated))


def _link(citation: Citation, until: datetime, most: int = NAME, *, linked: bool = True, dated: bool = False) -> str:
    name = publisher_link(citation, most, linked=linked)
    date = "" if is_fresh(citation.reported_at, until) and not dated else f", {discord_date(citation.reported_at)}"
    return f"{name}{date}"


def publisher_link(citation: Citation, most: int = NAME, *, linked: bool = True) -> str:
    """The publisher's name as a link to the article, if it has a usable address."""
    return masked_link(link_label(citation.publisher, min(most, NAME)) or "source", citation.link if linked else None)
