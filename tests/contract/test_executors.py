"""One suite for every executor: whatever does the work, it is done once, in fair order."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.hooks import no_observation
from bot.monitoring.logging_setup import JsonFormatter
from bot.monitoring.metered import MeteredWorker
from storage.admin import open_ledger
from storage.unit_of_work import SqlLedger
from summarizer.delivery.model import DeliveryState
from summarizer.errors import CrashedError
from summarizer.ids import digest
from summarizer.ingest.model import RawArticle, Source, SourceKind, VersionState
from summarizer.relations.matter_phase import MatterPhase
from summarizer.service import Service
from tests.contract.offices import EVE, STRIKE, EmbeddedOffice, Office, QueueOffice
from tests.fake_judge import FakeJudge
from tests.fake_models import FakeAnalyser
from tests.ledgers import new_ledger
from tests.news_server import NewsServer, conditional, item, page, reply, rss

pytestmark = pytest.mark.slow  # works through days with every executor

MORNING = datetime(2025, 5, 5, 8, tzinfo=UTC)
WEATHER = "It will rain on {} of the hills tomorrow."


@pytest.fixture
def embedded_sqlite() -> Office:
    return EmbeddedOffice(new_ledger())


@pytest.fixture
def embedded_postgres(postgres_ledger: SqlLedger) -> Office:
    return EmbeddedOffice(postgres_ledger)


@pytest.fixture
def queue_postgres(postgres_url: str) -> Iterator[Office]:
    ledger = open_ledger(postgres_url, queued=True)
    office = QueueOffice(ledger)
    office.url = postgres_url
    yield office
    ledger.dispose()


OFFICES = ("embedded_sqlite", "embedded_postgres", "queue_postgres")


@pytest.fixture(
    params=[pytest.param(name, marks=pytest.mark.postgres if name.endswith("postgres") else ()) for name in OFFICES]
)
def office(request: pytest.FixtureRequest) -> Office:
    return request.getfixturevalue(request.param)


def test_all_that_waits_is_analysed_once(office):
    office.workspace("a")
    versions = office.arrive("a", 3)
    assert office.settle() == versions
    assert office.states(versions) == {VersionState.ANALYSED}
    assert office.settle() == []


def test_a_due_briefing_reports_what_waited_for_analysis_when_it_was_due(office):
    """What is analysed for it becomes known after it was due, and counts."""
    office.workspace("a", at=time(8))
    [article] = office.arrive("a")
    office.time = MORNING
    assert office.settle() == [article, "s-a"]
    assert office.told("a") == [[STRIKE.format(0)]]
    assert office.settle() == []
    assert len(office.told("a")) == 1


def test_a_flood_in_one_workspace_delays_the_briefing_of_another_by_the_article_in_hand(office):
    office.workspace("flood")
    office.workspace("small", at=time(8))
    flood = office.arrive("flood", 30)
    [article] = office.arrive("small")
    office.time = MORNING
    done = office.settle()
    assert done.index("s-small") <= 2
    assert done.index(article) < done.index("s-small")
    assert sorted(done) == sorted([*flood, article, "s-small"])
    assert office.told("small") == [[STRIKE.format(30)]]


def test_a_workspace_that_imports_old_articles_gets_its_own_briefing_in_time(office):
    office.workspace("a", at=time(8))
    old = office.arrive("a", 20, background=True)
    [news] = office.arrive("a", text="The ferry strike in the harbour number {} ended at noon.")
    office.time = MORNING
    done = office.settle()
    assert done.index(news) < done.index("s-a") <= 2
    assert sorted(done) == sorted([*old, news, "s-a"])


def test_briefings_that_are_due_together_take_turns_and_the_shorter_wait_ends_first(office):
    for name in ("many", "one", "none"):
        office.workspace(name, at=time(8))
    many = office.arrive("many", 6)
    [one] = office.arrive("one")
    office.time = MORNING
    done = office.settle()
    assert done.index("s-none") <= 1  # the article in hand
    assert done.index("s-one") <= done.index(many[3])
    assert done.index("s-many") > max(map(done.index, many))
    assert {name: len(office.told(name)) for name in ("many", "one", "none")} == {"many": 1, "one": 1, "none": 1}
    assert one in done


def test_what_names_the_topic_is_analysed_before_the_rest_of_its_workspace(office):
    office.workspace("a", at=time(8))
    rain = office.arrive("a", 3, text=WEATHER)
    [news] = office.arrive("a")
    office.time = MORNING
    done = office.settle()
    assert done.index(news) <= 1
    assert sorted(done) == sorted([*rain, news, "s-a"])


def test_new_articles_come_before_old_ones_and_workspaces_take_turns(office):
    for name in ("a", "b"):
        office.workspace(name)
    old = office.arrive("a", 2, background=True)
    a, b = office.arrive("a", 4), office.arrive("b", 2)
    done = office.settle()
    assert done[-2:] == old
    assert [("a" if one in a else "b") for one in done[:4]] in (list("abab"), list("baba"))
    assert done[4:6] == a[2:]
    assert sorted(done[:6]) == sorted([*a, *b])


@pytest.mark.parametrize("error", [ValueError("a bug"), CrashedError("the analysis process died")])
def test_an_article_that_fails_holds_up_no_other_and_no_briefing(office, error):
    office.workspace("a", at=time(8))
    bad, good = office.arrive("a", 2)
    office.worker.broken[bad] = error
    office.time = MORNING
    done = office.settle()
    assert {bad, good, "s-a"} == set(done)
    assert office.told("a") == [[STRIKE.format(1)]]
    assert office.states([bad]) == {VersionState.PENDING}


def test_a_briefing_is_delivered_once_for_each_time_that_it_is_due(office):
    office.workspace("a", at=time(8))
    office.arrive("a")
    for day in range(3):
        office.time = MORNING + timedelta(days=day)
        assert office.settle().count("s-a") == 1
        assert office.settle() == []
    assert [len(changes) for changes in office.told("a")] == [1, 0, 0]
    with office.ledger() as unit:
        row = unit.outbox.get(digest("s-a", MORNING.isoformat()))
    assert row is not None
    assert row.state is DeliveryState.SENT


def test_a_removed_subscription_gets_nothing(office):
    office.workspace("a", at=time(8))
    office.workspace("b", at=time(8))
    with office.ledger() as unit:
        subscription = unit.subscriptions.get("s-a")
        assert subscription is not None
        unit.subscriptions.update(replace(subscription, paused=True))
        unit.commit()
    office.time = MORNING
    assert office.settle() == ["s-b"]


DROPPED = "Crossings to the islands are booked out for weeks. Passengers slept in the hall of the old port last night."


def with_alerts(office, *, alerts=True, phase=None):
    """A workspace whose channel got a briefing on an article; returns the office at noon, ready for an edit of it."""
    office.workspace("a", at=time(8))
    with office.ledger() as unit:
        unit.subscriptions.update(replace(unit.subscriptions.get("s-a"), alerts=alerts, alert_phase=phase))
        unit.commit()
    office.arrive("a", text=f"{STRIKE} {DROPPED}")
    office.time = MORNING
    office.settle()
    asyncio.run(office.outbox.deliver_open())
    assert len(office.told("a")) == 1
    office.time = MORNING + timedelta(hours=4)


def edited(office, body):
    """The article says something else now; what is necessary is done, twice."""
    raw = RawArticle(body, "The Quay", office.clock(), url="https://a.example/0")
    office.service.ingest("a", raw)
    for _ in range(2):
        office.settle()
        asyncio.run(office.outbox.deliver_open())


def test_what_withdraws_a_told_claim_is_told_at_once_and_once(office):
    with_alerts(office)
    edited(office, DROPPED)
    first, alert = office.mailbox.arrived["s-a"]
    assert (first.alert, alert.alert) == (False, True)
    assert [change.text for change in alert.changes] == [f"“{STRIKE.format(0)}” is no longer in the article."]
    assert asyncio.run(office.worker.do(Service.alert, "s-a", office.clock())) is None
    office.time = MORNING + timedelta(days=1)
    office.settle()
    *_, regular = office.mailbox.arrived["s-a"]
    assert (regular.alert, regular.since) == (False, first.until)  # the alert takes nothing away from its period


REACHED = "Ferry crews ended strike number 0 in the harbour on Friday."


class LemmatisingAnalyser(FakeAnalyser):
    """Knows the verbs of the strike."""

    def analyse(self, *given):
        made = super().analyse(*given)
        return replace(made, claims=tuple(replace(claim, predicate=_verb(claim.text)) for claim in made.claims))


def _verb(text: str) -> str:
    return next((lemma for verb, lemma in {"began": "begin", "ended": "end"}.items() if verb in text), "be")


@pytest.mark.parametrize("phase", [MatterPhase.DONE, MatterPhase.PLANNED, None])
def test_a_matter_that_reaches_the_phase_that_a_reader_named_is_told_at_once_and_once(office, phase):
    office.use(replace(office.service, judge=FakeJudge(), analyser=LemmatisingAnalyser()))
    with_alerts(office, phase=phase)
    office.arrive("a", text=REACHED)
    for _ in range(2):
        office.settle()
        asyncio.run(office.outbox.deliver_open())
    _, *alerts = office.mailbox.arrived["s-a"]
    assert [[change.text for change in alert.changes] for alert in alerts] == (
        [[REACHED]] if phase is MatterPhase.DONE else []
    )


@pytest.mark.parametrize("case", ["not asked for", "paused", "a briefing is due"])
def test_no_alert_where_none_is_wanted_or_a_briefing_tells_it(office, case):
    with_alerts(office, alerts=case != "not asked for")
    if case == "paused":
        with office.ledger() as unit:
            unit.subscriptions.update(replace(unit.subscriptions.get("s-a"), paused=True))
            unit.commit()
    if case == "a briefing is due":
        office.time = MORNING + timedelta(days=1)
    edited(office, DROPPED)
    assert [briefing.alert for briefing in office.mailbox.arrived["s-a"][1:]] == [False] * (case == "a briefing is due")


class JsonLog(logging.Handler):
    """The lines of the JSON log, as its reader gets them."""

    def __init__(self) -> None:
        super().__init__()
        self.setFormatter(JsonFormatter())
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))

    def about(self, name: str) -> list[dict]:
        """The lines that contain this id, in order."""
        return [json.loads(line) for line in self.lines if name in line]


@pytest.fixture
def json_log() -> Iterator[JsonLog]:
    handler, everybody, ours = JsonLog(), logging.getLogger(), logging.getLogger("bot")
    before = ours.level
    everybody.addHandler(handler)
    ours.setLevel(logging.INFO)
    yield handler
    ours.setLevel(before)
    everybody.removeHandler(handler)


def test_the_log_tells_an_articles_way_from_its_poll_to_the_delivered_briefing(office, json_log):
    office.workspace("w", at=time(8))
    told, untold = STRIKE.format(7), WEATHER.format(7)
    with NewsServer() as server:
        for path, words in (("/told", told), ("/untold", untold)):
            server.put(path, reply(200, page(words, words, words)))
        items = [item(words, server.url(path), words, EVE) for path, words in (("/told", told), ("/untold", untold))]
        server.put("/feed", conditional(rss(items)))
        with office.ledger() as unit:
            since = EVE - timedelta(hours=1)
            unit.sources.add(Source("f", "w", SourceKind.FEED, server.url("/feed"), "The Quay", since))
            unit.commit()
        office.poll()
        addresses = {name: server.url(f"/{name}") for name in ("told", "untold")}
    with office.ledger() as unit:
        version_of = {article.url: each.id for article, each in unit.articles.list_between("w", None, office.time)}
    version, other = (version_of[addresses[name]] for name in ("told", "untold"))
    office.worker = MeteredWorker(office.worker, no_observation)
    office.time = MORNING
    asyncio.run(office._settle())
    [delivery] = office.sent()

    way = json_log.about(version)
    assert [line["message"] for line in way] == [
        f"{addresses['told']}: new as version {version}",
        f"analysed version {version}: analysed",
        f"composed {delivery.id} for subscription s-w: composed",
        f"delivery {delivery.id}: sent",
    ]
    assert [line["request"] for line in way] == [version, version, delivery.id, delivery.id]
    assert [line.get("articles") for line in way] == [None, None, [version], [version]]
    assert [line["request"] for line in json_log.about(other)] == [other, other]  # stored and analysed, not told
    [poll] = json_log.about("2 articles, 2 of them new")
    assert way[0]["poll"] == poll["request"]
    assert (way[0]["source"], poll["source"]) == ("f", "f")


def test_a_failed_analysis_is_logged_with_the_id_of_its_article(office, json_log):
    office.workspace("w")
    [version] = office.arrive("w")
    office.worker.broken[version] = CrashedError("it died")
    office.settle()
    died = json_log.about("it died")
    assert died
    assert all(version in json.dumps(line) for line in died)
