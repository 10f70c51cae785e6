"""A ledger that is copied to another database is complete, equal and usable, also if the copy was interrupted."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Date,
    DateTime,
    Enum,
    Float,
    Integer,
    LargeBinary,
    Time,
    create_engine,
    func,
    insert,
    inspect,
    make_url,
    select,
    text,
)

from storage.admin import open_ledger, upgrade_database
from storage.copy_ledger import _plain_tables, copy_ledger
from storage.engine import connect
from storage.tables.base import Base
from storage.tables.delivery import LeaseRow
from summarizer.delivery.model import Lease
from summarizer.errors import StorageError, UsageError
from summarizer.ingest.model import RawArticle
from summarizer.topics.model import Aspect, Topic
from summarizer.workspace.model import Workspace
from tests.fake_models import fake_service

pytestmark = pytest.mark.slow  # copies whole ledgers

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ROWS = 5


def clock():
    return NOW


@pytest.fixture
def empty_postgres(postgres_server):
    name = f"copy_{uuid.uuid4().hex[:12]}"
    engine = connect(postgres_server)
    with engine.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {name}"))
    yield make_url(postgres_server).update_query_dict({"options": f"-csearch_path={name}"}).render_as_string(False)
    with engine.begin() as connection:
        connection.execute(text(f"DROP SCHEMA {name} CASCADE"))
    engine.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def target(request, tmp_path):
    return (
        f"sqlite:///{tmp_path / 'copy.db'}" if request.param == "sqlite" else request.getfixturevalue("empty_postgres")
    )


@pytest.fixture
def full(sqlite_url):
    """Rows in every table that there is; references inside a table point forwards."""
    engine = create_engine(sqlite_url)
    with engine.begin() as connection:
        for table in _plain_tables():
            connection.execute(insert(table), [_row(table, number) for number in range(ROWS)])
    engine.dispose()
    return sqlite_url


def _row(table, number):
    return {column.name: _value(table, column, number) for column in table.columns}


def _value(table, column, number):
    if column.foreign_keys:
        (key,) = column.foreign_keys
        inside = key.column.table is table
        return f"{key.column.table.name} {(number + 1) % ROWS if inside else number}"
    if isinstance(Base.metadata.tables[table.name].columns[column.name].type, Enum):
        return f"kind {number}"
    if isinstance(column.type, JSON):
        return [{"name": "Sørøya “é”", "number": number, "score": 0.1 + number}]
    plain = {
        DateTime: NOW + timedelta(days=number, microseconds=7),
        Date: date(2026, 3, 1 + number),
        Time: time(8, number),
        Boolean: bool(number % 2),
        Float: 0.1 * number,
        LargeBinary: bytes([0, number, 255]),
        BigInteger: 10 + number,
        Integer: 10 + number,
    }
    kinds = [value for kind, value in plain.items() if isinstance(getattr(column.type, "impl", column.type), kind)]
    return kinds[0] if kinds else f"{table.name} {number}"


def contents(url):
    engine = connect(url)
    with engine.connect() as connection:
        found = {
            table.name: sorted(tuple(map(repr, row)) for row in connection.execute(select(table)))
            for table in _plain_tables()
        }
    engine.dispose()
    return found


def test_every_row_of_every_table_is_copied(full, target):
    copied = copy_ledger(full, target, clock, batch=2)
    assert {table.name for table in copied} == set(Base.metadata.tables) - {LeaseRow.__tablename__}
    assert {table.rows for table in copied} == {ROWS}
    assert contents(target) == contents(full)
    open_ledger(target).dispose()


@pytest.mark.parametrize("batches", [1, 7, 30, 60])
def test_an_interrupted_copy_cannot_be_opened_and_is_finished_by_the_same_command(full, target, batches):
    done = []

    def interrupt(*report):
        done.append(report)
        if len(done) == batches:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        copy_ledger(full, target, clock, interrupt, batch=2)
    for use in (open_ledger, upgrade_database):
        with pytest.raises(StorageError, match="unfinished copy"):
            use(target)
    again = []
    copy_ledger(full, target, clock, lambda *report: again.append(report), batch=2)
    assert not set(again) & set(done[:-1])
    assert contents(target) == contents(full)


def test_what_was_written_since_the_copy_began_is_noticed(full, target):
    def change(table, done, total):
        del done, total
        if table == "claims":
            engine = connect(target)
            with engine.begin() as connection:
                connection.execute(text("UPDATE articles SET publisher = 'Someone else'"))
            engine.dispose()

    with pytest.raises(StorageError, match="“articles” is not equal to the source: the rows differ"):
        copy_ledger(full, target, clock, change)
    with pytest.raises(StorageError, match="unfinished copy"):
        open_ledger(target)


def test_a_ledger_in_use_is_not_copied(sqlite_url, target):
    ledger = open_ledger(sqlite_url)
    with ledger() as unit:
        unit.leases.take(Lease("the bot", NOW + timedelta(seconds=30)), NOW)
        unit.commit()
    ledger.dispose()
    with pytest.raises(StorageError, match="the bot is using this ledger, so it was not copied"):
        copy_ledger(sqlite_url, target, clock)


def test_nothing_is_copied_over_something(full, tmp_path):
    with pytest.raises(UsageError, match="same database"):
        copy_ledger(full, full, clock)
    used = f"sqlite:///{tmp_path / 'used.db'}"
    upgrade_database(used)
    ledger = open_ledger(used)
    with ledger() as unit:
        unit.workspaces.add(Workspace("w", "W"))
        unit.commit()
    with pytest.raises(UsageError, match="not empty: it has rows in “workspaces”"):
        copy_ledger(full, used, clock)
    ledger.dispose()


def test_the_copy_gives_equal_briefings_and_goes_on_from_there(sqlite_ledger, sqlite_url, target):
    service = fake_service(sqlite_ledger)
    with sqlite_ledger() as unit:
        unit.workspaces.add(Workspace("w", "W"))
        unit.commit()
    topic = Topic(
        "t", "w", "Arvik dam", "The dam above Arvik", ("dam",), aspects=(Aspect("Holds", "Does the dam hold?"),)
    )
    service.add_topic(topic)
    read(service, "The dam at Arvik holds. The mayor visited the dam.", 1)
    read(service, "The dam at Arvik broke.", 2)
    before = service.preview("t", "d", NOW)
    sqlite_ledger.dispose()
    copy_ledger(sqlite_url, target, clock)
    ledger = open_ledger(target)
    copy = fake_service(ledger)
    assert before.changes
    assert copy.preview("t", "d", NOW) == before
    assert copy.ask("w", "Does the dam hold?", NOW) == service.ask("w", "Does the dam hold?", NOW)
    read(copy, "The dam at Arvik is being rebuilt.", 3)
    assert len(copy.preview("t", "d", NOW).disclosed_claim_ids) > len(before.disclosed_claim_ids)
    ledger.dispose()


def read(service, words, day):
    raw = RawArticle(
        words, "The Courier", NOW - timedelta(days=4 - day), title=f"Day {day}", url=f"https://c.example/{day}"
    )
    service.analyse(service.ingest("w", raw).version_id)


@pytest.mark.postgres
def test_postgres_goes_on_numbering_after_the_highest_number(full, empty_postgres):
    copy_ledger(full, empty_postgres, clock)
    engine = connect(empty_postgres)
    claims = next(table for table in _plain_tables() if table.name == "claims")
    with engine.begin() as connection:
        highest = connection.execute(select(func.max(claims.c.number))).scalar_one()
        row = {**_row(claims, 0), "id": "another"}
        del row["number"]
        connection.execute(insert(claims), [row])
        assert connection.execute(select(claims.c.number).where(claims.c.id == "another")).scalar_one() == highest + 1
        assert "words" in {column["name"] for column in inspect(connection).get_columns("claims")}
    engine.dispose()
