"""Briefing → Discord messages: the first is read in ten seconds, the others hold the rest. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.discord_app.render.change_lines import NAME, small
from bot.discord_app.render.compact_lines import begun_item, change_item, state_item
from bot.discord_app.render.custom_ids import (
    OPTION_MOST,
    Mark,
    Option,
    briefing_rows,
    carrier_row,
    look_back_row,
)
from bot.discord_app.render.markdown import discord_ago, discord_date, safe
from bot.discord_app.render.page import group, small_lines
from bot.discord_app.render.paginate import GAP, ITEM_LIMIT, MESSAGE_LIMIT, Group, Message, Pages, Rows, messages
from bot.presentation.briefing_page import (
    CitationNumbers,
    printable,
    stands_on,
    state_section,
)
from bot.presentation.clip import clip, utf16_length
from bot.presentation.compact_briefing import (
    FAILED_EMOJI,
    QUIET_EMOJI,
    CompactBriefing,
    NumberedChange,
    compact,
    foot_lines,
    head_line,
    reading_order,
)
from bot.presentation.contested import ContestedLine
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.model import AspectState, Briefing, ChangeKind, QuietReason
from summarizer.briefing.wording import NEVER_CONFIRMED, quiet_reason

QUIET_COLOUR = CHANGE_KINDS[ChangeKind.CORROBORATED].accent
FAILED_COLOUR = CHANGE_KINDS[ChangeKind.RETRACTED].accent
FAILING_MOST, NOT_ANALYSED_MOST = 131, 120
"""Characters of the names of sources that could not be read, and of a title that was not analysed."""
LEAD = 320
CONTESTED, CONTESTED_MOST = 3, 120
"""Lines of an earlier briefing that are marked at its top, and characters of each."""
ROOMS = ((ITEM_LIMIT, True), (600, True), (300, False))
"""Characters of an item, and whether small lines are linked: the sizes that are tried."""
MORE = 60
"""Characters kept for the line that says where the rest is."""
IN_THREAD, BELOW = "in the thread below", "below"


def briefing_messages(
    briefing: Briefing,
    marker: str = "",
    role_id: int | None = None,
    contested: Sequence[ContestedLine] = (),
    *,
    threaded: bool = False,
) -> tuple[Message, ...]:
    """The first message goes to the destination, the others follow it, or go into its thread.

    Args:
        briefing: what to show.
        marker: the delivery's marker; every message carries it for `components.find_mark`.
        role_id: a role to mention in the first message, set by an administrator.
        contested: its lines that a later briefing disputes or withdraws; the first message says so.
        threaded: whether the others go into a thread; the parts are the same, so that a retry can continue either way.
    """
    shown = compact(briefing)
    first = _first(briefing, shown, contested)
    rest = _rest(briefing, shown)
    if rest:
        more = small(f"{len(shown.rest)} more {IN_THREAD if threaded else BELOW}")
        foot = _foot(briefing)
        blocks = (*first.blocks[:-1], f"{foot}\n{more}") if foot else (*first.blocks, more)
        first = replace(first, blocks=blocks)
    parts = (first, *rest)
    return tuple(
        replace(part, rows=_rows(briefing, marker, number, len(parts)), role_id=role_id if number == 1 else None)
        for number, part in enumerate(parts, 1)
    )


def thread_name(briefing: Briefing) -> str:
    """The name of the thread under a briefing, at most 100 characters; Discord shows it as plain text."""
    return f"{clip(printable(briefing.topic_name), NAME) or 'Briefing'} · {briefing.until:%Y-%m-%d}"


def whole_messages(briefing: Briefing) -> tuple[Message, ...]:
    """Everything that a briefing holds: each line in full with its dates, the whole state card, what was read."""
    numbers = CitationNumbers()
    lines = tuple(change_item(line, briefing.until, whole=True) for line in reading_order(briefing))
    state = [group(section, numbers) for section in state_section(_known(briefing))]
    name = safe(briefing.topic_name, NAME)
    parts = messages(
        Pages(
            head=f"## {name}\n{small(f'everything, {discord_date(briefing.until)}')}",
            groups=tuple(each for each in (Group("", lines), *state) if each.items),
            foot=small_lines(tuple(stands_on(briefing))),
            again=f"**{name}** · continued",
            colour=_colour(briefing),
        )
    )
    return (*parts[:-1], replace(parts[-1], rows=(look_back_row(briefing.id),)))


def why_options(briefing: Briefing) -> tuple[Option, ...]:
    """The lines of a briefing for a select, numbered as they are shown."""
    return tuple(
        Option(
            clip(f"{line.number} · {printable(line.change.text)}", OPTION_MOST) or str(line.number),
            str(line.number),
            CHANGE_KINDS[line.change.kind].emoji,
        )
        for line in reading_order(briefing)
    )


def _rows(briefing: Briefing, marker: str, number: int, parts: int) -> Rows:
    mark = Mark(marker, number) if marker else None
    if number == 1:
        return briefing_rows(briefing.id, mark, why_options(briefing), more=bool(briefing.changes))
    return carrier_row(briefing.id, mark, parts) if mark else ()


def _first(briefing: Briefing, shown: CompactBriefing, contested: Sequence[ContestedLine]) -> Message:
    """The first of these sizes that leaves room for a foot; hostile texts and long addresses need a smaller one."""
    for room, linked in ROOMS:
        message = _sized(briefing, shown, contested, room, linked=linked)
        if sum(map(utf16_length, message.blocks)) <= MESSAGE_LIMIT - MORE:
            break
    return message


def _sized(
    briefing: Briefing, shown: CompactBriefing, contested: Sequence[ContestedLine], room: int, *, linked: bool
) -> Message:
    until = briefing.until
    head = "\n".join(
        (
            f"## {safe(briefing.topic_name, NAME)}",
            small(head_line(briefing, discord_date)),
            *map(_since, contested[:CONTESTED]),
            *_lead(briefing, shown, room),
        )
    )
    also = "\n".join(begun_item(line, until, linked=linked) for line in shown.also)
    lines = GAP.join(filter(None, (*(change_item(line, until, room) for line in shown.lines), also)))
    states = "\n".join(state_item(aspect, until, linked=linked) for aspect in shown.states)
    state = f"{small('Where it stands now')}\n{states}" if states else ""
    foot = _foot(briefing)
    return Message(tuple(block for block in (head, lines, state, foot) if block), colour=_colour(briefing))


def _rest(briefing: Briefing, shown: CompactBriefing) -> tuple[Message, ...]:
    if not shown.rest:
        return ()
    name = safe(briefing.topic_name, NAME)
    items = tuple(change_item(line, briefing.until) for line in shown.rest)
    head = f"**{name}** · continued"
    return messages(Pages(head, (Group("", items),), again=head, colour=_colour(briefing)))


def _since(contested: ContestedLine) -> str:
    """What happened to a line after it was posted."""
    info = CHANGE_KINDS[contested.kind]
    text = safe(clip(printable(contested.line.change.text), CONTESTED_MOST), CONTESTED_MOST)
    return f"{info.emoji} **Since {info.counted}** ({discord_date(contested.at)}): “{text}”"


def _lead(briefing: Briefing, shown: CompactBriefing, room: int) -> Iterator[str]:
    if briefing.quiet:
        yield from _quiet(briefing, briefing.quiet)
    if shown.lead:
        yield f"\n{change_item(shown.lead, briefing.until, room, lead=True)}"
    elif shown.bottom_line and not briefing.quiet:
        yield f"\n**{safe(shown.bottom_line, LEAD)}**"


def _quiet(briefing: Briefing, quiet: QuietReason) -> Iterator[str]:
    emoji = FAILED_EMOJI if quiet is QuietReason.SOURCES_FAILED else QUIET_EMOJI
    confirmed = briefing.coverage.last_confirmed
    yield f"\n{emoji} **{safe(quiet_reason(quiet, briefing.coverage), LEAD)}**"
    yield small(f"Last confirmed {discord_date(confirmed)}, {discord_ago(confirmed)}" if confirmed else NEVER_CONFIRMED)


def _foot(briefing: Briefing) -> str:
    return "\n".join(map(small, foot_lines(briefing, safe, FAILING_MOST, NOT_ANALYSED_MOST)))


def _known(briefing: Briefing) -> tuple[AspectState, ...]:
    return tuple(aspect for aspect in briefing.state.aspects if aspect.text is not None)


def _colour(briefing: Briefing) -> int:
    if briefing.quiet is QuietReason.SOURCES_FAILED:
        return FAILED_COLOUR
    lead: tuple[NumberedChange, ...] = reading_order(briefing)[:1]
    return CHANGE_KINDS[lead[0].change.kind].accent if lead else QUIET_COLOUR
