"""What a worker does for each kind of job. Every handler finds in the ledger whether there is still something to do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from bot.hooks import no_op_hook
from bot.request_context import request
from bot.runtime.alerts import Alerts
from bot.runtime.briefing_log import log_composed
from bot.runtime.due_briefings import naming_topic
from bot.runtime.fair_order import FAIR, DueBriefing, awaited
from bot.runtime.model_worker import Worker
from summarizer.delivery.model import delivery_id
from summarizer.errors import AlreadyStoredError, NotFoundError
from summarizer.ingest.model import VersionState
from summarizer.jobs import Job, JobKind
from summarizer.unit_of_work import Ledger

log = logging.getLogger(__name__)

LOOK_AGAIN = 5.0
"""Seconds until a due briefing looks again whether its articles are analysed; it is woken after each of them anyway."""


async def nothing_to_poll(source_id: str) -> None:
    """This process polls no sources."""
    del source_id


async def nothing_to_send() -> None:
    """This process delivers nothing."""


@dataclass(frozen=True)
class JobHandlers:
    """The handlers of all jobs, given what this process can do. `steps` is called with every completed step."""

    ledger: Ledger
    worker: Worker
    now: Callable[[], datetime]
    poll: Callable[[str], Awaitable[None]] = nothing_to_poll
    send: Callable[[], Awaitable[object]] = nothing_to_send
    steps: Callable[[str], None] = no_op_hook

    async def fetch(self, source_id: str) -> None:
        """Poll the source if it is still due."""
        await self.poll(source_id)
        self.steps("ingested")

    async def analyse(self, version_id: str, workspace_id: str) -> None:
        """Analyse the version if it still waits; a due briefing may have waited for it.

        Raises:
            CrashedError: the analysis process died; the attempt is counted.
            ModelError: a model is missing here.
            StorageError: the ledger cannot be used now.
        """
        with request(request=version_id):
            await self._analyse(version_id, workspace_id)

    async def _analyse(self, version_id: str, workspace_id: str) -> None:
        try:
            state = await self.worker.analyse(version_id)
        except NotFoundError as error:  # removed meanwhile
            log.info("version %s was not analysed: %s", version_id, error)
            return
        if state is VersionState.FAILED:
            log.error("version %s was set aside: %s", version_id, await asyncio.to_thread(self._note, version_id))
        self.steps("analysed")
        await Alerts(self.ledger, self.worker, self.now, self.steps).after(version_id)
        await asyncio.to_thread(self._look_again, workspace_id)

    async def compose(self, due: DueBriefing) -> None:
        """Compose the briefing, or let the articles that it waits for go first and come back. Raises StorageError."""
        if await asyncio.to_thread(self._wait, due):
            return
        with request(request=delivery_id(due.subscription_id, due.due_at)):
            try:
                delivery = await self.worker.brief(due.subscription_id, due.due_at, self.now(), late=due.late)
                await asyncio.to_thread(log_composed, self.ledger, delivery)
            except (AlreadyStoredError, NotFoundError) as error:
                log.info("no briefing for %s: %s", due.subscription_id, error)  # composed elsewhere, or just removed
        self.steps("composed")

    async def deliver(self) -> None:
        """Deliver the open rows of the outbox."""
        await self.send()

    def _wait(self, due: DueBriefing) -> bool:
        now = self.now()
        with self.ledger() as unit:
            if unit.outbox.get(delivery_id(due.subscription_id, due.due_at)) is not None:
                return True  # composed by another job: nothing to do
            listed = unit.articles.list_waiting(FAIR.per_group)
            mine = [version for version in listed if version.workspace_id == due.workspace_id]
            failed_analyses = unit.jobs.failed_analyses([version.id for version in mine])
            waiting = [version for version in mine if version.id not in failed_analyses]
            left = awaited(due, waiting, naming_topic(unit, due, waiting, {}), now)
            if left:
                unit.jobs.hurry(due.workspace_id, [version.id for version in left])
                unit.jobs.enqueue([compose_job(due, LOOK_AGAIN)])
                unit.commit()
        return bool(left)

    def _look_again(self, workspace_id: str) -> None:
        with self.ledger() as unit:
            unit.jobs.look_again(workspace_id)
            unit.commit()

    def _note(self, version_id: str) -> str | None:
        with self.ledger() as unit:
            version = unit.articles.get_version(version_id)
        return version.note if version else None


def compose_job(due: DueBriefing, delay: float = 0.0) -> Job:
    """The job that composes a due briefing."""
    details = {
        "subscription_id": due.subscription_id,
        "topic_id": due.topic_id,
        "due_at": due.due_at.isoformat(),
        "seen": due.seen.isoformat(),
        "late": "late" if due.late else "",
    }
    about = f"{due.subscription_id}:{due.due_at.isoformat()}"
    return Job(JobKind.COMPOSE, about, due.workspace_id, details=details, delay=delay)


def due_of(workspace_id: str, details: dict[str, str]) -> DueBriefing:
    """The briefing of such a job."""
    return DueBriefing(
        details["subscription_id"],
        workspace_id,
        details["topic_id"],
        datetime.fromisoformat(details["due_at"]),
        datetime.fromisoformat(details["seen"]),
        bool(details["late"]),
    )
