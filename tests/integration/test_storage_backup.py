from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from storage.admin import backup, open_ledger, restore, upgrade_database
from summarizer.delivery.model import Lease
from summarizer.errors import StorageError, UsageError
from summarizer.workspace.model import Workspace

pytestmark = pytest.mark.slow  # copies whole ledgers

NOW = datetime(2025, 5, 5, 12, tzinfo=UTC)


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
        return [workspace.id for workspace in work.workspaces.list_all()]


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
    restore(tmp_path / "copy.db", sqlite_url, NOW)
    assert names(filled) == ["before"]
    add(filled, "again")
    assert names(filled) == ["again", "before"]


def test_a_backup_can_be_restored_where_there_is_no_ledger(filled, sqlite_url, tmp_path):
    backup(sqlite_url, tmp_path / "copy.db")
    elsewhere = f"sqlite:///{tmp_path / 'elsewhere.db'}"
    restore(tmp_path / "copy.db", elsewhere, NOW)
    ledger = open_ledger(elsewhere)
    assert names(ledger) == ["before"]
    ledger.dispose()


def test_a_broken_ledger_is_set_aside(filled, sqlite_url, tmp_path):
    backup(sqlite_url, tmp_path / "copy.db")
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"a burnt disk " * 1000)
    restore(tmp_path / "copy.db", f"sqlite:///{broken}", NOW)
    ledger = open_ledger(f"sqlite:///{broken}")
    assert names(ledger) == ["before"]
    ledger.dispose()
    assert (tmp_path / "broken.db.broken").read_bytes().startswith(b"a burnt disk")


def test_an_earlier_backup_is_not_overwritten(filled, sqlite_url, tmp_path):
    (tmp_path / "copy.db").write_text("precious")
    with pytest.raises(UsageError, match="already exists"):
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
        pytest.param(lambda path: path.write_text("not a database at all"), "not a valid", id="another kind of file"),
        pytest.param(from_the_future, "9999.*newer", id="from a newer version"),
        pytest.param(without_tables, "no tables", id="another database"),
        pytest.param(lambda path: path.touch(), "no tables", id="an empty file"),
        pytest.param(lambda path: path.mkdir(), "no backup", id="a folder"),
    ],
)
def test_what_is_no_backup_leaves_the_ledger_alone(filled, sqlite_url, tmp_path, make_file, said):
    make_file(tmp_path / "copy.db")
    with pytest.raises(StorageError, match=said) as caught:
        restore(tmp_path / "copy.db", sqlite_url, NOW)
    assert "Restore a backup with" not in str(caught.value)  # the backup is what is broken
    assert names(filled) == ["before"]


def test_a_server_has_tools_of_its_own(tmp_path):
    with pytest.raises(UsageError, match="pg_dump"):
        backup("postgresql://host/ledger", tmp_path / "copy.db")
    with pytest.raises(UsageError, match="pg_restore"):
        restore(tmp_path / "copy.db", "postgresql://host/ledger", NOW)


# --- damage ---------------------------------------------------------------------------------------------------------


def damaged(path):
    """Overwrite pages in the middle, as a failing disk does; the header is still that of a database."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    with path.open("r+b") as file:
        for page in range(pages // 3, pages // 2):
            file.seek(page * size)
            file.write(b"\xde\xad" * (size // 2))


def dangling(path):
    """A row with a missing parent, as left by tools without foreign keys."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(
            "INSERT INTO destinations (id, workspace_id, platform, kind, address) VALUES ('d', 'nobody', 'p', 'channel', '1')"
        )


def zeroed(path):
    path.write_bytes(b"\0" * 8192)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        pytest.param(damaged, "is damaged", id="pages overwritten"),
        pytest.param(zeroed, "is damaged", id="zeros"),
        pytest.param(dangling, "“destinations” refers to a row of “workspaces” that is not there", id="dangling"),
        pytest.param(lambda path: path.write_bytes(b""), "it has no tables", id="empty"),
        pytest.param(lambda path: path.write_bytes(path.read_bytes()[:9000]), "is damaged", id="cut off"),
    ],
)
def test_a_damaged_ledger_is_not_backed_up_as_if_it_were_whole(sqlite_url, tmp_path, spoil, said):
    ledger = tmp_path / "ledger.db"
    spoil(ledger)
    before = ledger.read_bytes()
    with pytest.raises(StorageError, match=said) as caught:
        backup(sqlite_url, tmp_path / "copy.db")
    assert "db restore" in str(caught.value)
    assert ledger.read_bytes() == before
    assert sorted(path.name for path in tmp_path.glob("copy*")) == []


@pytest.mark.parametrize("spoil", [damaged, zeroed, dangling], ids=["pages overwritten", "zeros", "dangling"])
def test_a_damaged_backup_replaces_nothing(filled, sqlite_url, tmp_path, spoil):
    backup(sqlite_url, tmp_path / "copy.db")
    spoil(tmp_path / "copy.db")
    with pytest.raises(StorageError, match="not a valid backup"):
        restore(tmp_path / "copy.db", sqlite_url, NOW)
    assert names(filled) == ["before"]
    assert not [*tmp_path.glob("*.before-restore*"), *tmp_path.glob("*.unfinished*")]


def test_what_a_killed_backup_left_is_overwritten(filled, sqlite_url, tmp_path):
    (tmp_path / "copy.db.unfinished").write_bytes(b"half of it" * 500)
    backup(sqlite_url, tmp_path / "copy.db")
    restore(tmp_path / "copy.db", sqlite_url, NOW)
    assert names(filled) == ["before"]


# --- the old ledger is kept -------------------------------------------------------------------------------------------


def test_the_ledger_that_is_replaced_is_kept_beside_it_each_time(filled, sqlite_url, tmp_path):
    backup(sqlite_url, tmp_path / "copy.db")
    add(filled, "after")
    first = restore(tmp_path / "copy.db", sqlite_url, NOW)
    add(filled, "later")
    second = restore(tmp_path / "copy.db", sqlite_url, NOW)
    for path, held in ((first, ["after", "before"]), (second, ["before", "later"])):
        kept = open_ledger(f"sqlite:///{path}")
        assert names(kept) == held
        kept.dispose()
    assert names(filled) == ["before"]


def test_a_ledger_is_not_restored_from_itself(filled, sqlite_url, tmp_path):
    (tmp_path / "link.db").symlink_to(tmp_path / "ledger.db")
    for path in (tmp_path / "ledger.db", tmp_path / "link.db"):
        with pytest.raises(UsageError, match="is the ledger itself"):
            restore(path, sqlite_url, NOW)
    assert names(filled) == ["before"]


def leased(ledger, until):
    with ledger() as work:
        work.leases.take(Lease("host, process 7", until), NOW)
        work.commit()


def test_a_ledger_on_which_an_instance_runs_is_not_replaced(filled, sqlite_url, tmp_path):
    backup(sqlite_url, tmp_path / "copy.db")
    add(filled, "after")
    leased(filled, NOW + timedelta(seconds=30))
    with pytest.raises(StorageError, match=r"host, process 7 is using this ledger.*Stop that instance"):
        restore(tmp_path / "copy.db", sqlite_url, NOW)
    assert names(filled) == ["after", "before"]
    restore(tmp_path / "copy.db", sqlite_url, NOW + timedelta(seconds=30))
    assert names(filled) == ["before"]


def test_a_lease_that_a_wrong_clock_wrote_does_not_prevent_a_restore(filled, sqlite_url, tmp_path):
    backup(sqlite_url, tmp_path / "copy.db")
    leased(filled, NOW + timedelta(days=900))
    restore(tmp_path / "copy.db", sqlite_url, NOW)
    assert names(filled) == ["before"]


def test_who_ran_when_the_backup_was_made_does_not_run_on_the_restored_ledger(filled, sqlite_url, tmp_path):
    leased(filled, NOW + timedelta(days=900))
    backup(sqlite_url, tmp_path / "copy.db")
    elsewhere = f"sqlite:///{tmp_path / 'elsewhere.db'}"
    assert restore(tmp_path / "copy.db", elsewhere, NOW) is None
    ledger = open_ledger(elsewhere)
    with ledger() as work:
        mine = Lease("mine", NOW + timedelta(seconds=30))
        assert work.leases.take(mine, NOW) == mine
    ledger.dispose()


def test_a_ledger_that_another_process_is_writing_is_not_waited_for_without_end(
    filled, sqlite_url, tmp_path, monkeypatch
):
    monkeypatch.setattr("storage.admin._LOOKS", 1)
    backup(sqlite_url, tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "ledger.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="locked by another process"):
            restore(tmp_path / "copy.db", f"{sqlite_url}?timeout=0.1", NOW)
        other.execute("ROLLBACK")
    assert names(filled) == ["before"]


# --- file permissions -------------------------------------------------------------------------------------------------


def test_ledgers_and_backups_are_for_their_owner_only(filled, sqlite_url, tmp_path):
    upgrade_database(f"sqlite:///{tmp_path / 'made.db'}")
    backup(sqlite_url, tmp_path / "copy.db")
    restore(tmp_path / "copy.db", f"sqlite:///{tmp_path / 'elsewhere.db'}", NOW)
    kept = restore(tmp_path / "copy.db", sqlite_url, NOW)
    for path in (tmp_path / "made.db", tmp_path / "copy.db", tmp_path / "elsewhere.db", kept):
        assert stat.filemode(path.stat().st_mode) == "-rw-------", path.name


def test_an_earlier_backup_is_replaced_when_the_new_one_is_verified(filled, sqlite_url, tmp_path):
    backup(sqlite_url, tmp_path / "copy.db")
    add(filled, "after")
    backup(sqlite_url, tmp_path / "copy.db", replace=True)
    copy = open_ledger(f"sqlite:///{tmp_path / 'copy.db'}")
    assert names(copy) == ["after", "before"]
    copy.dispose()


@pytest.mark.parametrize("ruin", ["no database", "a page"])
def test_a_backup_of_a_damaged_ledger_leaves_the_earlier_one_alone(filled, sqlite_url, tmp_path, ruin):
    backup(sqlite_url, tmp_path / "copy.db")
    before = (tmp_path / "copy.db").read_bytes()
    filled.dispose()
    ledger = tmp_path / "ledger.db"
    whole = ledger.read_bytes()
    page = whole[: len(whole) // 2 // 4096 * 4096]
    ledger.write_bytes(
        b"a burnt disk " * 1000 if ruin == "no database" else page + b"\xff" * 4096 + whole[len(page) + 4096 :]
    )
    with pytest.raises(StorageError, match="No backup was written or replaced"):
        backup(sqlite_url, tmp_path / "copy.db", replace=True)
    assert (tmp_path / "copy.db").read_bytes() == before


def test_a_ledger_is_no_backup_of_itself(filled, sqlite_url, tmp_path):
    with pytest.raises(UsageError, match="is the ledger itself"):
        backup(sqlite_url, tmp_path / "ledger.db", replace=True)
