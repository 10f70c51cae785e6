"""Parsing in a process of its own: what harms it harms nobody else."""

from __future__ import annotations

import asyncio
import os

import pytest

from bot.watch.apart import Apart, Caps
from summarizer.errors import InputError

pytestmark = pytest.mark.slow


def test_work_that_takes_too_much_is_given_up_and_the_rest_is_done() -> None:
    async def run() -> None:
        apart = Apart(Caps(seconds=1, memory=128 * 2**20))
        try:
            assert await apart(sum, [1, 2]) == 3
            assert await apart(os.getpid) != os.getpid()
            with pytest.raises(InputError, match="too large or too tangled"):
                await apart(bytearray, 10**9)
            endless = asyncio.create_task(apart(sum, range(10**12)))
            behind = asyncio.create_task(apart(len, "behind it"))
            with pytest.raises(InputError, match="too large or too tangled"):
                await endless
            assert await behind == 9
            with pytest.raises(ZeroDivisionError):
                await apart(divmod, 1, 0)
        finally:
            apart.close()

    asyncio.run(run())
