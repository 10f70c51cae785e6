"""Turns with a host, on a clock that advances by waiting."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.watching.host_limits import HostLimits, Hosts
from summarizer.errors import FetchError

START = datetime(2025, 3, 4, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


class Clock:
    """Time passes only while somebody waits."""

    def __init__(self) -> None:
        self.now = START

    async def sleep(self, seconds: float) -> None:
        until = self.now + timedelta(seconds=seconds)
        await asyncio.sleep(0)
        self.now = max(self.now, until)


def starts(hosts: Hosts, clock: Clock, *names: str, pause: timedelta = timedelta()) -> list[tuple[str, float]]:
    """The start of each of these requests, in seconds; all are requested at once."""
    seen: list[tuple[str, float]] = []

    async def ask(name: str) -> None:
        async with hosts.turn(name, pause):
            seen.append((name, (clock.now - START).total_seconds()))

    async def ask_all() -> None:
        await asyncio.gather(*(ask(name) for name in names))

    asyncio.run(ask_all())
    return sorted(seen)


def polite(clock: Clock, **manners: object) -> Hosts:
    return Hosts(HostLimits(**manners), lambda: clock.now, clock.sleep)


def test_requests_to_one_host_start_a_pause_apart() -> None:
    clock = Clock()
    assert starts(polite(clock), clock, "a", "a", "a") == [("a", 0), ("a", 1), ("a", 2)]


def test_hosts_do_not_wait_for_each_other() -> None:
    clock = Clock()
    assert starts(polite(clock), clock, "a", "b", "c") == [("a", 0), ("b", 0), ("c", 0)]


def test_a_sites_own_wish_counts_where_it_is_longer() -> None:
    clock = Clock()
    assert starts(polite(clock), clock, "a", "a", pause=10 * SECOND) == [("a", 0), ("a", 10)]
    clock = Clock()
    assert starts(polite(clock), clock, "a", "a", pause=SECOND / 2) == [("a", 0), ("a", 1)]


def test_a_host_has_few_requests_at_once() -> None:
    clock, running, most = Clock(), 0, 0
    hosts = polite(clock, at_once=2, pause=timedelta())

    async def ask() -> None:
        nonlocal running, most
        async with hosts.turn("a"):
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.001)
            running -= 1

    async def ask_all() -> None:
        await asyncio.gather(*(ask() for _ in range(10)))

    asyncio.run(ask_all())
    assert most == 2


def test_a_host_that_asks_for_a_pause_is_left_alone_until_it_is_over() -> None:
    clock = Clock()
    hosts = polite(clock)
    starts(hosts, clock, "a")
    hosts.rest("a", 60 * SECOND)
    with pytest.raises(FetchError, match="asked for a pause") as refused:
        starts(hosts, clock, "a")
    assert refused.value.wait == 60 * SECOND
    assert starts(hosts, clock, "b") == [("b", 0)]
    clock.now += 61 * SECOND
    assert starts(hosts, clock, "a") == [("a", 61)]


def test_hosts_of_long_ago_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.watching.host_limits._REMEMBERED", 50)
    clock = Clock()
    hosts = polite(clock)
    for number in range(10):
        starts(hosts, clock, *(f"{number}.{each}" for each in range(20)))
        clock.now += 10 * SECOND
    assert len(hosts._hosts) <= 70
