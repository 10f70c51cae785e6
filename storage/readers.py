"""Readers, how far each has got, and what each was told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, select, update

from storage.claims import best_first, read_link
from storage.normalise import spelling
from storage.row_mapping import build, expect_row, in_parts, insert_row, one_or_none, store_missing, values
from storage.tables.claims import LinkRow
from storage.tables.readers import ReaderClaimRow, ReaderPositionRow, ReaderRow
from storage.tables.topics import RelevanceRow
from summarizer.errors import AlreadyStoredError
from summarizer.readers.model import Reader, ReaderPosition
from summarizer.relations.model import Link


class SqlReaders:
    """See `summarizer.readers.ports.Readers`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, reader: Reader) -> None:
        row = {**values(reader), "spelling": spelling(reader.name)}
        insert_row(self._connection, ReaderRow, row, f"This workspace has a reader “{reader.name}” already")

    def get(self, reader_id: str) -> Reader | None:
        return self._one(ReaderRow.id == reader_id)

    def find_by_token_hash(self, token_hash: str) -> Reader | None:
        return self._one(ReaderRow.token_hash == token_hash)

    def find_by_name(self, workspace_id: str, name: str) -> Reader | None:
        return self._one((ReaderRow.workspace_id == workspace_id) & (ReaderRow.spelling == spelling(name)))

    def _one(self, where: ColumnElement[bool]) -> Reader | None:
        return one_or_none(self._connection, Reader, select(ReaderRow).where(where))

    def list_by_workspace(self, workspace_id: str) -> tuple[Reader, ...]:
        query = select(ReaderRow).where(ReaderRow.workspace_id == workspace_id).order_by(ReaderRow.spelling)
        return tuple(build(Reader, row) for row in self._connection.execute(query))

    def remove(self, reader_id: str) -> None:
        statement = delete(ReaderRow).where(ReaderRow.id == reader_id)
        expect_row(self._connection, statement, f"There is no reader {reader_id}")

    def position(self, reader_id: str, topic_id: str) -> ReaderPosition:
        query = select(ReaderPositionRow).where(*_place(ReaderPositionRow, reader_id, topic_id))
        row = self._connection.execute(query).one_or_none()
        return build(ReaderPosition, row) if row else ReaderPosition(reader_id, topic_id)

    def move(self, position: ReaderPosition, was: ReaderPosition) -> bool:
        row = values(replace(position, revision=was.revision + 1))
        if was.revision == 0:
            try:
                insert_row(self._connection, ReaderPositionRow, row, "This reader has begun this topic already")
            except AlreadyStoredError:
                return False
            return True
        mine = *_place(ReaderPositionRow, was.reader_id, was.topic_id), ReaderPositionRow.revision == was.revision
        return bool(self._connection.execute(update(ReaderPositionRow).where(*mine).values(row)).rowcount)

    def add_told(
        self, reader_id: str, topic_id: str, claim_ids: Sequence[str], dropped_claim_ids: Sequence[str]
    ) -> None:
        place = {"reader_id": reader_id, "topic_id": topic_id}
        rows = [{**place, "claim_id": claim_id, "dropped": False} for claim_id in dict.fromkeys(claim_ids)]
        store_missing(self._connection, ReaderClaimRow, rows)
        for part in in_parts(dropped_claim_ids):
            mine = *_place(ReaderClaimRow, reader_id, topic_id), ReaderClaimRow.claim_id.in_(part)
            self._connection.execute(update(ReaderClaimRow).where(*mine).values(dropped=True))

    def disclosed_among(self, reader_id: str, topic_id: str, claim_ids: Sequence[str]) -> frozenset[str]:
        told: set[str] = set()
        for part in in_parts(claim_ids):
            mine = *_place(ReaderClaimRow, reader_id, topic_id), ReaderClaimRow.claim_id.in_(part)
            told.update(self._connection.scalars(select(ReaderClaimRow.claim_id).where(*mine)))
        return frozenset(told)

    def untold_drops(self, reader_id: str, topic_id: str, limit: int) -> tuple[Link, ...]:
        mine = *_place(ReaderClaimRow, reader_id, topic_id), ReaderClaimRow.dropped.is_(False)
        told = select(LinkRow).join(ReaderClaimRow, ReaderClaimRow.claim_id == LinkRow.earlier_id)
        query = told.where(*mine, LinkRow.claim_id.is_(None)).order_by(LinkRow.id).limit(limit)
        return best_first(read_link(row) for row in self._connection.execute(query))

    def time_of_nth_claim(self, topic_id: str, since: datetime | None, until: datetime, count: int) -> datetime | None:
        mine = [RelevanceRow.topic_id == topic_id, RelevanceRow.known_at <= until]
        after = mine if since is None else [*mine, RelevanceRow.known_at > since]
        walk = select(RelevanceRow.known_at).where(*after).order_by(RelevanceRow.known_at).offset(count - 1).limit(1)
        end = self._connection.scalar(walk)
        if end is None:
            return None
        later = select(RelevanceRow.claim_id).where(*mine, RelevanceRow.known_at > end).limit(1)
        return end if self._connection.scalar(later) is not None else None


def _place(
    table: type[ReaderPositionRow | ReaderClaimRow], reader_id: str, topic_id: str
) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return table.reader_id == reader_id, table.topic_id == topic_id
