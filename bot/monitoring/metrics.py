"""The metrics of one process, in a registry of its own.

What happens in this process is counted as it happens; what the ledger holds is read when somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from time import monotonic

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, PlatformCollector, ProcessCollector
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from storage.figures import LedgerFigures
from summarizer.errors import StorageError

CONTENT_TYPE = CONTENT_TYPE_PLAIN_0_0_4

BUCKETS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0, 300.0)
"""Seconds: from a write to the ledger to a long article with a generative summary."""

STAGES = ("fetch", "load_models", "analyse", "compose", "command", "deliver")
"""Reported from the start with a count of 0, so that an alert on their rate has a first value."""

FRESH = 10.0
"""Seconds for which figures of the ledger are repeated, so that whoever asks often does not load the database."""


@dataclass(frozen=True, slots=True)
class LedgerState:
    """The ledger's figures, and since when the oldest briefing that has not been delivered is due."""

    figures: LedgerFigures
    due_since: datetime | None


class Metrics:
    """Counts this process's work; `page` renders everything in Prometheus's text format. Thread-safe."""

    def __init__(
        self,
        read: Callable[[], LedgerState],
        now: Callable[[], datetime],
        version: str,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        PlatformCollector(registry=registry)
        build = Gauge("deltabrief_build_info", "The version that runs; always 1.", ["version"], registry=registry)
        build.labels(version).set(1)
        self._seconds = Histogram(
            "deltabrief_stage_seconds", "Duration of each stage's work.", ["stage"], buckets=BUCKETS, registry=registry
        )
        self._failures = Counter(
            "deltabrief_failures", "Failed work by stage and kind of failure.", ["stage", "kind"], registry=registry
        )
        self._loading = Gauge(
            "deltabrief_model_load_seconds", "Duration of the latest loading of the models.", registry=registry
        )
        for stage in STAGES:
            self._seconds.labels(stage)
        registry.register(_LedgerCollector(read, now, clock))

    def observe(self, stage: str, seconds: float, failure: str = "") -> None:
        """See `bot.hooks.Observe`."""
        self._seconds.labels(stage).observe(seconds)
        if stage == "load_models":
            self._loading.set(seconds)
        if failure:
            self._failures.labels(stage, failure).inc()

    def page(self) -> bytes:
        """All metrics as text. Reads the ledger, so call it in a thread."""
        return generate_latest(self._registry)


class _LedgerCollector(Collector):
    """Gauges of the ledger. If it cannot be read, `deltabrief_ledger_up` is 0 and the others are missing."""

    def __init__(
        self, read: Callable[[], LedgerState], now: Callable[[], datetime], clock: Callable[[], float]
    ) -> None:
        self._read, self._now, self._clock = read, now, clock
        self._known: LedgerState | None = None
        self._until = float("-inf")

    def describe(self) -> Iterator[Metric]:
        """The registry would otherwise read the ledger to learn the names."""
        return iter(())

    def collect(self) -> Iterator[Metric]:
        state = self._state()
        yield GaugeMetricFamily(
            "deltabrief_ledger_up", "Whether the ledger can be read.", value=float(state is not None)
        )
        if state is not None:
            yield from gauges(state, self._now())

    def _state(self) -> LedgerState | None:
        if self._clock() >= self._until:
            try:
                self._known = self._read()
            except StorageError:  # reported as `deltabrief_ledger_up 0`
                self._known = None
            self._until = self._clock() + FRESH
        return self._known


def gauges(state: LedgerState, now: datetime) -> Iterator[Metric]:
    """The ledger's figures as gauges; an age is 0 if nothing waits."""
    figures = state.figures
    yield _gauge("articles_pending", "Articles that wait for analysis.", figures.pending)
    yield _gauge("oldest_pending_seconds", "Age of the oldest of them.", _age(figures.pending_since, now))
    yield _gauge("articles_set_aside", "Article versions that could not be analysed.", figures.set_aside)
    yield _gauge(
        "oldest_due_seconds", "How long ago the oldest undelivered briefing was due.", _age(state.due_since, now)
    )
    deliveries = GaugeMetricFamily("deltabrief_deliveries", "Briefings in the outbox by state.", labels=["state"])
    for outcome, count in figures.deliveries.items():
        deliveries.add_metric([outcome.value], count)
    yield deliveries
    sources = GaugeMetricFamily("deltabrief_sources", "Sources by state.", labels=["state"])
    for name, number in figures.sources.items():
        sources.add_metric([name], number)
    yield sources
    if figures.proposals:
        proposals = GaugeMetricFamily(
            "deltabrief_proposals", "Proposals of generative models.", labels=["kind", "outcome"]
        )
        for (kind, decided), number in figures.proposals.items():
            proposals.add_metric([kind.value, decided.value], number)
        yield proposals
    jobs = GaugeMetricFamily("deltabrief_jobs", "Jobs for workers by queue and status.", labels=["queue", "status"])
    for (queue, status), waiting in figures.jobs.items():
        jobs.add_metric([queue, status], waiting)
    yield jobs
    yield _gauge("ledger_bytes", "Size of the ledger.", figures.size)


def _gauge(name: str, about: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"deltabrief_{name}", about, value=value)


def _age(since: datetime | None, now: datetime) -> float:
    return max(0.0, (now - since).total_seconds()) if since else 0.0
