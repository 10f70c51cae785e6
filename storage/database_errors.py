"""Maps database errors to our own: each says what is wrong and what to do.

SQLite uses result codes (https://sqlite.org/rescode.html), PostgreSQL SQLSTATE (its manual, appendix A). An error in
neither table is a bug of ours and is raised unchanged.
"""

from __future__ import annotations

import sqlite3

from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext

from summarizer.errors import AlreadyStoredError, StorageError

_TWIN = "This is already stored; nothing was written."
_LOCKED = "The database is locked by another process. Wait until that process has finished, or stop it, and try again."
_READ_ONLY = "The database is read-only. Give this user the right to write to it and to its folder."
_FULL = "The disk is full; nothing was written. Free some space and try again: what was stored before is intact."
_CANNOT_OPEN = (
    "The database cannot be opened. Check that its folder exists and that this user may read and write there."
)
_BROKEN = "The database is damaged. Restore a backup with `deltabrief db restore FILE --yes`."
_NO_DATABASE = (
    "This file is not a database, or it is damaged. Check its name in --database or database.url, or restore a backup "
    "with `deltabrief db restore FILE --yes`."
)
_DANGLING = "Nothing was written: it refers to something that is not stored."
_NO_TABLES = "The database has no Deltabrief tables. Set it up with `deltabrief db upgrade`."
_NO_SERVER = (
    "The PostgreSQL server cannot be reached. Check that it runs, and the host, port, user and password in the URL."
)
_DISK = "Reading from or writing to the disk failed. Check the disk and its free space, then try again."
_REFUSED_TEXT = "The text contains a character that the database cannot store; nothing was written."

_SQLITE_TWINS = {sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY}
_SQLITE = {
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR: _DISK,
    sqlite3.SQLITE_CANTOPEN: _CANNOT_OPEN,
    sqlite3.SQLITE_CORRUPT: _BROKEN,
    sqlite3.SQLITE_NOTADB: _NO_DATABASE,
}
_OF_FILES = frozenset({_NO_DATABASE, _BROKEN, _CANNOT_OPEN})
"""Errors of the file as a whole, which are told with its name."""
_PRIMARY_CODE = 0xFF  # the lowest byte of an extended result code

_POSTGRES_TWIN = "23505"
_POSTGRES = {
    "23503": _DANGLING,
    "40001": _LOCKED,
    "40P01": _LOCKED,
    "55P03": _LOCKED,
    "25006": _READ_ONLY,
    "42501": _READ_ONLY,
    "53100": _FULL,
    "58030": _DISK,
    "42P01": _NO_TABLES,
    "22021": _REFUSED_TEXT,
    "57P01": _NO_SERVER,
    "57P03": _NO_SERVER,
}


def as_named_error(error: BaseException, file: str = "") -> StorageError | None:
    """Our error for a driver error, if a user can act on it; None if only a bug explains it.

    `file` is the name of SQLite's file. If the file is not a database, the error begins with this name.
    """
    if isinstance(error, sqlite3.Error):
        return _of_sqlite(error, file)
    return _of_postgres(error) if type(error).__module__.startswith("psycopg") else None


def is_broken(error: BaseException | None) -> bool:
    """Whether SQLite found that a file is not a valid database."""
    code = getattr(error, "sqlite_errorcode", 0)
    return code & _PRIMARY_CODE in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def _of_sqlite(error: sqlite3.Error, file: str) -> StorageError | None:
    code = getattr(error, "sqlite_errorcode", None)  # missing if the Python driver itself refused the call
    if code is None:
        return None
    if code in _SQLITE_TWINS:
        return AlreadyStoredError(_TWIN)
    if code == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
        return StorageError(_DANGLING)
    if "no such table" in str(error):
        return StorageError(_NO_TABLES)
    message = _SQLITE.get(code & _PRIMARY_CODE)
    if message in _OF_FILES and file:
        message = f"{file}: {message[0].lower()}{message[1:]}"
    return StorageError(f"{message} ({error})") if message else None


def _of_postgres(error: BaseException) -> StorageError | None:
    state = getattr(error, "sqlstate", None)
    if state == _POSTGRES_TWIN:
        return AlreadyStoredError(_TWIN)
    if state is None and type(error).__name__ == "DataError":
        return StorageError(f"{_REFUSED_TEXT} ({_first_line(error)})")
    # The driver has no SQLSTATE if it never got, or has lost, a connection; classes 08 and 28 mean the same.
    unreachable = state is None and type(error).__name__ == "OperationalError"
    if unreachable or str(state)[:2] in {"08", "28", "3D"}:
        return StorageError(f"{_NO_SERVER} ({_first_line(error)})")
    message = _POSTGRES.get(str(state))
    return StorageError(f"{message} ({_first_line(error)})") if message else None


def _first_line(error: BaseException) -> str:
    return str(error).partition("\n")[0]


def name_errors(engine: Engine) -> None:
    """From now on, errors of this engine's driver are raised as our own, with their cause."""
    event.listen(engine, "handle_error", _raise_named)


def _raise_named(context: ExceptionContext) -> None:
    if context.is_pre_ping:  # the server closed an idle connection; the pool makes another one
        return
    ours = as_named_error(context.original_exception, _place(context))
    if ours is not None:
        if not isinstance(ours, AlreadyStoredError):
            _give_up(context)
        raise ours from context.original_exception
    if isinstance(context.original_exception, UnicodeEncodeError):  # an unpaired surrogate is not a character
        _give_up(context)
        raise StorageError(_REFUSED_TEXT) from context.original_exception
    if isinstance(context.original_exception, ValueError):
        raise context.original_exception  # a naive datetime: rejected by the column type before it reached the driver


def _place(context: ExceptionContext) -> str:
    return (context.engine.url.database or "") if context.engine is not None else ""


def _give_up(context: ExceptionContext) -> None:
    """End this unit of work here: a later commit fails loudly instead of storing nothing.

    After a full disk SQLite has already rolled back; after other errors PostgreSQL answers COMMIT with a silent
    ROLLBACK. SQLite's lock is released at once, because closing waits until the garbage collector frees the cursor.
    """
    context.is_disconnect = True
    context.invalidate_pool_on_disconnect = False
    if context.connection is not None and context.dialect.name == "sqlite":
        driver = context.connection.connection.dbapi_connection
        if driver is not None:
            driver.rollback()
