from __future__ import annotations

import sqlite3

import psycopg
import pytest
from psycopg import errors

from storage.database_errors import as_named_error
from summarizer.errors import AlreadyStoredError, StorageError


def sqlite_error(code, message="it failed"):
    error = sqlite3.OperationalError(message)
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "said"),
    [
        pytest.param(sqlite3.SQLITE_BUSY, "locked", id="busy"),
        pytest.param(sqlite3.SQLITE_BUSY_SNAPSHOT, "locked", id="an extended code of busy"),
        pytest.param(sqlite3.SQLITE_READONLY_DBMOVED, "read-only", id="read-only"),
        pytest.param(sqlite3.SQLITE_FULL, "disk is full", id="full"),
        pytest.param(sqlite3.SQLITE_IOERR_FSYNC, "disk", id="input or output"),
        pytest.param(sqlite3.SQLITE_CANTOPEN, "cannot be opened", id="cannot open"),
        pytest.param(sqlite3.SQLITE_CORRUPT, "restore", id="corrupt"),
        pytest.param(sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY, "refers to", id="dangling"),
    ],
)
def test_what_sqlite_means(code, said):
    found = as_named_error(sqlite_error(code))
    assert type(found) is StorageError
    assert said in str(found)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        pytest.param(errors.SerializationFailure(), "locked", id="serialization"),
        pytest.param(errors.DeadlockDetected(), "locked", id="deadlock"),
        pytest.param(errors.ReadOnlySqlTransaction(), "read-only", id="read-only"),
        pytest.param(errors.InsufficientPrivilege(), "read-only", id="no right to write"),
        pytest.param(errors.DiskFull(), "disk is full", id="full"),
        pytest.param(errors.ForeignKeyViolation(), "refers to", id="dangling"),
        pytest.param(errors.UndefinedTable(), "db upgrade", id="no tables"),
        pytest.param(errors.AdminShutdown(), "cannot be reached", id="shut down"),
        pytest.param(errors.InvalidPassword(), "cannot be reached", id="wrong password"),
        pytest.param(errors.InvalidCatalogName(), "cannot be reached", id="no such database"),
        pytest.param(psycopg.OperationalError("connection refused"), "cannot be reached", id="no connection"),
        pytest.param(psycopg.DataError("cannot contain NUL"), "character", id="a NUL"),
    ],
)
def test_what_postgresql_means(error, said):
    found = as_named_error(error)
    assert type(found) is StorageError
    assert said in str(found)


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(sqlite_error(sqlite3.SQLITE_CONSTRAINT_UNIQUE), id="sqlite"),
        pytest.param(sqlite_error(sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY), id="sqlite, primary key"),
        pytest.param(errors.UniqueViolation(), id="postgresql"),
    ],
)
def test_a_twin_is_told_apart(error):
    assert isinstance(as_named_error(error), AlreadyStoredError)


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(sqlite_error(sqlite3.SQLITE_ERROR, "near SELEC: syntax error"), id="wrong SQL"),
        pytest.param(sqlite3.ProgrammingError("Cannot operate on a closed database."), id="the driver itself"),
        pytest.param(errors.UndefinedColumn(), id="wrong column"),
        pytest.param(KeyError("x"), id="anything else"),
    ],
)
def test_a_bug_is_not_explained_away(error):
    assert as_named_error(error) is None
