"""What runs inside a worker's process: it builds its own Service, and does one job at a time.

The process ends with its parent, however the parent ends: the parent holds the other end of a pipe, and when the pipe
closes, the process exits.

An analysis that takes too long is ended by an alarm that kills the process, because an exception would be raised only
when a library returns from its own loop. An analysis that takes too much memory gets a MemoryError. Models are loaded
before the alarm is set.
"""

from __future__ import annotations

import os
import resource
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from time import perf_counter
from typing import Any, TypeVar

from summarizer.delivery.model import Delivery
from summarizer.errors import DeltabriefError
from summarizer.ingest.model import VersionState
from summarizer.service import Service

T = TypeVar("T")

POLITE = 5
"""Niceness of the process, so that a heartbeat or an answer does not wait for a model when CPU is short."""

PARTING = 1.0
"""Seconds that an ending process has to take back the attempt that it counted, so that no article is blamed."""

Build = Callable[[], Service]
"""Builds a Service; picklable, because it is sent to the other process."""


@dataclass(frozen=True, slots=True)
class AnalysisLimits:
    """Limits for the analysis of one article, in addition to the loaded models.

    `seconds` are CPU seconds, of all threads, for a text of up to `characters`. The limit for a longer text is
    proportional, because the time is linear in the length. CPU time and not wall-clock time: on a busy or suspended
    machine no article is set aside. An analysis that hangs without using CPU is ended after `patience` times as long.
    """

    seconds: float = 60.0
    memory: int = 2 * 2**30
    characters: int = 100_000
    patience: float = 10.0

    def seconds_for(self, length: int) -> float:
        """CPU seconds for a text of this length."""
        return self.seconds * max(1.0, length / self.characters)


_builds: list[Build] = []
"""Builds the service of this process. A global, because an executor's initializer has no other place to keep it."""

_built: list[Service] = []
"""The process's only service."""

_loaded: list[bool] = []
"""Whether its models are loaded."""

_at_work: list[str] = []
"""The version whose attempt is currently counted."""


def begin(build: Build, lifeline: Connection) -> None:
    """Runs first in the process, which ends when the other end of the lifeline is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is sent to the whole process group; the parent decides
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    os.nice(POLITE)
    threading.Thread(target=_end_with, args=(lifeline,), daemon=True).start()
    _builds.append(build)


def _service() -> Service:
    """Built with the first job, so that a short outage of the database is a StorageError of that job."""
    if not _built:
        _built.append(_builds[0]())
    return _built[0]


def _end_with(lifeline: Connection) -> None:
    """Exit as soon as the other end is closed; the database rolls back open transactions."""
    try:
        lifeline.recv_bytes()
    except (EOFError, OSError):
        last = threading.Timer(PARTING, os._exit, [0])  # the job itself may hold the ledger's lock
        last.daemon = True
        last.start()
        with suppress(DeltabriefError):
            for version_id in _at_work:
                _service().analysis.forgive(version_id)
        os._exit(0)


def load_models() -> float:
    """Returns how many seconds it took; 0 if they were loaded before."""
    if _loaded:
        return 0.0
    started = perf_counter()
    _service().analysis.load_models()
    _loaded.append(True)
    return perf_counter() - started


def analyse(version_id: str, limits: AnalysisLimits) -> VersionState:
    """As `Service.analyse`, within these limits: an alarm ends the process, a MemoryError only the analysis."""
    load_models()  # only after a crash of the process that had loaded them
    _at_work.append(version_id)
    try:
        with _limited(limits.seconds_for(_length(version_id)), limits):
            return _service().analyse(version_id)
    finally:
        _at_work.clear()


def put_aside(version_id: str, limits: AnalysisLimits) -> VersionState:
    """Give up for good on a version whose analysis was ended by the alarm."""
    seconds = limits.seconds_for(_length(version_id))
    return _service().analysis.put_aside(version_id, f"it took more than {seconds:g} s of processor time")


def brief(subscription_id: str, due_at: datetime, now: datetime, late: bool) -> Delivery:
    """As `Service.brief`."""
    return _service().brief(subscription_id, due_at, now, late=late)


def do(use_case: Callable[..., T], args: tuple[Any, ...], kwargs: dict[str, Any]) -> T:
    """Any use case."""
    return use_case(_service(), *args, **kwargs)


def _length(version_id: str) -> int:
    """Length of the version's text in characters."""
    with _service().ledger() as work:
        version = work.articles.get_version(version_id)
    return len(version.text) if version else 0


@contextmanager
def _limited(seconds: float, limits: AnalysisLimits) -> Iterator[None]:
    """Run under an alarm that kills the process, and a memory cap that raises MemoryError."""
    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.setitimer(signal.ITIMER_REAL, seconds * limits.patience)
    if (held := _data_bytes()) is not None:
        resource.setrlimit(resource.RLIMIT_DATA, (held + limits.memory, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.setitimer(signal.ITIMER_PROF, 0)


def _data_bytes() -> int | None:
    """Bytes currently counted against RLIMIT_DATA; None if the system does not report it, so memory is not capped."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[5])
    except OSError:
        return None
    return pages * resource.getpagesize()
