"""Search by words and by meaning over the claims of one workspace.

Words are searched in the database's own index (`storage.word_search`): FTS5 on SQLite, a tsvector under GIN on
PostgreSQL. The database fills both in the transaction that inserts a claim. Meaning is one product of the workspace's
matrix of vectors with the query's: `storage.vector_index` keeps that matrix in memory and reads only new rows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, select

from storage.claims import SqlClaims
from storage.normalise import query_words
from storage.tables.claims import ClaimRow
from storage.tables.topics import RelevanceRow
from storage.vector_index import VectorBlock, VectorIndexCache
from storage.word_search import WordSearch
from summarizer.models.values import Vector

_LOOKED_THROUGH = 8
"""Number of nearest claims of the workspace to examine for each requested claim of a topic. For a topic of an eighth of
the ledger this is enough; reading all ids of a topic with 50,000 claims took 150 ms."""


class _Nearest(NamedTuple):
    """Numbers and cosines of claims, nearest first, and the ids of those that are wanted."""

    near: Sequence[tuple[int, float]]
    ids: Mapping[int, str]


class SqlSearch:
    """See `summarizer.claims.ports.ClaimSearch`."""

    def __init__(self, connection: Connection, claims: SqlClaims, matrices: VectorIndexCache) -> None:
        self._connection = connection
        self._claims = claims
        self._matrices = matrices

    def by_words(
        self, workspace_id: str, query: str, limit: int, topic_id: str | None = None
    ) -> tuple[tuple[str, float], ...]:
        words = query_words(query)
        if not words:
            return ()
        hits = WordSearch(self._connection).best(workspace_id, words, limit, topic_id)
        return tuple(sorted(hits.items(), key=lambda hit: (-hit[1], hit[0]))[:limit])

    def by_vector(
        self, workspace_id: str, vector: Vector, limit: int, topic_id: str | None = None
    ) -> tuple[tuple[str, float], ...]:
        near, ids = (
            self._nearest(workspace_id, vector, limit)
            if topic_id is None
            else self._nearest_on_topic(workspace_id, vector, limit, topic_id)
        )
        return tuple((ids[number], cosine) for number, cosine in near if number in ids)[:limit]

    def _nearest(self, workspace_id: str, vector: Vector, limit: int) -> _Nearest:
        near = self._block(workspace_id, vector).nearest(vector, limit)
        ids = self._ids(workspace_id, near)
        if len(ids) < len(near):  # some were pruned since their vectors were read
            self._matrices.drop_pruned(self._connection, workspace_id, len(vector))
            near = self._block(workspace_id, vector).nearest(vector, limit)
            ids = self._ids(workspace_id, near)
        return _Nearest(near, ids)

    def _nearest_on_topic(self, workspace_id: str, vector: Vector, limit: int, topic_id: str) -> _Nearest:
        block = self._block(workspace_id, vector)
        near = block.nearest(vector, limit * _LOOKED_THROUGH)
        if not near:
            return _Nearest((), {})
        ids = self._ids_on_topic(topic_id, [number for number, _ in near])
        if len(ids) < limit:  # a small topic: its claims are read quickly
            ids = self._ids_on_topic(topic_id)
            near = block.nearest(vector, limit, ids)
        return _Nearest(near, ids)

    def _block(self, workspace_id: str, vector: Vector) -> VectorBlock:
        keep = not self._claims.unsettled
        return self._matrices.read(self._connection, workspace_id, len(vector), keep=keep)

    def _ids(self, workspace_id: str, near: Sequence[tuple[int, float]]) -> dict[int, str]:
        """The ids of these claims by their numbers; a claim that was pruned has none."""
        mine = (ClaimRow.workspace_id == workspace_id, ClaimRow.number.in_([number for number, _ in near]))
        return dict(self._connection.execute(select(ClaimRow.number, ClaimRow.id).where(*mine)).all())

    def _ids_on_topic(self, topic_id: str, among: Sequence[int] | None = None) -> dict[int, str]:
        mine = select(RelevanceRow.number, RelevanceRow.claim_id).where(RelevanceRow.topic_id == topic_id)
        if among is not None:
            mine = mine.where(RelevanceRow.number.in_(among))
        return dict(self._connection.execute(mine).all())
