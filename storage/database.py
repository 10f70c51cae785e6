"""What can be done with a whole database: open its ledger, upgrade it, copy it, bring a copy back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import create_engine

from storage.engines import connect, is_sqlite, parse
from storage.failures import is_broken, name_errors, named
from storage.migrate import check_revision, revision, upgrade_engine
from storage.work import SqlLedger
from summarizer.errors import StorageError, UsageError


def open_ledger(url: str) -> SqlLedger:
    """The ledger in this database.

    Raises:
        UsageError: the URL is none, or names a database that we do not support.
        StorageError: the database cannot be reached, or its tables are not those of this version; says what to do.
    """
    engine = connect(url)
    try:
        check_revision(engine)
    except BaseException:
        engine.dispose()
        raise
    return SqlLedger(engine)


def upgrade(url: str) -> None:
    """Bring the database's tables to this version, creating them in an empty one. Harmless where nothing is to do.

    Raises:
        UsageError: as `open_ledger`.
        StorageError: the database cannot be reached or written, or is from a newer version.
    """
    engine = connect(url)
    try:
        upgrade_engine(engine)
    finally:
        engine.dispose()


def backup(url: str, path: Path) -> None:
    """Write a whole, consistent copy of the ledger to a new file, while others may go on writing.

    Raises:
        UsageError: the file exists already, or the ledger is on PostgreSQL, which brings its own tool.
        StorageError: the ledger cannot be read or the file not written; no half-written file is left.
    """
    ledger = _file(url, "pg_dump --format=custom --file=ledger.dump …")
    if path.exists():
        raise UsageError(f"{path} exists already. Name a new file, so that no earlier backup is lost.")
    if not ledger.is_file():
        raise StorageError(f"There is no ledger at {ledger}")
    if not path.parent.is_dir():
        raise StorageError(f"There is no folder {path.parent} for the backup. Make it, or name a file elsewhere.")
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        _copy(ledger, unfinished)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def restore(path: Path, url: str) -> None:
    """Replace the ledger by a backup. A ledger that is no sound database any more is set aside as `….broken`.

    Raises:
        UsageError: the ledger is on PostgreSQL.
        StorageError: the backup is missing, broken or from a newer version, or the ledger is in use or not writable.
    """
    ledger = _file(url, "pg_restore --clean --dbname=… ledger.dump")
    if not path.is_file():
        raise StorageError(f"There is no backup at {path}")
    _check(path)
    try:
        _copy(path, ledger)
    except StorageError as error:
        if not is_broken(error.__cause__):
            raise
        _set_aside(ledger)
        _copy(path, ledger)


def _file(url: str, command: str) -> Path:
    target = parse(url)
    if not is_sqlite(target) or not target.database:
        raise UsageError(f"This ledger is not a file. Use PostgreSQL's own tool: {command}")
    return Path(target.database)


def _copy(source: Path, target: Path) -> None:
    """With SQLite's backup interface: copying the file would miss what is still in its write-ahead log."""
    try:
        with closing(sqlite3.connect(source)) as reading, closing(sqlite3.connect(target)) as writing:
            reading.backup(writing)
    except sqlite3.Error as error:
        raise (named(error) or error) from error


def _check(path: Path) -> None:
    """Raises StorageError where a file is not a sound ledger that this version can read or upgrade."""
    # Immutable: a backup is not touched, not even by the files that SQLite keeps beside an open database.
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(address, uri=True))
    name_errors(engine)
    try:
        with engine.connect() as connection:
            verdict = connection.exec_driver_sql("PRAGMA quick_check").scalar_one()
            found = revision(connection)
    except StorageError as error:
        cause = error.__cause__
        if is_broken(getattr(cause, "orig", cause)):
            raise StorageError(f"{path} is not a sound backup of a ledger. Give another backup.") from error
        raise
    finally:
        engine.dispose()
    if verdict != "ok" or found is None:
        raise StorageError(f"{path} is not a sound backup of a ledger: {verdict if found else 'it has no tables'}")


def _set_aside(ledger: Path) -> None:
    ledger.replace(ledger.with_name(f"{ledger.name}.broken"))
    for beside in ("-wal", "-shm"):
        ledger.with_name(ledger.name + beside).unlink(missing_ok=True)
