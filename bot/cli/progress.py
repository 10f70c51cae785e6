"""A progress bar on stderr, out of the way of what is printed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol

LOADING, READING = "loading models", "reading articles"


class Bar(Protocol):
    """Tells how far the reading has come."""

    def advance(self, line_id: str) -> None:
        """One more article was read."""
        ...

    def loading(self, what: str) -> None:
        """Something is being loaded."""
        ...

    def aside(self) -> AbstractContextManager[None]:
        """Step aside while something is printed."""
        ...


class NoBar:
    """Where nobody looks."""

    def advance(self, line_id: str) -> None:
        """Show nothing."""

    def loading(self, what: str) -> None:
        """Show nothing."""

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Nothing is in the way."""
        yield


class RichBar:
    """A bar that is drawn while articles are read and gone while a briefing is printed."""

    def __init__(self, total: int) -> None:
        from rich.console import Console  # noqa: PLC0415 - only a terminal pays for it
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

    def advance(self, line_id: str) -> None:  # noqa: ARG002 - the bar counts; it does not name
        self._progress.update(self._task, advance=1, description=READING)

    def loading(self, what: str) -> None:
        self._progress.update(self._task, description=what)

    def start(self) -> None:
        """Draw it."""
        self._progress.start()

    def stop(self) -> None:
        """Take it away."""
        self._progress.stop()

    @contextmanager
    def aside(self) -> Iterator[None]:
        self.stop()
        yield
        self.start()


@contextmanager
def reading_bar(total: int) -> Iterator[Bar]:
    """A bar for so many articles; nothing where stderr is no terminal."""
    if not sys.stderr.isatty():
        yield NoBar()
        return
    bar = RichBar(total)
    bar.start()
    try:
        yield bar
    finally:
        bar.stop()
