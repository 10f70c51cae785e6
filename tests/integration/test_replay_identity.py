"""Two publishers, a link blog, a wire copy, a changed slug and a changed headline, replayed day by day."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot.presentation.edit_page import edits_of
from bot.replay.play_scenario import Replayed, replay
from bot.replay.scenario_folder import load_scenario
from bot.workspace.console import CONSOLE
from storage.unit_of_work import SqlLedger
from summarizer.briefing.model import Change, ChangeKind
from summarizer.ingest.model import IntakeKind
from tests.fake_models import fake_service
from tests.ledgers import new_ledger

pytestmark = pytest.mark.slow  # replays a scenario for every test

TOPIC = """\
name = "Dam"
description = "The dam above Lindow: cracks, water, closed valley road."
keywords = ["dam", "Lindow", "cracks"]
"""
CLOSED = (
    "The dam above Lindow was closed on Friday after two cracks were found. Engineers will look at the dam on Monday. "
    "The valley road below the dam at Lindow stays open."
)
WIRE = (
    "The ministry sends a geologist to the dam above Lindow. The geologist has seen cracks in forty dams. "
    "The mayor of Lindow thanked the ministry for the geologist."
)
LINES = [
    {
        "id": "gazette",
        "published": "2026-11-27T09:00:00Z",
        "publisher": "Gazette",
        "title": "Dam closed",
        "url": "https://gazette.example/region/dam-closed-12345678",
        "text": CLOSED,
    },
    {
        "id": "vale",
        "published": "2026-11-27T10:00:00Z",
        "publisher": "Vale Post",
        "title": "Lindow holds its breath",
        "url": "https://vale.example/lindow",
        "text": "Farmers at Lindow moved their sheep away from the dam on Friday.",
    },
    # The blog has other text about the Gazette's page: it must not become that article's second version.
    {
        "id": "blog",
        "published": "2026-11-28T09:00:00Z",
        "publisher": "Quay Watch",
        "title": "A dam that leaks words",
        "url": "https://www.gazette.example/region/dam-closed-12345678?utm_source=blog",
        "text": "The dam above Lindow has no cracks, whatever the Gazette writes of the dam.",
    },
    {
        "id": "blog-own",
        "published": "2026-11-28T09:30:00Z",
        "publisher": "Quay Watch",
        "title": "Tea",
        "url": "https://watch.example/tea",
        "text": "This blog has had its tea by the dam at Lindow in good weather.",
    },
    # A copy is read first, of a story that was published first.
    {
        "id": "wire",
        "published": "2026-11-28T10:00:00Z",
        "publisher": "Reuters",
        "title": "Geologist sent",
        "url": "https://reuters.example/geologist",
        "text": WIRE,
    },
    {
        "id": "copy",
        "published": "2026-11-28T11:00:00Z",
        "publisher": "Vale Post",
        "title": "Geologist for Lindow",
        "url": "https://vale.example/geologist",
        "text": f"LINDOW, Nov 28 (Reuters) - {WIRE}",
    },
    # The Gazette changes the slug, the headline and a number.
    {
        "id": "slug",
        "published": "2026-11-29T09:00:00Z",
        "publisher": "Gazette",
        "title": "Three cracks close dam",
        "url": "https://gazette.example/region/three-cracks-close-dam-12345678",
        "text": CLOSED.replace("two cracks", "three cracks"),
    },
    # Then only the headline.
    {
        "id": "headline",
        "published": "2026-11-30T09:00:00Z",
        "publisher": "Gazette",
        "title": "Dam at Lindow stays closed",
        "url": "https://gazette.example/region/three-cracks-close-dam-12345678",
        "text": CLOSED.replace("two cracks", "three cracks"),
    },
]


@pytest.fixture(scope="module", params=["as written", "the blog first"])
def played(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[list[Replayed], SqlLedger]:
    """Tests only read what was played."""
    tmp_path, ledger = tmp_path_factory.mktemp("scenario"), new_ledger()
    lines = LINES
    if request.param == "the blog first":
        early = {"blog": "2026-11-27T08:00:00Z", "blog-own": "2026-11-27T08:30:00Z"}
        lines = [{**each, "published": early.get(each["id"], each["published"])} for each in LINES]
    (tmp_path / "topic.toml").write_text(TOPIC)
    (tmp_path / "articles.jsonl").write_text("\n".join(map(json.dumps, lines)))
    days = list(replay(load_scenario(tmp_path), ledger, fake_service(ledger)))
    return days, ledger


def changes(days: list[Replayed]) -> Iterator[Change]:
    for day in days:
        yield from day.briefing.changes


def kinds(days: list[Replayed]) -> dict[str, IntakeKind]:
    return {line: intake.kind for day in days for line, intake in day.intakes.items()}


def test_what_each_line_is(played: tuple[list[Replayed], SqlLedger]) -> None:
    days, _ = played
    assert kinds(days) == {
        "gazette": IntakeKind.NEW,
        "vale": IntakeKind.NEW,
        "blog": IntakeKind.NEW,
        "blog-own": IntakeKind.NEW,
        "wire": IntakeKind.NEW,
        "copy": IntakeKind.DUPLICATE,
        "slug": IntakeKind.REVISED,
        "headline": IntakeKind.REVISED,
    }


def test_nobody_takes_anything_back(played: tuple[list[Replayed], SqlLedger]) -> None:
    days, _ = played
    assert not [each for each in changes(days) if each.kind is ChangeKind.RETRACTED]
    assert not [each.text for each in changes(days) if "no longer in the article" in each.text]


def test_the_blog_speaks_for_itself(played: tuple[list[Replayed], SqlLedger]) -> None:
    days, ledger = played
    cited = {c.quote: c for each in changes(days) for c in each.citations}
    (blog,) = [citation for quote, citation in cited.items() if "whatever the Gazette" in quote]
    assert (blog.publisher, blog.url) == ("Quay Watch", None)
    assert blog.points_to == LINES[2]["url"]
    edits = edits_of(ledger, CONSOLE.id, LINES[0]["url"])
    assert edits.article.publisher == "Gazette"


def test_the_wire_copy_stands_on_the_agency(played: tuple[list[Replayed], SqlLedger]) -> None:
    days, ledger = played
    copy = next(day.intakes["copy"] for day in days if "copy" in day.intakes)
    with ledger() as unit:
        article = unit.articles.get(copy.article_id)
    assert article is not None
    assert (article.publisher, article.origin) == ("Vale Post", "Reuters")
    assert not [each for each in changes(days) if each.kind is ChangeKind.CORROBORATED]


def test_the_changed_slug_and_the_changed_headlines_are_edits(played: tuple[list[Replayed], SqlLedger]) -> None:
    days, ledger = played
    updated = [(each.before, each.text, each.silent_edit) for each in changes(days) if each.kind is ChangeKind.UPDATED]
    edits = edits_of(ledger, CONSOLE.id, LINES[-1]["url"])
    rewordings = [[(change.before, change.after) for change in edit.changes] for edit in edits.edits]
    assert rewordings == [
        [("Three cracks close dam", "Dam at Lindow stays closed")],
        [
            ("Dam closed", "Three cracks close dam"),
            (CLOSED.partition(". ")[0] + ".", CLOSED.partition(". ")[0].replace("two", "three") + "."),
        ],
    ]
    assert all(silent for _, _, silent in updated)


def test_the_last_day_has_nothing_new(played: tuple[list[Replayed], SqlLedger]) -> None:
    days, _ = played
    assert days[-1].date == datetime(2026, 11, 30, tzinfo=UTC).date()
    assert days[-1].briefing.changes == ()
