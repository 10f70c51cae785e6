"""A new subscription of a place, whether it has room for one, and which ones a person may see and end."""

from __future__ import annotations

from datetime import datetime
from datetime import time as time_of_day
from typing import TypeGuard

from bot.workspace.quotas import Quotas
from summarizer.delivery.model import Destination, DestinationKind, Subscription
from summarizer.errors import UsageError
from summarizer.ids import digest
from summarizer.unit_of_work import UnitOfWork

Row = tuple[Subscription, str, Destination | None]
"""A subscription, its topic's name and its destination."""


def rows_for(unit: UnitOfWork, workspace_id: str, by: str) -> tuple[Row, ...]:
    """The subscriptions that a person may see: their own and those of channels. Other people's are private."""
    names = {topic.id: topic.name for topic in unit.topics.list_by_workspace(workspace_id)}
    rows = (
        (subscription, names[subscription.topic_id], unit.subscriptions.get_destination(subscription.destination_id))
        for subscription in unit.subscriptions.list_by_workspace(workspace_id)
    )
    return tuple(row for row in rows if not is_direct(row[2]) or _is_of(row[2], by))


def is_direct(destination: Destination | None) -> TypeGuard[Destination]:
    """Whether it goes to one person."""
    return destination is not None and destination.kind is DestinationKind.DIRECT


def _is_of(destination: Destination | None, by: str) -> bool:
    return is_direct(destination) and by == f"{destination.platform}:{destination.address}"


def may_end(row: Row, by: str, *, manages: bool) -> bool:
    """Their own, or any for those who manage the workspace."""
    return manages or _is_of(row[2], by)


def new_subscription(
    destination: Destination, topic_id: str, at: time_of_day, zone: str, now: datetime
) -> Subscription:
    """A subscription of this place, with the usual choices; not stored yet."""
    return Subscription(
        id=digest("subscription", destination.id, topic_id, at.isoformat(), now.isoformat()),
        workspace_id=destination.workspace_id,
        topic_id=topic_id,
        destination_id=destination.id,
        at=at,
        zone=zone,
        created_at=now,
    )


def check_room(unit: UnitOfWork, quotas: Quotas, destination: Destination, topic_id: str, at: time_of_day) -> None:
    """Raises UsageError if this place is at its subscription limit and this would be a new one."""
    here = [
        subscription
        for subscription in unit.subscriptions.list_by_workspace(destination.workspace_id)
        if subscription.destination_id == destination.id
    ]
    most = quotas.of(destination.workspace_id).subscriptions_per_place
    if len(here) >= most and not any(
        (subscription.topic_id, subscription.at) == (topic_id, at) for subscription in here
    ):
        setting = quotas.setting(destination.workspace_id, "subscriptions_per_place")
        raise UsageError(
            f"{most} subscriptions already go there, which is the limit. End one of them, or ask the bot's "
            f"operator to raise the setting {setting}."
        )
