"""Maps values to rows and back, with two ways of writing: insert if missing, and insert or replace."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from functools import lru_cache
from itertools import islice
from typing import Any, ClassVar, Protocol, TypeVar

from sqlalchemy import Connection, Delete, Row, Select, Update, insert
from sqlalchemy.dialects import postgresql, sqlite

from storage.tables.base import Base
from summarizer.errors import AlreadyStoredError, NotFoundError
from summarizer.stored_names import STORED_NAMES

# SQLite accepts 32,766 parameters in one statement, PostgreSQL 65,535.
_MOST_PARAMETERS = 5_000

Values = dict[str, Any]


class _Frozen(Protocol):
    """A dataclass of the project."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


T = TypeVar("T", bound=_Frozen)


def values(value: _Frozen) -> Values:
    """The fields of a value for which the table has a column."""
    return {STORED_NAMES.get(part.name, part.name): getattr(value, part.name) for part in fields(value)}


def build(kind: type[T], row: Row[Any]) -> T:
    """The value in a row that has a column for each of its fields."""
    names, places = _columns(kind, row._fields)
    return kind(**{name: row[place] for name, place in zip(names, places, strict=True)})


def one_or_none(connection: Connection, kind: type[T], query: Select[Any]) -> T | None:
    """The value in the only row that the query finds, if any."""
    row = connection.execute(query).one_or_none()
    return build(kind, row) if row else None


@lru_cache
def _columns(kind: type[_Frozen], columns: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The fields of the kind, and the place of each among these columns."""
    names = tuple(part.name for part in fields(kind))
    return names, tuple(columns.index(STORED_NAMES.get(name, name)) for name in names)


def insert_row(connection: Connection, table: type[Base], row: Values, twin: str) -> None:
    """Insert one row.

    Inside a savepoint: otherwise PostgreSQL would refuse the rest of the transaction after a conflict, and a caller may
    want to continue.

    Raises:
        AlreadyStoredError: a unique key exists; the message is `twin`.
    """
    try:
        with connection.begin_nested():
            connection.execute(insert(table), [row])
    except AlreadyStoredError as error:
        raise AlreadyStoredError(twin) from error


def store_missing(connection: Connection, table: type[Base], rows: Sequence[Values]) -> None:
    """Insert the rows whose keys are unused; existing rows are unchanged."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    if rows:
        connection.execute(dialect.insert(table).on_conflict_do_nothing(), rows)


def store_or_replace(connection: Connection, table: type[Base], rows: Sequence[Values], keys: Sequence[str]) -> None:
    """Insert the rows; if `keys` exist, the new row replaces the old one."""
    if not rows:
        return
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    statement = dialect.insert(table)
    changed: Mapping[str, Any] = {name: statement.excluded[name] for name in rows[0] if name not in keys}
    connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=changed), rows)


def expect_row(connection: Connection, statement: Update | Delete, missing: str) -> None:
    """Update or delete one row.

    Raises:
        NotFoundError: there is no such row; the message is `missing`.
    """
    if not connection.execute(statement).rowcount:
        raise NotFoundError(missing)


def update_row(connection: Connection, statement: Update, *, missing: str, twin: str) -> None:
    """Update one row, including its unique key.

    Raises:
        NotFoundError: there is no such row; the message is `missing`.
        AlreadyStoredError: its new key exists; the message is `twin`.
    """
    try:
        with connection.begin_nested():
            expect_row(connection, statement, missing)
    except AlreadyStoredError as error:
        raise AlreadyStoredError(twin) from error


def in_parts(ids: Iterable[str]) -> Iterator[list[str]]:
    """These ids, without duplicates, in lists that fit into one statement."""
    waiting = iter(dict.fromkeys(ids))
    while part := list(islice(waiting, _MOST_PARAMETERS)):
        yield part
