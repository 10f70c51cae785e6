"""Parsing in separate processes: an input that harms them harms nothing else."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable

import pytest

from bot.unexpected import RemoteError
from bot.watching.sandboxed_parse import SandboxLimits, SandboxProcess
from summarizer.errors import FetchError, InputError

pytestmark = pytest.mark.slow

TOO_MUCH = "too large or too complex"
SMALL = SandboxLimits(quick=0.2, seconds=0.5, memory=128 * 2**20)


def within(story: Callable[[SandboxProcess], Awaitable[None]], caps: SandboxLimits = SMALL) -> None:
    async def run() -> None:
        apart = SandboxProcess(caps)
        try:
            await story(apart)
        finally:
            apart.close()

    asyncio.run(run())


def nice() -> int:
    return os.nice(0)


def refuse() -> None:
    raise FetchError("not now", status=503)


def nested(depth: int) -> list[object]:
    found: list[object] = []
    for _ in range(depth):
        found = [found]
    return found


def spin(seconds: float) -> str:
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass
    return "done"


@pytest.mark.parametrize(
    ("function", "args"),
    [
        pytest.param(sum, (range(10**12),), id="for ever"),
        pytest.param(bytearray, (10**9,), id="too much memory"),
        pytest.param(os._exit, (3,), id="a library that ends the process"),
        pytest.param(os.abort, (), id="a library that crashes"),
    ],
)
def test_work_that_takes_too_much_is_given_up_and_the_rest_is_done(
    function: Callable[..., object], args: tuple[object, ...]
) -> None:
    async def story(apart: SandboxProcess) -> None:
        assert await apart(sum, [1, 2]) == 3
        assert await apart(os.getpid) != os.getpid()
        hostile = asyncio.create_task(apart(function, *args))
        behind = asyncio.create_task(apart(len, "behind it"))
        with pytest.raises(InputError, match=TOO_MUCH):
            await hostile
        assert await behind == 9

    within(story)


def test_a_job_that_sleeps_is_given_up_by_the_clock() -> None:
    async def story(apart: SandboxProcess) -> None:
        with pytest.raises(InputError, match=TOO_MUCH):
            await apart(time.sleep, 3600)
        assert await apart(len, "behind it") == 9

    within(story, SandboxLimits(quick=0.05, seconds=0.05, grace=0.5))


def test_what_is_expected_comes_as_it_is_and_what_is_not_in_words() -> None:
    async def story(apart: SandboxProcess) -> None:
        with pytest.raises(FetchError, match="not now") as refused:
            await apart(refuse)
        assert refused.value.status == 503
        with pytest.raises(RemoteError, match="ZeroDivisionError: integer division or modulo by zero") as failed:
            await apart(divmod, 1, 0)
        assert "Traceback" in failed.value.trace
        with pytest.raises(RemoteError, match="RecursionError"):
            await apart(nested, 100_000)  # the result cannot be pickled
        with pytest.raises(Exception, match="pickle"):
            await apart(lambda: None)
        assert await apart(len, "behind it") == 9

    within(story)


def test_long_jobs_wait_for_each_other_and_short_ones_for_none_of_them() -> None:
    """The quick process is free while the slow one has work for a minute, and its owners go there at once."""

    async def story(apart: SandboxProcess) -> None:
        here = os.nice(0)
        hostile = [asyncio.create_task(apart.of("w", name)(spin, 60)) for name in ("a", "b", "c")]
        good = apart.of("w", "good")
        while not all(apart._is_heavy(("w", name)) for name in ("a", "b", "c")):
            assert await good(nice) == here
        for _ in range(20):
            assert await good(nice) == here
        assert await apart.of("w", "b")(len, "later") == 5 if hostile[0].done() else True
        assert not any(task.done() for task in hostile)
        for task in hostile:
            task.cancel()
        await asyncio.gather(*hostile, return_exceptions=True)
        assert await apart.of("w", "a")(nice) == min(here + 10, 19)  # the system knows no larger one

    within(story, SandboxLimits(quick=0.1, seconds=3600))


def test_a_long_job_that_is_honest_is_done() -> None:
    async def story(apart: SandboxProcess) -> None:
        assert await apart.of("w", "a")(spin, 0.3) == "done"
        assert apart._is_heavy(("w", "a"))

    within(story, SandboxLimits(quick=0.1, seconds=30))


def test_who_gives_up_waiting_frees_the_process() -> None:
    async def story(apart: SandboxProcess) -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await apart(time.sleep, 3600)
        assert await apart(len, "behind it") == 9

    within(story, SandboxLimits(quick=60, seconds=60))


def test_a_process_is_replaced_after_its_number_of_jobs() -> None:
    async def story(apart: SandboxProcess) -> None:
        pids = [await apart(os.getpid) for _ in range(7)]
        assert [pids.count(pid) for pid in dict.fromkeys(pids)] == [3, 3, 1]

    within(story, SandboxLimits(jobs=3))
