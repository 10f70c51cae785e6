"""A page is the expected article, or the result says what it shows instead."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from benchmarks.page_match import halves, page
from bot.watching.page_match import PageReference, shown_instead
from bot.watching.page_to_article import article_from_page
from bot.watching.walls import Wall, signs_of
from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.model import RawArticle

DATA = Path(__file__).parents[3] / "data"
OWN = json.loads((DATA / "walls" / "pages.json").read_text("utf-8"))
KNOWN = PageReference(
    "Eastern quay of Lindow closed until May",
    "The harbour authority of Lindow said on Monday that the eastern quay will stay closed until the end of May.",
)
EARLIER = PageReference(
    KNOWN.title,
    f"{KNOWN.text} Two cranes were damaged by the storm, according to its spokeswoman Marta Quill. Ferries to the "
    "islands leave from the western quay instead, the operator Lindow Lines said. Mayor Pierre Lemaire told reporters "
    "that the city will pay a third of the repair, which is estimated at four million euros.",
)
NAMED = {
    "consent": Wall.CONSENT,
    "login": Wall.LOGIN,
    "bot_check": Wall.BOT_CHECK,
    "not_found": Wall.NOT_FOUND,
    "javascript": Wall.JAVASCRIPT,
    "maintenance": Wall.MAINTENANCE,
    "parked": Wall.PARKED,
    "subscribe": Wall.SUBSCRIBE,
    "region": Wall.REGION,
    "error": Wall.ERROR,
    "age": Wall.AGE,
    "adblock": Wall.AD_BLOCKER,
    "app": Wall.APP,
}
LISTED = {"en", "de", "fr", "es", "it"}


def shown(html: str, reference: PageReference) -> str | None:
    text = article_from_page(html, RawArticle("", "", datetime(2025, 3, 4, tzinfo=UTC))).body
    return shown_instead(reference, text, signs_of(text, html, tree_of(html)))


@pytest.mark.parametrize(
    "known",
    [
        pytest.param(KNOWN, id="teaser"),
        pytest.param(EARLIER, id="earlier text", marks=pytest.mark.slow),
        pytest.param(PageReference(), id="nothing", marks=pytest.mark.slow),
    ],
)
@pytest.mark.parametrize("wall", [pytest.param(each, id=f"{each['kind']}-{each['lang']}") for each in OWN["walls"]])
def test_a_wall_is_no_article_and_is_named(wall, known):
    shows = shown(page(wall), known)
    if wall["lang"] in LISTED:
        assert shows == NAMED[wall["kind"]]
    elif known.words:  # no list covers this language: the words alone decide
        assert shows is not None


@pytest.mark.parametrize("own", [pytest.param(each, id=each["name"]) for each in OWN["articles"]])
def test_an_article_that_mentions_walls_is_one(own):
    html = page(own)
    text = article_from_page(html, RawArticle("", "", datetime(2025, 3, 4, tzinfo=UTC))).body
    for known in (
        PageReference(own["title"]),
        PageReference(own["title"], own["teaser"]),
        PageReference(None, text),
        PageReference(),
    ):
        assert shown(html, known) is None


@pytest.mark.parametrize(
    ("name", "shows"),
    [
        ("e09_consent_zeit_like", "a consent wall"),
        ("e11_challenge_200", "a bot check"),
        ("e08c_metered", None),
        ("e18_counter_1", None),
        ("e18_counter_2", None),
    ],
)
def test_the_pages_of_bug_reports(name, shows):
    assert shown((DATA / "watch" / "page" / f"{name}.html").read_text("utf-8"), EARLIER) == shows


def test_another_story_in_its_place_is_not_taken_but_the_same_story_written_anew_is():
    first, second = halves(EARLIER.text)
    assert shown_instead(PageReference(None, first), second, signs_of(second)) is None
    refused = [own["name"] for own in OWN["articles"] if shown(page(own), EARLIER) is not None]
    assert len(refused) >= 6  # of ten that share towns and trades with it; the benchmark measures this on real pages
    assert "short" not in refused  # it reports the same story


def test_a_headline_that_is_a_pun_is_no_reason_to_lose_an_article_without_a_teaser():
    assert shown(page(OWN["articles"][2]), PageReference("Tick the box")) is None


def test_a_field_for_a_password_on_an_articles_page_means_nothing():
    html = page({**OWN["articles"][3], "extra": "password"})
    assert shown(html, PageReference()) is None


def test_quotations_are_taken_out_of_each_sentence_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is a pattern for each of a dozen kinds of walls."""
    asked: list[str] = []
    monkeypatch.setattr("bot.watching.walls.paragraphs.outside_quotes", lambda piece: asked.append(piece) or piece)
    signs_of("The eastern quay stays closed. It opens in May.\nFerries leave from the western quay.")
    assert len(asked) == 3
