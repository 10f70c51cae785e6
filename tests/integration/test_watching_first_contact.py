"""A source is added: everything in it is read, and its first briefing reports only what is new."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.watching.fetch import Limits
from bot.watching.host_limits import HostLimits
from bot.watching.poll_schedule import PollInterval
from bot.watching.poller import FetchPolicy, SourceAlert, SourcePoller
from storage.unit_of_work import SqlLedger
from summarizer.briefing.model import Briefing, ChangeKind
from summarizer.ingest.model import Source, SourceKind, VersionState
from summarizer.service import Service
from summarizer.topics.model import Aspect, Topic
from summarizer.workspace.model import Workspace
from tests.fake_models import fake_service
from tests.news_server import NewsServer, conditional, item, page, reply, rss

pytestmark = pytest.mark.slow  # polls a server for many rounds

NOW = datetime(2025, 5, 5, 12, tzinfo=UTC)
DAY = timedelta(days=1)
TOPIC = Topic(
    "t",
    "w",
    "Ferry strike",
    "The ferry strike in the harbour: crews, port, talks.",
    ("ferry", "strike", "harbour"),
    aspects=(Aspect("Strike", "Is the ferry strike in the harbour over?"),),
)
OLD = "Ferry crews of the harbour began their strike over longer shifts."
FRESH = "The harbour talks about the ferry strike failed after an hour."
LATER = "A court ordered the ferry crews to end their strike in the harbour."
NAMES = [
    f"{first}{second}"
    for first in ("Ada", "Bea", "Cleo", "Dora", "Elsa", "Fay", "Gro")
    for second in ("lin", "mar", "ne", "ra", "sol", "ta")
]


class World:
    """A ledger with one feed, on a clock that the test controls."""

    def __init__(self, ledger: SqlLedger, server: NewsServer) -> None:
        self.ledger, self.server, self.now = ledger, server, NOW
        self.told: list[SourceAlert] = []
        self.service: Service = fake_service(ledger)
        with ledger() as unit:
            unit.workspaces.add(Workspace("w", "W"))
            unit.sources.add(Source("s", "w", SourceKind.FEED, server.url("/feed"), "The Quay", NOW))
            unit.commit()
        self.service.add_topic(TOPIC)

    def put(self, *articles: tuple[str, int], pages: bool = True) -> None:
        """The feed contains teasers of these texts, published this many days ago."""
        for number, (text, _) in enumerate(articles):
            self.server.put(f"/{number}", reply(200, page(text, *([text] * 3))) if pages else reply(503))
        items = [
            item(text, self.server.url(f"/{number}"), text, NOW - days * DAY)
            for number, (text, days) in enumerate(articles)
        ]
        self.server.put("/feed", conditional(rss(items)))

    def read(self) -> None:
        terms = FetchPolicy(Limits(seconds=60, loopback=True), HostLimits(8, timedelta()), PollInterval())

        async def tell(trouble: SourceAlert) -> None:
            self.told.append(trouble)

        async def run() -> None:
            reader = SourcePoller(
                self.ledger, self.service.ingest, terms, lambda: self.now, tell, work=asyncio.to_thread
            )
            await reader.read_due()
            await reader.aclose()

        asyncio.run(run())
        with self.ledger() as unit:
            pending = unit.articles.list_pending("w")
        for version in pending:
            assert self.service.analyse(version.id) is VersionState.ANALYSED

    def brief(self) -> Briefing:
        return self.service.preview(TOPIC.id, "d", self.now)

    @property
    def source(self) -> Source:
        with self.ledger() as unit:
            source = unit.sources.get("s")
        assert source is not None
        return source


@pytest.fixture
def world(empty_ledger: SqlLedger) -> Iterator[World]:
    with NewsServer() as server:
        yield World(empty_ledger, server)


def lines(briefing: Briefing) -> list[tuple[ChangeKind, str]]:
    return [(change.kind, change.citations[0].quote) for change in briefing.changes]


def test_what_is_old_at_first_contact_is_read_but_announced_to_nobody(world: World) -> None:
    world.put((FRESH, 0), (OLD, 9))
    world.read()
    briefing = world.brief()
    assert lines(briefing) == [(ChangeKind.NEW, FRESH)]
    assert briefing.coverage.articles_read == 2
    world.put((FRESH, 0), (OLD, 9), (LATER, -1))
    world.now += 2 * DAY
    world.read()
    assert {quote for _, quote in lines(world.brief())} == {FRESH, LATER}


def test_where_everything_is_old_the_state_card_knows_it_and_the_day_is_quiet(world: World) -> None:
    world.put((OLD, 9))
    world.read()
    briefing = world.brief()
    assert lines(briefing) == []
    assert briefing.quiet is not None
    assert briefing.state.aspects[0].text is not None
    assert "strike" in briefing.state.aspects[0].text


def test_an_edit_of_what_was_old_is_told(world: World) -> None:
    world.put((OLD, 9))
    world.read()
    edited = OLD.replace("longer shifts", "lower wages in the harbour")
    world.put((edited, 9))
    page_of_source = Source("p", "w", SourceKind.PAGE, world.server.url("/0"), "The Quay", NOW)
    with world.ledger() as unit:
        unit.sources.add(page_of_source)
        unit.commit()
    world.now += DAY
    world.read()
    with world.ledger() as unit:
        versions = [version for _, version in unit.articles.list_between("w", None, world.now)]
    assert [version.background for version in versions] == [True, False]


def test_completing_what_was_partial_is_no_edit(world: World) -> None:
    world.put((FRESH, 0), pages=False)
    world.read()
    with world.ledger() as unit:
        assert [version.partial for _, version in unit.articles.list_between("w", None, world.now)] == [True]
    world.server.put("/0", reply(200, page(FRESH, FRESH, "The crews of the harbour meet again on Friday.")))
    world.now += timedelta(hours=1)
    world.read()
    with world.ledger() as unit:
        assert [version.partial for _, version in unit.articles.list_between("w", None, world.now)] == [True, False]
    assert {kind for kind, _ in lines(world.brief())} == {ChangeKind.NEW}


def test_trouble_is_told_once_after_some_tries_and_once_when_it_is_over(world: World) -> None:
    world.server.put("/feed", reply(503))
    for _ in range(6):
        world.read()
        world.now = world.source.next_check or NOW
    assert [(trouble.well, trouble.source.failures) for trouble in world.told] == [(False, 3)]
    assert "503 Service Unavailable" in world.told[0].text
    world.put((FRESH, 0))
    for _ in range(2):
        world.read()
        world.now = world.source.next_check or NOW
    assert [trouble.well for trouble in world.told] == [False, True]
    assert (world.source.failure, world.source.failure_notified) == (None, False)


def test_a_source_that_is_gone_is_told_of_at_once_and_asked_no_more(world: World) -> None:
    world.server.put("/feed", reply(410))
    world.read()
    world.now += 9 * DAY
    world.read()
    assert [trouble.source.paused for trouble in world.told] == [True]
    assert "gone permanently" in world.told[0].text
    assert len(world.server.asked("/feed")) == 1


def test_a_source_is_left_alone_until_it_is_due(world: World) -> None:
    world.put((FRESH, 0))
    world.read()
    world.now += timedelta(minutes=5)
    world.read()
    assert len(world.server.asked("/feed")) == 1
    world.now = world.source.next_check or NOW
    world.read()
    assert len(world.server.asked("/feed")) == 2


def test_a_long_list_without_dates_is_old_however_many_readings_it_takes(world: World) -> None:
    texts = [f"Ferry {name} of the harbour strike stayed at its quay all day." for name in NAMES]
    for number, text in enumerate(texts):
        world.server.put(f"/{number}", reply(200, page(text, *([text] * 3))))
    items = [item(text, world.server.url(f"/{number}"), "") for number, text in enumerate(texts)]
    world.server.put("/feed", conditional(rss(items)))
    world.read()
    assert not world.source.backfill_done
    world.now = world.source.next_check or NOW
    world.read()
    with world.ledger() as unit:
        versions = [version for _, version in unit.articles.list_between("w", None, world.now)]
    assert [version.background for version in versions] == [True] * len(texts)
    world.server.put("/new", reply(200, page(LATER, LATER, LATER)))
    world.server.put("/feed", conditional(rss([item(LATER, world.server.url("/new"), ""), *items])))
    world.now = world.source.next_check or NOW
    world.read()
    assert [quote for _, quote in lines(world.brief())] == [LATER]
