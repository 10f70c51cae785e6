"""Fetching over real sockets, from sites on this machine that misbehave as real sites do."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.watching.fetch import Fetched, Fetcher, Limits, NotModified
from bot.watching.host_limits import HostLimits
from tests.news_server import NewsServer, reply

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)
HURRIED = HostLimits(8, timedelta())


@pytest.fixture(scope="module")
def server() -> Iterator[NewsServer]:
    with NewsServer() as server:
        yield server


@pytest.fixture
def site(server: NewsServer) -> NewsServer:
    server.log.clear()
    server.put("/robots.txt", reply(404))
    return server


def within(work: Callable[[Fetcher], Awaitable[object]], site: NewsServer | None = None, **limits: object) -> object:
    """The result of the work with a Fetcher; with a site, every name leads there."""

    async def run() -> object:
        resolving = {"resolve": site.resolve} if site else {}
        given = Limits(**{"loopback": True, "seconds": 60, **limits})
        async with Fetcher(given, "deltabrief-test", lambda: NOW, HURRIED, **resolving) as fetch:
            return await work(fetch)

    return asyncio.run(run())


def fetch(url: str, *validators: str, site: NewsServer | None = None, **given: object) -> Fetched | NotModified:
    asked = {name: given.pop(name) for name in ("login", "page") if name in given}
    answer = within(lambda fetch: fetch(url, *validators, **asked), site, **given)
    assert isinstance(answer, Fetched | NotModified)
    return answer
