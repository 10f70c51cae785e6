"""Two weeks of watching on a clock that the benchmark drives: is every item stored once, and every edit?

    python -m benchmarks.soak [--limit SOURCES] [--json]

Sites of ten kinds (`benchmarks._soak_sites`) publish, edit, move their guids and addresses, date everything anew, show
live pages whose posts scroll on, and have outages: 503, 429, stalls, resets, bodies that break off, pages that are down
or behind a consent wall while the feed is well. The process that reads them is killed by SIGKILL at random steps of its
work and started again. All randomness is seeded; then nothing new comes for three days, in which the last things are
read, and pages of fresh articles read again. All figures but the first three must be 0:

items, edits   what was published, and how many of it was edited
posts          of live pages
missed         items of which the ledger holds nothing
twice          articles beyond one for each item, and versions that tell no edit: what would be announced again
edits_missed   wordings that the ledger does not hold: every one where each reading shows the whole text; of articles
               behind pages the last one, and the one that stood when the page was first read; every post
taken_back     sentences that would be called withdrawn and were not taken out: posts that scrolled on, for one
"""

from __future__ import annotations

import multiprocessing
import random
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from benchmarks._cli import Figures, Report, Request, main
from benchmarks._soak_life import live
from benchmarks._soak_sites import HOUR, START, Item, Scale, site
from storage.admin import open_ledger, upgrade
from summarizer.ingest.disappearance import comparable_until
from summarizer.ingest.model import ArticleVersion
from summarizer.workspace.model import Workspace
from tests.news_server import NewsServer

QUIET = 72
"""Hours at the end in which nothing new comes: as long as the page of an article may be read again."""


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
        url, folders = f"sqlite:///{Path(scratch) / 'soak.db'}", Path(scratch)
        upgrade(url)
        ledger = open_ledger(url)
        with ledger() as unit:
            unit.workspaces.add(Workspace("w", "W"))
            for each in sites:
                unit.sources.add(each.source(server.port, folders))
            unit.commit()
        lives = Lives(url, scale)
        for hour in range(scale.hours + QUIET):
            for each in sites:
                each.play(server, hour, folders)
            lives.hour(hour)
        lives.end()
        with ledger() as unit:
            versions = [version for _, version in unit.articles.list_between("w", None, START + 1000 * HOUR)]
        ledger.dispose()
    return _figures([item for each in sites for item in each.items], versions), lives.killed


@dataclass
class _Held:
    """What the ledger holds of an item: its articles, how often each mark, when it was first read whole."""

    articles: set[str] = field(default_factory=set)
    marks: Counter[str] = field(default_factory=Counter)
    first: int | None = None


def _figures(items: Sequence[Item], versions: Sequence[ArticleVersion]) -> Figures:
    """By the words that only one item, and only one wording of it, has."""
    held = {each.name: _Held() for each in items}
    for version in versions:
        words = version.text.replace(".", "").split()
        name = next(word for word in words if word in held)
        found = held[name]
        found.articles.add(version.article_id)
        if not version.partial:
            found.marks.update({word for word in words if word.startswith(name) and word != name})
            hour = int((version.fetched_at - START) / HOUR)
            found.first = hour if found.first is None else min(found.first, hour)
    plain = [each for each in items if not each.live]
    return {
        "items": len(items),
        "edits": sum(len(each.hours) - 1 for each in plain),
        "posts": sum(len(each.hours) for each in items if each.live),
        "missed": sum(not found.articles for found in held.values()),
        "twice": sum(len(found.articles) > 1 for found in held.values())
        + sum(count > 1 for each in plain for count in held[each.name].marks.values()),
        "edits_missed": sum(len(_wanted(each, held[each.name]) - held[each.name].marks.keys()) for each in items),
        "taken_back": _taken_back(items, versions),
    }


def _wanted(each: Item, held: _Held) -> set[str]:
    """The marks of the wordings that had to be read."""
    last = len(each.hours) - 1
    if each.whole or each.live:
        return {each.mark(number) for number in range(last + 1)}
    return {each.mark(last), each.mark(each.wording(held.first) if held.first is not None else last)}


def _taken_back(items: Sequence[Item], versions: Sequence[ArticleVersion]) -> int:
    """Sentences of which a briefing would say that they were taken out, but for one of each edit: its old mark."""
    live = {each.name for each in items if each.live}
    count = 0
    of_article: dict[str, list[ArticleVersion]] = defaultdict(list)
    for version in sorted(versions, key=lambda version: version.number):
        of_article[version.article_id].append(version)
    for own in of_article.values():
        for older, newer in pairwise(own):
            before = older.text[: comparable_until(older, newer)]
            gone = [each for each in before.replace("\n", " ").split(". ") if each.strip() not in newer.text]
            allowed = 0 if older.partial or any(name in older.text for name in live) else 1
            count += max(0, len(gone) - allowed)
    return count


def measure(request: Request) -> Report:
    """Two weeks."""
    scale = Scale(sources=request.limit) if request.limit else Scale()
    figures, killed = soak(scale)
    return Report(figures, meta={"sources": scale.sources, "hours": scale.hours, "killed": killed})


if __name__ == "__main__":
    sys.exit(
        main("soak", "Watch scripted sites for two weeks, through outages and kills.", measure, reads_folder=False)
    )
