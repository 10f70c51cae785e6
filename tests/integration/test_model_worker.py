"""The analysis process: it does not block the event loop, and it ends with its parent."""

import asyncio
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from bot.runtime.model_process import AnalysisLimits
from bot.runtime.model_worker import ProcessWorker
from bot.runtime.spawned_process import ended_by_alarm
from bot.workspace.console import CONSOLE, ensure_console
from storage.admin import open_ledger
from summarizer.errors import CrashedError, ModelError, NotFoundError, StorageError
from summarizer.ingest.model import ArticleVersion, RawArticle, VersionState
from summarizer.service import Service
from tests.fake_models import FakeAnalyser, fake_service
from tests.waiting import until

pytestmark = [
    pytest.mark.slow,  # every test starts a process
    pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at /proc"),
]

ROOT = Path(__file__).parents[2]
WHEN = datetime(2025, 5, 5, tzinfo=UTC)


class Gate:
    """A gate between two processes: a process that `hold`s waits until another `open`s it."""

    def __init__(self, folder: Path) -> None:
        self.reached, self.opened = folder / "reached", folder / "opened"

    def hold(self) -> None:
        self.reached.touch()
        asyncio.run(until(self.opened.exists))

    def open(self) -> None:
        self.opened.touch()


class HeldAnalyser(FakeAnalyser):
    """Works until its gate is opened."""

    def __init__(self, gate: Gate) -> None:
        super().__init__()
        self.gate = gate

    def analyse(self, version, article, known, topics):
        if is_real(version):
            self.gate.hold()
        return super().analyse(version, article, known, topics)


def is_real(version: ArticleVersion) -> bool:
    """Whether it is not one of the texts that only load the models."""
    return bool(version.workspace_id)


class HarmfulAnalyser(FakeAnalyser):
    """Harms the process as the article's text says."""

    def analyse(self, version, article, known, topics):
        if is_real(version):
            self.do(version.text)
        return super().analyse(version, article, known, topics)

    def do(self, text: str) -> None:
        if "kill" in text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "compute" in text:
            re.fullmatch("(a|a)*b", "a" * 60)  # a library's own loop, which no exception interrupts
        if "wait" in text:
            threading.Event().wait()
        if "fill" in text:
            bytearray(2**33)
        if "raise" in text:
            raise ValueError("not a\nnumber")


class FatalModels(FakeAnalyser):
    """Models too large for this machine."""

    def analyse(self, version, article, known, topics):
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError


def crash(service: Service) -> None:
    """A use case that kills the process."""
    os.kill(os.getpid(), signal.SIGKILL)


def build(url: str, analyser: Callable[[], FakeAnalyser] = FakeAnalyser):
    """At module level, because it is pickled by name."""
    from dataclasses import replace  # noqa: PLC0415 - used in the other process only

    return replace(fake_service(open_ledger(url)), analyser=analyser())


@pytest.fixture
def version_id(sqlite_ledger) -> str:
    ensure_console(sqlite_ledger)
    article = RawArticle("Ferry crews began a strike in the harbour.", "The Quay", WHEN, url="https://quay.example/1")
    return fake_service(sqlite_ledger).ingest(CONSOLE.id, article).version_id


def test_work_is_done_elsewhere_and_its_errors_come_back(sqlite_url, sqlite_ledger, version_id):
    worker = ProcessWorker(partial(build, sqlite_url))

    async def both():
        state = await worker.analyse(version_id)
        with pytest.raises(NotFoundError, match="no article version"):
            await worker.analyse("unknown")
        return state

    try:
        assert asyncio.run(both()) is VersionState.ANALYSED
    finally:
        worker.close()
    with sqlite_ledger() as unit:
        assert [claim.text for claim in unit.claims.list_by_version(version_id)] == [
            "Ferry crews began a strike in the harbour."
        ]


@pytest.fixture
def gate(tmp_path) -> Gate:
    return Gate(tmp_path)


def test_the_event_loop_goes_on_while_a_model_works(sqlite_url, version_id, gate):
    """The loop itself opens the gate: if it waited for the model, the test would hang."""
    worker = ProcessWorker(partial(build, sqlite_url, partial(HeldAnalyser, gate)))

    async def go_on() -> VersionState:
        work = asyncio.create_task(worker.analyse(version_id))
        await until(gate.reached.exists)
        assert not work.done()
        gate.open()
        return await work

    try:
        assert asyncio.run(go_on()) is VersionState.ANALYSED
    finally:
        worker.close()


PLENTY = AnalysisLimits()


@pytest.fixture
def worker_of(sqlite_url) -> Iterator[Callable[..., ProcessWorker]]:
    """A worker whose models are of this kind, under these limits."""
    made: list[ProcessWorker] = []

    def make(analyser: Callable[[], FakeAnalyser], limits: AnalysisLimits = PLENTY) -> ProcessWorker:
        made.append(ProcessWorker(partial(build, sqlite_url, analyser), limits))
        return made[-1]

    yield make
    for worker in made:
        worker.close()


def arrived(ledger, *texts: str) -> list[str]:
    ensure_console(ledger)
    articles = [RawArticle(text, "The Quay", WHEN, url=f"https://quay.example/{text[:9]}") for text in texts]
    return [fake_service(ledger).ingest(CONSOLE.id, article).version_id for article in articles]


def stored(ledger, version_id: str) -> ArticleVersion:
    with ledger() as unit:
        return unit.articles.get_version(version_id)


SHORT = AnalysisLimits(seconds=0.2, patience=3, memory=2**28)
GOOD = "Ferry crews began a strike in the harbour."


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("They compute all day in the harbour.", "it took more than 0.2 s of processor time", id="time"),
        pytest.param("They wait all day in the harbour.", "it took more than 0.2 s of processor time", id="hangs"),
        pytest.param("They fill the harbour with sand.", "it took more memory than an analysis may", id="memory"),
        pytest.param("They raise the dam at the harbour.", "unexpected error (ValueError: not a number)", id="error"),
    ],
)
def test_an_article_that_takes_too_much_is_put_aside_for_good_and_alone(sqlite_ledger, worker_of, text, reason):
    bad, good = arrived(sqlite_ledger, text, GOOD)
    worker = worker_of(HarmfulAnalyser, SHORT)

    async def both() -> list[VersionState]:
        return await asyncio.gather(worker.analyse(bad), worker.analyse(good))

    assert asyncio.run(both()) == [VersionState.FAILED, VersionState.ANALYSED]
    assert stored(sqlite_ledger, bad).note == f"not analysed: {reason}"
    assert asyncio.run(worker_of(FakeAnalyser).analyse(bad)) is VersionState.FAILED  # after a restart, too


class ReapedElsewhere:
    """A process that another thread has waited for, and whose exit code is known at the third look."""

    def __init__(self) -> None:
        self.codes = iter((None, None))

    def join(self, timeout: float) -> None:
        pass

    @property
    def exitcode(self) -> int | None:
        return next(self.codes, -signal.SIGPROF)


def test_an_alarm_is_told_from_a_crash_whoever_waited_for_the_process():
    assert ended_by_alarm((ReapedElsewhere(),))


def test_the_second_time_that_the_process_dies_of_it_an_article_is_put_aside(sqlite_ledger, worker_of):
    bad, good = arrived(sqlite_ledger, "They kill the strike in the harbour.", GOOD)
    for _ in range(2):
        with pytest.raises(CrashedError, match="analysis process died"):
            asyncio.run(worker_of(HarmfulAnalyser).analyse(bad))
    worker = worker_of(HarmfulAnalyser)
    assert asyncio.run(worker.analyse(bad)) is VersionState.FAILED
    assert stored(sqlite_ledger, bad).note == "not analysed: the process that read it died 2 times"
    assert asyncio.run(worker.analyse(good)) is VersionState.ANALYSED
    assert stored(sqlite_ledger, good).attempts == 0


def test_a_process_that_dies_of_something_else_blames_no_article_that_waits(sqlite_ledger, worker_of):
    (version_id,) = arrived(sqlite_ledger, GOOD)
    worker = worker_of(FakeAnalyser)

    async def both() -> tuple[object, ...]:
        return tuple(await asyncio.gather(worker.do(crash), worker.analyse(version_id), return_exceptions=True))

    died, analysed = asyncio.run(both())
    assert isinstance(died, CrashedError)
    assert analysed is VersionState.ANALYSED


def test_a_process_that_dies_while_it_loads_its_models_blames_no_article(sqlite_ledger, worker_of):
    (version_id,) = arrived(sqlite_ledger, GOOD)
    for _ in range(3):
        with pytest.raises(ModelError, match="while it loaded its models"):
            asyncio.run(worker_of(FatalModels).analyse(version_id))
    assert stored(sqlite_ledger, version_id).attempts == 0
    assert asyncio.run(worker_of(FakeAnalyser).analyse(version_id)) is VersionState.ANALYSED


def opened_late(url: str, gate: Gate) -> Service:
    """The ledger cannot be reached until the gate is opened."""
    if not gate.opened.exists():
        raise StorageError("The PostgreSQL server cannot be reached.")
    return build(url)


def test_a_process_that_starts_while_the_database_is_away_goes_on_when_it_is_back(
    sqlite_url, sqlite_ledger, version_id, gate
):
    worker = ProcessWorker(partial(opened_late, sqlite_url, gate))

    async def both() -> VersionState:
        with pytest.raises(StorageError, match="cannot be reached"):
            await worker.analyse(version_id)
        gate.open()
        return await worker.analyse(version_id)

    try:
        assert asyncio.run(both()) is VersionState.ANALYSED
    finally:
        worker.close()
    assert stored(sqlite_ledger, version_id).attempts == 0


class Nursery(FakeAnalyser):
    """Its models take until the gate is opened to load, in every process but the first."""

    def __init__(self, gate: Gate) -> None:
        super().__init__()
        self.gate = gate

    def analyse(self, version, article, known, topics):
        if not is_real(version):
            if self.gate.reached.exists():
                asyncio.run(until(self.gate.opened.exists))
            self.gate.reached.touch()
        return super().analyse(version, article, known, topics)


def many(ledger, count: int) -> list[str]:
    return arrived(ledger, *(f"{number} crews of ferries began a strike." for number in range(10, 10 + count)))


def test_a_process_is_replaced_between_two_articles_and_works_until_its_successor_is_ready(
    sqlite_url, sqlite_ledger, gate
):
    versions = many(sqlite_ledger, 8)
    loads: list[float] = []
    worker = ProcessWorker(
        partial(build, sqlite_url, partial(Nursery, gate)), observe=lambda _, took: loads.append(took), articles=2
    )

    async def story() -> list[int | None]:
        pids = []
        for version_id in versions[:5]:
            assert await worker.analyse(version_id) is VersionState.ANALYSED
            pids.append(worker.pid)
        gate.open()
        await until(worker._loading.done)
        assert await worker.analyse(versions[5]) is VersionState.ANALYSED
        return [*pids, worker.pid]

    try:
        *before, after = asyncio.run(story())
        assert len(set(before)) == 1  # the successor was started after two articles, and was not ready
        assert after not in before
        asyncio.run(until(lambda: not is_running(before[0])))
    finally:
        worker.close()
    assert len(loads) == 2
    assert {stored(sqlite_ledger, version_id).attempts for version_id in versions[:6]} == {0}


def test_a_process_ends_before_its_successor_starts_if_there_is_no_memory_for_both(
    sqlite_url, sqlite_ledger, monkeypatch
):
    monkeypatch.setattr("bot.runtime.model_worker.free_memory", lambda: 0)
    versions = many(sqlite_ledger, 4)
    worker = ProcessWorker(partial(build, sqlite_url), articles=2)

    async def story() -> list[int | None]:
        pids = []
        for version_id in versions:
            assert await worker.analyse(version_id) is VersionState.ANALYSED
            pids.append(worker.pid)
        return pids

    try:
        first, second, third, fourth = asyncio.run(story())
    finally:
        worker.close()
    assert first == second != third == fourth
    asyncio.run(until(lambda: not is_running(first)))


class Barren(FakeAnalyser):
    """Only one process can load such models."""

    def __init__(self, gate: Gate) -> None:
        super().__init__()
        self.gate = gate

    def analyse(self, version, article, known, topics):
        if not is_real(version):
            if self.gate.reached.exists():
                os.kill(os.getpid(), signal.SIGKILL)
            self.gate.reached.touch()
        return super().analyse(version, article, known, topics)


def test_a_process_whose_successor_cannot_start_goes_on(sqlite_url, sqlite_ledger, gate):
    versions = many(sqlite_ledger, 4)
    worker = ProcessWorker(partial(build, sqlite_url, partial(Barren, gate)), articles=2)

    async def story() -> set[int | None]:
        pids = set()
        for version_id in versions:
            assert await worker.analyse(version_id) is VersionState.ANALYSED
            pids.add(worker.pid)
            if worker._loading:
                await until(worker._loading.done)
        return pids

    try:
        assert len(asyncio.run(story())) == 1
    finally:
        worker.close()


def own_pid(service: Service) -> int:
    return os.getpid()


async def kill(pid: int | None) -> None:
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    await until(lambda: has_ended(pid))


def has_ended(pid: int) -> bool:
    """Whether this child has ended with all its threads: its first thread may end before them."""
    try:
        return os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
    except ChildProcessError:  # the pool's thread has waited for it
        return True


@pytest.mark.parametrize("noticed", [True, False])
def test_a_process_that_dies_between_two_jobs_is_replaced_and_fails_neither(
    sqlite_ledger, version_id, worker_of, noticed
):
    worker = worker_of(FakeAnalyser)

    async def story() -> tuple[int, VersionState, int]:
        first = await worker.do(own_pid)
        pool = worker._process.pool
        await kill(first)
        if noticed:
            await until(lambda: pool._broken)
        return first, await worker.analyse(version_id), await worker.do(own_pid)

    first, state, second = asyncio.run(story())
    assert state is VersionState.ANALYSED
    assert second != first
    assert stored(sqlite_ledger, version_id).attempts == 0


@pytest.mark.parametrize("both", [False, True])
def test_a_successor_that_dies_before_it_takes_over_fails_no_job(sqlite_url, sqlite_ledger, both):
    versions = many(sqlite_ledger, 4)
    worker = ProcessWorker(partial(build, sqlite_url), articles=2)

    async def story() -> tuple[int, int]:
        for version_id in versions[:3]:
            await worker.analyse(version_id)
        await until(worker._loading.done)
        first = worker.pid
        await kill(worker._successor.started[0].pid)
        if both:
            await kill(first)
        assert await worker.analyse(versions[3]) is VersionState.ANALYSED
        return first, worker.pid

    try:
        first, last = asyncio.run(story())
    finally:
        worker.close()
    assert (first != last) is both


@pytest.mark.parametrize("at_work", [True, False])
def test_a_successor_that_still_loads_takes_the_place_of_a_process_that_died(sqlite_url, sqlite_ledger, gate, at_work):
    versions = many(sqlite_ledger, 6)
    loads: list[float] = []
    worker = ProcessWorker(
        partial(build, sqlite_url, partial(Nursery, gate)), observe=lambda _, took: loads.append(took), articles=2
    )

    async def story() -> tuple[int | None, set[int | None]]:
        for version_id in versions[:3]:
            await worker.analyse(version_id)
        successor = worker._successor.started[0].pid
        if at_work:
            with pytest.raises(CrashedError):
                await worker.do(crash)
        else:
            await kill(worker.pid)
        gate.open()
        pids = set()
        for version_id in versions[3:5]:
            assert await worker.analyse(version_id) is VersionState.ANALYSED
            pids.add(worker.pid)
        return successor, pids

    try:
        successor, pids = asyncio.run(story())
    finally:
        worker.close()
    assert pids == {successor}
    assert len(loads) == 2


def test_analyses_are_counted_anew_after_one_that_the_process_died_of(sqlite_url, sqlite_ledger, monkeypatch):
    monkeypatch.setattr("bot.runtime.model_worker.free_memory", lambda: 0)
    (bad,) = arrived(sqlite_ledger, "They kill the strike in the harbour.")
    good = many(sqlite_ledger, 3)
    worker = ProcessWorker(partial(build, sqlite_url, HarmfulAnalyser), articles=2)

    async def story() -> list[int | None]:
        with pytest.raises(CrashedError):
            await worker.analyse(bad)
        pids = []
        for version_id in good:
            assert await worker.analyse(version_id) is VersionState.ANALYSED
            pids.append(worker.pid)
        return pids

    try:
        first, second, third = asyncio.run(story())
    finally:
        worker.close()
    assert first == second != third


def test_closing_does_not_wait_for_the_work(sqlite_url, sqlite_ledger, version_id, gate):
    worker = ProcessWorker(partial(build, sqlite_url, partial(HeldAnalyser, gate)))

    async def leave() -> int:
        work = asyncio.create_task(worker.analyse(version_id))
        await until(gate.reached.exists)
        work.cancel()
        return worker.pid

    process = asyncio.run(leave())
    worker.close()
    asyncio.run(until(lambda: not is_running(process)))
    gate.open()
    with sqlite_ledger() as unit:
        (waiting,) = unit.articles.list_pending(CONSOLE.id)
    assert (waiting.id, waiting.attempts) == (version_id, 0)  # a stop is not the article's fault


PARENT = """
import asyncio, sys
from functools import partial
from pathlib import Path
from bot.runtime.model_worker import ProcessWorker
from tests.integration.test_model_worker import Gate, HeldAnalyser, build
from tests.waiting import until

async def main():
    gate = Gate(Path(sys.argv[3]))
    worker = ProcessWorker(partial(build, sys.argv[1], partial(HeldAnalyser, gate)))
    work = asyncio.ensure_future(worker.analyse(sys.argv[2]))
    await until(gate.reached.exists)
    print(worker.pid, flush=True)
    await work

if __name__ == "__main__":
    asyncio.run(main())
"""


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_it_ends_with_a_parent_that_was_killed(sqlite_url, version_id, tmp_path):
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    parent = subprocess.Popen(
        [sys.executable, str(script), sqlite_url, version_id, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    with parent:
        child = int(parent.stdout.readline())
        assert is_running(child)
        parent.kill()
    asyncio.run(until(lambda: not is_running(child)))
