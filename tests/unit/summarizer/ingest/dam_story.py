"""A story that several sources tell, and a service in whose workspace they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from summarizer.ingest.model import Article, ArticleVersion, IntakeDecision, IntakeKind, RawArticle, Source, SourceKind
from summarizer.service import Service
from summarizer.workspace.model import Workspace
from tests.fake_models import fake_service
from tests.ledgers import new_ledger

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
DAM = "https://gazette.example/news/dam-closed"
DAM_TEXT = (
    "The dam above Lindow was closed on Friday after two cracks were found. The water board said that the valley is safe. "
    "Engineers from the capital will look at the wall on Monday. The road along the crest stays open for residents."
)
STRANGERS = (
    "The Gazette is wrong about the dam, and everybody who lives here knows that it was never closed at all.",
    "Worth reading: what our neighbours write about a wall, some water and a road that nobody uses in winter anyway.",
)
SOURCES = {"gazette": "Gazette", "world": "Gazette World", "blog": "Quay Watch", "wire": "Reuters", "vale": "Vale Post"}


def make_service() -> Service:
    ledger = new_ledger()
    with ledger() as unit:
        unit.workspaces.add(Workspace("w", "W"))
        for source_id, publisher in SOURCES.items():
            unit.sources.add(
                Source(source_id, "w", SourceKind.FEED, f"https://{source_id}.example/feed", publisher, NOON)
            )
        unit.commit()
    return replace(fake_service(ledger), owners={"reuters": "Thomson Reuters"})


def gazette(text: str = DAM_TEXT, **parts: object) -> RawArticle:
    """An article as read from the Gazette's own page."""
    blank = RawArticle(text, "Gazette", NOON, url=DAM, title="Dam closed", source_id="gazette", site="gazette.example")
    return replace(blank, **({"from_page": True} | parts))


def blog(text: str = STRANGERS[0], **parts: object) -> RawArticle:
    """An entry of a link blog that points to the Gazette's page."""
    blank = RawArticle(text, "Quay Watch", NOON, title="On the dam", source_id="blog", site="watch.example")
    return replace(blank, **({"points_to": DAM} | parts))


def told(service: Service, *articles: RawArticle) -> list[IntakeDecision]:
    """Each article is ingested a minute after the one before, and analysed."""
    intakes = []
    for minute, raw in enumerate(articles):
        intakes.append(service.ingest("w", replace(raw, fetched_at=raw.fetched_at + timedelta(minutes=minute))))
        with service.ledger() as unit:
            pending = unit.articles.list_pending("w")
        for version in pending:
            service.analyse(version.id)
    return intakes


def held(service: Service) -> list[tuple[Article, ArticleVersion]]:
    with service.ledger() as unit:
        return list(unit.articles.list_between("w", None, NOON + timedelta(days=9)))


def kinds(intakes: Sequence[IntakeDecision]) -> list[IntakeKind]:
    return [intake.kind for intake in intakes]
