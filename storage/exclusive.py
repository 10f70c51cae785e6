"""Holds a ledger's lease for maintenance, so that no instance runs or starts on it meanwhile."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta

from sqlalchemy import Engine, inspect

from storage.engine import connect
from storage.leases import SqlLeases
from storage.tables.delivery import LeaseRow
from summarizer.clock import has_come
from summarizer.delivery.model import Lease
from summarizer.errors import StorageError

_LASTS = timedelta(minutes=2)
"""How long no instance may start on the ledger. If we are killed, the next start waits as long."""

Renew = Callable[[datetime], None]
"""Called with the current time, it extends the lease; long work calls it at least once a minute."""


@contextmanager
def alone(url: str, now: datetime, what: str, refusal: str) -> Iterator[Renew]:
    """Hold the ledger's lease for the duration of the context.

    Args:
        url: the ledger's database.
        now: the current time.
        what: our name as the holder: "db restore".
        refusal: what follows "… is using this ledger, so" in the message, such as "it was not replaced".

    Raises:
        StorageError: an instance runs on the ledger, or it cannot be used.
    """
    holder = f"{what} ({secrets.token_hex(3)})"
    engine = connect(url)
    try:
        held = _take(engine, holder, now)
        if held.holder != holder:
            raise StorageError(
                f"{held.holder} is using this ledger, so {refusal}. Stop that instance and try again; "
                "if it was killed, its lease ends within a minute."
            )
        try:
            yield lambda moment: _renew(engine, holder, moment)
        finally:
            with suppress(StorageError), engine.begin() as connection:  # the lease expires by itself
                if inspect(connection).has_table(LeaseRow.__tablename__):
                    SqlLeases(connection).release(holder)
    finally:
        engine.dispose()


def _take(engine: Engine, holder: str, now: datetime) -> Lease:
    mine = Lease(holder, now + _LASTS)
    with engine.begin() as connection:
        if not inspect(connection).has_table(LeaseRow.__tablename__):
            return mine
        leases = SqlLeases(connection)
        held = leases.take(mine, now)
        if has_come(held.until, now, _LASTS):  # its clock was ahead: on one machine it cannot be alive
            held = leases.take(mine, held.until)
        return held


def _renew(engine: Engine, holder: str, now: datetime) -> None:
    with engine.begin() as connection:
        held = SqlLeases(connection).take(Lease(holder, now + _LASTS), now)
    if held.holder != holder:
        raise StorageError(f"{held.holder} has taken over this ledger, because this process was suspended too long.")
