"""Batches concurrent writes: work whose cost hardly depends on the number of items, such as a transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from summarizer.errors import StorageError

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass
class BatchExecutor(Generic[Item, Result]):
    """The caller that holds a `turn` runs the work for all waiters.

    All of them get a StorageError. After any other error, the items are processed one by one, so that each gets its
    own.
    `work` runs in one of the `threads`; it maps items to results in the same order, while the turn is held.
    """

    work: Callable[[Sequence[Item]], Sequence[Result]]
    turn: Callable[[], AbstractAsyncContextManager[None]]
    threads: Callable[..., Awaitable[Any]] = asyncio.to_thread
    _waiting: list[tuple[Item, asyncio.Future[Result]]] = field(default_factory=list, init=False)

    async def __call__(self, item: Item) -> Result:
        """The result for this item."""
        own: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, own))
        async with self.turn():
            if not own.done():
                await self._do()
        return await own

    async def _do(self) -> None:
        taken, self._waiting = self._waiting, []
        try:
            for (_, future), outcome in zip(taken, await self._outcomes([item for item, _ in taken]), strict=True):
                if future.done():
                    continue
                if isinstance(outcome, Exception):
                    future.set_exception(outcome)
                else:
                    future.set_result(outcome)
        except asyncio.CancelledError:
            for _, future in taken:
                future.cancel()
            raise

    async def _outcomes(self, items: Sequence[Item]) -> Sequence[Result | Exception]:
        """The results in order; an error in place of a result is raised where that result is awaited."""
        try:
            done: Sequence[Result] = await self.threads(self.work, items)
        except StorageError as error:
            return [error] * len(items)
        except Exception as error:  # noqa: BLE001 - each item gets its own error
            return [error] if len(items) == 1 else [(await self._outcomes([item]))[0] for item in items]
        return done
