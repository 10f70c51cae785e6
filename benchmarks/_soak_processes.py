"""Processes of `benchmarks.soak_workers`: `deltabrief run` and `worker` with fake models, and their memory."""

from __future__ import annotations

import os
import signal
from argparse import Namespace
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path

from bot.bootstrap.clock import now
from bot.bootstrap.service import open_console_ledger
from bot.cli.commands.run import handle_run
from bot.cli.commands.worker import handle_worker
from bot.monitoring.logging_setup import log_in_child
from config.settings import Settings
from summarizer.service import Service
from tests.fake_discord.driver import Loopback
from tests.fake_discord.server import TOKEN, Access
from tests.fake_judge import FakeJudge
from tests.fake_models import FakeAnalyser, FakeEmbedder

SAID = "said.txt"
_MIB = 2**20


def fake_from_settings(settings: Settings) -> Service:
    """For the analysis process: as in production, but with fake models."""
    log_in_child(settings.log.format)
    return Service(open_console_ledger(settings), FakeAnalyser(), FakeEmbedder(), FakeJudge(), clock=now)


class Faked(Loopback):
    """The production app on the fake Discord, with fake models."""

    @cached_property
    def service(self) -> Service:
        return Service(self.ledger, FakeAnalyser(), FakeEmbedder(), FakeJudge(), clock=self.now)

    @property
    def build_elsewhere(self) -> Callable[[], Service]:
        return partial(fake_from_settings, self.settings)


def gateway(access: Access, database: str, folder: Path) -> None:
    """`deltabrief run`, until SIGTERM."""
    os.environ["DISCORD_TOKEN"] = TOKEN
    with _app(access, database, folder) as app:
        handle_run(app, Namespace(no_watch=False, wait=False))


def worker(access: Access, database: str, folder: Path, queues: str) -> None:
    """`deltabrief worker` of these queues, until SIGTERM."""
    with _app(access, database, folder) as app:
        handle_worker(app, Namespace(queues=queues, concurrency=1))


@contextmanager
def _app(access: Access, database: str, folder: Path) -> Iterator[Faked]:
    """The app with its output in `SAID`; sources are polled as often as the settings allow."""
    folder.mkdir()
    own = {
        "DATA__FOLDER": str(folder),
        "DATABASE__URL": database,
        "WORKERS__EXECUTOR": "queue",
        "WATCH__LOOPBACK": "true",
        "WATCH__INTERVAL_MINUTES": "1",
        "WATCH__LONGEST_MINUTES": "1",
        "WATCH__PER_HOST": "10",
        "WATCH__PAUSE_SECONDS": "0",
    }
    os.environ.update({f"DELTABRIEF_{name}": value for name, value in own.items()})
    app = Faked(access, folder / "gaps.jsonl")
    with (folder / SAID).open("w", buffering=1) as said, redirect_stderr(said), redirect_stdout(said):
        yield app
    app.close()


# --- memory -------------------------------------------------------------------------------------------------------


@dataclass
class Memory:
    """Memory of processes over time, each with its children apart, in MiB."""

    pids: Mapping[str, int]
    """The measured processes by name."""
    samples: dict[str, list[tuple[float, float]]] = field(default_factory=lambda: defaultdict(list))

    def sample(self, seconds: float) -> None:
        """Read all of them at this time. A process that is gone has no sample."""
        children = _children()
        for name, pid in self.pids.items():
            self._add(name, seconds, [pid])
            self._add(f"{name}_children", seconds, [*_below(children, pid)])

    def _add(self, name: str, seconds: float, pids: Sequence[int]) -> None:
        if held := [size for pid in pids if (size := _anonymous(pid)) is not None]:
            self.samples[name].append((seconds, sum(held)))

    def figures(self, warm: float) -> dict[str, float]:
        """Of each process from `warm` seconds on: MiB at the beginning and the end, and the slope in MiB an hour."""
        found: dict[str, float] = {}
        for name, samples in self.samples.items():
            settled = [(at, size) for at, size in samples if at >= warm]
            if len(settled) < _LEAST:
                continue
            tenth = max(1, len(settled) // 10)
            found[f"{name}_mib_first"] = _mean([size for _, size in settled[:tenth]])
            found[f"{name}_mib_last"] = _mean([size for _, size in settled[-tenth:]])
            found[f"{name}_mib_per_hour"] = 3600 * slope(settled)
        return found


_LEAST = 10
"""Samples without which a slope means nothing."""


def slope(points: Sequence[tuple[float, float]]) -> float:
    """Of the straight line with the least squares; 0 for points at one time."""
    across = _mean([x for x, _ in points])
    up = _mean([y for _, y in points])
    spread = sum((x - across) ** 2 for x, _ in points)
    return sum((x - across) * (y - up) for x, y in points) / spread if spread else 0.0


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _children() -> dict[int, list[int]]:
    """The children of every process of this machine."""
    found: dict[int, list[int]] = defaultdict(list)
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and (parent := _parent(folder)) is not None:
            found[parent].append(int(folder.name))
    return found


def _parent(folder: Path) -> int | None:
    try:
        return int((folder / "stat").read_text().rpartition(")")[2].split()[1])
    except OSError:  # it has just ended
        return None


def _below(children: Mapping[int, Sequence[int]], pid: int) -> Iterator[int]:
    for child in children.get(pid, ()):
        yield child
        yield from _below(children, child)


def _anonymous(pid: int) -> float | None:
    """MiB of heap and stacks; None if the process is gone.

    Not files and shared memory: each backend of PostgreSQL maps all shared buffers. Not the proportional size: it rises
    when a forked process writes to pages that it had shared, though no memory leaks.
    """
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) * 1024 / _MIB for line in lines if line.startswith("RssAnon:")), None)


def terminate(pids: Sequence[int]) -> None:
    """Ask processes to stop."""
    for pid in pids:
        os.kill(pid, signal.SIGTERM)
