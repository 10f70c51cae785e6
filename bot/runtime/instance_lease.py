"""One running instance to a database: a lease in the ledger that is prolonged while we live, and runs out if we die."""

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


@dataclass(frozen=True, slots=True)
class LeaseTerms:
    """How long a lease lasts, how often it is prolonged, and how often one who waits looks. Seconds of real time."""

    lasts: timedelta = timedelta(seconds=30)
    prolonged: timedelta = timedelta(seconds=10)
    looked: timedelta = timedelta(seconds=1)


def this_process() -> str:
    """A name for people, made unique: two containers may share host name and process number."""
    return f"{socket.gethostname()}, process {os.getpid()} ({secrets.token_hex(3)})"


@dataclass(frozen=True)
class Instance:
    """This process as the one that runs."""

    ledger: Ledger
    now: Callable[[], datetime]
    holder: str = field(default_factory=this_process)
    terms: LeaseTerms = LeaseTerms()

    @asynccontextmanager
    async def alone(self, say: Callable[[str], None], *, wait: bool) -> AsyncIterator[None]:
        """Be the one instance as long as the context lasts; `keep` must run in it.

        Another one that lives is told from one that died by looking whether it prolongs its lease.

        Raises:
            StorageError: another one runs, and we are not to wait for its end; or the ledger cannot be used.
        """
        await self._enter(say, wait=wait)
        try:
            yield
        finally:
            with suppress(StorageError):  # it runs out by itself
                await asyncio.to_thread(self._release)

    async def keep(self) -> None:
        """Prolong the lease, for as long as we run.

        Raises:
            StorageError: somebody else took it: this process was stopped, or without a database, for too long.
        """
        while True:
            await asyncio.sleep(self.terms.prolonged.total_seconds())
            try:
                held = await asyncio.to_thread(self._take)
            except StorageError as error:
                log.warning("the lease of this database was not renewed: %s", error)
                continue
            if held.holder != self.holder:
                raise StorageError(f"{held.holder} has taken over this database: this process did not respond in time")

    async def _enter(self, say: Callable[[str], None], *, wait: bool) -> None:
        loop = asyncio.get_running_loop()
        first = seen = held = await asyncio.to_thread(self._take)
        since = loop.time()
        if held.holder != self.holder:
            say(f"Another instance holds this database ({held.holder}). Checking whether it is alive …")
        waiting = False
        while held.holder != self.holder:
            if held != first and not wait:
                raise StorageError(
                    f"{held.holder} is using this database; stop it, or use `--wait` to wait until it stops"
                )
            if held != first and not waiting:
                say("It is alive. Waiting until it stops.")
                waiting = True
            await asyncio.sleep(self.terms.looked.total_seconds())
            unchanged = loop.time() - since
            held = await asyncio.to_thread(self._take, seen if unchanged >= self.terms.lasts.total_seconds() else None)
            if held != seen:
                seen, since = held, loop.time()

    def _take(self, dead: Lease | None = None) -> Lease:
        """Take or prolong the lease; who has it now.

        `dead` was prolonged by nobody for as long as a lease lasts: it has run out, whatever clock wrote it.
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
