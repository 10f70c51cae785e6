from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from bot.hooks import no_observation
from bot.monitoring.metered import MeteredWorker, failure_kind
from bot.request_context import current_request
from summarizer.delivery.model import Delivery, DeliveryState, delivery_id
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

NOW = datetime(2026, 3, 1, 8, tzinfo=UTC)
SENT = Delivery("d", "s", "b", "c", NOW, DeliveryState.SENT)


class Scripted:
    """A worker that does what it is told: returns a value, or raises an error."""

    def __init__(self, outcome):
        self.outcome = outcome

    async def analyse(self, version_id):
        if isinstance(self.outcome, BaseException):
            raise self.outcome
        return self.outcome

    async def brief(self, *args, **kwargs):
        return await self.analyse("")

    async def do(self, use_case, *args, **kwargs):
        return await self.analyse("")


@pytest.mark.parametrize(
    ("outcome", "failure"),
    [
        (VersionState.ANALYSED, ""),
        (VersionState.FAILED, "set_aside"),
        (CrashedError("died"), "crashed"),
        (ModelError("missing"), "model"),
        (StorageError("locked"), "storage"),
        (ZeroDivisionError(), "unexpected"),
    ],
)
def test_an_analysis_is_counted_once_with_its_failure(outcome, failure):
    seen = []
    worker = MeteredWorker(Scripted(outcome), lambda stage, seconds, failure="": seen.append((stage, failure)))
    if isinstance(outcome, BaseException):
        with pytest.raises(type(outcome)):
            asyncio.run(worker.analyse("v"))
    else:
        assert asyncio.run(worker.analyse("v")) is outcome
    assert seen == [("analyse", failure)]


def test_briefings_and_commands_are_stages_of_their_own():
    seen = []
    worker = MeteredWorker(Scripted(SENT), lambda stage, seconds, failure="": seen.append((stage, failure)))
    assert asyncio.run(worker.brief("s", NOW, NOW, late=False)) is SENT
    assert asyncio.run(worker.do(print)) is SENT
    assert seen == [("compose", ""), ("command", "")]


def test_a_cancelled_call_is_no_failure():
    seen = []
    worker = MeteredWorker(Scripted(asyncio.CancelledError()), lambda *given: seen.append(given))
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(worker.analyse("v"))
    assert seen == []


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (AlreadyStoredError(""), ""),
        (NotFoundError(""), ""),
        (UsageError(""), ""),
        (UnreachableError(""), "unreachable"),
        (DeliveryError("", retry=True), "refused"),
        (TimeoutError(), "timeout"),
        (OSError(), "unexpected"),
    ],
)
def test_failures_have_kinds_and_answers_have_none(error, kind):
    assert failure_kind(error) == kind


def test_what_is_logged_meanwhile_says_what_the_work_is_about():
    """A briefing is composed under the id of its delivery, an article analysed under that of its version."""

    class Looking(Scripted):
        async def analyse(self, version_id):
            found.append(current_request()["request"])
            return await super().analyse(version_id)

    found = []
    asyncio.run(MeteredWorker(Looking(VersionState.ANALYSED), no_observation).analyse("v1"))
    asyncio.run(MeteredWorker(Looking(SENT), no_observation).brief("s", NOW, NOW, late=False))
    asyncio.run(MeteredWorker(Looking(SENT), no_observation).do(print))
    assert found[:2] == ["v1", delivery_id("s", NOW)]
    assert len(found[2]) == 16
