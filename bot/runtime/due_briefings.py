"""Which briefings are due, and which articles they wait for: reads the ledger for `fair_order`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.runtime.fair_order import DueBriefing
from bot.runtime.schedule import due_now
from summarizer.ingest.model import PendingVersion
from summarizer.topics.embedding import name_pattern
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


def naming_topic(
    unit: UnitOfWork, due: DueBriefing, waiting: Sequence[PendingVersion], known: dict[tuple[str, str], bool]
) -> set[str]:
    """The ids of the waiting versions of the briefing's workspace that name something of its topic.

    All of them, if the topic has neither keywords nor watched names. `known` keeps the answers, by topic and version.
    """
    mine = [version.id for version in waiting if version.workspace_id == due.workspace_id and not version.background]
    topic = unit.topics.get(due.topic_id) if mine else None
    pattern = name_pattern(topic) if topic else None
    for version_id in mine:
        if (due.topic_id, version_id) not in known:
            version = unit.articles.get_version(version_id) if pattern else None
            text = f"{version.title or ''}\n{version.text}" if version else ""
            known[due.topic_id, version_id] = pattern is None or pattern.search(text) is not None
    return {version_id for version_id in mine if known[due.topic_id, version_id]}
