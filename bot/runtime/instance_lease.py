"""One running instance per database: a lease in the ledger that is renewed while we run, and expires if we die."""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from summarizer.delivery.model import Lease
from summarizer.errors import StorageError
from summarizer.unit_of_work import Ledger

log = logging.getLogger(__name__)


class LeaseLostError(StorageError):
    """Another instance has taken the lease; this one has to stop, or to stand by again."""


@dataclass(frozen=True, slots=True)
class LeaseTerms:
    """How long a lease lasts, how often it is renewed and how often a waiting instance checks it, in real seconds."""

    lasts: timedelta = timedelta(seconds=30)
    prolonged: timedelta = timedelta(seconds=10)
    looked: timedelta = timedelta(seconds=1)


def this_process() -> str:
    """A readable name, made unique: two containers may share host name and process id."""
    return f"{socket.gethostname()}, process {os.getpid()} ({secrets.token_hex(3)})"


@dataclass(frozen=True)
class Instance:
    """This process as the running instance."""

    ledger: Ledger
    now: Callable[[], datetime]
    holder: str = field(default_factory=this_process)
    terms: LeaseTerms = LeaseTerms()

    @asynccontextmanager
    async def alone(self, say: Callable[[str], None], *, wait: bool) -> AsyncIterator[None]:
        """Hold the lease for the duration of the context; `keep` must run in it.

        A waiting instance tells a live holder from a dead one by whether the lease is renewed.

        Raises:
            StorageError: another instance runs and `wait` is not set, or the ledger cannot be used.
        """
        await self._enter(say, wait=wait)
        try:
            yield
        finally:
            with suppress(StorageError):  # the lease expires by itself
                await asyncio.to_thread(self._release)

    async def keep(self) -> None:
        """Renew the lease as long as this process runs.

        Raises:
            LeaseLostError: another instance took it: this process was suspended, or without a database, for too long.
        """
        while True:
            await asyncio.sleep(self.terms.prolonged.total_seconds())
            try:
                held = await asyncio.to_thread(self._take)
            except StorageError as error:
                log.warning("the lease of this database was not renewed: %s", error)
                continue
            if held.holder != self.holder:
                raise LeaseLostError(
                    f"{held.holder} has taken over this database: this process did not respond in time"
                )

    async def _enter(self, say: Callable[[str], None], *, wait: bool) -> None:
        loop = asyncio.get_running_loop()
        first = seen = held = await asyncio.to_thread(self._take)
        since = loop.time()
        if held.holder != self.holder:
            say(f"Another instance holds this database ({held.holder}). Checking whether it is alive …")
        waiting = False
        while held.holder != self.holder:
            if held != first:  # it is alive
                if not wait:
                    raise StorageError(
                        f"{held.holder} is using this database; stop it, or use `--wait` to wait until it stops"
                    )
                if not waiting:
                    say("It is alive. Waiting until it stops.")
                waiting = True
            await asyncio.sleep(self.terms.looked.total_seconds())
            unchanged = loop.time() - since
            try:
                expired = seen if unchanged >= self.terms.lasts.total_seconds() else None
                held = await asyncio.to_thread(self._take, expired)
            except StorageError as error:
                if not wait:
                    raise
                # The holder cannot renew its lease now either: its time counts from when the database is back.
                log.warning("the lease of this database cannot be read: %s", error)
                since = loop.time()
                continue
            if held != seen:
                seen, since = held, loop.time()

    def _take(self, dead: Lease | None = None) -> Lease:
        """Take or renew the lease; returns who holds it now.

        `dead` is a lease that nobody has renewed for its full duration: it has expired, whatever clock wrote it.
        """
        now = self.now()
        with self.ledger() as unit:
            held = unit.leases.take(Lease(self.holder, now + self.terms.lasts), max(now, dead.until) if dead else now)
            unit.commit()
        return held

    def _release(self) -> None:
        with self.ledger() as unit:
            unit.leases.release(self.holder)
            unit.commit()
