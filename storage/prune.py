"""Removes what nobody needs any more: old articles that no briefing cites, old polls, and kept replies of a model.

An article is pruned as a whole, if every version of it is old and analysed, none is followed for edits, and no claim
of it was ever disclosed to a reader or cited in a briefing or state card. What remains of it is its identity: address,
keys, hashes and title, so that a feed that lists it again brings nothing "new". Briefings, deliveries, entities, topics
and whatever readers were told are never pruned.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Select,
    Text,
    cast,
    delete,
    exists,
    func,
    or_,
    select,
    text,
    update,
)

from storage.engine import connect
from storage.row_mapping import in_parts
from storage.tables.articles import ArticleRow, SummaryRow, VersionBandRow, VersionRow
from storage.tables.briefings import BriefingClaimRow, BriefingRow
from storage.tables.claims import ClaimEntityRow, ClaimRow, LinkRow
from storage.tables.entities import MentionRow
from storage.tables.proposals import ModelReplyRow
from storage.tables.readers import ReaderClaimRow, ReaderPositionRow
from storage.tables.sources import CheckRow, FollowedPageRow
from storage.tables.topics import AspectAnswerRow, RelevanceRow
from summarizer.errors import StorageError
from summarizer.ingest.model import VersionState

BATCH = 200
"""Articles per transaction: some tens of milliseconds, so that a running instance hardly waits."""

_CITED = re.compile(r'"claim_id":\s*"([^"]+)"')
_FTS_DELETE = text(
    "INSERT INTO claim_words (claim_words, rowid, text, speaker) "
    "SELECT 'delete', number, text, speaker FROM claims WHERE article_id = :article"
)
"""FTS5 over an external table must be told of a deletion: https://sqlite.org/fts5.html#external_content_tables"""


@dataclass(frozen=True, slots=True)
class Pruned:
    """How many articles lost their text, with how many claims; how many logged polls were removed."""

    articles: int = 0
    claims: int = 0
    checks: int = 0


def prune(
    engine: Engine, before: datetime, *, dry: bool = False, progress: Callable[[Pruned], None] = lambda _: None
) -> Pruned:
    """Prune what was fetched before this moment; with `dry`, only count it. May run beside an instance.

    Raises:
        StorageError: the ledger cannot be read or written; batches before that are done.
    """
    with engine.connect() as connection:
        cited = _cited_articles(connection)
        candidates = [article for article in connection.scalars(_old_articles(before)) if article not in cited]
        done = Pruned(checks=_count(connection, select(CheckRow).where(CheckRow.at < before)))
        if dry:
            claims = sum(
                _count(connection, select(ClaimRow).where(ClaimRow.article_id.in_(part)))
                for part in in_parts(candidates)
            )
            return replace(done, articles=len(candidates), claims=claims)
    with engine.begin() as connection:
        connection.execute(delete(CheckRow).where(CheckRow.at < before))
        connection.execute(delete(ModelReplyRow).where(ModelReplyRow.at < before))
    for part in _parts(candidates):
        with engine.begin() as connection:
            claims = sum(_prune_article(connection, article) for article in part)
        done = replace(done, articles=done.articles + len(part), claims=done.claims + claims)
        progress(done)
    return done


def prune_ledger(
    url: str, before: datetime, *, dry: bool, progress: Callable[[Pruned], None] = lambda _: None
) -> tuple[Pruned, bool]:
    """The same for a database, and whether its file was made smaller. Raises as `open_ledger`."""
    engine = connect(url)
    try:
        done = prune(engine, before, dry=dry, progress=progress)
        return done, not dry and _shrink(engine)
    finally:
        engine.dispose()


def _shrink(engine: Engine) -> bool:
    """Give freed space back to the disk. On PostgreSQL autovacuum makes it reusable; SQLite reuses it anyway."""
    if engine.dialect.name != "sqlite":
        return False
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            driver = connection.connection.dbapi_connection
            assert driver is not None
            driver.execute("VACUUM")  # past our engine, which would begin a transaction
    except StorageError:
        return False
    return True


def _old_articles(before: datetime) -> Select[str]:
    """Articles whose versions are all old, analysed, and not followed; those that were pruned have no text."""

    def having(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
        return exists().where(VersionRow.article_id == ArticleRow.id, *conditions)

    newest = select(ClaimRow.article_id).order_by(ClaimRow.number.desc()).limit(1).scalar_subquery()
    return (
        select(ArticleRow.id)
        .where(
            ArticleRow.first_seen < before,
            having(VersionRow.text != ""),
            ~having(or_(VersionRow.fetched_at >= before, VersionRow.state == VersionState.PENDING)),
            ~exists().where(FollowedPageRow.article_id == ArticleRow.id),
            # The vector index reads from the highest number that it has seen: SQLite must not assign it again.
            or_(newest.is_(None), ArticleRow.id != newest),
        )
        .order_by(ArticleRow.first_seen, ArticleRow.id)
    )


def _cited_articles(connection: Connection) -> set[str]:
    """Articles with a claim that somebody was told, or that a briefing or an offer cites."""
    claims: set[str] = set()
    for column in (BriefingRow.payload, ReaderPositionRow.offer):
        rows = connection.execution_options(stream_results=True, yield_per=100).scalars(select(cast(column, Text)))
        for payload in rows:
            claims.update(_CITED.findall(payload or ""))
    articles: set[str] = set()
    for part in in_parts(claims):
        articles.update(connection.scalars(select(ClaimRow.article_id).where(ClaimRow.id.in_(part))))
    for told in (BriefingClaimRow, ReaderClaimRow):
        query = select(ClaimRow.article_id).join(told, told.claim_id == ClaimRow.id).distinct()
        articles.update(connection.scalars(query))
    return articles


def _prune_article(connection: Connection, article_id: str) -> int:
    """Returns the number of its claims."""
    claims = select(ClaimRow.id).where(ClaimRow.article_id == article_id).scalar_subquery()
    versions = select(VersionRow.id).where(VersionRow.article_id == article_id).scalar_subquery()
    links = or_(LinkRow.claim_id.in_(claims), LinkRow.earlier_id.in_(claims), LinkRow.version_id.in_(versions))
    connection.execute(delete(LinkRow).where(links))
    for of_claim in (RelevanceRow, AspectAnswerRow, ClaimEntityRow):
        connection.execute(delete(of_claim).where(of_claim.claim_id.in_(claims)))
    if connection.dialect.name == "sqlite":
        connection.execute(_FTS_DELETE, {"article": article_id})
    count = connection.execute(delete(ClaimRow).where(ClaimRow.article_id == article_id)).rowcount
    for of_version in (MentionRow, SummaryRow, VersionBandRow):
        connection.execute(delete(of_version).where(of_version.version_id.in_(versions)))
    connection.execute(update(VersionRow).where(VersionRow.article_id == article_id).values(text="", facts=()))
    return count


def _count(connection: Connection, query: Select[CheckRow] | Select[ClaimRow]) -> int:
    return int(connection.execute(select(func.count()).select_from(query.subquery())).scalar_one())


def _parts(articles: Sequence[str]) -> Iterator[Sequence[str]]:
    return (articles[start : start + BATCH] for start in range(0, len(articles), BATCH))
