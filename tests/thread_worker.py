from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Concatenate, ParamSpec, TypeVar

from summarizer.delivery.model import Delivery
from summarizer.ingest.model import VersionState
from summarizer.service import Service

P = ParamSpec("P")
T = TypeVar("T")


class ThreadWorker:
    """Works in threads of this process, without a separate process."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def analyse(self, version_id: str) -> VersionState:
        return await asyncio.to_thread(self._service.analyse, version_id)

    async def brief(self, subscription_id: str, due_at: datetime, now: datetime, *, late: bool) -> Delivery:
        return await asyncio.to_thread(self._service.brief, subscription_id, due_at, now, late=late)

    async def do(self, use_case: Callable[Concatenate[Service, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await asyncio.to_thread(use_case, self._service, *args, **kwargs)

    def close(self) -> None:
        """Nothing to close."""
