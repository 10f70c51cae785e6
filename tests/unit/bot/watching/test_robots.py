"""What a site allows robots to fetch."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from protego._ruleset import _RuleSet

from bot.watching.robots import Robots
from summarizer.errors import FetchError

START = datetime(2025, 3, 4, 12, tzinfo=UTC)
PAGE = "https://courier.example/news/1"
RULES = b"""
User-agent: *
Disallow: /

User-agent: Deltabrief
Disallow: /members/
Allow: /members/open
Crawl-delay: 7
"""


class Site:
    """Serves its robots.txt, or fails; counts the requests."""

    def __init__(self, body: bytes | FetchError) -> None:
        self.body = body
        self.asked: list[str] = []
        self.now = START
        self.robots = Robots(self.get, "Deltabrief", lambda: self.now)

    async def get(self, url: str) -> bytes:
        self.asked.append(url)
        if isinstance(self.body, FetchError):
            raise self.body
        return self.body

    def check(self, url: str = PAGE) -> timedelta:
        return asyncio.run(self.robots.check(url))


def test_our_own_rules_count_and_the_sites_pause() -> None:
    site = Site(RULES)
    assert site.check() == timedelta(seconds=7)
    assert site.check("https://courier.example/members/open/2")
    with pytest.raises(FetchError, match="asks not to read this page"):
        site.check("https://courier.example/members/3")
    assert site.asked == ["https://courier.example/robots.txt"]


@pytest.mark.parametrize("body", [b"", b"<html>not found</html>", b"\xff\xfe\x00garbage\n\n"])
def test_where_there_are_no_rules_everything_is_allowed(body: bytes) -> None:
    assert Site(body).check() == timedelta()


def test_rules_of_a_group_count_whoever_else_is_named_in_it() -> None:
    others = "".join(f"User-agent: bot{number}\n" for number in range(3))
    site = Site(f"{others}user-agent : deltabrief\n{others}Disallow: /news\n\n{others}Disallow: /sport".encode())
    with pytest.raises(FetchError, match="asks not to read this page"):
        site.check()
    assert site.check("https://courier.example/sport/1") == timedelta()


@pytest.mark.parametrize("name", ["bot{}", "*{}", "deltabrief{}", "deltabrief"])
def test_rules_for_thousands_of_agents_are_stored_once(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each rule was stored for every agent of its group: 168 kB took a minute and a half of the event loop."""
    stored = 0
    disallow = _RuleSet.disallow

    def counted(rules: _RuleSet, pattern: str) -> None:
        nonlocal stored
        stored += 1
        disallow(rules, pattern)

    monkeypatch.setattr(_RuleSet, "disallow", counted)
    agents = "".join(f"User-agent: {name.format(number)}\n" for number in range(2_000))
    rules = "".join(f"Disallow: /{number}\n" for number in range(2_000))
    assert Site(f"User-agent: *\n{agents}{rules}".encode()).check() == timedelta()
    assert stored <= 2_000 * 30


def test_rules_that_cannot_be_read_allow_nothing_for_an_hour() -> None:
    site = Site(FetchError("the server answered 503"))
    with pytest.raises(FetchError, match="left alone for now"):
        site.check()
    site.body = b""
    site.now += timedelta(minutes=59)
    with pytest.raises(FetchError, match="left alone for now"):
        site.check()
    site.now += timedelta(minutes=2)
    assert site.check() == timedelta()


def test_rules_are_kept_for_a_day() -> None:
    site = Site(RULES)
    site.check()
    site.body = b"User-agent: *\nDisallow: /"
    site.now += timedelta(hours=23)
    site.check()
    site.now += timedelta(hours=2)
    with pytest.raises(FetchError, match="asks not to"):
        site.check()


def test_each_site_has_its_own_rules() -> None:
    site = Site(RULES)
    site.check()
    site.check("http://courier.example:8080/1")
    assert site.asked == ["https://courier.example/robots.txt", "http://courier.example:8080/robots.txt"]


@pytest.mark.parametrize(("wish", "seconds"), [("86400", 30), ("1000000000", 30), ("0.5", 0.5), ("soon", 0)])
def test_a_pause_is_kept_within_reason(wish: str, seconds: float) -> None:
    delay = Site(f"User-agent: *\nCrawl-delay: {wish}".encode()).check()
    assert delay == timedelta(seconds=seconds)
