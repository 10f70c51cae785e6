"""Briefing → Discord messages. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.discord_app.render.change_lines import NAME, small
from bot.discord_app.render.custom_ids import Mark, briefing_rows, carrier_row
from bot.discord_app.render.markdown import discord_ago, discord_date, discord_datetime, safe
from bot.discord_app.render.page import group, small_lines
from bot.discord_app.render.paginate import Group, Message, Pages, Rows, messages
from bot.presentation.briefing_page import CitationNumbers, change_sections, printable, stands_on, state_section
from bot.presentation.clip import clip
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.model import Briefing, ChangeKind, QuietReason
from summarizer.briefing.wording import NEVER_CONFIRMED, quiet_reason

QUIET_COLOUR = CHANGE_KINDS[ChangeKind.CORROBORATED].accent
FAILED_COLOUR = CHANGE_KINDS[ChangeKind.RETRACTED].accent
LEAD = 500
IN_THREAD, BELOW = "Continued in the thread below", "Continued below"


def briefing_messages(
    briefing: Briefing, marker: str = "", role_id: int | None = None, *, threaded: bool = False
) -> tuple[Message, ...]:
    """The first message goes to the destination, the others follow it, or go into its thread.

    Args:
        briefing: what to show.
        marker: the delivery's marker; every message carries it for `components.find_mark`.
        role_id: a role to mention in the first message, set by an administrator.
        threaded: whether the others go into a thread; the parts are the same, so that a retry can continue either way.
    """
    draft = _draft(briefing)
    parts = messages(draft)
    if len(parts) > 1:
        first, *rest = messages(replace(draft, foot=f"{draft.foot}\n{small(IN_THREAD)}"))
        parts = (first if threaded else _going_on_below(first), *rest)
    return tuple(
        replace(part, rows=_rows(briefing, marker, number, len(parts)), role_id=role_id if number == 1 else None)
        for number, part in enumerate(parts, 1)
    )


def _going_on_below(first: Message) -> Message:
    *texts, foot = first.blocks
    return replace(first, blocks=(*texts, foot.replace(IN_THREAD, BELOW)))


def thread_name(briefing: Briefing) -> str:
    """The name of the thread under a briefing, at most 100 characters; Discord shows it as plain text."""
    return f"{clip(printable(briefing.topic_name), NAME) or 'Briefing'} · {briefing.until:%Y-%m-%d}"


def _rows(briefing: Briefing, marker: str, number: int, parts: int) -> Rows:
    mark = Mark(marker, number) if marker else None
    if number == 1:
        return briefing_rows(briefing.id, mark)
    return carrier_row(briefing.id, mark, parts) if mark else ()


def _draft(briefing: Briefing) -> Pages:
    numbers = CitationNumbers()
    name = safe(briefing.topic_name, NAME)
    return Pages(
        head="\n".join(_head(briefing, name)),
        groups=tuple(_groups(briefing, numbers)),
        foot=small_lines(tuple(stands_on(briefing))),
        again=f"**{name}** · continued",
        colour=_colour(briefing),
    )


def _head(briefing: Briefing, name: str) -> Iterator[str]:
    yield f"## {name}"
    since = f"since {discord_date(briefing.since)}" if briefing.since else "first briefing"
    yield small(f"{discord_datetime(briefing.until)} · {since}")
    if briefing.late:
        yield small("Late: it was due while Deltabrief was not running")
    if briefing.quiet:
        confirmed = briefing.coverage.last_confirmed
        yield f"\n{safe(quiet_reason(briefing.quiet, briefing.coverage), LEAD)}"
        yield f"Last confirmed {discord_date(confirmed)}, {discord_ago(confirmed)}." if confirmed else NEVER_CONFIRMED
    elif briefing.bottom_line:
        yield f"\n{safe(briefing.bottom_line, LEAD)}"


def _groups(briefing: Briefing, numbers: CitationNumbers) -> Iterator[Group]:
    """Changes first: chat readers know yesterday's state."""
    yield from (group(section, numbers) for section in change_sections(briefing.changes))
    yield from (group(section, numbers) for section in state_section(briefing.state.aspects))


def _colour(briefing: Briefing) -> int:
    if briefing.quiet is QuietReason.SOURCES_FAILED:
        return FAILED_COLOUR
    shown = {change.kind for change in briefing.changes}
    return next((info.accent for kind, info in CHANGE_KINDS.items() if kind in shown), QUIET_COLOUR)
