"""Fetching for commands over real sockets: limited, in time, really cancelled, and without blocking others."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from bot.watching.command_fetch import BUSY, BUSY_HERE, CommandFetches, FetchLimits
from bot.watching.detect_source import look_at_address
from bot.watching.fetch import Limits
from bot.watching.poller import FetchPolicy
from summarizer.errors import FetchError, InputError
from summarizer.ingest.model import SourceKind
from tests.news_server import NewsServer, conditional, drip, item, reply, rss, stall
from tests.waiting import until

FEED = rss([item(f"Strike {number}", f"/{number}", "The dockers went back to work. " * 60) for number in range(3)])
LONG = 3600.0
"""Seconds: a deadline that no test reaches."""


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def server():
    with NewsServer() as running:
        running.put("/silent", stall())
        running.put("/dripping", drip(0.01))
        running.put("/feed", conditional(FEED))
        yield running


@pytest.fixture
def fetching(server):
    """Create fetches with these limits; closed at the end."""
    made = []

    def make(**limits):
        terms = FetchPolicy(Limits(loopback=True), resolve=server.resolve)
        made.append(CommandFetches(terms, now, FetchLimits(**{"seconds": LONG, **limits})))
        return made[-1]

    yield make
    for each in made:
        each.close()
        assert each.under_way == 0


def looking(server, path, host="127.0.0.1"):
    return lambda fetch, work: look_at_address(server.url(path, host), fetch, now(), work)


async def refusal(awaitable) -> str:
    with pytest.raises(FetchError) as caught:
        await awaitable
    return str(caught.value)


async def stuck(fetches, server, owner, count=1, path="/silent"):
    """This many commands of this workspace that get no response."""
    before = len(server.asked(path))
    tasks = [asyncio.create_task(fetches.run(owner, looking(server, path))) for _ in range(count)]
    await until(lambda: len(server.asked(path)) == before + count)
    return tasks


async def failed_analyses(tasks):
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def test_ten_silent_addresses_of_one_workspace_hold_up_nobody_else(server, fetching):
    """Not even if all other code shares a single thread."""
    fetches = fetching()

    async def story():
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))
        tasks = await stuck(fetches, server, "guild:1", 2)
        for _ in range(8):
            assert await refusal(fetches.run("guild:1", looking(server, "/silent"))) == BUSY_HERE
        assert await asyncio.to_thread(lambda: "a delivery's ledger") == "a delivery's ledger"
        found = await fetches.run("guild:2", looking(server, "/feed"))
        assert (found.kind, fetches.under_way) == (SourceKind.FEED, 2)
        await failed_analyses(tasks)

    asyncio.run(story())
    assert len(server.asked("/silent")) == 2


def test_all_together_and_one_person_are_bounded_too(server, fetching):
    fetches = fetching(at_once=3)

    async def story():
        tasks = [*await stuck(fetches, server, "guild:1", 2), *await stuck(fetches, server, "discord:7")]
        assert await refusal(fetches.run("discord:7", looking(server, "/feed"))) == BUSY_HERE
        assert await refusal(fetches.run("guild:3", looking(server, "/feed"))) == BUSY
        await failed_analyses(tasks[:1])
        await until(lambda: fetches.under_way == 2)
        assert (await fetches.run("guild:3", looking(server, "/feed"))).kind is SourceKind.FEED
        await failed_analyses(tasks)

    asyncio.run(story())


@pytest.mark.parametrize("path", ["/silent", "/dripping"])
def test_after_the_deadline_there_is_a_plain_answer_and_a_free_slot(server, fetching, path):
    fetches = fetching(seconds=0.5)
    said = asyncio.run(refusal(fetches.run("guild:1", looking(server, path))))
    assert said.startswith(("The site did not answer within 0.5 seconds. Try again later", "no answer within 0.5"))
    assert fetches.under_way == 0


def test_names_that_no_resolver_answers_hold_up_no_other_name(server):
    """A DNS thread cannot be cancelled, so there are more threads than slots."""
    answer, asked = threading.Event(), []

    async def resolve(host, port):
        if host == "silent.test":
            asked.append(host)
            await asyncio.get_running_loop().run_in_executor(None, answer.wait, 60)
        return ["127.0.0.1"]

    fetches = CommandFetches(FetchPolicy(Limits(loopback=True), resolve=resolve), now, FetchLimits(seconds=LONG))

    async def story():
        for number in range(1, 10):
            task = asyncio.create_task(fetches.run("guild:1", looking(server, "/feed", "silent.test")))
            await until(lambda number=number: len(asked) == number)
            await failed_analyses([task])
            await until(lambda: fetches.under_way == 0)
        return await fetches.run("guild:1", looking(server, "/feed", "quick.test"))

    try:
        assert asyncio.run(story()).kind is SourceKind.FEED
        assert server.asked("/feed")[0].host == "quick.test"
    finally:
        answer.set()
        fetches.close()


def test_who_gives_up_frees_the_slot_and_closes_the_connection(server, fetching):
    fetches = fetching()

    async def story():
        (task,) = await stuck(fetches, server, "guild:1")
        assert len(server._connections) == 1
        await failed_analyses([task])
        await until(lambda: fetches.under_way == 0)

    asyncio.run(story())


def test_a_bug_that_a_site_brings_out_is_a_sentence(server, fetching):
    async def broken(fetch, work):
        raise ZeroDivisionError

    fetches = fetching()
    assert "That cannot be read: unexpected error" in asyncio.run(refusal(fetches.run("w", broken)))
    assert fetches.under_way == 0


def test_what_was_expected_comes_as_it_was_raised(server, fetching):
    server.put("/list", reply(200, b"<opml version='2.0'><body/></opml>"))
    fetches = fetching()
    with pytest.raises(InputError, match="list of feeds"):
        asyncio.run(fetches.run("w", looking(server, "/list")))
    assert "404" in asyncio.run(refusal(fetches.run("w", looking(server, "/nothing"))))


def test_closing_ends_what_is_under_way_and_a_next_one_starts_again(server, fetching):
    fetches = fetching()

    async def story():
        tasks = await stuck(fetches, server, "guild:1", 2)
        await asyncio.to_thread(fetches.close)
        ended = await asyncio.gather(*tasks, return_exceptions=True)
        assert [type(each) for each in ended] == [asyncio.CancelledError] * 2
        assert (await fetches.run("guild:1", looking(server, "/feed"))).kind is SourceKind.FEED

    asyncio.run(story())


def spin() -> None:
    """A parser blocked by a hostile page."""
    while True:
        time.sleep(0.01)


@pytest.mark.slow
def test_a_parser_that_a_page_has_caught_is_killed_with_its_command(fetching):
    fetches = fetching(seconds=1.0)
    said = asyncio.run(refusal(fetches.run("guild:1", lambda _, work: work(spin))))
    assert "within 1 seconds" in said
    assert fetches.under_way == 0
    quick = fetching()
    assert asyncio.run(quick.run("guild:1", lambda _, work: work(len, "four"))) == 4
