"""Replays a scenario day by day with a simulated clock, through the same steps as a running system:

    ingest → analyse → brief → outbox → delivery

A day is a UTC date that has lines; its briefing is due when the date ends. Articles arrive when they were published.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from bot.replay.scenario_folder import Scenario, ScenarioLine
from bot.runtime.outbox_worker import OutboxWorker, OutgoingBriefing, Receipt, RetryPolicy
from bot.workspace.console import CONSOLE, PLATFORM, TERMINAL, ensure_console
from summarizer.briefing.model import Briefing
from summarizer.delivery.model import DeliveryState, Subscription
from summarizer.errors import AlreadyStoredError, InputError
from summarizer.ids import digest
from summarizer.ingest.model import ArticleVersion, IntakeDecision, Source, SourceCheck, SourceKind
from summarizer.service import Service
from summarizer.unit_of_work import Ledger

END_OF_DAY = time.max
BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Replayed:
    """One day of a scenario: its briefing, the intake of each article, and the refused lines.

    `intakes` maps the scenario's line ids to article and version ids; `refused` maps them to the reason.
    """

    date: date
    briefing: Briefing
    intakes: Mapping[str, IntakeDecision]
    refused: Mapping[str, str]


def _unseen(line_id: str) -> None:
    """Ignore the progress."""


def replay(
    scenario: Scenario,
    ledger: Ledger,
    service: Service,
    dates: Collection[date] = (),
    progress: Callable[[str], None] = _unseen,
) -> Iterator[Replayed]:
    """Replay the scenario; yields each day's briefing as soon as it is delivered.

    Args:
        scenario: what happened, in any order.
        ledger: an empty ledger, or one that has replayed the beginning of the same scenario.
        service: the use cases on that ledger.
        dates: additional days that get a briefing although the scenario has no line for them.
        progress: called with the id of each line that was ingested.

    Raises:
        StorageError: the ledger cannot be read or written.
        ModelError: a model is missing or broken.
    """
    player = _Player(scenario, ledger, service, progress)
    player.prepare()
    for day, lines in _by_day(scenario, dates):
        yield player.play(day, lines)


def _by_day(scenario: Scenario, dates: Collection[date]) -> Iterator[tuple[date, list[ScenarioLine]]]:
    days: dict[date, list[ScenarioLine]] = defaultdict(list, {day: [] for day in dates})
    for line in sorted(scenario.lines, key=lambda line: line.published):
        days[line.published.astimezone(UTC).date()].append(line)
    yield from sorted(days.items())


@dataclass
class _Player:
    scenario: Scenario
    ledger: Ledger
    service: Service
    progress: Callable[[str], None]
    _clock: datetime = BEFORE_ALL

    def prepare(self) -> None:
        """Add topic, sources and subscription, as a user would have done before the first day."""
        ensure_console(self.ledger)
        topic = self.scenario.topic(CONSOLE.id)
        try:
            self.service.add_topic(topic)
        except AlreadyStoredError:
            return  # the ledger has replayed this scenario before: continue
        with self.ledger() as unit:
            for publisher in sorted({line.publisher for line in self.scenario.lines}):
                unit.sources.add(self._source(publisher))
            unit.subscriptions.add(self._subscription)
            unit.commit()

    def play(self, day: date, lines: list[ScenarioLine]) -> Replayed:
        """One day: ingest its articles at their times, then brief at its end."""
        intakes: dict[str, IntakeDecision] = {}
        refused: dict[str, str] = {}
        for line in lines:
            self._clock = line.published.astimezone(UTC)
            self._read(line, intakes, refused)
            self.progress(line.id)
        self._clock = datetime.combine(day, END_OF_DAY, UTC)
        return Replayed(day, self._brief(), intakes, refused)

    def _read(self, line: ScenarioLine, intakes: dict[str, IntakeDecision], refused: dict[str, str]) -> None:
        source = self._source(line.publisher)
        if line.error is not None:
            self._log(SourceCheck(source.id, self._clock, 0, line.error))
            refused[line.id] = line.error
            return
        self._log(SourceCheck(source.id, self._clock, 1))
        try:
            intake = self.service.ingest(
                CONSOLE.id, line.raw(source.id, self._clock, points=line.id in self.scenario.pointing)
            )
        except InputError as error:
            refused[line.id] = str(error)
            return
        intakes[line.id] = intake
        for version in self._pending():
            self.service.analyse(version.id)

    def _brief(self) -> Briefing:
        delivery = self.service.brief(self._subscription.id, self._clock, self._clock)
        if delivery.state is not DeliveryState.SENT:
            asyncio.run(self._courier.deliver_open())
        with self.ledger() as unit:
            briefing = unit.briefings.get(delivery.briefing_id)
        assert briefing is not None  # a delivery is stored with its briefing
        return briefing

    def _pending(self) -> tuple[ArticleVersion, ...]:
        with self.ledger() as unit:
            return unit.articles.list_pending(CONSOLE.id)

    def _log(self, check: SourceCheck) -> None:
        with self.ledger() as unit:
            unit.sources.add_check(check)
            unit.commit()

    def _source(self, publisher: str) -> Source:
        return Source(
            id=digest("source", CONSOLE.id, "scenario", publisher),
            workspace_id=CONSOLE.id,
            kind=SourceKind.FOLDER,
            location=f"scenario:{publisher}",
            publisher=publisher,
            added_at=min(line.published for line in self.scenario.lines).astimezone(UTC),
        )

    @property
    def _subscription(self) -> Subscription:
        topic = self.scenario.topic(CONSOLE.id)
        return Subscription(
            id=digest("subscription", TERMINAL.id, topic.id),
            workspace_id=CONSOLE.id,
            topic_id=topic.id,
            destination_id=TERMINAL.id,
            at=END_OF_DAY.replace(second=0, microsecond=0),
            zone="UTC",
            created_at=min(line.published for line in self.scenario.lines).astimezone(UTC),
        )

    @property
    def _courier(self) -> OutboxWorker:
        return OutboxWorker(self.ledger, {PLATFORM: _Collector()}, lambda: self._clock, RetryPolicy())


class _Collector:
    """A destination that accepts everything; the caller of `replay` shows it."""

    async def send(self, outgoing: OutgoingBriefing, there: Receipt) -> Receipt:  # noqa: ARG002 - the port's signature
        return (outgoing.row.marker,)

    async def find(self, outgoing: OutgoingBriefing, until: datetime) -> Receipt:  # noqa: ARG002 - the port's signature
        return ()
