"""Rules of a site in its robots.txt."""

from __future__ import annotations

import asyncio

import pytest

from bot.watching.fetch import Fetched, Fetcher
from summarizer.errors import FetchError
from tests.integration.fetch.conftest import fetch, within
from tests.news_server import Behaviour, NewsServer, bomb, redirect, reply, reset


def test_pages_follow_the_sites_rules_and_what_the_user_named_does_not(site: NewsServer) -> None:
    site.put("/robots.txt", reply(200, b"User-agent: *\nDisallow: /members/"))
    site.put("/members/1", reply(200, b"page"))
    site.put("/2", reply(200, b"page"))

    async def all_three(fetch: Fetcher) -> list[object]:
        await fetch(site.url("/members/1"))
        await fetch(site.url("/2"), page=True)
        return await asyncio.gather(fetch(site.url("/members/1"), page=True), return_exceptions=True)

    (refused,) = within(all_three)
    assert "robots.txt" in str(refused)
    assert [asked.path for asked in site.log] == ["/members/1", "/robots.txt", "/2"]


@pytest.mark.parametrize(
    ("behaviour", "allowed"),
    [
        pytest.param(reply(404), True, id="none"),
        pytest.param(reply(403), True, id="forbidden"),
        pytest.param(reply(304), True, id="not modified"),
        pytest.param(reply(500), False, id="broken"),
        pytest.param(reply(429), False, id="busy"),
        pytest.param(redirect("/rules"), False, id="elsewhere"),
        pytest.param(reset(), False, id="reset"),
        pytest.param(bomb(50_000_000), False, id="a bomb"),
    ],
)
def test_rules_that_are_not_there_allow_and_rules_that_cannot_be_read_do_not(
    site: NewsServer, behaviour: Behaviour, allowed: bool
) -> None:
    site.put("/robots.txt", behaviour)
    site.put("/rules", reply(200, b"User-agent: *\nDisallow: /"))
    site.put("/1", reply(200, b"page"))
    if allowed:
        assert isinstance(fetch(site.url("/1"), page=True), Fetched)
    else:
        with pytest.raises(FetchError, match=r"robots\.txt"):
            fetch(site.url("/1"), page=True)
