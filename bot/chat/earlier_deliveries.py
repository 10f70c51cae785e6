"""Which posted messages a briefing takes back, so that the platform can mark them. Shared by every platform."""

from __future__ import annotations

from bot.presentation.contested import ContestedLine, contested_lines, contests_anything
from bot.runtime.outbox_worker import OutgoingBriefing
from summarizer.briefing.model import Briefing
from summarizer.delivery.model import Delivery
from summarizer.unit_of_work import Ledger

COMPARED, MARKED = 60, 5
"""Earlier briefings of a place that are compared with a new one, and messages that it may edit: platforms slow edits of
old messages down."""

Marked = tuple[Delivery, Briefing, tuple[ContestedLine, ...]]
"""A delivery that told something, its briefing, and its lines that later ones dispute or withdraw."""


def to_mark(ledger: Ledger, outgoing: OutgoingBriefing) -> tuple[Marked, ...]:
    """Earlier deliveries to this place of which this briefing takes a line back, the newest first.

    What is marked depends only on stored briefings, so an edit that is repeated after a crash changes nothing.
    """
    if not contests_anything(outgoing.briefing):
        return ()
    found: list[Marked] = []
    with ledger() as unit:
        told = unit.briefings.list_delivered(outgoing.destination.id, outgoing.briefing.topic_id)[:COMPARED]
        later = [outgoing.briefing]
        for briefing in told:
            if briefing.id == outgoing.briefing.id:
                continue
            row = unit.outbox.find_by_briefing(briefing.id)
            contested = contested_lines(briefing, later)
            later.append(briefing)
            if row and row.receipt and contested_lines(briefing, [outgoing.briefing]):
                found.append((row, briefing, contested))
    return tuple(found[:MARKED])
