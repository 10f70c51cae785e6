"""Pages of articles that are fetched again while the articles are recent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, false, func, select, update

from storage.row_mapping import build, in_parts, one_or_none, store_missing, values
from storage.tables.articles import ArticleRow
from storage.tables.sources import FollowedPageRow, SourceRow
from summarizer.ingest.model import FollowedPage


class SqlPages:
    """See `summarizer.ingest.ports.FollowedPages`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def follow(self, page: FollowedPage) -> None:
        store_missing(self._connection, FollowedPageRow, [values(page)])

    def get(self, article_id: str) -> FollowedPage | None:
        mine = select(FollowedPageRow).where(FollowedPageRow.article_id == article_id)
        return one_or_none(self._connection, FollowedPage, mine)

    def update(self, pages: Sequence[FollowedPage]) -> None:
        for page in pages:
            mine = update(FollowedPageRow).where(FollowedPageRow.article_id == page.article_id)
            self._connection.execute(mine.values(values(page)))

    def stop(self, article_ids: Sequence[str]) -> None:
        for part in in_parts(article_ids):
            self._connection.execute(delete(FollowedPageRow).where(FollowedPageRow.article_id.in_(part)))

    def due(self, now: datetime, beyond: datetime, per_source: int) -> tuple[FollowedPage, ...]:
        waiting = select(FollowedPageRow.article_id, FollowedPageRow.source_id)
        past = waiting.where(FollowedPageRow.next_check <= now)
        mistaken = waiting.where(FollowedPageRow.next_check > beyond)  # a separate query, so that each uses the index
        taken: Counter[str] = Counter()
        wanted: list[str] = []
        for query in (past, mistaken):
            for row in self._connection.execute(query.order_by(FollowedPageRow.next_check, FollowedPageRow.article_id)):
                if taken[row.source_id] < per_source:
                    taken[row.source_id] += 1
                    wanted.append(row.article_id)
        pages = [page for part in in_parts(wanted) for page in self._followed(part)]
        return tuple(sorted(pages, key=lambda page: (page.next_check, page.article_id)))

    def _followed(self, article_ids: Sequence[str]) -> list[FollowedPage]:
        query = (
            select(FollowedPageRow)
            .join(SourceRow, SourceRow.id == FollowedPageRow.source_id)
            .join(ArticleRow, ArticleRow.id == FollowedPageRow.article_id)
            .where(FollowedPageRow.article_id.in_(article_ids), ArticleRow.source_id == FollowedPageRow.source_id)
            .where(SourceRow.paused == false())
        )
        return [build(FollowedPage, row) for row in self._connection.execute(query)]

    def counts(self, workspace_id: str) -> dict[str, int]:
        query = (
            select(FollowedPageRow.source_id, func.count())
            .where(FollowedPageRow.workspace_id == workspace_id)
            .group_by(FollowedPageRow.source_id)
        )
        return {source_id: count for source_id, count in self._connection.execute(query)}  # noqa: C416 - mypy does not know that rows are pairs
