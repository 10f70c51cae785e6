"""Running stories that three people summarised day by day: the folder `background_summaries`.

    train.txt, dev.txt, …                 names of events
    events/NAME/annotator[123].tsv        Date, Update (what is new that day), Background (what was known before)

All three read the same news and wrote independently. Pure except for reading the files.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path

from benchmarks._cli import Request
from benchmarks.line_files import corpus_files
from summarizer.errors import UsageError


@dataclass(frozen=True, slots=True)
class Telling:
    """One annotator's text for one day. `at` is its noon, UTC."""

    annotator: str
    at: datetime
    update: str
    background: str


@dataclass(frozen=True, slots=True)
class Event:
    """A running story: for each day with news, each annotator's text, the longest update first."""

    name: str
    days: tuple[tuple[Telling, ...], ...]


def read_events(request: Request) -> tuple[Event, ...]:
    """The events of a split, by default dev; at most `limit` days of each.

    Raises:
        UsageError: the folder has no such split, or lacks files of one of its events.
    """
    split = request.data / f"{request.split or 'dev'}.txt"
    if not split.is_file():
        raise UsageError(
            f"{request.data} contains no {split.name}; pass the folder of background summaries with --data"
        )
    names = split.read_text("utf-8").split()
    return tuple(Event(name, tuple(_days(request.data / "events" / name))[: request.limit]) for name in names)


def _days(folder: Path) -> Iterator[tuple[Telling, ...]]:
    told: dict[datetime, list[Telling]] = {}
    for file in corpus_files(folder, "annotator*.tsv", "the folder of background summaries"):
        for telling in _tellings(file):
            told.setdefault(telling.at, []).append(telling)
    for _, day in sorted(told.items()):
        yield tuple(sorted(day, key=lambda telling: (-len(telling.update.split()), telling.annotator)))


def _tellings(file: Path) -> Iterator[Telling]:
    with file.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            if update := _text(row["Update"]):
                yield Telling(file.stem, _noon(row["Date"]), update, _text(row["Background"]))


def _text(cell: str | None) -> str:
    r"""The files write a line break as "\n"."""
    return " ".join((cell or "").replace("\\n", " ").split())


def _noon(cell: str) -> datetime:
    return datetime.combine(datetime.fromisoformat(cell.strip("[] ")), time(12), UTC)
