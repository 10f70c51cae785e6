"""Alerts between briefings: after an analysis, the subscriptions whose readers were told what it contests or moves.

    version analysed → its links that contest or move → subscriptions whose reader was told that → Service.alert

A subscription whose briefing is due or on its way gets no alert: the briefing tells it. If the process dies between the
analysis and the alert, the next start catches up: the same lines make the same alert, which is stored once.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.hooks import no_op_hook
from bot.runtime.briefing_log import log_composed
from bot.runtime.model_worker import Worker
from bot.runtime.schedule import due_now
from bot.unexpected import log_unexpected
from summarizer.delivery.model import Subscription
from summarizer.errors import DeltabriefError, StorageError
from summarizer.relations.model import CONTESTS, Relation
from summarizer.service import Service
from summarizer.unit_of_work import Ledger, UnitOfWork

log = logging.getLogger(__name__)

CATCH_UP = timedelta(hours=24)
"""Age of the articles for which a start composes the alerts that a crash prevented: what is older was in a briefing."""


@dataclass(frozen=True)
class Alerts:
    """Composes alerts. `steps` is called with "alerted" for each that was."""

    ledger: Ledger
    worker: Worker
    now: Callable[[], datetime]
    steps: Callable[[str], None] = no_op_hook

    async def after(self, version_id: str) -> int:
        """Compose what this version's analysis makes necessary; returns the number of alerts. Raises StorageError."""
        return await self._compose(await asyncio.to_thread(self._concerned, version_id))

    async def catch_up(self) -> int:
        """Compose what an earlier process analysed and had no time to tell; returns the number. Raises StorageError."""
        return await self._compose(await asyncio.to_thread(self._left_behind))

    async def _compose(self, subscription_ids: Sequence[str]) -> int:
        made = 0
        for subscription_id in subscription_ids:
            try:
                alert = await self.worker.do(Service.alert, subscription_id, self.now())
                if alert is not None:
                    made += 1
                    await asyncio.to_thread(log_composed, self.ledger, alert)
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
            return self._reached(unit, waiting, [version_id])

    def _left_behind(self) -> list[str]:
        now = self.now()
        with self.ledger() as unit:
            waiting: dict[str, list[Subscription]] = {}
            for each in unit.subscriptions.list_all():
                if each.alerts and not each.paused:
                    waiting.setdefault(each.workspace_id, []).append(each)
            found: list[str] = []
            for workspace_id, mine in waiting.items():
                lately = unit.articles.list_between(workspace_id, now - CATCH_UP, now)
                found += self._reached(unit, mine, [version.id for _, version in lately])
            return found

    def _reached(self, unit: UnitOfWork, waiting: Sequence[Subscription], version_ids: Sequence[str]) -> list[str]:
        """The subscriptions for which these versions may have made an alert necessary."""
        if not waiting or not version_ids:
            return []
        links = unit.claims.links_by(version_ids)
        contested = {link.earlier_id for link in links if link.relation in CONTESTS}
        moved = {link.earlier_id for link in links if link.relation is Relation.UPDATES}
        return [
            each.id
            for each in waiting
            if self._is_concerned(unit, each, contested | moved if each.alert_phase else contested)
        ]

    def _is_concerned(self, unit: UnitOfWork, subscription: Subscription, touched: set[str]) -> bool:
        if subscription.paused or not touched:
            return False
        last = unit.outbox.latest_of(subscription.id)
        if due_now(subscription, last, self.now()) is not None:
            return False
        return bool(touched & unit.briefings.disclosed_claim_ids(subscription.destination_id, subscription.topic_id))
