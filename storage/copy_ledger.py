"""Copies a whole ledger to another database, such as from SQLite to PostgreSQL.

    empty database → tables, marked as unfinished → rows, table by table, in batches → verified → opened for use

Every batch is committed, in the order of the primary key, so that a copy that was interrupted continues after the last
complete batch. At the end, the number of rows and a digest of every table are compared. Only then can the target be
opened: until then its revision is a mark that every other command refuses.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    Connection,
    Engine,
    Enum,
    MetaData,
    Row,
    Table,
    Text,
    bindparam,
    func,
    insert,
    inspect,
    select,
    text,
)

from storage.alembic_runner import COPYING, check_revision, newest_revision, upgrade_engine
from storage.column_types import FrozenJson
from storage.engine import connect, parse_database_url, sqlite_file
from storage.exclusive import Renew, alone
from storage.tables.base import Base
from storage.tables.delivery import LeaseRow
from summarizer.errors import StorageError, UsageError

BATCH = 2_000
"""Rows per transaction: a few megabytes, which take a fraction of a second."""

RENEWED = timedelta(seconds=30)
"""How often the source's lease is renewed."""

Progress = Callable[[str, int, int], None]
"""Called with a table's name, the number of its rows that are copied, and that of all its rows."""


@dataclass(frozen=True, slots=True)
class CopiedTable:
    """One verified table."""

    name: str
    rows: int
    digest: str


def copy_ledger(
    source: str, target: str, now: Callable[[], datetime], progress: Progress = lambda *_: None, batch: int = BATCH
) -> tuple[CopiedTable, ...]:
    """Copy everything except the lease; returns the verified tables. No instance may run on the source meanwhile.

    Args:
        source: URL of a ledger of this version.
        target: URL of an empty database, or of one that holds an unfinished copy of the same source.
        now: the clock, for the source's lease.
        progress: receives a report after every batch.
        batch: rows per transaction.

    Raises:
        UsageError: a URL is invalid, both are the same, or the target holds something else.
        StorageError: an instance runs on the source; a database cannot be used; or the copy differs from the source.
    """
    file = sqlite_file(parse_database_url(source))
    if file is not None and not file.exists():
        raise UsageError(f"There is no ledger at {file}; give the URL of the ledger to copy")
    if parse_database_url(source) == parse_database_url(target):
        raise UsageError("Both URLs name the same database. Give another one to copy to.")
    mark = COPYING + hashlib.sha256(_identity(source).encode()).hexdigest()[:16]
    old, new = connect(source), connect(target)
    try:
        check_revision(old)
        with alone(source, now(), "db copy", "it was not copied") as renew:
            _prepare(new, mark)
            with old.connect() as reading:
                reading.exec_driver_sql(_SNAPSHOT[reading.dialect.name])
                copied = _copy_all(reading, new, _Lease(renew, now), progress, batch)
            _finish(new)
        return copied
    finally:
        old.dispose()
        new.dispose()


_SNAPSHOT = {"sqlite": "BEGIN ", "postgresql": "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"}
"""Everything is read as it was at one moment. (The space keeps our engine from beginning a write.)"""


class _Lease:
    """Renews the lease now and then."""

    def __init__(self, renew: Renew, now: Callable[[], datetime]) -> None:
        self._renew, self._now, self._at = renew, now, now()

    def __call__(self) -> None:
        if self._now() - self._at >= RENEWED:
            self._at = self._now()
            self._renew(self._at)


def _identity(url: str) -> str:
    """The database without the password, which may change between two attempts."""
    return parse_database_url(url).set(password=None).render_as_string()


# --- the target ---------------------------------------------------------------------------------------------------


def _prepare(new: Engine, mark: str) -> None:
    """Create the tables in an empty database, or recognise our unfinished copy. Raises UsageError for anything else."""
    found = _mark(new)
    if found == mark:
        return
    if found is None:
        upgrade_engine(new)
    elif found.startswith(COPYING):
        raise UsageError("The database holds an unfinished copy of another ledger. Give an empty database.")
    else:
        check_revision(new)
    with new.begin() as connection:
        for table in Base.metadata.sorted_tables:
            if connection.execute(select(table).limit(1)).first() is not None:
                raise UsageError(f"The database is not empty: it has rows in “{table.name}”. Give an empty database.")
        connection.execute(text("UPDATE alembic_version SET version_num = :mark"), {"mark": mark})


def _mark(engine: Engine) -> str | None:
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


def _finish(new: Engine) -> None:
    with new.begin() as connection:
        if connection.dialect.name == "postgresql":
            _advance_numbers(connection)
        connection.execute(text("UPDATE alembic_version SET version_num = :head"), {"head": newest_revision()})
    if new.dialect.name == "postgresql":
        with new.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("ANALYZE"))  # without statistics, the first queries would read whole tables


def _advance_numbers(connection: Connection) -> None:
    """PostgreSQL numbers new rows from a sequence, which rows with a number of their own do not advance."""
    for table in Base.metadata.sorted_tables:
        for column in table.primary_key.columns:
            given = {"table": table.name, "column": column.name}
            sequence = connection.execute(text("SELECT pg_get_serial_sequence(:table, :column)"), given).scalar_one()
            highest = connection.execute(select(func.max(column))).scalar_one() if sequence else None
            if highest is not None:
                connection.execute(
                    text("SELECT setval(:sequence, :highest)"), {"sequence": sequence, "highest": highest}
                )


# --- rows ---------------------------------------------------------------------------------------------------------


def _copy_all(
    reading: Connection, new: Engine, lease: Callable[[], None], progress: Progress, batch: int
) -> tuple[CopiedTable, ...]:
    tables = _plain_tables()
    for table in tables:
        total = _count(reading, table)
        with new.connect() as writing:
            done = _count(writing, table)
            for rows in _batches(reading, table, done, batch):
                _insert(writing, table, rows)
                writing.commit()
                done += len(rows)
                lease()
                progress(table.name, done, total)
        _point_inside(reading, new, table, batch)
    copied = []
    for table in tables:
        with new.connect() as written:
            copied.append(_compared(table, _digest(reading, table, batch), _digest(written, table, batch)))
        lease()
    return tuple(copied)


def _plain_tables() -> list[Table]:
    """All tables but the lease, each after those that it refers to, with JSON and names as they are stored."""
    metadata = MetaData()
    tables = [table.to_metadata(metadata) for table in Base.metadata.sorted_tables]
    for column in (column for table in tables for column in table.columns):
        if isinstance(column.type, FrozenJson):
            column.type = JSON(none_as_null=True)
        elif isinstance(column.type, Enum):
            column.type = Text()
    return [table for table in tables if table.name != LeaseRow.__tablename__]


def _inside(table: Table) -> list[Column[Any]]:
    """Columns that refer to another row of the same table, which may come later."""
    return [column for column in table.columns if any(key.column.table is table for key in column.foreign_keys)]


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _batches(connection: Connection, table: Table, done: int, batch: int) -> Iterator[Sequence[Row[Any]]]:
    """The rows after the first `done` in the order of the primary key. Both sides are asked in the source's order."""
    query = select(table).order_by(*table.primary_key.columns).offset(done)
    return connection.execution_options(stream_results=True, yield_per=batch).execute(query).partitions(batch)


def _insert(connection: Connection, table: Table, rows: Sequence[Row[Any]]) -> None:
    """References inside the table are left empty at first."""
    empty = dict.fromkeys((column.name for column in _inside(table)), None)
    connection.execute(insert(table), [{**row._mapping, **empty} for row in rows])  # noqa: SLF001 - the documented name


def _point_inside(reading: Connection, new: Engine, table: Table, batch: int) -> None:
    """Fill in references to rows of the same table, now that all are there. May be repeated."""
    (key,) = table.primary_key.columns if len(table.primary_key.columns) == 1 else (None,)
    for column in _inside(table):
        assert key is not None  # only a table with one key can be referred to from itself
        query = select(key.label("this"), column.label("other")).where(column.is_not(None)).order_by(key)
        statement = table.update().where(key == bindparam("this")).values({column.name: bindparam("other")})
        with new.connect() as writing:
            for rows in reading.execute(query).partitions(batch):
                writing.execute(statement, [dict(row._mapping) for row in rows])  # noqa: SLF001 - as above
                writing.commit()


# --- verification -------------------------------------------------------------------------------------------------


def _digest(connection: Connection, table: Table, batch: int) -> tuple[int, str]:
    """The number of rows, and a digest that does not depend on their order: databases sort text differently."""
    count, total = 0, 0
    for rows in _batches(connection, table, 0, batch):
        for row in rows:
            total += int.from_bytes(hashlib.sha256(_canonical(row)).digest()[:16])
        count += len(rows)
    return count, f"{total % 2**128:032x}"


def _canonical(row: Iterable[Any]) -> bytes:
    return json.dumps([_plain(value) for value in row], sort_keys=True).encode()


def _plain(value: Any) -> Any:  # noqa: ANN401 - any column's type
    if isinstance(value, bytes | memoryview):
        return hashlib.sha256(value).hexdigest()
    return value.isoformat() if hasattr(value, "isoformat") else value


def _compared(table: Table, old: tuple[int, str], new: tuple[int, str]) -> CopiedTable:
    if old != new:
        counts = f"{old[0]:,} rows there, {new[0]:,} here" if old[0] != new[0] else "the rows differ"
        raise StorageError(
            f"The copy of “{table.name}” is not equal to the source: {counts}. Something wrote to one of them since "
            "the copy began. Copy again into an empty database."
        )
    return CopiedTable(table.name, *old)
