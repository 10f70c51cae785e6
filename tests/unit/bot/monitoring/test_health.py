from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.monitoring.health import Health, HealthFacts, assess
from summarizer.delivery.model import Lease

NOW = datetime(2026, 3, 1, 8, tzinfo=UTC)
LIVE, OVER = NOW + timedelta(seconds=20), NOW - timedelta(seconds=1)


@pytest.mark.parametrize(
    ("facts", "status", "words"),
    [
        pytest.param(HealthFacts(None, Lease("me", LIVE), None, "me"), "ok", "", id="runs"),
        pytest.param(HealthFacts(None, Lease("other", LIVE), None, "me"), "standby", "", id="waits for another"),
        pytest.param(HealthFacts(None, Lease("me", OVER), None, "me"), "failing", "not renewed", id="hangs"),
        pytest.param(HealthFacts(None, Lease("other", OVER), None, "me"), "failing", "has not got", id="lost it"),
        pytest.param(HealthFacts(None, None, None, "me"), "failing", "has not got", id="no lease"),
        pytest.param(HealthFacts("it is locked", None, None, "me"), "failing", "it is locked", id="no ledger"),
        pytest.param(HealthFacts(None, Lease("any", LIVE), None), "ok", "", id="somebody runs"),
        pytest.param(HealthFacts(None, Lease("any", OVER), None), "failing", "no instance", id="nobody runs"),
        pytest.param(HealthFacts(None, None, None), "failing", "no instance", id="nobody ever ran"),
        pytest.param(HealthFacts(None, None, None, "me", is_worker=True), "ok", "", id="works for nobody yet"),
        pytest.param(
            HealthFacts("gone", None, None, "me", is_worker=True), "failing", "gone", id="works without a ledger"
        ),
    ],
)
def test_health_follows_from_the_ledger_and_its_lease(facts, status, words):
    health = assess(facts, NOW)
    assert health.status == status
    assert words in "; ".join(health.problems)
    assert health.is_well is (status != "failing")
    assert bool(health.problems) is (status == "failing")


def test_a_late_briefing_is_a_warning_and_no_reason_to_restart():
    late = HealthFacts(None, Lease("me", LIVE), NOW - timedelta(minutes=40), "me")
    assert assess(late, NOW) == Health("ok", (), ("a briefing has been due for 40 minutes",))
