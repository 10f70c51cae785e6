"""How claims are stored and searched. Errors and times: see `summarizer.unit_of_work`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Protocol

from summarizer.claims.model import Claim
from summarizer.models.values import Vector
from summarizer.relations.model import Link
from summarizer.topics.model import Relevance


class Claims(Protocol):
    """The ledger of attributed claims. `entity_ids` that come out have merges resolved."""

    def add(self, claims: Sequence[Claim]) -> None:
        """Store claims with their vectors. A claim that is already stored is kept as it was."""
        ...

    def get(self, claim_ids: Sequence[str]) -> dict[str, Claim]:
        """Those of these claims that exist."""
        ...

    def list_by_version(self, version_id: str) -> tuple[Claim, ...]:
        """In text order."""
        ...

    def list_candidates(
        self,
        workspace_id: str,
        topic_ids: Sequence[str],
        entity_ids: Sequence[str],
        not_of: str,
        limit: int,
    ) -> tuple[Claim, ...]:
        """Claims worth comparing with: on one of these topics or with one of these entities, newest first.

        Args:
            workspace_id: whose ledger.
            topic_ids: topics on which they may be.
            entity_ids: entities that they may share.
            not_of: the version whose own claims are left out.
            limit: at most this many, so that the cost of an article does not grow with the ledger.
        """
        ...

    def add_links(self, links: Sequence[Link]) -> None:
        """Store links. The same (claim, earlier claim, relation, version) twice keeps the first."""
        ...

    def links_from(self, claim_ids: Sequence[str]) -> tuple[Link, ...]:
        """Links from these claims to earlier ones, best score first."""
        ...

    def links_to(self, claim_ids: Sequence[str]) -> tuple[Link, ...]:
        """Links from later claims (or versions) to these, best score first."""
        ...

    def links_by(self, version_ids: Sequence[str]) -> tuple[Link, ...]:
        """Links that the arrival of these versions made, retractions without a claim included."""
        ...

    def store_relevances(self, relevances: Sequence[Relevance]) -> None:
        """Store or replace how much claims belong to topics."""
        ...

    def delete_relevances(self, topic_id: str) -> tuple[str, ...]:
        """Forget which claims belong to the topic; returns their ids. For a topic that asks for something else now."""
        ...

    def list_by_topic(
        self, topic_id: str, since: datetime | None, until: datetime
    ) -> tuple[tuple[Claim, Relevance], ...]:
        """Claims rated for the topic with since < known_at ≤ until, oldest first, in text order within a version."""
        ...

    def last_known_at(self, topic_ids: Collection[str]) -> datetime | None:
        """When the newest claim that is rated for one of these topics became known; None if there is none."""
        ...

    def time_of_nth_newest(self, topic_id: str, until: datetime, count: int) -> datetime | None:
        """The moment after which at least the newest `count` claims rated for the topic became known.

        None where nothing came before those; what became known at the same time stays together.
        """
        ...

    def top_by_score(
        self, topic_id: str, since: date | None, until: date, least: float, limit: int
    ) -> tuple[tuple[Claim, Relevance], ...]:
        """The most relevant claims of the topic with since ≤ `Claim.day` ≤ until and a score of at least `least`.

        Their relevances come without `answers`.
        """
        ...

    def by_aspect(
        self, topic_id: str, aspect: str, until: datetime, least: float, limit: int
    ) -> tuple[tuple[Claim, Relevance], ...]:
        """The newest claims that answer the aspect with a probability of at least `least` and known_at ≤ until."""
        ...

    def matters_of(self, topic_id: str, claim_ids: Sequence[str]) -> dict[str, str]:
        """The matter of each of these claims on the topic, by claim id; claims without one are left out."""
        ...

    def list_by_matters(
        self, topic_id: str, matter_ids: Sequence[str], until: datetime, limit: int
    ) -> dict[str, tuple[Claim, ...]]:
        """For each of these matters its newest claims with known_at ≤ until, at most `limit`, oldest report first."""
        ...

    def matters_that_moved(self, topic_id: str, since: datetime | None, until: datetime, limit: int) -> tuple[str, ...]:
        """Matters with several claims, one of them with since < known_at ≤ until; the newest report first.

        Looks among a bounded number of the topic's newest claims, so that the cost does not grow with the ledger.
        """
        ...

    def topics_of(self, article_ids: Sequence[str], least: float = 0.0) -> dict[str, frozenset[str]]:
        """For each of these articles the topics for which a claim of it is rated with a score of at least `least`."""
        ...


class ClaimSearch(Protocol):
    """Words and meaning over the claims of one workspace."""

    def by_words(
        self, workspace_id: str, query: str, limit: int, topic_id: str | None = None
    ) -> tuple[tuple[str, float], ...]:
        """(claim id, score) by full-text relevance, best first. Any text is a valid query."""
        ...

    def by_vector(
        self, workspace_id: str, vector: Vector, limit: int, topic_id: str | None = None
    ) -> tuple[tuple[str, float], ...]:
        """(claim id, cosine) of the nearest claims, nearest first."""
        ...
