"""New, empty ledgers for tests: each is a copy of one SQLite file that was upgraded once."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Callable
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Dialect, Engine, event, text
from sqlalchemy.engine.interfaces import DBAPIConnection

from storage.admin import upgrade_database
from storage.engine import connect
from storage.unit_of_work import SqlLedger

_numbers = count()
_compiled: dict[object, object] = {}
"""SQLAlchemy's compiled statements, for all ledgers: compiling them for each is a quarter of a test's time."""


@cache
def folder() -> tempfile.TemporaryDirectory[str]:
    """Where the ledgers of this process lie; removed when it ends."""
    return tempfile.TemporaryDirectory(prefix="deltabrief-ledgers-")


@cache
def template() -> Path:
    """An upgraded, empty ledger for copying: running the revisions for each test would take longer."""
    path = Path(folder().name, "empty.db")
    upgrade_database(f"sqlite:///{path}")
    return path


@cache
def filled(fill: Callable[[SqlLedger], Any]) -> tuple[Path, Any]:
    """A ledger for copying, filled once by this function, and what the function returned: values that nobody changes."""
    path = Path(folder().name, f"filled{next(_numbers)}.db")
    shutil.copyfile(template(), path)
    ledger = unsynced_ledger(f"sqlite:///{path}")
    told = fill(ledger)
    ledger.dispose()  # SQLite then moves what is in its log into the file
    return path, told


def new_ledger(copied: Path | None = None) -> SqlLedger:
    """A ledger that lasts as long as the object: empty, or a copy."""
    path = Path(folder().name, f"{next(_numbers)}.db")
    shutil.copyfile(copied or template(), path)
    ledger = unsynced_ledger(f"sqlite:///{path}")
    weakref.finalize(ledger, _remove, ledger._engine, path)
    return ledger


def unsynced_ledger(url: str) -> SqlLedger:
    """The ledger at this SQLite URL, which does not wait for the disk: no test cuts the power."""
    engine = connect(url)
    event.listen(engine, "connect", _do_not_sync)
    engine.dialect = _dialect()
    return SqlLedger(engine.execution_options(compiled_cache=_compiled))


@cache
def _dialect() -> Dialect:
    """One for all ledgers, because a compiled statement belongs to its dialect."""
    engine = connect(f"sqlite:///{template()}")
    engine.connect().close()
    return engine.dialect


def _do_not_sync(connection: DBAPIConnection, record: object) -> None:
    connection.cursor().execute("PRAGMA synchronous = OFF")


def _remove(engine: Engine, path: Path) -> None:
    engine.dispose()
    path.unlink(missing_ok=True)


def waiting_jobs(engine: Engine) -> int:
    """The jobs of a PostgreSQL ledger that are to be done or being done."""
    with engine.connect() as connection:
        return int(connection.scalar(text("SELECT count(*) FROM procrastinate_jobs WHERE status IN ('todo', 'doing')")))
