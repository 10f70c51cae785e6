"""Ids in URLs: what may join two URLs, and what must not."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from summarizer.ingest.story_ids import story_ids, tells_apart


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/news/world-europe-12345678", "12345678"),
        ("/2026/11/28/slug-4567", "4567"),
        ("/news/dam?id=4711", "4711"),
        ("/?p=1234", "1234"),
        ("/article/ab12cd34ef", "ab12cd34ef"),
        ("/story/dam-closes-ab12cd34", "ab12cd34"),
        ("/wirtschaft/dam-1.1234567.html", "1234567"),
        ("/politik/a-1234567.html", "1234567"),
        ("/politics/4567890/dam-closes", "4567890"),
        pytest.param("/news/4567890/grounding-of-the-boeing737max", "4567890", id="a word with digits"),
        pytest.param("/news/grounding-of-the-boeing737max", "boeing737max", id="a word that may be an id"),
        pytest.param("/news/4567890/dam-ab12cd34ef", "ab12cd34ef", id="a section's number"),
        ("/news/articles/c8xyz12abco", "c8xyz12abco"),
        ("/a/F47AC10B-58CC-4372-A567-0E02B2C3D479", "f47ac10b-58cc-4372-a567-0e02b2c3d479"),
        pytest.param("/topics/12345678", None, id="a topic"),
        pytest.param("/topic/12345678/dam", None, id="below a topic"),
        pytest.param("/news/page/12345", None, id="a page of a list"),
        pytest.param("/news?page=3", None, id="a page by parameter"),
        pytest.param("/2026-11-28/dam", None, id="a day"),
        pytest.param("/news/20261128", None, id="a day without hyphens"),
        pytest.param("/news/dam-28-11-2026", None, id="a day, day first"),
        pytest.param("/2026/11/28/budget-2027", None, id="a year"),
        pytest.param("/news/covid-19", None, id="a short number"),
        pytest.param("/live/2026/nov/28/dam", None, id="a live page"),
        pytest.param("/world/dam-closes", None, id="words alone"),
        pytest.param("/", None, id="the front page"),
    ],
)
def test_the_id_of_an_address(path: str, found: str | None) -> None:
    assert story_ids(f"https://quay.example{path}") == (frozenset({found}) if found else frozenset())


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        pytest.param("/dam-12345678", "/the-dam-12345678", False, id="one id"),
        pytest.param("/dam-12345678", "/dam-12345679", True, id="two ids"),
        pytest.param(
            "/1234567/the-boeing737max", "/1234567/the-boeing737max-again", False, id="a slug that ended in digits"
        ),
        pytest.param("/2026/11/27/market-report", "/2026/11/28/market-report", True, id="two days"),
        pytest.param("/2026/11/28/dam", "/2026/11/28/the-dam", False, id="one day"),
        pytest.param("/dam", "/dam-12345678", False, id="an id on one side says nothing"),
    ],
)
def test_what_two_addresses_say_of_their_stories(one: str, other: str, apart: bool) -> None:
    addresses = f"https://quay.example{one}", f"https://quay.example{other}"
    assert tells_apart(*addresses) is tells_apart(*reversed(addresses)) is apart


@given(st.text(max_size=60))
@example("https://[::1/dam-12345678")
def test_any_text_is_read(text: str) -> None:
    for url in (text, f"https://quay.example/{text}"):
        story_ids(url)
        assert not tells_apart(url, url)
