"""Items that wait for the same turn are processed together, and each caller gets its own result."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence

import pytest

from bot.watching.batch_writes import BatchExecutor
from summarizer.errors import StorageError


def test_whoever_waits_is_taken_along_and_gets_its_own_result() -> None:
    batches: list[list[int]] = []
    begun, go_on = threading.Event(), threading.Event()

    def double(numbers: Sequence[int]) -> list[int]:
        batches.append(list(numbers))
        begun.set()
        assert go_on.wait(60)
        return [2 * number for number in numbers]

    async def run() -> list[int]:
        lock = asyncio.Lock()
        together = BatchExecutor(double, lambda: lock)
        first = asyncio.create_task(together(1))
        await asyncio.to_thread(begun.wait, 60)
        rest = [asyncio.create_task(together(number)) for number in (2, 3, 4)]
        await asyncio.sleep(0)
        go_on.set()
        return await asyncio.gather(first, *rest)

    assert asyncio.run(run()) == [2, 4, 6, 8]
    assert batches == [[1], [2, 3, 4]]


def test_an_error_reaches_only_whom_it_concerns_and_the_next_is_well() -> None:
    def half(numbers: Sequence[int]) -> list[float]:
        return [1 / number for number in numbers]

    async def run() -> None:
        lock = asyncio.Lock()
        together = BatchExecutor(half, lambda: lock)
        async with together.turn():
            tasks = [asyncio.create_task(together(number)) for number in (1, 0, 4)]
            await asyncio.sleep(0)
        first, second, third = await asyncio.gather(*tasks, return_exceptions=True)
        assert (first, type(second), third) == (1, ZeroDivisionError, 0.25)
        assert await together(2) == 0.5

    asyncio.run(run())


def test_where_the_ledger_fails_all_hear_of_it_at_once() -> None:
    batches: list[list[int]] = []

    def locked(numbers: Sequence[int]) -> list[int]:
        batches.append(list(numbers))
        raise StorageError("locked")

    async def run() -> None:
        lock = asyncio.Lock()
        together = BatchExecutor(locked, lambda: lock)
        async with together.turn():
            tasks = [asyncio.create_task(together(number)) for number in (1, 2)]
            await asyncio.sleep(0)
        for task in tasks:
            with pytest.raises(StorageError):
                await task
        assert batches == [[1, 2]]

    asyncio.run(run())
