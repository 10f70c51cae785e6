"""Connects to a database, and configures its transactions.

SQLite is the default: one file, several processes. In SQLite, a transaction that first reads and then writes can fail
with SQLITE_BUSY_SNAPSHOT, and waiting does not help. So reads run outside a transaction, each on the currently
committed data, and the first write begins a transaction with BEGIN IMMEDIATE, which waits for its turn. This equals
PostgreSQL's READ COMMITTED, so both databases behave alike.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine import ExecutionContext
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import ArgumentError

from storage.database_errors import as_named_error, name_errors
from summarizer.errors import UsageError

# How long a writer waits for its turn. Writing an article takes milliseconds; if the wait exceeds half a minute,
# another process holds the database and does not release it.
_BUSY_SECONDS = 30

EXAMPLES = "sqlite:////var/lib/deltabrief/ledger.db or postgresql+psycopg://user:password@host/database"


def connect(url: str) -> Engine:
    """An engine for this URL, configured for several processes; does not connect yet. The caller disposes of it.

    Raises:
        UsageError: the URL is invalid, or names a database that we do not support.
    """
    target = parse_database_url(url)
    if file := sqlite_file(target):
        _check_place(file)
    engine = _sqlite(target) if is_sqlite(target) else _postgres(target)
    name_errors(engine)
    return engine


def parse_database_url(url: str) -> URL:
    """The parts of a database URL. Raises UsageError as `connect`."""
    try:
        target = make_url(url)
    except ArgumentError as error:
        raise UsageError(f"This is not a database URL; write {_of_file(url) or EXAMPLES}") from error
    if target.drivername == "postgresql":
        target = target.set(drivername="postgresql+psycopg")
    if target.drivername not in {"sqlite", "sqlite+pysqlite", "postgresql+psycopg"}:
        raise UsageError(f"Databases of kind “{target.drivername}” are not supported; write {EXAMPLES}")
    return target


def _of_file(text: str) -> str:
    """The URL of the file that this text may name; nothing for what may be a host with a password."""
    return "" if any(sign in text for sign in "@:?") or not text.strip() else f"sqlite:///{text.strip()}"


def sqlite_file(target: URL) -> Path | None:
    """The file of a database; None on a server, in memory, and for a URI of SQLite's own."""
    named = target.database if is_sqlite(target) else None
    return Path(named) if named and not named.startswith((":", "file:")) else None


def _check_place(file: Path) -> None:
    """Raises UsageError: SQLite itself says for each of these that it cannot open the database file."""
    if file.is_dir():
        raise UsageError(f"{file} is a folder, and a database is a file; write sqlite:///{file / 'deltabrief.db'}")
    if not file.parent.is_dir():
        raise UsageError(f"There is no folder {file.parent} for the database; create it, or choose another one")


def is_sqlite(target: URL) -> bool:
    """Whether the database is a local file, not a server."""
    return target.get_backend_name() == "sqlite"


def _sqlite(target: URL) -> Engine:
    waiting = {} if "timeout" in target.query else {"timeout": _BUSY_SECONDS}
    engine = create_engine(target, connect_args=waiting)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "before_cursor_execute", _begin_before_writing)
    return engine


def _prepare_sqlite(connection: DBAPIConnection, record: object) -> None:
    del record
    connection.isolation_level = None  # the driver must not begin transactions itself
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA journal_mode = WAL")
    # FULL: commits survive a power failure too; otherwise a briefing could be sent twice.
    cursor.execute("PRAGMA synchronous = FULL")
    # A timeline of a ledger of 2 GB goes through more pages than the 2 MB that SQLite keeps by default. Kibibytes.
    cursor.execute("PRAGMA cache_size = -16384")
    cursor.close()


def _begin_before_writing(
    connection: Connection,
    cursor: DBAPICursor,
    statement: str,
    parameters: object,
    context: ExecutionContext | None,
    many: bool,
) -> None:
    del parameters, context, many
    driver: Any = connection.connection.dbapi_connection
    if driver.in_transaction or statement.lstrip()[:6].upper() in {"SELECT", "PRAGMA", "BEGIN "}:
        return
    try:
        cursor.execute("BEGIN IMMEDIATE")
    except sqlite3.Error as error:
        raise (as_named_error(error) or error) from error


def _postgres(target: URL) -> Engine:
    try:
        # A server may close idle connections; a ping costs less than a failed transaction.
        return create_engine(target, pool_pre_ping=True)
    except ImportError as error:
        raise UsageError("PostgreSQL needs its driver: pip install 'deltabrief[postgres]'") from error
