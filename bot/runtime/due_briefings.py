"""Which briefings are due: reads subscriptions and outbox."""

from __future__ import annotations

from datetime import datetime

from bot.runtime.fair_order import DueBriefing
from bot.runtime.schedule import due_now
from summarizer.unit_of_work import UnitOfWork


def list_due_briefings(unit: UnitOfWork, now: datetime) -> list[DueBriefing]:
    """The briefings that are due now and not composed, the earliest first, each noticed now."""
    last = unit.outbox.latest_by_subscription(now)
    under_way = {row.subscription_id for row in unit.outbox.list_open()}  # also rows that a wrong clock created
    found = []
    for subscription in unit.subscriptions.list_all():
        due = None if subscription.id in under_way else due_now(subscription, last.get(subscription.id), now)
        if due is not None:
            briefing = DueBriefing(
                subscription.id, subscription.workspace_id, subscription.topic_id, due.at, now, due.late
            )
            found.append(briefing)
    return sorted(found, key=lambda briefing: (briefing.due_at, briefing.subscription_id))
