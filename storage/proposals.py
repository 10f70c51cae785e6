"""Proposals of generative models with their decisions, kept replies, and the cost ledger."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select
from sqlalchemy.dialects import postgresql, sqlite

from storage.row_mapping import in_parts, store_missing, values
from storage.tables.proposals import ModelReplyRow, ModelUseRow, ProposalRow
from summarizer.models.values import ModelRef
from summarizer.proposals.model import Outcome, ProposalCount, ProposalKind, ProposalRecord, TokenUse
from summarizer.proposals.track_record import CONTROLLED


class SqlProposals:
    """See `summarizer.proposals.ports.Proposals`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, records: Sequence[ProposalRecord]) -> None:
        store_missing(self._connection, ProposalRow, [_row(record) for record in records])

    def list_about(self, workspace_id: str, about: str) -> tuple[ProposalRecord, ...]:
        mine = select(ProposalRow).where(ProposalRow.workspace_id == workspace_id, ProposalRow.about == about)
        return tuple(_record(row) for row in self._connection.execute(mine.order_by(ProposalRow.number)))

    def count(self, workspace_id: str | None = None) -> tuple[ProposalCount, ...]:
        by = (ProposalRow.kind, ProposalRow.outcome, ProposalRow.rule)
        query = select(*by, func.count()).group_by(*by).order_by(*by)
        if workspace_id is not None:
            query = query.where(ProposalRow.workspace_id == workspace_id)
        return tuple(ProposalCount(*row) for row in self._connection.execute(query))

    def last_decisions(
        self, kind: ProposalKind, made_by: ModelRef, *, last: int, among: int
    ) -> tuple[tuple[Outcome, str], ...]:
        newest = select(ProposalRow.number).order_by(ProposalRow.number.desc()).limit(among).subquery()
        mine = (
            select(ProposalRow.outcome, ProposalRow.rule)
            .join(newest, newest.c.number == ProposalRow.number)
            .where(ProposalRow.kind == kind, ProposalRow.rule != CONTROLLED)
            .where(ProposalRow.model == made_by.model, ProposalRow.revision == made_by.revision)
        )
        found = self._connection.execute(mine.order_by(ProposalRow.number.desc()).limit(last))
        return tuple((outcome, rule) for outcome, rule in found)

    def replies(self, keys: Sequence[str]) -> dict[str, str]:
        found: dict[str, str] = {}
        for part in in_parts(keys):
            query = select(ModelReplyRow.key, ModelReplyRow.reply).where(ModelReplyRow.key.in_(part))
            found.update(self._connection.execute(query).tuples().all())
        return found

    def keep_replies(self, replies: Mapping[str, str], at: datetime) -> None:
        rows = [{"key": key, "reply": reply, "at": at} for key, reply in replies.items()]
        store_missing(self._connection, ModelReplyRow, rows)

    def add_use(self, workspace_id: str, model: str, day: date, use: TokenUse) -> None:
        dialect = postgresql if self._connection.dialect.name == "postgresql" else sqlite
        row = {"workspace_id": workspace_id, "model": model, "day": day, **values(use)}
        statement = dialect.insert(ModelUseRow).values(row)
        counted = {name: getattr(ModelUseRow, name) + statement.excluded[name] for name in values(use)}
        keys = ["workspace_id", "day", "model"]
        self._connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=counted))

    def use(self, workspace_id: str, day: date) -> TokenUse:
        query = select(*_SUMS).where(ModelUseRow.workspace_id == workspace_id, ModelUseRow.day == day)
        return TokenUse(*(int(total or 0) for total in self._connection.execute(query).one()))

    def use_by_model(self, since: date) -> dict[str, TokenUse]:
        query = select(ModelUseRow.model, *_SUMS).where(ModelUseRow.day >= since).group_by(ModelUseRow.model)
        return {
            row[0]: TokenUse(*map(int, row[1:])) for row in self._connection.execute(query.order_by(ModelUseRow.model))
        }


_SUMS = (
    func.sum(ModelUseRow.requests),
    func.sum(ModelUseRow.failures),
    func.sum(ModelUseRow.input_tokens),
    func.sum(ModelUseRow.output_tokens),
)


def _row(record: ProposalRecord) -> dict[str, Any]:
    row = values(record) | values(record.made_by)
    del row["made_by"]
    return row


def _record(row: Row[Any]) -> ProposalRecord:
    return ProposalRecord(
        row.id,
        row.workspace_id,
        row.kind,
        row.about,
        row.text,
        row.outcome,
        row.rule,
        row.reason,
        ModelRef(row.model, row.revision, row.prompt),
        row.at,
    )
