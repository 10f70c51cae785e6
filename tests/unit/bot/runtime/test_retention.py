from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from bot.runtime.retention import prune_daily
from storage.prune import Pruned
from summarizer.errors import StorageError

NOW = datetime(2026, 3, 1, tzinfo=UTC)
AT_ONCE = timedelta()


def test_it_prunes_every_day_what_is_too_old_and_a_failure_does_not_end_it():
    async def run():
        enough, asked = asyncio.Event(), []
        loop = asyncio.get_running_loop()

        def prune(before):
            asked.append(before)
            if len(asked) == 3:
                loop.call_soon_threadsafe(enough.set)
            if len(asked) == 1:
                raise StorageError("locked")
            return Pruned()

        task = asyncio.ensure_future(prune_daily(prune, timedelta(days=90), lambda: NOW, AT_ONCE, AT_ONCE))
        await enough.wait()
        task.cancel()
        return asked

    assert set(asyncio.run(run())) == {NOW - timedelta(days=90)}
