"""The lease of the one running instance."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from storage.row_mapping import build, store_missing, values
from storage.tables.delivery import LeaseRow
from summarizer.delivery.model import Lease

_RUN = "run"
"""There is only one lease; another kind of instance would have its own name."""


class SqlLeases:
    """See `summarizer.delivery.ports.Leases`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def take(self, wanted: Lease, now: datetime) -> Lease:
        # Both statements lock the row (or its key), so that of two concurrent calls the second sees the result of the
        # first.
        may = (LeaseRow.holder == wanted.holder) | (LeaseRow.until <= now)
        taken = self._connection.execute(update(LeaseRow).where(LeaseRow.id == _RUN, may).values(values(wanted)))
        if not taken.rowcount:
            store_missing(self._connection, LeaseRow, [{"id": _RUN, **values(wanted)}])
        return build(Lease, self._connection.execute(select(LeaseRow).where(LeaseRow.id == _RUN)).one())

    def release(self, holder: str) -> None:
        self._connection.execute(delete(LeaseRow).where(LeaseRow.id == _RUN, LeaseRow.holder == holder))
