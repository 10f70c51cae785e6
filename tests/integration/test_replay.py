"""A scenario replayed through the real service, outbox and delivery, with fake models."""

import json
from datetime import UTC, date, datetime

import pytest

from bot.replay.play_scenario import replay
from bot.replay.scenario_folder import load_scenario
from bot.workspace.console import CONSOLE
from summarizer.briefing.model import QuietReason
from summarizer.delivery.model import DeliveryState
from summarizer.ingest.model import IntakeKind
from tests.fake_models import fake_service

pytestmark = pytest.mark.slow  # replays a scenario for every test

TOPIC = """\
name = "Ferry strike"
description = "The ferry strike in the harbour: crews, port, talks."
keywords = ["ferry", "strike", "harbour"]

[[publishers]]
name = "Evening Quay"
owner = "Harbour Press"
"""
STRIKE = "Ferry crews began a strike in the harbour on Monday."
TALKS = "Talks about the ferry strike in the harbour are to begin on Friday."


def line(name: str, published: str, text: str | None = None, **fields) -> dict[str, object]:
    url = f"https://quay.example/{name}"
    return {
        "id": name,
        "published": published,
        "publisher": "The Quay",
        "url": url,
        "title": None,
        "text": text,
        **fields,
    }


@pytest.fixture
def scenario(tmp_path):
    lines = [
        line("talks", "2025-05-07T10:00:00+02:00", TALKS),
        line("strike", "2025-05-05T09:00:00Z", STRIKE),
        line("again", "2025-05-05T22:00:00Z", STRIKE, url="https://quay.example/strike"),
        line("down", "2025-05-06T09:00:00Z", error="the server answered 503"),
        line("empty", "2025-05-07T11:00:00Z", " "),
    ]
    (tmp_path / "topic.toml").write_text(TOPIC)
    (tmp_path / "articles.jsonl").write_text("\n".join(json.dumps(each) for each in lines))
    return load_scenario(tmp_path)


@pytest.fixture
def days(scenario, empty_ledger):
    return list(replay(scenario, empty_ledger, fake_service(empty_ledger), dates=[date(2025, 5, 9)]))


def test_there_is_a_briefing_at_the_end_of_each_date_and_each_extra_one(days):
    assert [day.date for day in days] == [date(2025, 5, 5), date(2025, 5, 6), date(2025, 5, 7), date(2025, 5, 9)]
    assert [day.briefing.until.date() for day in days] == [day.date for day in days]
    assert days[0].briefing.until > datetime(2025, 5, 5, 23, 59, 59, tzinfo=UTC)


def test_each_briefing_tells_what_came_since_the_one_before(days):
    assert [[change.text for change in day.briefing.changes] for day in days] == [[STRIKE], [], [TALKS], []]
    assert [day.briefing.since for day in days] == [None, *(day.briefing.until for day in days[:-1])]


def test_a_day_on_which_the_source_failed_says_so(days):
    assert days[1].briefing.quiet is QuietReason.SOURCES_FAILED
    assert days[1].briefing.coverage.failing == ("The Quay",)
    assert days[3].briefing.quiet is not QuietReason.SOURCES_FAILED


def test_lines_are_mapped_to_what_they_were_to_the_ledger(days):
    first, second, third, _ = days
    assert {name: intake.kind for name, intake in first.intakes.items()} == {
        "strike": IntakeKind.NEW,
        "again": IntakeKind.UNCHANGED,
    }
    assert first.intakes["again"].version_id == first.intakes["strike"].version_id
    assert second.refused == {"down": "the server answered 503"}
    assert set(third.intakes) == {"talks"}
    assert set(third.refused) == {"empty"}


def test_everything_went_through_the_outbox(days, empty_ledger):
    with empty_ledger() as unit:
        [subscription] = unit.subscriptions.list_by_workspace(CONSOLE.id)
        last = unit.outbox.latest_of(subscription.id)
    assert (last.state, last.briefing_id) == (DeliveryState.SENT, days[-1].briefing.id)


def test_playing_it_again_tells_the_same_and_nothing_twice(scenario, empty_ledger, days):
    again = list(replay(scenario, empty_ledger, fake_service(empty_ledger), dates=[date(2025, 5, 9)]))
    assert [day.briefing for day in again] == [day.briefing for day in days]
    assert again[0].intakes["strike"].kind is not IntakeKind.NEW


def test_progress_hears_of_every_line(scenario, empty_ledger):
    heard = []
    list(replay(scenario, empty_ledger, fake_service(empty_ledger), progress=heard.append))
    assert heard == ["strike", "again", "down", "talks", "empty"]
