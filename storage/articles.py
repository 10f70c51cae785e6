"""Articles, their versions, mentions and summaries."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, case, exists, func, select, update
from sqlalchemy.orm import aliased

from storage.entity_merges import keepers
from storage.lsh_bands import likest
from storage.row_mapping import build, expect_row, in_parts, insert_row, store_missing, store_or_replace, values
from storage.tables.articles import WAITING, ArticleKeyRow, ArticleRow, SummaryRow, VersionBandRow, VersionRow
from storage.tables.claims import ClaimRow
from storage.tables.entities import MentionRow
from summarizer.claims.model import Mention
from summarizer.ingest.model import Article, ArticleVersion, PendingVersion, VersionState
from summarizer.models.values import ModelRef
from summarizer.summaries.model import Summary
from summarizer.text.span import Span


class SqlArticles:
    """See `summarizer.ingest.ports.Articles`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find_by_keys(self, workspace_id: str, keys: Sequence[str]) -> Article | None:
        return next(iter(self.holders(workspace_id, keys).values()), None)

    def holders(self, workspace_id: str, keys: Sequence[str]) -> dict[str, Article]:
        query = (
            select(ArticleKeyRow.key, *ArticleRow.__table__.columns)
            .join(ArticleRow, ArticleRow.id == ArticleKeyRow.article_id)
            .where(ArticleKeyRow.workspace_id == workspace_id, ArticleKeyRow.key.in_(keys))
        )
        held = {row.key: build(Article, row) for row in self._connection.execute(query)}
        return {key: held[key] for key in keys if key in held}

    def add(self, article: Article, keys: Sequence[str]) -> None:
        insert_row(self._connection, ArticleRow, values(article), f"This article is already stored: {article.id}")
        self._add_keys(article.workspace_id, article.id, keys)

    def add_keys(self, article_id: str, keys: Sequence[str]) -> None:
        article = self.get(article_id)
        self._add_keys(article.workspace_id if article else "", article_id, keys)

    def _add_keys(self, workspace_id: str, article_id: str, keys: Sequence[str]) -> None:
        rows = [{"workspace_id": workspace_id, "key": key, "article_id": article_id} for key in keys]
        store_missing(self._connection, ArticleKeyRow, rows)

    def get(self, article_id: str) -> Article | None:
        return self.get_many([article_id]).get(article_id)

    def get_many(self, article_ids: Collection[str]) -> dict[str, Article]:
        found: dict[str, Article] = {}
        for part in in_parts(sorted(article_ids)):
            rows = self._connection.execute(select(ArticleRow).where(ArticleRow.id.in_(part)))
            found.update((row.id, build(Article, row)) for row in rows)
        return found

    def move(self, article_id: str, url: str) -> None:
        self._connection.execute(update(ArticleRow).where(ArticleRow.id == article_id).values(url=url))

    def mark_copies(self, article_id: str, original: Article) -> None:
        group = (ArticleRow.id == article_id) | (ArticleRow.copy_of == article_id)
        ids = self._connection.scalars(select(ArticleRow.id).where(group, ArticleRow.id != original.id)).all()
        for part in in_parts(ids):
            mine, claims = update(ArticleRow).where(ArticleRow.id.in_(part)), ClaimRow.article_id.in_(part)
            self._connection.execute(mine.values(origin=original.origin, copy_of=original.id))
            self._connection.execute(update(ClaimRow).where(claims).values(origin=original.origin))

    def add_version(self, version: ArticleVersion, bands: Sequence[str], crowd: int | None = None) -> None:
        twin = f"Version {version.number} of article {version.article_id} is already stored"
        insert_row(self._connection, VersionRow, values(version), twin)
        held = {"version_id": version.id, "workspace_id": version.workspace_id}
        crowded = self._crowded(version.workspace_id, bands, crowd) if crowd else frozenset()
        rows = [{**held, "band": band} for band in bands if band not in crowded]
        store_missing(self._connection, VersionBandRow, rows)

    def _crowded(self, workspace_id: str, bands: Sequence[str], crowd: int) -> frozenset[str]:
        query = select(VersionBandRow.band).where(*_in_bands(workspace_id, bands)).group_by(VersionBandRow.band)
        return frozenset(self._connection.scalars(query.having(func.count() >= crowd)))

    def get_version(self, version_id: str) -> ArticleVersion | None:
        return next(iter(self._versions(select(VersionRow).where(VersionRow.id == version_id))), None)

    def get_versions(self, version_ids: Collection[str]) -> dict[str, ArticleVersion]:
        found: dict[str, ArticleVersion] = {}
        for part in in_parts(sorted(version_ids)):
            found.update((each.id, each) for each in self._versions(select(VersionRow).where(VersionRow.id.in_(part))))
        return found

    def list_versions(self, article_id: str) -> tuple[ArticleVersion, ...]:
        return self._versions(select(VersionRow).where(VersionRow.article_id == article_id).order_by(VersionRow.number))

    def _versions(self, query: Select[Any]) -> tuple[ArticleVersion, ...]:
        return tuple(build(ArticleVersion, row) for row in self._connection.execute(query))

    def near_duplicate_candidates(
        self, workspace_id: str, bands: Sequence[str], limit: int
    ) -> tuple[ArticleVersion, ...]:
        query = select(VersionBandRow.version_id, VersionBandRow.band).where(*_in_bands(workspace_id, bands))
        ids = likest([(row.version_id, row.band) for row in self._connection.execute(query)], limit)
        if not ids:
            return ()
        versions = {version.id: version for version in self._versions(select(VersionRow).where(VersionRow.id.in_(ids)))}
        return tuple(versions[version_id] for version_id in ids)

    def set_state(self, version_id: str, state: VersionState, note: str | None = None) -> None:
        statement = update(VersionRow).where(VersionRow.id == version_id).values(state=state, note=note)
        expect_row(self._connection, statement, f"There is no version {version_id}")

    def claim_pending(self, version_id: str) -> bool:
        mine = update(VersionRow).where(VersionRow.id == version_id, VersionRow.state == VersionState.PENDING)
        return bool(self._connection.execute(mine.values(state=VersionState.ANALYSED)).rowcount)

    def count_attempt(self, version_id: str, change: int) -> int:
        attempts = case((VersionRow.attempts + change > 0, VersionRow.attempts + change), else_=0)
        statement = update(VersionRow).where(VersionRow.id == version_id).values(attempts=attempts)
        expect_row(self._connection, statement, f"There is no version {version_id}")
        return self._connection.scalars(select(VersionRow.attempts).where(VersionRow.id == version_id)).one()

    def failed(self, workspace_id: str) -> tuple[tuple[Article, ArticleVersion], ...]:
        failed = select(VersionRow).where(
            VersionRow.workspace_id == workspace_id, VersionRow.state == VersionState.FAILED, _newest()
        )
        return self._with_articles(failed)

    def list_pending(self, workspace_id: str, limit: int | None = None) -> tuple[ArticleVersion, ...]:
        mine = select(VersionRow).where(
            VersionRow.workspace_id == workspace_id, VersionRow.state == VersionState.PENDING
        )
        return self._versions(mine.order_by(VersionRow.fetched_at, VersionRow.id).limit(limit))

    def list_waiting(self, per_group: int) -> tuple[PendingVersion, ...]:
        group = (VersionRow.workspace_id, VersionRow.background)
        oldest = func.row_number().over(partition_by=group, order_by=(VersionRow.fetched_at, VersionRow.id))
        row = select(VersionRow.id, *group, VersionRow.fetched_at, oldest.label("place")).where(WAITING).subquery()
        query = select(row).where(row.c.place <= per_group).order_by(row.c.fetched_at, row.c.id)
        return tuple(build(PendingVersion, each) for each in self._connection.execute(query))

    def pending_count(self, workspace_id: str) -> int:
        mine = (VersionRow.workspace_id == workspace_id, VersionRow.state == VersionState.PENDING)
        return self._connection.execute(select(func.count()).select_from(VersionRow).where(*mine)).scalar_one()

    def any_analysed(self, workspace_id: str) -> bool:
        mine = (VersionRow.workspace_id == workspace_id, VersionRow.state == VersionState.ANALYSED)
        return self._connection.scalar(select(VersionRow.id).where(*mine).limit(1)) is not None

    def list_between(
        self, workspace_id: str, since: datetime | None, until: datetime
    ) -> tuple[tuple[Article, ArticleVersion], ...]:
        query = select(VersionRow).where(VersionRow.workspace_id == workspace_id, VersionRow.fetched_at <= until)
        if since is not None:
            query = query.where(VersionRow.fetched_at > since)
        return self._with_articles(query)

    def _with_articles(self, query: Select[Any]) -> tuple[tuple[Article, ArticleVersion], ...]:
        """The versions of this query, oldest first, each with its article."""
        versions = self._versions(query.order_by(VersionRow.fetched_at, VersionRow.id))
        ids = query.with_only_columns(VersionRow.article_id)
        rows = self._connection.execute(select(ArticleRow).where(ArticleRow.id.in_(ids)))
        articles = {row.id: build(Article, row) for row in rows}
        return tuple((articles[version.article_id], version) for version in versions)

    def add_mentions(self, mentions: Sequence[Mention]) -> None:
        store_missing(self._connection, MentionRow, [_mention_row(mention) for mention in mentions])

    def list_mentions(self, version_id: str) -> tuple[Mention, ...]:
        query = select(MentionRow).where(MentionRow.version_id == version_id)
        rows = self._connection.execute(query.order_by(MentionRow.start, MentionRow.end)).all()
        merged = keepers(self._connection, (row.entity_id for row in rows if row.entity_id))
        return tuple(read_mention(row, merged) for row in rows)

    def add_summary(self, summary: Summary) -> None:
        row = {"version_id": summary.version_id, "sentences": summary.sentences, **values(summary.made_by)}
        store_or_replace(self._connection, SummaryRow, [row], ["version_id"])

    def get_summary(self, version_id: str) -> Summary | None:
        row = self._connection.execute(select(SummaryRow).where(SummaryRow.version_id == version_id)).one_or_none()
        return Summary(row.version_id, row.sentences, build(ModelRef, row)) if row else None


def _newest() -> ColumnElement[bool]:
    """Whether the version is its article's newest."""
    later = aliased(VersionRow)
    return ~exists().where(later.article_id == VersionRow.article_id, later.number > VersionRow.number)


def _in_bands(workspace_id: str, bands: Sequence[str]) -> tuple[ColumnElement[bool], ...]:
    return VersionBandRow.workspace_id == workspace_id, VersionBandRow.band.in_(bands)


def _mention_row(mention: Mention) -> dict[str, Any]:
    row = values(mention)
    del row["span"]
    return {**row, "start": mention.span.start, "end": mention.span.end}


def read_mention(row: Row[Any], merged: dict[str, str]) -> Mention:
    """A mention of a row, with the keeper of its entity where `merged` names one."""
    entity_id = row.entity_id and merged.get(row.entity_id, row.entity_id)
    return Mention(row.version_id, Span(row.start, row.end), row.text, row.label, entity_id, row.role)
