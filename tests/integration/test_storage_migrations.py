"""The revisions, run on real databases of both kinds."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import uuid

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, make_url, text

from storage import alembic_runner
from storage.admin import open_ledger, upgrade_database
from storage.alembic_runner import check_revision, in_tables, newest_revision
from storage.engine import connect
from storage.tables.base import Base
from summarizer.errors import StorageError, UsageError

pytestmark = pytest.mark.slow  # goes through every revision


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
    upgrade_database(url)
    check_revision(engine)


def test_a_database_from_a_newer_version_is_refused_with_both_revisions(url, engine):
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    try:
        for use in (open_ledger, upgrade_database):
            with pytest.raises(StorageError, match=f"9999.*newer.*{newest_revision()}"):
                use(url)
    finally:
        with engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = :known"), {"known": newest_revision()})


def test_an_empty_database_is_refused_until_it_is_upgraded(tmp_path):
    url = f"sqlite:///{tmp_path / 'new.db'}"
    with pytest.raises(StorageError, match="deltabrief db upgrade"):
        open_ledger(url)
    upgrade_database(url)
    open_ledger(url).dispose()


def test_an_older_database_is_refused_until_it_is_upgraded(sqlite_url, monkeypatch):
    held = newest_revision()
    monkeypatch.setattr("storage.alembic_runner.newest_revision", lambda: "9998")
    with pytest.raises(StorageError, match=f"{held}.*9998.*backup"):
        open_ledger(sqlite_url)


def test_an_upgrade_that_fails_leaves_nothing_behind(tmp_path):
    path = tmp_path / "half.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE deliveries (id)")  # conflicts with the last table of the first revision
    connection.close()
    with pytest.raises(Exception, match="deliveries"):
        upgrade_database(f"sqlite:///{path}")
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall() == [("deliveries",)]
    connection.close()


@pytest.mark.parametrize("url", ["ledger.db", "mysql://host/ledger", "", "postgresql+asyncpg://host/ledger"])
def test_an_address_of_no_database_of_ours_is_wrong_use(url):
    with pytest.raises(UsageError, match="sqlite:///"):
        open_ledger(url)


@pytest.mark.parametrize("attempt", range(3))
def test_processes_that_upgrade_at_the_same_time_all_succeed(tmp_path, attempt):
    program = "import sys; from storage.admin import upgrade_database; upgrade_database(sys.argv[1])"
    url = f"sqlite:///{tmp_path / 'new.db'}"
    runs = [subprocess.Popen([sys.executable, "-c", program, url]) for _ in range(3)]
    assert [run.wait(timeout=120) for run in runs] == [0, 0, 0]
    open_ledger(url).dispose()


def test_the_names_of_the_files_are_the_revisions():
    scripts = ScriptDirectory(str(alembic_runner._REVISIONS))
    assert alembic_runner._known_revisions() == {script.revision for script in scripts.walk_revisions()}
    assert newest_revision() == scripts.get_current_head()


def test_a_draft_for_unchanged_tables_changes_nothing(sqlite_url, tmp_path, monkeypatch):
    revisions = shutil.copytree(alembic_runner._REVISIONS, tmp_path / "migrations")
    monkeypatch.setattr(alembic_runner, "_REVISIONS", revisions)
    held = newest_revision()
    written = alembic_runner.draft(sqlite_url, "Nothing to do")
    assert written.parent == revisions / "versions"
    assert f"down_revision = '{held}'" in written.read_text()
    assert "op." not in written.read_text().partition("def upgrade")[2]


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def unborn(request, tmp_path):
    """A database without tables."""
    if request.param == "sqlite":
        engine = connect(f"sqlite:///{tmp_path / 'unborn.db'}")
        yield engine
        engine.dispose()
        return
    server = request.getfixturevalue("postgres_server")
    name = f"test_{uuid.uuid4().hex[:12]}"
    engine = connect(
        make_url(server).update_query_dict({"options": f"-csearch_path={name}"}).render_as_string(hide_password=False)
    )
    with engine.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {name}"))
    yield engine
    with engine.begin() as connection:
        connection.execute(text(f"DROP SCHEMA {name} CASCADE"))
    engine.dispose()


RATED_BEFORE = """
INSERT INTO workspaces (id, name) VALUES ('w', 'W');
INSERT INTO topics (id, workspace_id, name, spelling, description, keywords) VALUES ('t', 'w', 'T', 't', '', '[]');
INSERT INTO articles (id, workspace_id, publisher, origin, first_seen) VALUES ('a', 'w', 'P', 'P', '{noon}');
INSERT INTO article_versions (id, article_id, workspace_id, number, text, published_at, fetched_at, content_hash,
    signature, dated, state) VALUES ('v', 'a', 'w', 1, 'x', '{noon}', '{noon}', 'h', '', '1', 'analysed')
"""
CLAIM_BEFORE = """
INSERT INTO claims (id, workspace_id, article_id, version_id, start, "end", text, position, publisher, origin,
    reported_at, known_at, model, revision, prompt, subject, predicate, object, polarity, modality, stative,
    event_time, quantities, anaphora, lemmas, vector)
VALUES ('{id}', 'w', 'a', 'v', 0, 1, 'x', 0, 'P', 'P', '{noon}', '{noon}', 'm', '1', '', '', '', '', 'positive',
    'asserted', '0', {event}, '[]', '[]', '[]', '');
INSERT INTO relevances (claim_id, topic_id, score, aspect_score, known_at, reported_at)
VALUES ('{id}', 't', 0.5, 0, '{noon}', '{noon}')
"""
EVENTS = {
    "none": "NULL",
    "past": """'{"first": "2025-02-01", "last": "2025-02-28", "granularity": "month", "text": "in February"}'""",
    "plan": """'{"first": "2031-01-01", "last": "2031-12-31", "granularity": "year", "text": "in 2031"}'""",
}


def test_claims_that_were_rated_before_get_their_day_and_number(unborn):
    """The revisions themselves fill them in; the days are those that `Claim.day` gives."""
    noon = "2025-03-01 12:00:00.000000" + ("+00" if unborn.dialect.name == "postgresql" else "")
    stored = [RATED_BEFORE.format(noon=noon)]
    stored += [CLAIM_BEFORE.format(id=name, noon=noon, event=event) for name, event in EVENTS.items()]
    with unborn.begin() as connection:
        command.upgrade(alembic_runner.config(connection), "0002")
        for statement in ";".join(stored).split(";"):
            connection.exec_driver_sql(statement)
        command.upgrade(alembic_runner.config(connection), "0003")
        days = dict(connection.execute(text("SELECT claim_id, CAST(day AS TEXT) FROM relevances")).all())
        command.upgrade(alembic_runner.config(connection), "0027")
        joined = "FROM relevances AS r JOIN claims AS c ON c.id = r.claim_id WHERE r.number = c.number"
        numbered = connection.execute(text(f"SELECT c.id {joined}")).scalars().all()
    assert days == {"none": "2025-03-01", "past": "2025-02-01", "plan": "2025-03-01"}
    assert {*numbered} == {*EVENTS}


PARTIAL_BEFORE = """
INSERT INTO workspaces (id, name) VALUES ('w', 'W');
INSERT INTO sources (id, workspace_id, kind, location, publisher, added_at, paused, failures, told, settled)
VALUES ('s', 'w', 'feed', 'https://p.example/feed', 'P', '{noon}', '0', 0, '0', '1')
"""
ARTICLE_BEFORE = """
INSERT INTO articles (id, workspace_id, publisher, origin, first_seen, url, source_id)
VALUES ('{id}', 'w', 'P', 'P', '{noon}', 'https://p.example/{id}', {source});
INSERT INTO article_versions (id, article_id, workspace_id, number, text, published_at, fetched_at, content_hash,
    signature, dated, state, partial) VALUES ('{id}', '{id}', 'w', 1, 'x', '{noon}', '{noon}', 'h', '', '1', 'analysed',
    '{partial}')
"""


def test_pages_that_waited_to_be_read_are_followed(unborn):
    noon = "2025-03-01 12:00:00.000000" + ("+00" if unborn.dialect.name == "postgresql" else "")
    stored = [PARTIAL_BEFORE.format(noon=noon)]
    for name, source, partial in (("waits", "'s'", 1), ("whole", "'s'", 0), ("sentin", "NULL", 1)):
        stored.append(ARTICLE_BEFORE.format(id=name, noon=noon, source=source, partial=partial))
    with unborn.begin() as connection:
        command.upgrade(alembic_runner.config(connection), "0009")
        for statement in ";".join(stored).split(";"):
            connection.exec_driver_sql(statement)
        command.upgrade(alembic_runner.config(connection), "head")
        followed = connection.execute(text("SELECT article_id, source_id, url FROM followed_pages")).all()
    assert [tuple(row) for row in followed] == [("waits", "s", "https://p.example/waits")]


def test_the_one_aspect_that_a_claim_answered_is_taken_over(unborn):
    """Relevances had one aspect each; `aspect_answers` holds it afterwards, with the claim's times."""
    noon = "2025-03-01 12:00:00.000000" + ("+00" if unborn.dialect.name == "postgresql" else "")
    stored = [RATED_BEFORE.format(noon=noon)]
    stored += [CLAIM_BEFORE.format(id=name, noon=noon, event="NULL") for name in ("silent", "telling")]
    with unborn.begin() as connection:
        command.upgrade(alembic_runner.config(connection), "0002")
        for statement in ";".join(stored).split(";"):
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(
            "UPDATE relevances SET aspect = 'Safety', aspect_score = 0.75 WHERE claim_id = 'telling'"
        )
        command.upgrade(alembic_runner.config(connection), "0013")
        columns = "claim_id, topic_id, aspect, score, CAST(reported_at AS TEXT)"
        (found,) = connection.execute(text(f"SELECT {columns} FROM aspect_answers")).all()
    assert found[:4] == ("telling", "t", "Safety", 0.75)
    assert found[4].startswith("2025-03-01 12:00:00")


def test_destinations_get_the_platform_that_served_them(unborn):
    with unborn.begin() as connection:
        command.upgrade(alembic_runner.config(connection), "0014")
        connection.exec_driver_sql("INSERT INTO workspaces (id, name) VALUES ('w', 'W')")
        for kind in ("console", "channel", "thread", "direct"):
            connection.exec_driver_sql(
                f"INSERT INTO destinations (id, workspace_id, kind, address) VALUES ('{kind}', 'w', '{kind}', '1')"
            )
        command.upgrade(alembic_runner.config(connection), "0015")
        platforms = dict(connection.execute(text("SELECT id, platform FROM destinations")).all())
    assert platforms == {"console": "console", "channel": "discord", "thread": "discord", "direct": "discord"}
