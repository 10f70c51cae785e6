"""Some days of polling through outages and SIGKILL: every item once, every edit found. The full run is a benchmark."""

import pytest

from benchmarks._soak_sites import Scale
from benchmarks.soak import soak


@pytest.mark.slow
def test_through_outages_and_kills_every_item_is_stored_once_and_every_edit_is_seen():
    figures, killed = soak(Scale(hours=60, sources=3, life=60, seed=34))
    assert killed > 2
    assert figures["items"] > 10
    assert figures["edits"] == 8
    assert [figures[name] for name in ("missed", "twice", "edits_missed", "taken_back")] == [0, 0, 0, 0]
