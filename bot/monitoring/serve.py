"""Serves /metrics and /healthz of this process."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import asdict, dataclass
from datetime import datetime
from http import HTTPStatus

from bot.monitoring.health import Health, HealthFacts, assess
from bot.monitoring.http_server import Response, listening
from bot.monitoring.ledger_state import read_ledger_state
from bot.monitoring.metrics import CONTENT_TYPE, LedgerState, Metrics
from storage.unit_of_work import SqlLedger
from summarizer.errors import StorageError

LONGEST = 5.0
"""Seconds that a health check waits for the ledger: a database that takes longer is as good as unreachable."""


@dataclass
class Monitoring:
    """What this process reports about itself. `holder` is its name in the ledger's lease."""

    ledger: SqlLedger
    now: Callable[[], datetime]
    version: str
    holder: str
    is_worker: bool = False

    def __post_init__(self) -> None:
        self.metrics = Metrics(self._state, self.now, self.version)

    def serve(self, host: str, port: int) -> AbstractAsyncContextManager[int]:
        """As `http_server.serving`."""
        return listening({"/metrics": self._metrics, "/healthz": self._health}, host, port)

    async def _metrics(self) -> Response:
        return Response(HTTPStatus.OK, CONTENT_TYPE, await asyncio.to_thread(self.metrics.page))

    async def _health(self) -> Response:
        try:
            async with asyncio.timeout(LONGEST):
                health = await asyncio.to_thread(check_health, self.ledger, self.now(), self.holder, self.is_worker)
        except TimeoutError:
            health = Health("failing", (f"the ledger did not answer within {LONGEST:g} seconds",))
        status = HTTPStatus.OK if health.is_well else HTTPStatus.SERVICE_UNAVAILABLE
        return Response(status, "application/json", json.dumps(asdict(health)).encode() + b"\n")

    def _state(self) -> LedgerState:
        return read_ledger_state(self.ledger, self.now())


def check_health(ledger: SqlLedger, now: datetime, holder: str | None = None, is_worker: bool = False) -> Health:
    """Ask the ledger. Without `holder`: whether any instance runs on it."""
    try:
        lease = ledger.lease()
        due_since = read_ledger_state(ledger, now).due_since
    except StorageError as error:
        return assess(HealthFacts(str(error), None, None), now)
    return assess(HealthFacts(None, lease, due_since, holder, is_worker), now)
