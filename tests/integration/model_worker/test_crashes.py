"""An article that takes too much, or that kills the process, fails alone; no article is blamed for anything else."""

from __future__ import annotations

import asyncio
import signal
from dataclasses import replace
from pathlib import Path

import pytest

from bot.runtime.model_process import AnalysisLimits
from bot.runtime.spawned_process import ended_by_alarm
from summarizer.errors import CrashedError, ModelError
from summarizer.ingest.model import VersionState
from tests.fake_models import FakeAnalyser
from tests.integration.model_worker.conftest import GOOD, arrived, stored
from tests.integration.model_worker.other_process import FatalModels, HarmfulAnalyser, crash

pytestmark = [
    pytest.mark.slow,  # every test starts a process
    pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at /proc"),
]

SHORT = AnalysisLimits(seconds=0.2, patience=300, memory=2**28)
"""`seconds` are of processor time; on a busy machine the good article may wait for a minute."""

HURRIED = replace(SHORT, patience=15)
"""For an article that uses no CPU: its test takes as long as the patience lasts."""


@pytest.mark.parametrize(
    ("text", "limits", "reason"),
    [
        pytest.param(
            "They compute all day in the harbour.", SHORT, "it took more than 0.2 s of processor time", id="time"
        ),
        pytest.param(
            "They wait all day in the harbour.", HURRIED, "it took more than 0.2 s of processor time", id="hangs"
        ),
        pytest.param(
            "They fill the harbour with sand.", SHORT, "it took more memory than an analysis may", id="memory"
        ),
        pytest.param(
            "They raise the dam at the harbour.", SHORT, "unexpected error (ValueError: not a number)", id="error"
        ),
    ],
)
def test_an_article_that_takes_too_much_is_put_aside_for_good_and_alone(sqlite_ledger, worker_of, text, limits, reason):
    bad, good = arrived(sqlite_ledger, text, GOOD)
    worker = worker_of(HarmfulAnalyser, limits)

    async def both() -> list[VersionState]:
        return await asyncio.gather(worker.analyse(bad), worker.analyse(good))

    assert asyncio.run(both()) == [VersionState.FAILED, VersionState.ANALYSED]
    assert stored(sqlite_ledger, bad).note == f"{reason}"
    assert asyncio.run(worker_of().analyse(bad)) is VersionState.FAILED  # after a restart, too


class ReapedElsewhere:
    """A process that another thread has waited for; its exit code is known when it is asked for the third time."""

    def __init__(self) -> None:
        self.codes = iter((None, None))

    def join(self, timeout: float) -> None:
        pass

    @property
    def exitcode(self) -> int | None:
        return next(self.codes, -signal.SIGPROF)


def test_an_alarm_is_told_from_a_crash_whoever_waited_for_the_process():
    assert ended_by_alarm((ReapedElsewhere(),))


def test_an_article_is_put_aside_when_the_process_has_died_of_it_twice(sqlite_ledger, worker_of):
    bad, good = arrived(sqlite_ledger, "They kill the strike in the harbour.", GOOD)
    for _ in range(2):
        with pytest.raises(CrashedError, match="analysis process died"):
            asyncio.run(worker_of(HarmfulAnalyser).analyse(bad))
    worker = worker_of(HarmfulAnalyser)
    assert asyncio.run(worker.analyse(bad)) is VersionState.FAILED
    assert stored(sqlite_ledger, bad).note == "the process that read it died 2 times"
    assert asyncio.run(worker.analyse(good)) is VersionState.ANALYSED
    assert stored(sqlite_ledger, good).attempts == 0


def test_a_process_that_dies_of_something_else_blames_no_article_that_waits(worker_of, version_id):
    worker = worker_of()

    async def both() -> tuple[object, ...]:
        return tuple(await asyncio.gather(worker.do(crash), worker.analyse(version_id), return_exceptions=True))

    died, analysed = asyncio.run(both())
    assert isinstance(died, CrashedError)
    assert analysed is VersionState.ANALYSED


def test_a_process_that_dies_while_it_loads_its_models_blames_no_article(sqlite_ledger, worker_of, version_id):
    for _ in range(3):
        with pytest.raises(ModelError, match="while it loaded its models"):
            asyncio.run(worker_of(FatalModels).analyse(version_id))
    assert stored(sqlite_ledger, version_id).attempts == 0
    assert asyncio.run(worker_of(FakeAnalyser).analyse(version_id)) is VersionState.ANALYSED
