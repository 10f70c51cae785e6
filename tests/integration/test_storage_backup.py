from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from storage.database import backup, open_ledger, restore
from summarizer.errors import StorageError, UsageError
from summarizer.types import Workspace


@pytest.fixture
def filled(sqlite_ledger):
    add(sqlite_ledger, "before")
    return sqlite_ledger


def add(ledger, name):
    with ledger() as work:
        work.workspaces.add(Workspace(name, "Newsroom"))
        work.commit()


def names(ledger):
    with ledger() as work:
        return [workspace.id for workspace in work.workspaces.all()]


def test_a_backup_holds_what_was_committed_and_nothing_else(filled, sqlite_url, tmp_path):
    with filled() as work:
        work.workspaces.add(Workspace("uncommitted", "Newsroom"))
        backup(sqlite_url, tmp_path / "copy.db")
        work.commit()
    copy = open_ledger(f"sqlite:///{tmp_path / 'copy.db'}")
    assert names(copy) == ["before"]
    copy.dispose()
    assert not [*tmp_path.glob("*.unfinished")]


def test_a_restored_ledger_is_the_one_that_was_backed_up_also_for_who_has_it_open(filled, sqlite_url, tmp_path):
    backup(sqlite_url, tmp_path / "copy.db")
    add(filled, "after")
    restore(tmp_path / "copy.db", sqlite_url)
    assert names(filled) == ["before"]
    add(filled, "again")
    assert names(filled) == ["again", "before"]


def test_a_backup_can_be_restored_where_there_is_no_ledger(filled, sqlite_url, tmp_path):
    backup(sqlite_url, tmp_path / "copy.db")
    elsewhere = f"sqlite:///{tmp_path / 'elsewhere.db'}"
    restore(tmp_path / "copy.db", elsewhere)
    ledger = open_ledger(elsewhere)
    assert names(ledger) == ["before"]
    ledger.dispose()


def test_a_broken_ledger_is_set_aside(filled, sqlite_url, tmp_path):
    backup(sqlite_url, tmp_path / "copy.db")
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"a burnt disk " * 1000)
    restore(tmp_path / "copy.db", f"sqlite:///{broken}")
    ledger = open_ledger(f"sqlite:///{broken}")
    assert names(ledger) == ["before"]
    ledger.dispose()
    assert (tmp_path / "broken.db.broken").read_bytes().startswith(b"a burnt disk")


def test_an_earlier_backup_is_not_overwritten(filled, sqlite_url, tmp_path):
    (tmp_path / "copy.db").write_text("precious")
    with pytest.raises(UsageError, match="exists already"):
        backup(sqlite_url, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "precious"


def test_a_missing_ledger_or_folder_is_no_empty_backup(sqlite_url, tmp_path):
    with pytest.raises(StorageError, match="no ledger"):
        backup(f"sqlite:///{tmp_path / 'none.db'}", tmp_path / "copy.db")
    with pytest.raises(StorageError, match="There is no folder"):
        backup(sqlite_url, tmp_path / "nowhere" / "copy.db")
    assert not (tmp_path / "copy.db").exists()


def from_the_future(path):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('9999')")


def without_tables(path):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE unrelated (id)")


@pytest.mark.parametrize(
    ("make_file", "said"),
    [
        pytest.param(lambda path: None, "no backup", id="missing"),
        pytest.param(lambda path: path.write_text("not a database at all"), "not a sound", id="another kind of file"),
        pytest.param(from_the_future, "9999.*newer", id="from a newer version"),
        pytest.param(without_tables, "no tables", id="another database"),
    ],
)
def test_what_is_no_backup_leaves_the_ledger_alone(filled, sqlite_url, tmp_path, make_file, said):
    make_file(tmp_path / "copy.db")
    with pytest.raises(StorageError, match=said) as caught:
        restore(tmp_path / "copy.db", sqlite_url)
    assert "Restore a backup with" not in str(caught.value)  # it is the backup that is broken
    assert names(filled) == ["before"]


def test_a_server_has_tools_of_its_own(tmp_path):
    with pytest.raises(UsageError, match="pg_dump"):
        backup("postgresql://host/ledger", tmp_path / "copy.db")
    with pytest.raises(UsageError, match="pg_restore"):
        restore(tmp_path / "copy.db", "postgresql://host/ledger")
