"""Ledgers for every test: in a SQLite file, in PostgreSQL.

PostgreSQL is used if `DELTABRIEF_TEST_POSTGRES` is the URL of a database in which a schema may be created. If
`DELTABRIEF_REQUIRE` includes `postgres`, its absence fails the tests instead of skipping them.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import make_url, text

from storage.admin import open_ledger, upgrade_database
from storage.engine import connect
from storage.tables.base import Base
from storage.unit_of_work import SqlLedger
from summarizer.workspace.model import Workspace
from tests.ledgers import new_ledger, template, unsynced_ledger

_LEFT_OUT = re.compile(r"^pytestmark = (?:\[\n)?.*mark\.(model|slow|postgres)\b", re.MULTILINE)

_PLATFORMS = frozenset(
    Path(__file__).parent / "integration" / name for name in ("discord", "discord_fake", "notify", "slack_fake")
)
"""Every test in these folders logs in to a platform: all are slow. `e2e/test_session_*` go through both chats quickly."""


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Do not even import modules of which all tests are deselected: torch takes seconds, a platform's library half of one."""
    if collection_path in _PLATFORMS:
        return "not slow" in config.option.markexpr or None
    if collection_path.suffix == ".py" and (kind := _LEFT_OUT.search(collection_path.read_text())):
        return f"not {kind[1]}" in config.option.markexpr or None
    return None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is in the folders of platforms."""
    for item in items:
        if not _PLATFORMS.isdisjoint(item.path.parents):
            item.add_marker("slow")


def pytest_collection_finish(session: pytest.Session) -> None:
    """A module that loads models without saying so would cost every quick run seconds."""
    loaded = sorted({"spacy", "torch"} & sys.modules.keys())
    if loaded and "not model" in session.config.option.markexpr:
        raise pytest.UsageError(f"a test imports {' and '.join(loaded)}: mark its module with pytest.mark.model")


# The speed of this machine must not fail a test, and the same examples are drawn everywhere: a green test stays green.
settings.register_profile("plain", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("plain")
settings.register_profile("quick", max_examples=20)  # inherits from what is loaded


def pytest_configure(config: pytest.Config) -> None:
    """`make check` draws a fifth of the examples that `make test` draws, where a test does not say how many."""
    if "not slow" in config.option.markexpr:
        settings.load_profile("quick")


@pytest.fixture
def empty_ledger() -> SqlLedger:
    """A ledger for tests that do not care where it is stored."""
    return new_ledger()


@pytest.fixture
def ledger(empty_ledger: SqlLedger) -> SqlLedger:
    """The same with one workspace, `w`. Folders and modules that need another ledger have a fixture of this name."""
    with empty_ledger() as work:
        work.workspaces.add(Workspace("w", "Town"))
        work.commit()
    return empty_ledger


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    shutil.copyfile(template(), tmp_path / "ledger.db")
    return f"sqlite:///{tmp_path / 'ledger.db'}"


@pytest.fixture
def sqlite_ledger(sqlite_url: str) -> Iterator[SqlLedger]:
    ledger = unsynced_ledger(sqlite_url)
    yield ledger
    ledger.dispose()


@pytest.fixture(scope="session")
def postgres_server() -> str:
    """The URL of the PostgreSQL database for tests, or the reason why there is none."""
    url = os.environ.get("DELTABRIEF_TEST_POSTGRES", "")
    if not url and "postgres" in os.environ.get("DELTABRIEF_REQUIRE", "").split(","):
        pytest.fail("DELTABRIEF_REQUIRE includes PostgreSQL, but DELTABRIEF_TEST_POSTGRES is not set")
    if not url:
        pytest.skip("set DELTABRIEF_TEST_POSTGRES to the URL of a PostgreSQL database to run this")
    return url


@pytest.fixture(scope="session")
def postgres_schema(postgres_server: str) -> Iterator[str]:
    """The URL of a schema for this session, upgraded; dropped at the end."""
    name = f"test_{uuid.uuid4().hex[:12]}"
    url = make_url(postgres_server).update_query_dict({"options": f"-csearch_path={name}"})
    engine = connect(postgres_server)
    with engine.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {name}"))
    upgrade_database(url.render_as_string(hide_password=False))
    yield url.render_as_string(hide_password=False)
    with engine.begin() as connection:
        connection.execute(text(f"DROP SCHEMA {name} CASCADE"))
    engine.dispose()


@pytest.fixture
def postgres_url(postgres_schema: str) -> Iterator[str]:
    """The session's schema, emptied after the test."""
    yield postgres_schema
    engine = connect(postgres_schema)
    with engine.begin() as connection:
        for table in reversed(Base.metadata.sorted_tables):  # TRUNCATE takes a second, because it creates new files
            connection.execute(table.delete())
        for name in ("events", "periodic_defers", "jobs", "workers"):
            connection.execute(text(f"DELETE FROM procrastinate_{name}"))
    engine.dispose()


@pytest.fixture
def postgres_ledger(postgres_url: str) -> Iterator[SqlLedger]:
    ledger = open_ledger(postgres_url)
    yield ledger
    ledger.dispose()
