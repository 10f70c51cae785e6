"""The ledgers under contract, and values for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import numpy as np
import pytest

from summarizer.briefing.model import Briefing, Coverage, StateCard
from summarizer.claims.model import Claim, Mention
from summarizer.delivery.model import Delivery, DeliveryState, Destination, DestinationKind, Subscription
from summarizer.entities.model import Alias, EditKind, Entity, EntityEdit
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.models.values import ModelRef
from summarizer.text.span import Span
from summarizer.topics.model import AspectAnswer, Relevance, Topic
from summarizer.unit_of_work import Ledger, UnitOfWork
from summarizer.workspace.model import Workspace

NOON = datetime(2025, 3, 1, 12, tzinfo=UTC)


@pytest.fixture(
    params=["sqlite_ledger", pytest.param("postgres_ledger", marks=pytest.mark.postgres)],
    ids=["sqlite", "postgres"],
)
def ledger(request: pytest.FixtureRequest) -> Ledger:
    return request.getfixturevalue(request.param)


class Make:
    """Plain values, with defaults for everything that a test does not care about."""

    noon = NOON

    def at(self, days: float) -> datetime:
        return NOON + timedelta(days=days)

    def article(self, id: str = "a1", **given: Any) -> Article:  # noqa: A002 - the field's own name
        made = Article(id, "w", "The Courier", "Courier Group", NOON)
        return replace(made, **given)

    def version(self, id: str = "v1", **given: Any) -> ArticleVersion:  # noqa: A002 - the field's own name
        made = ArticleVersion(id, "a1", "w", 1, "Title", f"Text of {id}.", NOON, NOON, f"hash-{id}", b"\x00\xff")
        return replace(made, **given)

    def claim(self, id: str = "c1", **given: Any) -> Claim:  # noqa: A002 - the field's own name
        made = Claim(
            id=id,
            workspace_id="w",
            article_id="a1",
            version_id="v1",
            span=Span(0, 10),
            text="The dam at Arvik holds.",
            position=0,
            publisher="The Courier",
            origin="Courier Group",
            reported_at=NOON,
            known_at=NOON,
            made_by=ModelRef("rules", "1"),
            vector=np.eye(4, dtype=np.float32)[0],
        )
        return replace(made, **given)

    def entity(self, id: str, name: str, *spellings: str, workspace: str = "w") -> Entity:  # noqa: A002 - the field's own name
        aliases = tuple(Alias(id, text, "mention") for text in spellings or (name,))
        return Entity(id, workspace, name, "PERSON", aliases)

    def mention(self, start: int, text: str, entity_id: str | None, version_id: str = "v1") -> Mention:
        return Mention(version_id, Span(start, start + len(text)), text, "PERSON", entity_id)

    def merge(self, id: str, keep: str, other: str, days: float = 0) -> EntityEdit:  # noqa: A002 - the field's own name
        return EntityEdit(id, "w", EditKind.MERGE, keep, other, self.at(days), "mira")

    def split(self, id: str, entity: str, new: str, alias: str, days: float = 0) -> EntityEdit:  # noqa: A002 - the field's own name
        return EntityEdit(id, "w", EditKind.SPLIT, entity, new, self.at(days), "mira", alias)

    def topic(self, id: str = "t1", **given: Any) -> Topic:  # noqa: A002 - the field's own name
        return replace(Topic(id, "w", "Arvik dam", "The dam above Arvik"), **given)

    def relevance(self, claim_id: str, topic_id: str = "t1", score: float = 0.5) -> Relevance:
        return Relevance(claim_id, topic_id, score)

    def answering(self, claim_id: str, likely: Mapping[str, float], topic_id: str = "t1") -> Relevance:
        """A claim on the topic that answers these aspects so likely."""
        answers = tuple(AspectAnswer(aspect, score) for aspect, score in likely.items())
        best = max(answers, key=lambda answer: answer.score, default=None)
        return Relevance(claim_id, topic_id, 0.5, best.aspect if best else None, best.score if best else 0.0, answers)

    def destination(self, id: str = "d1", workspace: str = "w") -> Destination:  # noqa: A002 - the field's own name
        return Destination(id, workspace, DestinationKind.CHANNEL, f"channel {id}", "discord")

    def subscription(self, id: str = "s1", **given: Any) -> Subscription:  # noqa: A002 - the field's own name
        return replace(Subscription(id, "w", "t1", "d1", time(8), "Europe/Oslo", NOON), **given)

    def briefing(self, id: str = "b1", **given: Any) -> Briefing:  # noqa: A002 - the field's own name
        made = Briefing(
            id=id,
            workspace_id="w",
            topic_id="t1",
            topic_name="Arvik dam",
            destination_id="d1",
            since=None,
            until=NOON,
            bottom_line="The dam holds.",
            changes=(),
            state=StateCard("t1", NOON, ()),
            coverage=Coverage(1, 1, 1),
            disclosed_claim_ids=(),
        )
        return replace(made, **given)

    def delivery(self, id: str = "o1", **given: Any) -> Delivery:  # noqa: A002 - the field's own name
        return replace(Delivery(id, "s1", "b1", "d1", NOON, DeliveryState.COMPOSED), **given)


@pytest.fixture
def make() -> Make:
    return Make()


@pytest.fixture
def stocked(ledger: Ledger, make: Make) -> Ledger:
    """Two workspaces; in "w" an article with a version, a topic, a destination and a subscription."""
    with ledger() as work:
        for workspace in ("w", "other"):
            work.workspaces.add(Workspace(workspace, workspace.title()))
        add_article(work, make)
        work.topics.add(make.topic())
        work.subscriptions.add_destination(make.destination())
        work.subscriptions.add(make.subscription())
        work.commit()
    return ledger


def add_article(work: UnitOfWork, make: Make) -> None:
    work.articles.add(make.article(), ["url:https://courier.example/1"])
    work.articles.add_version(make.version(), ["band1"])
