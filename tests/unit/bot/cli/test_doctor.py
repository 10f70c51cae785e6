from datetime import UTC, datetime

import pytest

from bot.cli import doctor
from summarizer.proposals.model import Outcome, ProposalCount, ProposalKind, TokenUse


def test_a_clock_before_this_version_is_wrong():
    finding = doctor.check_clock(datetime(1970, 1, 1, tzinfo=UTC), "UTC")
    assert "set the machine's clock" in finding.remedy


def test_a_clock_shows_utc_and_local_time():
    finding = doctor.check_clock(datetime(2027, 7, 1, 6, tzinfo=UTC), "Europe/Paris")
    assert finding.state == "2027-07-01 06:00 UTC, 08:00 in Europe/Paris"
    assert finding.remedy == ""


def test_a_folder_that_can_be_written_is_made_and_left_empty(tmp_path):
    finding = doctor.write_access(tmp_path / "new" / "folder")
    assert finding.remedy == ""
    assert list((tmp_path / "new" / "folder").iterdir()) == []


def test_a_folder_that_cannot_be_made_has_a_remedy(tmp_path):
    (tmp_path / "file").write_text("")
    finding = doctor.write_access(tmp_path / "file" / "folder")
    assert "set data.folder" in finding.remedy


@pytest.mark.parametrize(("free", "well"), [(doctor.LOW_DISK, True), (doctor.LOW_DISK - 1, False)])
def test_little_room_on_the_disk_is_told(tmp_path, monkeypatch, free, well):
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda _: type("Usage", (), {"free": free})())
    assert (doctor.disk(tmp_path / "not there yet").remedy == "") is well


def test_what_models_proposed_is_counted_by_what_became_of_it():
    counts = [
        ProposalCount(ProposalKind.RELATION, Outcome.CHECKED, "relation", 2),
        ProposalCount(ProposalKind.RELATION, Outcome.OWN, "undecided", 5),
        ProposalCount(ProposalKind.RELATION, Outcome.REFUSED, "relation", 3),
        ProposalCount(ProposalKind.RELATION, Outcome.REFUSED, "record: undecided", 4),
        ProposalCount(ProposalKind.RELATION, Outcome.REFUSED, "record: relation, likelier", 1),
        ProposalCount(ProposalKind.WORDING, Outcome.CHECKED, "wording", 4),
    ]
    finding, used = doctor.proposals(counts, {"small": TokenUse(7, 1, 900, 100)}, 0.0, 0.0)
    assert finding.state == (
        "relation 2 of 15 checked, 5 kept as the model's own; wording 4 of 4 checked. "
        "Refused most often for: record (5), relation (3)"
    )
    assert used.state == "7 requests (1 failed), 1,000 tokens in 30 days"


def test_articles_that_were_put_aside_are_counted_by_their_reason():
    slow, large = "it took too long", "it took too much memory"
    finding = doctor.analyses([slow, large, slow])
    assert finding.state.startswith(f"3 set aside: {slow} (2); {large} (1).")
    assert "deltabrief articles" in finding.state
    assert finding.remedy == doctor.analyses([]).remedy == ""  # the installation is fine
