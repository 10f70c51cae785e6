"""A slow platform takes no places of another, and no number of slow workspaces takes all places of their platform."""

import asyncio
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.runtime.delivery_places import DeliveryPlaces, Lane, next_ticket

A, B, C = (Lane("chat", name) for name in "abc")
MAIL = Lane("mail", "a")


@pytest.mark.parametrize(
    ("waiting", "under_way", "expected"),
    [
        pytest.param([], {}, None, id="nobody waits"),
        pytest.param([A, B], {}, 0, id="the first that asked"),
        pytest.param([A, B], {A: 3}, 0, id="one workspace gets half of the places"),
        pytest.param([A, B], {A: 4}, 1, id="and no more, though some are free"),
        pytest.param([A], {A: 4}, None, id="nor when nobody else waits"),
        pytest.param([B], {A: 4, B: 1}, 0, id="the next workspace gets half of the rest"),
        pytest.param([A, B, C], {A: 4, B: 2}, 2, id="and leaves one for a third"),
        pytest.param([C], {A: 4, B: 2, C: 1}, None, id="the third keeps one free as well"),
        pytest.param([C], {A: 4, B: 3, MAIL: 1}, 0, id="another platform's are not counted"),
        pytest.param([A, MAIL], {A: 4, B: 4}, 1, id="a platform without free places holds up no other"),
        pytest.param([A, B], {A: 2, B: 4}, None, id="what was taken while more were free stays taken"),
        pytest.param([A], {B: 8}, None, id="none is free"),
    ],
)
def test_who_gets_the_next_of_eight_places(waiting, under_way, expected):
    assert next_ticket(enumerate(waiting), under_way, 8) == expected


def test_a_single_place_is_given_to_one_after_the_other():
    assert next_ticket([("one", A)], {}, 1) == "one"
    assert next_ticket([("two", B)], {A: 1}, 1) is None


LANES = st.builds(Lane, st.sampled_from(["chat", "mail"]), st.sampled_from("abcd"))


@given(st.lists(LANES, max_size=60), st.integers(1, 16))
def test_places_are_never_more_than_there_are_and_slow_workspaces_leave_some_for_others(asked, places):
    waiting, under_way = dict(enumerate(asked)), Counter[Lane]()
    while (ticket := next_ticket(waiting.items(), under_way, places)) is not None:
        under_way[waiting.pop(ticket)] += 1
    for platform in ("chat", "mail"):
        held = [count for lane, count in under_way.items() if lane.platform == platform]
        assert sum(held) <= places
        assert max(held, default=0) <= (places + 1) // 2
        if len(held) < places.bit_length() - 1:
            assert next_ticket([("new", Lane(platform, "new"))], under_way, places) == "new"


def test_whoever_gives_up_waiting_takes_no_place():
    async def story():
        places = DeliveryPlaces(2)
        released = asyncio.Event()
        began = []

        async def hold(lane, name):
            async with places.place(lane):
                began.append(name)
                await released.wait()

        first, second, third = (asyncio.create_task(hold(A, name)) for name in ("first", "second", "third"))
        await asyncio.sleep(0)
        second.cancel()  # while it waits
        await asyncio.sleep(0)
        first.cancel()  # the third gets its place, and is cancelled before it can use it
        await asyncio.gather(first, second, return_exceptions=True)
        third.cancel()
        last = asyncio.create_task(hold(A, "last"))
        released.set()
        await asyncio.gather(third, last, return_exceptions=True)
        return began

    assert asyncio.run(story())[-1] == "last"
