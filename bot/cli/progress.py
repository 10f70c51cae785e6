"""A progress bar on stderr, which steps aside for printed output."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol

LOADING, READING = "loading models", "reading articles"


class ProgressBar(Protocol):
    """Shows the progress."""

    def advance(self, line_id: str) -> None:
        """One more article was ingested."""
        ...

    def loading(self, what: str) -> None:
        """Something is being loaded."""
        ...

    def aside(self) -> AbstractContextManager[None]:
        """Hide the bar while something is printed."""
        ...


class NoBar:
    """For output that is not a terminal."""

    def advance(self, line_id: str) -> None:
        """Show nothing."""

    def loading(self, what: str) -> None:
        """Show nothing."""

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Nothing to hide."""
        yield


class RichBar:
    """A bar that is visible while articles are ingested and hidden while a briefing is printed."""

    def __init__(self, total: int) -> None:
        from rich.console import Console  # noqa: PLC0415 - only needed on a terminal
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

        columns = (
            SpinnerColumn(),
            TextColumn("{task.description:16}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
        )
        self._progress = Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False)
        self._task = self._progress.add_task(LOADING, total=total)

    def advance(self, line_id: str) -> None:  # noqa: ARG002 - the bar only counts
        self._progress.update(self._task, advance=1, description=READING)

    def loading(self, what: str) -> None:
        self._progress.update(self._task, description=what)

    def start(self) -> None:
        """Show the bar."""
        self._progress.start()

    def stop(self) -> None:
        """Remove the bar."""
        self._progress.stop()

    @contextmanager
    def aside(self) -> Iterator[None]:
        self.stop()
        yield
        self.start()


@contextmanager
def reading_bar(total: int) -> Iterator[ProgressBar]:
    """A bar for this many articles; no bar if stderr is not a terminal."""
    if not sys.stderr.isatty():
        yield NoBar()
        return
    bar = RichBar(total)
    bar.start()
    try:
        yield bar
    finally:
        bar.stop()


@contextmanager
def progress_line() -> Iterator[Callable[[str], None]]:
    """One line on stderr that each call replaces; nothing if stderr is not a terminal."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    try:
        yield lambda text: print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)  # noqa: T201 - a terminal
    finally:
        sys.stderr.write("\r\x1b[K")
