"""Two weeks of polling on a simulated clock: is every item, and every edit, stored exactly once?

    python -m benchmarks.soak [--limit SOURCES] [--json]

Sites of ten kinds (`benchmarks._soak_sites`) publish, edit, change their guids, URLs and dates, show live pages whose
posts move off the page, and have outages: 503, 429, stalls, resets, truncated bodies, pages that are down or behind a
consent wall while the feed works. The polling process is killed by SIGKILL at random steps of its work and restarted.
All randomness is seeded. Then there is no new content for three days, in which the last items are read and pages of
recent articles are fetched again. All figures except the first three must be 0:

items, edits   how many were published, and how many of them were edited
posts          of live pages
missed         items that are missing from the ledger
twice          more than one article per item, and versions without an edit: these would be reported again
edits_missed   versions of texts missing from the ledger: every one if each poll shows the whole text; for articles
               behind pages the last one, and the one at the time of the first fetch; every post
taken_back     sentences that would be called retracted but were not removed: posts that moved off the page, for example
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
from storage.admin import open_ledger, upgrade_database
from summarizer.ingest.disappearance import comparable_until
from summarizer.ingest.model import ArticleVersion
from summarizer.workspace.model import Workspace
from tests.news_server import NewsServer

QUIET = 72
"""Hours at the end without new content: as long as an article's page may be fetched again."""


_PARSERS = (
    *(
        "bot.watching.bounded_feedparser",
        "trafilatura",
        "trafilatura.external",
        "summarizer.ingest.html.readable_document",
        "tld",
    ),
    *("charset_normalizer", "defusedxml.ElementTree", "htmldate", "justext", "bot.watching.read_source"),
)
"""Imported when first used. Without them, each of a hundred lives would spend its first seconds on that."""


class Lives:
    """The process, restarted whenever it was killed."""

    def __init__(self, url: str, scale: Scale) -> None:
        self._start = multiprocessing.get_context("forkserver")
        self._start.set_forkserver_preload([live.__module__, *_PARSERS])
        self._url, self._scale = url, scale
        self._chance = random.Random(scale.seed)  # noqa: S311 - a simulation, not a secret
        self.killed = -1
        self._born()

    def _born(self) -> None:
        self.killed += 1
        self._hours, theirs = self._start.Pipe()
        # without an upper limit, so that a poll of any number of steps is finished by one of the lives
        steps = 1 + int(self._chance.expovariate(2 / self._scale.life))
        self._process = self._start.Process(target=live, args=(self._url, theirs, steps))
        self._process.start()
        theirs.close()

    def hour(self, hour: int) -> None:
        """Poll this hour's due sources, in as many lives as needed."""
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
        """End the last process."""
        with suppress(OSError):
            self._hours.send(None)
        self._process.join()


# --- results ----------------------------------------------------------------------------------------------------------


def soak(scale: Scale) -> tuple[Figures, int]:
    """Run the whole simulation; returns the figures, and how often the process was killed."""
    sites = [site(number, scale) for number in range(scale.sources)]
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch, NewsServer() as server:
        url, folders = f"sqlite:///{Path(scratch) / 'soak.db'}", Path(scratch)
        upgrade_database(url)
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
    """The ledger's contents for an item: its articles, the count of each mark, the time of its first complete read."""

    articles: set[str] = field(default_factory=set)
    marks: Counter[str] = field(default_factory=Counter)
    first: int | None = None


def _figures(items: Sequence[Item], versions: Sequence[ArticleVersion]) -> Figures:
    """By words that are unique to an item and to a version of its text."""
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
    """The marks of the versions that had to be read."""
    last = len(each.hours) - 1
    if each.whole or each.live:
        return {each.mark(number) for number in range(last + 1)}
    return {each.mark(last), each.mark(each.wording(held.first) if held.first is not None else last)}


def _taken_back(items: Sequence[Item], versions: Sequence[ArticleVersion]) -> int:
    """Sentences that a briefing would call removed, except one for each edit: its old mark."""
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
