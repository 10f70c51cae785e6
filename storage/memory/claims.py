"""The ledger of claims in memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from storage.memory.entities import all_keepers, keeper
from storage.memory.state import View, aware, check_foreign_key
from storage.plan_entity_edit import with_keepers
from storage.vectors import pack, unpack
from summarizer.claims.model import Claim
from summarizer.relations.model import Link
from summarizer.topics.model import Relevance


class MemoryClaims:
    """See `summarizer.claims.ports.Claims`."""

    def __init__(self, view: View) -> None:
        self._view = view

    def add(self, claims: Sequence[Claim]) -> None:
        state = self._view.write
        for claim in claims:
            check_foreign_key(state.versions, claim.version_id, "version")
            check_foreign_key(state.articles, claim.article_id, "article")
            for entity_id in claim.entity_ids:
                check_foreign_key(state.entities, entity_id, "entity")
            state.claims.setdefault(claim.id, replace(aware(claim), vector=unpack(pack(claim.vector))))

    def get(self, claim_ids: Sequence[str]) -> dict[str, Claim]:
        held = self._view.read.claims
        return {claim.id: claim for claim in self._resolved(held[key] for key in claim_ids if key in held)}

    def _resolved(self, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        merged = all_keepers(self._view.read)
        return tuple(with_keepers(claim, merged) for claim in claims)

    def list_by_version(self, version_id: str) -> tuple[Claim, ...]:
        mine = [claim for claim in self._view.read.claims.values() if claim.version_id == version_id]
        return self._resolved(
            sorted(mine, key=lambda claim: (not claim.headline, claim.span.start, claim.span.end, claim.id))
        )

    def list_candidates(
        self,
        workspace_id: str,
        topic_ids: Sequence[str],
        entity_ids: Sequence[str],
        not_of: str,
        limit: int,
    ) -> tuple[Claim, ...]:
        state = self._view.read
        on_topic = {claim_id for claim_id, topic_id in state.relevances if topic_id in topic_ids}
        shared = {keeper(state, entity_id) for entity_id in entity_ids if entity_id in state.entities}
        others = [c for c in state.claims.values() if c.workspace_id == workspace_id and c.version_id != not_of]
        worth = [claim for claim in self._resolved(others) if claim.id in on_topic or shared & {*claim.entity_ids}]
        newest = sorted(worth, key=lambda claim: (claim.reported_at, claim.id), reverse=True)
        return tuple(newest[:limit])

    def add_links(self, links: Sequence[Link]) -> None:
        state = self._view.write
        for link in links:
            check_foreign_key(state.versions, link.version_id, "version")
            for claim_id in filter(None, (link.claim_id, link.earlier_id)):
                check_foreign_key(state.claims, claim_id, "claim")
            state.links.setdefault(
                (link.claim_id, link.earlier_id, link.relation, link.version_id, link.topic_id), link
            )

    def links_from(self, claim_ids: Sequence[str]) -> tuple[Link, ...]:
        wanted = {*claim_ids}
        return _best_first(link for link in self._view.read.links.values() if link.claim_id in wanted)

    def links_to(self, claim_ids: Sequence[str]) -> tuple[Link, ...]:
        wanted = {*claim_ids}
        return _best_first(link for link in self._view.read.links.values() if link.earlier_id in wanted)

    def links_by(self, version_ids: Sequence[str]) -> tuple[Link, ...]:
        wanted = {*version_ids}
        return _best_first(link for link in self._view.read.links.values() if link.version_id in wanted)

    def store_relevances(self, relevances: Sequence[Relevance]) -> None:
        state = self._view.write
        for relevance in relevances:
            check_foreign_key(state.claims, relevance.claim_id, "claim")
            check_foreign_key(state.topics, relevance.topic_id, "topic")
            likeliest = sorted(relevance.answers, key=lambda answer: (-answer.score, answer.aspect))
            state.relevances[relevance.claim_id, relevance.topic_id] = replace(relevance, answers=tuple(likeliest))

    def delete_relevances(self, topic_id: str) -> tuple[str, ...]:
        state = self._view.write
        gone = [claim_id for claim_id, rated_for in state.relevances if rated_for == topic_id]
        for claim_id in gone:
            del state.relevances[claim_id, topic_id]
        return tuple(sorted(gone))

    def list_by_topic(
        self, topic_id: str, since: datetime | None, until: datetime
    ) -> tuple[tuple[Claim, Relevance], ...]:
        known = [rated for rated in self._rated(topic_id) if rated[0].known_at <= until]
        late = [rated for rated in known if since is None or rated[0].known_at > since]
        return tuple(
            sorted(
                late,
                key=lambda rated: (
                    rated[0].known_at,
                    rated[0].version_id,
                    not rated[0].headline,
                    rated[0].span.start,
                    rated[0].id,
                ),
            )
        )

    def time_of_nth_newest(self, topic_id: str, until: datetime, count: int) -> datetime | None:
        known = sorted((claim.known_at for claim, _ in self._rated(topic_id) if claim.known_at <= until), reverse=True)
        return max((at for at in known if at < known[count - 1]), default=None) if len(known) >= count else None

    def top_by_score(
        self, topic_id: str, since: date | None, until: date, least: float, limit: int
    ) -> tuple[tuple[Claim, Relevance], ...]:
        matches = [
            (claim, rated)
            for claim, rated in self._rated(topic_id)
            if rated.score >= least and (since is None or claim.day >= since) and claim.day <= until
        ]
        return tuple(sorted(matches, key=lambda rated: (-rated[1].score, rated[0].id))[:limit])

    def by_aspect(
        self, topic_id: str, aspect: str, until: datetime, least: float, limit: int
    ) -> tuple[tuple[Claim, Relevance], ...]:
        matches = [
            (claim, rated)
            for claim, rated in self._rated(topic_id)
            if claim.known_at <= until and any(each.aspect == aspect and each.score >= least for each in rated.answers)
        ]
        return tuple(sorted(matches, key=lambda rated: (rated[0].reported_at, rated[0].id), reverse=True)[:limit])

    def topics_of(self, article_ids: Sequence[str]) -> dict[str, frozenset[str]]:
        state = self._view.read
        rated = {(state.claims[claim_id].article_id, topic_id) for claim_id, topic_id in state.relevances}
        return {one: frozenset(topic_id for article_id, topic_id in rated if article_id == one) for one in article_ids}

    def _rated(self, topic_id: str) -> list[tuple[Claim, Relevance]]:
        mine = {rated.claim_id: rated for rated in self._view.read.relevances.values() if rated.topic_id == topic_id}
        return [(claim, mine[claim_id]) for claim_id, claim in self.get([*mine]).items()]


def _best_first(links: Iterable[Link]) -> tuple[Link, ...]:
    return tuple(sorted(links, key=lambda link: (-link.score, link.earlier_id, link.claim_id or "", link.relation)))
