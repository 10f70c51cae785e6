from pathlib import Path

import pytest

from benchmarks import ledger_copy
from benchmarks._cli import Request
from benchmarks.ledger_copy import measure
from summarizer.briefing.model import Briefing

pytestmark = pytest.mark.slow  # copies whole ledgers

SAMPLE = Path(__file__).parents[3] / "config" / "sample"


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(ledger_copy, "databases", lambda: ["sqlite"])
    return Request(SAMPLE, limit=600)


def test_briefings_cards_and_timelines_are_the_same_before_and_after(small):
    figures = measure(small).figures
    assert (figures["pages"], figures["different"]) == (6, 0)
    assert figures["briefing_lines"] > 0
    assert figures["rows"] > 600


def test_a_copy_that_tells_something_else_is_noticed(small, monkeypatch):
    """Here the copy has forgotten what the reader was told."""
    ledgers: list[str] = []
    compose = ledger_copy._due

    def forgetful(ledger, service, subscription_id) -> Briefing:
        ledgers.append(str(ledger._engine.url))
        copied = len({*ledgers}) > 1
        return compose(ledger, service, ledger_copy.STRANGER if copied else subscription_id)

    monkeypatch.setattr(ledger_copy, "_due", forgetful)
    assert measure(small).figures["different"] == 1
