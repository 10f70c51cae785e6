"""Two weeks of watching on a clock that the benchmark drives: is every item stored once, and every edit?

    python -m benchmarks.soak [--limit SOURCES] [--json]

Sites on loopback publish, edit, move their guids and addresses, date everything anew, and have outages: 503, 429,
stalls, resets, bodies that break off, pages that are down while the feed is well. The process that reads them is
killed by SIGKILL at random steps of its work and started again. All randomness is seeded; then nothing new comes for
two days, in which the last things are read. All figures but the first two must be 0:

items, edits   what was published, and how many of it was edited
missed         items of which the ledger holds nothing
twice          articles beyond one for each item, and versions that tell no edit: what would be announced again
edits_missed   wordings, first or edited, that the ledger does not hold
"""

from __future__ import annotations

import multiprocessing
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from benchmarks._cli import Figures, Report, Request, main
from benchmarks._soak_life import live
from benchmarks._soak_sites import HOUR, START, Item, Scale, site
from storage.database import open_ledger, upgrade
from summarizer.types import Workspace
from tests.news_server import NewsServer

QUIET = 48
"""Hours at the end in which nothing new comes: twice what a source waits at most after its outages."""


class Lives:
    """The process, started again whenever it was killed."""

    def __init__(self, url: str, scale: Scale) -> None:
        self._start = multiprocessing.get_context("forkserver")
        self._start.set_forkserver_preload([live.__module__])
        self._url, self._scale = url, scale
        self._chance = random.Random(scale.seed)  # noqa: S311 - a play, no secret
        self.killed = -1
        self._born()

    def _born(self) -> None:
        self.killed += 1
        self._hours, theirs = self._start.Pipe()
        steps = self._chance.randint(1, self._scale.life)
        self._process = self._start.Process(target=live, args=(self._url, theirs, steps))
        self._process.start()
        theirs.close()

    def hour(self, hour: int) -> None:
        """Have this hour's due sources read, by as many lives as it takes."""
        while True:
            try:
                self._hours.send(hour)
                self._hours.recv()
            except (EOFError, OSError):
                self._process.join()
                self._born()
            else:
                return

    def end(self) -> None:
        """Let the last one go."""
        with suppress(OSError):
            self._hours.send(None)
        self._process.join()


# --- what became of it --------------------------------------------------------------------------------------------


def soak(scale: Scale) -> tuple[Figures, int]:
    """Play it all; the figures, and how often the process was killed."""
    sites = [site(number, scale) for number in range(scale.sources)]
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch, NewsServer() as server:
        url = f"sqlite:///{Path(scratch) / 'soak.db'}"
        upgrade(url)
        ledger = open_ledger(url)
        with ledger() as unit:
            unit.workspaces.add(Workspace("w", "W"))
            for each in sites:
                unit.sources.add(each.source(server.port))
            unit.commit()
        lives = Lives(url, scale)
        for hour in range(scale.hours + QUIET):
            for each in sites:
                each.play(server, hour)
            lives.hour(hour)
        lives.end()
        with ledger() as unit:
            versions = [
                (article.id, version.text)
                for article, version in unit.articles.between("w", None, START + 1000 * HOUR)
                if not version.partial
            ]
        ledger.dispose()
    return _figures([item for each in sites for item in each.items], versions), lives.killed


def _figures(items: Sequence[Item], versions: Sequence[tuple[str, str]]) -> Figures:
    """By the words that only one item, and only one wording of it, has."""
    articles: dict[str, set[str]] = {each.name: set() for each in items}
    marks: Counter[str] = Counter()
    for article, text in versions:
        words = text.replace(".", "").split()
        name = next(word for word in words if word in articles)
        articles[name].add(article)
        marks.update(word for word in words if word.startswith(name) and word != name)
    wordings = {each.mark(n) for each in items for n, _ in enumerate(each.hours)}
    return {
        "items": len(items),
        "edits": len(wordings) - len(items),
        "missed": sum(not found for found in articles.values()),
        "twice": sum(len(found) > 1 for found in articles.values()) + sum(n > 1 for n in marks.values()),
        "edits_missed": len(wordings - marks.keys()),
    }


def measure(request: Request) -> Report:
    """Two weeks."""
    scale = Scale(sources=request.limit) if request.limit else Scale()
    figures, killed = soak(scale)
    return Report(figures, meta={"sources": scale.sources, "hours": scale.hours, "killed": killed})


if __name__ == "__main__":
    sys.exit(
        main("soak", "Watch scripted sites for two weeks, through outages and kills.", measure, reads_folder=False)
    )
