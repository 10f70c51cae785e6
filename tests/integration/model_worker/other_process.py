"""What the tests run in the analysis process. It has a module of its own because it is pickled by name."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from storage.admin import open_ledger
from summarizer.errors import StorageError
from summarizer.ingest.model import ArticleVersion
from summarizer.service import Service
from tests.fake_models import FakeAnalyser, fake_service
from tests.waiting import until


class Gate:
    """A gate between two processes: a process that `hold`s waits until another `open`s it."""

    def __init__(self, folder: Path) -> None:
        self.reached, self.opened = folder / "reached", folder / "opened"

    def hold(self) -> None:
        self.reached.touch()
        self.wait()

    def wait(self) -> None:
        asyncio.run(until(self.opened.exists))

    def open(self) -> None:
        self.opened.touch()


def build(url: str, analyser: Callable[[], FakeAnalyser] = FakeAnalyser) -> Service:
    return replace(fake_service(open_ledger(url)), analyser=analyser())


def opened_late(url: str, gate: Gate) -> Service:
    """The ledger cannot be reached until the gate is opened."""
    if not gate.opened.exists():
        raise StorageError("The PostgreSQL server cannot be reached.")
    return build(url)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def crash(service: Service) -> None:
    """A use case that kills the process."""
    die()


def own_pid(service: Service) -> int:
    """A use case that reports which process it runs in."""
    return os.getpid()


def is_real(version: ArticleVersion) -> bool:
    """Whether it is not one of the texts that only load the models."""
    return bool(version.workspace_id)


class HeldAnalyser(FakeAnalyser):
    """Works until its gate is opened."""

    def __init__(self, gate: Gate) -> None:
        super().__init__()
        self.gate = gate

    def analyse(self, version, article, known, topics):
        if is_real(version):
            self.gate.hold()
        return super().analyse(version, article, known, topics)


class HarmfulAnalyser(FakeAnalyser):
    """Harms the process in the way that the article's text says."""

    def analyse(self, version, article, known, topics):
        if is_real(version):
            self.do(version.text)
        return super().analyse(version, article, known, topics)

    def do(self, text: str) -> None:
        if "kill" in text:
            die()
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
        die()
        raise AssertionError


class ModelsOfSuccessors(FakeAnalyser):
    """Models that the first process loads at once; in every other process something happens first."""

    def __init__(self, gate: Gate, first: Callable[[], None]) -> None:
        super().__init__()
        self.gate = gate
        self.first = first

    def analyse(self, version, article, known, topics):
        if not is_real(version):
            if self.gate.reached.exists():
                self.first()
            self.gate.reached.touch()
        return super().analyse(version, article, known, topics)
