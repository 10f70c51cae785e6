"""Slots go to the owner that has used the least."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.watching.fair_slots import FairSlots


def served(count: int, *wanted: Sequence[str], seconds: dict[str, float] | None = None) -> list[str]:
    """The owners in the order of their turns; each holds its slot for its seconds."""
    passed = 0.0
    order: list[str] = []

    async def run() -> None:
        slots = FairSlots(count, lambda: passed)

        async def one(owner: Sequence[str]) -> None:
            nonlocal passed
            async with slots.turn(*owner):
                order.append("/".join(owner))
                await asyncio.sleep(0)
                passed += (seconds or {}).get(owner[-1], 1.0)

        await asyncio.gather(*(one(owner) for owner in wanted))

    asyncio.run(run())
    return order


def test_one_who_waits_a_hundred_times_delays_another_by_one_turn() -> None:
    assert served(1, *[["a"]] * 100, ["b"])[:2] == ["a", "b"]


def test_equals_get_their_turns_in_the_order_in_which_they_came() -> None:
    assert served(1, ["a"], ["b"], ["c"]) == ["a", "b", "c"]


def test_time_counts_and_not_the_number_of_turns() -> None:
    order = served(1, *[["slow"]] * 3, *[["quick"]] * 4, seconds={"slow": 3.0, "quick": 1.0})
    assert order == ["slow", "quick", "quick", "quick", "slow", "quick", "slow"]


def test_groups_are_served_alike_however_many_they_have_inside() -> None:
    order = served(1, ["a", "1"], ["a", "2"], ["a", "3"], ["b", "1"], ["b", "2"])
    assert order == ["a/1", "b/1", "a/2", "b/2", "a/3"]


def test_a_newcomer_is_no_better_off_than_the_least_served() -> None:
    async def run() -> list[str]:
        passed = 0.0
        order: list[str] = []
        slots = FairSlots(1, lambda: passed)

        async def one(owner: str, *, next_: str | None = None) -> None:
            nonlocal passed
            async with slots.turn(owner):
                order.append(owner)
                passed += 5
                if next_:
                    new.append(asyncio.create_task(one(next_)))
                await asyncio.sleep(0)

        new: list[asyncio.Task[None]] = []
        await asyncio.gather(one("a"), one("a", next_="new"), one("b", next_="b"), one("a"))
        await asyncio.gather(*new)
        return order

    assert asyncio.run(run()) == ["a", "b", "a", "b", "new", "a"]


def test_who_gives_up_waiting_leaves_its_slot_to_the_next_and_nothing_is_remembered() -> None:
    async def run() -> FairSlots:
        slots = FairSlots(1)
        order: list[str] = []

        async def one(owner: str) -> None:
            async with slots.turn(owner):
                order.append(owner)

        async with slots.turn("a"):
            tasks = [asyncio.create_task(one(owner)) for owner in ("b", "c")]
            await asyncio.sleep(0)
            tasks[0].cancel()
        # the slot was given to the first at the moment when it was cancelled
        await asyncio.gather(*tasks, return_exceptions=True)
        assert order == ["c"]
        return slots

    slots = asyncio.run(run())
    assert (slots._free, slots._usage, slots._waiting) == (1, {}, {})
