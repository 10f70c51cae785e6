"""Reads what `metrics` and `health` report about the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from bot.monitoring.metrics import LedgerState
from bot.runtime.schedule import due_now
from storage.unit_of_work import SqlLedger
from summarizer.delivery.model import Delivery, Subscription


def read_ledger_state(ledger: SqlLedger, now: datetime) -> LedgerState:
    """Raises StorageError."""
    with ledger() as unit:
        subscriptions = unit.subscriptions.list_all()
        last, under_way = unit.outbox.latest_by_subscription(now), unit.outbox.list_open()
    return LedgerState(ledger.figures(), due_since(subscriptions, last, under_way, now))


def due_since(
    subscriptions: Iterable[Subscription], last: Mapping[str, Delivery], under_way: Iterable[Delivery], now: datetime
) -> datetime | None:
    """The due time of the oldest briefing that is not delivered: not composed yet, or on its way. None if none is."""
    composed = {row.subscription_id: row.due_at for row in under_way}
    owed = (
        due_now(subscription, last.get(subscription.id), now)
        for subscription in subscriptions
        if subscription.id not in composed
    )
    moments = [due.at for due in owed if due is not None] + [moment for moment in composed.values() if moment <= now]
    return min(moments, default=None)
