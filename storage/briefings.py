"""Composed briefings (frozen), the claims that each destination has received, and readers' feedback."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Select, delete, func, select

from storage.row_mapping import build, expect_row, insert_row, one_or_none, store_missing, store_or_replace, values
from storage.tables.briefings import BriefingClaimRow, BriefingRow, FeedbackRow, LessOfRow
from storage.tables.delivery import DeliveryRow
from summarizer.briefing.less_of import LessOf
from summarizer.briefing.model import Briefing, Feedback, FeedbackTotals
from summarizer.delivery.model import DeliveryState


class SqlBriefings:
    """See `summarizer.briefing.ports.Briefings`."""

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
        insert_row(self._connection, BriefingRow, row, f"This briefing is already stored: {briefing.id}")
        rows = [{"briefing_id": briefing.id, "claim_id": claim_id} for claim_id in briefing.disclosed_claim_ids]
        store_missing(self._connection, BriefingClaimRow, rows)

    def get(self, briefing_id: str) -> Briefing | None:
        return self._connection.scalar(select(BriefingRow.payload).where(BriefingRow.id == briefing_id))

    def list_delivered(self, destination_id: str, topic_id: str) -> tuple[Briefing, ...]:
        sent = select(BriefingRow.payload).where(*_sent(destination_id, topic_id))
        return tuple(self._connection.scalars(sent.order_by(BriefingRow.until.desc(), BriefingRow.id.desc())))

    def disclosed_claim_ids(self, destination_id: str, topic_id: str) -> frozenset[str]:
        shown = select(BriefingClaimRow.claim_id).join(BriefingRow, BriefingRow.id == BriefingClaimRow.briefing_id)
        return frozenset(self._connection.scalars(shown.where(*_sent(destination_id, topic_id))))

    def latest_until(self, workspace_id: str, by: datetime) -> datetime | None:
        mine = BriefingRow.workspace_id == workspace_id, BriefingRow.until <= by
        return self._connection.scalar(select(func.max(BriefingRow.until)).where(*mine))

    def list_disclosing(self, claim_id: str, limit: int) -> tuple[Briefing, ...]:
        query = select(BriefingRow.payload).join(BriefingClaimRow, BriefingRow.id == BriefingClaimRow.briefing_id)
        return self._newest(query.where(BriefingClaimRow.claim_id == claim_id, _received()), limit)

    def list_recent(self, workspace_id: str, limit: int) -> tuple[Briefing, ...]:
        return self._newest(
            select(BriefingRow.payload).where(BriefingRow.workspace_id == workspace_id, _received()), limit
        )

    def list_by_topic(self, topic_id: str, since: datetime, limit: int) -> tuple[Briefing, ...]:
        mine = BriefingRow.topic_id == topic_id, BriefingRow.until > since, _received()
        return self._newest(select(BriefingRow.payload).where(*mine), limit)

    def _newest(self, query: Select[Briefing], limit: int) -> tuple[Briefing, ...]:
        ordered = query.order_by(BriefingRow.until.desc(), BriefingRow.id.desc()).limit(limit)
        return tuple(self._connection.scalars(ordered))

    def store_feedback(self, feedback: Feedback) -> None:
        store_or_replace(self._connection, FeedbackRow, [values(feedback)], ["briefing_id", "user_id"])

    def feedback_totals(self, workspace_id: str) -> FeedbackTotals:
        counted = select(FeedbackRow.useful, func.count()).where(FeedbackRow.workspace_id == workspace_id)
        rows = self._connection.execute(counted.group_by(FeedbackRow.useful))
        totals = {useful: number for useful, number in rows}  # noqa: C416 - dict() would lose the types of the rows
        return FeedbackTotals(totals.get(True, 0), totals.get(False, 0))

    def store_less_of(self, wish: LessOf) -> None:
        store_missing(self._connection, LessOfRow, [{"id": wish.id, **values(wish)}])

    def get_less_of(self, wish_id: str) -> LessOf | None:
        return one_or_none(self._connection, LessOf, select(LessOfRow).where(LessOfRow.id == wish_id))

    def list_less_of(self, destination_id: str, topic_id: str) -> tuple[LessOf, ...]:
        mine = (LessOfRow.destination_id == destination_id) & (LessOfRow.topic_id == topic_id)
        rows = self._connection.execute(select(LessOfRow).where(mine).order_by(LessOfRow.at, LessOfRow.id))
        return tuple(build(LessOf, row) for row in rows)

    def remove_less_of(self, wish_id: str) -> None:
        statement = delete(LessOfRow).where(LessOfRow.id == wish_id)
        expect_row(self._connection, statement, "That was undone already")


def _sent(destination_id: str, topic_id: str) -> tuple[ColumnElement[bool], ...]:
    """Only delivered briefings count, not composed ones."""
    return BriefingRow.destination_id == destination_id, BriefingRow.topic_id == topic_id, _received()


def _received() -> ColumnElement[bool]:
    delivery = select(DeliveryRow.id).where(
        DeliveryRow.briefing_id == BriefingRow.id, DeliveryRow.state == DeliveryState.SENT
    )
    return delivery.exists()
