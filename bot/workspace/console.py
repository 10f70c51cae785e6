"""The console as a workspace: one local reader with one destination and a daily subscription for each topic."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, time

from bot.workspace.alert_choices import NO_ALERTS, AlertChoice
from summarizer.delivery.model import Destination, DestinationKind, Length, QuietRule, Subscription
from summarizer.errors import AlreadyStoredError
from summarizer.ids import digest
from summarizer.topics.model import Topic
from summarizer.unit_of_work import Ledger, UnitOfWork
from summarizer.workspace.model import Workspace

CONSOLE = Workspace("console", "The local console")
PLATFORM = "console"
TERMINAL = Destination(digest("destination", "console"), CONSOLE.id, DestinationKind.CONSOLE, "terminal", PLATFORM)


@dataclass(frozen=True, slots=True)
class ConsoleDefaults:
    """When and how the console is briefed, unless a subscription sets it: local time in an IANA zone."""

    at: time
    zone: str
    weekdays: frozenset[int]
    length: Length
    quiet: QuietRule
    alerts: AlertChoice = NO_ALERTS


def ensure_console(ledger: Ledger) -> None:
    """Insert the console's workspace and destination if they are missing."""
    with ledger() as unit:
        if unit.subscriptions.get_destination(TERMINAL.id):
            return
        with suppress(AlreadyStoredError):  # another process inserted them first: bot and workers start together
            if unit.workspaces.get(CONSOLE.id) is None:
                unit.workspaces.add(CONSOLE)
            unit.subscriptions.add_destination(TERMINAL)
            unit.commit()


def subscribe_console(unit: UnitOfWork, topic: Topic, routine: ConsoleDefaults, now: datetime) -> Subscription:
    """Subscribe the console to a topic. Raises AlreadyStoredError as the ledger."""
    subscription = Subscription(
        id=digest("subscription", TERMINAL.id, topic.id),
        workspace_id=CONSOLE.id,
        topic_id=topic.id,
        destination_id=TERMINAL.id,
        at=routine.at,
        zone=routine.zone,
        created_at=now,
        weekdays=routine.weekdays,
        length=routine.length,
        quiet=routine.quiet,
        alerts=routine.alerts.alerts,
        alert_phase=routine.alerts.phase,
    )
    unit.subscriptions.add(subscription)
    return subscription
