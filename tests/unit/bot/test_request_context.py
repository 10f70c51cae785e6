from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from bot.request_context import called_in, carried, current_request, new_request, request, request_begun


def test_fields_last_as_long_as_the_context():
    with request(request="a"), request(source="s"):
        assert dict(current_request()) == {"request": "a", "source": "s"}
    assert not current_request()


def test_work_that_gets_an_id_of_its_own_names_the_work_that_brought_it():
    with request(request="poll", source="s"), request_begun("v", "poll"):
        assert dict(current_request()) == {"request": "v", "source": "s", "poll": "poll"}
    with request_begun("v", "poll"):
        assert dict(current_request()) == {"request": "v"}


def test_concurrent_tasks_do_not_see_each_other():
    async def work(name):
        with request(request=name):
            await asyncio.sleep(0)
            return current_request()["request"]

    async def both():
        return await asyncio.gather(work("a"), work("b"))

    assert asyncio.run(both()) == ["a", "b"]


def test_threads_of_an_executor_get_them_too():
    with ThreadPoolExecutor(1) as pool, request(request="a"):
        assert pool.submit(lambda: dict(current_request())).result() == {}
        assert pool.submit(carried(lambda: dict(current_request()))).result() == {"request": "a"}


def test_another_process_is_handed_them():
    assert called_in({"request": "a"}, lambda: dict(current_request())) == {"request": "a"}
    assert not current_request()


def test_ids_differ():
    assert len({new_request() for _ in range(100)}) == 100
