"""Alerts between briefings: after an analysis, the subscriptions whose readers were told what it disputes or withdraws.

    version analysed → its links that dispute or withdraw → subscriptions whose reader was told that → Service.alert

A subscription whose briefing is due or on its way gets no alert: the briefing tells it. If the process dies between the
analysis and the alert, the next briefing tells it, too.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.hooks import no_op_hook
from bot.runtime.model_worker import Worker
from bot.runtime.schedule import due_now
from bot.unexpected import log_unexpected
from summarizer.delivery.model import Subscription
from summarizer.errors import DeltabriefError, StorageError
from summarizer.relations.model import Relation
from summarizer.service import Service
from summarizer.unit_of_work import Ledger, UnitOfWork

log = logging.getLogger(__name__)

CONTESTS = frozenset({Relation.DISPUTES, Relation.RETRACTS})


@dataclass(frozen=True)
class Alerts:
    """Composes alerts. `steps` is called with "alerted" for each that was."""

    ledger: Ledger
    worker: Worker
    now: Callable[[], datetime]
    steps: Callable[[str], None] = no_op_hook

    async def after(self, version_id: str) -> int:
        """Compose what this version's analysis makes necessary; returns the number of alerts. Raises StorageError."""
        made = 0
        for subscription_id in await asyncio.to_thread(self._concerned, version_id):
            try:
                made += await self.worker.do(Service.alert, subscription_id, self.now()) is not None
            except StorageError:
                raise
            except DeltabriefError as error:
                log.error("no alert for %s: %s", subscription_id, error)  # noqa: TRY400 - expected: one line
            except Exception as error:  # noqa: BLE001 - boundary: a bug in one alert must not stop the analyses
                log_unexpected(log, error, f"no alert for {subscription_id}")
        if made:
            self.steps("alerted")
        return made

    def _concerned(self, version_id: str) -> list[str]:
        with self.ledger() as unit:
            version = unit.articles.get_version(version_id)
            if version is None:
                return []
            waiting = [each for each in unit.subscriptions.list_by_workspace(version.workspace_id) if each.alerts]
            if not waiting:
                return []
            contested = {link.earlier_id for link in unit.claims.links_by([version_id]) if link.relation in CONTESTS}
            return [each.id for each in waiting if contested and self._is_concerned(unit, each, contested)]

    def _is_concerned(self, unit: UnitOfWork, subscription: Subscription, contested: set[str]) -> bool:
        if subscription.paused:
            return False
        last = unit.outbox.latest_of(subscription.id)
        if due_now(subscription, last, self.now()) is not None:
            return False
        return bool(contested & unit.briefings.disclosed_claim_ids(subscription.destination_id, subscription.topic_id))
