"""Failures of real databases, and the messages for users."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import PendingRollbackError

from storage.admin import open_ledger, upgrade_database
from storage.engine import EXAMPLES, connect
from storage.unit_of_work import SqlLedger
from summarizer.errors import StorageError, UsageError
from summarizer.ingest.model import SourceCheck
from summarizer.workspace.model import Workspace


def store(ledger, name="w"):
    with ledger() as work:
        work.workspaces.add(Workspace(name, "Newsroom " * 500))
        work.commit()


def test_a_locked_database_says_so(sqlite_url):
    ledger = open_ledger(f"{sqlite_url}?timeout=0.1")
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="locked by another process"):
            store(ledger)
        with ledger() as work:
            assert work.workspaces.list_all() == ()
        other.execute("ROLLBACK")
    store(ledger)
    ledger.dispose()


def test_a_read_only_database_says_so_and_can_be_read(sqlite_url, sqlite_ledger):
    store(sqlite_ledger)
    path = sqlite_url.removeprefix("sqlite:///")
    ledger = open_ledger(f"sqlite:///file:{path}?mode=ro&uri=true")
    with ledger() as work:
        assert [workspace.id for workspace in work.workspaces.list_all()] == ["w"]
    with pytest.raises(StorageError, match="read-only"):
        store(ledger, "v")
    ledger.dispose()


def test_a_full_disk_says_so_and_loses_nothing(sqlite_url, sqlite_ledger):
    store(sqlite_ledger)
    engine = connect(sqlite_url)
    full = SqlLedger(engine)
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")  # no file may grow, as on a full disk
    with pytest.raises(StorageError, match=r"disk is full.*Free some space"):
        store_many(full)
    with sqlite_ledger() as work:
        assert work.workspaces.get("w") == Workspace("w", "Newsroom " * 500)
    full.dispose()


def store_many(ledger):
    for number in range(200):
        store(ledger, f"w{number}")


@pytest.mark.parametrize("ledger", ["sqlite_ledger", pytest.param("postgres_ledger", marks=pytest.mark.postgres)])
def test_a_unit_that_failed_cannot_commit_what_the_database_has_dropped(request, ledger):
    """PostgreSQL answers the commit of a failed transaction with a rollback and no error."""
    ledger = request.getfixturevalue(ledger)
    with ledger() as work:
        work.workspaces.add(Workspace("w", "Newsroom"))
        with pytest.raises(StorageError, match="refers to"):
            work.sources.add_check(SourceCheck("nothing", datetime(2025, 3, 1, tzinfo=UTC), 0))
        with pytest.raises(PendingRollbackError):
            work.commit()
    store(ledger)


@pytest.mark.parametrize(
    ("make_file", "said"),
    [
        pytest.param(
            lambda path: path.mkdir(),
            r"ledger\.db is a folder, and a database is a file; write sqlite:///.*ledger\.db/deltabrief\.db$",
            id="a folder",
        ),
        pytest.param(
            lambda path: path.write_bytes(b"not a database " * 100),
            r"ledger\.db: this file is not a database, or it is damaged\. Check its name in --database or database\.url",
            id="another kind of file",
        ),
    ],
)
def test_what_is_no_database_says_so(tmp_path, make_file, said):
    make_file(tmp_path / "ledger.db")
    for use in (upgrade_database, open_ledger):
        with pytest.raises((StorageError, UsageError), match=said):
            use(f"sqlite:///{tmp_path / 'ledger.db'}")


def test_a_missing_folder_says_so(tmp_path):
    with pytest.raises(UsageError, match=r"There is no folder .*nowhere for the database; create it"):
        upgrade_database(f"sqlite:///{tmp_path / 'nowhere' / 'ledger.db'}")


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("notes.txt", "This is not a database URL; write sqlite:///notes.txt"),
        ("var/deltabrief.db", "This is not a database URL; write sqlite:///var/deltabrief.db"),
        ("me:hidden@host/ledger", f"This is not a database URL; write {EXAMPLES}"),
        ("mongodb://me:hidden@host/x", f"Databases of kind “mongodb” are not supported; write {EXAMPLES}"),
    ],
)
def test_what_is_no_url_of_a_database_is_told_what_to_write(url, said):
    with pytest.raises(UsageError) as error:
        open_ledger(url)
    assert str(error.value) == said


def test_an_error_keeps_its_cause(sqlite_ledger):
    store(sqlite_ledger)
    with pytest.raises(StorageError) as caught:
        store(sqlite_ledger)
    assert isinstance(caught.value.__cause__.__cause__, sqlite3.IntegrityError)


@pytest.mark.postgres
def test_an_unreachable_server_says_so(postgres_server):
    with pytest.raises(StorageError, match="cannot be reached"):
        open_ledger("postgresql://nobody:wrong@127.0.0.1:1/ledger")


@pytest.mark.postgres
def test_an_idle_connection_that_the_server_closed_is_replaced(postgres_ledger):
    """As after a restart of the server, whose clients must not notice it with their next command."""
    pid = text("SELECT pg_backend_pid()")
    with postgres_ledger() as one, postgres_ledger() as two:
        idle = [work._connection.scalar(pid) for work in (one, two)]
    with postgres_ledger._engine.connect() as other, postgres_ledger._engine.connect() as another:
        assert {other.scalar(pid), another.scalar(pid)} == {*idle}
        another.close()
        closed = [each for each in idle if each != other.scalar(pid)]
        assert other.scalar(text("SELECT pg_terminate_backend(:pid, 5000)"), {"pid": closed[0]})
        with postgres_ledger() as work:
            assert work.workspaces.list_all() is not None
            assert work._connection.scalar(pid) not in idle


@pytest.mark.postgres
def test_text_that_postgresql_cannot_keep_is_refused(postgres_ledger):
    with pytest.raises(StorageError, match="character"), postgres_ledger() as work:
        work.workspaces.add(Workspace("w", "half a \x00 byte"))


WRITER = """
import sys
from storage.admin import open_ledger
from summarizer.workspace.model import Workspace
ledger = open_ledger(sys.argv[1])
for number in range(25):
    with ledger() as work:
        work.workspaces.list_all()
        work.workspaces.add(Workspace(f"{sys.argv[2]}-{number}", "Newsroom"))
        work.commit()
ledger.dispose()
"""


@pytest.mark.slow
def test_several_processes_write_into_one_file(sqlite_url, sqlite_ledger):
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, sqlite_url, name]) for name in ("one", "two", "three")]
    assert [writer.wait(timeout=120) for writer in writers] == [0, 0, 0]
    with sqlite_ledger() as work:
        assert len(work.workspaces.list_all()) == 75


@pytest.mark.slow
def test_opening_a_ledger_loads_no_model_library():
    heavy = "{'torch', 'transformers', 'spacy', 'discord'} & {*sys.modules}"
    program = f"import sys, storage.admin; print({heavy} or 'none')"
    assert subprocess.check_output([sys.executable, "-c", program], text=True).strip() == "none"
