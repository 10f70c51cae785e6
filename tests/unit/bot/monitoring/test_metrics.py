from __future__ import annotations

from datetime import UTC, datetime, timedelta

from prometheus_client.parser import text_string_to_metric_families

from bot.monitoring.metrics import FRESH, LedgerState, Metrics
from storage.figures import LedgerFigures
from summarizer.delivery.model import DeliveryState
from summarizer.errors import StorageError

NOW = datetime(2026, 3, 1, 8, tzinfo=UTC)
FIGURES = LedgerFigures(
    3, NOW - timedelta(minutes=2), 1, {DeliveryState.SENT: 7, DeliveryState.FAILED: 2}, {"well": 4, "failing": 1}, 4096
)


def samples(page):
    """(name, labels) → value of everything on a page, parsed as Prometheus parses it."""
    families = text_string_to_metric_families(page.decode())
    return {(s.name, *s.labels.values()): s.value for family in families for s in family.samples}


def metrics(read=lambda: LedgerState(FIGURES, NOW - timedelta(hours=1)), clock=lambda: 0.0):
    return Metrics(read, lambda: NOW, "1.2.3", clock)


def test_what_the_ledger_holds_is_read_when_asked_for():
    found = samples(metrics().page())
    assert found[("deltabrief_ledger_up",)] == 1
    assert found[("deltabrief_articles_pending",)] == 3
    assert found[("deltabrief_oldest_pending_seconds",)] == 120
    assert found[("deltabrief_articles_set_aside",)] == 1
    assert found[("deltabrief_oldest_due_seconds",)] == 3600
    assert found[("deltabrief_deliveries", "sent")] == 7
    assert found[("deltabrief_sources", "failing")] == 1
    assert found[("deltabrief_ledger_bytes",)] == 4096
    assert found[("deltabrief_build_info", "1.2.3")] == 1


def test_work_is_counted_by_stage_and_its_failures_by_kind():
    counted = metrics()
    counted.observe("fetch", 0.2)
    counted.observe("fetch", 5.0, "http_5xx")
    counted.observe("load_models", 4.5)
    found = samples(counted.page())
    assert found[("deltabrief_stage_seconds_count", "fetch")] == 2
    assert found[("deltabrief_stage_seconds_sum", "fetch")] == 5.2
    assert found[("deltabrief_failures_total", "http_5xx", "fetch")] == 1
    assert found[("deltabrief_model_load_seconds",)] == 4.5
    assert found[("deltabrief_stage_seconds_count", "deliver")] == 0


def test_a_ledger_that_cannot_be_read_is_down_and_the_page_still_comes():
    def broken():
        raise StorageError("gone")

    found = samples(metrics(broken).page())
    assert found[("deltabrief_ledger_up",)] == 0
    assert ("deltabrief_articles_pending",) not in found


def test_whoever_asks_often_does_not_load_the_ledger():
    clock, reads = [0.0], []

    def read():
        reads.append(clock[0])
        return LedgerState(FIGURES, None)

    counted = metrics(read, lambda: clock[0])
    for moment in (0.0, 1.0, FRESH - 0.1, FRESH, FRESH + 1):
        clock[0] = moment
        counted.page()
    assert reads == [0.0, FRESH]
