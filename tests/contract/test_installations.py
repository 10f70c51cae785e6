"""Where the app is installed: one row for each team of a platform, and what it was last given."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.workspace.model import Installation


@pytest.fixture
def installation(make) -> Installation:
    return Installation("slack", "T1", "Harbour Watch", "xoxb-1", make.noon, "slack:U1")


def test_an_installation_is_kept_replaced_and_removed(ledger, make, installation):
    other = replace(installation, team_id="T2", name="Quay", installed_at=make.at(1))
    again = replace(installation, bot_token="xoxb-2", installed_at=make.at(2))
    with ledger() as work:
        for each in (installation, other, replace(installation, platform="other")):
            work.installations.put(each)
        work.commit()
    with ledger() as work:
        assert work.installations.get("slack", "T1") == installation
        assert work.installations.get("slack", "T2") == other
        work.installations.put(again)
        work.commit()
    with ledger() as work:
        assert work.installations.get("slack", "T1") == again
        assert work.installations.get("slack", "T2") == other
        work.installations.remove("slack", "T1")
        work.installations.remove("slack", "T9")
        work.commit()
    with ledger() as work:
        assert work.installations.get("slack", "T1") is None
        assert work.installations.get("other", "T1") == replace(installation, platform="other")


def test_a_token_is_never_printed(installation):
    assert "xoxb-1" not in f"{installation!r} {installation}"
