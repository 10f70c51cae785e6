"""`db copy`, `db prune` and `db backup --replace` as an administrator calls them."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from bot.__main__ import main

pytestmark = pytest.mark.slow  # copies whole ledgers


@pytest.fixture
def ledger(tmp_path, monkeypatch, sqlite_url):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DELTABRIEF_DATA__FOLDER", str(tmp_path))
    monkeypatch.setenv("DELTABRIEF_DATABASE__URL", sqlite_url)
    assert main(["topics", "list"]) == 0  # creates the console's workspace
    return tmp_path / "ledger.db"


def said(capsys, *command):
    capsys.readouterr()
    code = main([*command])
    out, err = capsys.readouterr()
    return code, out, err


def test_a_copy_lists_its_tables_and_says_how_to_go_on(ledger, capsys):
    target = ledger.with_name("copy.db")
    code, out, err = said(capsys, "db", "copy", f"sqlite:///{ledger}", f"sqlite:///{target}")
    assert code == 0
    assert out.splitlines()[0].split() == ["TABLE", "ROWS", "DIGEST"]
    assert out.splitlines()[1].split()[:2] == ["workspaces", "1"]
    assert err == "The copy is complete and equal. Set database.url to it; the source is unchanged.\n"
    code, _, err = said(capsys, "db", "copy", f"sqlite:///{ledger}", f"sqlite:///{target}")
    assert (code, err) == (
        2,
        "deltabrief: The database is not empty: it has rows in “workspaces”. Give an empty database.\n",
    )


def test_pruning_says_what_it_would_remove_and_removes_it_when_told_to(ledger, capsys):
    code, out, _ = said(capsys, "db", "prune", "--older-than", "1y")
    assert code == 0
    assert out.endswith("0 articles with 0 claims, and the log of 0 polls. To remove this, add --yes.\n")
    code, out, err = said(capsys, "db", "prune", "--older-than", "52w", "--yes")
    assert (code, out, err) == (0, "Removed 0 articles with 0 claims, and the log of 0 polls.\n", "")


@pytest.mark.parametrize(
    ("age", "words"),
    [
        ("soon", "'soon' is not an age; write one like 365d, 52w or 1y"),
        ("7d", "must be between 30 days"),
        ("99999y", "100 years"),
    ],
)
def test_an_age_that_cannot_be_meant_is_refused(ledger, capsys, age, words):
    code, _, err = said(capsys, "db", "prune", "--older-than", age)
    assert code == 2
    assert words in err


def test_a_backup_replaces_an_earlier_one_only_if_asked_to(ledger, capsys):
    backup = ledger.with_name("backup.db")
    assert said(capsys, "db", "backup", str(backup))[0] == 0
    code, _, err = said(capsys, "db", "backup", str(backup))
    assert (code, err) == (
        2,
        f"deltabrief: {backup} already exists. Choose a new file, or add --replace to replace that backup.\n",
    )
    assert said(capsys, "db", "backup", str(backup), "--replace")[0] == 0


def test_doctor_names_a_ledger_that_others_can_read(ledger, capsys):
    ledger.chmod(0o644)
    out = said(capsys, "doctor")[1]
    assert f"{ledger} has mode 644: others can read it" in out
    ledger.chmod(0o600)
    assert "others can read it" not in said(capsys, "doctor")[1]


def test_a_file_is_smaller_after_pruning(ledger, capsys):
    with closing(sqlite3.connect(ledger)) as connection:
        connection.execute("CREATE TABLE ballast (words TEXT)")
        connection.executemany("INSERT INTO ballast VALUES (?)", [("x" * 1000,)] * 2000)
        connection.execute("DROP TABLE ballast")
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = ledger.stat().st_size
    assert said(capsys, "db", "prune", "--older-than", "1y", "--yes")[0] == 0
    assert ledger.stat().st_size < before - 1_000_000
