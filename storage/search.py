"""Search by words and by meaning over the claims of one workspace.

Words are searched in the database's own index (`storage.word_search`): FTS5 on SQLite, a tsvector under GIN on
PostgreSQL. The database fills both in the transaction that inserts a claim. Meaning is one product of the workspace's
matrix of vectors with the query's: `storage.vector_index` keeps that matrix in memory and reads only new rows.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from storage.claims import SqlClaims
from storage.normalise import query_words
from storage.tables.claims import ClaimRow
from storage.tables.topics import RelevanceRow
from storage.vector_index import VectorIndexCache
from storage.word_search import WordSearch
from summarizer.models.values import Vector

_LOOKED_THROUGH = 8
"""Number of nearest claims of the workspace to examine for each requested claim of a topic. For a topic of an eighth of
the ledger this is enough; reading all ids of a topic with 50,000 claims took 150 ms."""


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
        keep = not self._claims.unsettled
        block = self._matrices.read(self._connection, workspace_id, len(vector), keep=keep)
        if topic_id is None:
            return self._stored(block.nearest(vector, limit))
        near = block.nearest(vector, limit * _LOOKED_THROUGH)
        if not near:
            return ()
        rated = {*self._on_topic(topic_id, [claim_id for claim_id, _ in near])}
        hits = [hit for hit in near if hit[0] in rated]
        if len(hits) < limit:  # a small topic: its claims are read quickly
            return tuple(block.nearest(vector, limit, self._on_topic(topic_id)))
        return tuple(hits[:limit])

    def _stored(self, hits: Sequence[tuple[str, float]]) -> tuple[tuple[str, float], ...]:
        """Without claims that were pruned since the matrix was read."""
        there = {*self._connection.scalars(select(ClaimRow.id).where(ClaimRow.id.in_([hit[0] for hit in hits])))}
        return tuple(hit for hit in hits if hit[0] in there)

    def _on_topic(self, topic_id: str, among: Sequence[str] | None = None) -> Sequence[str]:
        mine = select(RelevanceRow.claim_id).where(RelevanceRow.topic_id == topic_id)
        if among is not None:
            mine = mine.where(RelevanceRow.claim_id.in_(among))
        return self._connection.scalars(mine).all()
