"""Operations on a whole database: open its ledger, upgrade it, back it up, restore a backup."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path

from sqlalchemy import Connection, create_engine, inspect

from storage.alembic_runner import check_revision, revision, upgrade_engine
from storage.database_errors import as_named_error, is_broken, name_errors
from storage.engine import connect, is_sqlite, parse_database_url, sqlite_file
from storage.exclusive import alone
from storage.tables.delivery import LeaseRow
from storage.unit_of_work import SqlLedger
from summarizer.errors import StorageError, UsageError

_OWNER_ONLY = 0o600
"""File mode of every ledger and backup that we create: they contain people's questions and subscriptions."""

_LOOKS = 120
"""Attempts to get a locked database, one per quarter second: as long as any other writer waits."""


def open_ledger(url: str, *, queued: bool = False) -> SqlLedger:
    """The ledger in this database; `queued` if workers do the work, which needs PostgreSQL.

    Raises:
        UsageError: the URL is invalid, or names a database that we do not support.
        StorageError: the database cannot be reached, or its tables have another version; says what to do.
    """
    if queued and is_sqlite(parse_database_url(url)):
        raise UsageError("Workers need PostgreSQL. Set database.url, or set workers.executor to embedded.")
    engine = connect(url)
    try:
        check_revision(engine)
    except BaseException:
        engine.dispose()
        raise
    return SqlLedger(engine, queued=queued)


def upgrade_database(url: str) -> None:
    """Upgrade the database's tables to this version, creating them in an empty database. Does nothing if up to date.

    Raises:
        UsageError: as `open_ledger`.
        StorageError: the database cannot be reached or written, or is from a newer version.
    """
    target = parse_database_url(url)
    if file := sqlite_file(target):
        _make_private(file)
    engine = connect(url)
    try:
        upgrade_engine(engine)
    finally:
        engine.dispose()


def backup(url: str, path: Path, *, replace: bool = False) -> None:
    """Write a complete, consistent, verified copy of the ledger to a file; others may continue to write meanwhile.

    With `replace`, it takes the place of an earlier backup of that name, in one step and only after it was verified.

    Raises:
        UsageError: the file exists and `replace` is not set, the file is the ledger itself, or the ledger is on
            PostgreSQL, which has its own tool.
        StorageError: the ledger is damaged or cannot be read, or the file cannot be written; no file is left behind.
    """
    ledger = _file(url, "pg_dump --format=custom --file=ledger.dump …")
    if path.exists() and not replace:
        raise UsageError(f"{path} already exists. Choose a new file, or add --replace to replace that backup.")
    if not ledger.is_file():
        raise StorageError(f"There is no ledger at {ledger}. Check --database or database.url.")
    if path.exists() and path.samefile(ledger):
        raise UsageError(f"{path} is the ledger itself. Choose another file.")
    if not path.parent.is_dir():
        raise StorageError(f"There is no folder {path.parent} for the backup. Create it, or choose a file elsewhere.")
    remedy = "No backup was written or replaced. Restore an earlier one with `deltabrief db restore FILE --yes`."
    with _unfinished(path) as copy:
        _sound_copy(ledger, copy, lambda why: f"The ledger {ledger} is damaged: {why}. {remedy}")
        copy.replace(path)


def restore(path: Path, url: str, now: datetime) -> Path | None:
    """Replace the ledger by a backup, and keep the old ledger next to it; returns its path, None if there was none.

    The backup is copied and verified first, so that a bad backup changes nothing. A ledger that is no longer a valid
    database is set aside as it is.

    Raises:
        UsageError: the ledger is on PostgreSQL, or is the same file as the backup.
        StorageError: the backup is missing, damaged, or from a newer version; an instance runs on the ledger; or the
            ledger is locked or cannot be written.
    """
    ledger = _file(url, "pg_restore --clean --dbname=… ledger.dump")
    if not path.is_file():
        raise StorageError(f"There is no backup at {path}. Give a file that `deltabrief db backup` wrote.")
    if ledger.exists() and ledger.samefile(path):
        raise UsageError(f"{path} is the ledger itself. Name a backup of it.")
    if not ledger.parent.is_dir():
        raise StorageError(f"There is no folder {ledger.parent} for the ledger. Create it first.")
    with _unfinished(ledger) as copy:
        _sound_copy(path, copy, lambda why: f"{path} is not a valid backup of a ledger: {why}. Give another backup.")
        _forget_lease(copy)
        if not ledger.exists():
            copy.replace(ledger)
            return None
        try:
            with alone(url, now, "db restore", "it was not replaced"):
                return _replace(ledger, copy)
        except StorageError as error:
            if not _is_broken(error):
                raise
        aside = _beside(ledger, "broken")
        _move(ledger, aside)
        copy.replace(ledger)
        return aside


def _replace(ledger: Path, copy: Path) -> Path:
    """In place, in one transaction: a process that has the ledger open sees the old one, then the new one."""
    aside = _beside(ledger, "before-restore")
    with _unfinished(aside) as kept:
        _copy(ledger, kept)
        kept.replace(aside)
    _copy(copy, ledger)
    return aside


def _file(url: str, command: str) -> Path:
    target = parse_database_url(url)
    if not is_sqlite(target) or not target.database:
        raise UsageError(f"This ledger is not a file. Use PostgreSQL's own tool: {command}")
    return Path(target.database)


def _make_private(path: Path) -> None:
    """Create an empty file that only its owner may read, if it is missing. SQLite's other files get the same mode."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER_ONLY))
    except OSError:
        return  # it exists, or cannot be created: opening it reports why


@contextmanager
def _unfinished(path: Path) -> Iterator[Path]:
    """A private temporary file next to this one; deleted afterwards."""
    unfinished = path.with_name(f"{path.name}.unfinished")
    unfinished.unlink(missing_ok=True)  # left by a killed process
    _make_private(unfinished)
    try:
        yield unfinished
    finally:
        for name in ("", "-wal", "-shm", "-journal"):
            unfinished.with_name(unfinished.name + name).unlink(missing_ok=True)


def _beside(ledger: Path, why: str) -> Path:
    """An unused name: files kept by earlier restores are not overwritten."""
    names = (f"{ledger.name}.{why}{f'-{number}' if number > 1 else ''}" for number in count(1))
    return next(path for path in map(ledger.with_name, names) if not path.exists())


def _move(ledger: Path, aside: Path) -> None:
    ledger.replace(aside)
    for beside in ("-wal", "-shm"):  # a broken ledger's log may still be of value
        log = ledger.with_name(ledger.name + beside)
        if log.exists():
            log.replace(aside.with_name(aside.name + beside))


def _copy(source: Path, target: Path) -> None:
    """With SQLite's backup API: copying the file would miss the contents of its write-ahead log."""
    looks = 0

    def give_up_at_last(status: int, remaining: int, total: int) -> None:
        nonlocal looks
        del remaining, total
        looks = looks + 1 if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED} else 0
        if looks > _LOOKS:
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = status
            raise error

    try:
        with closing(_opened(source)) as reading, closing(sqlite3.connect(target)) as writing:
            reading.backup(writing, progress=give_up_at_last)
    except sqlite3.Error as error:
        raise (as_named_error(error) or error) from error


def _opened(path: Path) -> sqlite3.Connection:
    """A file without a log next to it is opened as immutable: a backup may be on a read-only medium."""
    if os.access(path, os.W_OK) or path.with_name(f"{path.name}-wal").exists():
        return sqlite3.connect(path)
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


def _sound_copy(source: Path, copy: Path, refused: Callable[[str], str]) -> None:
    """Copy a ledger and verify the copy. Raises StorageError with `refused` and the reason."""
    try:
        _copy(source, copy)
        with _on(copy) as connection:
            wrong = _damage(connection)
    except StorageError as error:
        if not _is_broken(error):
            raise
        raise StorageError(refused("it is not a database, or a part of it cannot be read")) from error
    if wrong:
        raise StorageError(refused(wrong))


def _damage(connection: Connection) -> str | None:
    """What is wrong with a ledger, in a few words. Raises StorageError if it is from a newer version."""
    verdict = str(connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one())
    if verdict != "ok":
        return " ".join(verdict.split())
    if revision(connection) is None:
        return "it has no tables"
    if dangling := connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        return f"a row of “{dangling[0]}” refers to a row of “{dangling[2]}” that is not there"
    return None


@contextmanager
def _on(path: Path) -> Iterator[Connection]:
    """A connection to a file that nobody else uses."""
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(path))
    name_errors(engine)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _is_broken(error: StorageError) -> bool:
    cause = error.__cause__
    return is_broken(getattr(cause, "orig", cause))


def _forget_lease(copy: Path) -> None:
    """The instance that ran when the backup was made does not run on the restored ledger."""
    with _on(copy) as connection:
        if inspect(connection).has_table(LeaseRow.__tablename__):
            connection.exec_driver_sql(f"DELETE FROM {LeaseRow.__tablename__}")  # noqa: S608 - the table name is our own
