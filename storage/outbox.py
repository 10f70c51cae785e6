"""The outbox: briefings to deliver; only one worker at a time moves a row."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select, true, update

from storage.row_mapping import build, insert_row, one_or_none, values
from storage.tables.delivery import DeliveryRow, SubscriptionRow
from summarizer.delivery.model import Delivery, DeliveryState


class SqlOutbox:
    """See `summarizer.delivery.ports.Outbox`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, delivery: Delivery) -> None:
        twin = f"The briefing of subscription {delivery.subscription_id} due at {delivery.due_at} was composed before"
        insert_row(self._connection, DeliveryRow, values(delivery), twin)

    def get(self, delivery_id: str) -> Delivery | None:
        return one_or_none(self._connection, Delivery, select(DeliveryRow).where(DeliveryRow.id == delivery_id))

    def replace_if_unchanged(self, delivery: Delivery, was: Delivery) -> bool:
        # The number of attempts is part of the state: if two workers both find the row failed, or left in sending by a
        # crash, only one may start the next attempt.
        unchanged = (DeliveryRow.state == was.state) & (DeliveryRow.attempts == was.attempts)
        statement = update(DeliveryRow).where(DeliveryRow.id == was.id, unchanged).values(values(delivery))
        return bool(self._connection.execute(statement).rowcount)

    def find_by_briefing(self, briefing_id: str) -> Delivery | None:
        query = select(DeliveryRow).where(DeliveryRow.briefing_id == briefing_id).limit(1)
        return one_or_none(self._connection, Delivery, query)

    def list_open(self) -> tuple[Delivery, ...]:
        under_way = DeliveryRow.state.in_([DeliveryState.COMPOSED, DeliveryState.SENDING])
        retry = (DeliveryRow.state == DeliveryState.FAILED) & DeliveryRow.next_try.is_not(None)
        query = select(DeliveryRow).where(under_way | retry).order_by(DeliveryRow.due_at, DeliveryRow.id)
        return tuple(build(Delivery, row) for row in self._connection.execute(query))

    def latest_of(self, subscription_id: str) -> Delivery | None:
        mine = select(DeliveryRow).where(DeliveryRow.subscription_id == subscription_id)
        return one_or_none(self._connection, Delivery, mine.order_by(DeliveryRow.due_at.desc()).limit(1))

    def latest_by_subscription(self, until: datetime | None = None) -> dict[str, Delivery]:
        # One look-up in the unique index (subscription, due time) per subscription, however many rows it has.
        last = (
            select(DeliveryRow.id)
            .where(DeliveryRow.subscription_id == SubscriptionRow.id)
            .where(true() if until is None else DeliveryRow.due_at <= until)
            .order_by(DeliveryRow.due_at.desc())
            .limit(1)
            .correlate(SubscriptionRow)
            .scalar_subquery()
        )
        query = select(DeliveryRow).join(SubscriptionRow, DeliveryRow.id == last)
        rows = (build(Delivery, row) for row in self._connection.execute(query))
        return {row.subscription_id: row for row in rows}
