"""Work that costs little more for many than for one, such as a transaction, done for all who wait for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass
class Together(Generic[Item, Result]):
    """Whoever's turn it is takes all who wait along; what the work raises, all of them get.

    `work` runs in a thread, items in, their results out in the same order; `turn` is held meanwhile.
    """

    work: Callable[[Sequence[Item]], Sequence[Result]]
    turn: AbstractAsyncContextManager[None]
    _waiting: list[tuple[Item, asyncio.Future[Result]]] = field(default_factory=list, init=False)

    async def __call__(self, item: Item) -> Result:
        """The result for this item."""
        own: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, own))
        async with self.turn:
            if not own.done():
                await self._do()
        return await own

    async def _do(self) -> None:
        taken, self._waiting = self._waiting, []
        try:
            results = await asyncio.to_thread(self.work, [item for item, _ in taken])
        except asyncio.CancelledError:
            for _, future in taken:
                future.cancel()
            raise
        except Exception as error:  # noqa: BLE001 - it is raised where it is awaited
            for _, future in taken:
                if not future.done():
                    future.set_exception(error)
        else:
            for (_, future), result in zip(taken, results, strict=True):
                if not future.done():
                    future.set_result(result)
