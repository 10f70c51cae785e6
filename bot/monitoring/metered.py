"""Wrappers that time the work of a worker and of messengers, and name its failures."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from time import perf_counter
from typing import Concatenate, ParamSpec, TypeVar

from bot.hooks import Observe
from bot.request_context import current_request, new_request, request
from bot.runtime.model_worker import Worker
from bot.runtime.outbox_worker import Messenger, OutgoingBriefing, Receipt
from summarizer.delivery.model import Delivery, delivery_id
from summarizer.errors import (
    AlreadyStoredError,
    CrashedError,
    DeliveryError,
    ModelError,
    NotFoundError,
    StorageError,
    UnreachableError,
    UsageError,
)
from summarizer.ingest.model import VersionState
from summarizer.service import Service

log = logging.getLogger(__name__)
P = ParamSpec("P")
T = TypeVar("T")
K = TypeVar("K")

_KINDS: tuple[tuple[type[BaseException], str], ...] = (
    (CrashedError, "crashed"),
    (ModelError, "model"),
    (StorageError, "storage"),
    (UnreachableError, "unreachable"),
    (DeliveryError, "refused"),
    (TimeoutError, "timeout"),
)
"""The first class that fits names the kind; the order is from special to general."""

_ANSWERS = (AlreadyStoredError, NotFoundError, UsageError)
"""Answers to a request that was wrong or had been done before, so no failures."""


def failure_kind(error: BaseException) -> str:
    """The kind of failure for metrics: one word of a small set, empty for an answer that only says no."""
    if isinstance(error, _ANSWERS):
        return ""
    return next((name for kind, name in _KINDS if isinstance(error, kind)), "unexpected")


class MeteredWorker:
    """See `bot.runtime.model_worker.Worker`."""

    def __init__(self, worker: Worker, observe: Observe) -> None:
        self._worker, self._observe = worker, observe

    async def analyse(self, version_id: str) -> VersionState:
        started = perf_counter()
        with request(request=version_id), _failures(self._observe, "analyse", started):
            state = await self._worker.analyse(version_id)
            log.info("analysed version %s: %s", version_id, state.value)
        self._observe("analyse", perf_counter() - started, "set_aside" if state is VersionState.FAILED else "")
        return state

    async def brief(self, subscription_id: str, due_at: datetime, now: datetime, *, late: bool) -> Delivery:
        with request(request=delivery_id(subscription_id, due_at)), timed(self._observe, "compose"):
            return await self._worker.brief(subscription_id, due_at, now, late=late)

    async def do(self, use_case: Callable[Concatenate[Service, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        fields = {} if "request" in current_request() else {"request": new_request()}
        with request(**fields), timed(self._observe, "command"):
            return await self._worker.do(use_case, *args, **kwargs)

    def close(self) -> None:
        self._worker.close()


class MeteredMessenger:
    """See `bot.runtime.outbox_worker.Messenger`."""

    def __init__(self, messenger: Messenger, observe: Observe) -> None:
        self._messenger, self._observe = messenger, observe

    async def send(self, outgoing: OutgoingBriefing, there: Receipt) -> Receipt:
        with timed(self._observe, "deliver"):
            return await self._messenger.send(outgoing, there)

    async def find(self, outgoing: OutgoingBriefing, until: datetime) -> Receipt:
        return await self._messenger.find(outgoing, until)


def metered(messengers: Mapping[K, Messenger], observe: Observe) -> dict[K, Messenger]:
    """The same messengers, timed."""
    return {key: MeteredMessenger(messenger, observe) for key, messenger in messengers.items()}


@contextmanager
def timed(observe: Observe, stage: str) -> Iterator[None]:
    """Time one piece of work; what it raises is named and raised on."""
    started = perf_counter()
    with _failures(observe, stage, started):
        yield
    observe(stage, perf_counter() - started)


@contextmanager
def _failures(observe: Observe, stage: str, started: float) -> Iterator[None]:
    """A cancelled call is not reported: we are stopping, or its caller is gone."""
    try:
        yield
    except Exception as error:  # counted by its kind and raised on
        observe(stage, perf_counter() - started, failure_kind(error))
        raise
