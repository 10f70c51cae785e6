"""Search by words and by meaning over the claims of one workspace.

Words are searched in the database's own index: FTS5 on SQLite, a tsvector under GIN on PostgreSQL. The database fills
both in the transaction that inserts a claim. Meaning is one product of the workspace's matrix of vectors with the
query's: `storage.vector_index` keeps that matrix in memory and reads only new rows.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, TextClause, select, text

from storage.claims import SqlClaims
from storage.normalise import query_words
from storage.tables.claims import ClaimRow
from storage.tables.topics import RelevanceRow
from storage.vector_index import VectorIndexCache
from summarizer.models.values import Vector

_ON_TOPIC = "AND EXISTS (SELECT 1 FROM relevances AS r WHERE r.claim_id = c.id AND r.topic_id = :topic)"

# bm25() is lower for a better match: https://sqlite.org/fts5.html#the_bm25_function
_SQLITE = """
    SELECT c.id, -bm25(claim_words) AS score
    FROM claim_words JOIN claims AS c ON c.number = claim_words.rowid
    WHERE claim_words MATCH :words AND c.workspace_id = :workspace {on_topic}
    ORDER BY score DESC, c.id LIMIT :most
"""
_POSTGRES = """
    SELECT c.id, ts_rank_cd(c.words, query) AS score
    FROM claims AS c, to_tsquery('english', :words) AS query
    WHERE c.words @@ query AND c.workspace_id = :workspace {on_topic}
    ORDER BY score DESC, c.id LIMIT :most
"""


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
        wanted = query_words(query)
        if not wanted:
            return ()
        given = {"words": self._any_of(wanted), "workspace": workspace_id, "topic": topic_id, "most": limit}
        rows = self._connection.execute(self._statement(topic_id), given)
        return tuple((row.id, float(row.score)) for row in rows)

    def _any_of(self, wanted: tuple[str, ...]) -> str:
        """The query in the index's syntax.

        Words contain only letters and digits, so nothing needs escaping; the quotes keep FTS5 from interpreting OR, AND
        and NOT.
        """
        if self._connection.dialect.name == "postgresql":
            return " | ".join(wanted)
        return " OR ".join(f'"{word}"' for word in wanted)

    def _statement(self, topic_id: str | None) -> TextClause:
        statement = _POSTGRES if self._connection.dialect.name == "postgresql" else _SQLITE
        return text(statement.format(on_topic="" if topic_id is None else _ON_TOPIC))

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
