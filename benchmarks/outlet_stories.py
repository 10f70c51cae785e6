"""The stories of several outlets (`data/outlets`), played as scenarios, beside what each briefing must report."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import NamedTuple

from benchmarks.gold import GoldChange, GoldDay, GoldState, read_gold
from benchmarks.labelled_stories import DATA
from benchmarks.scenario import Lines, lines_of
from benchmarks.scoring import holds
from bot.bootstrap.app import App
from bot.bootstrap.service import open_console_ledger
from bot.replay.play_scenario import replay
from bot.replay.scenario_folder import load_scenario
from bot.workspace.console import CONSOLE
from summarizer.claims.model import Claim
from summarizer.unit_of_work import UnitOfWork

OUTLETS = DATA / "outlets"
GoldDays = Callable[[date], GoldDay | None]


class OutletStory(NamedTuple):
    """A story that was played: its ledger, its topic, the days of its briefings, the article of each version, its gold.

    `work` reads the ledger as long as the story is open.
    """

    work: UnitOfWork
    topic_id: str
    days: Sequence[date]
    lines: Lines
    gold: Mapping[date, GoldDay]
    states: Sequence[GoldState]

    def claims(self) -> list[Claim]:
        """All claims on the topic, oldest first."""
        end = datetime.combine(max(self.gold), time.max, UTC)
        return [claim for claim, _ in self.work.claims.list_by_topic(self.topic_id, None, end)]


@contextmanager
def played_story(folder: Path, app: App) -> Iterator[OutletStory]:
    """The story of a folder, played in a ledger of its own."""
    read = read_gold(folder / "gold.json")
    gold = {day.day: day for day in read.days}
    scenario = load_scenario(folder)
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
        ledger = open_console_ledger(app.settings.at_database(f"sqlite:///{scratch}/ledger.db"))
        played = tuple(replay(scenario, ledger, app.service_with(ledger, scenario.owners), set(gold)))
        with ledger() as work:
            topic = work.topics.list_by_workspace(CONSOLE.id)[0]
            yield OutletStory(work, topic.id, [day.date for day in played], lines_of(played), gold, read.states)


def is_told_by(claim: Claim, change: GoldChange, lines: Lines) -> bool:
    """Whether the claim says what the change is, in one of the articles that the gold names for it."""
    if lines[claim.version_id].isdisjoint(change.articles):
        return False
    return holds(claim.text, change.any_of)
