"""Destinations and subscriptions: the single source of truth for schedules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, delete, select, update

from storage.row_mapping import build, expect_row, in_parts, insert_row, one_or_none, store_missing, update_row, values
from storage.tables.delivery import DestinationRow, SubscriptionRow
from summarizer.delivery.model import Destination, Subscription


class SqlSubscriptions:
    """See `summarizer.delivery.ports.Subscriptions`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_destination(self, destination: Destination) -> None:
        store_missing(self._connection, DestinationRow, [values(destination)])

    def get_destination(self, destination_id: str) -> Destination | None:
        query = select(DestinationRow).where(DestinationRow.id == destination_id)
        return one_or_none(self._connection, Destination, query)

    def get_destinations(self, destination_ids: Sequence[str]) -> tuple[Destination, ...]:
        rows = (
            row
            for part in in_parts(destination_ids)
            for row in self._connection.execute(select(DestinationRow).where(DestinationRow.id.in_(part)))
        )
        return tuple(build(Destination, row) for row in rows)

    def add(self, subscription: Subscription) -> None:
        insert_row(self._connection, SubscriptionRow, values(subscription), _twin(subscription))

    def get(self, subscription_id: str) -> Subscription | None:
        return next(iter(self._read(select(SubscriptionRow).where(SubscriptionRow.id == subscription_id))), None)

    def list_by_workspace(self, workspace_id: str) -> tuple[Subscription, ...]:
        return self._read(select(SubscriptionRow).where(SubscriptionRow.workspace_id == workspace_id))

    def list_all(self) -> tuple[Subscription, ...]:
        return self._read(select(SubscriptionRow))

    def _read(self, query: Select[Any]) -> tuple[Subscription, ...]:
        rows = self._connection.execute(query.order_by(SubscriptionRow.created_at, SubscriptionRow.id))
        return tuple(build(Subscription, row) for row in rows)

    def update(self, subscription: Subscription) -> None:
        statement = update(SubscriptionRow).where(SubscriptionRow.id == subscription.id).values(values(subscription))
        update_row(self._connection, statement, missing=_missing(subscription.id), twin=_twin(subscription))

    def remove(self, subscription_id: str) -> None:
        statement = delete(SubscriptionRow).where(SubscriptionRow.id == subscription_id)
        expect_row(self._connection, statement, _missing(subscription_id))


def _twin(subscription: Subscription) -> str:
    return f"That destination has this topic at {subscription.at:%H:%M} already"


def _missing(subscription_id: str) -> str:
    return f"There is no subscription {subscription_id}"
