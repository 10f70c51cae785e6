"""The ledger of attributed claims, their links and their relevance to topics."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from heapq import nlargest
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, select

from storage.claim_rows import claim_row, entity_rows, read_claims
from storage.entity_merges import keepers, members
from storage.plan_entity_edit import named_entities, with_keepers
from storage.row_mapping import Values, build, in_parts, store_missing, store_or_replace, values
from storage.tables.claims import ClaimEntityRow, ClaimRow, LinkRow
from storage.tables.topics import AspectAnswerRow, RelevanceRow
from summarizer.claims.model import Claim
from summarizer.errors import StorageError
from summarizer.ids import digest
from summarizer.models.values import ModelRef
from summarizer.relations.model import Link
from summarizer.topics.model import AspectAnswer, Relevance

RECENT_CLAIMS = 2_000
"""Newest claims of a topic among which matters that moved are looked for: some days of a busy topic."""


class SqlClaims:
    """See `summarizer.claims.ports.Claims`. `unsettled` is True once this unit of work has written claims."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.unsettled = False

    def add(self, claims: Sequence[Claim]) -> None:
        self._in_order(claims)
        known = self._numbers(claim.id for claim in claims)
        fresh = [claim for claim in claims if claim.id not in known]
        store_missing(self._connection, ClaimRow, [claim_row(claim) for claim in fresh])
        rows = [row for claim in fresh for row in entity_rows(claim.id, claim.entity_ids, claim.reported_at)]
        store_missing(self._connection, ClaimEntityRow, rows)
        self.unsettled = True

    def _in_order(self, claims: Iterable[Claim]) -> None:
        """Make the numbers of a workspace's claims visible in ascending order.

        The vector index reads from the last number it has seen. SQLite has one writer anyway; PostgreSQL assigns
        numbers before the commit, and a lower one could become visible later.
        """
        if self._connection.dialect.name == "postgresql":
            for workspace_id in sorted({claim.workspace_id for claim in claims}):
                self._connection.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(workspace_id, 0))))

    def _numbers(self, claim_ids: Iterable[str]) -> dict[str, int]:
        """The numbers of those of these claims that are stored."""
        numbers: dict[str, int] = {}
        for part in in_parts(claim_ids):
            numbers |= self._connection.execute(select(ClaimRow.id, ClaimRow.number).where(ClaimRow.id.in_(part))).all()
        return numbers

    def get(self, claim_ids: Sequence[str]) -> dict[str, Claim]:
        claims: list[Claim] = []
        for part in in_parts(claim_ids):
            claims += read_claims(self._connection, select(ClaimRow).where(ClaimRow.id.in_(part)))
        held = {claim.id: claim for claim in self._resolved(claims)}
        return {claim_id: held[claim_id] for claim_id in claim_ids if claim_id in held}

    def _resolved(self, claims: Sequence[Claim]) -> tuple[Claim, ...]:
        merged = keepers(self._connection, (entity for claim in claims for entity in named_entities(claim)))
        return tuple(with_keepers(claim, merged) for claim in claims) if merged else tuple(claims)

    def list_by_version(self, version_id: str) -> tuple[Claim, ...]:
        mine = select(ClaimRow).where(ClaimRow.version_id == version_id)
        in_text = mine.order_by(ClaimRow.headline.desc(), ClaimRow.start, ClaimRow.end, ClaimRow.id)
        return self._resolved(read_claims(self._connection, in_text))

    def list_candidates(
        self,
        workspace_id: str,
        topic_ids: Sequence[str],
        entity_ids: Sequence[str],
        not_of: str,
        limit: int,
    ) -> tuple[Claim, ...]:
        queries = [
            *(newest_claims(RelevanceRow, RelevanceRow.topic_id == topic_id) for topic_id in topic_ids),
            *(
                newest_claims(ClaimEntityRow, ClaimEntityRow.entity_id == member)
                for member in members(self._connection, entity_ids)
            ),
        ]
        claims: set[tuple[datetime, str]] = set()
        for query in queries:
            mine = query.where(ClaimRow.workspace_id == workspace_id, ClaimRow.version_id != not_of).limit(limit)
            claims.update((row.reported_at, row.claim_id) for row in self._connection.execute(mine))
        return tuple(self.get([claim_id for _, claim_id in nlargest(limit, claims)]).values())

    def add_links(self, links: Sequence[Link]) -> None:
        store_missing(self._connection, LinkRow, [_link_row(link) for link in links])

    def links_from(self, claim_ids: Sequence[str]) -> tuple[Link, ...]:
        return self._links(LinkRow.claim_id, claim_ids)

    def links_to(self, claim_ids: Sequence[str]) -> tuple[Link, ...]:
        return self._links(LinkRow.earlier_id, claim_ids)

    def links_by(self, version_ids: Sequence[str]) -> tuple[Link, ...]:
        return self._links(LinkRow.version_id, version_ids)

    def _links(self, column: Any, ids: Iterable[str]) -> tuple[Link, ...]:  # noqa: ANN401 - one of three columns, one nullable
        links: list[Link] = []
        for part in in_parts(ids):
            rows = self._connection.execute(select(LinkRow).where(column.in_(part)))
            links += [read_link(row) for row in rows]
        return best_first(links)

    def store_relevances(self, relevances: Sequence[Relevance]) -> None:
        times = self._times(relevance.claim_id for relevance in relevances)
        rows = [_relevance_row(relevance) | times[relevance.claim_id] for relevance in relevances]
        store_or_replace(self._connection, RelevanceRow, rows, ["claim_id", "topic_id"])
        for topic_id in sorted({relevance.topic_id for relevance in relevances}):
            self._delete_answers(topic_id, [each.claim_id for each in relevances if each.topic_id == topic_id])
        answers = [row for relevance in relevances for row in _answer_rows(relevance, times[relevance.claim_id])]
        store_missing(self._connection, AspectAnswerRow, answers)

    def _delete_answers(self, topic_id: str, claim_ids: Iterable[str]) -> None:
        for part in in_parts(claim_ids):
            mine = AspectAnswerRow.topic_id == topic_id, AspectAnswerRow.claim_id.in_(part)
            self._connection.execute(delete(AspectAnswerRow).where(*mine))

    def delete_relevances(self, topic_id: str) -> tuple[str, ...]:
        self._connection.execute(delete(AspectAnswerRow).where(AspectAnswerRow.topic_id == topic_id))
        gone = delete(RelevanceRow).where(RelevanceRow.topic_id == topic_id).returning(RelevanceRow.claim_id)
        return tuple(sorted(self._connection.execute(gone).scalars()))

    def _times(self, claim_ids: Iterable[str]) -> dict[str, Values]:
        wanted = {*claim_ids}
        numbers = self._numbers(wanted)
        times = {
            claim.id: {
                "number": numbers[claim.id],
                "known_at": claim.known_at,
                "reported_at": claim.reported_at,
                "day": claim.day,
            }
            for claim in self.get([*wanted]).values()
        }
        if missing := wanted - times.keys():
            raise StorageError(f"Nothing was written: it refers to a claim that is not stored: {min(missing)}")
        return times

    def list_by_topic(
        self, topic_id: str, since: datetime | None, until: datetime
    ) -> tuple[tuple[Claim, Relevance], ...]:
        query = select(RelevanceRow).where(RelevanceRow.topic_id == topic_id, RelevanceRow.known_at <= until)
        if since is not None:
            query = query.where(RelevanceRow.known_at > since)
        rated = self._rated(query)
        return tuple(
            sorted(
                rated,
                key=lambda rated: (
                    rated[0].known_at,
                    rated[0].version_id,
                    not rated[0].headline,
                    rated[0].span.start,
                    rated[0].id,
                ),
            )
        )

    def last_known_at(self, topic_ids: Collection[str]) -> datetime | None:
        mine = RelevanceRow.topic_id.in_(topic_ids)
        return self._connection.scalar(select(func.max(RelevanceRow.known_at)).where(mine))

    def time_of_nth_newest(self, topic_id: str, until: datetime, count: int) -> datetime | None:
        mine = (RelevanceRow.topic_id == topic_id, RelevanceRow.known_at <= until)
        newest = select(RelevanceRow.known_at).where(*mine).order_by(RelevanceRow.known_at.desc())
        last = newest.offset(count - 1).limit(1).scalar_subquery()
        return self._connection.scalar(
            select(func.max(RelevanceRow.known_at)).where(*mine, RelevanceRow.known_at < last)
        )

    def top_by_score(
        self, topic_id: str, since: date | None, until: date, least: float, limit: int
    ) -> tuple[tuple[Claim, Relevance], ...]:
        query = select(RelevanceRow).where(RelevanceRow.topic_id == topic_id, RelevanceRow.day <= until)
        if since is None:  # few of the claims with the best scores are later
            query = query.where(RelevanceRow.score >= least).order_by(RelevanceRow.score.desc())
        else:  # most of them are of other days; the minus keeps a database from walking all scores for a short period
            below = -RelevanceRow.score
            query = query.where(RelevanceRow.day >= since, below <= -least).order_by(below)
        best = query.order_by(RelevanceRow.claim_id).limit(limit)
        return self._with_claims([_read_relevance(row) for row in self._connection.execute(best)])

    def by_aspect(
        self, topic_id: str, aspect: str, until: datetime, least: float, limit: int
    ) -> tuple[tuple[Claim, Relevance], ...]:
        row = AspectAnswerRow
        mine = (row.topic_id == topic_id, row.aspect == aspect, row.known_at <= until, row.score >= least)
        walk = select(row.claim_id).where(*mine).order_by(row.reported_at.desc(), row.claim_id.desc()).limit(limit)
        newest = list(self._connection.scalars(walk))
        if not newest:
            return ()
        query = select(RelevanceRow).where(RelevanceRow.topic_id == topic_id, RelevanceRow.claim_id.in_(newest))
        found = {claim.id: (claim, relevance) for claim, relevance in self._rated(query)}
        return tuple(found[claim_id] for claim_id in newest)

    def matters_of(self, topic_id: str, claim_ids: Sequence[str]) -> dict[str, str]:
        row = RelevanceRow
        found: dict[str, str] = {}
        for part in in_parts(claim_ids):
            mine = (row.topic_id == topic_id, row.claim_id.in_(part), row.matter_id != "")
            rows = self._connection.execute(select(row.claim_id, row.matter_id).where(*mine))
            found.update((each.claim_id, each.matter_id) for each in rows)
        return found

    def list_by_matters(
        self, topic_id: str, matter_ids: Sequence[str], until: datetime, limit: int
    ) -> dict[str, tuple[Claim, ...]]:
        row = RelevanceRow
        members: dict[str, list[Claim]] = {}
        for part in in_parts(matter_ids):
            mine = (row.topic_id == topic_id, row.matter_id.in_(part), row.known_at <= until)
            newest_first = (row.reported_at.desc(), row.claim_id.desc())
            rank = func.row_number().over(partition_by=row.matter_id, order_by=newest_first).label("rank")
            ranked = select(row.claim_id, rank).where(*mine).subquery()
            kept = select(row).join(ranked, ranked.c.claim_id == row.claim_id)
            kept = kept.where(row.topic_id == topic_id, ranked.c.rank <= limit)
            for claim, relevance in self._rated(kept.order_by(row.reported_at, row.claim_id)):
                members.setdefault(relevance.matter_id, []).append(claim)
        return {matter_id: tuple(claims) for matter_id, claims in members.items()}

    def matters_that_moved(self, topic_id: str, since: datetime | None, until: datetime, limit: int) -> tuple[str, ...]:
        row = RelevanceRow
        recent = select(row.matter_id, row.reported_at).where(row.topic_id == topic_id, row.known_at <= until)
        if since is not None:
            recent = recent.where(row.known_at > since)
        newest = recent.order_by(row.reported_at.desc(), row.claim_id.desc()).limit(RECENT_CLAIMS).subquery()
        latest = func.max(newest.c.reported_at).desc()
        by_time = select(newest.c.matter_id).group_by(newest.c.matter_id).order_by(latest, newest.c.matter_id)
        ids = list(self._connection.scalars(by_time.where(newest.c.matter_id != "")))
        several: set[str] = set()
        for part in in_parts(ids):
            mine = (row.topic_id == topic_id, row.matter_id.in_(part), row.known_at <= until)
            counted = select(row.matter_id).where(*mine).group_by(row.matter_id).having(func.count() > 1)
            several.update(self._connection.scalars(counted))
        return tuple(matter_id for matter_id in ids if matter_id in several)[:limit]

    def topics_of(self, article_ids: Sequence[str], least: float = 0.0) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {article_id: set() for article_id in article_ids}
        rated = select(ClaimRow.article_id, RelevanceRow.topic_id).join(
            RelevanceRow, RelevanceRow.claim_id == ClaimRow.id
        )
        rated = rated.where(RelevanceRow.score >= least) if least else rated
        for part in in_parts(article_ids):
            for article_id, topic_id in self._connection.execute(rated.where(ClaimRow.article_id.in_(part)).distinct()):
                found[article_id].add(topic_id)
        return {article_id: frozenset(topic_ids) for article_id, topic_ids in found.items()}

    def _rated(self, query: Select[Any]) -> tuple[tuple[Claim, Relevance], ...]:
        """The claims of a query over `RelevanceRow`, in its order."""
        rows = self._connection.execute(query).all()
        answers = self._answers(rows)
        return self._with_claims([replace(_read_relevance(row), answers=answers.get(row.claim_id, ())) for row in rows])

    def _with_claims(self, relevances: Sequence[Relevance]) -> tuple[tuple[Claim, Relevance], ...]:
        rated = {relevance.claim_id: relevance for relevance in relevances}
        return tuple((claim, rated[claim_id]) for claim_id, claim in self.get([*rated]).items())

    def _answers(self, rows: Sequence[Row[Any]]) -> dict[str, tuple[AspectAnswer, ...]]:
        """The answers of the claims of these rows, which are of one topic, the likeliest first."""
        found: dict[str, list[AspectAnswer]] = {}
        topic_ids = sorted({row.topic_id for row in rows})
        for part in in_parts(row.claim_id for row in rows):
            mine = AspectAnswerRow.claim_id.in_(part), AspectAnswerRow.topic_id.in_(topic_ids)
            query = select(AspectAnswerRow).where(*mine)
            for row in self._connection.execute(query.order_by(AspectAnswerRow.score.desc(), AspectAnswerRow.aspect)):
                found.setdefault(row.claim_id, []).append(build(AspectAnswer, row))
        return {claim_id: tuple(answers) for claim_id, answers in found.items()}


def newest_claims(table: type[ClaimEntityRow | RelevanceRow], where: Any) -> Select[str, datetime]:  # noqa: ANN401 - a condition on either table
    """Claims of one entity or one topic, newest first: a scan of one index that `limit` can end early."""
    walk = select(table.claim_id, table.reported_at).join(ClaimRow, ClaimRow.id == table.claim_id).where(where)
    return walk.order_by(table.reported_at.desc(), table.claim_id.desc())


def best_first(links: Iterable[Link]) -> tuple[Link, ...]:
    """Links by score, in an order independent of storage."""
    return tuple(sorted(links, key=lambda link: (-link.score, link.earlier_id, link.claim_id or "", link.relation)))


def _relevance_row(relevance: Relevance) -> Values:
    row = values(relevance)
    del row["answers"]
    return row


def _answer_rows(relevance: Relevance, times: Values) -> list[Values]:
    mine = {"claim_id": relevance.claim_id, "topic_id": relevance.topic_id}
    when = {name: times[name] for name in ("known_at", "reported_at")}
    return [{**mine, **values(answer), **when} for answer in relevance.answers]


def _read_relevance(row: Row[Any]) -> Relevance:
    return Relevance(row.claim_id, row.topic_id, row.score, row.aspect, row.aspect_score, matter_id=row.matter_id)


def _link_row(link: Link) -> Values:
    row = values(link) | values(link.made_by)
    del row["made_by"]
    return {**row, "id": digest(link.claim_id or "", link.earlier_id, link.relation, link.version_id, link.topic_id)}


def read_link(row: Row[Any]) -> Link:
    """The link of a row of `LinkRow`."""
    return Link(
        claim_id=row.claim_id,
        earlier_id=row.earlier_id,
        version_id=row.version_id,
        relation=row.relation,
        score=row.score,
        reasons=row.reasons,
        made_by=build(ModelRef, row),
        silent_edit=row.silent_edit,
        topic_id=row.topic_id,
    )
