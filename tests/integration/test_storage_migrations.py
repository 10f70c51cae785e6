"""The revisions, run on real databases of either kind."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text

from storage import migrate
from storage.database import open_ledger, upgrade
from storage.engines import connect
from storage.migrate import check_revision, in_tables, newest
from storage.tables import Base
from summarizer.errors import StorageError, UsageError


@pytest.fixture(params=["sqlite_url", pytest.param("postgres_url", marks=pytest.mark.postgres)])
def url(request):
    return request.getfixturevalue(request.param)


@pytest.fixture
def engine(url):
    engine = connect(url)
    yield engine
    engine.dispose()


def test_the_revisions_make_exactly_the_tables_that_the_code_expects(engine):
    with engine.connect() as connection:
        compared = {"include_object": in_tables, "compare_type": True, "target_metadata": Base.metadata}
        assert compare_metadata(MigrationContext.configure(connection, opts=compared), Base.metadata) == []
        assert {*Base.metadata.tables} <= {*inspect(connection).get_table_names()}


def test_upgrading_twice_does_nothing(url, engine):
    upgrade(url)
    check_revision(engine)


def test_a_database_from_a_newer_version_is_refused_with_both_revisions(url, engine):
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    try:
        for use in (open_ledger, upgrade):
            with pytest.raises(StorageError, match=f"9999.*newer.*{newest()}"):
                use(url)
    finally:
        with engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = :known"), {"known": newest()})


def test_an_empty_database_is_refused_until_it_is_upgraded(tmp_path):
    url = f"sqlite:///{tmp_path / 'new.db'}"
    with pytest.raises(StorageError, match="deltabrief db upgrade"):
        open_ledger(url)
    upgrade(url)
    open_ledger(url).dispose()


def test_an_older_database_is_refused_until_it_is_upgraded(sqlite_url, monkeypatch):
    held = newest()
    monkeypatch.setattr("storage.migrate.newest", lambda: "9998")
    with pytest.raises(StorageError, match=f"{held}.*9998.*backup"):
        open_ledger(sqlite_url)


def test_an_upgrade_that_fails_leaves_nothing_behind(tmp_path):
    path = tmp_path / "half.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE deliveries (id)")  # in the way of the last table of the first revision
    connection.close()
    with pytest.raises(Exception, match="deliveries"):
        upgrade(f"sqlite:///{path}")
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall() == [("deliveries",)]
    connection.close()


@pytest.mark.parametrize("url", ["ledger.db", "mysql://host/ledger", "", "postgresql+asyncpg://host/ledger"])
def test_an_address_of_no_database_of_ours_is_wrong_use(url):
    with pytest.raises(UsageError, match="sqlite:///"):
        open_ledger(url)


@pytest.mark.slow
@pytest.mark.parametrize("attempt", range(3))
def test_processes_that_upgrade_at_the_same_time_all_succeed(tmp_path, attempt):
    program = "import sys; from storage.database import upgrade; upgrade(sys.argv[1])"
    url = f"sqlite:///{tmp_path / 'new.db'}"
    runs = [subprocess.Popen([sys.executable, "-c", program, url]) for _ in range(3)]
    assert [run.wait(timeout=120) for run in runs] == [0, 0, 0]
    open_ledger(url).dispose()


def test_a_draft_for_unchanged_tables_changes_nothing(sqlite_url, tmp_path, monkeypatch):
    revisions = shutil.copytree(migrate._REVISIONS, tmp_path / "migrations")
    monkeypatch.setattr(migrate, "_REVISIONS", revisions)
    held = newest()
    written = migrate.draft(sqlite_url, "Nothing to do")
    assert written.parent == revisions / "versions"
    assert f"down_revision = '{held}'" in written.read_text()
    assert "op." not in written.read_text().partition("def upgrade")[2]
