"""Composed briefings, frozen, and what each destination has been told."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, select

from storage.rows import store, store_missing
from storage.tables import BriefingClaimRow, BriefingRow, DeliveryRow
from summarizer.types import Briefing, DeliveryState


class SqlBriefings:
    """See `summarizer.ports.Briefings`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, briefing: Briefing) -> None:
        row = {
            "id": briefing.id,
            "workspace_id": briefing.workspace_id,
            "topic_id": briefing.topic_id,
            "destination_id": briefing.destination_id,
            "until": briefing.until,
            "payload": briefing,
        }
        store(self._connection, BriefingRow, row, f"This briefing is stored already: {briefing.id}")
        told = [{"briefing_id": briefing.id, "claim_id": claim_id} for claim_id in briefing.told]
        store_missing(self._connection, BriefingClaimRow, told)

    def get(self, briefing_id: str) -> Briefing | None:
        return self._connection.scalar(select(BriefingRow.payload).where(BriefingRow.id == briefing_id))

    def delivered(self, destination_id: str, topic_id: str) -> tuple[Briefing, ...]:
        sent = select(BriefingRow.payload).where(*_sent(destination_id, topic_id))
        return tuple(self._connection.scalars(sent.order_by(BriefingRow.until.desc(), BriefingRow.id.desc())))

    def told(self, destination_id: str, topic_id: str) -> frozenset[str]:
        shown = select(BriefingClaimRow.claim_id).join(BriefingRow, BriefingRow.id == BriefingClaimRow.briefing_id)
        return frozenset(self._connection.scalars(shown.where(*_sent(destination_id, topic_id))))


def _sent(destination_id: str, topic_id: str) -> tuple[ColumnElement[bool], ...]:
    """Composed is not told: only what a destination has received counts."""
    delivery = select(DeliveryRow.id).where(
        DeliveryRow.briefing_id == BriefingRow.id, DeliveryRow.state == DeliveryState.SENT
    )
    return BriefingRow.destination_id == destination_id, BriefingRow.topic_id == topic_id, delivery.exists()
